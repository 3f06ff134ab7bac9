//! The token.

use crate::{Error, Journal, file};
use littlefs2::driver::Storage;
use littlefs2::path;
use littlefs2::path::Path;
use ofmon_record::token::{LEN, Repr, View};

const PATH: &Path = path!("token");

impl<S: Storage> Journal<'_, S> {
    /// Stores the token in place of the one before. Durable when it returns. Returns how many of the oldest readings
    /// had to go for it.
    pub fn set_token(&mut self, token: &Repr) -> Result<usize, Error> {
        self.with_room(|fs| fs.write(PATH, &token.to_bytes()))
    }

    /// The token; none before the first.
    pub fn token(&self) -> Result<Option<Repr>, Error> {
        let bytes = file::newest::<S, LEN>(&self.fs, PATH)?;
        Ok(bytes.and_then(|bytes| View::new_checked(&bytes).and_then(|view| Repr::parse(&view)).ok()))
    }
}
