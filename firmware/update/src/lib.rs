//! Firmware update over protocol 1: an image is checked as it streams into the other slot, then boots on trial.
//!
//! 1. The running image and its slot are never touched. The switch is the last write of an update, and it is whole or
//!    it hasn't happened.
//! 2. What is believed is what stands in the flash: the image is read back and checked once more before the switch.
//! 3. A new image is on trial until it has confirmed itself. Any restart before that, for whatever reason, goes back.
//! 4. The firmware counts trial boots itself, in a way that also holds under a bootloader that does so too.
//! 5. Nothing here knows the chip: flash, running slot and health are passed in.
//!
//! Limits: an image is known by its SHA-256, which shows damage, not who made it.

#![cfg_attr(not(test), no_std)]
#![forbid(unsafe_code)]

mod descriptor;
mod error;
mod image;
mod otadata;
mod slot;
mod trial;
mod upload;
mod version;

pub use descriptor::{Descriptor, Wanted};
pub use error::{Error, Fault};
pub use image::Verifier;
pub use otadata::{Entry, OtaData, State};
pub use slot::Slot;
pub use trial::{Boot, HEALTHY_STEPS, Health, STEPS_MAX, TRIALS_MAX, Trial, Verdict, at_boot, confirm, give_up};
pub use upload::{Upload, Written};
pub use version::{Announced, Version};
