//! UART0 and UART1: the transmitter at its real speed, and a receiver that the host can feed.
//!
//! Source: ESP32-C3 TRM, chapter "UART Controller"; reset values from the PAC crate `esp32c3`. Limits: 10 bits a
//! character whatever is configured, no flow control, no DMA, no errors on the line. The APB clock is taken as 80
//! MHz.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, TICKS_PER_SECOND, Ticks};

use super::registers::Registers;

const FIFO: u32 = 0x00;
const INT_RAW: u32 = 0x04;
const INT_ST: u32 = 0x08;
const INT_ENA: u32 = 0x0C;
const INT_CLR: u32 = 0x10;
const CLOCK_DIVIDER: u32 = 0x14;
const STATUS: u32 = 0x1C;
const CONF0: u32 = 0x20;
const CONF1: u32 = 0x24;
const FSM_STATUS: u32 = 0x6C;
const CLOCK_CONF: u32 = 0x78;
const ID: u32 = 0x80;
const SIZE: u32 = 0x84;

const CAPACITY: u64 = 128;
const RECEIVED: u32 = 1 << 0;
const TRANSMIT_EMPTY: u32 = 1 << 1;
const TRANSMIT_DONE: u32 = 1 << 14;
const RECEIVE_TIMEOUT: u32 = 1 << 8;
const RECEIVE_RESET: u32 = 1 << 17;
const REGISTERS_UPDATED: u32 = 1 << 31;
const FIRST_SOURCE: u32 = 21;

/// One UART.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Uart {
    registers: Registers,
    number: u32,
    /// When the last character in the transmitter's FIFO is out.
    drained_at: Ticks,
    /// Whether the end of the transmission was reported already.
    done_reported: bool,
    received: VecDeque<u8>,
    raw: u32,
    /// What was sent and not yet taken by the host.
    output: Vec<u8>,
}

impl Uart {
    /// UART 0 or 1 after reset.
    #[must_use]
    pub fn new(number: u32) -> Uart {
        Uart {
            registers: Registers::new(SIZE, &RESET_VALUES),
            number,
            drained_at: 0,
            done_reported: true,
            received: VecDeque::new(),
            raw: 0,
            output: Vec::new(),
        }
    }

    /// Resets the controller; what was sent stays with the host.
    pub fn reset(&mut self) {
        *self = Uart { output: std::mem::take(&mut self.output), ..Uart::new(self.number) };
    }

    /// Takes what was sent since the last call.
    pub fn take_output(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.output)
    }

    /// Characters from the host, as far as the receiver's FIFO has room.
    pub fn receive(&mut self, bytes: &[u8]) {
        let room = (CAPACITY as usize).saturating_sub(self.received.len());
        self.received.extend(&bytes[..bytes.len().min(room)]);
    }

    /// Time that a character takes at the configured speed.
    fn character_ticks(&self) -> Ticks {
        let clock = self.registers.get(CLOCK_CONF);
        let source_hz = match clock >> 20 & 3 {
            1 => 80_000_000,
            2 => 17_500_000,
            _ => 40_000_000,
        };
        let divider = self.registers.get(CLOCK_DIVIDER);
        let sixteenths = u64::from(divider & 0xFFF) * 16 + u64::from(divider >> 20 & 0xF);
        let prescaler = u64::from(clock >> 12 & 0xFF) + 1;
        (10 * sixteenths * prescaler * TICKS_PER_SECOND / (16 * source_hz)).max(1)
    }

    /// Characters in the transmitter's FIFO.
    fn waiting(&self, now: Ticks) -> u64 {
        self.drained_at.saturating_sub(now).div_ceil(self.character_ticks())
    }

    fn send(&mut self, byte: u8, now: Ticks) {
        if self.waiting(now) >= CAPACITY {
            return;
        }
        self.output.push(byte);
        self.drained_at = self.drained_at.max(now) + self.character_ticks();
        self.done_reported = false;
        self.raw &= !TRANSMIT_DONE;
    }

    /// The raw interrupts: levels of the FIFOs besides what was latched.
    fn raw(&self, now: Ticks) -> u32 {
        let conf = self.registers.get(CONF1);
        let (receive_threshold, send_threshold) = (conf & 0x1FF, u64::from(conf >> 9 & 0x1FF));
        let full = self.received.len() as u32 >= receive_threshold.max(1);
        let timeout = conf >> 21 & 1 == 1 && !self.received.is_empty();
        let empty = self.waiting(now) < send_threshold.max(1);
        self.raw
            | if full { RECEIVED } else { 0 }
            | if timeout { RECEIVE_TIMEOUT } else { 0 }
            | if empty { TRANSMIT_EMPTY } else { 0 }
    }

    fn status(&self, now: Ticks) -> u32 {
        const IDLE_LINES: u32 = 0xE000_C000;
        IDLE_LINES | (self.waiting(now) as u32) << 16 | self.received.len() as u32
    }
}

