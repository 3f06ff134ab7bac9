//! The running period as bytes, for the checkpoint that survives a power loss. 64 bytes, little-endian.
//!
//! | offset | type | field |
//! | --- | --- | --- |
//! | 0 | u16 | version of this layout, 1 |
//! | 2 | u16 | 0 |
//! | 4 | u64 | measured time, µs |
//! | 12 | f64 | V²·s |
//! | 20 | f64 | A²·s |
//! | 28 | f64 | apparent power over time, VA·s |
//! | 36 | f64 | imported energy, J |
//! | 44 | f64 | exported energy, J |
//! | 52 | u64 | end of the period before, ms since the epoch |
//! | 60 | u32 | CRC-32 of all before (IEEE 802.3) |

use crate::Period;
use crate::period::Integrals;
use ofmon_record::crc32;

/// Bytes of a state.
pub const STATE_LEN: usize = CRC_OFFSET + CRC_LEN;

const VERSION: u32 = 1;
const CRC_OFFSET: usize = 60;
pub(crate) const CRC_LEN: usize = 4;

/// Why a state can't be gone on from. The period begins anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StateError {
    /// Another length or version: written by another firmware.
    Unknown,
    /// The CRC doesn't match, or a number is no quantity.
    Damaged,
}

impl Period {
    /// The state to go on from after a power loss.
    pub fn to_bytes(&self) -> [u8; STATE_LEN] {
        let sums = &self.integrals;
        let floats = [sums.v_square, sums.i_square, sums.apparent, sums.import, sums.export].map(f64::to_le_bytes);
        let mut bytes = [0; STATE_LEN];
        bytes[..4].copy_from_slice(&VERSION.to_le_bytes());
        bytes[4..12].copy_from_slice(&sums.measured_us.to_le_bytes());
        bytes[12..52].copy_from_slice(floats.as_flattened());
        bytes[52..CRC_OFFSET].copy_from_slice(&self.previous_end_ms.to_le_bytes());
        sealed(bytes)
    }

    /// Goes on from a state at `now_ms` of the restored clock.
    pub fn resume(bytes: &[u8], now_ms: u64) -> Result<Self, StateError> {
        let bytes: &[u8; STATE_LEN] = unsealed(bytes, VERSION)?;
        Ok(Self::with(integrals(bytes)?, now_ms, u64_at(bytes, 52)))
    }
}

/// The bytes with the CRC of all before it at their end.
pub(crate) fn sealed<const N: usize>(mut bytes: [u8; N]) -> [u8; N] {
    let crc = crc32(&bytes[..N - CRC_LEN]);
    bytes[N - CRC_LEN..].copy_from_slice(&crc.to_le_bytes());
    bytes
}

/// The bytes of a layout when length, version and CRC are right.
pub(crate) fn unsealed<const N: usize>(bytes: &[u8], version: u32) -> Result<&[u8; N], StateError> {
    let bytes: &[u8; N] = bytes.try_into().map_err(|_| StateError::Unknown)?;
    if bytes[..4] != version.to_le_bytes() {
        return Err(StateError::Unknown);
    }
    if crc32(&bytes[..N - CRC_LEN]).to_le_bytes() != bytes[N - CRC_LEN..] {
        return Err(StateError::Damaged);
    }
    Ok(bytes)
}

fn integrals(bytes: &[u8; STATE_LEN]) -> Result<Integrals, StateError> {
    let [v_square, i_square, apparent, import, export] =
        [12, 20, 28, 36, 44].map(|offset| f64::from_bits(u64_at(bytes, offset)));
    let sane = [v_square, i_square, apparent, import, export].iter().all(|x| x.is_finite() && *x >= 0.0);
    if !sane {
        return Err(StateError::Damaged);
    }
    Ok(Integrals { measured_us: u64_at(bytes, 4), v_square, i_square, apparent, import, export })
}

/// Eight bytes at an offset of this layout.
fn u64_at(bytes: &[u8; STATE_LEN], offset: usize) -> u64 {
    let mut field = [0; 8];
    field.copy_from_slice(&bytes[offset..offset + 8]);
    u64::from_le_bytes(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Block;

    const HOUR_MS: u64 = 3_600_000;

    fn running() -> Period {
        let mut period = Period::new(100 * HOUR_MS, 100 * HOUR_MS);
        let block = Block { v_square: 52_900.0, i_square: 25.0, real_power: -805.0, apparent_power: 1_150.0 };
        assert_eq!(period.advance(Some(&block), 60_000_000, 100 * HOUR_MS + 60_000), None);
        period
    }

    #[test]
    fn a_period_goes_on_where_it_was() {
        let period = running();
        assert_eq!(Period::resume(&period.to_bytes(), 100 * HOUR_MS + 60_000), Ok(period));
    }

    #[test]
    fn a_clock_restored_from_before_the_last_hour_does_not_end_it_again() {
        let period = Period::resume(&running().to_bytes(), 100 * HOUR_MS - 30_000).unwrap();
        assert_eq!(period.end_ms(), 101 * HOUR_MS);
    }

    #[test]
    fn any_damaged_bit_is_noticed() {
        let bytes = running().to_bytes();
        for bit in 0..8 * STATE_LEN {
            let mut damaged = bytes;
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert!(Period::resume(&damaged, 0).is_err(), "bit {bit}");
        }
        assert_eq!(Period::resume(&bytes[1..], 0), Err(StateError::Unknown));
        assert_eq!(Period::resume(&[], 0), Err(StateError::Unknown));
    }

    #[test]
    fn what_is_no_quantity_is_refused_in_spite_of_its_crc() {
        for bad in [f64::NAN, f64::INFINITY, -1.0] {
            let mut period = running();
            period.integrals.import = bad;
            assert_eq!(Period::resume(&period.to_bytes(), 0), Err(StateError::Damaged));
        }
    }
}
