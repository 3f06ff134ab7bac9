//! EAPOL-Key frames and the keys that they agree on: WPA2 with a pre-shared key.
//!
//! Source: IEEE 802.11-2020, 12.7 (key hierarchy, EAPOL-Key frames, the handshakes) and annex J.4 (the key of a passphrase).
//! Limits: key descriptor version 2 (HMAC-SHA1, AES key wrap) only.

use aes_kw::KekAes128;
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha1::Sha1;

use super::ccmp::Key;
use super::frame::Address;

/// The key that a passphrase and a network's name give. It isn't shown.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MasterKey(pub [u8; 32]);

impl std::fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MasterKey(..)")
    }
}

/// A random number of either side.
pub type Nonce = [u8; 32];

const PAIRWISE: u16 = 1 << 3;
const INSTALL: u16 = 1 << 6;
const ACK: u16 = 1 << 7;
const MIC: u16 = 1 << 8;
const SECURE: u16 = 1 << 9;
const ENCRYPTED: u16 = 1 << 12;
/// Key descriptor version: HMAC-SHA1-128 and AES key wrap.
const VERSION: u16 = 2;

const HEADER: [u8; 2] = [1, 3];
const DESCRIPTOR_RSN: u8 = 2;
const INFO_AT: usize = 5;
const REPLAY_AT: usize = 9;
const NONCE_AT: usize = 17;
const MIC_AT: usize = 81;
const LENGTH_AT: usize = 97;
const DATA_AT: usize = 99;
/// Vendor element of 802.11 in key data, and its type for a group key.
const KEY_DATA: u8 = 0xDD;
const GROUP_KEY: [u8; 4] = [0x00, 0x0F, 0xAC, 0x01];
const ITERATIONS: u32 = 4096;

/// The master key of a passphrase.
#[must_use]
pub fn master_key(passphrase: &str, ssid: &str) -> MasterKey {
    let mut key = MasterKey::default();
    pbkdf2::pbkdf2_hmac::<Sha1>(passphrase.as_bytes(), ssid.as_bytes(), ITERATIONS, &mut key.0);
    key
}

/// The keys of a pair: to confirm, to wrap, and to encipher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PairwiseKeys {
    confirmation: Key,
    encryption: Key,
    pub temporal: Key,
}

impl PairwiseKeys {
    /// What both sides derive from the master key, their addresses and their nonces.
    #[must_use]
    pub fn derive(master: &MasterKey, addresses: [Address; 2], nonces: [&Nonce; 2]) -> PairwiseKeys {
        let [first, second] = addresses;
        let [low, high] = if first.0 < second.0 { [first, second] } else { [second, first] };
        let [small, large] = if nonces[0] < nonces[1] { nonces } else { [nonces[1], nonces[0]] };
        let context = [&low.0[..], &high.0, small, large].concat();
        let bytes: [u8; 60] = expand(&master.0, b"Pairwise key expansion", &context);
        let part = |index: usize| {
            let mut key = Key::default();
            key.0.copy_from_slice(&bytes[16 * index..][..16]);
            key
        };
        PairwiseKeys { confirmation: part(0), encryption: part(1), temporal: part(2) }
    }
}

#[cfg(test)]
impl PairwiseKeys {
    /// Key data as an authenticator wraps it.
    pub(super) fn wrap(&self, data: &[u8]) -> Vec<u8> {
        KekAes128::from(self.encryption.0).wrap_vec(data).expect("a multiple of eight bytes")
    }
}

/// The PRF of 12.7.1.2, three blocks of it.
fn expand(key: &[u8], label: &[u8], context: &[u8]) -> [u8; 60] {
    let mut bytes = [0; 60];
    for (index, block) in (0..).zip(bytes.chunks_exact_mut(20)) {
        block.copy_from_slice(&authenticate(key, &[label, &[0], context, &[index]]));
    }
    bytes
}

fn authenticate(key: &[u8], parts: &[&[u8]]) -> [u8; 20] {
    // HMAC takes a key of any length.
    let Ok(mut hmac) = Hmac::<Sha1>::new_from_slice(key) else { return [0; 20] };
    parts.iter().for_each(|part| hmac.update(part));
    hmac.finalize().into_bytes().into()
}

