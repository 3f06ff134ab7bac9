//! The air around a chip with a radio: the channel, and the stations on it.
//!
//! Everything happens at moments of virtual time and by the seed's choice, so a run is repeatable. The machine calls
//! [`Air::service`] whenever the MAC asks for it or [`Air::next_event`] is due.
//!
//! Limits: the stations hear the chip and it hears them, but they don't hear each other. A frame is received whole or not
//! at all. A copy has everything but the stations' network stacks: whoever had joined is still joined, and asks for an
//! address anew.

mod build;
pub mod capture;
mod card;
pub mod ccmp;
mod client;
pub mod eapol;
pub mod elements;
pub mod frame;
mod medium;
pub mod rate;
mod receiver;
mod sender;
pub mod supplicant;

use serde::{Deserialize, Serialize};

use capture::{Moment, Recorder};
pub use card::{Card, Credentials, Manner, Refusal};
pub use client::{Client, Link};
use frame::{Address, Header};
use medium::{Flight, Medium, Sender, Stage};
use rate::{ANSWER_LENGTH, SIFS};

use crate::bus::{GuestMemory, Ticks};
use crate::devices::wifi::{Arrival, Mac, Outcome, Response};
use crate::waveform::hash;

/// The chip's number among the senders.
const CHIP: usize = 0;
/// A channel of 20 MHz is at most this far from the middle of 40 MHz that hold it.
const HALF_WIDTH_MHZ: u32 = 10;
/// Stream number of the loss decisions.
const LOSS_STREAM: u64 = 0x57;
/// Locally administered addresses of the stations; the last byte counts them.
const FIRST_ADDRESS: [u8; 6] = [0x02, 0, 0, 0x53, 0x54, 0x41];

/// What the chip lends the air while it is served.
pub struct Chip<'a> {
    pub mac: &'a mut Mac,
    pub memory: &'a mut dyn GuestMemory,
    /// The middle of what its radio is tuned to.
    pub frequency_mhz: u32,
}

/// The air.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Air {
    seed: u64,
    medium: Medium,
    clients: Vec<Client>,
    /// Frames that could get lost so far.
    draws: u64,
    /// What [`Air::next_event`] says unless something was changed from outside.
    outlook: Option<Ticks>,
    changed: bool,
    /// Who records what is on the air; no part of a copy.
    #[serde(skip)]
    recorder: Option<Recorder>,
}

impl Clone for Air {
    fn clone(&self) -> Self {
        Air {
            seed: self.seed,
            medium: self.medium.clone(),
            clients: self.clients.clone(),
            draws: self.draws,
            outlook: self.outlook,
            changed: self.changed,
            recorder: None,
        }
    }
}

impl Air {
    /// An air with nobody else on it.
    #[must_use]
    pub fn new(seed: u64) -> Air {
        Air { seed, ..Air::default() }
    }

    /// Brings another station, which listens; the answer is its number.
    pub fn add_station(&mut self) -> usize {
        self.changed = true;
        let number = self.clients.len();
        let [.., last] = FIRST_ADDRESS;
        let mut address = Address(FIRST_ADDRESS);
        address.0[5] = last.wrapping_add(number as u8);
        self.clients.push(Client::new(address, hash(self.seed, LOSS_STREAM, number as u64)));
        number
    }

    /// The stations.
    #[must_use]
    pub fn clients(&self) -> &[Client] {
        &self.clients
    }

    /// The station with this number.
    pub fn client_mut(&mut self, number: usize) -> Option<&mut Client> {
        self.changed = true;
        self.clients.get_mut(number)
    }

    /// Records what is on the air from now on, or ends that.
    pub fn record(&mut self, recorder: Option<Recorder>) {
        self.recorder = recorder;
    }

    /// What was recorded since the last call.
    pub fn take_recorded(&mut self) -> Vec<u8> {
        self.recorder.as_mut().map(Recorder::take).unwrap_or_default()
    }

    /// When [`Air::service`] wants to be called.
    #[must_use]
    #[inline]
    pub fn next_event(&self) -> Option<Ticks> {
        if self.changed { self.ask_all() } else { self.outlook }
    }

    /// Asks everybody when the next event is, after something was changed from outside.
    #[inline]
    pub fn look_ahead(&mut self) {
        if std::mem::take(&mut self.changed) {
            self.outlook = self.ask_all();
        }
    }

    fn ask_all(&self) -> Option<Ticks> {
        let clients = self.clients.iter().filter_map(Client::next_event).min();
        [self.medium.next_event(), clients].into_iter().flatten().min()
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
        self.changed = true;
        self.look_ahead();
    }

    /// Takes what the chip and the stations want to send, and what the chip doesn't want to send any more.
    fn collect(&mut self, chip: &mut Chip<'_>, now: Ticks) {
        while let Some(queue) = chip.mac.take_cancelled() {
            self.medium.withdraw(Sender { who: CHIP, queue });
        }
        while let Some((queue, request)) = chip.mac.take_request(chip.memory) {
            self.medium.submit(Sender { who: CHIP, queue }, request, now);
        }
        for (number, client) in self.clients.iter_mut().enumerate() {
            client.advance(now);
            let sender = Sender { who: number + 1, queue: 0 };
            if !client.card.wants_to_send() {
                self.medium.withdraw(sender);
            } else if !self.medium.has(sender)
                && let Some(request) = client.card.request()
            {
                self.medium.submit(sender, request, now);
            }
        }
    }

