//! From instruction words of RV32IMC to [`Op`]s.
//!
//! Source: The RISC-V Instruction Set Manual, volume I, chapters 2 (RV32I), 7 (M) and 16 (C), and volume II for the
//! system instructions.

use super::op::{Kind, Op};

/// Whether an instruction that begins with `half` has 32 bits.
#[must_use]
pub fn is_wide(half: u16) -> bool {
    half & 3 == 3
}

/// Bits `high..=low` of `word`.
fn bits(word: u32, high: u32, low: u32) -> u32 {
    (word >> low) & (u32::MAX >> (31 - (high - low)))
}

/// Sign-extends the low `width` bits.
fn signed(value: u32, width: u32) -> i32 {
    let shift = 32 - width;
    (value << shift).cast_signed() >> shift
}

fn illegal(word: u32) -> Op {
    Op::new(Kind::Illegal, 0, 0, 0, word.cast_signed())
}

/// Decodes a 32-bit instruction.
#[must_use]
pub fn wide(word: u32) -> Op {
    let (rd, funct3, rs1, rs2) = (bits(word, 11, 7), bits(word, 14, 12), bits(word, 19, 15), bits(word, 24, 20));
    let imm_i = signed(bits(word, 31, 20), 12);
    match word & 0x7F {
        0x37 => Op::new(Kind::Load, rd, 0, 0, (word & 0xFFFF_F000).cast_signed()),
        0x17 => Op::new(Kind::Auipc, rd, 0, 0, (word & 0xFFFF_F000).cast_signed()),
        0x6F => Op::new(Kind::Jal, rd, 0, 0, jump_distance(word)),
        0x67 if funct3 == 0 => Op::new(Kind::Jalr, rd, rs1, 0, imm_i),
        0x63 => branch(word, funct3, rs1, rs2),
        0x03 => load(word, funct3, rd, rs1, imm_i),
        0x23 => store(word, funct3, rs1, rs2),
        0x13 => immediate(word, funct3, rd, rs1, imm_i),
        0x33 => register(word, funct3, rd, rs1, rs2),
        0x0F if funct3 == 0 => Op::new(Kind::Fence, 0, 0, 0, 0),
        0x0F if funct3 == 1 => Op::new(Kind::FenceI, 0, 0, 0, 0),
        0x73 => system(word, funct3, rd, rs1),
        _ => illegal(word),
    }
}

/// Distance of a `jal` in halfwords.
fn jump_distance(word: u32) -> i32 {
    let value = bits(word, 31, 31) << 19 | bits(word, 19, 12) << 11 | bits(word, 20, 20) << 10 | bits(word, 30, 21);
    signed(value, 20)
}

fn branch(word: u32, funct3: u32, rs1: u32, rs2: u32) -> Op {
    let kind = match funct3 {
        0 => Kind::Beq,
        1 => Kind::Bne,
        4 => Kind::Blt,
        5 => Kind::Bge,
        6 => Kind::Bltu,
        7 => Kind::Bgeu,
        _ => return illegal(word),
    };
    let value = bits(word, 31, 31) << 11 | bits(word, 7, 7) << 10 | bits(word, 30, 25) << 4 | bits(word, 11, 8);
    Op::new(kind, 0, rs1, rs2, signed(value, 12))
}

fn load(word: u32, funct3: u32, rd: u32, rs1: u32, imm: i32) -> Op {
    let kind = match funct3 {
        0 => Kind::Lb,
        1 => Kind::Lh,
        2 => Kind::Lw,
        4 => Kind::Lbu,
        5 => Kind::Lhu,
        _ => return illegal(word),
    };
    Op::new(kind, rd, rs1, 0, imm)
}

fn store(word: u32, funct3: u32, rs1: u32, rs2: u32) -> Op {
    let kind = match funct3 {
        0 => Kind::Sb,
        1 => Kind::Sh,
        2 => Kind::Sw,
        _ => return illegal(word),
    };
    Op::new(kind, 0, rs1, rs2, signed(bits(word, 31, 25) << 5 | bits(word, 11, 7), 12))
}

