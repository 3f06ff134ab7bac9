//! The checkpoint of the running hour, and why its energy counts exactly once.
//!
//! At the hour two things change: a reading is stored, and the running hour begins anew. A cut may come between. So
//! the checkpoint carries the newest reading at the time it was written, its predecessor. As soon as another reading
//! is the newest one, the checkpoint's energy is in that reading, and the checkpoint is void. After a reset there is
//! no newest reading, and a checkpoint that was good before it stays good; one that was void is removed by the reset
//! first. This asks that no two consecutive readings be equal byte for byte, which their times see to.
//!
//! File: 1 if there is a predecessor, else 0; its 30 bytes, or zeros; the state.

use crate::{Error, Journal, file};
use littlefs2::driver::Storage;
use littlefs2::fs::OpenOptions;
use littlefs2::io;
use littlefs2::path;
use littlefs2::path::Path;
use ofmon_record::reading::LEN;

const PATH: &Path = path!("running");

/// Most bytes of a state.
pub const RUNNING_LEN_MAX: usize = 256;

const HEAD: usize = 1 + LEN;

impl<S: Storage> Journal<'_, S> {
    /// Stores the state of the running hour in place of the one before. Durable when it returns. Returns how many of
    /// the oldest readings had to go for it.
    pub fn save_running(&mut self, state: &[u8]) -> Result<usize, Error> {
        if state.len() > RUNNING_LEN_MAX {
            return Err(Error::Invalid);
        }
        let mut bytes = [0; HEAD + RUNNING_LEN_MAX];
        bytes[..HEAD].copy_from_slice(&head(self.shards.newest_reading));
        bytes[HEAD..HEAD + state.len()].copy_from_slice(state);
        self.with_room(|fs| fs.write(PATH, &bytes[..HEAD + state.len()]))
    }

    /// The state to go on from; none when there is none, or when its hour is stored already. Returns its length in
    /// `state`.
    pub fn load_running(&mut self, state: &mut [u8; RUNNING_LEN_MAX]) -> Result<Option<usize>, Error> {
        self.remove_void_running()?;
        let mut bytes = [0; HEAD + RUNNING_LEN_MAX];
        let len = self.read_running(&mut bytes)?.checked_sub(HEAD);
        state.copy_from_slice(&bytes[HEAD..]);
        Ok(len)
    }

    /// Removes a checkpoint whose hour is stored already. Before a reset, which would make it look good again.
    pub(crate) fn remove_void_running(&mut self) -> Result<(), Error> {
        let mut bytes = [0; HEAD];
        let there = self.read_running(&mut bytes)? == HEAD;
        let void = self.shards.newest_reading.is_some() && bytes != head(self.shards.newest_reading);
        if there && void {
            file::remove(&self.fs, PATH)?;
        }
        Ok(())
    }

    /// Reads the file's beginning. Returns how many bytes there were, 0 without a file.
    fn read_running(&self, bytes: &mut [u8]) -> Result<usize, Error> {
        match OpenOptions::new().read(true).open_and_then(&self.fs, PATH, |file| file.read(bytes)) {
            Err(io::Error::NO_SUCH_ENTRY) => Ok(0),
            other => Ok(other?),
        }
    }
}

fn head(predecessor: Option<[u8; LEN]>) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    if let Some(reading) = predecessor {
        head[0] = 1;
        head[1..].copy_from_slice(&reading);
    }
    head
}
