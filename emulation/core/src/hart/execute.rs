//! The inner loop: executes predecoded operations until something needs a look.

use super::op::{Kind, Op};
use super::{Csrs, Leave, Registers};
use crate::system::{Flow, System};

/// Divides as RISC-V defines it: no traps.
fn divide(a: u32, b: u32) -> u32 {
    if b == 0 { u32::MAX } else { a.cast_signed().wrapping_div(b.cast_signed()).cast_unsigned() }
}

fn remainder(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { a.cast_signed().wrapping_rem(b.cast_signed()).cast_unsigned() }
}

fn high_signed(a: u32, b: u32) -> u32 {
    ((i64::from(a.cast_signed()) * i64::from(b.cast_signed())) >> 32) as u32
}

fn high_mixed(a: u32, b: u32) -> u32 {
    ((i64::from(a.cast_signed()) * i64::from(b)) >> 32) as u32
}

fn high_unsigned(a: u32, b: u32) -> u32 {
    ((u64::from(a) * u64::from(b)) >> 32) as u32
}

/// What the loop works on besides registers and code.
pub(super) struct Context<'a> {
    pub csrs: &'a mut Csrs,
    pub system: &'a mut System,
    /// Instructions of the whole run.
    pub budget: u32,
    /// Instructions that may still be executed.
    pub left: u32,
}

