//! TIMG0 and TIMG1: a 54-bit timer, the main watchdog, and the calibration of the slow clock.
//!
//! Source: ESP32-C3 TRM, chapters "Timer Group" and "Watchdog Timers"; reset values from the PAC crate `esp32c3`.
//! Limits: the APB clock is taken as 80 MHz whatever the CPU runs at.

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, TICKS_PER_SECOND, Ticks};

use super::registers::Registers;
use super::reset::Reset;
use super::rtc_cntl::SLOW_CLOCK_HZ;

const CONFIG: u32 = 0x00;
const LOW: u32 = 0x04;
const HIGH: u32 = 0x08;
const UPDATE: u32 = 0x0C;
const ALARM_LOW: u32 = 0x10;
const ALARM_HIGH: u32 = 0x14;
const LOAD_LOW: u32 = 0x18;
const LOAD_HIGH: u32 = 0x1C;
const LOAD: u32 = 0x20;
const WATCHDOG: u32 = 0x48;
const WATCHDOG_PRESCALE: u32 = 0x4C;
const WATCHDOG_STAGES: u32 = 0x50;
const WATCHDOG_FEED: u32 = 0x60;
const WATCHDOG_PROTECT: u32 = 0x64;
const CALIBRATION: u32 = 0x68;
const CALIBRATION_VALUE: u32 = 0x6C;
const INT_ENA: u32 = 0x70;
const INT_RAW: u32 = 0x74;
const INT_ST: u32 = 0x78;
const INT_CLR: u32 = 0x7C;
const SIZE: u32 = 0x100;

const ALARM_ENABLE: u32 = 1 << 10;
const AUTO_RELOAD: u32 = 1 << 29;
const INCREASE: u32 = 1 << 30;
const ENABLE: u32 = 1 << 31;
const COUNTER: u64 = (1 << 54) - 1;
const APB_TICKS: Ticks = 2;
const XTAL_TICKS: Ticks = 4;
const XTAL_HZ: u64 = 40_000_000;
const WATCHDOG_KEY: u32 = 0x50D8_3AA1;
const WATCHDOG_ENABLE: u32 = 1 << 31;
const WATCHDOG_FLASH_BOOT: u32 = 1 << 14;
const CALIBRATION_READY: u32 = 1 << 15;
const CALIBRATION_CYCLING: u32 = 1 << 12;
const CALIBRATION_START: u32 = 1 << 31;
const INTERRUPT_TIMER: u32 = 1 << 0;
const INTERRUPT_WATCHDOG: u32 = 1 << 1;

/// One timer group.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TimerGroup {
    registers: Registers,
    /// 0 or 1.
    number: u32,
    /// The counter's value at the moment `counted_at`.
    counter: u64,
    counted_at: Ticks,
    latched: u64,
    alarm_at: Option<Ticks>,
    raw: u32,
    watchdog_stage: u32,
    stage_ends: Option<Ticks>,
    reset: Option<Reset>,
    /// When the running calibration is finished.
    calibrated_at: Option<Ticks>,
}

impl TimerGroup {
    /// Group 0 or 1 after a reset at `now`. The watchdog of group 0 guards the boot.
    #[must_use]
    pub fn new(number: u32, now: Ticks) -> TimerGroup {
        let resets = [
            (CONFIG, 0x6000_2000),
            (WATCHDOG, if number == 0 { 0x0004_C000 } else { 0x0004_8000 }),
            (WATCHDOG_PRESCALE, 0x0001_0000),
            (WATCHDOG_STAGES, 0x018C_BA80),
            (WATCHDOG_STAGES + 4, 0x07FF_FFFF),
            (WATCHDOG_STAGES + 8, 0x000F_FFFF),
            (WATCHDOG_STAGES + 12, 0x000F_FFFF),
            (WATCHDOG_PROTECT, WATCHDOG_KEY),
            (CALIBRATION, 0x0001_3000),
            (0x80, 0xFFFF_FF98),
            (0xF8, 0x0200_6191),
            (0xFC, 0x6000_0000),
        ];
        let mut group = TimerGroup {
            registers: Registers::new(SIZE, &resets),
            number,
            counter: 0,
            counted_at: now,
            latched: 0,
            alarm_at: None,
            raw: 0,
            watchdog_stage: 0,
            stage_ends: None,
            reset: None,
            calibrated_at: None,
        };
        group.calibrate(now);
        group.start_stage(0, now);
        group
    }

