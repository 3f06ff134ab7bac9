//! Frames of 802.11: a checked view of the header, and the addresses.
//!
//! A frame is a slice from the frame control field to the last byte before the check sequence. Source: IEEE 802.11-2020, 9.2 and
//! 9.3.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Bytes of a CCMP header.
pub const CCMP_HEADER: usize = 8;
/// Bytes of CCMP's message integrity code.
pub const MIC: usize = 8;
/// Bytes of the header of management frames, and of data frames without QoS.
pub const HEADER: usize = 24;

pub(crate) const TO_DS: u16 = 1 << 8;
pub(crate) const FROM_DS: u16 = 1 << 9;
pub(crate) const RETRY: u16 = 1 << 11;
pub(crate) const POWER_SAVE: u16 = 1 << 12;
pub(crate) const MORE_DATA: u16 = 1 << 13;
pub(crate) const PROTECTED: u16 = 1 << 14;
const QOS: u8 = 8;
const SHORTEST: usize = 10;

/// A MAC address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Address(pub [u8; 6]);

impl Address {
    /// All stations.
    pub const BROADCAST: Address = Address([0xFF; 6]);

    /// The six bytes at `at`.
    fn at(frame: &[u8], at: usize) -> Option<Address> {
        Some(Address(*frame.get(at..)?.first_chunk()?))
    }

    /// Whether it names several stations.
    #[must_use]
    pub fn is_group(self) -> bool {
        self.0[0] & 1 == 1
    }

    /// The address as a number whose low byte goes first over the air.
    #[must_use]
    pub fn to_bits(self) -> u64 {
        let [a, b, c, d, e, f] = self.0;
        u64::from_le_bytes([a, b, c, d, e, f, 0, 0])
    }

    /// The inverse of [`Address::to_bits`].
    #[must_use]
    pub fn from_bits(bits: u64) -> Address {
        let [a, b, c, d, e, f, ..] = bits.to_le_bytes();
        Address([a, b, c, d, e, f])
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g] = self.0;
        write!(f, "{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{g:02x}")
    }
}

/// What a frame is, with its subtype.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Management(u8),
    Control(u8),
    Data(u8),
    Extension(u8),
}

/// The header of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    pub control: u16,
    pub kind: Kind,
    pub receiver: Address,
    /// All zero in a frame that doesn't say.
    pub transmitter: Address,
    /// The third address; all zero in a frame without.
    pub third: Address,
    /// Fragment number in bits 0 to 3, sequence number above.
    pub sequence: u16,
    /// The QoS control field, if there is one.
    pub qos: Option<u16>,
    /// Bytes of the header.
    pub length: usize,
}

impl Header {
    /// Reads the header; none where the frame is too short for it.
    #[must_use]
    pub fn parse(frame: &[u8]) -> Option<Header> {
        let control = half_word(frame, 0)?;
        let subtype = (control >> 4 & 0xF) as u8;
        let kind = match control >> 2 & 3 {
            0 => Kind::Management(subtype),
            1 => Kind::Control(subtype),
            2 => Kind::Data(subtype),
            _ => Kind::Extension(subtype),
        };
        let header = Header {
            control,
            kind,
            receiver: Address::at(frame, 4)?,
            transmitter: Address::at(frame, 10).unwrap_or_default(),
            third: Address::default(),
            sequence: 0,
            qos: None,
            length: frame.len().clamp(SHORTEST, SHORTEST + 6),
        };
        match kind {
            Kind::Control(_) | Kind::Extension(_) => Some(header),
            _ => header.with_rest(frame),
        }
    }

    fn with_rest(self, frame: &[u8]) -> Option<Header> {
        let (third, sequence) = (Address::at(frame, 16)?, half_word(frame, 22)?);
        let four = self.control & TO_DS != 0 && self.control & FROM_DS != 0;
        let mut length = HEADER + if four { 6 } else { 0 };
        let mut qos = None;
        if matches!(self.kind, Kind::Data(subtype) if subtype & QOS != 0) {
            qos = Some(half_word(frame, length)?);
            length += 2;
        }
        (frame.len() >= length).then_some(Header { third, sequence, qos, length, ..self })
    }

    /// Whether the body is enciphered.
    #[must_use]
    pub fn protected(&self) -> bool {
        self.control & PROTECTED != 0
    }

    /// Whether it was sent before.
    #[must_use]
    pub fn is_retry(&self) -> bool {
        self.control & RETRY != 0
    }

    /// The network that it belongs to, if it says.
    #[must_use]
    pub fn bssid(&self) -> Option<Address> {
        match (self.kind, self.control & TO_DS != 0, self.control & FROM_DS != 0) {
            (Kind::Management(_), ..) | (Kind::Data(_), false, false) => Some(self.third),
            (Kind::Data(_), true, false) => Some(self.receiver),
            (Kind::Data(_), false, true) => Some(self.transmitter),
            _ => None,
        }
    }
}

/// The little-endian half word at `at`.
pub(crate) fn half_word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}
