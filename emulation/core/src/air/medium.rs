//! The channel itself: one sender at a time, each waiting its turn, and how long everything lasts.
//!
//! Who may send is decided as by 802.11's distributed coordination: when the air falls silent, each sender waits SIFS, its spacing in
//! slots and its backoff; who is first sends, and the others keep what is left of their backoff. Source: IEEE 802.11-2020, 10.3.4
//! and 10.23.2.
//!
//! Limits: two whose time comes in the same slot don't collide; the lower number goes first. Everyone hears that the air is
//! busy, however far away.

use serde::{Deserialize, Serialize};

use super::rate::{ANSWER_LENGTH, MICROSECOND, RTS_LENGTH, Rate, SIFS, SLOT};
use crate::bus::Ticks;
use crate::devices::wifi::Request;

/// How long a sender waits for an answer that doesn't begin.
const ANSWER_TIMEOUT: Ticks = SIFS + SLOT + 20 * MICROSECOND;

/// Who sends: 0 is the chip, n + 1 station n; and by which of its queues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Sender {
    pub who: usize,
    pub queue: u32,
}

/// A frame that waits for the air.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Waiting {
    sender: Sender,
    request: Request,
    /// Since when it may count its backoff.
    from: Ticks,
}

impl Waiting {
    /// When it will send if nobody is before it.
    fn due(&self) -> Ticks {
        self.from + self.spacing() + SLOT * Ticks::from(self.request.backoff)
    }

    fn spacing(&self) -> Ticks {
        SIFS + SLOT * Ticks::from(self.request.spacing)
    }

    /// The air is taken at `now`: what has passed of its backoff is gone.
    fn suspend(&mut self, now: Ticks) {
        let passed = now.saturating_sub(self.from + self.spacing()) / SLOT;
        self.request.backoff = self.request.backoff.saturating_sub(u32::try_from(passed).unwrap_or(u32::MAX));
    }
}

/// What is on the air now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// The RTS; the CTS is still to come.
    Reserving,
    /// The frame.
    Sending,
    /// The answer, or the silence where it should be.
    Answering,
}

/// An exchange in progress.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Flight {
    pub sender: Sender,
    pub request: Request,
    pub stage: Stage,
    /// When the stage began, and when it ends.
    pub since: Ticks,
    pub until: Ticks,
    /// Strength of the answer at the sender, once it is clear that there is one.
    pub answer: Option<i8>,
}

impl Flight {
    fn begin(sender: Sender, request: Request, since: Ticks) -> Flight {
        let mut flight = Flight { sender, request, stage: Stage::Sending, since, until: since, answer: None };
        if flight.request.reserve {
            flight.stage = Stage::Reserving;
            flight.until = since + flight.request.rate.of_answer().airtime(RTS_LENGTH);
        } else {
            flight.send(since);
        }
        flight
    }

    /// The frame goes out.
    fn send(&mut self, since: Ticks) {
        self.stage = Stage::Sending;
        self.since = since;
        self.until = since + self.request.rate.airtime(self.request.frame.len());
    }

    /// The RTS was answered: the frame follows the CTS.
    pub fn cleared(&mut self) {
        self.send(self.until + SIFS + self.answer_airtime() + SIFS);
    }

    /// The answer to the frame, or the wait for it.
    pub fn answered(&mut self, answer: Option<i8>) {
        self.stage = Stage::Answering;
        self.since = self.until;
        self.answer = answer;
        self.until += if answer.is_some() { SIFS + self.answer_airtime() } else { ANSWER_TIMEOUT };
    }

    /// The rate at which it is answered.
    pub fn answer_rate(&self) -> Rate {
        self.request.rate.of_answer()
    }

    fn answer_airtime(&self) -> Ticks {
        self.answer_rate().airtime(ANSWER_LENGTH)
    }
}

/// The channel.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Medium {
    waiting: Vec<Waiting>,
    flight: Option<Flight>,
    /// Since when the air is silent.
    silent_since: Ticks,
}

impl Medium {
    /// A frame waits for the air from now on.
    pub fn submit(&mut self, sender: Sender, request: Request, now: Ticks) {
        self.withdraw(sender);
        let from = now.max(self.silent_since);
        self.waiting.push(Waiting { sender, request, from });
        self.waiting.sort_by_key(|waiting| waiting.sender);
    }

