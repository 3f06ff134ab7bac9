//! APB_CTRL: stored registers, the reset of the Wi-Fi MAC, the random number generator, and the word that tells an emulator
//! from silicon.
//!
//! Source: PAC crate `esp32c3` (`apb_ctrl`, `rng`). Limits: the radio's other resets do nothing; the random numbers are pseudo-random, by seed, so that
//! runs can be repeated.

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, Ticks};

use super::registers::Registers;

const WIFI_RESET: u32 = 0x18;
const RANDOM: u32 = 0xB0;
const EMULATOR: u32 = 0x3F8;
/// "QEMU": how ESP-IDF recognises Espressif's emulator, and our firmware any.
const EMULATOR_MARK: u32 = 0x5145_4D55;
const SIZE: u32 = 0x400;
/// Of the radio's resets: that of the Wi-Fi MAC.
const WIFI_MAC: u32 = 1 << 2;

/// The registers and the generator's state.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ApbControl {
    registers: Registers,
    random: u64,
    /// Whether the mark of an emulator is there.
    marked: bool,
    /// The reset of the Wi-Fi MAC was asserted since the last look.
    mac_reset: bool,
}

impl ApbControl {
    /// The controller with a generator that starts from `seed`; `marked` when software shall know that this is an emulator.
    #[must_use]
    pub fn new(seed: u64, marked: bool) -> ApbControl {
        ApbControl { registers: Registers::new(SIZE, &RESET_VALUES), random: seed, marked, mac_reset: false }
    }

    /// Resets the registers; the generator goes on.
    pub fn reset(&mut self) {
        *self = ApbControl::new(self.random, self.marked);
    }

    /// Whether the reset of the Wi-Fi MAC was asserted since the last call.
    pub fn take_mac_reset(&mut self) -> bool {
        std::mem::take(&mut self.mac_reset)
    }

    /// The next number of SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
    fn next(&mut self) -> u32 {
        self.random = self.random.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.random ^ self.random >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ mixed >> 31) >> 32) as u32
    }
}

impl Device for ApbControl {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        match offset {
            RANDOM => self.next(),
            EMULATOR if self.marked => EMULATOR_MARK,
            _ => self.registers.get(offset),
        }
    }

    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        let rising = value & !self.registers.get(offset);
        self.registers.set(offset, value);
        if offset == WIFI_RESET && rising & WIFI_MAC != 0 {
            self.mac_reset = true;
            return After::Sync;
        }
        After::Go
    }
}

const RESET_VALUES: [(u32, u32); 16] = [
    (0x00, 0x01),
    (0x04, 0x0001_0727),
    (0x08, 0x07FF),
    (0x14, 0xFFFC_E030),
    (0x28, 0x03),
    (0x2C, 0x03),
    (0x30, 0x03),
    (0x34, 0x03),
    (0x48, 0x0400),
    (0x4C, 0x0400),
    (0x50, 0x0400),
    (0x9C, 0x15),
    (0xA4, 0x3F),
    (0xAC, 0x3F),
    (0xB4, 0x6480),
    (0x3FC, 0x0200_7210),
];
