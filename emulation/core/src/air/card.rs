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

mod hearing;
mod joining;
mod search;

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::eapol::MasterKey;
use super::elements::Network;
use super::frame::{Address, Header};
use super::receiver::Receiving;
use super::sender::Sending;
use super::supplicant::Supplicant;
use crate::bus::{TICKS_PER_SECOND, Ticks};
use crate::devices::wifi::{Outcome, Request};
use crate::waveform::hash;

/// A network that was heard within this time needs no scan.
const FRESH: Ticks = TICKS_PER_SECOND / 2;
/// How often authentication and association are asked for.
const TRIES_MAX: u32 = 4;
/// Without a beacon for this long the network is lost.
const BEACON_TIMEOUT: Ticks = 3 * TICKS_PER_SECOND;
/// Before the next try after one that failed.
const PAUSE: Ticks = TICKS_PER_SECOND / 2;

/// Where the body of a management frame begins.
const BODY: usize = super::frame::HEADER;
/// Reason code: the station is leaving.
const LEAVING: u16 = 3;
/// Stream numbers of a card's random numbers.
const BACKOFF_STREAM: u64 = 0x58;

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
    /// Frames that found no room on the way to the station.
    dropped: u64,
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

    /// Frames given up for want of an acknowledgement or of room.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.sending.lost + self.dropped
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
}
