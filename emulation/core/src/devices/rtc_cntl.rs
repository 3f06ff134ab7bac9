//! RTC_CNTL: the slow-clock timer, retained registers, resets, the RTC watchdog and the super watchdog.
//!
//! Source: ESP32-C3 TRM, chapters "Low-power Management", "Watchdog Timers" and "Reset and Clock"; reset values from
//! the PAC crate `esp32c3`. Limits: no sleep modes, no brown-out, no 32 kHz crystal. The slow clock has exactly
//! [`SLOW_CLOCK_HZ`].

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, TICKS_PER_SECOND, Ticks};

use super::registers::Registers;
use super::reset::{Reset, Scope};

/// Frequency of the internal slow clock, nominal.
pub const SLOW_CLOCK_HZ: u64 = 136_000;

const OPTIONS0: u32 = 0x00;
const SLEEP_TIMER0: u32 = 0x04;
const SLEEP_TIMER1: u32 = 0x08;
const TIME_UPDATE: u32 = 0x0C;
const TIME_LOW0: u32 = 0x10;
const TIME_HIGH0: u32 = 0x14;
const RESET_STATE: u32 = 0x38;
const INT_ENA: u32 = 0x40;
const INT_RAW: u32 = 0x44;
const INT_ST: u32 = 0x48;
const INT_CLR: u32 = 0x4C;
const WATCHDOG: u32 = 0x90;
const WATCHDOG_STAGES: u32 = 0x94;
const WATCHDOG_FEED: u32 = 0xA4;
const WATCHDOG_PROTECT: u32 = 0xA8;
const SUPER: u32 = 0xAC;
const SUPER_PROTECT: u32 = 0xB0;
const LOW_POWER_STATE: u32 = 0xC8;
const TIME_LOW1: u32 = 0xDC;
const TIME_HIGH1: u32 = 0xE0;
const INT_ENA_SET: u32 = 0x100;
const INT_ENA_CLEAR: u32 = 0x104;
const SIZE: u32 = 0x200;

const SYSTEM_RESET: u32 = 1 << 31;
const CPU_RESET: u32 = 1 << 5;
const UPDATE_TIME: u32 = 1 << 31;
const ALARM_ENABLE: u32 = 1 << 16;
const INTERRUPT_WATCHDOG: u32 = 1 << 3;
const INTERRUPT_TIMER: u32 = 1 << 10;
const WATCHDOG_KEY: u32 = 0x50D8_3AA1;
const SUPER_KEY: u32 = 0x8F1D_312A;
const WATCHDOG_ENABLE: u32 = 1 << 31;
const WATCHDOG_FLASH_BOOT: u32 = 1 << 12;
const SUPER_AUTO_FEED: u32 = 1 << 31;
const SUPER_DISABLE: u32 = 1 << 30;
const SUPER_FEED: u32 = 1 << 29;
const SUPER_TIMEOUT: Ticks = TICKS_PER_SECOND;
/// The reset state that says which vector the CPU starts from: always that in ROM.
const VECTORS: u32 = 0x3000;
const SOURCE: u32 = 27;

/// The registers of the RTC's power domain. They survive all resets but those of scope [`Scope::System`] and up.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RtcCntl {
    registers: Registers,
    /// When the timer was 0.
    timer_origin: Ticks,
    /// The moments latched by the last and the last but one update.
    latched: [u64; 2],
    raw: u32,
    alarm_at: Option<Ticks>,
    watchdog_stage: u32,
    stage_ends: Option<Ticks>,
    super_ends: Option<Ticks>,
    reset: Option<Reset>,
}

/// Slow-clock cycles in a span of time.
fn cycles(span: Ticks) -> u64 {
    (u128::from(span) * u128::from(SLOW_CLOCK_HZ) / u128::from(TICKS_PER_SECOND)) as u64
}

/// The shortest span of time that contains that many slow-clock cycles.
fn span(cycles: u64) -> Ticks {
    (u128::from(cycles) * u128::from(TICKS_PER_SECOND)).div_ceil(u128::from(SLOW_CLOCK_HZ)) as Ticks
}

