//! An application image for the ESP32-C3, checked byte by byte as it passes.
//!
//! Format: ESP-IDF, "Application Image Format": header of 24 bytes; segments, each with a header of 8 bytes; zeros up to
//! the last byte of a 16-byte line, which is the checksum; SHA-256 over all before it. Little-endian.
//!
//! Limits: where segments are loaded isn't looked at; the bootloader refuses what it can't load, and takes the other slot.

use crate::Fault;
use crate::descriptor::{Descriptor, HEAD_LEN, LEN, Wanted};
use sha2::{Digest, Sha256};

const HEADER_LEN: u32 = 24;
const SEGMENT_HEADER_LEN: u32 = 8;
const DIGEST_LEN: u32 = 32;
const LINE: u32 = 16;
const MAGIC: u8 = 0xE9;
/// The chip's id in image headers (ESP-IDF, `esp_chip_id_t`).
const ESP32_C3: u16 = 5;
/// The bootloader's limit (ESP-IDF, `ESP_IMAGE_MAX_SEGMENTS`).
const SEGMENTS_MAX: u8 = 16;
const CHECKSUM_SEED: u8 = 0xEF;

/// What of the image comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Header,
    SegmentHeader,
    /// The descriptor, and how much of its segment follows it.
    Descriptor(u32),
    Data,
    /// Zeros and the checksum.
    Tail,
    Digest,
    End,
}

/// Checks an image of which pieces are passed in their order.
///
/// The descriptor is checked within the first 112 bytes.
#[derive(Clone)]
pub struct Verifier {
    wanted: Wanted,
    len_max: u32,
    position: u32,
    part: Part,
    /// Bytes of the part that are still to come.
    left: u32,
    segments_left: u8,
    described: bool,
    held: [u8; HEAD_LEN],
    held_len: usize,
    checksum: u8,
    hash: Sha256,
}

impl Verifier {
    /// For a wanted image of at most `len_max` bytes.
    pub fn new(wanted: Wanted, len_max: u32) -> Self {
        Self {
            wanted,
            len_max,
            position: 0,
            part: Part::Header,
            left: HEADER_LEN,
            segments_left: 0,
            described: false,
            held: [0; HEAD_LEN],
            held_len: 0,
            checksum: CHECKSUM_SEED,
            hash: Sha256::new(),
        }
    }

    /// Takes the next bytes. After an error the image is refused whatever follows.
    pub fn feed(&mut self, mut bytes: &[u8]) -> Result<(), Fault> {
        while !bytes.is_empty() {
            if self.part == Part::End {
                return Err(Fault::Trailing);
            }
            let len = bytes.len().min(self.left as usize);
            let (now, rest) = bytes.split_at(len);
            self.take(now);
            if self.left == 0 {
                self.end_part()?;
            }
            bytes = rest;
        }
        Ok(())
    }

    /// Says whether the image was whole.
    pub fn finish(&self) -> Result<(), Fault> {
        if self.part == Part::End { Ok(()) } else { Err(Fault::Truncated) }
    }

    /// Takes bytes of the present part, of which there are at least as many.
    fn take(&mut self, bytes: &[u8]) {
        let len = bytes.len() as u32;
        self.left -= len;
        self.position += len;
        if self.part != Part::Digest {
            self.hash.update(bytes);
        }
        if matches!(self.part, Part::Data | Part::Descriptor(_)) {
            self.checksum = bytes.iter().fold(self.checksum, |sum, byte| sum ^ byte);
        }
        if self.part != Part::Data {
            self.held[self.held_len..][..bytes.len()].copy_from_slice(bytes);
            self.held_len += bytes.len();
        }
    }

    fn end_part(&mut self) -> Result<(), Fault> {
        match self.part {
            Part::Header => self.end_header(),
            Part::SegmentHeader => self.end_segment_header(),
            Part::Descriptor(rest) => self.end_descriptor(rest),
            Part::Data => self.end_segment(),
            Part::Tail if self.held[self.held_len - 1] == self.checksum => self.expect(Part::Digest, DIGEST_LEN),
            Part::Tail => Err(Fault::Checksum),
            Part::Digest => self.end_digest(),
            Part::End => Ok(()),
        }
    }

    fn end_header(&mut self) -> Result<(), Fault> {
        let (magic, segments, digest_appended) = (self.held[0], self.held[1], self.held[23]);
        let chip = u16::from_le_bytes([self.held[12], self.held[13]]);
        match () {
            () if magic != MAGIC => Err(Fault::Magic),
            () if chip != ESP32_C3 => Err(Fault::Chip(chip)),
            () if segments == 0 || segments > SEGMENTS_MAX => Err(Fault::Segments),
            () if digest_appended != 1 => Err(Fault::NoDigest),
            () => {
                self.segments_left = segments;
                self.expect(Part::SegmentHeader, SEGMENT_HEADER_LEN)
            }
        }
    }

    fn end_segment_header(&mut self) -> Result<(), Fault> {
        let len = u32::from_le_bytes([self.held[4], self.held[5], self.held[6], self.held[7]]);
        match () {
            () if !self.described && len < LEN => Err(Fault::NoDescriptor),
            () if !self.described => self.expect(Part::Descriptor(len - HEAD_LEN as u32), HEAD_LEN as u32),
            () => self.expect(Part::Data, len),
        }
    }

    fn end_descriptor(&mut self, rest: u32) -> Result<(), Fault> {
        self.wanted.check(&Descriptor::new_checked(self.held)?)?;
        self.described = true;
        self.expect(Part::Data, rest)
    }

    fn end_segment(&mut self) -> Result<(), Fault> {
        self.segments_left -= 1;
        match self.segments_left {
            0 => self.expect(Part::Tail, LINE - self.position % LINE),
            _ => self.expect(Part::SegmentHeader, SEGMENT_HEADER_LEN),
        }
    }

    fn end_digest(&mut self) -> Result<(), Fault> {
        let digest = self.hash.finalize_reset();
        self.part = Part::End;
        if digest[..] == self.held[..DIGEST_LEN as usize] { Ok(()) } else { Err(Fault::Digest) }
    }

    /// Goes on to a part of `len` bytes, if it still fits the slot. An empty segment ends with the next byte.
    fn expect(&mut self, part: Part, len: u32) -> Result<(), Fault> {
        (self.part, self.left, self.held_len) = (part, len, 0);
        if len <= self.len_max.saturating_sub(self.position) { Ok(()) } else { Err(Fault::TooLong) }
    }
}
