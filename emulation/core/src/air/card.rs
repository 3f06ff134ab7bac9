//! A station's Wi-Fi card: finds its network, joins it, and carries Ethernet frames once it has joined.
//!
//! A card without a goal only listens, on all channels at once; it is out of everybody's reach otherwise. With a goal it
//! looks for the network (on each channel in turn, by probe requests, unless a beacon was heard lately), authenticates,
//! associates and proves that it has the passphrase; and does all that again when the network is lost. Only a refusal
//! ends that.
//!
//! A card that saves power hears beacons and group frames only, and polls the access point for what that keeps for it.
//!
//! Limits: no aggregation; WPA2 with a pre-shared key, or no protection.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::build::{self, EAPOL, Route, SNAP};
use super::eapol::{MasterKey, master_key};
use super::elements::{Elements, FIXED, Network, Protection, TRAFFIC, indicates};
use super::frame::{Address, Header, Kind, MORE_DATA, half_word};
use super::receiver::Receiving;
use super::sender::Sending;
use super::supplicant::{Step, Supplicant};
use crate::bus::{TICKS_PER_SECOND, Ticks};
use crate::devices::wifi::{Outcome, Request};
use crate::waveform::hash;

/// Networks that a card remembers at most; the one heard longest ago makes room.
const NETWORKS_MAX: usize = 64;
/// A network that was heard within this time needs no scan.
const FRESH: Ticks = TICKS_PER_SECOND / 2;
/// How long a scan stays on a channel.
const DWELL: Ticks = TICKS_PER_SECOND / 50;
const CHANNEL_LAST: u8 = 13;
/// How long an answer to authentication or association may take, and how often it is asked for.
const ANSWER_TIMEOUT: Ticks = TICKS_PER_SECOND / 5;
const TRIES_MAX: u32 = 4;
/// The access point gives up the handshake before that.
const HANDSHAKE_TIMEOUT: Ticks = 10 * TICKS_PER_SECOND;
/// Without a beacon for this long the network is lost.
const BEACON_TIMEOUT: Ticks = 3 * TICKS_PER_SECOND;
/// Before the next try after one that failed.
const PAUSE: Ticks = TICKS_PER_SECOND / 2;
/// Ethernet frames that wait for the station's stack at most.
const RECEIVED_MAX: usize = 256;

const ASSOCIATION_RESPONSE: u8 = 1;
const BEACON: u8 = 8;
const DISASSOCIATION: u8 = 10;
const AUTHENTICATION: u8 = 11;
const DEAUTHENTICATION: u8 = 12;
const BODY: usize = super::frame::HEADER;
/// Reason code: the station is leaving.
const LEAVING: u16 = 3;
/// Stream numbers of a card's random numbers.
const BACKOFF_STREAM: u64 = 0x58;
const NONCE_STREAM: u64 = 0x59;

/// Which network to join, and by what.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credentials {
    /// The network's name; none is the strongest one.
    pub ssid: Option<String>,
    /// None for a network without protection.
    pub passphrase: Option<String>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials").field("ssid", &self.ssid).finish_non_exhaustive()
    }
}

/// What kind of station a card is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manner {
    /// 802.11n with QoS, rather than 802.11g.
    pub ht: bool,
    /// It dozes between beacons.
    pub saves_power: bool,
}

/// Why an access point doesn't let a station in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// The handshake failed after the station's proof.
    WrongPassphrase,
    /// A status code of authentication or association (IEEE 802.11-2020, 9.4.1.9).
    Status(u16),
    /// A reason code before the station had joined (9.4.1.7).
    Reason(u16),
    /// The network is protected and there is no passphrase, or in a way that the station doesn't know.
    Protection,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
enum State {
    #[default]
    Idle,
    Scanning {
        channel: u8,
        until: Ticks,
    },
    /// Waits before it scans again.
    Pausing {
        until: Ticks,
    },
    Authenticating {
        network: Network,
        tries: u32,
        until: Ticks,
    },
    Associating {
        network: Network,
        tries: u32,
        until: Ticks,
    },
    Handshaking {
        network: Network,
        supplicant: Box<Supplicant>,
        until: Ticks,
    },
    Joined {
        network: Network,
        supplicant: Option<Box<Supplicant>>,
        heard_at: Ticks,
    },
    Refused(Refusal),
}