    /// Does the next thing that is due; false when there is none.
    fn step(&mut self, chip: &mut Chip<'_>, now: Ticks) -> bool {
        let Some(mut flight) = self.medium.take_due(now) else { return self.medium.begin_due(now) };
        self.record_stage(&flight, chip.frequency_mhz);
        match flight.stage {
            Stage::Reserving if self.clears(&flight, chip.frequency_mhz) => {
                flight.cleared();
                self.medium.put_back(flight);
            }
            Stage::Reserving => self.end(chip, &flight, Outcome::NotCleared),
            Stage::Sending => {
                let answer = self.deliver(chip, &flight);
                if flight.request.response == Response::Nothing {
                    self.end(chip, &flight, Outcome::Sent { signal_dbm: 0 });
                } else {
                    flight.answered(answer);
                    self.medium.put_back(flight);
                }
            }
            Stage::Answering => {
                let outcome = flight.answer.map_or(Outcome::NotAcknowledged, |signal_dbm| Outcome::Sent { signal_dbm });
                self.end(chip, &flight, outcome);
            }
        }
        true
    }

    /// Records the stage that has just ended. A CTS is recorded with the frame that it allows.
    fn record_stage(&mut self, flight: &Flight, frequency_mhz: u32) {
        let (Some(recorder), Some(header)) = (&mut self.recorder, Header::parse(&flight.request.frame)) else { return };
        let answer_rate = flight.answer_rate();
        let answer = |at| Moment { at, rate: answer_rate, frequency_mhz };
        match flight.stage {
            Stage::Reserving => {
                recorder.request_to_send(answer(flight.since), header.receiver, header.transmitter);
            }
            Stage::Sending => {
                if flight.request.reserve {
                    let cleared_at = flight.since - SIFS - answer_rate.airtime(ANSWER_LENGTH);
                    recorder.clear_to_send(answer(cleared_at), header.transmitter);
                }
                let moment = Moment { at: flight.since, rate: flight.request.rate, frequency_mhz };
                recorder.frame(moment, &flight.request.frame);
            }
            Stage::Answering if flight.answer.is_some() => {
                recorder.acknowledgement(answer(flight.since + SIFS), header.transmitter);
            }
            Stage::Answering => {}
        }
    }

    fn end(&mut self, chip: &mut Chip<'_>, flight: &Flight, outcome: Outcome) {
        self.medium.fall_silent(flight.until);
        match flight.sender.who.checked_sub(1) {
            None => chip.mac.finish(flight.sender.queue, outcome),
            Some(number) => self.clients[number].card.finish(outcome),
        }
    }

    /// Whether the chip's RTS reaches the receiver of its frame, and the CTS comes back.
    fn clears(&mut self, flight: &Flight, frequency_mhz: u32) -> bool {
        let Some(header) = Header::parse(&flight.request.frame) else { return false };
        let addressed = |client: &Client| {
            client.card.address() == header.receiver && client.card.has_goal() && is_tuned(client, frequency_mhz)
        };
        let Some(number) = self.clients.iter().position(addressed) else { return false };
        self.passes(number) && self.passes(number)
    }

    /// Brings a frame to all that it reaches; the answer is the strength of the acknowledgement at the sender.
    fn deliver(&mut self, chip: &mut Chip<'_>, flight: &Flight) -> Option<i8> {
        let header = Header::parse(&flight.request.frame)?;
        match flight.sender.who.checked_sub(1) {
            None => self.reach_stations(flight, &header, chip.frequency_mhz),
            Some(number) => self.reach_chip(chip, number, flight, &header),
        }
    }

    fn reach_stations(&mut self, flight: &Flight, header: &Header, frequency_mhz: u32) -> Option<i8> {
        let mut answer = None;
        for number in 0..self.clients.len() {
            if !is_tuned(&self.clients[number], frequency_mhz) || !self.passes(number) {
                continue;
            }
            let Client { card, link, .. } = &mut self.clients[number];
            let signal_dbm = link.signal_dbm;
            if card.hear(header, &flight.request.frame, signal_dbm, flight.until) && self.passes(number) {
                answer = Some(signal_dbm);
            }
        }
        answer
    }

    fn reach_chip(&mut self, chip: &mut Chip<'_>, number: usize, flight: &Flight, header: &Header) -> Option<i8> {
        let tuned = is_tuned(&self.clients[number], chip.frequency_mhz);
        if !tuned || !chip.mac.accepts(header) || !self.passes(number) {
            return None;
        }
        let signal_dbm = self.clients[number].link.signal_dbm;
        let arrival = Arrival { frame: &flight.request.frame, rate: flight.request.rate, signal_dbm };
        let stored = chip.mac.receive(chip.memory, arrival, flight.until);
        (stored && !header.receiver.is_group() && self.passes(number)).then_some(signal_dbm)
    }

    /// Whether a frame on the way between the chip and a station arrives.
    fn passes(&mut self, number: usize) -> bool {
        let link = self.clients[number].link;
        self.draws += 1;
        let draw = hash(self.seed, LOSS_STREAM, self.draws) >> 11;
        link.in_reach && draw as f64 >= link.loss * (1u64 << 53) as f64
    }
}

/// Whether a station listens where a radio with this middle frequency sends: on its channel, or on one that 40 MHz around the
/// middle cover.
fn is_tuned(client: &Client, frequency_mhz: u32) -> bool {
    client.card.channel().is_none_or(|channel| rate::frequency_mhz(channel).abs_diff(frequency_mhz) <= HALF_WIDTH_MHZ)
}

#[cfg(test)]
mod tests;
