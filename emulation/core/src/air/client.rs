//! A station on the air: its card, the computer behind it, and its way to the chip.

use serde::{Deserialize, Serialize};

use super::card::{Card, Credentials, Refusal};
use super::frame::Address;
use crate::bus::Ticks;
use crate::station::{Station, StationConfig};

/// The way between the chip and one station.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// Strength of either at the other, in dBm.
    pub signal_dbm: i8,
    /// Probability that a frame, an acknowledgement among them, gets lost.
    pub loss: f64,
    /// Whether they hear each other at all.
    pub in_reach: bool,
}

impl Default for Link {
    /// The same room.
    fn default() -> Self {
        Link { signal_dbm: -50, loss: 0.0, in_reach: true }
    }
}

/// A station.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Client {
    pub card: Card,
    pub station: Station,
    pub link: Link,
    /// By what it joins.
    pub credentials: Credentials,
    /// The joins of the card that the station has been told of.
    joins: u64,
    /// Why it wasn't let in when it last tried.
    pub refusal: Option<Refusal>,
}

impl Client {
    /// A station that listens.
    #[must_use]
    pub fn new(address: Address, seed: u64) -> Client {
        // What happens to a frame on its way is the link's business.
        let config = StationConfig { mac: address.0, seed, delay: 0, loss: 0.0 };
        Client {
            card: Card::new(address, seed),
            station: Station::new(config),
            link: Link::default(),
            credentials: Credentials { ssid: None, passphrase: None },
            joins: 0,
            refusal: None,
        }
    }

    /// Joins by its credentials, leaving what it joined by others; nothing happens when it has joined or tries to.
    pub fn join(&mut self, now: Ticks) {
        if self.card.goal().is_some_and(|goal| *goal != self.credentials) {
            self.leave();
        }
        self.station.join(now);
    }

    /// Goes out of reach without a word.
    pub fn leave(&mut self) {
        self.station.leave();
        self.card.leave();
    }

    /// When [`Client::advance`] wants to be called.
    #[must_use]
    pub fn next_event(&self) -> Option<Ticks> {
        if self.station.wanted() != self.card.has_goal() {
            return Some(0);
        }
        let station = self.card.joined().and_then(|_| self.station.next_event());
        [self.card.next_event(), station].into_iter().flatten().min()
    }

    /// Lets card and station work.
    pub fn advance(&mut self, now: Ticks) {
        self.card.advance(now);
        self.follow_wish(now);
        if self.card.joined().is_none() {
            return;
        }
        self.station.resume(now);
        if std::mem::replace(&mut self.joins, self.card.joins()) != self.card.joins() {
            self.station.link_up(now);
        }
        while let Some(frame) = self.card.take_received() {
            self.station.hear(frame, now);
        }
        self.station.poll(now);
        while let Some(frame) = self.station.take_due(now) {
            self.card.send(&frame);
        }
    }

    /// The card joins and leaves as the station wishes; a card that was refused ends the wish.
    fn follow_wish(&mut self, now: Ticks) {
        if let Some(refusal) = self.card.take_refusal() {
            self.refusal = Some(refusal);
            self.station.leave();
        }
        match (self.station.wanted(), self.card.has_goal()) {
            (true, false) => {
                self.refusal = None;
                self.card.join(self.credentials.clone(), now);
            }
            (false, true) => self.card.leave(),
            _ => {}
        }
    }
}
