//! INTERRUPT_CORE0: the matrix that maps 62 sources to the hart's 31 interrupt lines, with enable, type, priority and
//! threshold.
//!
//! Source: ESP32-C3 TRM, chapter "Interrupt Matrix", and the PAC crate `esp32c3` (`interrupt_core0`).

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, Ticks};

use super::registers::Registers;

const SOURCES: usize = 62;
const MAP_END: u32 = 0xF8;
const STATUS_LOW: u32 = 0xF8;
const STATUS_HIGH: u32 = 0xFC;
const CLOCK_GATE: u32 = 0x100;
const ENABLE: u32 = 0x104;
const TYPE: u32 = 0x108;
const CLEAR: u32 = 0x10C;
const PENDING: u32 = 0x110;
const PRIORITY: u32 = 0x114;
const THRESHOLD: u32 = 0x194;
const SIZE: u32 = 0x800;

/// The matrix.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InterruptCore {
    registers: Registers,
    /// Levels of the sources.
    sources: u64,
    /// Levels of the lines, as the mapping makes them from the sources.
    levels: u32,
    /// Rising edges seen on edge-triggered lines and not cleared yet.
    edges: u32,
    pending_line: Option<u32>,
}

impl Default for InterruptCore {
    fn default() -> Self {
        let registers = Registers::new(SIZE, &[(CLOCK_GATE, 1)]);
        InterruptCore { registers, sources: 0, levels: 0, edges: 0, pending_line: None }
    }
}

impl InterruptCore {
    /// The line that the hart must serve now, if its interrupts are enabled.
    #[inline(always)]
    #[must_use]
    pub fn pending_line(&self) -> Option<u32> {
        self.pending_line
    }

    /// Tells the matrix the levels of all sources.
    pub fn set_sources(&mut self, sources: u64) {
        if self.sources != sources {
            self.sources = sources;
            self.update();
        }
    }

    fn update(&mut self) {
        let levels = self.mapped();
        self.edges |= levels & !self.levels & self.registers.get(TYPE);
        self.levels = levels;
        let enabled = self.pending() & self.registers.get(ENABLE);
        let threshold = self.registers.get(THRESHOLD);
        let priority = |line: u32| self.registers.get(PRIORITY + 4 * line);
        // Of equal priorities the lowest line wins.
        self.pending_line = (1..32)
            .filter(|line| enabled >> line & 1 == 1 && priority(*line) >= threshold && priority(*line) > 0)
            .max_by_key(|line| (priority(*line), 32 - line));
    }

    /// Levels of the lines; line 0 doesn't exist.
    fn mapped(&self) -> u32 {
        let mut active = self.sources;
        let mut levels = 0;
        while active != 0 {
            let source = active.trailing_zeros();
            active &= active - 1;
            levels |= 1 << (self.registers.get(4 * source) & 31);
        }
        levels & !1
    }

    fn pending(&self) -> u32 {
        let edge_lines = self.registers.get(TYPE);
        self.levels & !edge_lines | self.edges & edge_lines
    }
}

impl Device for InterruptCore {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        match offset {
            STATUS_LOW => self.sources as u32,
            STATUS_HIGH => (self.sources >> 32) as u32,
            PENDING => self.pending(),
            _ => self.registers.get(offset),
        }
    }

    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        match offset {
            STATUS_LOW | STATUS_HIGH | PENDING => return After::Go,
            CLEAR => self.edges &= !value,
            _ => {}
        }
        self.registers.set(offset, value);
        let before = self.pending_line;
        self.update();
        if self.pending_line == before && offset >= MAP_END { After::Go } else { After::Sync }
    }
}

const _: () = assert!(SOURCES * 4 == MAP_END as usize);
