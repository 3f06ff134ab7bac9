//! The chip's flash, during whose operations samples are still taken.
//!
//! An erase keeps the flash busy for tens of milliseconds, and code that lies in flash can't run meanwhile. So interrupts
//! wait, but for one: the sampler's, of the highest priority, whose code and data are in RAM (`sampler`).

use embedded_storage::nor_flash::{ErrorType, MultiwriteNorFlash, NorFlash, ReadNorFlash};
use esp_hal::interrupt::{ElevatedRunLevel, Priority, RunLevel};
use esp_hal::peripherals::FLASH;
use esp_storage::{FlashStorage, FlashStorageError};

/// What may run during an operation has a priority above it.
const LEVEL: RunLevel = RunLevel::Interrupt(ElevatedRunLevel::from_priority(Priority::Priority14));
const _: () = assert!(Priority::Priority14 as u8 + 1 == Priority::max() as u8);

/// A handle on the flash. There may be several: each operation blocks, so theirs take turns.
pub struct Flash(FlashStorage<'static>);

impl Flash {
    /// A handle.
    pub fn new() -> Self {
        // SAFETY: the driver keeps no state between operations that another one could disturb, each of them blocks, and
        // all are called from one executor, never from an interrupt.
        Self(FlashStorage::new(unsafe { FLASH::steal() }))
    }

    fn undisturbed<R>(&mut self, work: impl FnOnce(&mut FlashStorage<'static>) -> R) -> R {
        // SAFETY: raised here from a task's level, and restored to it.
        let before = unsafe { RunLevel::change(LEVEL) };
        let result = work(&mut self.0);
        // SAFETY: as above.
        unsafe { RunLevel::change(before) };
        result
    }
}

impl ErrorType for Flash {
    type Error = FlashStorageError;
}

impl ReadNorFlash for Flash {
    const READ_SIZE: usize = FlashStorage::READ_SIZE;

    fn read(&mut self, offset: u32, bytes: &mut [u8]) -> Result<(), Self::Error> {
        self.undisturbed(|flash| flash.read_nor(offset, bytes))
    }

    fn capacity(&self) -> usize {
        self.0.capacity()
    }
}

impl NorFlash for Flash {
    const WRITE_SIZE: usize = FlashStorage::WRITE_SIZE;
    const ERASE_SIZE: usize = FlashStorage::ERASE_SIZE;

    fn write(&mut self, offset: u32, bytes: &[u8]) -> Result<(), Self::Error> {
        self.undisturbed(|flash| flash.write_nor(offset, bytes))
    }

    fn erase(&mut self, from: u32, to: u32) -> Result<(), Self::Error> {
        self.undisturbed(|flash| flash.erase(from, to))
    }
}

impl MultiwriteNorFlash for Flash {}
