//! What an emulated meter says on the air: an Ethernet frame of the ethertype for local experiments.
//!
//! Frame after the Ethernet header: `OFMB`, version (1), length of the SSID, the SSID, security.

use serde::{Deserialize, Serialize};

use crate::bus::Ticks;

/// IEEE 802 local experimental ethertype 1.
const ETHERTYPE: [u8; 2] = [0x88, 0xB5];
const MAGIC: &[u8] = b"OFMB";
const VERSION: u8 = 1;
const SSID_MAX: usize = 32;

/// How the network is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Security {
    /// WPA2 with a pre-shared key (3, as in esp-idf's `wifi_auth_mode_t`).
    Wpa2Psk,
    /// Anything else, by its number.
    Other(u8),
}

/// A beacon as heard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beacon {
    /// The network's name.
    pub ssid: String,
    /// Its protection.
    pub security: Security,
    /// When it was heard.
    pub heard_at: Ticks,
}

impl Beacon {
    /// Reads a beacon; none where the frame is something else, or broken.
    pub fn parse(frame: &[u8], heard_at: Ticks) -> Option<Self> {
        let body = frame.get(12..)?.strip_prefix(&ETHERTYPE)?.strip_prefix(MAGIC)?;
        let (&[version, length], rest) = body.split_first_chunk::<2>()?;
        let (ssid, rest) = rest.split_at_checked(usize::from(length))?;
        let security = match *rest.first()? {
            3 => Security::Wpa2Psk,
            other => Security::Other(other),
        };
        let plausible = version == VERSION && !ssid.is_empty() && ssid.len() <= SSID_MAX;
        let ssid = String::from_utf8(ssid.to_vec()).ok().filter(|_| plausible)?;
        Some(Beacon { ssid, security, heard_at })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(body: &[u8]) -> Vec<u8> {
        [&[0xFF; 12], &ETHERTYPE[..], body].concat()
    }

    #[test]
    fn a_beacon_is_read_with_padding_behind_it() {
        let heard = Beacon::parse(&frame(b"OFMB\x01\x03abc\x03\0\0\0"), 7);
        assert_eq!(heard, Some(Beacon { ssid: "abc".into(), security: Security::Wpa2Psk, heard_at: 7 }));
    }

    #[test]
    fn what_is_broken_is_no_beacon() {
        for body in [
            &b"OFMB\x01\x05abc\x03"[..],
            b"OFMB\x02\x03abc\x03",
            b"OFMX\x01\x03abc\x03",
            b"OFMB\x01\x00\x03",
            b"OFMB\x01",
        ] {
            assert_eq!(Beacon::parse(&frame(body), 0), None);
        }
        assert_eq!(Beacon::parse(&[0; 10], 0), None);
        assert_eq!(Beacon::parse(&frame(b"OFMB\x01\x02\xFF\xFE\x03"), 0), None);
    }
}