    /// A frame that waits is taken back; one that is on the air already goes on.
    pub fn withdraw(&mut self, sender: Sender) {
        self.waiting.retain(|waiting| waiting.sender != sender);
    }

    /// Someone has fallen silent: what it wanted to send, and what it was sending.
    pub fn forget(&mut self, who: usize, now: Ticks) {
        self.waiting.retain(|waiting| waiting.sender.who != who);
        if self.flight.as_ref().is_some_and(|flight| flight.sender.who == who) {
            self.flight = None;
            self.fall_silent(now);
        }
    }

    /// Whether this sender has a frame waiting or on the air.
    #[must_use]
    pub fn has(&self, sender: Sender) -> bool {
        let flying = self.flight.as_ref().is_some_and(|flight| flight.sender == sender);
        flying || self.waiting.iter().any(|waiting| waiting.sender == sender)
    }

    /// When something ends or begins.
    #[must_use]
    pub fn next_event(&self) -> Option<Ticks> {
        match &self.flight {
            Some(flight) => Some(flight.until),
            None => self.waiting.iter().map(Waiting::due).min(),
        }
    }

    /// Takes the exchange whose stage has ended; it must be put back, or ended.
    pub fn take_due(&mut self, now: Ticks) -> Option<Flight> {
        self.flight.take_if(|flight| flight.until <= now)
    }

    /// The exchange goes on.
    pub fn put_back(&mut self, flight: Flight) {
        self.flight = Some(flight);
    }

    /// The exchange is over at `now`.
    pub fn fall_silent(&mut self, now: Ticks) {
        self.silent_since = now;
        self.waiting.iter_mut().for_each(|waiting| waiting.from = waiting.from.max(now));
    }

    /// Begins the exchange whose time has come; false when there is none.
    pub fn begin_due(&mut self, now: Ticks) -> bool {
        if self.flight.is_some() {
            return false;
        }
        let first = self.waiting.iter().enumerate().min_by_key(|(_, waiting)| waiting.due());
        let Some((index, due)) = first.map(|(index, waiting)| (index, waiting.due())).filter(|(_, due)| *due <= now)
        else {
            return false;
        };
        let Waiting { sender, request, .. } = self.waiting.remove(index);
        self.waiting.iter_mut().for_each(|waiting| waiting.suspend(due));
        self.flight = Some(Flight::begin(sender, request, due));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::devices::wifi::Response;

    fn request(backoff: u32) -> Request {
        let response = Response::Acknowledgement;
        Request { frame: vec![0; 100], rate: Rate::OFDM_24, response, reserve: false, spacing: 2, backoff }
    }

    fn sender(who: usize) -> Sender {
        Sender { who, queue: 0 }
    }

    /// Runs one exchange with an answer to its end; when it began and ended, and whose it was.
    fn exchange(medium: &mut Medium) -> (usize, Ticks, Ticks) {
        let begin = medium.next_event().expect("someone waits");
        assert!(medium.begin_due(begin));
        let sent = medium.next_event().expect("a flight");
        let mut flight = medium.take_due(sent).expect("a flight");
        flight.answered(Some(-50));
        let (who, end) = (flight.sender.who, flight.until);
        medium.fall_silent(end);
        (who, begin, end)
    }

    #[test]
    fn the_shorter_backoff_goes_first_and_the_other_keeps_the_rest() {
        let mut medium = Medium::default();
        medium.submit(sender(1), request(7), 0);
        medium.submit(sender(2), request(3), 0);
        let (first, begin, end) = exchange(&mut medium);
        assert_eq!((first, begin), (2, SIFS + 5 * SLOT));
        assert_eq!(end - begin, Rate::OFDM_24.airtime(100) + SIFS + Rate::OFDM_24.airtime(ANSWER_LENGTH));
        let (second, begin, _) = exchange(&mut medium);
        assert_eq!((second, begin), (1, end + SIFS + (2 + 4) * SLOT));
    }

    #[test]
    fn who_is_reset_takes_its_frames_off_the_air() {
        let mut medium = Medium::default();
        medium.submit(sender(0), request(0), 0);
        medium.begin_due(1000 * MICROSECOND);
        medium.submit(sender(0), request(0), 0);
        medium.forget(0, 2000 * MICROSECOND);
        assert!(medium.next_event().is_none() && !medium.has(sender(0)));
    }
}