/// The card.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Card {
    address: Address,
    seed: u64,
    draws: u64,
    networks: Vec<Network>,
    goal: Option<Credentials>,
    /// The key of the goal's passphrase in the network of this name.
    master: Option<(String, MasterKey)>,
    state: State,
    sending: Sending,
    receiving: Receiving,
    /// By which the access point names it in its beacons.
    identifier: u16,
    /// It has asked for a frame that the access point keeps.
    polling: bool,
    /// Whether it offers 802.11n and QoS when it joins, and whether it saves power while it is joined.
    pub manner: Manner,
    received: VecDeque<Vec<u8>>,
    /// How often it has joined.
    joins: u64,
    /// Reason of the last deauthentication or disassociation that it was told.
    last_reason: Option<u16>,
}

impl Card {
    /// A card that listens.
    #[must_use]
    pub fn new(address: Address, seed: u64) -> Card {
        Card { address, seed, ..Card::default() }
    }

    /// Its own address.
    #[must_use]
    pub fn address(&self) -> Address {
        self.address
    }

    /// The networks heard so far, the latest last.
    #[must_use]
    pub fn networks(&self) -> &[Network] {
        &self.networks
    }

    /// The network that it has joined.
    #[must_use]
    pub fn joined(&self) -> Option<&Network> {
        if let State::Joined { network, .. } = &self.state { Some(network) } else { None }
    }

    /// How often it has joined so far.
    #[must_use]
    pub fn joins(&self) -> u64 {
        self.joins
    }

    /// Why it wasn't let in, if that has happened; it doesn't try again until it is told to join.
    pub fn take_refusal(&mut self) -> Option<Refusal> {
        let State::Refused(refusal) = self.state else { return None };
        self.state = State::Idle;
        Some(refusal)
    }

    /// The reason in the last frame by which an access point ended things (IEEE 802.11-2020, 9.4.1.7).
    #[must_use]
    pub fn last_reason(&self) -> Option<u16> {
        self.last_reason
    }

