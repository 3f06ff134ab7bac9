//! The resets of the chip and the codes by which software learns of them.
//!
//! Source: ESP32-C3 TRM, chapter "Reset and Clock", table "Reset Source".

use serde::{Deserialize, Serialize};

/// What caused a reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[repr(u8)]
pub enum Reset {
    PowerOn = 0x01,
    CoreSoftware = 0x03,
    CoreMainWatchdog0 = 0x07,
    CoreMainWatchdog1 = 0x08,
    CoreRtcWatchdog = 0x09,
    CpuMainWatchdog0 = 0x0B,
    CpuSoftware = 0x0C,
    CpuRtcWatchdog = 0x0D,
    SystemRtcWatchdog = 0x10,
    CpuMainWatchdog1 = 0x11,
    SystemSuperWatchdog = 0x12,
}

/// How much of the chip a reset takes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The CPU alone.
    Cpu,
    /// CPU and digital peripherals; the RTC's registers, timer and memory stay.
    Core,
    /// The RTC too.
    System,
    /// Everything, after a loss of power.
    Chip,
}

impl Reset {
    /// The code that software reads in RTC_CNTL.
    #[must_use]
    pub fn code(self) -> u32 {
        self as u32
    }

    #[must_use]
    pub fn scope(self) -> Scope {
        match self {
            Reset::PowerOn => Scope::Chip,
            Reset::SystemRtcWatchdog | Reset::SystemSuperWatchdog => Scope::System,
            Reset::CpuMainWatchdog0 | Reset::CpuSoftware | Reset::CpuRtcWatchdog | Reset::CpuMainWatchdog1 => {
                Scope::Cpu
            }
            _ => Scope::Core,
        }
    }
}
