//! Readings in shards: files of at most 4,096 bytes, numbered upwards. A new reading goes into the newest.

use crate::{Error, Journal, file};
use core::fmt::Write as _;
use heapless::{String, Vec};
use littlefs2::driver::Storage;
use littlefs2::fs::{DirEntry, Filesystem};
use littlefs2::io;
use littlefs2::path;
use littlefs2::path::{Path, PathBuf};
use ofmon_record::reading::{LEN, Repr, View};

/// Most bytes of a shard: 136 readings, so that a shard takes one block.
pub const SHARD_LEN_MAX: usize = 4_096;

/// Most readings of one period: transformers of a meter.
pub const READINGS_MAX: usize = 8;

/// Bytes of the readings of a period.
const TAIL_LEN: usize = READINGS_MAX * LEN;

const DIRECTORY: &Path = path!("ct_readings");

/// Which shards there are. Kept beside the file system, which would have to search for it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Shards {
    /// Numbers of the oldest and the newest shard; none while nothing is stored.
    range: Option<(u32, u32)>,
    pub(crate) newest_reading: Option<[u8; LEN]>,
    pub(crate) torn_bytes: usize,
}

impl Shards {
    /// Finds the shards of a file system, whose directory is made when there is none.
    pub(crate) fn find<S: Storage>(fs: &Filesystem<'_, S>) -> io::Result<Self> {
        match fs.create_dir(DIRECTORY) {
            Err(error) if error != io::Error::ENTRY_ALREADY_EXISTED => return Err(error),
            _ => {}
        }
        let mut shards = Self::default();
        each_shard(fs, |number, len| {
            let (oldest, newest) = shards.range.unwrap_or((number, number));
            shards.range = Some((oldest.min(number), newest.max(number)));
            shards.torn_bytes += len % LEN;
        })?;
        shards.newest_reading = shards.read_tail(fs)?.last_chunk().copied();
        Ok(shards)
    }

    /// Number of the oldest shard.
    pub(crate) fn oldest(&self) -> Option<u32> {
        self.range.map(|(oldest, _)| oldest)
    }

    /// Number of the shard after `number`.
    pub(crate) fn next<S: Storage>(&self, fs: &Filesystem<'_, S>, number: u32) -> io::Result<Option<u32>> {
        match self.range {
            Some((_, newest)) if number < newest => next_after(fs, number),
            _ => Ok(None),
        }
    }

    /// Whether there is a shard that may go to make room.
    pub(crate) fn has_older(&self) -> bool {
        self.range.is_some_and(|(oldest, newest)| oldest < newest)
    }

    /// Removes the oldest shard. Returns how many readings it held.
    pub(crate) fn drop_oldest<S: Storage>(&mut self, fs: &Filesystem<'_, S>) -> io::Result<usize> {
        let Some((oldest, newest)) = self.range else {
            return Ok(0);
        };
        let path = shard_path(oldest)?;
        let readings = file::len(fs, &path)? / LEN;
        file::remove(fs, &path)?;
        self.range = self.next(fs, oldest)?.map(|next| (next, newest));
        Ok(readings)
    }

    /// The shard that takes `len` bytes more.
    fn for_append<S: Storage>(&self, fs: &Filesystem<'_, S>, len: usize) -> Result<u32, Error> {
        let Some((_, newest)) = self.range else {
            return Ok(1);
        };
        let used = file::whole(file::len(fs, &shard_path(newest)?)?, LEN);
        if used + len <= SHARD_LEN_MAX { Ok(newest) } else { newest.checked_add(1).ok_or(Error::Full) }
    }

    fn appended(&mut self, number: u32, newest_reading: [u8; LEN]) {
        self.range = Some((self.oldest().unwrap_or(number), number));
        self.newest_reading = Some(newest_reading);
    }

