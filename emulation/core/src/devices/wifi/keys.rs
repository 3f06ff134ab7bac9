//! The key slots: 25 of 40 bytes from 0x60034400 on, and what they do to a frame.
//!
//! Word 0 and the low half of word 1 of a slot are the peer's address; of word 1 furthermore bits 18 to 20 are the algorithm (3: CCMP),
//! 21 marks a pairwise key, 23 a group key, 30 and 31 are the key's number; the key follows. Bit n of 0x60033814 says that slot
//! n is valid.
//!
//! Limits: CCMP with 128 bits only; a slot with another algorithm opens and closes nothing.

use crate::air::ccmp;
use crate::air::frame::{Address, Header};
use crate::devices::registers::Registers;

const VALID: u32 = 0x814;
const SLOTS_AT: u32 = 0x1400;
const SLOT_SIZE: u32 = 40;
/// Slots of the chip.
pub const SLOTS: u32 = 25;
const ALGORITHM_CCMP: u32 = 3;
const PAIRWISE: u32 = 1 << 21;

/// A valid slot.
struct Slot {
    peer: Address,
    word: u32,
    key: ccmp::Key,
}

impl Slot {
    fn read(registers: &Registers, index: u32) -> Option<Slot> {
        if index >= SLOTS || !registers.bit(VALID, index) {
            return None;
        }
        let at = SLOTS_AT + SLOT_SIZE * index;
        let (low, word) = (registers.get(at), registers.get(at + 4));
        let mut key = ccmp::Key::default();
        for (part, bytes) in (0..).zip(key.0.chunks_exact_mut(4)) {
            bytes.copy_from_slice(&registers.get(at + 8 + 4 * part).to_le_bytes());
        }
        let peer = Address::from_bits(u64::from(word & 0xFFFF) << 32 | u64::from(low));
        (word >> 18 & 7 == ALGORITHM_CCMP).then_some(Slot { peer, word, key })
    }

    fn fits(&self, header: &Header, key_number: u8) -> bool {
        let pairwise = self.word & PAIRWISE != 0;
        if header.receiver.is_group() {
            !pairwise && self.word >> 30 == u32::from(key_number)
        } else {
            pairwise && self.peer == header.transmitter
        }
    }
}

/// Enciphers a frame that has its CCMP header already, by a slot; none when the slot holds no such key.
#[must_use]
pub fn encipher(registers: &Registers, slot: u32, frame: &[u8]) -> Option<Vec<u8>> {
    ccmp::seal_in_place(&Slot::read(registers, slot)?.key, frame)
}

/// What the keys make of a protected frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// In clear: the CCMP header is still there, the MIC is gone.
    Plain(Vec<u8>),
    /// The key of its transmitter doesn't fit, or the frame was changed.
    Wrong,
    /// There is no key for its transmitter.
    NoKey,
}

/// Deciphers a frame by the slot of its transmitter.
#[must_use]
pub fn decipher(registers: &Registers, header: &Header, frame: &[u8]) -> Opened {
    let Some(number) = ccmp::key_number(header, frame) else { return Opened::NoKey };
    let slot = (0..SLOTS).filter_map(|index| Slot::read(registers, index)).find(|slot| slot.fits(header, number));
    let Some(slot) = slot else { return Opened::NoKey };
    ccmp::open_in_place(&slot.key, frame).map_or(Opened::Wrong, Opened::Plain)
}
