//! The cache of decoded code: one [`Op`] for each halfword that code could lie in.
//!
//! A page of ROM or flash is decoded as a whole when it is first executed; one of flash is dropped when the flash
//! changes there. RAM is decoded by lines of 64 bytes; a store into a decoded line forgets it (see
//! [`Memory::stale`](crate::memory::Memory)). Nothing here is state of the machine: an empty cache gives the same
//! execution.

use std::sync::Arc;

use crate::hart::decode;
use crate::hart::op::{Kind, Op};
use crate::memory::{
    FLASH_PAGE_SIZE as PAGE_SIZE, LINE_SIZE, Memory, RTC_BASE, RTC_SIZE, Ram, SRAM_CODE_BASE, SRAM_SIZE,
};
use crate::rom::{ROM_BASE, ROM_SIZE};

const LINE_SLOTS: usize = LINE_SIZE / 2;
const FLASH_CODE_BASE: u32 = 0x4200_0000;
const FLASH_CODE_SIZE: u32 = 0x80_0000;

/// Decoded pages; copies share them.
#[derive(Clone, Debug, Default)]
struct Pages(Vec<Option<Arc<[Op]>>>);

/// Decoded code, by region.
#[derive(Debug, Default)]
pub struct CodeCache {
    rom: Pages,
    sram: Vec<Op>,
    rtc: Vec<Op>,
    flash: Pages,
}

/// A region of decoded code and the address of its first slot.
pub struct Segment<'a> {
    pub ops: &'a [Op],
    pub base: u32,
}

/// Decodes the instruction at `at`, whose second half may lie beyond the end of `bytes`.
fn decode_at(bytes: &[u8], at: usize) -> Op {
    let half = |at: usize| Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?));
    match (half(at), half(at + 2)) {
        (Some(low), _) if !decode::is_wide(low) => decode::narrow(low),
        (Some(low), Some(high)) => decode::wide(u32::from(high) << 16 | u32::from(low)),
        (Some(low), None) => Op::new(Kind::Straddling, 0, 0, 0, i32::from(low)),
        (None, _) => Op::new(Kind::Illegal, 0, 0, 0, 0),
    }
}

impl Pages {
    /// The page of this number, decoded from its bytes when it is first asked for.
    fn decoded(&mut self, page: usize, bytes: &[u8]) -> &[Op] {
        if self.0.len() <= page {
            self.0.resize(page + 1, None);
        }
        self.0[page].get_or_insert_with(|| (0..bytes.len()).step_by(2).map(|at| decode_at(bytes, at)).collect())
    }

    fn forget(&mut self, page: usize) {
        if let Some(slot) = self.0.get_mut(page) {
            *slot = None;
        }
    }
}

impl CodeCache {
    /// The decoded region around `pc`, or None where no code can be fetched. Its slots may still be
    /// [`Kind::Undecoded`].
    pub fn segment(&mut self, pc: u32, memory: &Memory) -> Option<Segment<'_>> {
        if pc.wrapping_sub(SRAM_CODE_BASE) < SRAM_SIZE {
            let ops = undecoded(&mut self.sram, SRAM_SIZE);
            return Some(Segment { ops, base: SRAM_CODE_BASE });
        }
        let base = pc & !(PAGE_SIZE - 1);
        let offset = pc.wrapping_sub(FLASH_CODE_BASE);
        if offset < FLASH_CODE_SIZE {
            let page = memory.flash_page(offset)?;
            return Some(Segment { ops: self.flash.decoded(page, memory.flash_page_bytes(page)?), base });
        }
        let offset = pc.wrapping_sub(ROM_BASE);
        if offset < ROM_SIZE {
            let page = (offset / PAGE_SIZE) as usize;
            let bytes = memory.rom().bytes().chunks(PAGE_SIZE as usize).nth(page)?;
            return Some(Segment { ops: self.rom.decoded(page, bytes), base });
        }
        if pc.wrapping_sub(RTC_BASE) < RTC_SIZE {
            let ops = undecoded(&mut self.rtc, RTC_SIZE);
            return Some(Segment { ops, base: RTC_BASE });
        }
        None
    }

    /// Decodes the line of RAM around `pc`.
    pub fn decode_line(&mut self, pc: u32, memory: &mut Memory) {
        let Some((ram, offset)) = memory.ram_at(pc) else { return };
        let first = offset & !(LINE_SIZE - 1);
        let (bytes, ops) = match ram {
            Ram::Sram => (memory.ram(ram), &mut self.sram),
            Ram::Rtc => (memory.ram(ram), &mut self.rtc),
        };
        let slots = ops.get_mut(first / 2..first / 2 + LINE_SLOTS);
        for (slot, at) in slots.into_iter().flatten().zip((first..).step_by(2)) {
            *slot = decode_at(bytes, at);
        }
        memory.mark_decoded(ram, first);
    }

    /// Forgets the lines of RAM that were stored to, and the instruction before each that may reach into it.
    pub fn forget_stale(&mut self, memory: &mut Memory) {
        while let Some((ram, line)) = memory.take_stale() {
            let ops = match ram {
                Ram::Sram => &mut self.sram,
                Ram::Rtc => &mut self.rtc,
            };
            let first = line * LINE_SLOTS;
            let slots = ops.get_mut(first.saturating_sub(1)..first + LINE_SLOTS);
            slots.into_iter().flatten().for_each(|slot| *slot = Op::UNDECODED);
        }
    }

    /// Forgets a page of flash whose contents changed.
    pub fn forget_flash_page(&mut self, page: usize) {
        self.flash.forget(page);
    }
}

/// The slots of a region of RAM, made at first use.
fn undecoded(ops: &mut Vec<Op>, size: u32) -> &[Op] {
    if ops.is_empty() {
        ops.resize(size as usize / 2, Op::UNDECODED);
    }
    ops
}

impl Clone for CodeCache {
    /// Shares the pages of ROM and flash; RAM is decoded again, as a copied [`Memory`] expects.
    fn clone(&self) -> CodeCache {
        CodeCache { rom: self.rom.clone(), sram: Vec::new(), rtc: Vec::new(), flash: self.flash.clone() }
    }
}
