//! The OpenCores 10/100 Ethernet MAC with its PHY, the network card that ESP-IDF and this firmware use under emulation.
//!
//! Registers and descriptors: OpenCores "Ethernet IP Core Specification" rev. 1.19; the subset and the interrupt source (that of the
//! Wi-Fi MAC, 0) as in ESP-IDF's `components/esp_eth/src/openeth`. The PHY answers as a DP83848C at address 1.
//!
//! Frames move when [`OpenEth::exchange`] is called, since only the machine can lend guest memory; [`OpenEth::wants_exchange`] says
//! when that has a purpose. A received frame's length counts four bytes of checksum, which are zero.
//!
//! Limits: sending takes no time on the wire, no collisions, no control frames, no checksum, no multicast hash.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, GuestMemory, Ticks};

/// Interrupt source WIFI_MAC, which ESP-IDF's openeth driver reuses.
pub const INTERRUPT_SOURCE: u32 = 0;
/// Frames that wait for a receive descriptor at most; more are dropped and counted.
pub const WAITING_MAX: usize = 64;

const MODER: usize = 0;
const INT_SOURCE: usize = 1;
const INT_MASK: usize = 2;
const PACKETLEN: usize = 6;
const TX_BD_NUM: usize = 8;
const MIICOMMAND: usize = 0x2C / 4;
const MIIADDRESS: usize = 0x30 / 4;
const MIITX_DATA: usize = 0x34 / 4;
const MIIRX_DATA: usize = 0x38 / 4;
const MIISTATUS: usize = 0x3C / 4;
const MAC_ADDR0: usize = 0x40 / 4;
const MAC_ADDR1: usize = 0x44 / 4;
const REGISTERS: usize = 0x54 / 4;
const RESET_VALUES: [(usize, u32); 8] = [
    (MODER, 0xA000),
    (3, 0x12),
    (4, 0x0C),
    (5, 0x12),
    (PACKETLEN, 0x0040_0600),
    (7, 0x000F_003F),
    (TX_BD_NUM, 0x40),
    (0x28 / 4, 0x64),
];
const DESCRIPTORS_AT: u32 = 0x400;
const DESCRIPTORS: usize = 128;

const MODER_RECEIVE: u32 = 1 << 0;
const MODER_TRANSMIT: u32 = 1 << 1;
const MODER_NO_BROADCAST: u32 = 1 << 3;
const MODER_PROMISCUOUS: u32 = 1 << 5;
const MODER_RESET: u32 = 1 << 11;
const INT_SENT: u32 = 1 << 0;
const INT_RECEIVED: u32 = 1 << 2;
const INT_DROPPED: u32 = 1 << 4;
const MII_READ: u32 = 1 << 1;
const MII_WRITE: u32 = 1 << 2;
const MIISTATUS_LINK_FAIL: u32 = 1;
/// Descriptor bits: the MAC's turn (ready to send, empty to receive), interrupt wanted, last of the ring.
const OWNED: u32 = 1 << 15;
const WANTS_INTERRUPT: u32 = 1 << 14;
const WRAP: u32 = 1 << 13;
const MISSED: u32 = 1 << 7;
const CHECKSUM_BYTES: usize = 4;
const FRAME_MIN: usize = 60;
const FRAME_MAX: usize = 1536;

/// The MAC.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OpenEth {
    registers: Vec<u32>,
    descriptors: Vec<u32>,
    transmit_index: usize,
    receive_index: usize,
    link: bool,
    outgoing: VecDeque<Vec<u8>>,
    waiting: VecDeque<Vec<u8>>,
    /// Frames lost because the guest gave no descriptors.
    pub dropped: u64,
    /// Descriptors that pointed to no memory.
    pub bad_buffers: u64,
}

impl Default for OpenEth {
    fn default() -> Self {
        let mut eth = OpenEth {
            registers: Vec::new(),
            descriptors: vec![0; 2 * DESCRIPTORS],
            transmit_index: 0,
            receive_index: 0,
            link: true,
            outgoing: VecDeque::new(),
            waiting: VecDeque::new(),
            dropped: 0,
            bad_buffers: 0,
        };
        eth.reset();
        eth
    }
}

