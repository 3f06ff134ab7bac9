//! Machines with small programs in ROM, and an assembler for those.

#![allow(dead_code)] // Each test file uses its own part of this.

use emulator_core::adc::{Calibration, Characteristic};
use emulator_core::bus::{Device, Ticks};
use emulator_core::devices::Network;
use emulator_core::efuse::EfuseContents;
use emulator_core::machine::{Machine, Parts};
use emulator_core::nor_flash::NorFlash;
use emulator_core::rom::Rom;
use emulator_core::waveform::Inputs;

pub const DATA: u32 = 0x3FC9_0000;
pub const CODE: u32 = 0x4039_0000;
pub const ZERO: u32 = 0;
pub const RA: u32 = 1;
pub const SP: u32 = 2;
pub const T0: u32 = 5;
pub const T1: u32 = 6;
pub const T2: u32 = 7;
pub const A0: u32 = 10;
pub const A1: u32 = 11;
pub const A2: u32 = 12;
pub const A3: u32 = 13;

pub fn r_type(funct7: u32, funct3: u32, rd: u32, rs1: u32, rs2: u32) -> u32 {
    funct7 << 25 | rs2 << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | 0x33
}

pub fn i_type(opcode: u32, funct3: u32, rd: u32, rs1: u32, imm: i32) -> u32 {
    (imm as u32) << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | opcode
}

pub fn addi(rd: u32, rs1: u32, imm: i32) -> u32 {
    i_type(0x13, 0, rd, rs1, imm)
}

pub fn lui(rd: u32, value: u32) -> u32 {
    value & 0xFFFF_F000 | rd << 7 | 0x37
}

pub fn lw(rd: u32, rs1: u32, imm: i32) -> u32 {
    i_type(0x03, 2, rd, rs1, imm)
}

pub fn sw(rs2: u32, rs1: u32, imm: i32) -> u32 {
    let imm = imm as u32;
    (imm >> 5 & 0x7F) << 25 | rs2 << 20 | rs1 << 15 | 2 << 12 | (imm & 0x1F) << 7 | 0x23
}

pub fn branch(funct3: u32, rs1: u32, rs2: u32, offset: i32) -> u32 {
    let imm = offset as u32;
    (imm >> 12 & 1) << 31
        | (imm >> 5 & 0x3F) << 25
        | rs2 << 20
        | rs1 << 15
        | funct3 << 12
        | (imm >> 1 & 0xF) << 8
        | (imm >> 11 & 1) << 7
        | 0x63
}

pub fn jal(rd: u32, offset: i32) -> u32 {
    let imm = offset as u32;
    (imm >> 20 & 1) << 31 | (imm >> 1 & 0x3FF) << 21 | (imm >> 11 & 1) << 20 | (imm >> 12 & 0xFF) << 12 | rd << 7 | 0x6F
}

pub fn jalr(rd: u32, rs1: u32) -> u32 {
    i_type(0x67, 0, rd, rs1, 0)
}

/// `csrrw` (1), `csrrs` (2), `csrrc` (3) and their immediate forms (5 to 7).
pub fn csr(funct3: u32, rd: u32, number: u32, source: u32) -> u32 {
    number << 20 | source << 15 | funct3 << 12 | rd << 7 | 0x73
}

pub const WFI: u32 = 0x1050_0073;
pub const MRET: u32 = 0x3020_0073;
pub const ECALL: u32 = 0x0000_0073;
pub const FENCE_I: u32 = 0x0000_100F;
/// A jump to itself.
pub const STOP: u32 = 0x0000_006F;

/// Loads any constant into a register: two instructions.
pub fn li(rd: u32, value: u32) -> [u32; 2] {
    let low = ((value << 20) as i32) >> 20;
    [lui(rd, value.wrapping_sub(low as u32)), addi(rd, rd, low)]
}

/// A program from instructions, or from pieces of several.
#[derive(Default)]
pub struct Program(pub Vec<u32>);

impl Program {
    pub fn then(mut self, words: impl IntoIterator<Item = u32>) -> Self {
        self.0.extend(words);
        self
    }

    /// Stores `value` at `address`.
    pub fn poke(self, address: u32, value: u32) -> Self {
        self.then(li(T0, address)).then(li(T1, value)).then([sw(T1, T0, 0)])
    }

    /// Fills up with `nop` to byte offset `offset`.
    pub fn pad_to(mut self, offset: usize) -> Self {
        assert!(self.0.len() * 4 <= offset, "the program is too long for its place");
        self.0.resize(offset / 4, addi(0, 0, 0));
        self
    }

    pub fn bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|word| word.to_le_bytes()).collect()
    }
}

/// A machine whose ROM holds nothing but `program`, with `flash` behind it; off.
pub fn machine_with(program: &Program, flash: &[u8]) -> Machine {
    machine_of(program, flash, Network::Ethernet)
}

/// The same without flash, by either network.
pub fn machine_by(program: &Program, network: Network) -> Machine {
    machine_of(program, &[], network)
}

fn machine_of(program: &Program, flash: &[u8], network: Network) -> Machine {
    let calibration = Calibration::of_chip(1);
    Machine::new(Parts {
        rom: Rom::from_code(&program.bytes()),
        efuse: EfuseContents { mac: [2, 0, 0, 0, 0, 1], revision: (0, 4), calibration: calibration.clone() },
        flash: NorFlash::new(flash),
        inputs: Inputs::default(),
        characteristic: Characteristic { calibration, noise_codes: 0.0, seed: 1 },
        seed: 1,
        network,
    })
}

/// A machine that was switched on, at 160 MHz and with its watchdogs off.
pub fn machine(program: &Program) -> Machine {
    let mut machine = machine_with(program, &[]);
    machine.power_on();
    calm(&mut machine);
    machine
}

/// Switches the watchdogs off and the CPU to 160 MHz, so that a tick is an instruction.
pub fn calm(machine: &mut Machine) {
    let now = machine.now();
    let devices = machine.devices_mut();
    devices.timer_groups[0].write(0x48, 0, now);
    for (offset, value) in [(0xA8, 0x50D8_3AA1), (0x90, 0), (0xB0, 0x8F1D_312A), (0xAC, 1 << 30)] {
        devices.rtc_cntl.write(offset, value, now);
    }
    devices.system_control.write(0x58, 1 << 10, now);
    devices.system_control.write(0x08, 1, now);
}

/// Runs for that many ticks.
pub fn run_for(machine: &mut Machine, ticks: Ticks) {
    let end = machine.now() + ticks;
    machine.run(end);
}

/// The word at `address`.
pub fn peek(machine: &Machine, address: u32) -> u32 {
    machine.memory().load_any(address, 4).expect("memory")
}
