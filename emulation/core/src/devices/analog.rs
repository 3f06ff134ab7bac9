//! The internal I2C master of the analogue blocks (0x6000E000): PLLs, regulators, the SAR ADC's trims, and the radio's
//! calibrations and frequency.
//!
//! Source: ESP-IDF `regi2c_ctrl.h` and `soc/esp32c3/regi2c_*.h`; command layout as the ROM's `rom_chip_i2c_writeReg`
//! uses it; calibration bit from the PAC crate `esp32c3` (`i2c_ana_mst`); the radio's from the loops in which libphy waits. Limits:
//! analogue registers only store; PLLs lock and calibrations end at once.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, Ticks};

use super::registers::Registers;

const COMMANDS_END: u32 = 0x10;
const ANA_CONF0: u32 = 0x40;
const CALIBRATION_DONE: u32 = 1 << 24;
/// The radio's transmit DC calibration, and its power detector.
const TX_CALIBRATION: u32 = 0x4C;
const POWER_DETECTOR: u32 = 0x50;
const POWER_DETECTOR_DONE: u32 = 7 << 24;
/// Where software sets the radio's frequency, in MHz from 2400 in bits 20 to 27, and where it reads it back in bits 17 to 23;
/// bit 31 of the register between says that it is changing.
const FREQUENCY: u32 = 0x150;
const FREQUENCY_CHANGE: u32 = 0x168;
const FREQUENCY_NOW: u32 = 0x170;
const CHANGING: u32 = 1 << 31;
const FREQUENCY_BASE_MHZ: u32 = 2400;
/// Block and register of the radio's PLL; bit 1 says that it is calibrated.
const RADIO_PLL: (u8, u8) = (0x62, 7);
const RADIO_PLL_CALIBRATED: u8 = 1 << 1;
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

    /// The middle of what the radio is tuned to, in MHz: of a channel, or of the 40 MHz of two.
    #[must_use]
    pub fn frequency_mhz(&self) -> u32 {
        FREQUENCY_BASE_MHZ + self.registers.field(FREQUENCY, 20, 8)
    }

    /// Carries out a command word; returns it as it reads afterwards, with the block's value in its data byte.
    fn command(&mut self, value: u32) -> u32 {
        let [block, register, data, _] = value.to_le_bytes();
        let stored = if value & WRITE != 0 {
            self.blocks.insert((block, register), data);
            data
        } else {
            self.blocks.get(&(block, register)).copied().unwrap_or(0) | status(block, register)
        };
        value & !(BUSY | 0x00FF_0000) | u32::from(stored) << 16
    }
}

/// Bits of a block's register that tell how the block does.
fn status(block: u8, register: u8) -> u8 {
    if (block, register) == RADIO_PLL { RADIO_PLL_CALIBRATED } else { 0 }
}

impl Device for Analog {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        match offset {
            ANA_CONF0 | TX_CALIBRATION => self.registers.get(offset) | CALIBRATION_DONE,
            POWER_DETECTOR => self.registers.get(offset) | POWER_DETECTOR_DONE,
            FREQUENCY_CHANGE => self.registers.get(offset) & !CHANGING,
            FREQUENCY_NOW => self.registers.get(offset) & !(0x7F << 17) | self.registers.field(FREQUENCY, 20, 7) << 17,
            _ => self.registers.get(offset),
        }
    }

    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        let value = if offset < COMMANDS_END { self.command(value) } else { value };
        self.registers.set(offset, value);
        After::Go
    }
}
