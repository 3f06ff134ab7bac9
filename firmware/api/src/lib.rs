//! What a meter takes and says over HTTP: which requests there are, and the JSON of those under `/v2/`.
//!
//! 1. What comes in is checked whole before any of it is used: unknown names, missing inputs and values by which the
//!    meter can't measure are refused with a sentence.
//! 2. What goes out can be sent back: the answer to `GET` is a body for `PUT`.
//! 3. What comes in has a limit of bytes, and so has what is allocated for it.

#![cfg_attr(not(test), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;

mod configuration;
mod live;
mod quality;
mod request;

pub use configuration::{BadConfiguration, CONFIGURATION_LEN_MAX, configuration_json, parse_configuration};
pub use live::live_json;
pub use quality::quality_json;
pub use request::{Inadmissible, Line, admit};
