//! The sending half of a station's card: a queue, numbers, encipherment, and the repetition of what nobody acknowledged.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::build;
use super::ccmp::{self, Key};
use super::frame::{Header, Kind, POWER_SAVE, RETRY};
use super::rate::{ANSWER_LENGTH, MICROSECOND, Rate, SIFS};
use crate::devices::wifi::{Outcome, Request, Response};

/// Frames that wait at most; more are dropped and counted.
const WAITING_MAX: usize = 128;
/// How often a frame is sent at most: the short retry limit of 802.11.
const TRIES_MAX: u32 = 7;
/// Contention window in slots: at the first try, and at most.
const WINDOW_MIN: u32 = 15;
const WINDOW_MAX: u32 = 1023;
/// DIFS as slots after SIFS.
const SPACING: u32 = 2;

/// A frame that isn't numbered yet.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Packet {
    frame: Vec<u8>,
    protect: bool,
}

/// The frame that is being sent.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Current {
    frame: Vec<u8>,
    tries: u32,
}

/// Queue, numbers and key.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Sending {
    waiting: VecDeque<Packet>,
    current: Option<Current>,
    sequence: u16,
    key: Option<Key>,
    packet_number: u64,
    /// What it sends says that the station dozes.
    pub dozing: bool,
    /// It sends data by 802.11n.
    pub ht: bool,
    /// Frames given up for want of an acknowledgement, or of room in the queue.
    pub lost: u64,
}

impl Sending {
    /// Forgets what waits, and the key.
    pub fn clear(&mut self) {
        (self.waiting, self.current, self.key) = (VecDeque::new(), None, None);
    }

    /// A new key: its packet numbers begin anew.
    pub fn install(&mut self, key: Key) {
        (self.key, self.packet_number) = (Some(key), 0);
    }

    /// Whether a key is installed.
    pub fn has_key(&self) -> bool {
        self.key.is_some()
    }

    /// Puts a frame into the queue; `protect` has it enciphered.
    pub fn push(&mut self, frame: Vec<u8>, protect: bool) {
        if self.waiting.len() < WAITING_MAX {
            self.waiting.push_back(Packet { frame, protect });
        } else {
            self.lost += 1;
        }
    }

    /// Whether something is to be sent.
    pub fn wants(&self) -> bool {
        self.current.is_some() || !self.waiting.is_empty()
    }

    /// The next try of the current frame, or the first of the next. `random` chooses the backoff.
    pub fn request(&mut self, random: u32) -> Option<Request> {
        if self.current.is_none() {
            let packet = self.waiting.pop_front()?;
            self.current = self.complete(packet).map(|frame| Current { frame, tries: 0 });
        }
        let Current { frame, tries } = self.current.as_ref()?;
        let header = Header::parse(frame)?;
        let mut frame = frame.clone();
        if *tries > 0 {
            frame[1] |= (RETRY >> 8) as u8;
        }
        let window = ((WINDOW_MIN + 1) << tries.min(&6)).min(WINDOW_MAX + 1);
        let response = if header.receiver.is_group() { Response::Nothing } else { Response::Acknowledgement };
        let rate = if self.ht { ht_rate(&header, *tries) } else { rate(&header, *tries) };
        if response == Response::Acknowledgement && !matches!(header.kind, Kind::Control(_)) {
            let answer = SIFS + rate.of_answer().airtime(ANSWER_LENGTH);
            frame[2..4].copy_from_slice(&(answer.div_ceil(MICROSECOND) as u16).to_le_bytes());
        }
        Some(Request { frame, rate, response, reserve: false, spacing: SPACING, backoff: random % window })
    }

    /// What became of the last try.
    pub fn finish(&mut self, outcome: Outcome) {
        let Some(current) = &mut self.current else { return };
        current.tries += 1;
        let sent = matches!(outcome, Outcome::Sent { .. });
        if sent || current.tries >= TRIES_MAX {
            self.lost += u64::from(!sent);
            self.current = None;
        }
    }

    fn complete(&mut self, packet: Packet) -> Option<Vec<u8>> {
        let Packet { mut frame, protect } = packet;
        build::number(&mut frame, self.sequence);
        self.sequence = (self.sequence + 1) & 0xFFF;
        if self.dozing {
            frame[1] |= (POWER_SAVE >> 8) as u8;
        }
        let Some(key) = self.key.filter(|_| protect) else { return Some(frame) };
        self.packet_number += 1;
        let length = Header::parse(&frame)?.length;
        ccmp::seal_in_place(&key, &build::protect(&frame, length, ccmp::header(self.packet_number, 0)))
    }
}

/// Management slowly, data fast at first and then more slowly.
fn rate(header: &Header, tries: u32) -> Rate {
    match (header.kind, tries) {
        (Kind::Data(_), 0..=1) => Rate::OFDM_54,
        (Kind::Data(_), 2..=3) => Rate::OFDM_24,
        (Kind::Data(_), _) => Rate::OFDM_6,
        _ => Rate::DSSS_1,
    }
}

/// The same with 802.11n: MCS 7, 4 and 0 for data.
fn ht_rate(header: &Header, tries: u32) -> Rate {
    match (header.kind, tries) {
        (Kind::Data(_), 0..=1) => Rate::MCS_7,
        (Kind::Data(_), 2..=3) => Rate::MCS_4,
        (Kind::Data(_), _) => Rate::MCS_0,
        _ => rate(header, tries),
    }
}
