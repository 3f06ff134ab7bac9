//! How a card joins: authentication, association, handshake.

use super::{BODY, Card, Refusal, State};
use crate::air::build::{self, Route};
use crate::air::eapol::{MasterKey, master_key};
use crate::air::elements::{Network, Protection};
use crate::air::frame::{Header, half_word};
use crate::air::supplicant::{Step, Supplicant};
use crate::bus::{TICKS_PER_SECOND, Ticks};

/// How long an answer to authentication or association may take.
const ANSWER_TIMEOUT: Ticks = TICKS_PER_SECOND / 5;
/// The access point gives up the handshake before that.
const HANDSHAKE_TIMEOUT: Ticks = 10 * TICKS_PER_SECOND;
const NONCE_STREAM: u64 = 0x59;

impl Card {
    pub(super) fn refuse(&mut self, refusal: Refusal) {
        self.forget_keys();
        self.goal = None;
        self.state = State::Refused(refusal);
    }

    pub(super) fn authenticate(&mut self, network: Network, now: Ticks) {
        let passphrase = self.goal.as_ref().is_some_and(|goal| goal.passphrase.is_some());
        match network.protection {
            Protection::Open => self.try_authentication(network, 1, now),
            Protection::Wpa2Psk if passphrase => self.try_authentication(network, 1, now),
            _ => self.refuse(Refusal::Protection),
        }
    }

    pub(super) fn route(&self, network: &Network) -> Route {
        Route { own: self.address, bssid: network.bssid }
    }

    pub(super) fn try_authentication(&mut self, network: Network, tries: u32, now: Ticks) {
        self.sending.push(self.route(&network).authentication(), false);
        self.state = State::Authenticating { network, tries, until: now + ANSWER_TIMEOUT };
    }

    pub(super) fn try_association(&mut self, network: Network, tries: u32, now: Ticks) {
        let protected = network.protection != Protection::Open;
        self.sending.push(self.route(&network).association_request(&network.ssid, protected, self.manner.ht), false);
        self.state = State::Associating { network, tries, until: now + ANSWER_TIMEOUT };
    }

    /// Algorithm, sequence, status.
    pub(super) fn take_authentication(&mut self, frame: &[u8], now: Ticks) {
        let (Some(2), Some(status)) = (half_word(frame, BODY + 2), half_word(frame, BODY + 4)) else { return };
        let State::Authenticating { network, .. } = &self.state else { return };
        let network = network.clone();
        if status == 0 { self.try_association(network, 1, now) } else { self.refuse(Refusal::Status(status)) }
    }

    /// Capabilities, status, association identifier.
    pub(super) fn take_association(&mut self, frame: &[u8], now: Ticks) {
        let Some(status) = half_word(frame, BODY + 2) else { return };
        self.identifier = half_word(frame, BODY + 4).unwrap_or(0) & 0x3FFF;
        let State::Associating { network, .. } = &self.state else { return };
        let network = network.clone();
        if status != 0 {
            self.refuse(Refusal::Status(status));
        } else if network.protection == Protection::Open {
            self.enter(network, None, now);
        } else {
            let supplicant = Box::new(self.supplicant(&network));
            self.state = State::Handshaking { network, supplicant, until: now + HANDSHAKE_TIMEOUT };
        }
    }

    pub(super) fn supplicant(&mut self, network: &Network) -> Supplicant {
        let master = self.master_key(&network.ssid);
        let mut nonce = [0; 32];
        for part in nonce.chunks_exact_mut(8) {
            part.copy_from_slice(&self.draw(NONCE_STREAM).to_le_bytes());
        }
        Supplicant::new(master, self.address, network.bssid, nonce, build::rsn_element())
    }

    /// The master key is computed once for each passphrase and network: that takes milliseconds.
    pub(super) fn master_key(&mut self, ssid: &str) -> MasterKey {
        let passphrase = self.goal.as_ref().and_then(|goal| goal.passphrase.as_deref()).unwrap_or_default();
        match &self.master {
            Some((known, key)) if known == ssid => *key,
            _ => self.master.insert((ssid.into(), master_key(passphrase, ssid))).1,
        }
    }

    pub(super) fn enter(&mut self, network: Network, supplicant: Option<Box<Supplicant>>, now: Ticks) {
        self.joins += 1;
        self.sending.ht = self.manner.ht;
        self.state = State::Joined { network, supplicant, heard_at: now };
    }

    pub(super) fn take_eapol(&mut self, eapol: &[u8], header: &Header, now: Ticks) {
        let protected = header.protected();
        let step = match &mut self.state {
            State::Handshaking { supplicant, .. } => supplicant.take(eapol),
            State::Joined { supplicant: Some(supplicant), .. } => supplicant.take(eapol),
            _ => return,
        };
        let route = Route { own: self.address, bssid: header.transmitter };
        match step {
            Step::Nothing => {}
            Step::Answer(answer) => self.sending.push(route.eapol(&answer), protected),
            Step::Joined { answer, pairwise, group } => {
                self.sending.push(route.eapol(&answer), protected);
                self.sending.install(pairwise);
                self.receiving.install(pairwise, group);
                self.finish_handshake(now);
            }
            Step::Renewed { answer, group } => {
                self.sending.push(route.eapol(&answer), protected);
                self.receiving.install_group(group);
            }
        }
    }

    pub(super) fn finish_handshake(&mut self, now: Ticks) {
        if let State::Handshaking { network, supplicant, .. } = std::mem::take(&mut self.state) {
            self.enter(network, Some(supplicant), now);
        }
    }
}