    /// The newest readings, as many as a period has at most. A cut at the first append to a shard leaves that shard
    /// empty, so the one before is asked too.
    fn read_tail<S: Storage>(&self, fs: &Filesystem<'_, S>) -> io::Result<Vec<u8, TAIL_LEN>> {
        let mut tail = Vec::new();
        let Some((oldest, newest)) = self.range else {
            return Ok(tail);
        };
        for number in (oldest.max(newest.saturating_sub(1))..=newest).rev() {
            let path = shard_path(number)?;
            let len = file::whole(file::len(fs, &path)?, LEN);
            if len > 0 {
                let mut bytes = [0; TAIL_LEN];
                let read = file::read(fs, &path, len.saturating_sub(TAIL_LEN), &mut bytes, LEN)?;
                tail.extend(bytes.into_iter().take(read));
                break;
            }
        }
        Ok(tail)
    }
}

impl<S: Storage> Journal<'_, S> {
    /// Stores the readings of one period, one for each transformer: all of them or none. Durable when it returns.
    ///
    /// Returns how many of the oldest readings had to go for them.
    pub fn append(&mut self, readings: &[Repr]) -> Result<usize, Error> {
        let mut bytes = [0; READINGS_MAX * LEN];
        let len = readings.len() * LEN;
        let (Some(last), Some(entries)) = (readings.last(), bytes.get_mut(..len)) else {
            return Err(Error::Invalid);
        };
        for (entry, reading) in entries.chunks_mut(LEN).zip(readings) {
            entry.copy_from_slice(&reading.to_bytes());
        }
        self.end_interrupted_reset()?;
        let number = self.shards.for_append(&self.fs, len)?;
        let path = shard_path(number)?;
        let dropped = self.with_room(|fs| file::append(fs, &path, entries, LEN))?;
        self.shards.appended(number, last.to_bytes());
        Ok(dropped)
    }

    /// The readings of the newest period, one for each transformer that was measured. Reads the flash; what is no
    /// sound reading is left out.
    pub fn newest_period(&self) -> Result<Vec<Repr, READINGS_MAX>, Error> {
        let (tail, end_ms) = (self.shards.read_tail(&self.fs)?, self.newest_reading_ms());
        let readings = tail.chunks(LEN).filter_map(|bytes| View::new_checked(bytes).ok());
        let newest = readings.filter(|view| Some(view.timestamp_ms()) == end_ms);
        Ok(newest.filter_map(|view| Repr::parse(&view).ok()).collect())
    }

    /// Time of the newest reading, ms since the epoch.
    pub fn newest_reading_ms(&self) -> Option<u64> {
        let bytes = self.shards.newest_reading.as_ref()?;
        View::new_checked(bytes).ok().map(|reading| reading.timestamp_ms())
    }
}

/// Path of a shard.
pub(crate) fn shard_path(number: u32) -> io::Result<PathBuf> {
    let mut text = String::<32>::new();
    write!(text, "{DIRECTORY}/{number}").map_err(|_| io::Error::FILENAME_TOO_LONG)?;
    PathBuf::try_from(text.as_str()).map_err(|_| io::Error::FILENAME_TOO_LONG)
}

/// The smallest number after `number` that a shard has.
fn next_after<S: Storage>(fs: &Filesystem<'_, S>, number: u32) -> io::Result<Option<u32>> {
    let neighbour = number.saturating_add(1);
    if file::exists(fs, &shard_path(neighbour)?)? {
        return Ok(Some(neighbour));
    }
    let mut next = None;
    each_shard(fs, |found, _| {
        if found > number && next.is_none_or(|next| found < next) {
            next = Some(found);
        }
    })?;
    Ok(next)
}

/// Calls back with number and length of each shard. What has no number for a name isn't one.
pub(crate) fn each_shard<S: Storage>(fs: &Filesystem<'_, S>, mut found: impl FnMut(u32, usize)) -> io::Result<()> {
    fs.read_dir_and_then(DIRECTORY, |entries| {
        for entry in entries {
            let entry = entry?;
            if let Some(number) = shard_number(&entry) {
                found(number, entry.metadata().len());
            }
        }
        Ok(())
    })
}

fn shard_number(entry: &DirEntry) -> Option<u32> {
    entry.file_name().as_str().parse().ok().filter(|_| entry.file_type().is_file())
}