impl RtcCntl {
    /// The domain after power-on at `now`.
    #[must_use]
    pub fn new(now: Ticks) -> RtcCntl {
        let mut rtc = RtcCntl {
            registers: Registers::new(SIZE, &RESET_VALUES),
            timer_origin: now,
            latched: [0; 2],
            raw: 0,
            alarm_at: None,
            watchdog_stage: 0,
            stage_ends: None,
            super_ends: None,
            reset: None,
        };
        rtc.note_reset(Reset::PowerOn, now);
        rtc
    }

    /// Does to this domain what `reset` does, and remembers its cause.
    pub fn reset(&mut self, reset: Reset, now: Ticks) {
        if reset.scope() == Scope::System {
            *self = RtcCntl { timer_origin: self.timer_origin, ..RtcCntl::new(now) };
        }
        self.note_reset(reset, now);
    }

    fn note_reset(&mut self, reset: Reset, now: Ticks) {
        self.registers.set(RESET_STATE, VECTORS | reset.code() << 6 | reset.code());
        if reset.scope() != Scope::Cpu {
            let watchdog = [WATCHDOG, WATCHDOG_STAGES, WATCHDOG_PROTECT, SUPER, SUPER_PROTECT];
            RESET_VALUES
                .iter()
                .filter(|(offset, _)| watchdog.contains(offset))
                .for_each(|&(offset, value)| self.registers.set(offset, value));
            self.start_stage(0, now);
            self.feed_super(now);
        }
    }

    /// The reset that software or a watchdog asked for.
    pub fn take_reset(&mut self) -> Option<Reset> {
        self.reset.take()
    }

    fn start_stage(&mut self, stage: u32, now: Ticks) {
        self.watchdog_stage = stage;
        let running = self.registers.get(WATCHDOG) & (WATCHDOG_ENABLE | WATCHDOG_FLASH_BOOT) != 0;
        let timeout = u64::from(self.registers.get(WATCHDOG_STAGES + 4 * stage));
        // The first stage is twice as long as the register says (with the eFuse setting of all chips sold).
        let timeout = if stage == 0 { 2 * timeout } else { timeout };
        self.stage_ends = running.then(|| now + span(timeout.max(1)));
    }

    fn end_stage(&mut self, now: Ticks) {
        let config = self.registers.get(WATCHDOG);
        let flash_boot = config & WATCHDOG_ENABLE == 0;
        let action = if flash_boot { 3 } else { config >> (28 - 3 * self.watchdog_stage) & 7 };
        match action {
            1 => self.raw |= INTERRUPT_WATCHDOG,
            2 => self.reset = Some(Reset::CpuRtcWatchdog),
            3 => self.reset = Some(Reset::CoreRtcWatchdog),
            4 => self.reset = Some(Reset::SystemRtcWatchdog),
            _ => {}
        }
        self.start_stage((self.watchdog_stage + 1) & 3, now);
    }

    fn feed_super(&mut self, now: Ticks) {
        let fed = self.registers.get(SUPER) & (SUPER_AUTO_FEED | SUPER_DISABLE) != 0;
        self.super_ends = (!fed).then(|| now + SUPER_TIMEOUT);
    }

    fn latch_time(&mut self, now: Ticks) {
        self.latched = [cycles(now.saturating_sub(self.timer_origin)), self.latched[0]];
    }

    fn schedule_alarm(&mut self, now: Ticks) {
        let high = self.registers.get(SLEEP_TIMER1);
        let target = u64::from(high & 0xFFFF) << 32 | u64::from(self.registers.get(SLEEP_TIMER0));
        self.alarm_at = (high & ALARM_ENABLE != 0).then(|| (self.timer_origin + span(target)).max(now));
    }

    fn write_options(&mut self, value: u32) {
        self.registers.set(OPTIONS0, value & !(SYSTEM_RESET | CPU_RESET));
        if value & SYSTEM_RESET != 0 {
            self.reset = Some(Reset::CoreSoftware);
        } else if value & CPU_RESET != 0 {
            self.reset = Some(Reset::CpuSoftware);
        }
    }

    fn write_watchdog(&mut self, offset: u32, value: u32, now: Ticks) {
        if self.registers.get(WATCHDOG_PROTECT) != WATCHDOG_KEY {
            return;
        }
        let running = |registers: &Registers| registers.get(WATCHDOG) & (WATCHDOG_ENABLE | WATCHDOG_FLASH_BOOT);
        let before = running(&self.registers);
        if offset != WATCHDOG_FEED {
            self.registers.set(offset, value);
        }
        if offset == WATCHDOG_FEED || offset == WATCHDOG_STAGES || running(&self.registers) != before {
            self.start_stage(0, now);
        }
    }

