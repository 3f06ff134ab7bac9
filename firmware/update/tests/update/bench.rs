//! A meter with two slots, and the bootloader's part in updating it.

use crate::images::Image;
use crate::nor_flash::{Flash, Off};
use embedded_storage::nor_flash::{ErrorType, NorFlash, ReadNorFlash};
use ofmon_update::{Error, Fault, OtaData, Slot, Upload, Version, Wanted};

pub const RUNNING: Version = Version { major: 2, minor: 0, patch: 0 };
const BLOCKS: usize = 0x12_0000 / 4096;
const OTADATA: usize = 0xD000;
/// CRC-32 of the sequence numbers 1 to 6 (Python: `binascii.crc32(number.to_bytes(4, "little"), 0xFFFFFFFF)`).
const CRCS: [u32; 6] = [0x4743_989A, 0x55F6_3774, 0xED4A_5011, 0x709D_68A8, 0xC821_0FCD, 0xDA94_A023];

/// A driver on a borrowed flash, as firmware has it.
pub struct Driver<'a>(pub &'a mut Flash);

impl ErrorType for Driver<'_> {
    type Error = Off;
}

impl ReadNorFlash for Driver<'_> {
    const READ_SIZE: usize = 4;

    fn read(&mut self, offset: u32, bytes: &mut [u8]) -> Result<(), Off> {
        self.0.read(offset, bytes)
    }

    fn capacity(&self) -> usize {
        self.0.capacity()
    }
}

impl NorFlash for Driver<'_> {
    const WRITE_SIZE: usize = 4;
    const ERASE_SIZE: usize = 4096;

    fn erase(&mut self, from: u32, to: u32) -> Result<(), Off> {
        self.0.erase(from, to)
    }

    fn write(&mut self, offset: u32, bytes: &[u8]) -> Result<(), Off> {
        self.0.write(offset, bytes)
    }
}

pub fn otadata(flash: &mut Flash) -> OtaData<Driver<'_>> {
    OtaData::new(Driver(flash))
}

/// The flash of a meter from the factory: an image in the first slot, no boot selection.
pub fn factory() -> Flash {
    let mut flash = Flash::erased(BLOCKS);
    let image = Image { version: "2.0.0", ..Image::default() }.bytes();
    flash.bytes[0x1_0000..][..image.len()].copy_from_slice(&image);
    flash
}

pub fn wanted(header: &str) -> Result<Wanted, Fault> {
    Wanted::new("ofmon", RUNNING, Some(header.as_bytes()))
}

/// Updates as the meter does, the body arriving in odd pieces.
pub fn update(flash: &mut Flash, running: Slot, header: &str, image: &[u8]) -> Result<(), Error> {
    let mut upload = Upload::begin(Driver(flash), running, wanted(header)?, image.len())?;
    for piece in image.chunks(333) {
        upload.feed(piece)?;
    }
    let mut written = upload.finish()?;
    while !written.check()? {}
    written.switch()
}

/// An entry as ESP-IDF's bootloader reads it: sequence number and state.
fn entry(flash: &Flash, index: usize) -> Option<(u32, u32)> {
    let bytes = &flash.bytes[OTADATA + index * 4096..][..32];
    let word = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
    let known = CRCS.get((word(0).wrapping_sub(1)) as usize);
    (known == Some(&word(28)) && ![3, 4].contains(&word(24))).then(|| (word(0), word(24)))
}

/// The bootloader's choice (ESP-IDF, `bootloader_common_get_active_otadata`): the higher of the sound entries.
fn choice(flash: &Flash) -> Option<(usize, u32, u32)> {
    let entries = (0..2).filter_map(|index| entry(flash, index).map(|(number, state)| (index, number, state)));
    entries.max_by_key(|(_, number, _)| *number)
}

/// Boots: returns the slot that runs then. With `rollback` it keeps track of trials as ESP-IDF's option for that does.
pub fn boot(flash: &mut Flash, rollback: bool) -> Slot {
    flash.power_on();
    if rollback {
        if let Some((index, _, 1)) = choice(flash) {
            set_state(flash, index, 4);
        }
        if let Some((index, _, 0)) = choice(flash) {
            set_state(flash, index, 1);
        }
    }
    let chosen = choice(flash).map_or(0, |(_, number, _)| (number - 1) % 2);
    let slot = if chosen == 0 { Slot::Ota0 } else { Slot::Ota1 };
    if whole(flash, slot) { slot } else { slot.other() }
}

/// Rewrites an entry with another state, the rest as it was.
fn set_state(flash: &mut Flash, index: usize, state: u32) {
    flash.bytes[OTADATA + index * 4096 + 24..][..4].copy_from_slice(&state.to_le_bytes());
}

/// Whether a slot holds an image that the bootloader would load.
pub fn whole(flash: &Flash, slot: Slot) -> bool {
    let bytes = &flash.bytes[slot.offset() as usize..];
    if bytes[0] != 0xE9 || bytes[1] > 16 {
        return false;
    }
    let mut at = 24;
    for _ in 0..bytes[1] {
        let len = u32::from_le_bytes(bytes[at + 4..at + 8].try_into().unwrap()) as usize;
        at += 8 + len;
        if at > bytes.len() - 64 {
            return false;
        }
    }
    let end = at / 16 * 16 + 16;
    <sha2::Sha256 as sha2::Digest>::digest(&bytes[..end])[..] == bytes[end..end + 32]
}
