//! What can be wrong with bytes or values of protocol 1.

use core::fmt;

/// Why bytes or values were refused. Nothing was changed; the sender must send something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// Not exactly as many bytes as the format has.
    Length {
        /// What the format has.
        expected: usize,
        /// What was given.
        found: usize,
    },
    /// A quantity is NaN or infinite.
    NotFinite,
    /// Current transformers count from 1.
    TransformerZero,
    /// The upper 8 bytes of a power-loss entry aren't 0.
    UpperBytes,
    /// A moment that a clock can't be set to.
    TimeRange,
    /// A token holds something else than printable ASCII without spaces.
    NotPrintable,
    /// Not `major.minor.patch`.
    NotAVersion,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length { expected, found } => write!(f, "expected {expected} bytes, found {found}"),
            Self::NotFinite => f.write_str("a quantity is not a finite number"),
            Self::TransformerZero => f.write_str("current transformers count from 1"),
            Self::UpperBytes => f.write_str("upper bytes of a power-loss entry are not 0"),
            Self::TimeRange => f.write_str("time out of range"),
            Self::NotPrintable => f.write_str("token is not printable ASCII"),
            Self::NotAVersion => f.write_str("not a version of the form major.minor.patch"),
        }
    }
}

impl core::error::Error for Error {}
