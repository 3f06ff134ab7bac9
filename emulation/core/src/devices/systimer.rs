//! SYSTIMER: two 52-bit counters at 16 MHz and three comparators.
//!
//! Source: ESP32-C3 TRM, chapter "System Timer"; reset values from the PAC crate `esp32c3`.
//! Limits: the counters never stall, since the CPU is never halted by a debugger.

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, Ticks};

use super::registers::Registers;

const CONF: u32 = 0x00;
const UNIT_OP: u32 = 0x04;
const UNIT_LOAD: u32 = 0x0C;
const TARGET: u32 = 0x1C;
const TARGET_CONF: u32 = 0x34;
const UNIT_VALUE: u32 = 0x40;
const COMPARATOR_LOAD: u32 = 0x50;
const UNIT_LOAD_NOW: u32 = 0x5C;
const INT_ENA: u32 = 0x64;
const INT_RAW: u32 = 0x68;
const INT_CLR: u32 = 0x6C;
const INT_ST: u32 = 0x70;
const DATE: u32 = 0xFC;
const SIZE: u32 = 0x100;

const TICKS_PER_COUNT: Ticks = 10;
const COUNTER: u64 = (1 << 52) - 1;
const VALUE_VALID: u32 = 1 << 29;
const UPDATE: u32 = 1 << 30;
const PERIOD_MODE: u32 = 1 << 30;
const PERIOD: u32 = (1 << 26) - 1;
const FIRST_SOURCE: u32 = 37;

/// A counter: its value was `value` at the moment `at`.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Unit {
    value: u64,
    at: Ticks,
    running: bool,
    /// What the last update latched.
    latched: u64,
}

impl Unit {
    fn now(&self, now: Ticks) -> u64 {
        let elapsed = if self.running { now.saturating_sub(self.at) / TICKS_PER_COUNT } else { 0 };
        self.value.wrapping_add(elapsed) & COUNTER
    }

    /// The moment at which the counter reaches `value`: now, if it is less than half the range behind.
    fn reaches(&self, value: u64, now: Ticks) -> Ticks {
        let ahead = value.wrapping_sub(self.now(now)) & COUNTER;
        if ahead == 0 || ahead > COUNTER / 2 {
            return now;
        }
        let from_start = value.wrapping_sub(self.value) & COUNTER;
        self.at + from_start * TICKS_PER_COUNT
    }

    fn set_running(&mut self, running: bool, now: Ticks) {
        if running != self.running {
            *self = Unit { value: self.now(now), at: now, running, latched: self.latched };
        }
    }
}

#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Comparator {
    /// The value to fire at; None until one is loaded, and after a one-shot alarm.
    target: Option<u64>,
    fires_at: Option<Ticks>,
}

/// The timer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Systimer {
    registers: Registers,
    units: [Unit; 2],
    comparators: [Comparator; 3],
    raw: u32,
}

impl Default for Systimer {
    fn default() -> Self {
        Systimer::reset_at(0)
    }
}

impl Systimer {
    /// The timer after a reset at `now`.
    #[must_use]
    pub fn reset_at(now: Ticks) -> Systimer {
        let registers = Registers::new(SIZE, &[(CONF, 0x4600_0000), (DATE, 0x0200_6171)]);
        let unit = |running| Unit { at: now, running, ..Unit::default() };
        Systimer { registers, units: [unit(true), unit(false)], comparators: [Comparator::default(); 3], raw: 0 }
    }

    fn unit_of(&self, index: u32) -> Unit {
        self.units[(self.registers.get(TARGET_CONF + 4 * index) >> 31) as usize]
    }

    fn enabled(&self, index: u32) -> bool {
        self.registers.bit(CONF, 24 - index)
    }

    fn period(&self, index: u32) -> Option<u64> {
        let conf = self.registers.get(TARGET_CONF + 4 * index);
        let period = u64::from(conf & PERIOD);
        (conf & PERIOD_MODE != 0 && period > 0).then_some(period)
    }

