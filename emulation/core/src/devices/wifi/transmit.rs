//! The five transmit queues: what the guest asks of each, and how it learns what became of it.

use serde::{Deserialize, Serialize};

use super::descriptor::Descriptor;
use super::{EVENT_SENT, Mac, keys};
use crate::air::rate::Rate;
use crate::bus::{After, GuestMemory};

/// Transmit queues of the MAC: voice, video, best effort, background, and one more.
pub const QUEUES: u32 = 5;

const PLCP0: u32 = 0xD08;
const PLCP0_STEP: u32 = 8;
const ACCESS: u32 = 0xD04;
const PLCP1: u32 = 0x12F8;
const RESULT: u32 = 0x1320;
const VECTOR_STEP: u32 = 0x4C;
const ADDRESS_HIGH: u32 = 0x3FC0_0000;
const ADDRESS_BITS: u32 = 0x000F_FFFF;
/// Valid and enabled: send.
const GO: u32 = 3 << 30;
const RTS: u32 = 1 << 27;
const RESPONSE_SHIFT: u32 = 24;
const ENCRYPT: u32 = 1 << 23;
const CHECK_SEQUENCE: usize = 4;
const MIC: usize = 8;
const FRAME_MAX: usize = 4096;
/// Descriptors of one frame at most: a list that bites its own tail must end.
const CHAIN_MAX: usize = 16;

/// What the receiver of a frame is to send back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Response {
    Nothing,
    Acknowledgement,
}

/// A frame that the guest wants to have sent, enciphered where it asked for that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// From the frame control field to the last byte before the check sequence.
    pub frame: Vec<u8>,
    pub rate: Rate,
    pub response: Response,
    /// Whether to reserve the air by RTS and CTS before.
    pub reserve: bool,
    /// Slots to wait after SIFS before the backoff (AIFSN), and the backoff in slots.
    pub spacing: u32,
    pub backoff: u32,
}

/// What became of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// Acknowledged with this strength in dBm, or sent to a group.
    Sent { signal_dbm: i8 },
    /// Nobody acknowledged it.
    NotAcknowledged,
    /// Nobody answered the RTS.
    NotCleared,
    /// The key slot that it names holds no key.
    NoKey,
}

impl Outcome {
    /// The result as the guest reads it: kind in bits 12 to 15, its detail in 0 to 7, strength in 16 to 23.
    fn word(self) -> u32 {
        match self {
            Outcome::Sent { signal_dbm } => u32::from(signal_dbm as u8) << 16,
            Outcome::NotCleared => 2 << 12,
            Outcome::NoKey => 4 << 12 | 0xC0,
            Outcome::NotAcknowledged => 5 << 12,
        }
    }
}

/// The queues, a bit each.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Transmitter {
    /// The guest has handed over a frame that the air hasn't taken yet.
    pub kicked: u8,
    /// The guest has taken its frame back.
    pub cancelled: u8,
    /// The air has a frame and no result yet.
    pending: u8,
    /// The guest has not cleared the result yet.
    pub done: u32,
}

/// The queue whose control register is at `offset`.
pub(super) fn queue_at(offset: u32) -> Option<u32> {
    let distance = PLCP0.checked_sub(offset)?;
    (distance.is_multiple_of(PLCP0_STEP) && distance / PLCP0_STEP < QUEUES).then_some(distance / PLCP0_STEP)
}

impl Mac {
    /// The guest has written to a queue's control register.
    pub(super) fn write_queue(&mut self, queue: u32, value: u32) -> After {
        let (bit, queues) = (1 << queue, &mut self.transmitter);
        if value & GO == GO {
            queues.kicked |= bit;
            queues.cancelled &= !bit;
            return After::Sync;
        }
        queues.kicked &= !bit;
        if queues.pending & bit == 0 {
            return After::Go;
        }
        queues.pending &= !bit;
        queues.cancelled |= bit;
        After::Sync
    }

    /// The next queue whose frame the guest has taken back before it was sent.
    pub fn take_cancelled(&mut self) -> Option<u32> {
        take_lowest(&mut self.transmitter.cancelled)
    }

    /// The next frame that the guest wants to have sent, and its queue. One that can't be built is done at once.
    pub fn take_request(&mut self, memory: &dyn GuestMemory) -> Option<(u32, Request)> {
        while let Some(queue) = take_lowest(&mut self.transmitter.kicked) {
            self.transmitter.pending |= 1 << queue;
            match self.request(queue, memory) {
                Ok(request) => return Some((queue, request)),
                Err(outcome) => self.finish(queue, outcome),
            }
        }
        None
    }

    /// Tells the guest what became of the frame of a queue; one that it has taken back it isn't told of.
    pub fn finish(&mut self, queue: u32, outcome: Outcome) {
        let bit = 1 << queue;
        if self.transmitter.pending & bit == 0 {
            return;
        }
        self.transmitter.pending &= !bit;
        self.transmitter.done |= u32::from(bit);
        self.registers.set(RESULT - VECTOR_STEP * queue, outcome.word());
        let control = PLCP0 - PLCP0_STEP * queue;
        self.registers.set(control, self.registers.get(control) & !GO);
        self.raise(EVENT_SENT);
    }

    fn request(&mut self, queue: u32, memory: &dyn GuestMemory) -> Result<Request, Outcome> {
        let control = self.registers.get(PLCP0 - PLCP0_STEP * queue);
        let vector = self.registers.get(PLCP1 - VECTOR_STEP * queue);
        let access = self.registers.get(ACCESS - PLCP0_STEP * queue);
        let plain = gather(memory, ADDRESS_HIGH | control & ADDRESS_BITS, vector & ENCRYPT != 0);
        let frame = match plain {
            Some(plain) if vector & ENCRYPT != 0 => {
                keys::encipher(&self.registers, vector >> 17 & 0x1F, &plain).ok_or(Outcome::NoKey)?
            }
            Some(plain) => plain,
            None => {
                self.bad_descriptors += 1;
                return Err(Outcome::NotAcknowledged);
            }
        };
        let wanted = control >> RESPONSE_SHIFT & 7;
        Ok(Request {
            frame,
            rate: Rate::from_code((vector >> 12 & 0x1F) as u8),
            response: if wanted == 0 { Response::Nothing } else { Response::Acknowledgement },
            reserve: control & RTS != 0,
            spacing: access >> 24 & 0xF,
            backoff: access >> 12 & 0x3FF,
        })
    }
}

fn take_lowest(bits: &mut u8) -> Option<u32> {
    let lowest = (*bits != 0).then(|| bits.trailing_zeros())?;
    *bits &= *bits - 1;
    Some(lowest)
}

/// The frame in a chain of descriptors, without the room for MIC and check sequence at its end.
fn gather(memory: &dyn GuestMemory, first: u32, encrypt: bool) -> Option<Vec<u8>> {
    let (mut frame, mut at) = (Vec::new(), first);
    for _ in 0..CHAIN_MAX {
        let descriptor = Descriptor::read(memory, at)?;
        let mut piece = vec![0; descriptor.length()];
        if !memory.load(descriptor.buffer, &mut piece) || frame.len() + piece.len() > FRAME_MAX {
            return None;
        }
        frame.extend(piece);
        if descriptor.ends_frame() {
            let tail = CHECK_SEQUENCE + if encrypt { MIC } else { 0 };
            frame.truncate(frame.len().checked_sub(tail)?);
            return Some(frame);
        }
        at = descriptor.next;
    }
    None
}