/// A group key with its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupKey {
    pub number: u8,
    pub key: Key,
}

/// An EAPOL-Key frame, from the version of 802.1X on.
#[derive(Clone, Copy, Debug)]
pub struct KeyFrame<'a> {
    bytes: &'a [u8],
}

impl<'a> KeyFrame<'a> {
    /// Checks lengths and types; none where the frame is something else.
    #[must_use]
    pub fn parse(bytes: &'a [u8]) -> Option<KeyFrame<'a>> {
        let length = usize::from(u16::from_be_bytes(*bytes.get(2..)?.first_chunk()?));
        let bytes = bytes.get(..4 + length)?;
        let data = usize::from(u16::from_be_bytes(*bytes.get(LENGTH_AT..)?.first_chunk()?));
        let whole = bytes.len() == DATA_AT + data && bytes[1] == HEADER[1] && bytes[4] == DESCRIPTOR_RSN;
        let frame = KeyFrame { bytes };
        (whole && frame.info() & 7 == VERSION).then_some(frame)
    }

    fn info(&self) -> u16 {
        u16::from_be_bytes([self.bytes[INFO_AT], self.bytes[INFO_AT + 1]])
    }

    /// Which message of which handshake it is, as far as flags tell.
    #[must_use]
    pub fn message(&self) -> Message {
        match self.info() & (PAIRWISE | ACK | MIC | ENCRYPTED) {
            flags if flags == PAIRWISE | ACK => Message::PairwiseFirst,
            flags if flags == PAIRWISE | ACK | MIC | ENCRYPTED && self.info() & INSTALL != 0 => Message::PairwiseThird,
            flags if flags == ACK | MIC | ENCRYPTED => Message::GroupFirst,
            _ => Message::Other,
        }
    }

    /// The number by which a repeated message is told from a new one.
    #[must_use]
    pub fn replay(&self) -> u64 {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&self.bytes[REPLAY_AT..REPLAY_AT + 8]);
        u64::from_be_bytes(bytes)
    }

    #[must_use]
    pub fn nonce(&self) -> Nonce {
        let mut nonce = Nonce::default();
        nonce.copy_from_slice(&self.bytes[NONCE_AT..NONCE_AT + 32]);
        nonce
    }

    /// Whether it was made by someone who has these keys.
    #[must_use]
    pub fn is_authentic(&self, keys: &PairwiseKeys) -> bool {
        let parts: [&[u8]; 3] = [&self.bytes[..MIC_AT], &[0; 16], &self.bytes[MIC_AT + 16..]];
        authenticate(&keys.confirmation.0, &parts)[..16] == self.bytes[MIC_AT..MIC_AT + 16]
    }

    /// The group key in its wrapped data.
    #[must_use]
    pub fn group_key(&self, keys: &PairwiseKeys) -> Option<GroupKey> {
        let data = KekAes128::from(keys.encryption.0).unwrap_vec(&self.bytes[DATA_AT..]).ok()?;
        let body = data_element(&data)?;
        let (&[number, _], key) = body.split_first_chunk::<2>()?;
        Some(GroupKey { number: number & 3, key: Key(key.try_into().ok()?) })
    }
}

/// The body of the group key among the elements of key data.
fn data_element(data: &[u8]) -> Option<&[u8]> {
    let mut rest = data;
    while let Some((&[id, length], after)) = rest.split_first_chunk::<2>() {
        let (body, after) = after.split_at_checked(usize::from(length))?;
        if id == KEY_DATA && body.starts_with(&GROUP_KEY) {
            return Some(&body[GROUP_KEY.len()..]);
        }
        rest = after;
    }
    None
}

/// Messages that an authenticator sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    PairwiseFirst,
    PairwiseThird,
    GroupFirst,
    Other,
}

/// A supplicant's answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    PairwiseSecond,
    PairwiseFourth,
    GroupSecond,
}

