//! The frames that a station sends, without sequence number and not yet enciphered.
//!
//! Source: IEEE 802.11-2020, 9.3. The station is one of 802.11g, or of 802.11n at 20 MHz with QoS and without aggregation.

use super::elements::{MORE_RATES, RATES, RSN, SSID, push};
use super::frame::{Address, PROTECTED, TO_DS};

const ASSOCIATION_REQUEST: u16 = 0x00;
const PROBE_REQUEST: u16 = 0x40;
const AUTHENTICATION: u16 = 0xB0;
const DEAUTHENTICATION: u16 = 0xC0;
const DATA: u16 = 0x08;
const NULL: u16 = 0x48;
const QOS_DATA: u16 = 0x88;
const POWER_SAVE_POLL: u16 = 0xA4;
/// The two bits that mark an association identifier.
const IDENTIFIER: u16 = 0xC000;
const HT_CAPABILITIES: u8 = 45;
const VENDOR: u8 = 221;
/// 20 MHz, short guard interval; no aggregates worth a name; MCS 0 to 7.
const HT: [u8; 26] = [0x2C, 0x00, 0x00, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
/// Wi-Fi Multimedia: information element, version 1.
const WMM: [u8; 7] = [0x00, 0x50, 0xF2, 2, 0, 1, 0];
/// Capabilities: infrastructure, privacy, short preamble, short slots.
const CAPABILITIES: u16 = 0x0431;
const PRIVACY: u16 = 0x0010;
/// Beacons between two looks of a station that saves power; this one doesn't.
const LISTEN_INTERVAL: u16 = 3;
/// 1, 2, 5.5 and 11 Mb/s as basic rates, 6, 9, 12 and 18 Mb/s; 24, 36, 48 and 54 Mb/s.
const SUPPORTED: [u8; 8] = [0x82, 0x84, 0x8B, 0x96, 0x0C, 0x12, 0x18, 0x24];
const EXTENDED: [u8; 4] = [0x30, 0x48, 0x60, 0x6C];
/// Version 1; group and pairwise cipher CCMP; key management PSK; no capabilities.
pub(super) const RSN_PSK: [u8; 20] =
    [1, 0, 0x00, 0x0F, 0xAC, 4, 1, 0, 0x00, 0x0F, 0xAC, 4, 1, 0, 0x00, 0x0F, 0xAC, 2, 0, 0];
/// LLC and SNAP before an ethertype (RFC 1042).
pub(super) const SNAP: [u8; 6] = [0xAA, 0xAA, 3, 0, 0, 0];
/// Ethertype of EAPOL.
pub(super) const EAPOL: [u8; 2] = [0x88, 0x8E];
const ETHERNET_HEADER: usize = 14;

/// The RSN element of this station.
pub(super) fn rsn_element() -> Vec<u8> {
    let mut element = Vec::new();
    push(&mut element, RSN, &RSN_PSK);
    element
}

/// Who sends to which access point.
#[derive(Clone, Copy, Debug)]
pub(super) struct Route {
    pub own: Address,
    pub bssid: Address,
}

impl Route {
    fn header(self, control: u16, third: Address) -> Vec<u8> {
        let mut frame = control.to_le_bytes().to_vec();
        frame.extend([0; 2]);
        frame.extend(self.bssid.0);
        frame.extend(self.own.0);
        frame.extend(third.0);
        frame.extend([0; 2]);
        frame
    }

    /// A question who is there; `bssid` is the broadcast address.
    pub fn probe_request(self, ssid: &str) -> Vec<u8> {
        let mut frame = self.header(PROBE_REQUEST, Address::BROADCAST);
        push(&mut frame, SSID, ssid.as_bytes());
        push_rates(&mut frame);
        frame
    }

    /// Open-system authentication, message 1.
    pub fn authentication(self) -> Vec<u8> {
        let mut frame = self.header(AUTHENTICATION, self.bssid);
        frame.extend([0, 0, 1, 0, 0, 0]);
        frame
    }

    pub fn association_request(self, ssid: &str, protected: bool, ht: bool) -> Vec<u8> {
        let mut frame = self.header(ASSOCIATION_REQUEST, self.bssid);
        let capabilities = if protected { CAPABILITIES } else { CAPABILITIES & !PRIVACY };
        frame.extend(capabilities.to_le_bytes());
        frame.extend(LISTEN_INTERVAL.to_le_bytes());
        push(&mut frame, SSID, ssid.as_bytes());
        push_rates(&mut frame);
        if protected {
            frame.extend(rsn_element());
        }
        if ht {
            push(&mut frame, HT_CAPABILITIES, &HT);
            push(&mut frame, VENDOR, &WMM);
        }
        frame
    }

    /// Nothing but the header, for its bit that tells whether the station dozes.
    pub fn null(self) -> Vec<u8> {
        self.header(NULL | TO_DS, self.bssid)
    }

    /// A request for one of the frames that the access point keeps.
    pub fn poll(self, identifier: u16) -> Vec<u8> {
        let mut frame = POWER_SAVE_POLL.to_le_bytes().to_vec();
        frame.extend((identifier | IDENTIFIER).to_le_bytes());
        frame.extend([self.bssid.0, self.own.0].concat());
        frame
    }

    pub fn deauthentication(self, reason: u16) -> Vec<u8> {
        let mut frame = self.header(DEAUTHENTICATION, self.bssid);
        frame.extend(reason.to_le_bytes());
        frame
    }

    /// An EAPOL frame to the access point.
    pub fn eapol(self, body: &[u8]) -> Vec<u8> {
        let mut frame = self.header(DATA | TO_DS, self.bssid);
        frame.extend([&SNAP[..], &EAPOL, body].concat());
        frame
    }

    /// An Ethernet frame through the access point, by QoS with best effort or without; none where it is too short to be one.
    pub fn data(self, ethernet: &[u8], qos: bool) -> Option<Vec<u8>> {
        let destination = Address(*ethernet.first_chunk()?);
        let rest = ethernet.get(ETHERNET_HEADER - 2..)?;
        let mut frame = self.header(if qos { QOS_DATA } else { DATA } | TO_DS, destination);
        frame.extend(vec![0; if qos { 2 } else { 0 }]);
        frame.extend([&SNAP[..], rest].concat());
        Some(frame)
    }
}

fn push_rates(frame: &mut Vec<u8>) {
    push(frame, RATES, &SUPPORTED);
    push(frame, MORE_RATES, &EXTENDED);
}

/// Sets the sequence number of a frame; control frames have none.
pub(super) fn number(frame: &mut [u8], sequence: u16) {
    if frame.len() < super::frame::HEADER {
        return;
    }
    frame[22..24].copy_from_slice(&(sequence << 4).to_le_bytes());
}

/// Marks a frame as protected and puts a CCMP header after its header of that length.
pub(super) fn protect(frame: &[u8], length: usize, ccmp: [u8; 8]) -> Vec<u8> {
    let (header, body) = frame.split_at(length.min(frame.len()));
    let mut protected = [header, &ccmp, body].concat();
    protected[1] |= (PROTECTED >> 8) as u8;
    protected
}
