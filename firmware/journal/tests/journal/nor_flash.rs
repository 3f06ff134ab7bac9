//! A NOR flash in memory: programming only clears bits, erasing sets whole blocks, and power can fail at any of both.

use embedded_storage::nor_flash::{ErrorType, NorFlash, NorFlashError, NorFlashErrorKind, ReadNorFlash};

pub const BLOCK: usize = 4_096;

/// What a cut leaves of the operation it strikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// Nothing was done.
    Before,
    /// The first half was done.
    Half,
    /// Scattered bits were done.
    Bits,
    /// All was done, but nobody heard of it.
    After,
}

impl Cut {
    pub const ALL: [Self; 4] = [Self::Before, Self::Half, Self::Bits, Self::After];

    /// Which bits of byte `index` of `len` the operation reaches.
    fn mask(self, index: usize, len: usize) -> u8 {
        match self {
            Self::Before => 0,
            Self::Half if index < len / 2 => 0xFF,
            Self::Half => 0,
            // Multiplicative hash of the index: as good as random, the same each time.
            Self::Bits => (index as u32).wrapping_add(1).wrapping_mul(2_654_435_761).to_be_bytes()[0],
            Self::After => 0xFF,
        }
    }
}

#[derive(Clone)]
pub struct Flash {
    pub bytes: Vec<u8>,
    /// Program and erase operations so far.
    pub operations: usize,
    cut: Option<(usize, Cut)>,
    off: bool,
}

/// Power is off.
#[derive(Debug)]
pub struct Off;

impl NorFlashError for Off {
    fn kind(&self) -> NorFlashErrorKind {
        NorFlashErrorKind::Other
    }
}

impl Flash {
    pub fn erased(blocks: usize) -> Self {
        Self { bytes: vec![0xFF; blocks * BLOCK], operations: 0, cut: None, off: false }
    }

    /// Power fails at operation `at`, counted from now on.
    pub fn cut_at(&mut self, at: usize, cut: Cut) {
        self.cut = Some((self.operations + at, cut));
    }

    pub fn power_on(&mut self) {
        (self.cut, self.off) = (None, false);
    }

    /// Starts an operation over `len` bytes: which bits of each byte it reaches, and whether power stays on.
    fn operate(&mut self, len: usize, mut apply: impl FnMut(&mut [u8], usize, u8), offset: u32) -> Result<(), Off> {
        if self.off {
            return Err(Off);
        }
        let cut = self.cut.filter(|(at, _)| *at == self.operations).map(|(_, cut)| cut);
        self.operations += 1;
        self.off = cut.is_some();
        for index in 0..len {
            let mask = cut.map_or(0xFF, |cut| cut.mask(index, len));
            apply(&mut self.bytes[offset as usize..], index, mask);
        }
        if self.off { Err(Off) } else { Ok(()) }
    }
}

impl ErrorType for Flash {
    type Error = Off;
}

impl ReadNorFlash for Flash {
    const READ_SIZE: usize = 4;

    fn read(&mut self, offset: u32, bytes: &mut [u8]) -> Result<(), Off> {
        assert!(word_aligned(offset, bytes));
        if self.off {
            return Err(Off);
        }
        bytes.copy_from_slice(&self.bytes[offset as usize..][..bytes.len()]);
        Ok(())
    }

    fn capacity(&self) -> usize {
        self.bytes.len()
    }
}

impl NorFlash for Flash {
    const WRITE_SIZE: usize = 4;
    const ERASE_SIZE: usize = BLOCK;

    fn erase(&mut self, from: u32, to: u32) -> Result<(), Off> {
        assert!(from.is_multiple_of(BLOCK as u32) && to.is_multiple_of(BLOCK as u32));
        self.operate((to - from) as usize, |bytes, index, mask| bytes[index] |= mask, from)
    }

    fn write(&mut self, offset: u32, data: &[u8]) -> Result<(), Off> {
        assert!(word_aligned(offset, data));
        self.operate(data.len(), |bytes, index, mask| bytes[index] &= data[index] | !mask, offset)
    }
}

/// Whether a flash driver would take it as it is.
fn word_aligned(offset: u32, bytes: &[u8]) -> bool {
    offset.is_multiple_of(4) && bytes.len().is_multiple_of(4) && bytes.as_ptr().addr().is_multiple_of(4)
}
