//! Errors, sorted by what the caller must do.

use core::fmt;
use littlefs2::io;

/// A call failed; what was stored before is still stored, and what was to be stored is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// No room even with the newest readings alone. Try again after a reset.
    Full,
    /// The power-loss log is at its limit. Try again after a reset.
    LogFull,
    /// What was given doesn't fit the format. Nothing to try again.
    Invalid,
    /// What is stored is damaged. Store it anew.
    Damaged,
    /// The flash or the file system failed, with littlefs's code. Try again; mount again when it persists.
    Storage(i32),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error {
            io::Error::NO_SPACE => Self::Full,
            other => Self::Storage(other.code()),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full => f.write_str("storage is full"),
            Self::LogFull => f.write_str("power-loss log is full"),
            Self::Invalid => f.write_str("not a valid record"),
            Self::Damaged => f.write_str("what is stored is damaged"),
            Self::Storage(code) => write!(f, "storage failed (littlefs {code})"),
        }
    }
}

impl core::error::Error for Error {}

/// The partition couldn't be mounted, and its content was left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MountError {
    /// There is content, but no sound file system, with littlefs's code. The meter goes on without storage.
    Damaged(i32),
    /// The flash could not be read or written. Try again.
    Flash,
}

impl From<io::Error> for MountError {
    fn from(error: io::Error) -> Self {
        match error {
            io::Error::IO => Self::Flash,
            other => Self::Damaged(other.code()),
        }
    }
}

impl fmt::Display for MountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged(code) => write!(f, "storage is damaged and was left as it is (littlefs {code})"),
            Self::Flash => f.write_str("flash can't be read or written"),
        }
    }
}

impl core::error::Error for MountError {}
