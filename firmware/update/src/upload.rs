//! An image on its way into the slot that isn't running: checked, written, read back, switched to.
//!
//! The body is never held: a page of 256 bytes is what stays in RAM. Each sector is erased just before its first page
//! is written. Nothing is erased before the image's descriptor was found right.

use crate::{Error, Fault, OtaData, Slot, Verifier, Wanted};
use embedded_storage::nor_flash::NorFlash;

const SECTOR: u32 = 4_096;
const PAGE: usize = 256;
/// The verifier has seen the descriptor after 112 bytes, so before the first page goes to the flash.
const LEN_MIN: usize = PAGE;

/// Flash drivers want words.
#[repr(align(4))]
struct Page([u8; PAGE]);

/// An upload under way. Dropping it leaves the other slot without a bootable image, and everything else as it was.
pub struct Upload<F> {
    flash: F,
    running: Slot,
    wanted: Wanted,
    verifier: Verifier,
    page: Page,
    filled: usize,
    /// Bytes in the flash.
    written: u32,
}

impl<F: NorFlash> Upload<F> {
    /// For a wanted image of `len` bytes, while the image in `running` runs. `flash` is the whole chip's.
    pub fn begin(flash: F, running: Slot, wanted: Wanted, len: usize) -> Result<Self, Fault> {
        match () {
            () if len < LEN_MIN => Err(Fault::Truncated),
            () if len > Slot::LEN as usize => Err(Fault::TooLong),
            () => {
                let verifier = Verifier::new(wanted, Slot::LEN);
                Ok(Self { flash, running, wanted, verifier, page: Page([0; PAGE]), filled: 0, written: 0 })
            }
        }
    }

    /// Takes the next bytes. Blocks while the flash works, for a sector's erasure now and then.
    pub fn feed(&mut self, mut bytes: &[u8]) -> Result<(), Error> {
        self.verifier.feed(bytes)?;
        while !bytes.is_empty() {
            let (now, rest) = bytes.split_at(bytes.len().min(PAGE - self.filled));
            self.page.0[self.filled..][..now.len()].copy_from_slice(now);
            self.filled += now.len();
            if self.filled == PAGE {
                self.flush()?;
            }
            bytes = rest;
        }
        Ok(())
    }

    /// Ends the upload: the image was whole, and all of it is in the flash.
    pub fn finish(mut self) -> Result<Written<F>, Error> {
        self.verifier.finish()?;
        if self.filled > 0 {
            self.flush()?;
        }
        let Self { flash, running, wanted, written, page, .. } = self;
        Ok(Written { flash, running, verifier: Verifier::new(wanted, Slot::LEN), page, len: written, checked: 0 })
    }

    /// Writes the page. An image is a multiple of 16 bytes long, so its last page, too, is one of words.
    fn flush(&mut self) -> Result<(), Error> {
        let at = self.running.other().offset() + self.written;
        if self.written.is_multiple_of(SECTOR) {
            self.flash.erase(at, at + SECTOR).map_err(|_| Error::Flash)?;
        }
        self.flash.write(at, &self.page.0[..self.filled]).map_err(|_| Error::Flash)?;
        self.written += self.filled as u32;
        self.filled = 0;
        Ok(())
    }
}

/// An image that has been written.
pub struct Written<F> {
    flash: F,
    running: Slot,
    verifier: Verifier,
    page: Page,
    len: u32,
    checked: u32,
}

impl<F: NorFlash> Written<F> {
    /// Reads back and checks a sector's worth of what the flash holds. Returns true at the end.
    pub fn check(&mut self) -> Result<bool, Error> {
        let end = self.len.min(self.checked + SECTOR);
        while self.checked < end {
            let page = &mut self.page.0[..PAGE.min((end - self.checked) as usize)];
            let at = self.running.other().offset() + self.checked;
            self.flash.read(at, page).map_err(|_| Error::Flash)?;
            // What was sent was right; so it is the flash that isn't.
            self.verifier.feed(page).map_err(|_| Error::Flash)?;
            self.checked += page.len() as u32;
        }
        Ok(self.checked == self.len)
    }

    /// Bytes of the image.
    pub fn size(&self) -> u32 {
        self.len
    }

    /// Makes it boot next, on trial. Fails unless [`Written::check`] came to the end.
    pub fn switch(self) -> Result<(), Error> {
        self.verifier.finish().map_err(|_| Error::Flash)?;
        OtaData::new(self.flash).switch_from(self.running)
    }
}
