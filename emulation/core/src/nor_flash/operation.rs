//! The operations that keep a NOR flash chip busy: what they change, for how long, and what half of them leaves behind.

use serde::{Deserialize, Serialize};

use super::{CAPACITY, MICROSECOND, MILLISECOND, PAGE, SECTOR};
use crate::bus::Ticks;

/// The bits of the byte at which a half-done program stopped that were still cleared.
const HALF_BYTE: u8 = 0x0F;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Operation {
    /// Clears bits within one page.
    Program { address: usize, data: Vec<u8> },
    /// Sets all bits of an aligned piece.
    Erase { address: usize, length: usize },
    /// Writes status registers, from the given one on.
    Status { register: usize, values: Vec<u8> },
}

impl Operation {
    /// The operation that `opcode` asks for; none where data is missing or the opcode is no such.
    pub fn of(opcode: u8, address: usize, output: &[u8]) -> Option<Self> {
        let erase = |length: usize| Some(Operation::Erase { address: address / length * length, length });
        let status = |register| Some(Operation::Status { register, values: output.to_vec() });
        match opcode {
            0x20 => erase(SECTOR),
            0x52 => erase(8 * SECTOR),
            0xD8 => erase(16 * SECTOR),
            0xC7 | 0x60 => erase(CAPACITY),
            _ if output.is_empty() => None,
            0x02 | 0x32 => Some(Operation::Program { address, data: output.to_vec() }),
            0x01 => status(0),
            0x31 => status(1),
            0x11 => status(2),
            _ => None,
        }
    }

    /// Whether it is a program or an erase.
    pub fn touches_array(&self) -> bool {
        !matches!(self, Operation::Status { .. })
    }

    /// Typical times: tPP, tSE, tBE1, tBE2, tCE, tW.
    pub fn duration(&self) -> Ticks {
        match self {
            Operation::Program { .. } => 400 * MICROSECOND,
            Operation::Erase { length, .. } => match length / SECTOR {
                1 => 45 * MILLISECOND,
                8 => 120 * MILLISECOND,
                16 => 150 * MILLISECOND,
                _ => 10_000 * MILLISECOND,
            },
            Operation::Status { .. } => 10 * MILLISECOND,
        }
    }

    /// Changes the array, wholly or by half; the answer is the range that may differ.
    pub fn apply(&self, bytes: &mut [u8], half: bool) -> Option<(usize, usize)> {
        match self {
            Operation::Program { address, data } => Some(program(bytes, *address, data, half)),
            Operation::Erase { address, length } => {
                let end = address + if half { length / 2 } else { *length };
                bytes[*address..end].fill(0xFF);
                Some((*address, end))
            }
            Operation::Status { .. } => None,
        }
    }
}

/// Data beyond the page's end goes on at its begin, so of more than a page the last 256 bytes stay.
fn program(bytes: &mut [u8], address: usize, data: &[u8], half: bool) -> (usize, usize) {
    let page = address / PAGE * PAGE;
    let whole = if half { data.len() / 2 } else { data.len() };
    let place = |index: usize| page + (address + index) % PAGE;
    data[..whole].iter().enumerate().for_each(|(index, value)| bytes[place(index)] &= value);
    if half && let Some(torn) = data.get(whole) {
        bytes[place(whole)] &= torn | !HALF_BYTE;
    }
    (page, page + PAGE)
}
