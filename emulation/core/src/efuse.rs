//! The eFuse controller of the ESP32-C3, as software reads it: MAC address, chip revision, ADC calibration.
//!
//! Field positions: ESP-IDF `components/efuse/esp32c3/esp_efuse_table.csv`; calibration as read by ESP-IDF's
//! `esp_efuse_rtc_calib.c` (block version 1) and by esp-hal's `efuse` module. Register offsets: PAC crate `esp32c3`, `efuse`.
//!
//! Limits: read only. A programming command is counted and burns nothing.

use serde::{Deserialize, Serialize};

use crate::adc::Calibration;
use crate::bus::{After, Device, Ticks};

/// Offsets of the first word of a block's read registers.
const BLOCK1: usize = 0x44 / 4;
const BLOCK2: usize = 0x5C / 4;
/// What the fuses hold, between the programming buffer and the controller's own registers.
const CONTENTS: core::ops::Range<usize> = 0x2C / 4..CLK;
const CLK: usize = 0x1C8 / 4;
const CMD: usize = 0x1D4 / 4;
const WORDS: usize = 0x200 / 4;
/// Reset values of the controller's own registers (PAC crate `esp32c3`).
const RESET_VALUES: [(usize, u32); 5] =
    [(CLK, 0x02), (0x1E8 / 4, 0x0001_FE1C), (0x1EC / 4, 0x1200_0000), (0x1F0 / 4, 0x0028_8000), (0x1F4 / 4, 0x0190)];
/// The bit of CMD that asks for programming.
const CMD_PROGRAM: u32 = 1 << 1;

/// What a chip has burnt in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EfuseContents {
    /// Base MAC address, in the order in which it is written.
    pub mac: [u8; 6],
    /// Chip revision, major and minor part: (0, 4) is v0.4.
    pub revision: (u8, u8),
    /// Factory calibration of ADC1.
    pub calibration: Calibration,
}

/// The controller with its contents.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Efuse {
    words: Vec<u32>,
    /// Programming commands that the guest gave in vain.
    pub refused_programs: u32,
}

impl Efuse {
    /// A controller that has loaded `contents`.
    pub fn new(contents: &EfuseContents) -> Self {
        let mut words = vec![0; WORDS];
        RESET_VALUES.iter().for_each(|&(index, value)| words[index] = value);
        fill_block1(&mut words[BLOCK1..BLOCK2], contents);
        fill_block2(&mut words[BLOCK2..BLOCK2 + 8], &contents.calibration);
        Efuse { words, refused_programs: 0 }
    }
}

fn fill_block1(block: &mut [u32], contents: &EfuseContents) {
    let [a, b, c, d, e, f] = contents.mac;
    let (major, minor) = (u32::from(contents.revision.0), u32::from(contents.revision.1));
    put(block, 0, 32, u32::from_be_bytes([c, d, e, f]));
    put(block, 32, 16, u32::from(u16::from_be_bytes([a, b])));
    put(block, 114, 3, minor & 7);
    put(block, 183, 1, minor >> 3);
    put(block, 184, 2, major);
}

fn fill_block2(block: &mut [u32], calibration: &Calibration) {
    let unique_id_bits = 0..4;
    for word in unique_id_bits {
        put(block, word * 32, 32, 0x0F00_0001 ^ u32::from(calibration.init_code[word]));
    }
    put(block, 128, 2, 1);
    for attenuation in 0..4 {
        put(block, 148 + 10 * attenuation, 10, calibration.init_code_field(attenuation));
        put(block, 188 + 10 * attenuation, 10, calibration.cal_code_field(attenuation));
    }
}

/// Puts `value` into the `count` bits at `start`, across words where needed.
fn put(words: &mut [u32], start: usize, count: usize, value: u32) {
    for bit in 0..count {
        let (word, mask) = ((start + bit) / 32, 1 << ((start + bit) % 32));
        match value >> bit & 1 {
            1 => words[word] |= mask,
            _ => words[word] &= !mask,
        }
    }
}

impl Device for Efuse {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        self.words.get(offset as usize / 4).copied().unwrap_or(0)
    }

    /// Commands are done at once: CMD always reads 0. The contents can't be written.
    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        let index = offset as usize / 4;
        if index == CMD {
            self.refused_programs += u32::from(value & CMD_PROGRAM != 0);
        } else if let Some(word) = self.words.get_mut(index).filter(|_| !CONTENTS.contains(&index)) {
            *word = value;
        }
        After::Go
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(efuse: &mut Efuse, block: usize, start: usize, count: usize) -> u32 {
        (0..count).fold(0, |value, bit| {
            let offset = 4 * (block + (start + bit) / 32) as u32;
            value | (efuse.read(offset, 0) >> ((start + bit) % 32) & 1) << bit
        })
    }

    #[test]
    fn software_reads_back_what_was_burnt() {
        let calibration = Calibration::of_chip(3);
        let contents = EfuseContents { mac: [0xA0, 0xB1, 0xC2, 0, 0, 1], revision: (0, 4), calibration };
        let mut efuse = Efuse::new(&contents);
        assert_eq!(efuse.read(0x44, 0), 0xC200_0001);
        assert_eq!(efuse.read(0x48, 0) & 0xFFFF, 0xA0B1);
        assert_eq!(field(&mut efuse, BLOCK1, 114, 3), 4);
        assert_eq!(field(&mut efuse, BLOCK2, 128, 2), 1);
        for attenuation in 0..4 {
            let code = field(&mut efuse, BLOCK2, 188 + 10 * attenuation, 10);
            let code = if code & 0x200 != 0 { 2000 - (code & 0x1FF) } else { 2000 + code };
            assert_eq!(code, u32::from(contents.calibration.cal_code[attenuation]));
            let init = field(&mut efuse, BLOCK2, 148 + 10 * attenuation, 10) + 1000;
            assert_eq!(init, u32::from(contents.calibration.init_code[attenuation]));
        }
    }

    #[test]
    fn contents_cannot_be_written() {
        let contents = EfuseContents { mac: [1; 6], revision: (0, 4), calibration: Calibration::of_chip(1) };
        let mut efuse = Efuse::new(&contents);
        efuse.write(0x44, 0, 0);
        efuse.write(0x1D4, CMD_PROGRAM, 0);
        assert_eq!(efuse.read(0x44, 0), 0x0101_0101);
        assert_eq!(efuse.refused_programs, 1);
    }
}
