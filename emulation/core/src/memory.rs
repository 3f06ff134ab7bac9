//! The memories of the chip: SRAM under its two addresses, RTC fast memory, the mask ROM, and the flash behind its
//! cache windows.
//!
//! The flash windows are read through to the flash: there is no cache whose contents could be older. That is stricter
//! than the chip only for code which forgets to invalidate, and such code sees the newer contents here.

use serde::{Deserialize, Serialize};

use crate::bus::GuestMemory;
use crate::nor_flash::NorFlash;
use crate::rom::{Rom, rom_offset};

/// SRAM on the instruction bus; its first 16 KiB are the cache's unless that is off.
pub const SRAM_CODE_BASE: u32 = 0x4037_C000;
/// Where the same memory would begin on the data bus (only 0x3FC80000 and up is documented).
pub const SRAM_DATA_BASE: u32 = 0x3FC7_C000;
/// Bytes of SRAM.
pub const SRAM_SIZE: u32 = 0x6_4000;
/// RTC fast memory, the same address on both buses.
pub const RTC_BASE: u32 = 0x5000_0000;
/// Bytes of RTC fast memory.
pub const RTC_SIZE: u32 = 0x2000;
/// A page of the flash MMU.
pub const FLASH_PAGE_SIZE: u32 = 0x1_0000;
/// Entries of the flash MMU, shared by the windows of both buses.
pub const MMU_ENTRIES: usize = 128;
/// Granule in which decoded RAM is remembered and forgotten, in bytes.
pub const LINE_SIZE: usize = 64;

const FLASH_CODE_BASE: u32 = 0x4200_0000;
const FLASH_DATA_BASE: u32 = 0x3C00_0000;
const FLASH_WINDOW_SIZE: u32 = 0x80_0000;
/// An MMU entry with this bit maps nothing; it is also the entries' value after a reset.
const MMU_INVALID: u32 = 1 << 8;

/// Whether an address lies in one of the windows to the flash.
#[must_use]
pub fn in_flash_window(address: u32) -> bool {
    address.wrapping_sub(FLASH_DATA_BASE).min(address.wrapping_sub(FLASH_CODE_BASE)) < FLASH_WINDOW_SIZE
}

/// The two memories that code can be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ram {
    Sram,
    Rtc,
}

/// All memories of one chip, and its flash.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Memory {
    rom: Rom,
    sram: Vec<u8>,
    rtc: Vec<u8>,
    mmu: Vec<u32>,
    pub flash: NorFlash,
    /// For each line of SRAM, then of RTC memory, whether decoded code of it exists.
    #[serde(skip)]
    decoded: Decoded,
}

/// Which lines are decoded, and which of those were stored to since. A copy of the memory starts with no decoded line.
#[derive(Debug)]
struct Decoded {
    sram: Vec<bool>,
    rtc: Vec<bool>,
    stale: Vec<(Ram, usize)>,
}

impl Default for Decoded {
    fn default() -> Self {
        let lines = |size: u32| vec![false; size as usize / LINE_SIZE];
        Decoded { sram: lines(SRAM_SIZE), rtc: lines(RTC_SIZE), stale: Vec::new() }
    }
}

impl Clone for Decoded {
    fn clone(&self) -> Self {
        Decoded::default()
    }
}

impl Memory {
    /// Memory of a chip that was never powered: zeroes.
    #[must_use]
    pub fn new(rom: Rom, flash: NorFlash) -> Memory {
        Memory {
            rom,
            sram: vec![0; SRAM_SIZE as usize],
            rtc: vec![0; RTC_SIZE as usize],
            mmu: vec![MMU_INVALID; MMU_ENTRIES],
            flash,
            decoded: Decoded::default(),
        }
    }

    #[must_use]
    pub fn rom(&self) -> &Rom {
        &self.rom
    }

    /// What a loss of power does: everything but ROM and flash is gone.
    pub fn power_on(&mut self) {
        self.sram.fill(0);
        self.rtc.fill(0);
        self.reset_mmu();
        self.forget_all();
    }

    /// The MMU's entries after a reset of the system; RAM keeps its contents.
    pub fn reset_mmu(&mut self) {
        self.mmu.fill(MMU_INVALID);
    }

    fn forget_all(&mut self) {
        for (line, decoded) in self.decoded.sram.iter_mut().enumerate() {
            if std::mem::take(decoded) {
                self.decoded.stale.push((Ram::Sram, line));
            }
        }
        for (line, decoded) in self.decoded.rtc.iter_mut().enumerate() {
            if std::mem::take(decoded) {
                self.decoded.stale.push((Ram::Rtc, line));
            }
        }
    }

    /// An entry of the flash MMU.
    #[must_use]
    pub fn mmu(&self, index: usize) -> u32 {
        self.mmu.get(index).copied().unwrap_or(MMU_INVALID)
    }

    /// Sets an entry of the flash MMU.
    pub fn set_mmu(&mut self, index: usize, value: u32) {
        if let Some(entry) = self.mmu.get_mut(index) {
            *entry = value & (MMU_INVALID | 0xFF);
        }
    }

    /// The page of flash that appears at `offset` of either window.
    #[must_use]
    pub fn flash_page(&self, offset: u32) -> Option<usize> {
        let entry = self.mmu((offset / FLASH_PAGE_SIZE) as usize);
        let page = (entry & 0xFF) as usize;
        (entry & MMU_INVALID == 0 && page * (FLASH_PAGE_SIZE as usize) < self.flash.bytes().len()).then_some(page)
    }

