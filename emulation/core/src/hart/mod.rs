//! The hart: an RV32IMC interpreter that counts every instruction.
//!
//! 1. An instruction takes one CPU cycle, whatever it does. Trapped and faulting ones count too, so a guest that only
//!    faults can't stop time.
//! 2. Interrupts are taken between instructions, where the machine says that something may have changed.
//! 3. Machine mode only: user mode, PMP and triggers are stored, not enforced.
//! 4. Misaligned loads and stores of memory work, as the chip's bus does them; misaligned code doesn't exist with the
//!    C extension.

use serde::{Deserialize, Serialize};
use serde_big_array::BigArray;

pub mod csr;
pub mod decode;
mod execute;
pub mod op;

pub use csr::Csrs;

use crate::code::CodeCache;
use crate::system::System;
use csr::{STATUS_MIE, STATUS_MPIE};
use execute::{Context, execute};
use op::Op;

const FETCH_FAULT: u32 = 1;
const ILLEGAL: u32 = 2;
const BREAKPOINT: u32 = 3;
const LOAD_FAULT: u32 = 5;
const STORE_FAULT: u32 = 7;
const ECALL: u32 = 11;
const INTERRUPT: u32 = 1 << 31;

/// The register file: x0 to x31, one that swallows what is written to x0, and room that makes every index valid.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Registers(#[serde(with = "BigArray")] [u32; 64]);

/// Why the inner loop was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leave {
    /// The next instruction is elsewhere, or the budget is used up.
    Region,
    /// The next slot must be decoded.
    Undecoded,
    /// The next instruction begins with this half, at the end of the region.
    Straddling(u16),
    /// The machine must look at its devices.
    Sync,
    /// Interrupts may have been enabled, or code changed.
    Look,
    Sleep,
    Return,
    /// A CSR instruction that the hart doesn't have.
    Illegal,
    Trap {
        cause: u32,
        value: u32,
    },
}

/// Why [`Hart::run`] returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All instructions that were allowed have been executed.
    Budget,
    /// A device wants the machine's attention.
    Sync,
    /// The hart waits for an interrupt.
    Sleep,
}

/// State of the hart.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Hart {
    registers: Registers,
    pc: u32,
    csrs: Csrs,
    asleep: bool,
    /// Traps taken because of an exception, for the host's statistics.
    exceptions: u64,
}

impl Hart {
    /// A hart after reset, at `pc`.
    #[must_use]
    pub fn new(pc: u32) -> Hart {
        let csrs = Csrs::default().after_reset();
        Hart { registers: Registers([0; 64]), pc, csrs, asleep: false, exceptions: 0 }
    }

    /// Resets the hart to `pc`; counts go on.
    pub fn reset(&mut self, pc: u32) {
        self.csrs = self.csrs.after_reset();
        self.registers = Registers([0; 64]);
        self.pc = pc;
        self.asleep = false;
    }

    #[must_use]
    pub fn pc(&self) -> u32 {
        self.pc
    }

    pub fn set_pc(&mut self, pc: u32) {
        self.pc = pc & !1;
    }

    /// Register x0 to x31; 0 for any other number.
    #[must_use]
    pub fn register(&self, number: usize) -> u32 {
        self.registers.0.get(number).copied().filter(|_| number < 32).unwrap_or(0)
    }

    /// Sets register x1 to x31; any other number is ignored.
    pub fn set_register(&mut self, number: usize, value: u32) {
        if (1..32).contains(&number) {
            self.registers.0[number] = value;
        }
    }

    /// A CSR's value, or None when the hart has no such register.
    #[must_use]
    pub fn csr(&self, number: u16) -> Option<u32> {
        self.csrs.read(number, self.csrs.executed as u32)
    }

    /// Instructions executed since the hart was made.
    #[must_use]
    pub fn executed(&self) -> u64 {
        self.csrs.executed
    }

    /// Exceptions (not interrupts) taken since the hart was made.
    #[must_use]
    pub fn exceptions(&self) -> u64 {
        self.exceptions
    }

    /// Whether the hart waits for an interrupt.
    #[must_use]
    pub fn asleep(&self) -> bool {
        self.asleep
    }

    /// Executes up to `budget` instructions; returns their number and why it stopped.
    pub fn run(&mut self, system: &mut System, code: &mut CodeCache, budget: u32) -> (u32, Exit) {
        let mut left = budget;
        code.forget_stale(&mut system.memory);
        let exit = loop {
            if let Some(exit) = self.interrupt_or_sleep(system, left) {
                break exit;
            }
            let leave = self.run_region(system, code, budget, &mut left);
            if let Some(exit) = self.after(leave, system, code, (budget, &mut left)) {
                break exit;
            }
        };
        let executed = budget - left;
        self.csrs.executed += u64::from(executed);
        (executed, exit)
    }