impl OpenEth {
    /// Takes registers and rings back to their reset values.
    pub fn reset(&mut self) {
        self.registers = vec![0; REGISTERS];
        RESET_VALUES.iter().for_each(|&(index, value)| self.registers[index] = value);
        self.waiting.clear();
        self.outgoing.clear();
    }

    /// Whether the cable carries: what the PHY tells the guest.
    pub fn set_link(&mut self, up: bool) {
        self.link = up;
    }

    /// A frame that the guest has sent.
    pub fn take_frame(&mut self) -> Option<Vec<u8>> {
        self.outgoing.pop_front()
    }

    /// A frame for the guest; it waits until the guest has a descriptor. Frames for others are ignored.
    pub fn put_frame(&mut self, frame: Vec<u8>) {
        if !self.enabled(MODER_RECEIVE) || !self.accepts(&frame) || frame.len() > FRAME_MAX {
            return;
        }
        if self.waiting.len() < WAITING_MAX {
            self.waiting.push_back(frame);
        } else {
            self.dropped += 1;
            self.registers[INT_SOURCE] |= INT_DROPPED;
        }
    }

    /// Whether [`OpenEth::exchange`] would move a frame.
    pub fn wants_exchange(&self) -> bool {
        self.may_send() || (!self.waiting.is_empty() && self.may_receive())
    }

    /// Moves frames between guest memory and the queues, as far as the rings allow.
    pub fn exchange(&mut self, memory: &mut dyn GuestMemory) {
        while self.may_send() {
            self.send_one(memory);
        }
        while self.may_receive()
            && let Some(frame) = self.waiting.pop_front()
        {
            self.receive_one(memory, frame);
        }
    }

    fn enabled(&self, what: u32) -> bool {
        self.registers[MODER] & what != 0
    }

    fn ring_start(&self) -> usize {
        (self.registers[TX_BD_NUM] as usize).min(DESCRIPTORS)
    }

    fn owned(&self, index: usize) -> bool {
        self.descriptors.get(2 * index).is_some_and(|status| status & OWNED != 0)
    }

    fn may_send(&self) -> bool {
        self.enabled(MODER_TRANSMIT) && self.transmit_index < self.ring_start() && self.owned(self.transmit_index)
    }

    fn may_receive(&self) -> bool {
        self.enabled(MODER_RECEIVE) && self.owned(self.receive_index)
    }

    fn send_one(&mut self, memory: &dyn GuestMemory) {
        let index = self.transmit_index;
        let (status, address) = (self.descriptors[2 * index], self.descriptors[2 * index + 1]);
        let mut frame = vec![0; ((status >> 16) as usize).min(FRAME_MAX)];
        if memory.load(address, &mut frame) {
            frame.resize(frame.len().max(FRAME_MIN), 0);
            self.outgoing.push_back(frame);
        } else {
            self.bad_buffers += 1;
        }
        self.descriptors[2 * index] = status & !OWNED;
        self.raise(status, INT_SENT);
        let last = status & WRAP != 0 || index + 1 >= self.ring_start();
        self.transmit_index = if last { 0 } else { index + 1 };
    }

    fn receive_one(&mut self, memory: &mut dyn GuestMemory, mut frame: Vec<u8>) {
        let index = self.receive_index;
        let (status, address) = (self.descriptors[2 * index], self.descriptors[2 * index + 1]);
        let missed = if self.addressed(&frame) { 0 } else { MISSED };
        frame.resize(frame.len().max(FRAME_MIN) + CHECKSUM_BYTES, 0);
        if !memory.store(address, &frame) {
            self.bad_buffers += 1;
        }
        self.descriptors[2 * index] = (frame.len() as u32) << 16 | status & (WANTS_INTERRUPT | WRAP) | missed;
        self.raise(status, INT_RECEIVED);
        let last = status & WRAP != 0 || index + 1 >= DESCRIPTORS;
        self.receive_index = if last { self.ring_start() } else { index + 1 };
    }