    /// The bytes of one page of flash.
    #[must_use]
    pub fn flash_page_bytes(&self, page: usize) -> Option<&[u8]> {
        let start = page.checked_mul(FLASH_PAGE_SIZE as usize)?;
        let bytes = self.flash.bytes().get(start..)?;
        Some(&bytes[..bytes.len().min(FLASH_PAGE_SIZE as usize)])
    }

    /// The bytes of one of the RAMs.
    #[must_use]
    pub fn ram(&self, ram: Ram) -> &[u8] {
        match ram {
            Ram::Sram => &self.sram,
            Ram::Rtc => &self.rtc,
        }
    }

    /// Which RAM lies at `address`, and where in it.
    #[must_use]
    pub fn ram_at(&self, address: u32) -> Option<(Ram, usize)> {
        let by_data_bus = address.wrapping_sub(SRAM_DATA_BASE);
        let by_code_bus = address.wrapping_sub(SRAM_CODE_BASE);
        let rtc = address.wrapping_sub(RTC_BASE);
        if by_data_bus < SRAM_SIZE {
            Some((Ram::Sram, by_data_bus as usize))
        } else if by_code_bus < SRAM_SIZE {
            Some((Ram::Sram, by_code_bus as usize))
        } else if rtc < RTC_SIZE {
            Some((Ram::Rtc, rtc as usize))
        } else {
            None
        }
    }

    /// Loads from SRAM's data-bus address: what nearly every load is.
    #[inline(always)]
    #[must_use]
    pub fn load_fast<const SIZE: usize>(&self, address: u32) -> Option<[u8; SIZE]> {
        let at = address.wrapping_sub(SRAM_DATA_BASE) as usize;
        self.sram.get(at..at + SIZE)?.first_chunk().copied()
    }

    /// Stores to SRAM's data-bus address: what nearly every store is. False when it must go the slow way, and nothing
    /// was stored.
    #[inline(always)]
    pub fn store_fast<const SIZE: usize>(&mut self, address: u32, bytes: [u8; SIZE]) -> bool {
        let at = address.wrapping_sub(SRAM_DATA_BASE) as usize;
        let Some(place) = self.sram.get_mut(at..at + SIZE) else { return false };
        if !at.is_multiple_of(SIZE) || self.decoded.sram.get(at / LINE_SIZE) != Some(&false) {
            return false;
        }
        place.copy_from_slice(&bytes);
        true
    }

    /// Loads from any memory but devices; None where there is none.
    #[must_use]
    pub fn load_any(&self, address: u32, size: usize) -> Option<u32> {
        let mut word = [0; 4];
        word.get_mut(..size)?.copy_from_slice(self.slice(address)?.get(..size)?);
        Some(u32::from_le_bytes(word))
    }

    /// The bytes from `address` to the end of its region.
    fn slice(&self, address: u32) -> Option<&[u8]> {
        if let Some((ram, at)) = self.ram_at(address) {
            return self.ram(ram).get(at..);
        }
        if let Some(at) = rom_offset(address) {
            return self.rom.bytes().get(at as usize..);
        }
        let by_data_bus = address.wrapping_sub(FLASH_DATA_BASE);
        let by_code_bus = address.wrapping_sub(FLASH_CODE_BASE);
        let offset = by_data_bus.min(by_code_bus);
        if offset >= FLASH_WINDOW_SIZE {
            return None;
        }
        self.flash_page_bytes(self.flash_page(offset)?)?.get((offset % FLASH_PAGE_SIZE) as usize..)
    }

    /// Stores to RAM and notes decoded lines that it hits; None where there is no RAM.
    /// The answer says whether decoded code was hit.
    pub fn store_any(&mut self, address: u32, bytes: &[u8]) -> Option<bool> {
        let (ram, at) = self.ram_at(address)?;
        let memory = match ram {
            Ram::Sram => &mut self.sram,
            Ram::Rtc => &mut self.rtc,
        };
        memory.get_mut(at..at.checked_add(bytes.len())?)?.copy_from_slice(bytes);
        let (first, last) = (at / LINE_SIZE, (at + bytes.len().max(1) - 1) / LINE_SIZE);
        let hits = (first..=last).filter(|line| self.decoded.forget(ram, *line)).count();
        Some(hits > 0)
    }

    /// Notes that a line, and the two bytes after it, have been decoded.
    pub fn mark_decoded(&mut self, ram: Ram, offset: usize) {
        let lines = self.decoded.lines(ram);
        for line in lines.iter_mut().skip(offset / LINE_SIZE).take(2) {
            *line = true;
        }
    }

    /// A decoded line that was stored to since.
    pub fn take_stale(&mut self) -> Option<(Ram, usize)> {
        self.decoded.stale.pop()
    }
}

impl Decoded {
    fn lines(&mut self, ram: Ram) -> &mut [bool] {
        match ram {
            Ram::Sram => &mut self.sram,
            Ram::Rtc => &mut self.rtc,
        }
    }

    fn forget(&mut self, ram: Ram, line: usize) -> bool {
        let hit = self.lines(ram).get_mut(line).is_some_and(std::mem::take);
        if hit {
            self.stale.push((ram, line));
        }
        hit
    }
}

impl GuestMemory for Memory {
    fn load(&self, address: u32, bytes: &mut [u8]) -> bool {
        let Some((ram, at)) = self.ram_at(address) else { return false };
        let Some(source) = self.ram(ram).get(at..).and_then(|rest| rest.get(..bytes.len())) else { return false };
        bytes.copy_from_slice(source);
        true
    }

    fn store(&mut self, address: u32, bytes: &[u8]) -> bool {
        self.store_any(address, bytes).is_some()
    }
}
