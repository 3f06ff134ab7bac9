//! Which interface a frame is for: receiver address and BSSID against each interface's filters.
//!
//! As measured on silicon by esp32-open-mac: the receiver's address matches under a mask; a group frame belongs to an
//! interface when its BSSID is that of the interface, or the wildcard.

use crate::air::frame::{Address, Header, Kind};
use crate::devices::registers::Registers;

const INTERFACES: u32 = 4;
const BSSID: u32 = 0x000;
const BSSID_MASK: u32 = 0x020;
const RECEIVER: u32 = 0x040;
const RECEIVER_MASK: u32 = 0x060;
const POLICY: u32 = 0x0D8;
const CONTROL_FRAMES: u32 = 0x100;
/// Bit of a mask's high word that switches the filter on.
const ENABLED: u32 = 1 << 16;
const BLOCK_OTHER_UNICAST: u32 = 1 << 0;
const BLOCK_OTHER_GROUP: u32 = 1 << 2;
/// Bit of `CONTROL_FRAMES` for control subtype 0.
const CONTROL_SHIFT: u32 = 16;

/// The filters as the guest has set them.
pub struct Filters<'a> {
    registers: &'a Registers,
}

impl<'a> Filters<'a> {
    #[must_use]
    pub fn new(registers: &'a Registers) -> Self {
        Filters { registers }
    }

    /// The interfaces that a frame is for, a bit each.
    #[must_use]
    pub fn interfaces(&self, header: &Header) -> u8 {
        (0..INTERFACES)
            .filter(|interface| self.admits(*interface, header))
            .fold(0, |all, interface| all | 1 << interface)
    }

    fn admits(&self, interface: u32, header: &Header) -> bool {
        if !self.enabled(RECEIVER_MASK, interface) {
            return false;
        }
        if header.receiver.is_group() {
            return !self.blocks(interface, BLOCK_OTHER_GROUP) || self.is_own_group(interface, header);
        }
        let own = self.matches(RECEIVER, RECEIVER_MASK, interface, header.receiver);
        match header.kind {
            Kind::Control(subtype) => own && self.lets_control(interface, subtype),
            _ => own || !self.blocks(interface, BLOCK_OTHER_UNICAST),
        }
    }

    /// Whether a group frame is for the interface's own network.
    fn is_own_group(&self, interface: u32, header: &Header) -> bool {
        let own = |bssid| self.matches(BSSID, BSSID_MASK, interface, bssid);
        !self.enabled(BSSID_MASK, interface)
            || header.bssid().is_some_and(|bssid| bssid == Address::BROADCAST || own(bssid))
    }

    fn lets_control(&self, interface: u32, subtype: u8) -> bool {
        self.registers.bit(CONTROL_FRAMES + 4 * interface, CONTROL_SHIFT + u32::from(subtype))
    }

    fn blocks(&self, interface: u32, what: u32) -> bool {
        self.registers.get(POLICY + 4 * interface) & what != 0
    }

    fn enabled(&self, mask: u32, interface: u32) -> bool {
        self.registers.get(mask + 8 * interface + 4) & ENABLED != 0
    }

    fn matches(&self, value: u32, mask: u32, interface: u32, address: Address) -> bool {
        let words = |at: u32| {
            let high = u64::from(self.registers.get(at + 8 * interface + 4) & 0xFFFF);
            high << 32 | u64::from(self.registers.get(at + 8 * interface))
        };
        let mask = words(mask);
        address.to_bits() & mask == words(value) & mask
    }
}
