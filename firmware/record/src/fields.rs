//! Access to fixed-size fields that can't panic: offsets are checked when the crate is compiled.

use crate::Error;

/// The bytes as an array of the format's length.
pub(crate) fn exactly<const LEN: usize>(bytes: &[u8]) -> Result<&[u8; LEN], Error> {
    bytes.try_into().map_err(|_| Error::Length { expected: LEN, found: bytes.len() })
}

/// `N` bytes at `OFFSET`.
pub(crate) fn field<const OFFSET: usize, const N: usize, const LEN: usize>(bytes: &[u8; LEN]) -> [u8; N] {
    const { assert!(OFFSET + N <= LEN) };
    let mut field = [0; N];
    field.copy_from_slice(&bytes[OFFSET..OFFSET + N]);
    field
}

/// Puts `value` at `OFFSET`.
pub(crate) fn put<const OFFSET: usize, const N: usize, const LEN: usize>(bytes: &mut [u8; LEN], value: [u8; N]) {
    const { assert!(OFFSET + N <= LEN) };
    bytes[OFFSET..OFFSET + N].copy_from_slice(&value);
}
