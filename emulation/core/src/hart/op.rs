//! Predecoded operations: what the interpreter executes instead of instruction words.

/// What an operation does.
///
/// Compressed instructions have kinds of their own, which do the same as their 32-bit forms: so the place of the next
/// operation follows from the kind, and the host's CPU can predict it before it has loaded the rest of this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// Not looked at yet; executing it makes the code cache decode from here on.
    Undecoded,
    /// A 32-bit instruction whose second half lies beyond the decoded region: it is fetched and decoded each time.
    Straddling,
    /// No instruction of RV32IMC; `imm` is the instruction word.
    Illegal,
    /// `rd = imm` (lui, c.li, c.lui).
    Load,
    Auipc,
    Jal,
    Jalr,
    Beq,
    Bne,
    Blt,
    Bge,
    Bltu,
    Bgeu,
    Lb,
    Lh,
    Lw,
    Lbu,
    Lhu,
    Sb,
    Sh,
    Sw,
    Addi,
    Slti,
    Sltiu,
    Xori,
    Ori,
    Andi,
    Slli,
    Srli,
    Srai,
    Add,
    Sub,
    Sll,
    Slt,
    Sltu,
    Xor,
    Srl,
    Sra,
    Or,
    And,
    Mul,
    Mulh,
    Mulhsu,
    Mulhu,
    Div,
    Divu,
    Rem,
    Remu,
    Fence,
    FenceI,
    Ecall,
    Ebreak,
    Mret,
    Wfi,
    /// Any of the six CSR instructions; see [`Op::csr`].
    Csr,
    NarrowAddi,
    NarrowLoad,
    NarrowJal,
    NarrowJalr,
    NarrowBeq,
    NarrowBne,
    NarrowLw,
    NarrowSw,
    NarrowSlli,
    NarrowSrli,
    NarrowSrai,
    NarrowAndi,
    NarrowAdd,
    NarrowSub,
    NarrowXor,
    NarrowOr,
    NarrowAnd,
    NarrowEbreak,
    NarrowIllegal,
}

impl Kind {
    /// The kind of the same instruction in 16 bits; those that have no such form stay as they are.
    fn narrow(self) -> Kind {
        match self {
            Kind::Addi => Kind::NarrowAddi,
            Kind::Load => Kind::NarrowLoad,
            Kind::Jal => Kind::NarrowJal,
            Kind::Jalr => Kind::NarrowJalr,
            Kind::Beq => Kind::NarrowBeq,
            Kind::Bne => Kind::NarrowBne,
            Kind::Lw => Kind::NarrowLw,
            Kind::Sw => Kind::NarrowSw,
            Kind::Slli => Kind::NarrowSlli,
            Kind::Srli => Kind::NarrowSrli,
            Kind::Srai => Kind::NarrowSrai,
            Kind::Andi => Kind::NarrowAndi,
            Kind::Add => Kind::NarrowAdd,
            Kind::Sub => Kind::NarrowSub,
            Kind::Xor => Kind::NarrowXor,
            Kind::Or => Kind::NarrowOr,
            Kind::And => Kind::NarrowAnd,
            Kind::Ebreak => Kind::NarrowEbreak,
            Kind::Illegal => Kind::NarrowIllegal,
            other => other,
        }
    }
}

/// Where writes to x0 go: a register that nothing reads.
const NOWHERE: u8 = 32;
const REGISTER: u8 = 0x3F;

/// One operation in 8 bytes.
///
/// `imm` holds the sign-extended immediate; for branches and jumps the distance in halfwords; for CSR instructions
/// the CSR's number in the low 12 bits and `funct3` above; for a straddling one its first half.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Op {
    pub kind: Kind,
    destination: u8,
    source1: u8,
    source2: u8,
    pub imm: i32,
}

impl Op {
    /// What a slot holds before the code there was looked at.
    pub const UNDECODED: Op = Op { kind: Kind::Undecoded, destination: NOWHERE, source1: 0, source2: 0, imm: 0 };

    /// An operation of a 32-bit instruction.
    #[must_use]
    pub fn new(kind: Kind, rd: u32, rs1: u32, rs2: u32, imm: i32) -> Op {
        let rd = (rd & 31) as u8;
        let destination = if rd == 0 { NOWHERE } else { rd };
        Op { kind, destination, source1: (rs1 & 31) as u8, source2: (rs2 & 31) as u8, imm }
    }

    /// The same operation as a 16-bit instruction.
    #[must_use]
    pub fn compressed(self) -> Op {
        Op { kind: self.kind.narrow(), ..self }
    }

    /// Index of the destination in the register file; never that of x0.
    #[inline(always)]
    #[must_use]
    pub fn rd(self) -> usize {
        usize::from(self.destination & REGISTER)
    }

    #[inline(always)]
    #[must_use]
    pub fn rs1(self) -> usize {
        usize::from(self.source1 & REGISTER)
    }

    #[inline(always)]
    #[must_use]
    pub fn rs2(self) -> usize {
        usize::from(self.source2 & REGISTER)
    }

    /// Number of the CSR and `funct3` of a CSR instruction.
    #[must_use]
    pub fn csr(self) -> (u16, u32) {
        let word = self.imm.cast_unsigned();
        ((word & 0xFFF) as u16, word >> 12)
    }
}
