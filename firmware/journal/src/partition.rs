//! The flash partition as littlefs wants it. Geometry of the `littlefs` partition of protocol 1: 480 blocks.

use embedded_storage::nor_flash::NorFlash;
use littlefs2::consts::{U8, U256};
use littlefs2::driver::Storage;
use littlefs2::io::{Error, Result};

/// What the flash programs at once. A cut disturbs at most this much besides the block being erased.
const PAGE: usize = 256;

/// Flash drivers want words.
#[repr(align(4))]
struct Page([u8; PAGE]);

/// `BLOCKS` blocks of 4,096 bytes of a NOR flash, from an offset on.
///
/// Data passes through a word-aligned page, since littlefs's buffers have any alignment.
pub struct Partition<F, const BLOCKS: usize = 480> {
    flash: F,
    offset: u32,
    page: Page,
}

impl<F: NorFlash, const BLOCKS: usize> Partition<F, BLOCKS> {
    /// The partition that begins `offset` bytes into `flash`, a multiple of 4,096.
    pub const fn new(flash: F, offset: u32) -> Self {
        Self { flash, offset, page: Page([0; PAGE]) }
    }

    /// Gives the flash back.
    pub fn into_flash(self) -> F {
        self.flash
    }

    fn address(&self, offset: usize) -> Result<u32> {
        let offset = u32::try_from(offset).map_err(|_| Error::IO)?;
        self.offset.checked_add(offset).ok_or(Error::IO)
    }
}

impl<F: NorFlash, const BLOCKS: usize> Storage for Partition<F, BLOCKS> {
    /// A word is the least that flash drivers read; littlefs reads more where it helps.
    const READ_SIZE: usize = 4;
    /// A commit fills its page, so that what a cut disturbs is never a page with an older commit.
    const WRITE_SIZE: usize = PAGE;
    const BLOCK_SIZE: usize = 4_096;
    const BLOCK_COUNT: usize = BLOCKS;
    /// Directories move on after this many erases, since the root is written each minute.
    const BLOCK_CYCLES: isize = 500;
    type CACHE_SIZE = U256;
    /// 64 bytes: a bit for each of 512 blocks, so one scan of the partition finds all free ones.
    type LOOKAHEAD_SIZE = U8;

    fn read(&mut self, off: usize, buf: &mut [u8]) -> Result<usize> {
        let mut address = self.address(off)?;
        for piece in buf.chunks_mut(PAGE) {
            let page = &mut self.page.0[..piece.len()];
            self.flash.read(address, page).map_err(|_| Error::IO)?;
            piece.copy_from_slice(page);
            address += PAGE as u32;
        }
        Ok(buf.len())
    }

    fn write(&mut self, off: usize, data: &[u8]) -> Result<usize> {
        let mut address = self.address(off)?;
        for piece in data.chunks(PAGE) {
            let page = &mut self.page.0[..piece.len()];
            page.copy_from_slice(piece);
            self.flash.write(address, page).map_err(|_| Error::IO)?;
            address += PAGE as u32;
        }
        Ok(data.len())
    }

    fn erase(&mut self, off: usize, len: usize) -> Result<usize> {
        let from = self.address(off)?;
        let to = self.address(off.saturating_add(len))?;
        self.flash.erase(from, to).map_err(|_| Error::IO)?;
        Ok(len)
    }
}
