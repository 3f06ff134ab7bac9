//! CCMP with 128 bits: how WPA2 enciphers a frame.
//!
//! Source: IEEE 802.11-2020, 12.5.3. A frame here has its header of 8 bytes after the MAC header already; sealing it
//! enciphers what follows and appends the MIC, opening it does the reverse. Limits: no header protection of management frames
//! (802.11w), no SPP A-MSDU.

use aes::Aes128;
use aes::cipher::KeyInit;
use ccm::Ccm;
use ccm::aead::AeadInPlace;
use ccm::consts::{U8, U13};
use serde::{Deserialize, Serialize};

use super::frame::{CCMP_HEADER, Header, Kind, MORE_DATA, POWER_SAVE, PROTECTED, RETRY};

/// A temporal key. It isn't shown.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key(pub [u8; 16]);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(..)")
    }
}

const EXTENDED_IV: u8 = 1 << 5;
/// Subtype bits of a data frame that aren't protected, as bits of the frame control field.
const SUBTYPE_LOW: u16 = 7 << 4;
const FRAGMENT: u16 = 0xF;

/// The eight bytes of a CCMP header.
#[must_use]
pub fn header(packet_number: u64, key_number: u8) -> [u8; CCMP_HEADER] {
    let [a, b, c, d, e, f, ..] = packet_number.to_le_bytes();
    [a, b, 0, EXTENDED_IV | key_number << 6, c, d, e, f]
}

/// The packet number of a frame with a CCMP header.
#[must_use]
pub fn packet_number(header: &Header, frame: &[u8]) -> Option<u64> {
    let [a, b, _, _, c, d, e, f] = *ccmp_header(header, frame)?;
    Some(u64::from_le_bytes([a, b, c, d, e, f, 0, 0]))
}

/// The number of the key that a frame names; none where it has no CCMP header.
#[must_use]
pub fn key_number(header: &Header, frame: &[u8]) -> Option<u8> {
    let flags = ccmp_header(header, frame)?[3];
    (flags & EXTENDED_IV != 0).then_some(flags >> 6)
}

fn ccmp_header<'a>(header: &Header, frame: &'a [u8]) -> Option<&'a [u8; CCMP_HEADER]> {
    frame.get(header.length..)?.first_chunk()
}

/// Enciphers what follows the CCMP header and appends the MIC; none where the frame is too short.
#[must_use]
pub fn seal_in_place(key: &Key, frame: &[u8]) -> Option<Vec<u8>> {
    let header = Header::parse(frame)?;
    let nonce = nonce(&header, frame)?;
    let (clear, plain) = frame.split_at_checked(header.length + CCMP_HEADER)?;
    let mut body = plain.to_vec();
    let associated = associated_data(&header, frame);
    let mic = cipher(key).encrypt_in_place_detached(&nonce.into(), &associated, &mut body).ok()?;
    Some([clear, &body, &mic].concat())
}

/// Deciphers what follows the CCMP header and cuts the MIC; none where the key is another or the frame was changed.
#[must_use]
pub fn open_in_place(key: &Key, frame: &[u8]) -> Option<Vec<u8>> {
    let header = Header::parse(frame)?;
    let nonce = nonce(&header, frame)?;
    let (clear, sealed) = frame.split_at_checked(header.length + CCMP_HEADER)?;
    let (body, mic) = sealed.split_last_chunk::<{ super::frame::MIC }>()?;
    let mut body = body.to_vec();
    let associated = associated_data(&header, frame);
    cipher(key).decrypt_in_place_detached(&nonce.into(), &associated, &mut body, mic.into()).ok()?;
    Some([clear, &body].concat())
}

fn cipher(key: &Key) -> Ccm<Aes128, U8, U13> {
    Ccm::new(&key.0.into())
}

fn nonce(header: &Header, frame: &[u8]) -> Option<[u8; 13]> {
    let priority = header.qos.map_or(0, |qos| qos as u8 & 0xF);
    let management = if matches!(header.kind, Kind::Management(_)) { 1 << 4 } else { 0 };
    let mut nonce = [0; 13];
    nonce[0] = priority | management;
    nonce[1..7].copy_from_slice(&header.transmitter.0);
    nonce[7..].copy_from_slice(&packet_number(header, frame)?.to_be_bytes()[2..]);
    Some(nonce)
}

/// What is authenticated besides the body: the header without what changes on the way.
fn associated_data(header: &Header, frame: &[u8]) -> Vec<u8> {
    let mut control = header.control & !(RETRY | POWER_SAVE | MORE_DATA) | PROTECTED;
    if matches!(header.kind, Kind::Data(_)) {
        control &= !SUBTYPE_LOW;
    }
    let mut data = control.to_le_bytes().to_vec();
    data.extend_from_slice(&frame[4..22]);
    data.extend_from_slice(&(header.sequence & FRAGMENT).to_le_bytes());
    data.extend_from_slice(&frame[24..header.length - if header.qos.is_some() { 2 } else { 0 }]);
    data.extend(header.qos.into_iter().flat_map(|qos| (qos & 0xF).to_le_bytes()));
    data
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str) -> Vec<u8> {
        text.split_whitespace().map(|byte| u8::from_str_radix(byte, 16).expect("hexadecimal")).collect()
    }

    /// IEEE 802.11-2020, annex J.6.4: CCMP test vector.
    const CLEAR: &str = "08 48 c3 2c 0f d2 e1 28 a5 7c 50 30 f1 84 44 08 ab ae a5 b8 fc ba 80 33 \
                         0c e7 00 20 76 97 03 b5";
    const PLAIN: &str = "f8 ba 1a 55 d0 2f 85 ae 96 7b b6 2f b6 cd a8 eb 7e 78 a0 50";
    const SEALED: &str = "f3 d0 a2 fe 9a 3d bf 23 42 a6 43 e4 32 46 e8 0c 3c 04 d0 19 78 45 ce 0b 16 f9 76 23";

    fn key() -> Key {
        Key(bytes("c9 7c 1f 67 ce 37 11 85 51 4a 8a 19 f2 bd d5 2f").try_into().expect("sixteen bytes"))
    }

    #[test]
    fn a_frame_is_sealed_as_the_standards_example() {
        let frame = [bytes(CLEAR), bytes(PLAIN)].concat();
        let sealed = [bytes(CLEAR), bytes(SEALED)].concat();
        assert_eq!(seal_in_place(&key(), &frame), Some(sealed.clone()));
        assert_eq!(open_in_place(&key(), &sealed), Some(frame));
    }

    #[test]
    fn a_wrong_key_or_a_changed_frame_opens_nothing() {
        let sealed = [bytes(CLEAR), bytes(SEALED)].concat();
        assert_eq!(open_in_place(&Key::default(), &sealed), None);
        for at in [5, 12, 20, 24, 33, 50] {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(open_in_place(&key(), &changed), None, "byte {at}");
        }
        assert_eq!(open_in_place(&key(), &sealed[..30]), None);
    }

    #[test]
    fn what_changes_on_the_way_isnt_authenticated() {
        let mut retried = [bytes(CLEAR), bytes(SEALED)].concat();
        retried[1] ^= 0x08 | 0x10 | 0x20;
        assert!(open_in_place(&key(), &retried).is_some());
    }

    #[test]
    fn the_header_carries_number_and_key() {
        let clear = [&bytes(CLEAR)[..24], &header(0x0605_0403_0201, 1)].concat();
        let parsed = Header::parse(&clear).expect("a header");
        assert_eq!(packet_number(&parsed, &clear), Some(0x0605_0403_0201));
        assert_eq!(key_number(&parsed, &clear), Some(1));
    }
}
