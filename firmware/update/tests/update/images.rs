//! Images as esptool makes them, and damaged ones.

use sha2::{Digest, Sha256};

/// An image's fields; `default` is one that a meter on 2.0.0 takes.
#[derive(Clone)]
pub struct Image {
    pub magic: u8,
    pub chip: u16,
    pub digest_appended: u8,
    pub descriptor_magic: u32,
    pub version: &'static str,
    pub project: &'static str,
    /// Bytes of the segments; the first one begins with the descriptor.
    pub segments: Vec<usize>,
}

impl Default for Image {
    fn default() -> Self {
        Self {
            magic: 0xE9,
            chip: 5,
            digest_appended: 1,
            descriptor_magic: 0xABCD_5432,
            version: "2.1.0",
            project: "ofmon",
            segments: vec![3000, 0, 9004, 512],
        }
    }
}

impl Image {
    pub fn bytes(&self) -> Vec<u8> {
        let mut image = self.header();
        let mut checksum = 0xEF;
        for (number, len) in self.segments.iter().enumerate() {
            let data = self.data(number, *len);
            image.extend(0x3C00_0020_u32.to_le_bytes());
            image.extend((data.len() as u32).to_le_bytes());
            checksum = data.iter().fold(checksum, |sum, byte| sum ^ byte);
            image.extend(data);
        }
        image.resize(image.len() / 16 * 16 + 15, 0);
        image.push(checksum);
        let digest = Sha256::digest(&image);
        image.extend(digest);
        image
    }

    fn header(&self) -> Vec<u8> {
        let mut header = vec![0; 24];
        (header[0], header[1], header[23]) = (self.magic, self.segments.len() as u8, self.digest_appended);
        header[12..14].copy_from_slice(&self.chip.to_le_bytes());
        header
    }

    fn data(&self, number: usize, len: usize) -> Vec<u8> {
        let mut data: Vec<u8> = (0..len).map(|at| (at * 7 + number + self.version.len()) as u8).collect();
        if number == 0 && len >= 256 {
            data[..256].fill(0);
            data[..4].copy_from_slice(&self.descriptor_magic.to_le_bytes());
            data[16..][..self.version.len()].copy_from_slice(self.version.as_bytes());
            data[48..][..self.project.len()].copy_from_slice(self.project.as_bytes());
        }
        data
    }
}
