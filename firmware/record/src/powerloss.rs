//! An entry of the power-loss log: a moment as a u128, little-endian, of which only the lower 8 bytes are used.

use crate::Error;
use crate::fields::{exactly, field, put};

/// Bytes of an entry.
pub const LEN: usize = 16;

/// View over the bytes of one entry.
#[derive(Clone, Copy, Debug)]
pub struct View<'a>(&'a [u8; LEN]);

impl<'a> View<'a> {
    /// Looks at `bytes` as an entry. Fails unless there are exactly [`LEN`].
    pub fn new_checked(bytes: &'a [u8]) -> Result<Self, Error> {
        exactly(bytes).map(Self)
    }

    /// When power was back, ms since the epoch by the meter's own clock.
    pub fn timestamp_ms(&self) -> u64 {
        u64::from_le_bytes(field::<0, 8, LEN>(self.0))
    }

    /// The upper 8 bytes, 0 in a true entry.
    pub fn upper(&self) -> u64 {
        u64::from_le_bytes(field::<8, 8, LEN>(self.0))
    }
}

/// A power loss.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repr {
    /// The restored time of the clock when power was back, ms since the epoch.
    pub timestamp_ms: u64,
}

impl Repr {
    /// Reads an entry back. Fails when its upper bytes aren't 0.
    pub fn parse(view: &View<'_>) -> Result<Self, Error> {
        match view.upper() {
            0 => Ok(Self { timestamp_ms: view.timestamp_ms() }),
            _ => Err(Error::UpperBytes),
        }
    }

    /// The entry as it is stored and sent.
    pub fn to_bytes(&self) -> [u8; LEN] {
        let mut bytes = [0; LEN];
        put::<0, 8, LEN>(&mut bytes, self.timestamp_ms.to_le_bytes());
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors::cases;

    #[test]
    fn golden_entries_are_written_and_read_byte_for_byte() {
        for case in cases("powerloss") {
            let repr = Repr { timestamp_ms: case.u64("timestamp_ms") };
            let bytes = case.bytes();
            assert_eq!(repr.to_bytes(), bytes.as_slice(), "{}", case.name());
            assert_eq!(Repr::parse(&View::new_checked(&bytes).unwrap()), Ok(repr), "{}", case.name());
        }
    }

    #[test]
    fn wrong_entries_are_refused_for_their_reason() {
        for case in cases("powerloss_invalid") {
            let bytes = case.bytes();
            let error = View::new_checked(&bytes).and_then(|view| Repr::parse(&view)).unwrap_err();
            let expected = match case.why() {
                "length" => Error::Length { expected: LEN, found: bytes.len() },
                _ => Error::UpperBytes,
            };
            assert_eq!(error, expected, "{}", case.name());
        }
    }
}
