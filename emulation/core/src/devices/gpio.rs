//! GPIO: output, input, straps. Pins have nothing connected but what the host drives.
//!
//! Source: ESP32-C3 TRM, chapter "IO MUX and GPIO Matrix"; reset values from the PAC crate `esp32c3`.
//! Limits: no interrupts, no signal routing: peripherals are connected to their own pins by the machine.

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, Ticks};

use super::registers::Registers;

const OUT: u32 = 0x04;
const OUT_SET: u32 = 0x08;
const OUT_CLEAR: u32 = 0x0C;
const ENABLE: u32 = 0x20;
const ENABLE_SET: u32 = 0x24;
const ENABLE_CLEAR: u32 = 0x28;
const STRAP: u32 = 0x38;
const IN: u32 = 0x3C;
const OUT_SELECT: u32 = 0x554;
const SIZE: u32 = 0x1000;
const PINS: u32 = (1 << 26) - 1;
/// GPIO8 and GPIO9 high: boot from flash.
const STRAP_FLASH_BOOT: u32 = 0x0C;
/// Pins with a pull-up on the board: the straps.
const PULLED_UP: u32 = 1 << 2 | 1 << 8 | 1 << 9;

/// The pins.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Gpio {
    registers: Registers,
    /// Levels that the outside drives.
    pub driven: u32,
}

impl Default for Gpio {
    fn default() -> Self {
        let mut registers = Registers::new(SIZE, &[(STRAP, STRAP_FLASH_BOOT), (0x62C, 1), (0x6FC, 0x0200_6130)]);
        (0..26).for_each(|pin| registers.set(OUT_SELECT + 4 * pin, 0x80));
        Gpio { registers, driven: PULLED_UP }
    }
}

impl Gpio {
    /// Resets the registers; what the outside drives stays.
    pub fn reset(&mut self) {
        *self = Gpio { driven: self.driven, ..Gpio::default() };
    }

    /// Levels of the pins: driven by the chip where output is enabled, else by the outside.
    #[must_use]
    pub fn levels(&self) -> u32 {
        let enabled = self.registers.get(ENABLE);
        (self.registers.get(OUT) & enabled | self.driven & !enabled) & PINS
    }

    fn change(&mut self, offset: u32, set: u32, clear: u32) {
        let value = (self.registers.get(offset) | set) & !clear;
        self.registers.set(offset, value & PINS);
    }
}

impl Device for Gpio {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        match offset {
            IN => self.levels(),
            _ => self.registers.get(offset),
        }
    }

    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        match offset {
            OUT_SET => self.change(OUT, value, 0),
            OUT_CLEAR => self.change(OUT, 0, value),
            ENABLE_SET => self.change(ENABLE, value, 0),
            ENABLE_CLEAR => self.change(ENABLE, 0, value),
            IN | STRAP => {}
            _ => self.registers.set(offset, value),
        }
        After::Go
    }
}
