//! The `littlefs` partition on the chip's flash, as LittleFS wants to see it.

use esp_hal::peripherals::FLASH;
use esp_storage::{FlashStorage, FlashStorageError};
use littlefs2::consts::{U256, U16};
use littlefs2::driver;
use littlefs2::io::{Error, Result};

/// Where the partition lies: `partitions.csv`, which the build checks this against.
const OFFSET: usize = 0x21_0000;
const LEN: usize = 0x1E_0000;
const SECTOR_LEN: usize = FlashStorage::SECTOR_SIZE as usize;

/// The partition.
pub struct Partition(FlashStorage<'static>);

impl Partition {
    /// The partition on this flash.
    pub fn new(flash: FLASH<'static>) -> Self {
        Self(FlashStorage::new(flash))
    }

    /// Says whether every byte is erased: nothing was ever stored here.
    pub fn is_blank(&mut self) -> Result<bool> {
        use driver::Storage;
        let mut piece = [0; 256];
        for offset in (0..LEN).step_by(piece.len()) {
            self.read(offset, &mut piece)?;
            if piece.iter().any(|byte| *byte != 0xFF) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

impl driver::Storage for Partition {
    const READ_SIZE: usize = 16;
    const WRITE_SIZE: usize = 16;
    const BLOCK_SIZE: usize = SECTOR_LEN;
    const BLOCK_COUNT: usize = LEN / SECTOR_LEN;
    /// Moves metadata after this many erases of its block, so that no sector wears out before the others.
    const BLOCK_CYCLES: isize = 500;
    type CACHE_SIZE = U256;
    type LOOKAHEAD_SIZE = U16;

    fn read(&mut self, offset: usize, bytes: &mut [u8]) -> Result<usize> {
        self.0.read_nor(address(offset), bytes).map_err(io_error)?;
        Ok(bytes.len())
    }

    fn write(&mut self, offset: usize, bytes: &[u8]) -> Result<usize> {
        self.0.write_nor(address(offset), bytes).map_err(io_error)?;
        Ok(bytes.len())
    }

    fn erase(&mut self, offset: usize, len: usize) -> Result<usize> {
        let (start, end) = (address(offset), address(offset + len));
        self.0.erase(start, end).map_err(io_error)?;
        Ok(len)
    }
}

/// An offset in the partition as an address of the flash; both fit 4 MiB.
fn address(offset: usize) -> u32 {
    (OFFSET + offset) as u32
}

fn io_error(_: FlashStorageError) -> Error {
    Error::IO
}
