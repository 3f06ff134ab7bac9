//! SPI1: the controller through which software gives commands to the flash. (SPI0, which serves the cache, only
//! stores its registers: the cache windows read the flash themselves.)
//!
//! Source: PAC crate `esp32c3` (`spi1`); use as in the ROM's spiflash functions and ESP-IDF's `spimem_flash_ll.h`.
//! Limits: a transaction takes no time of its own; bus width, dummy cycles, automatic suspend and the write-protect
//! wait are without effect.

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, Ticks};
use crate::nor_flash::{Command, NorFlash};

use super::registers::Registers;

const CMD: u32 = 0x00;
const ADDRESS: u32 = 0x04;
const USER: u32 = 0x18;
const USER1: u32 = 0x1C;
const USER2: u32 = 0x20;
const OUTPUT_LENGTH: u32 = 0x24;
const INPUT_LENGTH: u32 = 0x28;
const STATUS: u32 = 0x2C;
const BUFFER: u32 = 0x58;
const BUFFER_SIZE: usize = 64;
const INT_ENA: u32 = 0xC0;
const INT_CLR: u32 = 0xC4;
const INT_RAW: u32 = 0xC8;
const INT_ST: u32 = 0xCC;
const SIZE: u32 = 0x400;
const INTERRUPT_DONE: u32 = 1 << 4;
const SOURCE: u32 = 18;

/// Bits of CMD that start a transaction.
const START: u32 = 0xFFFE_0000;
const START_USER: u32 = 1 << 18;

const USER_COMMAND: u32 = 1 << 31;
const USER_ADDRESS: u32 = 1 << 30;
const USER_INPUT: u32 = 1 << 28;
const USER_OUTPUT: u32 = 1 << 27;
const USER_OUTPUT_HIGH: u32 = 1 << 25;
const USER_INPUT_HIGH: u32 = 1 << 24;

/// A transaction that the controller makes of its registers.
struct Transaction {
    opcode: u8,
    address: u32,
    output: usize,
    input: usize,
    /// Where in the buffer its data lie.
    output_at: usize,
    input_at: usize,
}

/// The controller.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SpiFlash {
    registers: Registers,
    pending: bool,
    raw: u32,
}

impl Default for SpiFlash {
    fn default() -> Self {
        SpiFlash { registers: Registers::new(SIZE, &RESET_VALUES), pending: false, raw: 0 }
    }
}

impl SpiFlash {
    /// Whether a transaction waits for [`SpiFlash::transact`].
    #[must_use]
    pub fn pending(&self) -> bool {
        self.pending
    }

    /// Carries out the transaction that software started: `Stop` when the supply fails during it, `Go` when it can
    /// have changed nothing that the machine must look at.
    pub fn transact(&mut self, flash: &mut NorFlash, now: Ticks) -> After {
        self.pending = false;
        let start = self.registers.get(CMD) & START;
        self.registers.set(CMD, 0);
        self.raw |= INTERRUPT_DONE;
        let busy = flash.busy_until();
        let after = self.transaction(start).map(|transaction| self.exchange(&transaction, flash, now));
        let changed = flash.busy_until() != busy || self.registers.get(INT_ENA) != 0;
        match after {
            Some(After::Stop) => After::Stop,
            _ if changed => After::Sync,
            _ => After::Go,
        }
    }

    fn transaction(&self, start: u32) -> Option<Transaction> {
        if start & START_USER != 0 { self.user_transaction() } else { self.fixed_transaction(start) }
    }

    /// A transaction whose phases software chose.
    fn user_transaction(&self) -> Option<Transaction> {
        let user = self.registers.get(USER);
        let length = |phase: u32, register: u32| {
            let bits = self.registers.field(register, 0, 10) + 1;
            if user & phase != 0 { (bits as usize).div_ceil(8).min(BUFFER_SIZE) } else { 0 }
        };
        let half = |high: u32| if user & high != 0 { BUFFER_SIZE / 2 } else { 0 };
        (user & USER_COMMAND != 0).then(|| Transaction {
            opcode: self.registers.get(USER2) as u8,
            address: if user & USER_ADDRESS != 0 { self.address() } else { 0 },
            output: length(USER_OUTPUT, OUTPUT_LENGTH),
            input: length(USER_INPUT, INPUT_LENGTH),
            output_at: half(USER_OUTPUT_HIGH),
            input_at: half(USER_INPUT_HIGH),
        })
    }

    /// The address as the flash sees its three bytes.
    fn address(&self) -> u32 {
        let address = self.registers.get(ADDRESS);
        let bits = self.registers.field(USER1, 26, 6) + 1;
        if bits > 24 { address >> (bits - 24).min(8) & 0xFF_FFFF } else { address & 0xFF_FFFF }
    }

