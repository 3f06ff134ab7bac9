//! Logs that are read piece by piece.

/// Bytes read and sent at a time: the 136 readings of a full shard, so that each is looked up once; also a multiple of a
/// power-loss entry's 16 bytes.
pub const PIECE_LEN: usize = 4080;

/// A log that can be read in pieces from its oldest entry on.
pub trait Source {
    /// Why a piece could not be read.
    type Error: core::fmt::Debug;

    /// Puts the next piece into the buffer and returns its length; 0 at the end.
    fn next(&mut self, piece: &mut [u8; PIECE_LEN]) -> Result<usize, Self::Error>;
}
