//! The mask ROM, read from the ELF file that Espressif publishes.
//!
//! Code and constants lie in the file as they lie in the chip. The initialised data doesn't: the file has it at its
//! run-time address in SRAM, while the chip keeps it in ROM, from where the ROM's own start-up code copies it by a
//! table of (start, end, source) addresses. So each such section is put at the source which that table names for it.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Where the ROM begins on the instruction bus; also the reset vector.
pub const ROM_BASE: u32 = 0x4000_0000;
/// Size of the ROM in bytes.
pub const ROM_SIZE: u32 = 0x6_0000;
/// Where the upper 128 KiB of the ROM appear on the data bus.
pub const ROM_DATA_BASE: u32 = 0x3FF0_0000;
/// Size of that window in bytes.
pub const ROM_DATA_SIZE: u32 = 0x2_0000;

const SRAM: std::ops::Range<u32> = 0x3FC8_0000..0x3FCE_0000;
const SECTION_PROGRAM_BITS: u32 = 1;

/// Why a ROM file can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RomError {
    /// Not a little-endian 32-bit ELF file for RISC-V, or cut short.
    NotAnElf,
    /// It has no code at the reset vector.
    NoResetVector,
}

impl fmt::Display for RomError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            RomError::NotAnElf => "the ROM file is not a complete RISC-V ELF file",
            RomError::NoResetVector => "the ROM file has no code at the reset vector 0x40000000",
        })
    }
}

impl std::error::Error for RomError {}

/// The contents of the mask ROM; clones share it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rom {
    bytes: Arc<Vec<u8>>,
}

struct Section {
    kind: u32,
    address: u32,
    offset: usize,
    size: usize,
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn half(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

impl Rom {
    /// A ROM of nothing but the given code at the reset vector, for tests.
    #[must_use]
    pub fn from_code(code: &[u8]) -> Rom {
        let mut bytes = vec![0; ROM_SIZE as usize];
        let length = code.len().min(bytes.len());
        bytes[..length].copy_from_slice(&code[..length]);
        Rom { bytes: Arc::new(bytes) }
    }

    /// Reads the ROM from an ELF file.
    ///
    /// # Errors
    /// When the file isn't a 32-bit RISC-V ELF file with code at the reset vector.
    pub fn from_elf(elf: &[u8]) -> Result<Rom, RomError> {
        const IDENTITY: &[u8] = b"\x7fELF\x01\x01";
        const MACHINE_RISCV: u16 = 243;
        if !elf.starts_with(IDENTITY) || half(elf, 18) != Some(MACHINE_RISCV) {
            return Err(RomError::NotAnElf);
        }
        let sections = sections(elf).ok_or(RomError::NotAnElf)?;
        let mut bytes = vec![0; ROM_SIZE as usize];
        let (data, fixed): (Vec<_>, Vec<_>) = sections.iter().partition(|section| SRAM.contains(&section.address));
        for section in fixed {
            place(&mut bytes, elf, section, section.address).ok_or(RomError::NotAnElf)?;
        }
        for section in data {
            if let Some(source) = start_up_source(&bytes, section) {
                place(&mut bytes, elf, section, source).ok_or(RomError::NotAnElf)?;
            }
        }
        if word(&bytes, 0) == Some(0) {
            return Err(RomError::NoResetVector);
        }
        Ok(Rom { bytes: Arc::new(bytes) })
    }

    /// All [`ROM_SIZE`] bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// The sections with contents of their own; None when the file is cut short.
fn sections(elf: &[u8]) -> Option<Vec<Section>> {
    let table = word(elf, 32)? as usize;
    let (size, count) = (usize::from(half(elf, 46)?), usize::from(half(elf, 48)?));
    let mut found = Vec::new();
    for header in (0..count).map(|index| table + index * size) {
        let field = |at: usize| word(elf, header + at);
        let section =
            Section { kind: field(4)?, address: field(12)?, offset: field(16)? as usize, size: field(20)? as usize };
        if section.kind == SECTION_PROGRAM_BITS && section.address != 0 && section.size != 0 {
            found.push(section);
        }
    }
    Some(found)
}

/// Offset of an address in the ROM, seen over either bus.
#[must_use]
pub fn rom_offset(address: u32) -> Option<u32> {
    let over_code_bus = address.wrapping_sub(ROM_BASE);
    let over_data_bus = address.wrapping_sub(ROM_DATA_BASE);
    if over_code_bus < ROM_SIZE {
        Some(over_code_bus)
    } else if over_data_bus < ROM_DATA_SIZE {
        Some(over_data_bus + (ROM_SIZE - ROM_DATA_SIZE))
    } else {
        None
    }
}

/// Copies a section to `address`; None when the file or the ROM has no room for it. What lies outside the ROM is left
/// out.
fn place(rom: &mut [u8], elf: &[u8], section: &Section, address: u32) -> Option<()> {
    let Some(start) = rom_offset(address) else { return Some(()) };
    let contents = elf.get(section.offset..section.offset.checked_add(section.size)?)?;
    let start = start as usize;
    rom.get_mut(start..start.checked_add(section.size)?)?.copy_from_slice(contents);
    Some(())
}

/// The ROM address from which the start-up code fills a section: the third word after its own start and end in the
/// table.
fn start_up_source(rom: &[u8], section: &Section) -> Option<u32> {
    let end = section.address.wrapping_add(u32::try_from(section.size).ok()?);
    let words = (0..rom.len()).step_by(4);
    words.filter(|&at| word(rom, at) == Some(section.address) && word(rom, at + 4) == Some(end)).find_map(|at| {
        let source = word(rom, at + 8)?;
        (ROM_BASE..ROM_BASE + ROM_SIZE).contains(&source).then_some(source)
    })
}