fn immediate(word: u32, funct3: u32, rd: u32, rs1: u32, imm: i32) -> Op {
    let shift = imm & 31;
    match (funct3, bits(word, 31, 25)) {
        (0, _) => Op::new(Kind::Addi, rd, rs1, 0, imm),
        (1, 0) => Op::new(Kind::Slli, rd, rs1, 0, shift),
        (2, _) => Op::new(Kind::Slti, rd, rs1, 0, imm),
        (3, _) => Op::new(Kind::Sltiu, rd, rs1, 0, imm),
        (4, _) => Op::new(Kind::Xori, rd, rs1, 0, imm),
        (5, 0) => Op::new(Kind::Srli, rd, rs1, 0, shift),
        (5, 0x20) => Op::new(Kind::Srai, rd, rs1, 0, shift),
        (6, _) => Op::new(Kind::Ori, rd, rs1, 0, imm),
        (7, _) => Op::new(Kind::Andi, rd, rs1, 0, imm),
        _ => illegal(word),
    }
}

fn register(word: u32, funct3: u32, rd: u32, rs1: u32, rs2: u32) -> Op {
    let kind = match (bits(word, 31, 25), funct3) {
        (0, 0) => Kind::Add,
        (0x20, 0) => Kind::Sub,
        (0, 1) => Kind::Sll,
        (0, 2) => Kind::Slt,
        (0, 3) => Kind::Sltu,
        (0, 4) => Kind::Xor,
        (0, 5) => Kind::Srl,
        (0x20, 5) => Kind::Sra,
        (0, 6) => Kind::Or,
        (0, 7) => Kind::And,
        (1, 0) => Kind::Mul,
        (1, 1) => Kind::Mulh,
        (1, 2) => Kind::Mulhsu,
        (1, 3) => Kind::Mulhu,
        (1, 4) => Kind::Div,
        (1, 5) => Kind::Divu,
        (1, 6) => Kind::Rem,
        (1, 7) => Kind::Remu,
        _ => return illegal(word),
    };
    Op::new(kind, rd, rs1, rs2, 0)
}

fn system(word: u32, funct3: u32, rd: u32, rs1: u32) -> Op {
    match (funct3, word) {
        (_, 0x0000_0073) => Op::new(Kind::Ecall, 0, 0, 0, 0),
        (_, 0x0010_0073) => Op::new(Kind::Ebreak, 0, 0, 0, 0),
        (_, 0x3020_0073) => Op::new(Kind::Mret, 0, 0, 0, 0),
        (_, 0x1050_0073) => Op::new(Kind::Wfi, 0, 0, 0, 0),
        (0 | 4, _) => illegal(word),
        _ => Op::new(Kind::Csr, rd, rs1, 0, (funct3 << 12 | bits(word, 31, 20)).cast_signed()),
    }
}

/// Decodes a 16-bit instruction.
#[must_use]
pub fn narrow(half: u16) -> Op {
    let word = u32::from(half);
    let op = match word & 3 {
        0 => quadrant0(word),
        1 => quadrant1(word),
        _ => quadrant2(word),
    };
    op.compressed()
}

/// A register of the eight that three bits can name.
fn popular(word: u32, low: u32) -> u32 {
    8 + bits(word, low + 2, low)
}

fn quadrant0(word: u32) -> Op {
    let (rd, rs1) = (popular(word, 2), popular(word, 7));
    let offset = (bits(word, 12, 10) << 3 | bits(word, 6, 6) << 2 | bits(word, 5, 5) << 6).cast_signed();
    match bits(word, 15, 13) {
        0 => {
            let imm = bits(word, 12, 11) << 4 | bits(word, 10, 7) << 6 | bits(word, 6, 6) << 2 | bits(word, 5, 5) << 3;
            if imm == 0 { illegal(word) } else { Op::new(Kind::Addi, rd, 2, 0, imm.cast_signed()) }
        }
        2 => Op::new(Kind::Lw, rd, rs1, 0, offset),
        6 => Op::new(Kind::Sw, 0, rs1, rd, offset),
        _ => illegal(word),
    }
}