    /// A group that software has reset at `now`: its watchdog is off.
    #[must_use]
    pub fn restarted(number: u32, now: Ticks) -> TimerGroup {
        let mut group = TimerGroup::new(number, now);
        group.registers.set(WATCHDOG, group.registers.get(WATCHDOG) & !WATCHDOG_FLASH_BOOT);
        group.start_stage(0, now);
        group
    }

    /// The reset that the watchdog asked for.
    pub fn take_reset(&mut self) -> Option<Reset> {
        self.reset.take()
    }

    fn ticks_per_count(&self) -> Ticks {
        let config = self.registers.get(CONFIG);
        let divider = match config >> 13 & 0xFFFF {
            0 => 65_536,
            value => Ticks::from(value),
        };
        divider * if config >> 9 & 1 == 1 { XTAL_TICKS } else { APB_TICKS }
    }

    fn count(&self, now: Ticks) -> u64 {
        let config = self.registers.get(CONFIG);
        if config & ENABLE == 0 {
            return self.counter;
        }
        let counts = now.saturating_sub(self.counted_at) / self.ticks_per_count();
        let value =
            if config & INCREASE != 0 { self.counter.wrapping_add(counts) } else { self.counter.wrapping_sub(counts) };
        value & COUNTER
    }

    /// Takes the counter to `value` at `now`.
    fn set_count(&mut self, value: u64, now: Ticks) {
        (self.counter, self.counted_at) = (value & COUNTER, now);
        self.schedule(now);
    }

    fn pair(&self, low: u32, high: u32) -> u64 {
        (u64::from(self.registers.get(high)) << 32 | u64::from(self.registers.get(low))) & COUNTER
    }

    fn schedule(&mut self, now: Ticks) {
        let config = self.registers.get(CONFIG);
        let armed = config & (ENABLE | ALARM_ENABLE) == ENABLE | ALARM_ENABLE;
        let (count, alarm) = (self.count(now), self.pair(ALARM_LOW, ALARM_HIGH));
        let ahead =
            if config & INCREASE != 0 { alarm.wrapping_sub(count) } else { count.wrapping_sub(alarm) } & COUNTER;
        let passed = ahead > COUNTER / 2;
        let counted = now.saturating_sub(self.counted_at) % self.ticks_per_count();
        let wait = if passed { 0 } else { ahead.saturating_mul(self.ticks_per_count()).saturating_sub(counted) };
        self.alarm_at = armed.then(|| now.saturating_add(wait));
    }

    fn alarm(&mut self, now: Ticks) {
        self.raw |= INTERRUPT_TIMER;
        let config = self.registers.get(CONFIG);
        self.registers.set(CONFIG, config & !ALARM_ENABLE);
        if config & AUTO_RELOAD != 0 {
            self.set_count(self.pair(LOAD_LOW, LOAD_HIGH), now);
        } else {
            self.schedule(now);
        }
    }

    fn watchdog_running(&self) -> bool {
        self.registers.get(WATCHDOG) & (WATCHDOG_ENABLE | WATCHDOG_FLASH_BOOT) != 0
    }

    fn start_stage(&mut self, stage: u32, now: Ticks) {
        self.watchdog_stage = stage;
        let clock = if self.registers.bit(WATCHDOG, 21) { XTAL_TICKS } else { APB_TICKS };
        let prescale = Ticks::from(self.registers.field(WATCHDOG_PRESCALE, 16, 16)).max(1);
        let timeout = Ticks::from(self.registers.get(WATCHDOG_STAGES + 4 * stage));
        self.stage_ends = self.watchdog_running().then(|| now + timeout * prescale * clock);
    }

