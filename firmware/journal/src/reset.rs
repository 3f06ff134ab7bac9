//! Reset: readings and power losses go; time, token, configuration and the running hour stay.
//!
//! It takes many flash operations, but a single one decides: making the file `resetting`. Whoever finds that file ends
//! the reset first, the next mount or the next append.

use crate::{Error, Journal, file, powerloss};
use littlefs2::driver::Storage;
use littlefs2::io;
use littlefs2::path;
use littlefs2::path::Path;

const MARK: &Path = path!("resetting");

impl<S: Storage> Journal<'_, S> {
    /// Erases readings and power-loss log. Durable when it returns; a cut leaves everything or nothing of them.
    pub fn reset(&mut self) -> Result<(), Error> {
        self.remove_void_running()?;
        self.with_room(|fs| fs.write(MARK, &[]))?;
        self.end_interrupted_reset()?;
        Ok(())
    }

    /// Ends a reset that was begun. Returns whether there was one.
    pub(crate) fn end_interrupted_reset(&mut self) -> io::Result<bool> {
        if !file::exists(&self.fs, MARK)? {
            return Ok(false);
        }
        self.resets = self.resets.wrapping_add(1);
        while self.shards.oldest().is_some() {
            self.shards.drop_oldest(&self.fs)?;
        }
        self.shards.newest_reading = None;
        file::remove(&self.fs, powerloss::PATH)?;
        file::remove(&self.fs, MARK)?;
        Ok(true)
    }
}