    /// Takes a pending interrupt, wakes up for it, or says why the hart can't go on.
    fn interrupt_or_sleep(&mut self, system: &System, left: u32) -> Option<Exit> {
        if let Some(line) = system.pending_line() {
            self.asleep = false;
            if self.csrs.mstatus & STATUS_MIE != 0 {
                self.trap(INTERRUPT | line, 0);
            }
        }
        match (self.asleep, left) {
            (true, _) => Some(Exit::Sleep),
            (_, 0) => Some(Exit::Budget),
            _ => None,
        }
    }

    /// Runs the inner loop in the region around the PC.
    fn run_region(&mut self, system: &mut System, code: &mut CodeCache, budget: u32, left: &mut u32) -> Leave {
        system.note_flash_use(self.pc, system.now(*left));
        let Some(segment) = code.segment(self.pc, &system.memory) else {
            *left -= 1;
            return Leave::Trap { cause: FETCH_FAULT, value: self.pc };
        };
        self.run_ops(segment.ops, segment.base, system, (budget, left))
    }

    /// Runs the inner loop over `ops`, the first of which lies at `base`.
    fn run_ops(&mut self, ops: &[Op], base: u32, system: &mut System, (budget, left): (u32, &mut u32)) -> Leave {
        let Hart { registers, pc, csrs, .. } = self;
        let mut context = Context { csrs, system, budget, left: *left };
        let (slot, leave) = execute(registers, &mut context, ops, base, pc.wrapping_sub(base) >> 1);
        *left = context.left;
        *pc = base.wrapping_add(slot << 1);
        leave
    }

    /// Acts on why the inner loop was left; Some when the run ends.
    fn after(&mut self, leave: Leave, system: &mut System, code: &mut CodeCache, run: (u32, &mut u32)) -> Option<Exit> {
        match leave {
            Leave::Region | Leave::Look => {}
            Leave::Undecoded => code.decode_line(self.pc, &mut system.memory),
            Leave::Straddling(low) => return self.straddling(low, system, code, run),
            Leave::Sync => return Some(Exit::Sync),
            Leave::Sleep => self.asleep = true,
            Leave::Return => self.return_from_trap(),
            Leave::Illegal => self.exception(ILLEGAL, system.memory.load_any(self.pc, 4).unwrap_or(0)),
            Leave::Trap { cause, value } => self.exception(cause, value),
        }
        None
    }

    /// Executes an instruction whose second half lies in the next region.
    fn straddling(
        &mut self,
        low: u16,
        system: &mut System,
        code: &mut CodeCache,
        run: (u32, &mut u32),
    ) -> Option<Exit> {
        let Some(high) = system.memory.load_any(self.pc.wrapping_add(2), 2) else {
            *run.1 -= 1;
            self.exception(FETCH_FAULT, self.pc.wrapping_add(2));
            return None;
        };
        let op = decode::wide(high << 16 | u32::from(low));
        let (budget, left) = run;
        let leave = self.run_ops(&[op], self.pc, system, (budget, &mut *left));
        self.after(leave, system, code, (budget, left))
    }

    fn exception(&mut self, cause: u32, value: u32) {
        self.exceptions += 1;
        self.trap(cause, value);
    }

    /// Enters the trap handler; interrupts go to their own slot of the vector table.
    fn trap(&mut self, cause: u32, value: u32) {
        let csrs = &mut self.csrs;
        let enabled = csrs.mstatus & STATUS_MIE != 0;
        csrs.mstatus = csrs.mstatus & !(STATUS_MIE | STATUS_MPIE) | if enabled { STATUS_MPIE } else { 0 };
        (csrs.mepc, csrs.mcause, csrs.mtval) = (self.pc, cause, value);
        let slot = if cause & INTERRUPT == 0 { 0 } else { cause & 31 };
        self.pc = (csrs.mtvec & !0xFF).wrapping_add(slot * 4);
    }

    fn return_from_trap(&mut self) {
        let csrs = &mut self.csrs;
        let enabled = csrs.mstatus & STATUS_MPIE != 0;
        csrs.mstatus = csrs.mstatus & !STATUS_MIE | STATUS_MPIE | if enabled { STATUS_MIE } else { 0 };
        self.pc = csrs.mepc & !1;
    }
}
