//! Formats of protocol 1, byte for byte: what the meter stores and serves, and what it is sent.
//!
//! 1. Bytes from outside are untrusted: a view is made only after the length check, and its accessors can't panic.
//! 2. A `Repr` holds only what may be stored: no NaN, no infinity, no transformer 0.
//! 3. Nothing here allocates, and nothing here knows where bytes come from.
//!
//! One module a format. `tests/vectors/protocol1.json` holds each format's golden vectors, shared with the
//! collector's codec.

#![cfg_attr(not(test), no_std)]
#![forbid(unsafe_code)]

mod crc;
mod date;
mod error;
mod fields;
pub mod powerloss;
pub mod reading;
pub mod time;
pub mod token;
#[cfg(test)]
mod vectors;
pub mod version;

pub use crc::crc32;
pub use date::Utc;
pub use error::Error;
