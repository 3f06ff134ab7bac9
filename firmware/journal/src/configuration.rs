//! The configuration: bytes that somebody else understands, and their CRC-32 (little-endian).
//!
//! It decides what every figure means, so a damaged one is never handed out.

use crate::{Error, Journal, file};
use heapless::Vec;
use littlefs2::driver::Storage;
use littlefs2::fs::OpenOptions;
use littlefs2::path;
use littlefs2::path::Path;
use ofmon_record::crc32;

const PATH: &Path = path!("configuration");

/// Most bytes of a configuration.
pub const CONFIGURATION_LEN_MAX: usize = 1024;

const CRC_LEN: usize = 4;

/// A configuration's bytes.
pub type ConfigurationBytes = Vec<u8, { CONFIGURATION_LEN_MAX + CRC_LEN }>;

impl<S: Storage> Journal<'_, S> {
    /// Stores a configuration in place of the one before. Durable when it returns. Returns how many of the oldest
    /// readings had to go for it.
    pub fn set_configuration(&mut self, bytes: &[u8]) -> Result<usize, Error> {
        if bytes.len() > CONFIGURATION_LEN_MAX {
            return Err(Error::Invalid);
        }
        let mut content = ConfigurationBytes::new();
        content.extend(bytes.iter().copied().chain(crc32(bytes).to_le_bytes()));
        self.with_room(|fs| fs.write(PATH, &content))
    }

    /// The configuration; none before the first. A cut while the first one is stored leaves an empty file.
    pub fn configuration(&self) -> Result<Option<ConfigurationBytes>, Error> {
        if file::len(&self.fs, PATH)? == 0 {
            return Ok(None);
        }
        let mut content = [0; CONFIGURATION_LEN_MAX + CRC_LEN];
        let len = OpenOptions::new().read(true).open_and_then(&self.fs, PATH, |file| file.read(&mut content))?;
        let (bytes, crc) = content[..len].split_last_chunk::<CRC_LEN>().ok_or(Error::Damaged)?;
        if crc32(bytes).to_le_bytes() != *crc {
            return Err(Error::Damaged);
        }
        Ok(Some(bytes.iter().copied().collect()))
    }
}
