//! The application descriptor at the start of an image's first segment: what an image says of itself.
//!
//! Format: ESP-IDF, `esp_app_desc_t` (Application Image Format, "Application Description").

use crate::{Announced, Fault, Version};

/// Bytes of the descriptor.
pub(crate) const LEN: u32 = 256;
/// Bytes of it that are looked at.
pub(crate) const HEAD_LEN: usize = 80;
const MAGIC: [u8; 4] = 0xABCD_5432_u32.to_le_bytes();
const VERSION: core::ops::Range<usize> = 16..48;
const PROJECT: core::ops::Range<usize> = 48..80;

/// The descriptor's beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Descriptor([u8; HEAD_LEN]);

impl Descriptor {
    /// A view of bytes that begin with the magic word.
    pub fn new_checked(bytes: [u8; HEAD_LEN]) -> Result<Self, Fault> {
        if bytes.starts_with(&MAGIC) { Ok(Self(bytes)) } else { Err(Fault::NoDescriptor) }
    }

    /// The version's text; empty when it isn't ASCII.
    pub fn version(&self) -> &str {
        text(&self.0[VERSION])
    }

    /// The project's name; empty when it isn't ASCII.
    pub fn project(&self) -> &str {
        text(&self.0[PROJECT])
    }
}

/// A text in a field that is filled up with zeros.
fn text(field: &[u8]) -> &str {
    let len = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
    core::str::from_utf8(&field[..len]).ok().filter(|text| text.is_ascii()).unwrap_or_default()
}

/// What an image must be to be taken.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    project: &'static str,
    running: Version,
    announced: Announced,
}

impl Wanted {
    /// An image of `project`, higher than `running`, of the version that the header's value announces.
    ///
    /// Fails when that value alone shows that there is no such image.
    pub fn new(project: &'static str, running: Version, header: Option<&[u8]>) -> Result<Self, Fault> {
        let announced = header.and_then(Announced::parse).filter(|announced| announced.may_be_higher_than(running));
        Ok(Self { project, running, announced: announced.ok_or(Fault::Announcement)? })
    }

    /// Says whether an image with this descriptor is wanted.
    pub fn check(&self, descriptor: &Descriptor) -> Result<(), Fault> {
        if descriptor.project() != self.project {
            return Err(Fault::Project);
        }
        let version = Version::parse(descriptor.version())?;
        if version <= self.running {
            return Err(Fault::NotHigher);
        }
        if self.announced.names(descriptor.version()) { Ok(()) } else { Err(Fault::OtherVersion) }
    }
}
