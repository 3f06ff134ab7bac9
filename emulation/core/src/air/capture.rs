//! What is on the air as a pcap file, with radiotap headers: readable by Wireshark.
//!
//! The recorder stands beside the antennas and hears every frame, lost ones too, with RTS, CTS and acknowledgements. Sources:
//! draft-ietf-opsawg-pcap (file), radiotap.org (headers).
//!
//! Limits: no check sequences, no strengths.

use super::frame::Address;
use super::rate::{MICROSECOND, Rate};
use crate::bus::Ticks;

const MAGIC_NANOSECONDS: u32 = 0xA1B2_3C4D;
const LINK_RADIOTAP: u32 = 127;
const SNAP_LENGTH: u32 = 65_535;
/// Fields of the radiotap header: time, flags, rate, channel; or the MCS in place of the rate.
const PRESENT_LEGACY: u32 = 0b1111;
const PRESENT_HT: u32 = 0b1011 | 1 << 19;
const CHANNEL_2GHZ: u16 = 0x0080;
const CHANNEL_CCK: u16 = 0x0020;
const CHANNEL_OFDM: u16 = 0x0040;
/// Of the MCS field: index, guard interval and bandwidth are known.
const MCS_KNOWN: u8 = 0b0111;
const MCS_SHORT_INTERVAL: u8 = 1 << 2;

const RTS: u16 = 0xB4;
const CTS: u16 = 0xC4;
const ACKNOWLEDGEMENT: u16 = 0xD4;

/// A frame's circumstances.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    pub at: Ticks,
    pub rate: Rate,
    pub frequency_mhz: u32,
}

/// The bytes of a file that weren't taken yet.
#[derive(Debug)]
pub struct Recorder {
    bytes: Vec<u8>,
    epoch_ns: u64,
}

impl Recorder {
    /// A recorder whose time 0 is that many milliseconds after 1970.
    #[must_use]
    pub fn new(epoch_ms: u64) -> Recorder {
        let mut bytes = MAGIC_NANOSECONDS.to_le_bytes().to_vec();
        for half in [2u16, 4] {
            bytes.extend(half.to_le_bytes());
        }
        for word in [0, 0, SNAP_LENGTH, LINK_RADIOTAP] {
            bytes.extend(word.to_le_bytes());
        }
        Recorder { bytes, epoch_ns: epoch_ms.saturating_mul(1_000_000) }
    }

    /// What was recorded since the last call.
    pub fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }

    pub(super) fn frame(&mut self, moment: Moment, frame: &[u8]) {
        let heading = radiotap(moment);
        let length = (heading.len() + frame.len()) as u32;
        let at_ns = self.epoch_ns + moment.at * 1000 / MICROSECOND;
        for word in [(at_ns / 1_000_000_000) as u32, (at_ns % 1_000_000_000) as u32, length, length] {
            self.bytes.extend(word.to_le_bytes());
        }
        self.bytes.extend(heading);
        self.bytes.extend_from_slice(frame);
    }

    pub(super) fn request_to_send(&mut self, moment: Moment, receiver: Address, transmitter: Address) {
        let frame = [&RTS.to_le_bytes()[..], &[0, 0], &receiver.0, &transmitter.0].concat();
        self.frame(moment, &frame);
    }

    pub(super) fn clear_to_send(&mut self, moment: Moment, receiver: Address) {
        self.frame(moment, &[&CTS.to_le_bytes()[..], &[0, 0], &receiver.0].concat());
    }

    pub(super) fn acknowledgement(&mut self, moment: Moment, receiver: Address) {
        self.frame(moment, &[&ACKNOWLEDGEMENT.to_le_bytes()[..], &[0, 0], &receiver.0].concat());
    }
}

/// Version 0, length, fields, then the fields: each at a multiple of its size.
fn radiotap(moment: Moment) -> Vec<u8> {
    let Moment { at, rate, frequency_mhz } = moment;
    let mut fields = (at / MICROSECOND).to_le_bytes().to_vec();
    let kind = if rate.code() < 8 { CHANNEL_CCK } else { CHANNEL_OFDM };
    let channel = |fields: &mut Vec<u8>| {
        fields.extend((frequency_mhz as u16).to_le_bytes());
        fields.extend((kind | CHANNEL_2GHZ).to_le_bytes());
    };
    fields.push(0);
    let present = if let Some(mcs) = rate.mcs() {
        fields.push(0);
        channel(&mut fields);
        fields.extend([MCS_KNOWN, if rate.short_interval() { MCS_SHORT_INTERVAL } else { 0 }, mcs]);
        PRESENT_HT
    } else {
        fields.push(rate.half_megabits().unwrap_or(0) as u8);
        channel(&mut fields);
        PRESENT_LEGACY
    };
    let length = (8 + fields.len()) as u16;
    [&[0, 0], &length.to_le_bytes()[..], &present.to_le_bytes(), &fields].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(rate: Rate) -> Moment {
        Moment { at: 3 * MICROSECOND, rate, frequency_mhz: 2437 }
    }

    #[test]
    fn a_file_begins_with_its_header_and_goes_on_with_records() {
        let mut recorder = Recorder::new(2500);
        let head = recorder.take();
        assert_eq!((head.len(), &head[..4], &head[20..]), (24, &[0x4D, 0x3C, 0xB2, 0xA1][..], &[127, 0, 0, 0][..]));
        recorder.acknowledgement(moment(Rate::OFDM_24), Address([1, 2, 3, 4, 5, 6]));
        let record = recorder.take();
        let word = |at: usize| u32::from_le_bytes([record[at], record[at + 1], record[at + 2], record[at + 3]]);
        assert_eq!((word(0), word(4)), (2, 500_003_000), "seconds and nanoseconds since 1970");
        assert_eq!((word(8), word(12), record.len()), (32, 32, 48), "22 bytes of radiotap and 10 of the frame");
        assert_eq!(&record[38..], [0xD4, 0, 0, 0, 1, 2, 3, 4, 5, 6]);
        assert_eq!((&record[16..20], record[33], &record[34..36]), (&[0, 0, 22, 0][..], 48, &[0x85, 0x09][..]));
    }

    #[test]
    fn rates_of_802_11n_are_named_by_their_scheme() {
        let heading = radiotap(moment(Rate::from_code(0x1F)));
        assert_eq!((heading.len(), &heading[22..]), (25, &[7, 4, 7][..]));
    }
}
