//! The front end (0x60006000) and the receiver's gain control (0x6001C000): registers that keep what is written, and the
//! bits by which libphy learns that a calibration is done.
//!
//! Source: every loop of libphy that waits for a register. Limits: a calibration is done at once, and finds nothing to
//! calibrate.

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, Ticks};
use crate::devices::registers::Registers;

const SIZE: u32 = 0x1000;
/// Of the front end: the IQ estimate is ready.
pub const IQ_ESTIMATE: (u32, u32) = (0x174, 1 << 16);
/// Of the gain control: the noise floor is measured.
pub const NOISE_FLOOR: (u32, u32) = (0x018, 1 << 24);

/// A page of registers with a bit in one of them that always reads 1.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Calibrated {
    registers: Registers,
    done: (u32, u32),
}

impl Calibrated {
    /// A page whose `done` is an offset and the bits there.
    #[must_use]
    pub fn new(done: (u32, u32)) -> Calibrated {
        Calibrated { registers: Registers::new(SIZE, &[]), done }
    }

    /// Takes all registers back to 0.
    pub fn reset(&mut self) {
        *self = Calibrated::new(self.done);
    }
}

impl Device for Calibrated {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        let (at, bits) = self.done;
        self.registers.get(offset) | if offset == at { bits } else { 0 }
    }

    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        self.registers.set(offset, value);
        After::Go
    }
}
