//! The inner loop: executes predecoded operations until something needs a look.

use super::op::{Kind, Op};
use super::{Csrs, Leave, Registers};
use crate::system::{Flow, System};

/// Halfwords of a 32-bit and of a compressed instruction.
const WIDE: u32 = 2;
const NARROW: u32 = 1;

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

/// Executes from slot `start` of `ops`, whose first slot lies at `base`, until control leaves the region or something
/// needs a look. Returns the slot to go on with: after a trap that of the instruction which trapped.
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
        macro_rules! leave {
            ($reason:expr, $halfwords:expr) => {{
                at = at.wrapping_add($halfwords);
                break $reason;
            }};
        }
        macro_rules! store {
            ($size:literal, $halfwords:expr) => {{
                let address = a!().wrapping_add(imm!());
                match system.store::<$size>(address, b!(), left) {
                    Flow::Go => {}
                    Flow::Leave => leave!(Leave::Sync, $halfwords),
                    Flow::Fault => break Leave::Trap { cause: super::STORE_FAULT, value: address },
                }
            }};
        }

        // Written as a macro so that each form of an instruction gets an arm of its own, with its length as a
        // constant: then the host's CPU can go on to the next operation before this one's fields have arrived from
        // memory.
        macro_rules! dispatch {
            (
                both { $($wide:ident $narrow:ident => $shared:expr;)* }
                both_go_elsewhere { $($wide_away:ident $narrow_away:ident => $shared_away:expr;)* }
                wide { $($kind:ident => $body:expr;)* }
                go_elsewhere { $($kind_away:ident => $body_away:expr;)* }
            ) => {
                match op.kind {
                    $(
                        Kind::$wide => {
                            const HALFWORDS: u32 = WIDE;
                            $shared;
                            at = at.wrapping_add(HALFWORDS);
                        }
                        Kind::$narrow => {
                            const HALFWORDS: u32 = NARROW;
                            $shared;
                            at = at.wrapping_add(HALFWORDS);
                        }
                    )*
                    $(
                        Kind::$wide_away => {
                            #[allow(dead_code)] // Only jumps need it.
                            const HALFWORDS: u32 = WIDE;
                            $shared_away
                        }
                        Kind::$narrow_away => {
                            #[allow(dead_code)]
                            const HALFWORDS: u32 = NARROW;
                            $shared_away
                        }
                    )*
                    $(
                        Kind::$kind => {
                            const HALFWORDS: u32 = WIDE;
                            $body;
                            at = at.wrapping_add(HALFWORDS);
                        }
                    )*
                    $(
                        Kind::$kind_away => $body_away,
                    )*
                }
            };
        }

        dispatch! {
            both {
                Addi NarrowAddi => set!(a!().wrapping_add(imm!()));
                Load NarrowLoad => set!(imm!());
                Beq NarrowBeq => branch!(a!() == b!());
                Bne NarrowBne => branch!(a!() != b!());
                Lw NarrowLw => load!(4, word => word);
                Sw NarrowSw => store!(4, HALFWORDS);
                Slli NarrowSlli => set!(a!() << (imm!() & 31));
                Srli NarrowSrli => set!(a!() >> (imm!() & 31));
                Srai NarrowSrai => set!((a!().cast_signed() >> (imm!() & 31)).cast_unsigned());
                Andi NarrowAndi => set!(a!() & imm!());
                Add NarrowAdd => set!(a!().wrapping_add(b!()));
                Sub NarrowSub => set!(a!().wrapping_sub(b!()));
                Xor NarrowXor => set!(a!() ^ b!());
                Or NarrowOr => set!(a!() | b!());
                And NarrowAnd => set!(a!() & b!());
            }
            both_go_elsewhere {
                Jal NarrowJal => {
                    set!(base.wrapping_add(at.wrapping_add(HALFWORDS) << 1));
                    at = at.wrapping_add(imm!());
                    continue;
                };
                Jalr NarrowJalr => {
                    let target = a!().wrapping_add(imm!());
                    set!(base.wrapping_add(at.wrapping_add(HALFWORDS) << 1));
                    at = target.wrapping_sub(base) >> 1;
                    continue;
                };
                Ebreak NarrowEbreak => break Leave::Trap { cause: super::BREAKPOINT, value: base.wrapping_add(at << 1) };
                Illegal NarrowIllegal => break Leave::Trap { cause: super::ILLEGAL, value: imm!() };
            }
            wide {
                Auipc => set!(base.wrapping_add(at << 1).wrapping_add(imm!()));
                Blt => branch!(a!().cast_signed() < b!().cast_signed());
                Bge => branch!(a!().cast_signed() >= b!().cast_signed());
                Bltu => branch!(a!() < b!());
                Bgeu => branch!(a!() >= b!());
                Lbu => load!(1, word => word);
                Lhu => load!(2, word => word);
                Lb => load!(1, word => i32::from(word as i8).cast_unsigned());
                Lh => load!(2, word => i32::from(word as i16).cast_unsigned());
                Sb => store!(1, HALFWORDS);
                Sh => store!(2, HALFWORDS);
                Slti => set!(u32::from(a!().cast_signed() < op.imm));
                Sltiu => set!(u32::from(a!() < imm!()));
                Xori => set!(a!() ^ imm!());
                Ori => set!(a!() | imm!());
                Sll => set!(a!() << (b!() & 31));
                Slt => set!(u32::from(a!().cast_signed() < b!().cast_signed()));
                Sltu => set!(u32::from(a!() < b!()));
                Srl => set!(a!() >> (b!() & 31));
                Sra => set!((a!().cast_signed() >> (b!() & 31)).cast_unsigned());
                Mul => set!(a!().wrapping_mul(b!()));
                Mulh => set!(high_signed(a!(), b!()));
                Mulhsu => set!(high_mixed(a!(), b!()));
                Mulhu => set!(high_unsigned(a!(), b!()));
                Div => set!(divide(a!(), b!()));
                Divu => set!(a!().checked_div(b!()).unwrap_or(u32::MAX));
                Rem => set!(remainder(a!(), b!()));
                Remu => set!(a!().checked_rem(b!()).unwrap_or(a!()));
                Fence => {};
                Csr => {
                    let (number, funct3) = op.csr();
                    let operand = if funct3 & 4 == 0 { a!() } else { op.rs1() as u32 };
                    let executed = context.budget - left;
                    match context.csrs.instruction(number, funct3, operand, op.rs1(), executed) {
                        Some(old) => set!(old),
                        None => break Leave::Illegal,
                    }
                    if super::csr::needs_look(number) {
                        leave!(Leave::Look, HALFWORDS);
                    }
                };
            }
            go_elsewhere {
                FenceI => leave!(Leave::Look, WIDE);
                Mret => break Leave::Return;
                Wfi => leave!(Leave::Sleep, WIDE);
                Ecall => break Leave::Trap { cause: super::ECALL, value: 0 };
                Undecoded => {
                    left += 1;
                    break Leave::Undecoded;
                };
                Straddling => {
                    left += 1;
                    break Leave::Straddling(op.imm as u16);
                };
            }
        }
    };
    context.left = left;
    (at, leave)
}
