//! The boot selection: two entries, each in a flash sector of its own, of which the bootloader takes the higher.
//!
//! Format: ESP-IDF, `esp_ota_select_entry_t`, little-endian. The CRC covers the sequence number alone.
//!
//! | offset | field |
//! | --- | --- |
//! | 0 | sequence number from 1; slot = (number - 1) modulo 2 |
//! | 4 | label of 20 bytes, which ESP-IDF leaves erased; here each word that isn't erased is a trial boot |
//! | 24 | state |
//! | 28 | CRC-32 of the sequence number |
//!
//! An entry is written with its CRC last and by itself, so a cut leaves an entry that is whole or none. While one is
//! being written the other one stands, and names the slot that ran before.

use crate::{Error, Slot};
use embedded_storage::nor_flash::NorFlash;

const OFFSET: u32 = 0xD000;
const SECTOR: u32 = 4_096;
const LEN: usize = 32;
const LABEL: core::ops::Range<usize> = 4..24;
const CRC: usize = 28;
const ERASED: u32 = u32::MAX;

/// What is known of an entry's image; the numbers are ESP-IDF's (`esp_ota_img_states_t`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State(pub u32);

impl State {
    /// Never booted; a bootloader with rollback makes it [`State::PENDING`] as it boots it.
    pub const NEW: Self = Self(0);
    /// Booted once, not yet confirmed; a bootloader with rollback aborts it at the next boot.
    pub const PENDING: Self = Self(1);
    /// Confirmed.
    pub const VALID: Self = Self(2);
    /// Found bad. The bootloader passes over it.
    pub const INVALID: Self = Self(3);
    /// Not confirmed in its trial. The bootloader passes over it.
    pub const ABORTED: Self = Self(4);
    /// Nothing is known, and nobody asks.
    pub const UNDEFINED: Self = Self(ERASED);
}

/// An entry whose CRC is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// From 1 on; the higher entry counts.
    pub sequence: u32,
    /// Boots of the image that were counted while it was on trial.
    pub trials: u32,
    /// What is known of the image.
    pub state: State,
}

impl Entry {
    fn from_bytes(bytes: &[u8; LEN]) -> Option<Self> {
        let word = |at: usize| u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        let sequence = word(0);
        let trials = LABEL.step_by(4).filter(|at| word(*at) != ERASED).count() as u32;
        let sound = sequence != 0 && sequence != ERASED && word(CRC) == crc(sequence);
        sound.then(|| Self { sequence, trials, state: State(word(24)) })
    }

    fn to_bytes(self) -> [u8; LEN] {
        let mut bytes = [0xFF; LEN];
        bytes[..4].copy_from_slice(&self.sequence.to_le_bytes());
        bytes[LABEL][..4 * (self.trials as usize).min(LABEL.len() / 4)].fill(0);
        bytes[24..CRC].copy_from_slice(&self.state.0.to_le_bytes());
        bytes[CRC..].copy_from_slice(&crc(self.sequence).to_le_bytes());
        bytes
    }

    /// The slot that it names.
    pub fn slot(&self) -> Slot {
        if self.sequence % 2 == 1 { Slot::Ota0 } else { Slot::Ota1 }
    }

    /// Whether the bootloader considers it.
    pub fn bootable(&self) -> bool {
        self.state != State::INVALID && self.state != State::ABORTED
    }
}

