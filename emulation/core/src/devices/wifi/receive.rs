//! The receiver: a list of descriptors that the guest extends at its end, and the header before each frame.
//!
//! A frame is stored as on the chip: a header of 48 bytes, then the frame without its MIC and check sequence, padded to a
//! whole word; the length in the header counts both.

use serde::{Deserialize, Serialize};

use super::descriptor::Descriptor;
use super::filter::Filters;
use super::keys::Opened;
use super::{EVENT_RECEIVED, Mac, RX_CONTROL, RX_ENABLE, clock, keys};
use crate::air::frame::{self, Header};
use crate::air::rate::Rate;
use crate::bus::{GuestMemory, Ticks};

const HEADER: usize = 48;
const CHECK_SEQUENCE: usize = 4;
const ALL: u32 = 0xFFF;
/// State of a frame that was received in order.
const GOOD: u8 = 0;
/// State of a frame that its transmitter's key doesn't open. The chip's own code is unknown; the driver drops any but 0 and 0xF5.
const UNDECIPHERABLE: u8 = 0xC0;

/// A frame that has come to the MAC's antenna whole.
#[derive(Clone, Copy, Debug)]
pub struct Arrival<'a> {
    /// From the frame control field to the last byte before the check sequence.
    pub frame: &'a [u8],
    pub rate: Rate,
    pub signal_dbm: i8,
}

/// Where the list stands: addresses of descriptors, 0 for none.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Receiver {
    pub next: u32,
    pub last: u32,
    /// The guest has extended the list.
    pub reload: bool,
}

impl Receiver {
    /// A new list.
    pub fn start(&mut self, base: u32) {
        self.next = base;
    }

    /// Looks whether something hangs behind the last descriptor now, where the list had run dry.
    pub fn follow(&mut self, memory: &dyn GuestMemory) {
        if self.next == 0
            && let Some(last) = Descriptor::read(memory, self.last)
        {
            self.next = last.next;
        }
    }
}

impl Mac {
    /// Whether the receiver runs and a frame with this header is for this MAC; the acknowledgement follows from that.
    #[must_use]
    pub fn accepts(&self, header: &Header) -> bool {
        self.receiving() && Filters::new(&self.registers).interfaces(header) != 0
    }

    fn receiving(&self) -> bool {
        self.registers.get(RX_CONTROL) & RX_ENABLE != 0
    }

    /// Stores a frame that the filters let through. False when it was lost for want of room.
    pub fn receive(&mut self, memory: &mut dyn GuestMemory, arrival: Arrival<'_>, now: Ticks) -> bool {
        let Some(header) = Header::parse(arrival.frame) else { return true };
        let interfaces = if self.receiving() { Filters::new(&self.registers).interfaces(&header) } else { 0 };
        if interfaces == 0 {
            return true;
        }
        let (body, state) = self.open(&header, arrival.frame);
        let length = arrival.frame.len() + CHECK_SEQUENCE;
        let mut bytes = heading(&arrival, interfaces, length, state, now);
        bytes.extend_from_slice(&body);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        let stored = self.store(memory, &bytes);
        self.dropped += u64::from(!stored);
        stored
    }

    /// The frame as it is stored, deciphered where it is protected, and its state. A frame of a stranger comes as it is, so that the
    /// driver can tell the stranger that it is one.
    fn open(&self, header: &Header, frame: &[u8]) -> (Vec<u8>, u8) {
        if !header.protected() {
            return (frame.to_vec(), GOOD);
        }
        let sealed = || frame[..frame.len().saturating_sub(frame::MIC)].to_vec();
        match keys::decipher(&self.registers, header, frame) {
            Opened::Plain(plain) => (plain, GOOD),
            Opened::Wrong => (sealed(), UNDECIPHERABLE),
            Opened::NoKey => (sealed(), GOOD),
        }
    }

    fn store(&mut self, memory: &mut dyn GuestMemory, bytes: &[u8]) -> bool {
        let Some(descriptor) = Descriptor::read(memory, self.receiver.next) else { return false };
        if !descriptor.owned() || descriptor.size() < bytes.len() {
            return false;
        }
        if !memory.store(descriptor.buffer, bytes) || !descriptor.fill(memory, bytes.len()) {
            self.bad_descriptors += 1;
            return false;
        }
        (self.receiver.last, self.receiver.next) = (self.receiver.next, descriptor.next);
        self.raise(EVENT_RECEIVED);
        true
    }
}

/// The 48 bytes before a frame. What isn't known of them is 0.
fn heading(arrival: &Arrival<'_>, interfaces: u8, length: usize, state: u8, now: Ticks) -> Vec<u8> {
    let mut heading = [0; HEADER];
    let length = length as u32 & ALL;
    let (code, mcs) = (arrival.rate.code(), arrival.rate.mcs());
    heading[0] = arrival.signal_dbm as u8;
    heading[1] = if mcs.is_some() { 1 << 6 } else { code };
    let legacy = if mcs.is_some() { 0 } else { length };
    heading[2..4].copy_from_slice(&(legacy as u16 | u16::from(interfaces) << 12).to_le_bytes());
    heading[4] = mcs.unwrap_or(0);
    heading[12..16].copy_from_slice(&(clock::microseconds(now) as u32).to_le_bytes());
    let word = length | length << 12 | u32::from(state) << 24;
    heading[44..48].copy_from_slice(&word.to_le_bytes());
    heading.to_vec()
}
