//! The MAC's clocks: a free-running counter of microseconds, and a TSF for each of four interfaces.
//!
//! Limits: the TBTT and TSF timers keep their settings and never fire; an access point's driver needs neither.

use serde::{Deserialize, Serialize};

use crate::bus::{TICKS_PER_SECOND, Ticks};

const TICKS_PER_MICROSECOND: Ticks = TICKS_PER_SECOND / 1_000_000;
const TIMER: u32 = 0x00;
const COMMAND: u32 = 0x0C;
const LOAD_LOW: u32 = 0x10;
const LOAD_HIGH: u32 = 0x14;
const LATCH_LOW: u32 = 0x18;
const LATCH_HIGH: u32 = 0x1C;
const INTERFACES: usize = 4;

/// Microseconds of virtual time at a moment: what the MAC's timer counts.
#[must_use]
pub fn microseconds(now: Ticks) -> u64 {
    now / TICKS_PER_MICROSECOND
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct MacClock {
    /// What each TSF is ahead of the timer.
    offsets: [u64; INTERFACES],
    load: u64,
    latched: u64,
}

impl MacClock {
    /// A register of the clock; none where the offset is no such register.
    pub fn read(&self, offset: u32, now: Ticks) -> Option<u32> {
        match offset {
            TIMER => Some(microseconds(now) as u32),
            COMMAND => Some(0),
            LATCH_LOW => Some(self.latched as u32),
            LATCH_HIGH => Some((self.latched >> 32) as u32),
            _ => None,
        }
    }

    /// Whether the write was the clock's business.
    pub fn write(&mut self, offset: u32, value: u32, now: Ticks) -> bool {
        match offset {
            TIMER | LATCH_LOW | LATCH_HIGH => {}
            COMMAND => self.command(value, microseconds(now)),
            LOAD_LOW => self.load = self.load & !0xFFFF_FFFF | u64::from(value),
            LOAD_HIGH => self.load = self.load & 0xFFFF_FFFF | u64::from(value) << 32,
            _ => return false,
        }
        true
    }

    /// Bits 0 to 3 latch a TSF, 4 to 7 load it.
    fn command(&mut self, value: u32, timer: u64) {
        for (interface, offset) in self.offsets.iter_mut().enumerate() {
            if value >> (4 + interface) & 1 == 1 {
                *offset = self.load.wrapping_sub(timer);
            }
            if value >> interface & 1 == 1 {
                self.latched = timer.wrapping_add(*offset);
            }
        }
    }
}
