//! Registers that keep what is written to them: a device of its own, and the base of most others.

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, Ticks};

/// A bank of 32-bit registers with their reset values.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Registers {
    words: Vec<u32>,
}

impl Registers {
    /// `size` bytes of registers; those that `resets` doesn't name by offset are 0.
    #[must_use]
    pub fn new(size: u32, resets: &[(u32, u32)]) -> Registers {
        let mut registers = Registers { words: vec![0; size as usize / 4] };
        resets.iter().for_each(|&(offset, value)| registers.set(offset, value));
        registers
    }

    /// The register at `offset`; 0 beyond the bank.
    #[must_use]
    pub fn get(&self, offset: u32) -> u32 {
        self.words.get(offset as usize / 4).copied().unwrap_or(0)
    }

    /// Sets the register at `offset`; nothing happens beyond the bank.
    pub fn set(&mut self, offset: u32, value: u32) {
        if let Some(word) = self.words.get_mut(offset as usize / 4) {
            *word = value;
        }
    }

    /// Whether bit `bit` of the register at `offset` is set.
    #[must_use]
    pub fn bit(&self, offset: u32, bit: u32) -> bool {
        self.get(offset) >> (bit & 31) & 1 == 1
    }

    /// Bits `low` and up, `width` (1 to 31) of them, of the register at `offset`.
    #[must_use]
    pub fn field(&self, offset: u32, low: u32, width: u32) -> u32 {
        self.get(offset) >> (low & 31) & !(u32::MAX << (width & 31))
    }
}

impl Device for Registers {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        self.get(offset)
    }

    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        self.set(offset, value);
        After::Go
    }
}