    fn end_stage(&mut self, now: Ticks) {
        let flash_boot = self.registers.get(WATCHDOG) & WATCHDOG_ENABLE == 0;
        let action = if flash_boot { 3 } else { self.registers.get(WATCHDOG) >> (29 - 2 * self.watchdog_stage) & 3 };
        match action {
            1 => self.raw |= INTERRUPT_WATCHDOG,
            2 => self.reset = Some(if self.number == 0 { Reset::CpuMainWatchdog0 } else { Reset::CpuMainWatchdog1 }),
            3 => self.reset = Some(if self.number == 0 { Reset::CoreMainWatchdog0 } else { Reset::CoreMainWatchdog1 }),
            _ => {}
        }
        self.start_stage((self.watchdog_stage + 1) & 3, now);
    }

    fn write_watchdog(&mut self, offset: u32, value: u32, now: Ticks) {
        let unlocked = self.registers.get(WATCHDOG_PROTECT) == WATCHDOG_KEY;
        if !unlocked {
            return;
        }
        let was_running = self.watchdog_running();
        match offset {
            WATCHDOG_FEED => self.start_stage(0, now),
            _ => self.registers.set(offset, value),
        }
        if self.watchdog_running() != was_running || offset == WATCHDOG_STAGES {
            self.start_stage(0, now);
        }
    }

    /// Starts to count the 40 MHz crystal over the asked number of slow-clock cycles, if that is switched on.
    fn calibrate(&mut self, now: Ticks) {
        let config = self.registers.get(CALIBRATION);
        let cycles = u64::from(config >> 16 & 0x7FFF);
        let clock_hz = match config >> 13 & 3 {
            0 => SLOW_CLOCK_HZ,
            1 => 17_500_000 / 256,
            _ => 32_768,
        };
        let on = config & (CALIBRATION_START | CALIBRATION_CYCLING) != 0;
        self.calibrated_at = on.then(|| now + (cycles * TICKS_PER_SECOND).div_ceil(clock_hz));
        let counts = ((cycles * XTAL_HZ + clock_hz / 2) / clock_hz) as u32 & 0x1FF_FFFF;
        self.registers.set(CALIBRATION_VALUE, counts << 7 | 1);
    }

    /// The calibration's register with its ready bit; measured over and over, it stays ready.
    fn calibration(&self, now: Ticks) -> u32 {
        let ready = self.calibrated_at.is_some_and(|at| at <= now);
        self.registers.get(CALIBRATION) | if ready { CALIBRATION_READY } else { 0 }
    }
}

impl Device for TimerGroup {
    fn read(&mut self, offset: u32, now: Ticks) -> u32 {
        match offset {
            CALIBRATION => self.calibration(now),
            LOW => self.latched as u32,
            HIGH => (self.latched >> 32) as u32,
            INT_RAW => self.raw,
            INT_ST => self.raw & self.registers.get(INT_ENA),
            _ => self.registers.get(offset),
        }
    }

    fn write(&mut self, offset: u32, value: u32, now: Ticks) -> After {
        match offset {
            CONFIG => {
                let count = self.count(now);
                self.registers.set(CONFIG, value);
                self.set_count(count, now);
            }
            UPDATE => {
                self.latched = self.count(now);
                return After::Go;
            }
            LOAD => self.set_count(self.pair(LOAD_LOW, LOAD_HIGH), now),
            ALARM_LOW | ALARM_HIGH => {
                self.registers.set(offset, value);
                self.schedule(now);
            }
            WATCHDOG..=WATCHDOG_FEED => self.write_watchdog(offset, value, now),
            CALIBRATION => {
                self.registers.set(offset, value & !CALIBRATION_READY);
                self.calibrate(now);
                return After::Go;
            }
            INT_CLR => self.raw &= !value,
            LOW | HIGH | CALIBRATION_VALUE | INT_RAW | INT_ST => return After::Go,
            _ => self.registers.set(offset, value),
        }
        After::Sync
    }

    fn next_event(&self) -> Option<Ticks> {
        self.alarm_at.into_iter().chain(self.stage_ends).min()
    }

    fn advance(&mut self, now: Ticks) {
        if self.alarm_at.is_some_and(|at| at <= now) {
            self.alarm(now);
        }
        if self.stage_ends.is_some_and(|at| at <= now) {
            self.end_stage(now);
        }
    }

    fn interrupts(&self) -> u64 {
        const FIRST_SOURCE: u32 = 32;
        u64::from(self.raw & self.registers.get(INT_ENA) & 3) << (FIRST_SOURCE + 2 * self.number)
    }
}
