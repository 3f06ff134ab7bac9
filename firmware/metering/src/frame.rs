//! A frame: one sample of each input, taken in the order of the wiring's slots.

use crate::configuration::SLOTS_MAX;

/// Frames a second, whatever the wiring.
pub const FRAME_HZ: u32 = 2_000;

/// Subtracted from every code before it is used: the nominal bias of 1.25 V in units of 1/16 mV. It only keeps the
/// numbers small; the true offset is found from the sums.
pub const ORIGIN: u16 = 20_000;

/// The newest four samples of each slot, oldest first.
pub(crate) type History = [[i32; 4]; SLOTS_MAX];
