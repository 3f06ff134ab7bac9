//! Saving a whole machine, and making it go on from there bit by bit as it would have.
//!
//! In memory a snapshot is a clone of the [`Machine`]. As bytes it is a header with a version, then the state in
//! postcard's encoding inside an LZ4 frame. The ROM is part of it, so a snapshot needs no other file. Limits: a
//! version reads only its own snapshots; a station isn't connected any more (see [`crate::station`]).

use std::fmt;
use std::io::{Read, Write};

use lz4_flex::frame::{FrameDecoder, FrameEncoder};

use crate::machine::Machine;

/// What every snapshot begins with; the last byte is the version.
const HEADER: &[u8; 8] = b"OFMSNAP\x02";

/// Why bytes aren't a snapshot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SnapshotError {
    /// The header is missing or of another version.
    NotASnapshot,
    /// The contents are damaged or of a machine of another version.
    Damaged(String),
}

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SnapshotError::NotASnapshot => f.write_str("this is not a snapshot of this version"),
            SnapshotError::Damaged(reason) => write!(f, "the snapshot is damaged: {reason}"),
        }
    }
}

impl std::error::Error for SnapshotError {}

fn damaged(reason: impl fmt::Display) -> SnapshotError {
    SnapshotError::Damaged(reason.to_string())
}

/// The machine as bytes.
///
/// # Errors
/// Never in practice: when the encoder fails.
pub fn save(machine: &Machine) -> Result<Vec<u8>, SnapshotError> {
    let state = postcard::to_stdvec(machine).map_err(damaged)?;
    let mut encoder = FrameEncoder::new(HEADER.to_vec());
    encoder.write_all(&state).map_err(damaged)?;
    encoder.finish().map_err(damaged)
}

/// The machine that was saved.
///
/// # Errors
/// When `bytes` isn't a whole snapshot of this version.
pub fn load(bytes: &[u8]) -> Result<Machine, SnapshotError> {
    let frame = bytes.strip_prefix(HEADER).ok_or(SnapshotError::NotASnapshot)?;
    let mut state = Vec::new();
    FrameDecoder::new(frame).read_to_end(&mut state).map_err(damaged)?;
    postcard::from_bytes(&state).map_err(damaged)
}
