//! The Wi-Fi MAC at its three pages (0x60033000): clocks, interrupts, and the registers that receiver, transmitter and
//! key slots work by.
//!
//! Sources: the PAC's Wi-Fi block as esp-pacs proposes it, the open drivers esp-wifi-hal and esp32-open-mac, and the accesses
//! that Espressif's driver makes; docs/radio.md lists the registers. There is no manual. A register that nothing here
//! names keeps what is written to it and is counted, by [`Mac::unknown_writes`].
//!
//! The MAC touches guest memory and the air only when the machine asks it to ([`Mac::wants_service`]), at the moment at
//! which it was told to, before the guest's next instruction.
//!
//! Limits: no aggregation, no TBTT interrupts, no coexistence with Bluetooth; the fifth queue's block acknowledgements keep
//! what is written.

mod clock;
mod descriptor;
pub mod filter;
pub mod front_end;
pub mod keys;
mod known;
mod receive;
mod transmit;

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, GuestMemory, Ticks};

use super::registers::Registers;

use clock::MacClock;
pub use receive::Arrival;
use receive::Receiver;
use transmit::Transmitter;
pub use transmit::{Outcome, QUEUES, Request, Response};

/// Interrupt source of the MAC.
pub const INTERRUPT_SOURCE: u32 = 0;

const SIZE: u32 = 0x3000;
const RX_CONTROL: u32 = 0x084;
const RX_BASE: u32 = 0x088;
const RX_NEXT: u32 = 0x08C;
const RX_LAST: u32 = 0x090;
const EVENT_ENABLE: u32 = 0xC34;
const EVENTS: u32 = 0xC3C;
const EVENTS_CLEAR: u32 = 0xC40;
const CONTROL: u32 = 0xCA0;
const TX_ERRORS_CLEAR: u32 = 0xCA4;
const TX_ERRORS: u32 = 0xCA8;
const TX_DONE_CLEAR: u32 = 0xCAC;
const TX_DONE: u32 = 0xCB0;
const READY: u32 = 0xD14;
const CLOCK_PAGE: u32 = 0x2000;
const RANDOM: u32 = 0x207C;
/// While this isn't 0 the driver's interrupt handler looks at nothing else.
const HANDLER_BUSY: u32 = 0x2128;

const RX_ENABLE: u32 = 1 << 31;
const RX_RELOAD: u32 = 1 << 0;
/// A frame was received.
const EVENT_RECEIVED: u32 = 0x0100_4000;
/// A queue is done with its frame, by success or not.
const EVENT_SENT: u32 = 1 << 7;
/// Receiver and transmitter are at work.
const CONTROL_ACTIVE: u32 = 3 << 13;
const IS_READY: u32 = 1 << 0;
const ADDRESS_BITS: u32 = 0x000F_FFFF;

/// The MAC.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Mac {
    registers: Registers,
    clock: MacClock,
    receiver: Receiver,
    transmitter: Transmitter,
    events: u32,
    random: u64,
    /// It was reset since the air last looked.
    was_reset: bool,
    /// Writes to registers whose meaning is unknown.
    pub unknown_writes: u64,
    /// Offset, from the MAC's first register, of the last of them.
    pub last_unknown: u32,
    /// Frames that found no descriptor, or none that is long enough.
    pub dropped: u64,
    /// Descriptors that pointed to no memory, or were none.
    pub bad_descriptors: u64,
}

impl Mac {
    /// The MAC of a chip that was just powered, with random numbers by `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Mac {
        Mac {
            registers: Registers::new(SIZE, &[]),
            clock: MacClock::default(),
            receiver: Receiver::default(),
            transmitter: Transmitter::default(),
            events: 0,
            random: seed,
            was_reset: true,
            unknown_writes: 0,
            last_unknown: 0,
            dropped: 0,
            bad_descriptors: 0,
        }
    }

    /// Takes registers and lists back to their reset values; the random numbers and the counters go on.
    pub fn reset(&mut self) {
        let fresh = Mac::new(self.random);
        let (unknown_writes, last_unknown) = (self.unknown_writes, self.last_unknown);
        let (dropped, bad_descriptors) = (self.dropped, self.bad_descriptors);
        *self = Mac { unknown_writes, last_unknown, dropped, bad_descriptors, ..fresh };
    }

    /// Whether it was reset since the last call: what it had sent or wanted to send is no longer its own.
    pub fn take_reset(&mut self) -> bool {
        std::mem::take(&mut self.was_reset)
    }

    /// Whether a frame waits to be sent, a list to be read again, or the air to be told of a reset.
    #[must_use]
    pub fn wants_service(&self) -> bool {
        self.was_reset || self.receiver.reload || self.transmitter.kicked != 0 || self.transmitter.cancelled != 0
    }

    /// Reads the receive list's continuation where the guest has asked for it.
    pub fn reload(&mut self, memory: &dyn GuestMemory) {
        if std::mem::take(&mut self.receiver.reload) {
            self.receiver.follow(memory);
        }
    }

    fn raise(&mut self, events: u32) {
        self.events |= events;
    }

    fn next_random(&mut self) -> u32 {
        self.random = self.random.wrapping_add(1);
        (crate::waveform::hash(self.random, 0x57, 0) >> 32) as u32
    }

    fn write_receive(&mut self, offset: u32, value: u32) -> After {
        match offset {
            RX_CONTROL => {
                self.receiver.reload |= value & RX_RELOAD != 0;
                self.registers.set(RX_CONTROL, value & !RX_RELOAD);
            }
            _ => {
                self.registers.set(RX_BASE, value);
                self.receiver.start(value);
            }
        }
        After::Sync
    }
}

impl Device for Mac {
    fn read(&mut self, offset: u32, now: Ticks) -> u32 {
        match offset {
            RX_NEXT => self.receiver.next & ADDRESS_BITS,
            RX_LAST => self.receiver.last & ADDRESS_BITS,
            EVENTS => self.events,
            CONTROL => self.registers.get(CONTROL) & !CONTROL_ACTIVE,
            TX_ERRORS | HANDLER_BUSY => 0,
            TX_DONE => self.transmitter.done,
            READY => self.registers.get(READY) | IS_READY,
            RANDOM => self.next_random(),
            _ if offset >= CLOCK_PAGE => {
                self.clock.read(offset - CLOCK_PAGE, now).unwrap_or_else(|| self.registers.get(offset))
            }
            _ => self.registers.get(offset),
        }
    }

    fn write(&mut self, offset: u32, value: u32, now: Ticks) -> After {
        match offset {
            RX_CONTROL | RX_BASE => return self.write_receive(offset, value),
            RX_NEXT | RX_LAST | EVENTS | TX_DONE | TX_ERRORS | TX_ERRORS_CLEAR => return After::Go,
            EVENTS_CLEAR => {
                self.events &= !value;
                return After::Sync;
            }
            TX_DONE_CLEAR => {
                self.transmitter.done &= !value;
                return After::Go;
            }
            _ => {}
        }
        self.registers.set(offset, value);
        if let Some(queue) = transmit::queue_at(offset) {
            return self.write_queue(queue, value);
        }
        if offset >= CLOCK_PAGE && self.clock.write(offset - CLOCK_PAGE, value, now) {
            return After::Go;
        }
        if !known::is_known(offset) {
            self.unknown_writes += 1;
            self.last_unknown = offset;
        }
        if offset == EVENT_ENABLE { After::Sync } else { After::Go }
    }

    fn interrupts(&self) -> u64 {
        u64::from(self.events & self.registers.get(EVENT_ENABLE) != 0) << INTERRUPT_SOURCE
    }
}

#[cfg(test)]
mod tests;
