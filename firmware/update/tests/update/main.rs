//! Tests of updates on a NOR flash in memory, with a bootloader that follows ESP-IDF's rules.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod bench;
mod images;
#[path = "../../../journal/tests/journal/nor_flash.rs"]
#[allow(dead_code, reason = "shared with the journal's tests")]
mod nor_flash;
mod power_cuts;
mod refusing;
mod switching;