    /// Takes over the target or the period of a comparator.
    fn load(&mut self, index: u32, now: Ticks) {
        let target = match self.period(index) {
            Some(period) => self.unit_of(index).now(now) + period,
            None => {
                let (high, low) = (self.registers.get(TARGET + 8 * index), self.registers.get(TARGET + 8 * index + 4));
                u64::from(high) << 32 | u64::from(low)
            }
        };
        self.comparators[index as usize].target = Some(target & COUNTER);
    }

    /// Sets period, mode and counter; periods begin when their mode is switched on.
    fn set_mode(&mut self, index: u32, value: u32, now: Ticks) {
        let offset = TARGET_CONF + 4 * index;
        let starts = value & !self.registers.get(offset) & PERIOD_MODE != 0;
        self.registers.set(offset, value);
        if starts {
            self.load(index, now);
        }
    }

    fn schedule(&mut self, now: Ticks) {
        for index in 0..3 {
            let unit = self.unit_of(index);
            let working = self.enabled(index) && unit.running;
            let comparator = &mut self.comparators[index as usize];
            comparator.fires_at = comparator.target.filter(|_| working).map(|target| unit.reaches(target, now));
        }
    }

    fn fire(&mut self, index: u32, now: Ticks) {
        self.raw |= 1 << index;
        let period = self.period(index);
        let comparator = &mut self.comparators[index as usize];
        comparator.target = match (comparator.target, period) {
            (Some(target), Some(period)) => Some(target.wrapping_add(period) & COUNTER),
            _ => None,
        };
        self.schedule(now);
    }

    fn configure(&mut self, now: Ticks) {
        let conf = self.registers.get(CONF);
        self.units[0].set_running(conf >> 30 & 1 == 1, now);
        self.units[1].set_running(conf >> 29 & 1 == 1, now);
    }

    fn load_unit(&mut self, index: usize, now: Ticks) {
        let base = UNIT_LOAD + 8 * index as u32;
        let value = u64::from(self.registers.get(base)) << 32 | u64::from(self.registers.get(base + 4));
        let unit = &mut self.units[index];
        (unit.value, unit.at) = (value & COUNTER, now);
    }
}

impl Device for Systimer {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        match offset {
            UNIT_OP | 0x08 => VALUE_VALID,
            UNIT_VALUE => (self.units[0].latched >> 32) as u32,
            0x44 => self.units[0].latched as u32,
            0x48 => (self.units[1].latched >> 32) as u32,
            0x4C => self.units[1].latched as u32,
            INT_RAW => self.raw,
            INT_ST => self.raw & self.registers.get(INT_ENA),
            _ => self.registers.get(offset),
        }
    }

    fn write(&mut self, offset: u32, value: u32, now: Ticks) -> After {
        match offset {
            UNIT_OP | 0x08 => {
                let unit = &mut self.units[(offset / 4 - 1) as usize];
                if value & UPDATE != 0 {
                    unit.latched = unit.now(now);
                }
                return After::Go;
            }
            COMPARATOR_LOAD..UNIT_LOAD_NOW => self.load((offset - COMPARATOR_LOAD) / 4, now),
            UNIT_LOAD_NOW | 0x60 => self.load_unit(((offset - UNIT_LOAD_NOW) / 4) as usize, now),
            INT_CLR => self.raw &= !value,
            INT_RAW | INT_ST | UNIT_VALUE..COMPARATOR_LOAD => return After::Go,
            TARGET_CONF..UNIT_VALUE => self.set_mode((offset - TARGET_CONF) / 4, value, now),
            _ => self.registers.set(offset, value),
        }
        match offset {
            UNIT_LOAD..TARGET_CONF => return After::Go,
            CONF => self.configure(now),
            _ => {}
        }
        self.schedule(now);
        After::Sync
    }

    fn next_event(&self) -> Option<Ticks> {
        self.comparators.iter().filter_map(|comparator| comparator.fires_at).min()
    }

    fn advance(&mut self, now: Ticks) {
        for index in 0..3 {
            if self.comparators[index as usize].fires_at.is_some_and(|at| at <= now) {
                self.fire(index, now);
            }
        }
    }

    fn interrupts(&self) -> u64 {
        u64::from(self.raw & self.registers.get(INT_ENA) & 7) << FIRST_SOURCE
    }
}
