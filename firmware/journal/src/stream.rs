//! Streaming: readings in chunks, oldest first, each chunk a call of its own.

use crate::shards::shard_path;
use crate::{Error, Journal, file};
use littlefs2::driver::Storage;
use ofmon_record::reading::LEN;

/// Where a stream of readings is.
#[derive(Clone, Copy, Debug)]
pub struct Cursor {
    /// Shard being read; none at the end.
    shard: Option<u32>,
    offset: usize,
    resets: u32,
}

impl<S: Storage> Journal<'_, S> {
    /// A stream that begins at the oldest reading.
    pub fn stream(&self) -> Cursor {
        Cursor { shard: self.shards.oldest(), offset: 0, resets: self.resets }
    }

    /// The next whole readings of a stream, as many as `buf` takes. Returns the bytes read, 0 at the end.
    ///
    /// Readings appended meanwhile come at the end; a reset meanwhile ends the stream. `buf` takes at least one
    /// reading.
    pub fn read(&mut self, cursor: &mut Cursor, buf: &mut [u8]) -> Result<usize, Error> {
        if buf.len() < LEN {
            return Err(Error::Invalid);
        }
        while let Some(shard) = cursor.shard.filter(|_| cursor.resets == self.resets) {
            let read = file::read(&self.fs, &shard_path(shard)?, cursor.offset, buf, LEN)?;
            if read > 0 {
                cursor.offset += read;
                return Ok(read);
            }
            cursor.shard = self.shards.next(&self.fs, shard)?;
            cursor.offset = 0;
        }
        Ok(0)
    }
}