    /// One of the controller's own transactions.
    fn fixed_transaction(&self, start: u32) -> Option<Transaction> {
        let input = self.registers.field(INPUT_LENGTH, 0, 10) as usize / 8 + 1;
        let (opcode, output, input) = match 31 - start.leading_zeros() {
            31 => (0x03, 0, input),
            30 => (0x06, 0, 0),
            29 => (0x04, 0, 0),
            28 => (0x9F, 0, 3),
            27 => (0x05, 0, 1),
            26 => (0x01, if self.registers.bit(0x08, 22) { 2 } else { 1 }, 0),
            25 => (0x02, self.program_length(), 0),
            24 => (0x20, 0, 0),
            23 => (0xD8, 0, 0),
            22 => (0x60, 0, 0),
            21 => (0xB9, 0, 0),
            20 => (0xAB, 0, 1),
            _ => return None,
        };
        let address = self.registers.get(ADDRESS) & 0xFF_FFFF;
        Some(Transaction {
            opcode,
            address,
            output: output.min(BUFFER_SIZE),
            input: input.min(BUFFER_SIZE),
            output_at: 0,
            input_at: 0,
        })
    }

    /// Bytes that the controller's own page program takes: the top byte of the address register.
    fn program_length(&self) -> usize {
        (self.registers.get(ADDRESS) >> 24) as usize
    }

    fn exchange(&mut self, transaction: &Transaction, flash: &mut NorFlash, now: Ticks) -> After {
        let buffer = self.buffer(transaction.opcode);
        let mut input = [0; BUFFER_SIZE];
        let input = &mut input[..transaction.input.min(BUFFER_SIZE - transaction.input_at)];
        let output_end = (transaction.output_at + transaction.output).min(BUFFER_SIZE);
        let output = &buffer[transaction.output_at..output_end];
        let command = Command { opcode: transaction.opcode, address: transaction.address, output, input };
        let after = flash.execute(command, now);
        self.store_input(transaction, input);
        after
    }

    /// The data buffer; a status write takes its data from the status register instead.
    fn buffer(&self, opcode: u8) -> [u8; BUFFER_SIZE] {
        let mut bytes = [0; BUFFER_SIZE];
        for (index, chunk) in bytes.chunks_exact_mut(4).enumerate() {
            chunk.copy_from_slice(&self.registers.get(BUFFER + 4 * index as u32).to_le_bytes());
        }
        if opcode == 0x01 && self.registers.get(USER) & USER_OUTPUT == 0 {
            bytes[..4].copy_from_slice(&self.registers.get(STATUS).to_le_bytes());
        }
        bytes
    }

    fn store_input(&mut self, transaction: &Transaction, input: &[u8]) {
        if input.is_empty() {
            return;
        }
        if transaction.opcode == 0x05 {
            let status = self.registers.get(STATUS) & !0xFF | u32::from(input[0]);
            self.registers.set(STATUS, status);
        }
        for (index, chunk) in input.chunks(4).enumerate() {
            let offset = BUFFER + (transaction.input_at + 4 * index) as u32;
            let mut word = self.registers.get(offset).to_le_bytes();
            word[..chunk.len()].copy_from_slice(chunk);
            self.registers.set(offset, u32::from_le_bytes(word));
        }
    }
}

impl Device for SpiFlash {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        match offset {
            INT_RAW => self.raw,
            INT_ST => self.raw & self.registers.get(INT_ENA),
            _ => self.registers.get(offset),
        }
    }

    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        match offset {
            CMD => {
                self.registers.set(CMD, value & START);
                self.pending = value & START != 0;
                After::Go
            }
            INT_CLR => {
                self.raw &= !value;
                After::Sync
            }
            INT_RAW | INT_ST => After::Go,
            _ => {
                self.registers.set(offset, value);
                if offset == INT_ENA { After::Sync } else { After::Go }
            }
        }
    }

    fn interrupts(&self) -> u64 {
        u64::from(self.raw & self.registers.get(INT_ENA) != 0) << SOURCE
    }
}

const RESET_VALUES: [(u32, u32); 12] = [
    (0x08, 0x002C_A000),
    (0x0C, 0x0FFC),
    (0x14, 0x0003_0103),
    (USER, 0x8000_0000),
    (USER1, 0x5C00_0007),
    (USER2, 0x7000_0000),
    (0x34, 0x02),
    (0x38, 0xFFFF_FFFF),
    (0x98, 0x14),
    (0x9C, 0x0800_2000),
    (0xA0, 0x0005_757A),
    (0xDC, 0x01),
];
