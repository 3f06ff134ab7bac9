//! Files of fixed-size entries. A tail that is no whole entry is never read, and the next append cuts it off.

use littlefs2::driver::Storage;
use littlefs2::fs::{Filesystem, OpenOptions};
use littlefs2::io::{Error, Result, SeekFrom, Write};
use littlefs2::path::Path;

/// Whether there is a file.
pub(crate) fn exists<S: Storage>(fs: &Filesystem<'_, S>, path: &Path) -> Result<bool> {
    match fs.metadata(path) {
        Ok(_) => Ok(true),
        Err(Error::NO_SUCH_ENTRY) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Length in bytes of a file, 0 when there is none.
pub(crate) fn len<S: Storage>(fs: &Filesystem<'_, S>, path: &Path) -> Result<usize> {
    match fs.metadata(path) {
        Ok(metadata) => Ok(metadata.len()),
        Err(Error::NO_SUCH_ENTRY) => Ok(0),
        Err(error) => Err(error),
    }
}

/// `len` without a torn tail.
pub(crate) fn whole(len: usize, entry_len: usize) -> usize {
    len - len % entry_len
}

/// Appends entries to a file, which is made when there is none. Durable when it returns; a cut leaves all of them or
/// none.
pub(crate) fn append<S: Storage>(fs: &Filesystem<'_, S>, path: &Path, entries: &[u8], entry_len: usize) -> Result<()> {
    OpenOptions::new().write(true).create(true).open_and_then(fs, path, |file| {
        let whole = whole(file.len()?, entry_len);
        file.set_len(whole)?;
        file.seek(SeekFrom::End(0))?;
        file.write_all(entries)
    })
}

/// Reads whole entries from `offset` on, as many as `buf` takes. Returns the bytes read, 0 at the end.
pub(crate) fn read<S: Storage>(
    fs: &Filesystem<'_, S>,
    path: &Path,
    offset: usize,
    buf: &mut [u8],
    entry_len: usize,
) -> Result<usize> {
    let end = whole(len(fs, path)?, entry_len);
    let wanted = whole(end.saturating_sub(offset).min(buf.len()), entry_len);
    if wanted == 0 {
        return Ok(0);
    }
    let offset = u32::try_from(offset).map_err(|_| Error::INVALID)?;
    let read = OpenOptions::new().read(true).open_and_then(fs, path, |file| {
        file.seek(SeekFrom::Start(offset))?;
        file.read(&mut buf[..wanted])
    })?;
    if read == wanted { Ok(read) } else { Err(Error::CORRUPTION) }
}

/// The newest whole entry of a file.
pub(crate) fn newest<S: Storage, const LEN: usize>(fs: &Filesystem<'_, S>, path: &Path) -> Result<Option<[u8; LEN]>> {
    let Some(offset) = whole(len(fs, path)?, LEN).checked_sub(LEN) else {
        return Ok(None);
    };
    let mut entry = [0; LEN];
    read(fs, path, offset, &mut entry, LEN)?;
    Ok(Some(entry))
}

/// Removes a file; fine when there is none.
pub(crate) fn remove<S: Storage>(fs: &Filesystem<'_, S>, path: &Path) -> Result<()> {
    match fs.remove(path) {
        Err(Error::NO_SUCH_ENTRY) => Ok(()),
        other => other,
    }
}