/// Executes from slot `start` of `ops`, whose first slot lies at `base`, until control leaves the region or something needs a look.
/// Returns the slot to go on with: after a trap that of the instruction which trapped.
#[allow(clippy::too_many_lines)] // One arm an instruction; splitting it would hide the instruction set and cost speed.
pub(super) fn execute(
    registers: &mut Registers,
    context: &mut Context<'_>,
    ops: &[Op],
    base: u32,
    start: u32,
) -> (u32, Leave) {
    let x = &mut registers.0;
    let system = &mut *context.system;
    let mut left = context.left;
    let mut at = start;
    let leave = loop {
        let Some(&op) = ops.get(at as usize) else { break Leave::Region };
        if left == 0 {
            break Leave::Region;
        }
        left -= 1;
        let next = at.wrapping_add(op.halfwords());

        macro_rules! a {
            () => {
                x[op.rs1() & 63]
            };
        }
        macro_rules! b {
            () => {
                x[op.rs2() & 63]
            };
        }
        macro_rules! set {
            ($value:expr) => {{
                let value = $value;
                x[op.rd() & 63] = value;
            }};
        }
        macro_rules! imm {
            () => {
                op.imm.cast_unsigned()
            };
        }
        macro_rules! branch {
            ($condition:expr) => {{
                if $condition {
                    at = at.wrapping_add(imm!());
                    continue;
                }
            }};
        }
        macro_rules! load {
            ($size:literal, $word:ident => $value:expr) => {{
                let address = a!().wrapping_add(imm!());
                match system.load::<$size>(address, left) {
                    Some($word) => set!($value),
                    None => break Leave::Trap { cause: super::LOAD_FAULT, value: address },
                }
            }};
        }
        macro_rules! store {
            ($size:literal) => {{
                let address = a!().wrapping_add(imm!());
                match system.store::<$size>(address, b!(), left) {
                    Flow::Go => {}
                    Flow::Leave => {
                        at = next;
                        break Leave::Sync;
                    }
                    Flow::Fault => break Leave::Trap { cause: super::STORE_FAULT, value: address },
                }
            }};
        }

        match op.kind {
            Kind::Addi => set!(a!().wrapping_add(imm!())),
            Kind::Load => set!(imm!()),
            Kind::Auipc => set!(base.wrapping_add(at << 1).wrapping_add(imm!())),
            Kind::Jal => {
                set!(base.wrapping_add(next << 1));
                at = at.wrapping_add(imm!());
                continue;
            }
            Kind::Jalr => {
                let target = a!().wrapping_add(imm!());
                set!(base.wrapping_add(next << 1));
                at = target.wrapping_sub(base) >> 1;
                continue;
            }
            Kind::Beq => branch!(a!() == b!()),
            Kind::Bne => branch!(a!() != b!()),
            Kind::Blt => branch!(a!().cast_signed() < b!().cast_signed()),
            Kind::Bge => branch!(a!().cast_signed() >= b!().cast_signed()),
            Kind::Bltu => branch!(a!() < b!()),
            Kind::Bgeu => branch!(a!() >= b!()),
            Kind::Lw => load!(4, word => word),
            Kind::Lbu => load!(1, word => word),
            Kind::Lhu => load!(2, word => word),
            Kind::Lb => load!(1, word => i32::from(word as i8).cast_unsigned()),
            Kind::Lh => load!(2, word => i32::from(word as i16).cast_unsigned()),
            Kind::Sw => store!(4),
            Kind::Sb => store!(1),
            Kind::Sh => store!(2),
            Kind::Slti => set!(u32::from(a!().cast_signed() < op.imm)),
            Kind::Sltiu => set!(u32::from(a!() < imm!())),
            Kind::Xori => set!(a!() ^ imm!()),
            Kind::Ori => set!(a!() | imm!()),
            Kind::Andi => set!(a!() & imm!()),
            Kind::Slli => set!(a!() << (imm!() & 31)),
            Kind::Srli => set!(a!() >> (imm!() & 31)),
            Kind::Srai => set!((a!().cast_signed() >> (imm!() & 31)).cast_unsigned()),
            Kind::Add => set!(a!().wrapping_add(b!())),
            Kind::Sub => set!(a!().wrapping_sub(b!())),
            Kind::Sll => set!(a!() << (b!() & 31)),
            Kind::Slt => set!(u32::from(a!().cast_signed() < b!().cast_signed())),
            Kind::Sltu => set!(u32::from(a!() < b!())),
            Kind::Xor => set!(a!() ^ b!()),
            Kind::Srl => set!(a!() >> (b!() & 31)),
            Kind::Sra => set!((a!().cast_signed() >> (b!() & 31)).cast_unsigned()),
            Kind::Or => set!(a!() | b!()),
            Kind::And => set!(a!() & b!()),
            Kind::Mul => set!(a!().wrapping_mul(b!())),
            Kind::Mulh => set!(high_signed(a!(), b!())),
            Kind::Mulhsu => set!(high_mixed(a!(), b!())),
            Kind::Mulhu => set!(high_unsigned(a!(), b!())),
            Kind::Div => set!(divide(a!(), b!())),
            Kind::Divu => set!(a!().checked_div(b!()).unwrap_or(u32::MAX)),
            Kind::Rem => set!(remainder(a!(), b!())),
            Kind::Remu => set!(a!().checked_rem(b!()).unwrap_or(a!())),
            Kind::Fence => {}
            Kind::FenceI => {
                at = next;
                break Leave::Look;
            }
            Kind::Csr => {
                let (number, funct3) = op.csr();
                let operand = if funct3 & 4 == 0 { a!() } else { op.rs1() as u32 };
                let executed = context.budget - left;
                match context.csrs.instruction(number, funct3, operand, op.rs1(), executed) {
                    Some(old) => set!(old),
                    None => break Leave::Illegal,
                }
                if super::csr::needs_look(number) {
                    at = next;
                    break Leave::Look;
                }
            }
            Kind::Mret => break Leave::Return,
            Kind::Wfi => {
                at = next;
                break Leave::Sleep;
            }
            Kind::Ecall => break Leave::Trap { cause: super::ECALL, value: 0 },
            Kind::Ebreak => break Leave::Trap { cause: super::BREAKPOINT, value: base.wrapping_add(at << 1) },
            Kind::Illegal => break Leave::Trap { cause: super::ILLEGAL, value: imm!() },
            Kind::Undecoded => {
                left += 1;
                break Leave::Undecoded;
            }
            Kind::Straddling => {
                left += 1;
                break Leave::Straddling(op.imm as u16);
            }
        }
        at = next;
    };
    context.left = left;
    (at, leave)
}