impl Answer {
    fn info(self) -> u16 {
        match self {
            Answer::PairwiseSecond => VERSION | PAIRWISE | MIC,
            Answer::PairwiseFourth => VERSION | PAIRWISE | MIC | SECURE,
            Answer::GroupSecond => VERSION | MIC | SECURE,
        }
    }

    /// The frame: with the answered message's replay counter, and a MIC by `keys`.
    #[must_use]
    pub fn frame(self, replay: u64, nonce: &Nonce, data: &[u8], keys: &PairwiseKeys) -> Vec<u8> {
        key_frame(self.info(), replay, nonce, data, keys)
    }
}

/// A key frame with these flags.
pub(super) fn key_frame(info: u16, replay: u64, nonce: &Nonce, data: &[u8], keys: &PairwiseKeys) -> Vec<u8> {
    let mut frame = vec![0; DATA_AT];
    frame[..2].copy_from_slice(&HEADER);
    frame[2..4].copy_from_slice(&((DATA_AT - 4 + data.len()) as u16).to_be_bytes());
    frame[4] = DESCRIPTOR_RSN;
    frame[INFO_AT..INFO_AT + 2].copy_from_slice(&info.to_be_bytes());
    frame[REPLAY_AT..REPLAY_AT + 8].copy_from_slice(&replay.to_be_bytes());
    frame[NONCE_AT..NONCE_AT + 32].copy_from_slice(nonce);
    frame[LENGTH_AT..DATA_AT].copy_from_slice(&(data.len() as u16).to_be_bytes());
    frame.extend_from_slice(data);
    let mic = authenticate(&keys.confirmation.0, &[&frame]);
    frame[MIC_AT..MIC_AT + 16].copy_from_slice(&mic[..16]);
    frame
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn the_key_of_a_passphrase_is_that_of_the_standards_examples() {
        let examples = [
            ("password", "IEEE", "f42c6fc52df0ebef9ebb4b90b38a5f902e83fe1b135a70e23aed762e9710a12e"),
            ("ThisIsAPassword", "ThisIsASSID", "0dc0d6eb90555ed6419756b9a15ec3e3209b63df707dd508d14581f8982721af"),
        ];
        for (passphrase, ssid, key) in examples {
            assert_eq!(hex(&master_key(passphrase, ssid).0), key);
        }
    }

    #[test]
    fn the_expansion_is_that_of_the_standards_example() {
        // IEEE 802.11-2020, J.3.2: test case 1 of the PRF.
        let bytes = expand(&[0x0B; 20], b"prefix", b"Hi There");
        assert!(hex(&bytes).starts_with("bcd4c650b30b9684951829e0d75f9d54b862175ed9f00606e17d8da35402ffee"));
    }

    #[test]
    fn both_sides_derive_the_same_keys() {
        let (a, b) = (Address([2, 0, 0, 0, 0, 1]), Address([2, 0, 0, 0, 0, 2]));
        let keys = PairwiseKeys::derive(&MasterKey([7; 32]), [a, b], [&[1; 32], &[2; 32]]);
        assert_eq!(PairwiseKeys::derive(&MasterKey([7; 32]), [b, a], [&[2; 32], &[1; 32]]), keys);
        assert_ne!(PairwiseKeys::derive(&MasterKey([8; 32]), [a, b], [&[1; 32], &[2; 32]]), keys);
    }

    #[test]
    fn an_answer_reads_back_and_is_authentic_to_who_has_the_keys() {
        let (a, b) = (Address([2, 0, 0, 0, 0, 1]), Address([2, 0, 0, 0, 0, 2]));
        let keys = |master| PairwiseKeys::derive(&MasterKey([master; 32]), [a, b], [&[1; 32], &[2; 32]]);
        let bytes = Answer::PairwiseSecond.frame(9, &[3; 32], b"data", &keys(7));
        let frame = KeyFrame::parse(&bytes).expect("a key frame");
        assert_eq!((frame.replay(), frame.nonce(), frame.info()), (9, [3; 32], 0x010A));
        assert!(frame.is_authentic(&keys(7)) && !frame.is_authentic(&keys(8)));
        assert!((0..bytes.len()).all(|length| KeyFrame::parse(&bytes[..length]).is_none()));
    }
}
