//! Tests of the journal on the real littlefs over a NOR flash in memory.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod bench;
mod campaign;
mod mounting;
mod nor_flash;
mod power_cuts;
mod room;
mod storing;
