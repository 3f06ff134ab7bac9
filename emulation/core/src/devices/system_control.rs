//! SYSTEM: CPU clock selection, resets of peripherals, and the software interrupts FROM_CPU 0 to 3.
//!
//! Source: ESP32-C3 TRM, chapters "System Registers" and "Reset and Clock"; reset values from the PAC crate `esp32c3`.
//! Limits: switching a peripheral's clock off doesn't stop it.

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, Ticks};

use super::registers::Registers;

const CPU_PERIOD: u32 = 0x08;
const RESET0: u32 = 0x18;
const FROM_CPU: u32 = 0x28;
const FROM_CPU_END: u32 = 0x38;
const CLOCK: u32 = 0x58;
const DATE: u32 = 0xFFC;
const SIZE: u32 = 0x1000;
const FIRST_SOURCE: u32 = 50;

/// Bits of RESET0 for the peripherals whose reset is modelled.
pub mod peripheral {
    pub const UART0: u32 = 1 << 2;
    pub const UART1: u32 = 1 << 5;
    pub const TIMER_GROUP0: u32 = 1 << 13;
    pub const TIMER_GROUP1: u32 = 1 << 15;
    pub const SARADC: u32 = 1 << 28;
    pub const SYSTIMER: u32 = 1 << 29;
}

/// The system's control registers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SystemControl {
    registers: Registers,
    /// Peripherals whose reset was asserted since the last look.
    resets: u32,
}

impl Default for SystemControl {
    fn default() -> Self {
        SystemControl { registers: Registers::new(SIZE, &RESET_VALUES), resets: 0 }
    }
}

impl SystemControl {
    /// Time that a CPU cycle takes at the selected clock.
    #[must_use]
    pub fn ticks_per_instruction(&self) -> Ticks {
        let divider = Ticks::from(self.registers.field(CLOCK, 0, 10)) + 1;
        match (self.registers.field(CLOCK, 10, 2), self.registers.field(CPU_PERIOD, 0, 2)) {
            (0, _) => 4 * divider,
            (1, 0) => 2,
            (1, _) => 1,
            // The 17.5 MHz oscillator, rounded to a whole tick.
            _ => 9 * divider,
        }
    }

    /// The peripherals whose reset was asserted, as bits of RESET0.
    pub fn take_resets(&mut self) -> u32 {
        std::mem::take(&mut self.resets)
    }
}

impl Device for SystemControl {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        self.registers.get(offset)
    }

    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        if offset == RESET0 {
            self.resets |= value & !self.registers.get(RESET0);
        }
        self.registers.set(offset, value);
        match offset {
            CPU_PERIOD | RESET0 | CLOCK | FROM_CPU..FROM_CPU_END => After::Sync,
            _ => After::Go,
        }
    }

    fn interrupts(&self) -> u64 {
        (0..4).fold(0, |sources, index| {
            sources | u64::from(self.registers.get(FROM_CPU + 4 * index) & 1) << (FIRST_SOURCE + index)
        })
    }
}

const RESET_VALUES: [(u32, u32); 20] = [
    (0x04, 0xC0),
    (CPU_PERIOD, 0x0C),
    (0x0C, 0x01),
    (0x10, 0xF9C1_E06F),
    (0x14, 0x0200),
    (0x1C, 0x01FE),
    (0x20, 0xFF),
    (0x24, 0x0200_1001),
    (0x38, 0x01),
    (0x3C, 0x01),
    (0x40, 0x05),
    (0x48, 0x7FF0_0000),
    (0x54, 0x01),
    (CLOCK, 0x01),
    (0x5C, 0x03),
    (0x60, 0x03),
    (0x64, 0x03),
    (0x68, 0x03),
    (RESET0, 0),
    (DATE, 0x0200_7150),
];