    fn write_super(&mut self, value: u32, now: Ticks) {
        if self.registers.get(SUPER_PROTECT) == SUPER_KEY {
            self.registers.set(SUPER, value & !SUPER_FEED);
            self.feed_super(now);
        }
    }
}

impl Device for RtcCntl {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        match offset {
            TIME_LOW0 => self.latched[0] as u32,
            TIME_HIGH0 => (self.latched[0] >> 32) as u32,
            TIME_LOW1 => self.latched[1] as u32,
            TIME_HIGH1 => (self.latched[1] >> 32) as u32,
            INT_RAW => self.raw,
            INT_ST => self.raw & self.registers.get(INT_ENA),
            _ => self.registers.get(offset),
        }
    }

    fn write(&mut self, offset: u32, value: u32, now: Ticks) -> After {
        let enabled = self.registers.get(INT_ENA);
        match offset {
            OPTIONS0 => self.write_options(value),
            TIME_UPDATE if value & UPDATE_TIME != 0 => self.latch_time(now),
            SLEEP_TIMER0 | SLEEP_TIMER1 => {
                self.registers.set(offset, value);
                self.schedule_alarm(now);
            }
            WATCHDOG..=WATCHDOG_FEED => self.write_watchdog(offset, value, now),
            SUPER => self.write_super(value, now),
            INT_CLR => self.raw &= !value,
            INT_ENA_SET => self.registers.set(INT_ENA, enabled | value),
            INT_ENA_CLEAR => self.registers.set(INT_ENA, enabled & !value),
            TIME_UPDATE | RESET_STATE | INT_RAW | INT_ST | LOW_POWER_STATE => {}
            _ => {
                self.registers.set(offset, value);
                return After::Go;
            }
        }
        After::Sync
    }

    fn next_event(&self) -> Option<Ticks> {
        [self.alarm_at, self.stage_ends, self.super_ends].into_iter().flatten().min()
    }

    fn advance(&mut self, now: Ticks) {
        if self.alarm_at.take_if(|at| *at <= now).is_some() {
            self.raw |= INTERRUPT_TIMER;
        }
        if self.stage_ends.is_some_and(|at| at <= now) {
            self.end_stage(now);
        }
        if self.super_ends.take_if(|at| *at <= now).is_some() {
            self.reset = Some(Reset::SystemSuperWatchdog);
        }
    }

    fn interrupts(&self) -> u64 {
        u64::from(self.raw & self.registers.get(INT_ENA) != 0) << SOURCE
    }
}

const RESET_VALUES: [(u32, u32); 32] = [
    (OPTIONS0, 0x1C00_A000),
    (0x1C, 0x2814_0403),
    (0x20, 0x0100_0000),
    (0x24, 0x0A08_0A08),
    (0x28, 0x1020_0A08),
    (0x2C, 0x8000),
    (0x30, 0x0A08_0000),
    (0x34, 0x00C4_0000),
    (0x3C, 0x0006_0000),
    (0x60, 0x0006_6C80),
    (0x70, 0x1158_3218),
    (0x74, 0x0040_0000),
    (0x78, 0x0AB0_BE0A),
    (0x7C, 0x0001_0800),
    (0x80, 0xA000_0000),
    (0x88, 0x0055_5010),
    (0x8C, 0xAA80_5080),
    (WATCHDOG, 0x0001_3214),
    (WATCHDOG_STAGES, 0x0003_0D40),
    (WATCHDOG_STAGES + 4, 0x0001_3880),
    (WATCHDOG_STAGES + 8, 0x0FFF),
    (WATCHDOG_STAGES + 12, 0x0FFF),
    (WATCHDOG_PROTECT, 0),
    (SUPER, 0x04B0_0000),
    (SUPER_PROTECT, 0),
    (0xD8, 0x43FF_0010),
    (0xE8, 0x0FF0_0000),
    (0xFC, 0xC800),
    (0x108, 0xA0D0_0000),
    (0x10C, 0x07),
    (0x1FC, 0x0200_7270),
    // The main state machine says that the chip is awake and everything is powered.
    (LOW_POWER_STATE, 0x0008_0000),
];
