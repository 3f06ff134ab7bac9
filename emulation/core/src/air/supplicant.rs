//! The station's side of the 4-way handshake and of the renewal of the group key.
//!
//! Source: IEEE 802.11-2020, 12.7.6 and 12.7.7. A key that was installed isn't installed again when its message is
//! repeated.

use serde::{Deserialize, Serialize};

use super::ccmp::Key;
use super::eapol::{Answer, GroupKey, KeyFrame, MasterKey, Message, Nonce, PairwiseKeys};
use super::frame::Address;

/// What a supplicant makes of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing: it is of no use, or forged.
    Nothing,
    /// Send this.
    Answer(Vec<u8>),
    /// Send this, then use these keys.
    Joined { answer: Vec<u8>, pairwise: Key, group: GroupKey },
    /// Send this, enciphered, and use this key from now on.
    Renewed { answer: Vec<u8>, group: GroupKey },
}

/// A handshake with one access point.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Supplicant {
    master: MasterKey,
    addresses: [Address; 2],
    nonce: Nonce,
    /// The RSN element of the association request, which message 2 repeats.
    element: Vec<u8>,
    keys: Option<PairwiseKeys>,
    replay: Option<u64>,
    installed: bool,
}

impl Supplicant {
    /// A supplicant with this address towards `authenticator`.
    #[must_use]
    pub fn new(master: MasterKey, own: Address, authenticator: Address, nonce: Nonce, element: Vec<u8>) -> Supplicant {
        let addresses = [own, authenticator];
        Supplicant { master, addresses, nonce, element, keys: None, replay: None, installed: false }
    }

    /// Whether message 2 has gone out: from there on only a right passphrase leads on.
    #[must_use]
    pub fn has_answered(&self) -> bool {
        self.keys.is_some()
    }

    /// Takes an EAPOL frame.
    pub fn take(&mut self, bytes: &[u8]) -> Step {
        let Some(frame) = KeyFrame::parse(bytes) else { return Step::Nothing };
        if self.replay.is_some_and(|last| frame.replay() <= last) {
            return Step::Nothing;
        }
        match frame.message() {
            Message::PairwiseFirst => self.take_first(&frame),
            Message::PairwiseThird => self.take_third(&frame).unwrap_or(Step::Nothing),
            Message::GroupFirst => self.take_group(&frame).unwrap_or(Step::Nothing),
            Message::Other => Step::Nothing,
        }
    }

    fn take_first(&mut self, frame: &KeyFrame<'_>) -> Step {
        let keys = PairwiseKeys::derive(&self.master, self.addresses, [&self.nonce, &frame.nonce()]);
        let answer = Answer::PairwiseSecond.frame(frame.replay(), &self.nonce, &self.element, &keys);
        self.installed &= self.keys.as_ref() == Some(&keys);
        self.keys = Some(keys);
        Step::Answer(answer)
    }

    fn take_third(&mut self, frame: &KeyFrame<'_>) -> Option<Step> {
        let keys = self.keys.as_ref().filter(|keys| frame.is_authentic(keys))?;
        let group = frame.group_key(keys)?;
        let answer = Answer::PairwiseFourth.frame(frame.replay(), &Nonce::default(), &[], keys);
        self.replay = Some(frame.replay());
        if std::mem::replace(&mut self.installed, true) {
            return Some(Step::Answer(answer));
        }
        Some(Step::Joined { answer, pairwise: keys.temporal, group })
    }

    fn take_group(&mut self, frame: &KeyFrame<'_>) -> Option<Step> {
        let keys = self.keys.as_ref().filter(|keys| self.installed && frame.is_authentic(keys))?;
        let group = frame.group_key(keys)?;
        let answer = Answer::GroupSecond.frame(frame.replay(), &Nonce::default(), &[], keys);
        self.replay = Some(frame.replay());
        Some(Step::Renewed { answer, group })
    }
}
