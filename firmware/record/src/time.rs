//! A moment: u64 milliseconds since the epoch, little-endian. Body of `POST /time`, and entry of the `time` file.
//!
//! The file also holds moments of a clock that was never set and therefore counts from 1970; a request may not ask
//! for such a one. Hence two ways in: [`View::timestamp_ms`] takes any moment, [`Repr::from_request`] checks the range.

use crate::Error;
use crate::fields::{exactly, field};

/// Bytes of a moment.
pub const LEN: usize = 8;

/// A clock is only set to moments after this one (2022-08-31): collectors take earlier ones for noise.
pub const EARLIEST_MS: u64 = 1_661_950_000_000;

/// A clock is not set to moments after this one (2100-01-01).
pub const LATEST_MS: u64 = 4_102_444_800_000;

/// View over the bytes of one moment.
#[derive(Clone, Copy, Debug)]
pub struct View<'a>(&'a [u8; LEN]);

impl<'a> View<'a> {
    /// Looks at `bytes` as a moment. Fails unless there are exactly [`LEN`].
    pub fn new_checked(bytes: &'a [u8]) -> Result<Self, Error> {
        exactly(bytes).map(Self)
    }

    /// Milliseconds since the epoch.
    pub fn timestamp_ms(&self) -> u64 {
        u64::from_le_bytes(field::<0, 8, LEN>(self.0))
    }
}

/// A moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repr {
    /// Milliseconds since the epoch.
    pub timestamp_ms: u64,
}

impl Repr {
    /// The moment that a `POST /time` with this body sets the clock to.
    ///
    /// Fails unless the body is exactly one moment after [`EARLIEST_MS`] and not after [`LATEST_MS`].
    pub fn from_request(body: &[u8]) -> Result<Self, Error> {
        let timestamp_ms = View::new_checked(body)?.timestamp_ms();
        if timestamp_ms <= EARLIEST_MS || timestamp_ms > LATEST_MS {
            return Err(Error::TimeRange);
        }
        Ok(Self { timestamp_ms })
    }

    /// The moment as it is stored and sent.
    pub fn to_bytes(&self) -> [u8; LEN] {
        self.timestamp_ms.to_le_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors::cases;

    #[test]
    fn golden_moments_are_written_and_read_byte_for_byte() {
        for case in cases("time") {
            let repr = Repr { timestamp_ms: case.u64("timestamp_ms") };
            let bytes = case.bytes();
            assert_eq!(repr.to_bytes(), bytes.as_slice(), "{}", case.name());
            assert_eq!(Repr::from_request(&bytes), Ok(repr), "{}", case.name());
        }
    }

    #[test]
    fn wrong_requests_are_refused_for_their_reason() {
        for case in cases("time_invalid") {
            let bytes = case.bytes();
            let expected = match case.why() {
                "length" => Error::Length { expected: LEN, found: bytes.len() },
                _ => Error::TimeRange,
            };
            assert_eq!(Repr::from_request(&bytes), Err(expected), "{}", case.name());
        }
    }
}
