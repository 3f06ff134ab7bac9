//! What a card makes of what it hears: beacons, answers, farewells, data.

use super::{BODY, Card, Refusal, State};
use crate::air::build::{EAPOL, SNAP};
use crate::air::elements::{Elements, FIXED, TRAFFIC, indicates};
use crate::air::frame::{Address, Header, Kind, MORE_DATA, half_word};
use crate::bus::Ticks;

/// Ethernet frames that wait for the station's stack at most.
const RECEIVED_MAX: usize = 256;
const ASSOCIATION_RESPONSE: u8 = 1;
const BEACON: u8 = 8;
const DISASSOCIATION: u8 = 10;
const AUTHENTICATION: u8 = 11;
const DEAUTHENTICATION: u8 = 12;
/// Reason codes (IEEE 802.11-2020, 9.4.1.7): there are too many stations.
const OVERLOADED: u16 = 5;
/// The handshake failed after the station's proof: unspecified, MIC failure, timeout, 802.1X.
const FAILED_PROOF: [u16; 4] = [2, 14, 15, 23];
/// These speak of an association that was, and say nothing about the next one.
const OF_THE_PAST: [u16; 6] = [2, 3, 4, 6, 7, 8];

impl Card {
    pub(super) fn take(&mut self, header: &Header, frame: &[u8], now: Ticks) {
        let from_ours = self.access_point() == Some(header.transmitter);
        match header.kind {
            Kind::Management(BEACON) if from_ours => self.take_beacon(frame, now),
            _ if !from_ours || self.receiving.is_repeated(header) => {}
            Kind::Management(AUTHENTICATION) => self.take_authentication(frame, now),
            Kind::Management(ASSOCIATION_RESPONSE) => self.take_association(frame, now),
            Kind::Management(DEAUTHENTICATION | DISASSOCIATION) => self.take_farewell(frame, now),
            Kind::Data(_) => {
                self.go_on_polling(header);
                self.take_data(header, frame, now);
            }
            _ => {}
        }
    }

    pub(super) fn access_point(&self) -> Option<Address> {
        match &self.state {
            State::Authenticating { network, .. }
            | State::Associating { network, .. }
            | State::Handshaking { network, .. }
            | State::Joined { network, .. } => Some(network.bssid),
            _ => None,
        }
    }

    pub(super) fn take_beacon(&mut self, frame: &[u8], now: Ticks) {
        let State::Joined { heard_at, .. } = &mut self.state else { return };
        *heard_at = now;
        let elements = frame.get(BODY + FIXED..).map(Elements);
        let kept =
            elements.and_then(|elements| elements.find(TRAFFIC)).is_some_and(|map| indicates(map, self.identifier));
        if self.manner.saves_power != self.sending.dozing {
            self.tell_manner();
        } else if kept && self.sending.dozing {
            self.poll();
        }
    }

    /// Says whether it dozes from now on.
    fn tell_manner(&mut self) {
        self.sending.dozing = self.manner.saves_power;
        self.polling = false;
        if let State::Joined { network, .. } = &self.state {
            self.sending.push(self.route(network).null(), false);
        }
    }

    fn poll(&mut self) {
        if let State::Joined { network, .. } = &self.state {
            self.polling = true;
            self.sending.push(self.route(network).poll(self.identifier), false);
        }
    }

    /// A frame that the access point kept says whether there are more.
    fn go_on_polling(&mut self, header: &Header) {
        if self.polling && !header.receiver.is_group() {
            self.polling = false;
            if header.control & MORE_DATA != 0 {
                self.poll();
            }
        }
    }

    /// An access point ends things, or never lets them begin.
    fn take_farewell(&mut self, frame: &[u8], now: Ticks) {
        let reason = half_word(frame, BODY).unwrap_or(0);
        self.last_reason = Some(reason);
        match &self.state {
            State::Handshaking { supplicant, .. } if supplicant.has_answered() && FAILED_PROOF.contains(&reason) => {
                self.refuse(Refusal::WrongPassphrase);
            }
            State::Joined { .. } | State::Handshaking { .. } if reason != OVERLOADED => self.pause(now),
            _ if OF_THE_PAST.contains(&reason) => {}
            _ => self.refuse(Refusal::Reason(reason)),
        }
    }

    fn take_data(&mut self, header: &Header, frame: &[u8], now: Ticks) {
        let Some(body) = self.receiving.open(header, frame) else { return };
        let Some(rest) = body.strip_prefix(&SNAP[..]) else { return };
        match rest.strip_prefix(&EAPOL[..]) {
            Some(eapol) => self.take_eapol(eapol, header, now),
            None if header.protected() == self.sending.has_key() && self.joined().is_some() => {
                self.pass_up([&header.receiver.0[..], &header.third.0, rest].concat());
            }
            None => {}
        }
    }

    /// Hands an Ethernet frame to the station; its own, which the access point repeats to all, it knows.
    fn pass_up(&mut self, ethernet: Vec<u8>) {
        if ethernet.get(6..12) == Some(&self.address.0[..]) {
            return;
        }
        if self.received.len() < RECEIVED_MAX {
            self.received.push_back(ethernet);
        } else {
            self.dropped += 1;
        }
    }
}