impl Device for Uart {
    fn read(&mut self, offset: u32, now: Ticks) -> u32 {
        self.advance(now);
        match offset {
            FIFO => self.received.pop_front().map_or(0, u32::from),
            INT_RAW => self.raw(now),
            INT_ST => self.raw(now) & self.registers.get(INT_ENA),
            STATUS => self.status(now),
            // The transmitter's state machine: anything but 0 while it sends.
            FSM_STATUS => u32::from(self.drained_at > now) << 4,
            _ => self.registers.get(offset),
        }
    }

    fn write(&mut self, offset: u32, value: u32, now: Ticks) -> After {
        match offset {
            FIFO => {
                self.send(value as u8, now);
                return if self.registers.get(INT_ENA) == 0 { After::Go } else { After::Sync };
            }
            INT_CLR => self.raw &= !value,
            INT_RAW | INT_ST | STATUS | FSM_STATUS => return After::Go,
            ID => self.registers.set(ID, value & !REGISTERS_UPDATED),
            CONF0 if value & RECEIVE_RESET != 0 => {
                self.received.clear();
                self.registers.set(CONF0, value);
            }
            _ => self.registers.set(offset, value),
        }
        After::Sync
    }

    fn next_event(&self) -> Option<Ticks> {
        let wanted = self.registers.get(INT_ENA) & (TRANSMIT_DONE | TRANSMIT_EMPTY) != 0;
        (wanted && !self.done_reported).then_some(self.drained_at)
    }

    fn advance(&mut self, now: Ticks) {
        if !self.done_reported && self.drained_at <= now {
            self.done_reported = true;
            self.raw |= TRANSMIT_DONE;
        }
    }

    fn interrupts(&self) -> u64 {
        let now = if self.done_reported { self.drained_at } else { self.drained_at.saturating_sub(1) };
        u64::from(self.raw(now) & self.registers.get(INT_ENA) != 0) << (FIRST_SOURCE + self.number)
    }
}

const RESET_VALUES: [(u32, u32); 21] = [
    (CLOCK_DIVIDER, 0x02B6),
    (0x18, 0x08),
    (CONF0, 0x1000_001C),
    (CONF1, 0xC060),
    (0x28, 0x0FFF),
    (0x2C, 0x0FFF),
    (0x38, 0xF0),
    (0x3C, 0x26E0),
    (0x40, 0x2200),
    (0x44, 0x0A),
    (0x48, 0x0004_0100),
    (0x50, 0x0901),
    (0x54, 0x0901),
    (0x58, 0x0B),
    (0x5C, 0x032B),
    (0x60, 0x000A_0012),
    (0x68, 0x0008_0100),
    (0x70, 0x0FFF),
    (0x74, 0x0FFF),
    (CLOCK_CONF, 0x0370_1000),
    (ID, 0x0000_0500),
];
