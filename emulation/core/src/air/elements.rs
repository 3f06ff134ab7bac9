//! The bodies of management frames: information elements, and what a beacon says with them.
//!
//! Source: IEEE 802.11-2020, 9.3.3 and 9.4.2.

use serde::{Deserialize, Serialize};

use super::frame::{Address, HEADER, Header, Kind, half_word};
use crate::bus::Ticks;

pub(super) const SSID: u8 = 0;
pub(super) const RATES: u8 = 1;
const CHANNEL: u8 = 3;
pub(super) const TRAFFIC: u8 = 5;
pub(super) const RSN: u8 = 48;
pub(super) const MORE_RATES: u8 = 50;
const SSID_MAX: usize = 32;
/// Timestamp, interval and capabilities before a beacon's elements.
pub(super) const FIXED: usize = 12;
const CAPABILITIES_AT: usize = HEADER + 10;
const PRIVACY: u16 = 1 << 4;
const BEACON: u8 = 8;
const PROBE_RESPONSE: u8 = 5;
/// Suite selectors of 802.11.
const SUITE: [u8; 3] = [0x00, 0x0F, 0xAC];
const AKM_PSK: u8 = 2;

/// How a network is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Protection {
    Open,
    /// WPA2 with a pre-shared key.
    Wpa2Psk,
    /// Anything else.
    Other,
}

/// A network as its beacons and probe responses show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Network {
    pub ssid: String,
    pub bssid: Address,
    pub channel: u8,
    pub protection: Protection,
    pub signal_dbm: i8,
    pub heard_at: Ticks,
}

impl Network {
    /// Reads a beacon or a probe response; none where the frame is something else, or broken, or hides its name.
    #[must_use]
    pub fn parse(header: &Header, frame: &[u8], signal_dbm: i8, heard_at: Ticks) -> Option<Network> {
        if !matches!(header.kind, Kind::Management(BEACON | PROBE_RESPONSE)) {
            return None;
        }
        let elements = Elements(frame.get(HEADER + FIXED..)?);
        let ssid = elements.find(SSID).filter(|ssid| (1..=SSID_MAX).contains(&ssid.len()))?;
        Some(Network {
            ssid: String::from_utf8(ssid.to_vec()).ok()?,
            bssid: header.third,
            channel: *elements.find(CHANNEL)?.first()?,
            protection: protection(half_word(frame, CAPABILITIES_AT)?, elements.find(RSN)),
            signal_dbm,
            heard_at,
        })
    }
}

fn protection(capabilities: u16, rsn: Option<&[u8]>) -> Protection {
    match rsn {
        Some(rsn) if manages_by_psk(rsn) == Some(true) => Protection::Wpa2Psk,
        None if capabilities & PRIVACY == 0 => Protection::Open,
        _ => Protection::Other,
    }
}

/// Whether an RSN element offers a pre-shared key: version, group cipher, pairwise ciphers, then the key managements.
fn manages_by_psk(rsn: &[u8]) -> Option<bool> {
    let managements = 8 + 4 * usize::from(half_word(rsn, 6)?);
    let count = usize::from(half_word(rsn, managements)?);
    let suites = rsn.get(managements + 2..)?.get(..4 * count)?;
    Some(suites.chunks_exact(4).any(|suite| suite.starts_with(&SUITE) && suite[3] == AKM_PSK))
}

/// Information elements, one after the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Elements<'a>(pub &'a [u8]);

impl<'a> Elements<'a> {
    /// The first element with this number.
    pub fn find(self, number: u8) -> Option<&'a [u8]> {
        let mut rest = self.0;
        loop {
            let (&[id, length], body) = rest.split_first_chunk::<2>()?;
            let (body, after) = body.split_at_checked(usize::from(length))?;
            if id == number {
                return Some(body);
            }
            rest = after;
        }
    }
}

/// Whether a traffic indication map says that frames are kept for a station: count, period, control, then part of a bitmap.
pub(super) fn indicates(map: &[u8], identifier: u16) -> bool {
    let first = map.get(2).map_or(0, |control| usize::from(control >> 1) * 2);
    let place = usize::from(identifier / 8).checked_sub(first).and_then(|at| map.get(3 + at));
    place.is_some_and(|bits| bits >> (identifier % 8) & 1 == 1)
}

/// Appends an element.
pub(super) fn push(frame: &mut Vec<u8>, number: u8, body: &[u8]) {
    frame.extend([number, body.len() as u8]);
    frame.extend_from_slice(body);
}

#[cfg(test)]
mod tests {
    use super::*;

    const BSSID: [u8; 6] = [2, 0, 0, 0, 0, 9];

    fn beacon(elements: &[u8]) -> Vec<u8> {
        let head = [&[0x80, 0, 0, 0][..], &[0xFF; 6], &BSSID, &BSSID, &[0; 2], &[0; 8], &[100, 0], &[0x11, 4]];
        [&head.concat(), elements].concat()
    }

    fn parse(frame: &[u8]) -> Option<Network> {
        Network::parse(&Header::parse(frame)?, frame, -50, 7)
    }

    const RSN_PSK: [u8; 22] = [48, 20, 1, 0, 0, 15, 172, 4, 1, 0, 0, 15, 172, 4, 1, 0, 0, 15, 172, 2, 0, 0];

    #[test]
    fn a_beacon_names_the_network() {
        let network = parse(&beacon(&[&b"\x00\x03abc\x03\x01\x06"[..], &RSN_PSK].concat())).expect("a network");
        assert_eq!((network.ssid.as_str(), network.channel, network.signal_dbm), ("abc", 6, -50));
        assert_eq!((network.bssid, network.protection), (Address(BSSID), Protection::Wpa2Psk));
    }

    #[test]
    fn a_traffic_indication_map_names_stations_by_a_part_of_the_bitmap() {
        assert!(indicates(&[0, 1, 0, 0b10], 1) && !indicates(&[0, 1, 0, 0b10], 2));
        assert!(!indicates(&[0, 1, 1, 0], 1), "only group frames");
        assert!(indicates(&[0, 1, 2, 0, 0b1000], 27), "the bitmap begins at its second byte pair");
        assert!(!indicates(&[0, 1, 2, 0, 0b1000], 3) && !indicates(&[], 1));
    }

    #[test]
    fn what_is_broken_is_no_network() {
        for elements in [&b"\x00\x05abc"[..], b"\x00\x00\x03\x01\x06", b"\x00\x01\xFF\x03\x01\x06", b"\x00\x01a", b""] {
            assert_eq!(parse(&beacon(elements)), None, "{elements:?}");
        }
        assert_eq!(parse(&beacon(b"\x00\x01a\x03\x01\x06")[..30]), None);
        let other = parse(&beacon(b"\x00\x01a\x03\x01\x06\x30\x02\x01\x00")).expect("a network");
        assert_eq!(other.protection, Protection::Other);
    }
}