/// CRC-32 (IEEE 802.3, reflected) as ESP-IDF computes it over a sequence number: `esp_rom_crc32_le(UINT32_MAX, …)`, which
/// inverts the start value that it is given, and the result.
fn crc(sequence: u32) -> u32 {
    let mut sum: u32 = 0;
    for byte in sequence.to_le_bytes() {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

/// Flash drivers want words.
#[repr(align(4))]
struct Words<const N: usize>([u8; N]);

/// The boot selection in a flash.
pub struct OtaData<F>(F);

impl<F: NorFlash> OtaData<F> {
    /// The boot selection in the whole chip's flash.
    pub fn new(flash: F) -> Self {
        Self(flash)
    }

    /// The entry in sector 0 or 1; none when it is erased or torn.
    pub fn entry(&mut self, index: u32) -> Result<Option<Entry>, Error> {
        let mut bytes = Words([0; LEN]);
        self.0.read(address(index), &mut bytes.0).map_err(|_| Error::Flash)?;
        Ok(Entry::from_bytes(&bytes.0))
    }

    /// The entry that the bootloader takes, with its index; none when it falls back to the first slot.
    pub fn active(&mut self) -> Result<Option<(u32, Entry)>, Error> {
        let [first, second] = [self.entry(0)?, self.entry(1)?].map(|entry| entry.filter(Entry::bootable));
        Ok(match (first, second) {
            (Some(first), Some(second)) if second.sequence > first.sequence => Some((1, second)),
            (Some(first), _) => Some((0, first)),
            (None, second) => second.map(|entry| (1, entry)),
        })
    }

    /// Makes the bootloader take the slot that isn't running, on trial. The entry that names the running slot stays.
    pub fn switch_from(&mut self, running: Slot) -> Result<(), Error> {
        let kept = self.entry_of(running)?;
        let sequence = next_sequence(kept.map_or(0, |(_, entry)| entry.sequence), running.other())?;
        let index = kept.map_or(0, |(index, _)| 1 - index);
        self.write(index, Entry { sequence, trials: 0, state: State::NEW })
    }

    /// The bootable entry that names a slot; the higher one when both do.
    fn entry_of(&mut self, slot: Slot) -> Result<Option<(u32, Entry)>, Error> {
        let mut found: Option<(u32, Entry)> = None;
        for index in 0..2 {
            let entry = self.entry(index)?.filter(|entry| entry.bootable() && entry.slot() == slot);
            let higher = |entry: &Entry| found.is_none_or(|(_, before)| entry.sequence > before.sequence);
            found = entry.filter(higher).map(|entry| (index, entry)).or(found);
        }
        Ok(found)
    }

    /// Counts a trial boot of the entry. Only clears bits, so a cut leaves it counted or not, and the entry sound.
    pub fn count_trial(&mut self, index: u32, entry: &Entry) -> Result<(), Error> {
        let place = address(index) + 4 + 4 * entry.trials.min(4);
        self.0.write(place, &Words([0; 4]).0).map_err(|_| Error::Flash)
    }

    /// Writes the entry in a new state. A cut leaves it whole or missing.
    pub fn set_state(&mut self, index: u32, entry: &Entry, state: State) -> Result<(), Error> {
        self.write(index, Entry { state, ..*entry })
    }

    fn write(&mut self, index: u32, entry: Entry) -> Result<(), Error> {
        let (at, bytes) = (address(index), Words(entry.to_bytes()));
        self.0.erase(at, at + SECTOR).map_err(|_| Error::Flash)?;
        self.0.write(at, &bytes.0[..CRC]).map_err(|_| Error::Flash)?;
        self.0.write(at + CRC as u32, &bytes.0[CRC..]).map_err(|_| Error::Flash)?;
        if self.entry(index)? == Some(entry) { Ok(()) } else { Err(Error::Flash) }
    }
}

fn address(index: u32) -> u32 {
    OFFSET + index * SECTOR
}

/// The lowest sequence number above `kept` that names `slot`.
fn next_sequence(kept: u32, slot: Slot) -> Result<u32, Error> {
    (1..=2)
        .filter_map(|step| kept.checked_add(step))
        .find(|sequence| {
            *sequence != ERASED && Entry { sequence: *sequence, trials: 0, state: State::NEW }.slot() == slot
        })
        .ok_or(Error::Sequence)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Figures that ESP-IDF's tools write: `otatool.py` for the sequence numbers 1 and 2.
    #[test]
    fn crc_is_the_one_of_esp_idf() {
        assert_eq!(crc(1), 0x4743_989A);
        assert_eq!(crc(2), 0x55F6_3774);
    }

    #[test]
    fn sequence_numbers_name_slots_in_turn() {
        assert_eq!(next_sequence(0, Slot::Ota1), Ok(2));
        assert_eq!(next_sequence(0, Slot::Ota0), Ok(1));
        assert_eq!(next_sequence(2, Slot::Ota0), Ok(3));
        assert_eq!(next_sequence(u32::MAX - 1, Slot::Ota1), Err(Error::Sequence));
    }

    #[test]
    fn a_damaged_entry_is_none() {
        let whole = Entry { sequence: 7, trials: 2, state: State::VALID };
        assert_eq!(Entry::from_bytes(&whole.to_bytes()), Some(whole));
        for at in [0, 1, 2, 3, 28, 29, 30, 31] {
            let mut bytes = whole.to_bytes();
            bytes[at] ^= 0x10;
            assert_eq!(Entry::from_bytes(&bytes), None);
        }
        assert_eq!(Entry::from_bytes(&[0xFF; LEN]), None);
        assert_eq!(Entry::from_bytes(&[0; LEN]), None);
    }
}
