//! The two image slots of protocol 1's partition table.

/// A place for an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Partition `ota_0`.
    Ota0,
    /// Partition `ota_1`.
    Ota1,
}

impl Slot {
    /// Bytes of a slot.
    pub const LEN: u32 = 0x10_0000;

    /// Where it begins in the flash.
    pub const fn offset(self) -> u32 {
        match self {
            Self::Ota0 => 0x1_0000,
            Self::Ota1 => 0x11_0000,
        }
    }

    /// The slot that holds this flash address.
    pub fn at(address: u32) -> Option<Self> {
        [Self::Ota0, Self::Ota1].into_iter().find(|slot| (slot.offset()..slot.offset() + Self::LEN).contains(&address))
    }

    /// The slot that isn't this one.
    pub const fn other(self) -> Self {
        match self {
            Self::Ota0 => Self::Ota1,
            Self::Ota1 => Self::Ota0,
        }
    }
}
