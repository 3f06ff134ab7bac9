//! The descriptors of both lists: three words in guest memory (ESP-IDF's `lldesc_t`).
//!
//! Word 0: size (0 to 11), length (12 to 23), end of frame (30), the MAC's turn (31). Word 1: buffer. Word 2: the next
//! descriptor, 0 at the end.

use crate::bus::GuestMemory;

const END_OF_FRAME: u32 = 1 << 30;
const OWNED: u32 = 1 << 31;
const FIELD: u32 = 0xFFF;

/// A descriptor as it was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Descriptor {
    address: u32,
    flags: u32,
    pub buffer: u32,
    pub next: u32,
}

impl Descriptor {
    /// The descriptor at `address`; none where there is no memory.
    pub fn read(memory: &dyn GuestMemory, address: u32) -> Option<Descriptor> {
        let mut bytes = [0; 12];
        if address == 0 || !memory.load(address, &mut bytes) {
            return None;
        }
        let word = |at: usize| u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        Some(Descriptor { address, flags: word(0), buffer: word(4), next: word(8) })
    }

    /// Bytes that its buffer has room for.
    pub fn size(&self) -> usize {
        (self.flags & FIELD) as usize
    }

    /// Bytes that are in its buffer.
    pub fn length(&self) -> usize {
        (self.flags >> 12 & FIELD) as usize
    }

    /// Whether the frame ends here.
    pub fn ends_frame(&self) -> bool {
        self.flags & END_OF_FRAME != 0
    }

    /// Whether it is the MAC's turn.
    pub fn owned(&self) -> bool {
        self.flags & OWNED != 0
    }

    /// Hands it back to the guest with a whole frame of `length` bytes; false where there is no memory.
    pub fn fill(&self, memory: &mut dyn GuestMemory, length: usize) -> bool {
        let flags = self.flags & !(OWNED | FIELD << 12) | END_OF_FRAME | (length as u32 & FIELD) << 12;
        memory.store(self.address, &flags.to_le_bytes())
    }
}
