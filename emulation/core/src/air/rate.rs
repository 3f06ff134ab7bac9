//! Rates of 802.11b, g and n at 20 MHz by the code that the C3's driver uses for them, and how long a frame lasts at each.
//!
//! Codes: `wifi_phy_rate_t` of ESP-IDF. Durations: IEEE 802.11-2020, 16.2.2 (DSSS, long preamble), 18 and 17.4.3 (ERP-OFDM with the
//! signal extension of 6 us), 19.4.3 (HT-mixed format).

use serde::{Deserialize, Serialize};

use crate::bus::{TICKS_PER_SECOND, Ticks};

/// A microsecond.
pub const MICROSECOND: Ticks = TICKS_PER_SECOND / 1_000_000;
/// Between a frame and its answer.
pub const SIFS: Ticks = 10 * MICROSECOND;
/// A slot of the contention, short as in networks without 802.11b.
pub const SLOT: Ticks = 9 * MICROSECOND;
/// An acknowledgement and a CTS without their check sequence.
pub const ANSWER_LENGTH: usize = 10;
/// An RTS without its check sequence.
pub const RTS_LENGTH: usize = 16;

const CHECK_SEQUENCE: u64 = 4;
const DSSS_PREAMBLE_US: u64 = 192;
const OFDM_PREAMBLE_US: u64 = 20;
const HT_PREAMBLE_US: u64 = 36;
const SIGNAL_EXTENSION_US: u64 = 6;
/// Service and tail bits of OFDM.
const EXTRA_BITS: u64 = 22;
const HT_CODE: u8 = 0x10;
const SHORT_INTERVAL_CODE: u8 = 0x18;
/// Of the codes 0 to 15: units of 500 kb/s. 4 means nothing and counts as 1 Mb/s.
const LEGACY: [u16; 16] = [2, 4, 11, 22, 2, 4, 11, 22, 96, 48, 24, 12, 108, 72, 36, 18];
/// Bits of a symbol of 4 us (3.6 us with the short guard interval), for MCS 0 to 7.
const HT_BITS: [u64; 8] = [26, 52, 78, 104, 156, 208, 234, 260];

/// The middle of a channel of the 2.4 GHz band.
#[must_use]
pub fn frequency_mhz(channel: u8) -> u32 {
    if channel == 14 { 2484 } else { 2407 + 5 * u32::from(channel) }
}

/// A rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate(u8);

impl Rate {
    /// 1 Mb/s, what beacons go by.
    pub const DSSS_1: Rate = Rate(0);
    /// 6 Mb/s.
    pub const OFDM_6: Rate = Rate(0xB);
    /// 24 Mb/s.
    pub const OFDM_24: Rate = Rate(0x9);
    /// 54 Mb/s.
    pub const OFDM_54: Rate = Rate(0xC);

    /// 6.5 Mb/s of 802.11n.
    pub const MCS_0: Rate = Rate(0x10);
    /// 39 Mb/s.
    pub const MCS_4: Rate = Rate(0x14);
    /// 65 Mb/s.
    pub const MCS_7: Rate = Rate(0x17);

    /// The rate of a code; what is above 31 is taken modulo 32.
    #[must_use]
    pub fn from_code(code: u8) -> Rate {
        Rate(code & 0x1F)
    }

    /// Its code.
    #[must_use]
    pub fn code(self) -> u8 {
        self.0
    }

    /// Its modulation and coding scheme, if it is one of 802.11n.
    #[must_use]
    pub fn mcs(self) -> Option<u8> {
        (self.0 >= HT_CODE).then_some(self.0 & 7)
    }

    /// Whether the guard interval is the short one.
    #[must_use]
    pub fn short_interval(self) -> bool {
        self.0 >= SHORT_INTERVAL_CODE
    }

    /// In units of 500 kb/s, if it isn't one of 802.11n.
    #[must_use]
    pub fn half_megabits(self) -> Option<u16> {
        LEGACY.get(usize::from(self.0)).copied()
    }

    fn is_dsss(self) -> bool {
        self.0 < 8
    }

    /// How long a frame of `length` bytes, without its check sequence, is on the air.
    #[must_use]
    pub fn airtime(self, length: usize) -> Ticks {
        let bits = 8 * (length as u64 + CHECK_SEQUENCE);
        let nanoseconds = match (self.mcs(), self.half_megabits()) {
            (None, Some(rate)) if self.is_dsss() => 1000 * DSSS_PREAMBLE_US + 2000 * bits / u64::from(rate),
            (None, Some(rate)) => {
                let symbols = (bits + EXTRA_BITS).div_ceil(2 * u64::from(rate));
                1000 * (OFDM_PREAMBLE_US + 4 * symbols + SIGNAL_EXTENSION_US)
            }
            (mcs, _) => {
                let symbols = (bits + EXTRA_BITS).div_ceil(HT_BITS[usize::from(mcs.unwrap_or(0))]);
                let symbol = if self.short_interval() { 3600 } else { 4000 };
                1000 * (HT_PREAMBLE_US + SIGNAL_EXTENSION_US) + symbols * symbol
            }
        };
        nanoseconds * MICROSECOND / 1000
    }

    /// The rate of the answer to a frame at this rate: the highest mandatory one that isn't faster.
    #[must_use]
    pub fn of_answer(self) -> Rate {
        match self.mcs() {
            Some(0) => Rate::OFDM_6,
            Some(1 | 2) => Rate(0xA),
            Some(_) => Rate::OFDM_24,
            None if self.is_dsss() => Rate(self.0 & 3),
            None => match self.half_megabits().unwrap_or(0) {
                48.. => Rate::OFDM_24,
                24.. => Rate(0xA),
                _ => Rate::OFDM_6,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_last_as_the_standard_says() {
        let us = |rate: Rate, length| rate.airtime(length) / MICROSECOND;
        assert_eq!(us(Rate::DSSS_1, 10), 192 + 112, "an acknowledgement at 1 Mb/s");
        assert_eq!(us(Rate::OFDM_6, 10), 20 + 4 * 6 + 6, "an acknowledgement at 6 Mb/s: 134 bits of 24 a symbol");
        assert_eq!(us(Rate::OFDM_54, 1496), 20 + 4 * 56 + 6, "1500 bytes at 54 Mb/s: 12,022 bits of 216 a symbol");
        assert_eq!(us(Rate::from_code(0x17), 1496), 36 + 4 * 47 + 6, "1500 bytes at MCS 7: 260 bits a symbol");
        assert_eq!(Rate::from_code(0x1F).airtime(1496), (36 + 6) * MICROSECOND + 47 * 36 * MICROSECOND / 10);
    }

    #[test]
    fn answers_are_not_faster_than_the_frame() {
        assert_eq!(Rate::OFDM_54.of_answer(), Rate::OFDM_24);
        assert_eq!(Rate::from_code(0xF).of_answer(), Rate::OFDM_6);
        assert_eq!(Rate::DSSS_1.of_answer(), Rate::DSSS_1);
        assert_eq!(Rate::from_code(0x10).of_answer(), Rate::OFDM_6);
    }
}
