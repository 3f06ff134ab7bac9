//! The meter's clock: milliseconds since the epoch, or since the first start when it was never set.
//!
//! While the meter runs, the crystal's timer counts. Over a soft restart the RTC's timer goes on; an anchor in RTC memory
//! tells what o'clock it was at which of its counts. A power loss stops both: then the clock is restored from flash.

use core::cell::Cell;
use core::ptr::{addr_of, addr_of_mut, read_volatile, write_volatile};
use embassy_time::Instant;
use esp_hal::peripherals::RTC_TIMER;
use esp_hal::rtc_cntl::{Rtc, SocResetReason};

const MARK: u32 = u32::from_be_bytes(*b"OFMC");

/// A moment by both clocks.
#[derive(Clone, Copy)]
struct Anchor {
    clock_ms: u64,
    rtc_count: u64,
}

/// The anchor in RTC memory: both clocks' moments, and a check, so that memory after a power loss isn't taken for one.
#[esp_hal::ram(unstable(rtc_fast, persistent))]
static mut KEPT: [u64; 3] = [0; 3];

impl Anchor {
    fn load() -> Option<Self> {
        // SAFETY: one executor uses the anchor, no interrupt does; every bit pattern is an array of numbers.
        let [clock_ms, rtc_count, check] = unsafe { read_volatile(addr_of!(KEPT)) };
        let anchor = Self { clock_ms, rtc_count };
        (check == anchor.check()).then_some(anchor)
    }

    fn store(self) {
        // SAFETY: as in `load`.
        unsafe { write_volatile(addr_of_mut!(KEPT), [self.clock_ms, self.rtc_count, self.check()]) };
    }

    fn check(self) -> u64 {
        !(self.clock_ms ^ self.rtc_count.rotate_left(32) ^ u64::from(MARK))
    }
}

/// The clock. It belongs to one executor; tasks share it by reference.
pub struct Clock {
    rtc: Rtc<'static>,
    /// What to add to the time since the start, ms.
    offset_ms: Cell<u64>,
}

impl Clock {
    /// The clock at 0, where it stands before [`Clock::resume`] or [`Clock::set`].
    pub fn new(timer: RTC_TIMER<'static>) -> Self {
        Self { rtc: Rtc::new(timer), offset_ms: Cell::new(0) }
    }

    /// Goes on where the clock was before a restart that left the RTC running. Returns false, and changes nothing, when
    /// there was none.
    pub fn resume(&self, reason: Option<SocResetReason>) -> bool {
        let (count, count_us) = self.rtc_count();
        let Some(anchor) = Anchor::load().filter(|anchor| keeps_rtc(reason) && anchor.rtc_count <= count) else {
            return false;
        };
        let elapsed_ms = elapsed_ms(count - anchor.rtc_count, count, count_us);
        self.set(anchor.clock_ms.saturating_add(elapsed_ms));
        true
    }

    /// Milliseconds since the epoch.
    pub fn now_ms(&self) -> u64 {
        self.offset_ms.get().wrapping_add(Instant::now().as_millis())
    }

    /// Sets the clock, and its anchor with it.
    pub fn set(&self, now_ms: u64) {
        self.offset_ms.set(now_ms.wrapping_sub(Instant::now().as_millis()));
        self.anchor();
    }

    /// Keeps the time for a soft restart. To be called now and then: the RTC's own oscillator is off by percents.
    pub fn anchor(&self) {
        Anchor { clock_ms: self.now_ms(), rtc_count: self.rtc_count().0 }.store();
    }

    /// The RTC timer's count, and the same in microseconds by the present calibration.
    fn rtc_count(&self) -> (u64, u64) {
        let count_us = self.rtc.time_since_power_up().as_micros();
        // The call before has latched the count into these registers.
        let timer = RTC_TIMER::regs();
        let high = u64::from(timer.time_high0().read().bits()) & 0xFFFF;
        (high << 32 | u64::from(timer.time_low0().read().bits()), count_us)
    }
}

/// Milliseconds for a part of `count`, of which all takes `count_us`.
fn elapsed_ms(part: u64, count: u64, count_us: u64) -> u64 {
    let part_us = u128::from(part) * u128::from(count_us) / u128::from(count.max(1));
    (part_us / 1_000) as u64
}

/// Says whether the RTC timer and its memory go on over a reset of this kind (ESP32-C3 Technical Reference Manual,
/// "Reset and Clock", table of reset sources: all but chip and system resets).
fn keeps_rtc(reason: Option<SocResetReason>) -> bool {
    use SocResetReason::{ChipPowerOn, SysBrownOut, SysClkGlitch, SysRtcWdt, SysSuperWdt};
    !matches!(reason, None | Some(ChipPowerOn | SysBrownOut | SysClkGlitch | SysRtcWdt | SysSuperWdt))
}

/// A reset's reason, for the log.
pub fn reason_name(reason: Option<SocResetReason>) -> &'static str {
    use SocResetReason::{ChipPowerOn, CoreDeepSleep, CoreSw, Cpu0Sw, SysBrownOut};
    match reason {
        None => "unknown",
        Some(ChipPowerOn) => "power-on",
        Some(SysBrownOut) => "brown-out",
        Some(CoreSw | Cpu0Sw) => "software",
        Some(CoreDeepSleep) => "deep-sleep",
        Some(_) => "fault",
    }
}
