//! From samples of voltages and currents to the quantities of a reading.
//!
//! 1. The path of a sample ([`Sampler`]) is integers only, without division: it runs in an interrupt on a
//!    core without FPU. Floats come once a block.
//! 2. Energy is conserved: every block's power counts for its whole span of time, whatever the clock does meanwhile,
//!    and a block that straddles the hour is shared out between both hours.
//! 3. No samples is a state ([`NoSamples`]), never a NaN.
//! 4. Wiring and calibration are data ([`Configuration`]): one image measures one phase or three.
//!
//! `Sampler` (interrupt) → [`Sums`] → [`Block`] (about once a second) → [`Period`] → [`Finished`] (each clock hour), for
//! each transformer. [`Quality`] goes along: how many samples were cut off.
//! Formulas and error budget: `docs/metering.md`.

#![cfg_attr(not(test), no_std)]
#![forbid(unsafe_code)]

mod block;
mod clipping;
mod configuration;
mod element;
mod frame;
mod period;
mod sampler;
#[cfg(test)]
mod signal;
mod state;
mod sums;

pub use block::{Block, Gain};
pub use clipping::{Clipping, Clippings, QUALITY_LEN, Quality};
pub use configuration::{
    CURRENTS_MAX, Configuration, CurrentInput, Input, OutOfRange, SLOTS_MAX, VOLTAGES_MAX, VoltageInput, Wiring,
};
pub use frame::{FRAME_HZ, ORIGIN};
pub use period::{Finished, NoSamples, Period};
pub use sampler::{PAIRS_MAX, PAIRS_MIN, Sampler};
pub use state::{STATE_LEN, StateError};
pub use sums::Sums;
