//! Control and status registers of the ESP32-C3's hart.
//!
//! Source: ESP32-C3 Technical Reference Manual, chapter 1 "ESP-RISC-V CPU", register summaries of the core, PMP,
//! triggers and performance counter.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub const MSTATUS: u16 = 0x300;
pub const MTVEC: u16 = 0x305;
pub const MEPC: u16 = 0x341;
const MISA: u16 = 0x301;
const MSCRATCH: u16 = 0x340;
const MCAUSE: u16 = 0x342;
const MTVAL: u16 = 0x343;
const MVENDORID: u16 = 0xF11;
const MARCHID: u16 = 0xF12;
const MIMPID: u16 = 0xF13;
const MHARTID: u16 = 0xF14;
/// Events that the performance counter counts.
const PERFORMANCE_EVENT: u16 = 0x7E0;
/// Bit 0: the counter runs; bit 1: it saturates.
const PERFORMANCE_MODE: u16 = 0x7E1;
const PERFORMANCE_COUNT: u16 = 0x7E2;
/// The same three registers as user mode reaches them; the ROM uses these.
const USER_PERFORMANCE_EVENT: u16 = 0x800;
const USER_PERFORMANCE_MODE: u16 = 0x801;
const USER_PERFORMANCE_COUNT: u16 = 0x802;

/// Interrupts are enabled.
pub const STATUS_MIE: u32 = 1 << 3;
/// They were, before the trap.
pub const STATUS_MPIE: u32 = 1 << 7;
/// Privilege before the trap: always machine mode here.
pub const STATUS_MPP: u32 = 3 << 11;

/// Registers that only store: user-mode copies, `mie`/`mip` (written by generic start-up code), PMP, triggers, debug,
/// and the CPU's own GPIO.
fn stores_only(number: u16) -> bool {
    matches!(number,
        0x000 | 0x005 | 0x040..=0x044 | 0x302..=0x304 | 0x344
        | 0x3A0..=0x3A3 | 0x3B0..=0x3BF
        | 0x7A0..=0x7A5 | 0x7B0..=0x7B3
        | 0x803..=0x805)
}

/// Whether the CPU must look for interrupts after an access to this register.
#[must_use]
pub fn needs_look(number: u16) -> bool {
    number == MSTATUS
}

/// The registers' contents.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Csrs {
    pub mstatus: u32,
    pub mtvec: u32,
    pub mepc: u32,
    pub mcause: u32,
    pub mtval: u32,
    mscratch: u32,
    performance_event: u32,
    performance_mode: u32,
    /// What to add to the instruction count to get the performance counter, or its value while it stands still.
    performance_base: u32,
    stored: BTreeMap<u16, u32>,
    /// Instructions executed before the current run of the inner loop.
    pub executed: u64,
}

impl Csrs {
    /// Registers after a reset of the CPU. The count of executed instructions goes on.
    #[must_use]
    pub fn after_reset(&self) -> Csrs {
        Csrs { mtvec: 1, performance_event: 1, performance_mode: 1, executed: self.executed, ..Csrs::default() }
    }

    /// Executes a CSR instruction; `operand` is the register's or the immediate value, `source` the field `rs1`,
    /// `executed` the number of instructions of this run. Returns the old value; None when the register doesn't exist
    /// or can't be written.
    pub fn instruction(&mut self, number: u16, funct3: u32, operand: u32, source: usize, executed: u32) -> Option<u32> {
        let cycles = (self.executed as u32).wrapping_add(executed);
        let old = self.read(number, cycles)?;
        let value = match funct3 & 3 {
            1 => operand,
            2 => old | operand,
            _ => old & !operand,
        };
        if funct3 & 3 == 1 || source != 0 {
            self.write(number, value, cycles)?;
        }
        Some(old)
    }

    /// Reads a register when `cycles` instructions have been executed.
    #[must_use]
    pub fn read(&self, number: u16, cycles: u32) -> Option<u32> {
        Some(match number {
            MSTATUS => self.mstatus | STATUS_MPP,
            MTVEC => self.mtvec,
            MEPC => self.mepc,
            MCAUSE => self.mcause,
            MTVAL => self.mtval,
            MSCRATCH => self.mscratch,
            MISA => 0x4010_1104,
            MVENDORID => 0x612,
            MARCHID => 0x8000_0001,
            MIMPID => 1,
            MHARTID => 0,
            PERFORMANCE_EVENT | USER_PERFORMANCE_EVENT => self.performance_event,
            PERFORMANCE_MODE | USER_PERFORMANCE_MODE => self.performance_mode,
            PERFORMANCE_COUNT | USER_PERFORMANCE_COUNT => self.performance_count(cycles),
            _ if stores_only(number) => self.stored.get(&number).copied().unwrap_or(0),
            _ => return None,
        })
    }

    fn performance_count(&self, cycles: u32) -> u32 {
        if self.performance_mode & 1 == 0 { self.performance_base } else { self.performance_base.wrapping_add(cycles) }
    }

    /// Writes a register; None when it doesn't exist or is read-only.
    pub fn write(&mut self, number: u16, value: u32, cycles: u32) -> Option<()> {
        match number {
            MSTATUS => self.mstatus = value & (STATUS_MIE | STATUS_MPIE | 1 | 1 << 4),
            // The low bits are hard-wired: vectored mode, 256-byte aligned.
            MTVEC => self.mtvec = value & !0xFF | 1,
            MEPC => self.mepc = value & !1,
            MCAUSE => self.mcause = value,
            MTVAL => self.mtval = value,
            MSCRATCH => self.mscratch = value,
            MISA => {}
            PERFORMANCE_EVENT | USER_PERFORMANCE_EVENT => self.performance_event = value,
            PERFORMANCE_MODE | USER_PERFORMANCE_MODE => self.set_performance_mode(value, cycles),
            PERFORMANCE_COUNT | USER_PERFORMANCE_COUNT => {
                let running = self.performance_mode & 1 != 0;
                self.performance_base = value.wrapping_sub(if running { cycles } else { 0 });
            }
            _ if stores_only(number) => {
                self.stored.insert(number, value);
            }
            _ => return None,
        }
        Some(())
    }

    fn set_performance_mode(&mut self, value: u32, cycles: u32) {
        let count = self.performance_count(cycles);
        self.performance_mode = value;
        self.performance_base = if value & 1 == 0 { count } else { count.wrapping_sub(cycles) };
    }
}