    /// Frames given up for want of an acknowledgement.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.sending.lost
    }

    /// Which network it wants to be in.
    #[must_use]
    pub fn goal(&self) -> Option<&Credentials> {
        self.goal.as_ref()
    }

    /// Whether it wants to be in a network.
    #[must_use]
    pub fn has_goal(&self) -> bool {
        self.goal.is_some()
    }

    /// Looks for a network and joins it.
    pub fn join(&mut self, goal: Credentials, now: Ticks) {
        if self.goal.replace(goal) != self.goal {
            self.master = None;
        }
        self.forget_keys();
        match self.best(now.saturating_sub(FRESH)) {
            Some(network) => self.authenticate(network, now),
            None => self.scan(1, now),
        }
    }

    /// Goes out of reach without a word.
    pub fn leave(&mut self) {
        let (address, seed, draws, manner) = (self.address, self.seed, self.draws, self.manner);
        let (networks, joins, last_reason) = (std::mem::take(&mut self.networks), self.joins, self.last_reason);
        *self = Card { address, seed, draws, networks, joins, last_reason, manner, ..Card::default() };
    }

    /// Tells the access point that it leaves. It joins again after a while: the goal is still there.
    pub fn deauthenticate(&mut self, now: Ticks) {
        if let State::Joined { network, .. } = &self.state {
            let route = self.route(network);
            self.forget_keys();
            self.sending.push(route.deauthentication(LEAVING), false);
            self.state = State::Pausing { until: now + PAUSE };
        }
    }

    /// The channel that it listens on; none is all.
    #[must_use]
    pub fn channel(&self) -> Option<u8> {
        match &self.state {
            State::Scanning { channel, .. } => Some(*channel),
            State::Authenticating { network, .. }
            | State::Associating { network, .. }
            | State::Handshaking { network, .. }
            | State::Joined { network, .. } => Some(network.channel),
            State::Idle | State::Pausing { .. } | State::Refused(_) => None,
        }
    }

    /// When [`Card::advance`] wants to be called.
    #[must_use]
    pub fn next_event(&self) -> Option<Ticks> {
        match &self.state {
            State::Idle => None,
            State::Refused(_) => Some(0),
            State::Joined { heard_at, .. } => Some(heard_at + BEACON_TIMEOUT),
            State::Scanning { until, .. }
            | State::Pausing { until }
            | State::Authenticating { until, .. }
            | State::Associating { until, .. }
            | State::Handshaking { until, .. } => Some(*until),
        }
    }

    /// Does what is due.
    pub fn advance(&mut self, now: Ticks) {
        if self.next_event().is_none_or(|at| at > now) {
            return;
        }
        match std::mem::take(&mut self.state) {
            refused @ State::Refused(_) => self.state = refused,
            State::Scanning { channel, .. } => self.leave_channel(channel, now),
            State::Authenticating { network, tries, .. } if tries < TRIES_MAX => {
                self.try_authentication(network, tries + 1, now);
            }
            State::Associating { network, tries, .. } if tries < TRIES_MAX => {
                self.try_association(network, tries + 1, now);
            }
            State::Pausing { .. } => self.scan(1, now),
            _ => self.pause(now),
        }
    }

    /// A frame has come to its antenna; the answer is whether the card acknowledges it.
    pub fn hear(&mut self, header: &Header, frame: &[u8], signal_dbm: i8, now: Ticks) -> bool {
        if let Some(network) = Network::parse(header, frame, signal_dbm, now) {
            self.note(network, now);
        }
        let awake = !self.sending.dozing || self.polling || self.sending.wants();
        let own = header.receiver == self.address && self.goal.is_some() && awake;
        if own || header.receiver.is_group() {
            self.take(header, frame, now);
        }
        own
    }

    /// Whether it has something to send.
    #[must_use]
    pub fn wants_to_send(&self) -> bool {
        self.sending.wants()
    }

    /// The next frame to be sent, or the next try of the last one.
    pub fn request(&mut self) -> Option<Request> {
        let random = self.draw(BACKOFF_STREAM);
        self.sending.request((random >> 32) as u32)
    }

    /// What became of the last try.
    pub fn finish(&mut self, outcome: Outcome) {
        self.sending.finish(outcome);
    }

    /// Sends an Ethernet frame; it is lost where the card hasn't joined.
    pub fn send(&mut self, ethernet: &[u8]) {
        if let State::Joined { network, .. } = &self.state
            && let Some(frame) = self.route(network).data(ethernet, self.sending.ht)
        {
            self.sending.push(frame, true);
        }
    }

    /// An Ethernet frame that has arrived.
    pub fn take_received(&mut self) -> Option<Vec<u8>> {
        self.received.pop_front()
    }

    /// Forgets what waits to be sent, and the keys of the last association.
    fn forget_keys(&mut self) {
        self.sending.clear();
        self.sending.dozing = false;
        self.polling = false;
        self.receiving = Receiving::default();
    }

    fn draw(&mut self, stream: u64) -> u64 {
        self.draws += 1;
        hash(self.seed, stream, self.draws)
    }

    // Looking for a network.

    fn note(&mut self, network: Network, now: Ticks) {
        self.networks.retain(|known| known.bssid != network.bssid);
        if self.networks.len() == NETWORKS_MAX {
            self.networks.remove(0);
        }
        if matches!(self.state, State::Scanning { .. }) && self.wants(&network) && self.asks_for_one() {
            self.authenticate(network.clone(), now);
        }
        self.networks.push(network);
    }

    fn wants(&self, network: &Network) -> bool {
        self.goal.as_ref().is_some_and(|goal| goal.ssid.as_ref().is_none_or(|ssid| *ssid == network.ssid))
    }

    fn asks_for_one(&self) -> bool {
        self.goal.as_ref().is_some_and(|goal| goal.ssid.is_some())
    }

    /// The strongest network that fits the goal and was heard since a moment.
    fn best(&self, since: Ticks) -> Option<Network> {
        let fitting = self.networks.iter().filter(|network| network.heard_at >= since && self.wants(network));
        fitting.max_by_key(|network| network.signal_dbm).cloned()
    }

    fn scan(&mut self, channel: u8, now: Ticks) {
        let route = Route { own: self.address, bssid: Address::BROADCAST };
        let ssid = self.goal.as_ref().and_then(|goal| goal.ssid.clone()).unwrap_or_default();
        self.sending.push(route.probe_request(&ssid), false);
        self.state = State::Scanning { channel, until: now + DWELL };
    }

    fn leave_channel(&mut self, channel: u8, now: Ticks) {
        if channel < CHANNEL_LAST {
            self.scan(channel + 1, now);
        } else if let Some(network) = self.best(now.saturating_sub(DWELL * Ticks::from(CHANNEL_LAST))) {
            self.authenticate(network, now);
        } else {
            self.pause(now);
        }
    }

    fn pause(&mut self, now: Ticks) {
        self.forget_keys();
        self.state = if self.goal.is_some() { State::Pausing { until: now + PAUSE } } else { State::Idle };
    }

    // Joining it.

    fn refuse(&mut self, refusal: Refusal) {
        self.forget_keys();
        self.goal = None;
        self.state = State::Refused(refusal);
    }

    fn authenticate(&mut self, network: Network, now: Ticks) {
        let passphrase = self.goal.as_ref().is_some_and(|goal| goal.passphrase.is_some());
        match network.protection {
            Protection::Open => self.try_authentication(network, 1, now),
            Protection::Wpa2Psk if passphrase => self.try_authentication(network, 1, now),
            _ => self.refuse(Refusal::Protection),
        }
    }

    fn route(&self, network: &Network) -> Route {
        Route { own: self.address, bssid: network.bssid }
    }

    fn try_authentication(&mut self, network: Network, tries: u32, now: Ticks) {
        self.sending.push(self.route(&network).authentication(), false);
        self.state = State::Authenticating { network, tries, until: now + ANSWER_TIMEOUT };
    }

    fn try_association(&mut self, network: Network, tries: u32, now: Ticks) {
        let protected = network.protection != Protection::Open;
        self.sending.push(self.route(&network).association_request(&network.ssid, protected, self.manner.ht), false);
        self.state = State::Associating { network, tries, until: now + ANSWER_TIMEOUT };
    }

    fn take(&mut self, header: &Header, frame: &[u8], now: Ticks) {
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

    fn access_point(&self) -> Option<Address> {
        match &self.state {
            State::Authenticating { network, .. }
            | State::Associating { network, .. }
            | State::Handshaking { network, .. }
            | State::Joined { network, .. } => Some(network.bssid),
            _ => None,
        }
    }

    fn take_beacon(&mut self, frame: &[u8], now: Ticks) {
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

    /// Algorithm, sequence, status.
    fn take_authentication(&mut self, frame: &[u8], now: Ticks) {
        let (Some(2), Some(status)) = (half_word(frame, BODY + 2), half_word(frame, BODY + 4)) else { return };
        let State::Authenticating { network, .. } = &self.state else { return };
        let network = network.clone();
        if status == 0 { self.try_association(network, 1, now) } else { self.refuse(Refusal::Status(status)) }
    }

    /// Capabilities, status, association identifier.
    fn take_association(&mut self, frame: &[u8], now: Ticks) {
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

    fn supplicant(&mut self, network: &Network) -> Supplicant {
        let master = self.master_key(&network.ssid);
        let mut nonce = [0; 32];
        for part in nonce.chunks_exact_mut(8) {
            part.copy_from_slice(&self.draw(NONCE_STREAM).to_le_bytes());
        }
        Supplicant::new(master, self.address, network.bssid, nonce, build::rsn_element())
    }

    /// The master key is computed once for each passphrase and network: that takes milliseconds.
    fn master_key(&mut self, ssid: &str) -> MasterKey {
        let passphrase = self.goal.as_ref().and_then(|goal| goal.passphrase.as_deref()).unwrap_or_default();
        match &self.master {
            Some((known, key)) if known == ssid => *key,
            _ => self.master.insert((ssid.into(), master_key(passphrase, ssid))).1,
        }
    }

    fn enter(&mut self, network: Network, supplicant: Option<Box<Supplicant>>, now: Ticks) {
        self.joins += 1;
        self.sending.ht = self.manner.ht;
        self.state = State::Joined { network, supplicant, heard_at: now };
    }

    fn take_farewell(&mut self, frame: &[u8], now: Ticks) {
        let reason = half_word(frame, BODY).unwrap_or(0);
        self.last_reason = Some(reason);
        match &self.state {
            State::Handshaking { supplicant, .. } if supplicant.has_answered() => self.refuse(Refusal::WrongPassphrase),
            State::Joined { .. } => self.pause(now),
            _ => self.refuse(Refusal::Reason(reason)),
        }
    }

    // Data.

    fn take_data(&mut self, header: &Header, frame: &[u8], now: Ticks) {
        let Some(body) = self.receiving.open(header, frame) else { return };
        let Some(rest) = body.strip_prefix(&SNAP[..]) else { return };
        match rest.strip_prefix(&EAPOL[..]) {
            Some(eapol) => self.take_eapol(eapol, header, now),
            None if header.protected() == self.sending.has_key() && self.joined().is_some() => {
                let ethernet = [&header.receiver.0[..], &header.third.0, rest].concat();
                if self.received.len() < RECEIVED_MAX {
                    self.received.push_back(ethernet);
                }
            }
            None => {}
        }
    }

    fn take_eapol(&mut self, eapol: &[u8], header: &Header, now: Ticks) {
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

    fn finish_handshake(&mut self, now: Ticks) {
        if let State::Handshaking { network, supplicant, .. } = std::mem::take(&mut self.state) {
            self.enter(network, Some(supplicant), now);
        }
    }
}