    fn raise(&mut self, descriptor: u32, interrupt: u32) {
        if descriptor & WANTS_INTERRUPT != 0 {
            self.registers[INT_SOURCE] |= interrupt;
        }
    }

    fn accepts(&self, frame: &[u8]) -> bool {
        frame.len() >= 14 && (self.enabled(MODER_PROMISCUOUS) || self.addressed(frame))
    }

    fn addressed(&self, frame: &[u8]) -> bool {
        let broadcast = frame.starts_with(&[0xFF; 6]) && !self.enabled(MODER_NO_BROADCAST);
        broadcast || frame.starts_with(&self.address())
    }

    fn address(&self) -> [u8; 6] {
        let [_, _, a, b] = self.registers[MAC_ADDR1].to_be_bytes();
        let [c, d, e, f] = self.registers[MAC_ADDR0].to_be_bytes();
        [a, b, c, d, e, f]
    }

    fn write_mode(&mut self, value: u32) {
        if value & MODER_RESET != 0 {
            self.reset();
        }
        let rising = value & !self.registers[MODER];
        self.registers[MODER] = value;
        if rising & MODER_TRANSMIT != 0 {
            self.transmit_index = 0;
        }
        if rising & MODER_RECEIVE != 0 {
            self.receive_index = self.ring_start();
        }
    }

    fn command_phy(&mut self, command: u32) {
        if command & MII_READ != 0 {
            self.registers[MIIRX_DATA] = self.read_phy();
        }
        self.registers[MIICOMMAND] = command & !(MII_READ | MII_WRITE);
    }

    /// Registers of IEEE 802.3 clause 22: 100 Mbit/s full duplex, negotiation complete; 0x10 is the DP83848C's own status.
    fn read_phy(&self) -> u32 {
        let (phy, register) = (self.registers[MIIADDRESS] & 0x1F, self.registers[MIIADDRESS] >> 8 & 0x1F);
        let link = |bits: u32| if self.link { bits } else { 0 };
        match (phy, register) {
            (1, 0) => 0x3100,
            (1, 1) => 0x7849 | link(0x0024),
            (1, 2) => 0x2000,
            (1, 3) => 0x5C90,
            (1, 4) => 0x01E1,
            (1, 5) => link(0x41E1),
            (1, 0x10) => 0x0004 | link(0x0011),
            (1, _) => 0,
            _ => 0xFFFF,
        }
    }

    fn write_register(&mut self, index: usize, value: u32) {
        match index {
            MODER => self.write_mode(value),
            INT_SOURCE => self.registers[INT_SOURCE] &= !value,
            TX_BD_NUM => {
                self.registers[TX_BD_NUM] = value.min(DESCRIPTORS as u32);
                self.receive_index = self.ring_start();
            }
            MIICOMMAND => self.command_phy(value),
            MIIRX_DATA | MIISTATUS => {}
            _ => {
                if let Some(register) = self.registers.get_mut(index) {
                    *register = value;
                }
            }
        }
    }
}

impl Device for OpenEth {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        if offset >= DESCRIPTORS_AT {
            let index = (offset - DESCRIPTORS_AT) as usize / 4;
            return self.descriptors.get(index).copied().unwrap_or(0);
        }
        match offset as usize / 4 {
            MIISTATUS if !self.link => MIISTATUS_LINK_FAIL,
            index => self.registers.get(index).copied().unwrap_or(0),
        }
    }

    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        if offset < DESCRIPTORS_AT {
            let index = offset as usize / 4;
            self.write_register(index, value);
            let quiet = matches!(index, MIIADDRESS | MIITX_DATA | MIICOMMAND | MAC_ADDR0 | MAC_ADDR1);
            return if quiet { After::Go } else { After::Sync };
        }
        let index = (offset - DESCRIPTORS_AT) as usize / 4;
        if let Some(word) = self.descriptors.get_mut(index) {
            *word = value;
        }
        if self.wants_exchange() { After::Sync } else { After::Go }
    }

    fn interrupts(&self) -> u64 {
        u64::from(self.registers[INT_SOURCE] & self.registers[INT_MASK] != 0) << INTERRUPT_SOURCE
    }
}

#[cfg(test)]
pub(crate) mod tests;
