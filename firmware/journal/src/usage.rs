//! How much is stored, how much room is left, and how much had to go.

use crate::shards::each_shard;
use crate::{Error, Journal};
use littlefs2::driver::Storage;
use ofmon_record::reading::LEN;

/// With fewer free blocks the partition counts as full: littlefs keeps some for itself, so the next shards displace the
/// oldest ones.
const FREE_BLOCKS_MIN: usize = 8;

/// What is on the partition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Blocks of 4,096 bytes, all together.
    pub blocks: usize,
    /// Blocks in use.
    pub blocks_used: usize,
    /// Whole readings.
    pub readings: usize,
    /// Readings that went since the last reset because there was no room. Known over restarts, since shards are
    /// numbered from 1 after a reset and are filled alike; a change of wiring since then makes it wrong by at most one
    /// reading in 134.
    pub readings_dropped: usize,
}

impl Usage {
    /// Whether new readings displace the oldest ones.
    pub fn is_full(&self) -> bool {
        self.blocks - self.blocks_used < FREE_BLOCKS_MIN
    }
}

impl<S: Storage> Journal<'_, S> {
    /// What is on the partition. Reads all directories, so it is for people, not for each second.
    pub fn usage(&self) -> Result<Usage, Error> {
        let oldest = self.shards.oldest().unwrap_or(1);
        let (mut readings, mut readings_oldest) = (0, 0);
        each_shard(&self.fs, |number, len| {
            readings += len / LEN;
            if number == oldest {
                readings_oldest = len / LEN;
            }
        })?;
        let blocks = self.fs.total_blocks();
        let blocks_used = blocks - self.fs.available_blocks()?;
        let readings_dropped = (oldest.saturating_sub(1) as usize).saturating_mul(readings_oldest);
        Ok(Usage { blocks, blocks_used, readings, readings_dropped })
    }
}
