//! EXTMEM: the cache's controls. Every operation is done at once, since the flash windows read through (see
//! [`crate::memory`]).
//!
//! Source: PAC crate `esp32c3` (`extmem`). Limits: no access counters, no faults, no permission checks.

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, Ticks};

use super::registers::Registers;

const LOCK: u32 = 0x1C;
const SYNC: u32 = 0x28;
const PRELOAD: u32 = 0x34;
const AUTOLOAD: u32 = 0x40;
const FREEZE: u32 = 0xCC;
const SIZE: u32 = 0x400;

/// The controls.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CacheControl {
    registers: Registers,
}

impl Default for CacheControl {
    fn default() -> Self {
        CacheControl { registers: Registers::new(SIZE, &RESET_VALUES) }
    }
}

impl Device for CacheControl {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        self.registers.get(offset)
    }

    /// Enable bits of operations read back as 0 and their done bits as 1.
    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        let value = match offset {
            LOCK => value & !3 | 4,
            SYNC => value & !1 | 2,
            PRELOAD => value & !1 | 2,
            AUTOLOAD => value | 8,
            FREEZE => value & !4 | (value & 1) << 2,
            _ => value,
        };
        self.registers.set(offset, value);
        After::Go
    }
}

const RESET_VALUES: [(u32, u32); 25] = [
    (0x04, 0x03),
    (0x08, 0x05),
    (LOCK, 0x04),
    // The invalidation that every reset starts is over.
    (SYNC, 0x02),
    (PRELOAD, 0x02),
    (AUTOLOAD, 0x08),
    (0x54, 0x4200_0000),
    (0x58, 0x427F_FFFF),
    (0x5C, 0x3C00_0000),
    (0x60, 0x3C7F_FFFF),
    (0x94, 0xFFFF_FFFF),
    (0x9C, 0xFFFF_FFFF),
    (0xAC, 0x05),
    (0xB0, 0x01),
    (0xB8, 0x07),
    (0xC8, 0x07),
    (0xD0, 0x01),
    (0xE0, 0x0800),
    (0xE4, 0x0800),
    (0xE8, 0xFF),
    (0xF4, 0x0800),
    (0xF8, 0x0800),
    (0xFC, 0x0F),
    (0x100, 0x01),
    (0x3FC, 0x0200_7160),
];
