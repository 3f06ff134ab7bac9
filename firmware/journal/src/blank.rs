//! Is there anything on the partition? Decides whether it may be formatted.

use littlefs2::driver::Storage;
use littlefs2::io::Result;

const PIECE: usize = 256;

/// Whether nothing was ever stored: the partition is erased, but for what a cut in the middle of its first formatting
/// leaves.
///
/// Formatting writes the superblock as a single page into one of the first two blocks and only then into the other
/// one, so before it can be mounted it has touched no more than one page. A file system in use has written both.
pub(crate) fn is_blank<S: Storage>(storage: &mut S) -> Result<bool> {
    let mut disturbed = 0;
    for offset in (0..S::BLOCK_COUNT * S::BLOCK_SIZE).step_by(PIECE) {
        if !is_erased(storage, offset)? {
            disturbed += 1;
            let superblock = offset % S::BLOCK_SIZE == 0 && offset / S::BLOCK_SIZE < 2;
            if !superblock || disturbed > 1 {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

fn is_erased<S: Storage>(storage: &mut S, offset: usize) -> Result<bool> {
    let mut piece = [0; PIECE];
    storage.read(offset, &mut piece)?;
    Ok(piece.iter().all(|byte| *byte == 0xFF))
}
