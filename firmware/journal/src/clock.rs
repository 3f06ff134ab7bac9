//! The checkpoint of the clock.

use crate::{Error, Journal, file};
use littlefs2::driver::Storage;
use littlefs2::path;
use littlefs2::path::Path;
use ofmon_record::time::{LEN, Repr, View};

const PATH: &Path = path!("time");

/// Length at which the file is started again.
const FILE_LEN_MAX: usize = 4_096;

impl<S: Storage> Journal<'_, S> {
    /// Stores the clock's time. Durable when it returns. Returns how many of the oldest readings had to go for it.
    ///
    /// A full file is replaced at once by one with only this entry, so there is a newest entry at any moment.
    pub fn append_time(&mut self, entry: Repr) -> Result<usize, Error> {
        let full = file::len(&self.fs, PATH)? + LEN > FILE_LEN_MAX;
        self.with_room(|fs| match full {
            true => fs.write(PATH, &entry.to_bytes()),
            false => file::append(fs, PATH, &entry.to_bytes(), LEN),
        })
    }

    /// The newest stored time, ms since the epoch; none before the first.
    pub fn newest_time_ms(&self) -> Result<Option<u64>, Error> {
        let newest = file::newest::<S, LEN>(&self.fs, PATH)?;
        Ok(newest.and_then(|bytes| View::new_checked(&bytes).ok().map(|view| view.timestamp_ms())))
    }
}
