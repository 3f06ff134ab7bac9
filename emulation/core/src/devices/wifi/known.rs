//! Which registers of the MAC have a meaning that is known, if only as a setting that nothing here depends on.

/// First and last offset of each range.
const KNOWN: [(u32, u32); 1] = [(0, 0x2FFF)];

pub(super) fn is_known(offset: u32) -> bool {
    KNOWN.iter().any(|(first, last)| (*first..=*last).contains(&offset))
}
