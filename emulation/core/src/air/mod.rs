//! The air around a chip with a radio: the channel, and the stations on it.
//!
//! Everything happens at moments of virtual time and by the seed's choice, so a run is repeatable. The machine calls
//! [`Air::service`] whenever the MAC asks for it or [`Air::next_event`] is due.
//!
//! Limits: the stations hear the chip and it hears them, but they don't hear each other; all are on the chip's channel
//! while they have joined. A frame is received whole or not at all.

mod card;
pub mod ccmp;
pub mod elements;
pub mod frame;
mod medium;
pub mod rate;

use serde::{Deserialize, Serialize};

pub use card::Card;
use frame::Header;
use medium::{Flight, Medium, Sender, Stage};

use crate::bus::{GuestMemory, Ticks};
use crate::devices::wifi::{Arrival, Mac, Outcome, Response};
use crate::waveform::hash;

/// The chip's number among the senders.
const CHIP: usize = 0;
/// Stream number of the loss decisions.
const LOSS_STREAM: u64 = 0x57;

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

/// A station and its way to the chip.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Client {
    pub card: Card,
    pub link: Link,
}

/// What the chip lends the air while it is served.
pub struct Chip<'a> {
    pub mac: &'a mut Mac,
    pub memory: &'a mut dyn GuestMemory,
}

/// The air.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Air {
    seed: u64,
    medium: Medium,
    clients: Vec<Client>,
    /// Frames that could get lost so far.
    draws: u64,
}

impl Air {
    /// An air with one station, which listens.
    #[must_use]
    pub fn new(seed: u64) -> Air {
        Air { seed, clients: vec![Client::default()], ..Air::default() }
    }

    /// The stations.
    #[must_use]
    pub fn clients(&self) -> &[Client] {
        &self.clients
    }

    /// When [`Air::service`] wants to be called.
    #[must_use]
    pub fn next_event(&self) -> Option<Ticks> {
        self.medium.next_event()
    }

    /// Moves frames between the chip's MAC and the stations.
    pub fn service(&mut self, chip: &mut Chip<'_>, now: Ticks) {
        if chip.mac.take_reset() {
            self.medium.forget(CHIP, now);
        }
        chip.mac.reload(chip.memory);
        self.collect(chip, now);
        while self.step(chip, now) {
            self.collect(chip, now);
        }
    }

    /// Takes what the chip wants to send, and doesn't want to any more.
    fn collect(&mut self, chip: &mut Chip<'_>, now: Ticks) {
        while let Some(queue) = chip.mac.take_cancelled() {
            self.medium.withdraw(Sender { who: CHIP, queue });
        }
        while let Some((queue, request)) = chip.mac.take_request(chip.memory) {
            self.medium.submit(Sender { who: CHIP, queue }, request, now);
        }
    }

    /// Does the next thing that is due; false when there is none.
    fn step(&mut self, chip: &mut Chip<'_>, now: Ticks) -> bool {
        let Some(mut flight) = self.medium.take_due(now) else { return self.medium.begin_due(now) };
        let at = flight.until;
        match flight.stage {
            Stage::Reserving if self.would_answer(&flight, chip) => {
                flight.cleared();
                self.medium.put_back(flight);
            }
            Stage::Reserving => self.end(chip, &flight, Outcome::NotCleared, at),
            Stage::Sending => {
                let answer = self.deliver(chip, &flight);
                if flight.request.response == Response::Nothing {
                    self.end(chip, &flight, Outcome::Sent { signal_dbm: 0 }, at);
                } else {
                    flight.answered(answer);
                    self.medium.put_back(flight);
                }
            }
            Stage::Answering => {
                let outcome = flight.answer.map_or(Outcome::NotAcknowledged, |signal_dbm| Outcome::Sent { signal_dbm });
                self.end(chip, &flight, outcome, at);
            }
        }
        true
    }

    fn end(&mut self, chip: &mut Chip<'_>, flight: &Flight, outcome: Outcome, at: Ticks) {
        self.medium.fall_silent(at);
        if flight.sender.who == CHIP {
            chip.mac.finish(flight.sender.queue, outcome);
        }
    }

    /// Whether an RTS reaches the receiver of the frame that it is for, and the CTS comes back.
    fn would_answer(&mut self, flight: &Flight, chip: &Chip<'_>) -> bool {
        let _ = (flight, chip);
        false
    }

    /// Brings a frame to all that it reaches; the answer is the strength of the acknowledgement at the sender.
    fn deliver(&mut self, chip: &mut Chip<'_>, flight: &Flight) -> Option<i8> {
        let header = Header::parse(&flight.request.frame)?;
        if flight.sender.who == CHIP { self.to_stations(flight, &header) } else { self.to_chip(chip, flight, &header) }
    }

    fn to_stations(&mut self, flight: &Flight, header: &Header) -> Option<i8> {
        let mut answer = None;
        for index in 0..self.clients.len() {
            if !self.passes(index) {
                continue;
            }
            let Client { card, link } = &mut self.clients[index];
            let acknowledged = card.hear(header, &flight.request.frame, link.signal_dbm, flight.until);
            let signal_dbm = link.signal_dbm;
            if acknowledged && self.passes(index) {
                answer = Some(signal_dbm);
            }
        }
        answer
    }

    fn to_chip(&mut self, chip: &mut Chip<'_>, flight: &Flight, header: &Header) -> Option<i8> {
        let index = flight.sender.who - 1;
        if !chip.mac.accepts(header) || !self.passes(index) {
            return None;
        }
        let signal_dbm = self.clients[index].link.signal_dbm;
        let arrival = Arrival { frame: &flight.request.frame, rate: flight.request.rate, signal_dbm };
        let stored = chip.mac.receive(chip.memory, arrival, flight.until);
        (stored && !header.receiver.is_group() && self.passes(index)).then_some(signal_dbm)
    }

    /// Whether a frame on the way between the chip and a station arrives.
    fn passes(&mut self, index: usize) -> bool {
        let link = self.clients[index].link;
        self.draws += 1;
        let draw = hash(self.seed, LOSS_STREAM, self.draws) >> 11;
        link.in_reach && draw as f64 >= link.loss * (1u64 << 53) as f64
    }
}
