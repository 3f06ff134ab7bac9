//! Mounting: what is found, what is put right, and what is left alone.

use crate::blank::is_blank;
use crate::shards::Shards;
use crate::{Error, MountError};
use littlefs2::driver::Storage;
use littlefs2::fs::{Allocation, Filesystem};
use littlefs2::io;

/// What mounting found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MountReport {
    /// The partition was blank and has been formatted.
    pub formatted: bool,
    /// A reset that a cut had interrupted was ended.
    pub reset_ended: bool,
    /// Bytes at the ends of shards that are no whole reading. They are never sent.
    pub torn_bytes: usize,
}

/// The storage of a meter. One owner at a time; calls block while the flash works.
pub struct Journal<'a, S: Storage> {
    pub(crate) fs: Filesystem<'a, S>,
    pub(crate) shards: Shards,
    /// Counts resets, so that a cursor from before one reads nothing after it.
    pub(crate) resets: u32,
    report: MountReport,
}

impl<'a, S: Storage> Journal<'a, S> {
    /// Mounts the partition, formats it first when it is blank, and ends a reset that was interrupted.
    ///
    /// Fails without touching the content when that is no sound file system.
    pub fn mount(allocation: &'a mut Allocation<S>, storage: &'a mut S) -> Result<Self, MountError> {
        let mut report = MountReport::default();
        let fs = Filesystem::mount_or_else(allocation, storage, |error, storage, _| {
            report.formatted = true;
            format_if_blank(error, storage)
        })?;
        let shards = Shards::find(&fs)?;
        report.torn_bytes = shards.torn_bytes;
        let mut journal = Self { fs, shards, resets: 0, report };
        journal.report.reset_ended = journal.end_interrupted_reset()?;
        Ok(journal)
    }

    /// What mounting found.
    pub fn report(&self) -> MountReport {
        self.report
    }

    /// Runs something that needs room, and gives up the oldest shard as often as room is lacking.
    ///
    /// Returns how many readings went.
    pub(crate) fn with_room(
        &mut self,
        mut write: impl FnMut(&Filesystem<'a, S>) -> io::Result<()>,
    ) -> Result<usize, Error> {
        let mut dropped = 0;
        loop {
            match write(&self.fs) {
                Err(io::Error::NO_SPACE) if self.shards.has_older() => dropped += self.shards.drop_oldest(&self.fs)?,
                other => return other.map(|()| dropped).map_err(Error::from),
            }
        }
    }
}

fn format_if_blank<S: Storage>(error: io::Error, storage: &mut S) -> io::Result<()> {
    if error == io::Error::IO || !is_blank(storage)? {
        return Err(error);
    }
    Filesystem::format(storage)
}
