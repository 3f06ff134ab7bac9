//! Errors, sorted by what the caller must do.

use core::fmt;

/// Why an image or its announcement was refused. The sender must send something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The announced version is missing, no number, or no higher version's.
    Announcement,
    /// The image's first byte isn't 0xE9.
    Magic,
    /// No segments, or more than the bootloader takes.
    Segments,
    /// Built for another chip, of this id.
    Chip(u16),
    /// The image carries no SHA-256.
    NoDigest,
    /// No application descriptor at the start of the first segment.
    NoDescriptor,
    /// Firmware of another product.
    Project,
    /// The version isn't `major.minor.patch`.
    NotAVersion,
    /// The version isn't higher than the running one.
    NotHigher,
    /// The image's version isn't the announced one.
    OtherVersion,
    /// Longer than its slot.
    TooLong,
    /// It ends early.
    Truncated,
    /// Something follows its end.
    Trailing,
    /// The checksum byte doesn't fit the segments.
    Checksum,
    /// The SHA-256 doesn't fit the image.
    Digest,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Announcement => f.write_str("X-FIRMWARE-VERSION is no higher version"),
            Self::Magic => f.write_str("not an application image"),
            Self::Segments => f.write_str("the image's segments are none or too many"),
            Self::Chip(id) => write!(f, "image for another chip (id {id})"),
            Self::NoDigest => f.write_str("the image has no SHA-256"),
            Self::NoDescriptor => f.write_str("the image has no application descriptor"),
            Self::Project => f.write_str("image of another product"),
            Self::NotAVersion => f.write_str("the image's version is not of the form major.minor.patch"),
            Self::NotHigher => f.write_str("the image's version is not higher than the running one"),
            Self::OtherVersion => f.write_str("the image's version is not the announced one"),
            Self::TooLong => f.write_str("the image is longer than its slot"),
            Self::Truncated => f.write_str("the image ends early"),
            Self::Trailing => f.write_str("something follows the image"),
            Self::Checksum => f.write_str("the image's checksum is wrong"),
            Self::Digest => f.write_str("the image's SHA-256 is wrong"),
        }
    }
}

impl core::error::Error for Fault {}

/// Why a step of an update failed. The running image is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// What was sent was refused.
    Refused(Fault),
    /// The flash failed, or doesn't hold what was written. Try again.
    Flash,
    /// No sequence number is left in the boot selection.
    Sequence,
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::Refused(fault)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(fault) => fault.fmt(f),
            Self::Flash => f.write_str("the flash can't be written"),
            Self::Sequence => f.write_str("the boot selection has no number left"),
        }
    }
}

impl core::error::Error for Error {}
