//! The internal I2C master of the analogue blocks (0x6000E000): PLL, regulators, and the SAR ADC's trims.
//!
//! Source: ESP-IDF `regi2c_ctrl.h` and `soc/esp32c3/regi2c_*.h`; command layout as the ROM's `rom_chip_i2c_writeReg`
//! uses it; calibration bit from the PAC crate `esp32c3` (`i2c_ana_mst`). Limits: analogue registers only store; the
//! PLL locks at once.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, Ticks};

use super::registers::Registers;

const COMMANDS_END: u32 = 0x10;
const ANA_CONF0: u32 = 0x40;
const CALIBRATION_DONE: u32 = 1 << 24;
const WRITE: u32 = 1 << 24;
const BUSY: u32 = 1 << 25;
const SIZE: u32 = 0x400;
/// The block of the SAR ADC.
pub const SAR_ADC_BLOCK: u8 = 0x69;

/// An access to the ADC's analogue block that the machine hands on to the ADC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdcWrite {
    pub register: u8,
    pub value: u8,
}

/// The master and what the blocks store.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Analog {
    registers: Registers,
    blocks: BTreeMap<(u8, u8), u8>,
}

impl Default for Analog {
    fn default() -> Self {
        Analog { registers: Registers::new(SIZE, &[]), blocks: BTreeMap::new() }
    }
}

impl Analog {
    /// What a write of this word to this register means for the ADC.
    #[must_use]
    pub fn adc_write(offset: u32, value: u32) -> Option<AdcWrite> {
        let [block, register, data, _] = value.to_le_bytes();
        let hit = offset < COMMANDS_END && value & WRITE != 0 && block == SAR_ADC_BLOCK;
        hit.then_some(AdcWrite { register, value: data })
    }

    /// Carries out a command word; returns it as it reads afterwards, with the block's value in its data byte.
    fn command(&mut self, value: u32) -> u32 {
        let [block, register, data, _] = value.to_le_bytes();
        let stored = if value & WRITE != 0 {
            self.blocks.insert((block, register), data);
            data
        } else {
            self.blocks.get(&(block, register)).copied().unwrap_or(0)
        };
        value & !(BUSY | 0x00FF_0000) | u32::from(stored) << 16
    }
}

impl Device for Analog {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        match offset {
            ANA_CONF0 => self.registers.get(ANA_CONF0) | CALIBRATION_DONE,
            _ => self.registers.get(offset),
        }
    }

    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        let value = if offset < COMMANDS_END { self.command(value) } else { value };
        self.registers.set(offset, value);
        After::Go
    }
}
