//! The log of power losses.

use crate::{Error, Journal, file};
use littlefs2::driver::Storage;
use littlefs2::path;
use littlefs2::path::Path;
use ofmon_record::powerloss::{LEN, Repr};

pub(crate) const PATH: &Path = path!("powerloss_log");

/// Most bytes of the log: 4,096 power losses. A meter that loses power more often between two visits logs no more.
const LOG_LEN_MAX: usize = 65_536;

impl<S: Storage> Journal<'_, S> {
    /// Logs a power loss. Durable when it returns. Returns how many of the oldest readings had to go for it.
    pub fn append_powerloss(&mut self, entry: Repr) -> Result<usize, Error> {
        self.end_interrupted_reset()?;
        if file::len(&self.fs, PATH)? + LEN > LOG_LEN_MAX {
            return Err(Error::LogFull);
        }
        self.with_room(|fs| file::append(fs, PATH, &entry.to_bytes(), LEN))
    }

    /// Whole entries of the log from `offset` bytes on, as many as `buf` takes. Returns the bytes read, 0 at the end.
    pub fn read_powerlosses(&mut self, offset: usize, buf: &mut [u8]) -> Result<usize, Error> {
        Ok(file::read(&self.fs, PATH, offset, buf, LEN)?)
    }
}