fn quadrant1(word: u32) -> Op {
    let rd = bits(word, 11, 7);
    let imm = signed(bits(word, 12, 12) << 5 | bits(word, 6, 2), 6);
    match bits(word, 15, 13) {
        0 => Op::new(Kind::Addi, rd, rd, 0, imm),
        1 => Op::new(Kind::Jal, 1, 0, 0, narrow_jump_distance(word)),
        2 => Op::new(Kind::Load, rd, 0, 0, imm),
        3 => load_upper(word, rd, imm),
        4 => arithmetic(word, imm),
        5 => Op::new(Kind::Jal, 0, 0, 0, narrow_jump_distance(word)),
        6 => Op::new(Kind::Beq, 0, popular(word, 7), 0, narrow_branch_distance(word)),
        _ => Op::new(Kind::Bne, 0, popular(word, 7), 0, narrow_branch_distance(word)),
    }
}

/// `c.addi16sp` and `c.lui`.
fn load_upper(word: u32, rd: u32, imm: i32) -> Op {
    if imm == 0 {
        return illegal(word);
    }
    if rd != 2 {
        return Op::new(Kind::Load, rd, 0, 0, imm << 12);
    }
    let value = bits(word, 12, 12) << 5
        | bits(word, 6, 6)
        | bits(word, 5, 5) << 2
        | bits(word, 4, 3) << 3
        | bits(word, 2, 2) << 1;
    Op::new(Kind::Addi, 2, 2, 0, signed(value, 6) << 4)
}

fn arithmetic(word: u32, imm: i32) -> Op {
    let (rd, rs2) = (popular(word, 7), popular(word, 2));
    let wide_shift = bits(word, 12, 12) == 1;
    match (bits(word, 11, 10), bits(word, 6, 5), wide_shift) {
        (0, _, false) => Op::new(Kind::Srli, rd, rd, 0, imm & 31),
        (1, _, false) => Op::new(Kind::Srai, rd, rd, 0, imm & 31),
        (2, _, _) => Op::new(Kind::Andi, rd, rd, 0, imm),
        (3, 0, false) => Op::new(Kind::Sub, rd, rd, rs2, 0),
        (3, 1, false) => Op::new(Kind::Xor, rd, rd, rs2, 0),
        (3, 2, false) => Op::new(Kind::Or, rd, rd, rs2, 0),
        (3, 3, false) => Op::new(Kind::And, rd, rd, rs2, 0),
        _ => illegal(word),
    }
}

fn narrow_jump_distance(word: u32) -> i32 {
    let value = bits(word, 12, 12) << 10
        | bits(word, 11, 11) << 3
        | bits(word, 10, 9) << 7
        | bits(word, 8, 8) << 9
        | bits(word, 7, 7) << 5
        | bits(word, 6, 6) << 6
        | bits(word, 5, 3)
        | bits(word, 2, 2) << 4;
    signed(value, 11)
}

fn narrow_branch_distance(word: u32) -> i32 {
    let value = bits(word, 12, 12) << 7
        | bits(word, 11, 10) << 2
        | bits(word, 6, 5) << 5
        | bits(word, 4, 3)
        | bits(word, 2, 2) << 4;
    signed(value, 8)
}

fn quadrant2(word: u32) -> Op {
    let (rd, rs2, high) = (bits(word, 11, 7), bits(word, 6, 2), bits(word, 12, 12));
    match (bits(word, 15, 13), high) {
        (0, 0) => Op::new(Kind::Slli, rd, rd, 0, rs2.cast_signed()),
        (2, _) if rd != 0 => {
            let offset = high << 5 | bits(word, 6, 4) << 2 | bits(word, 3, 2) << 6;
            Op::new(Kind::Lw, rd, 2, 0, offset.cast_signed())
        }
        (4, 0) if rs2 == 0 && rd != 0 => Op::new(Kind::Jalr, 0, rd, 0, 0),
        (4, 0) if rs2 != 0 => Op::new(Kind::Add, rd, 0, rs2, 0),
        (4, 1) if rs2 == 0 && rd == 0 => Op::new(Kind::Ebreak, 0, 0, 0, 0),
        (4, 1) if rs2 == 0 => Op::new(Kind::Jalr, 1, rd, 0, 0),
        (4, 1) => Op::new(Kind::Add, rd, rd, rs2, 0),
        (6, _) => {
            let offset = bits(word, 12, 9) << 2 | bits(word, 8, 7) << 6;
            Op::new(Kind::Sw, 0, 2, rs2, offset.cast_signed())
        }
        _ => illegal(word),
    }
}
