//! The SHA accelerator in its block mode: SHA-224 and SHA-256, a block at a time.
//!
//! Source: ESP32-C3 TRM, chapter "SHA Accelerator". A block is done at once. Limits: no DMA mode; SHA-1 is left out
//! (its digest stays as it was).

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, Ticks};

use super::registers::Registers;

const MODE: u32 = 0x00;
const START: u32 = 0x10;
const CONTINUE: u32 = 0x14;
const BUSY: u32 = 0x18;
const DIGEST: u32 = 0x40;
const MESSAGE: u32 = 0x80;
const SIZE: u32 = 0x100;
const MODE_SHA224: u32 = 1;
const MODE_SHA256: u32 = 2;

/// Initial digests (FIPS 180-4, 5.3.2 and 5.3.3).
const INITIAL224: [u32; 8] =
    [0xC105_9ED8, 0x367C_D507, 0x3070_DD17, 0xF70E_5939, 0xFFC0_0B31, 0x6858_1511, 0x64F9_8FA7, 0xBEFA_4FA4];
const INITIAL256: [u32; 8] =
    [0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19];

/// The accelerator.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sha {
    registers: Registers,
}

impl Default for Sha {
    fn default() -> Self {
        Sha { registers: Registers::new(SIZE, &[(0x2C, 0x2020_0402)]) }
    }
}

impl Sha {
    fn block(&mut self, first: bool) {
        let initial = match self.registers.get(MODE) {
            MODE_SHA224 => INITIAL224,
            MODE_SHA256 => INITIAL256,
            _ => return,
        };
        // Digest and message lie in the registers in the order of their bytes.
        let mut digest = if first { initial } else { self.words(DIGEST).map(u32::swap_bytes) };
        let mut message = [0; 64];
        for (chunk, word) in message.chunks_exact_mut(4).zip(self.words::<16>(MESSAGE)) {
            chunk.copy_from_slice(&word.to_le_bytes());
        }
        sha2::compress256(&mut digest, &[message.into()]);
        (0..).zip(digest).for_each(|(index, word)| self.registers.set(DIGEST + 4 * index, word.swap_bytes()));
    }

    fn words<const COUNT: usize>(&self, offset: u32) -> [u32; COUNT] {
        std::array::from_fn(|index| self.registers.get(offset + 4 * index as u32))
    }
}

impl Device for Sha {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        if offset == BUSY { 0 } else { self.registers.get(offset) }
    }

    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        match offset {
            START => self.block(true),
            CONTINUE => self.block(false),
            _ => self.registers.set(offset, value),
        }
        After::Go
    }
}
