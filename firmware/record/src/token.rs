//! The token: who the meter is on the ThingsBoard server. 56 ASCII bytes: 20 of the device's access token, 36 of its
//! device profile's UUID.

use crate::Error;
use crate::fields::{exactly, field};
use core::fmt;

/// Bytes of a token.
pub const LEN: usize = ACCESS_LEN + PROFILE_LEN;

const ACCESS_LEN: usize = 20;
const PROFILE_LEN: usize = 36;

/// View over the bytes of one token.
#[derive(Clone, Copy)]
pub struct View<'a>(&'a [u8; LEN]);

impl<'a> View<'a> {
    /// Looks at `bytes` as a token. Fails unless there are exactly [`LEN`].
    pub fn new_checked(bytes: &'a [u8]) -> Result<Self, Error> {
        exactly(bytes).map(Self)
    }

    /// The device's access token.
    pub fn access(&self) -> [u8; ACCESS_LEN] {
        field::<0, ACCESS_LEN, LEN>(self.0)
    }

    /// The device profile's UUID.
    pub fn profile(&self) -> [u8; PROFILE_LEN] {
        field::<ACCESS_LEN, PROFILE_LEN, LEN>(self.0)
    }
}

/// A token of printable ASCII without spaces. A secret: it doesn't show when it is formatted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Repr([u8; LEN]);

impl Repr {
    /// Checks what the view holds. Fails on anything but printable ASCII without spaces.
    pub fn parse(view: &View<'_>) -> Result<Self, Error> {
        match view.0.iter().all(u8::is_ascii_graphic) {
            true => Ok(Self(*view.0)),
            false => Err(Error::NotPrintable),
        }
    }

    /// The token that a `POST /token` with this body stores. Fails on length or content.
    pub fn from_request(body: &[u8]) -> Result<Self, Error> {
        Self::parse(&View::new_checked(body)?)
    }

    /// The token as it is stored and sent.
    pub fn to_bytes(&self) -> [u8; LEN] {
        self.0
    }
}

impl fmt::Debug for Repr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors::cases;

    #[test]
    fn golden_tokens_come_apart_and_back() {
        for case in cases("token") {
            let bytes = case.bytes();
            let view = View::new_checked(&bytes).unwrap();
            assert_eq!(view.access(), case.text("access_token").as_bytes());
            assert_eq!(view.profile(), case.text("profile_id").as_bytes());
            assert_eq!(Repr::from_request(&bytes).unwrap().to_bytes(), bytes.as_slice());
        }
    }

    #[test]
    fn wrong_tokens_are_refused_for_their_reason() {
        for case in cases("token_invalid") {
            let bytes = case.bytes();
            let expected = match case.why() {
                "length" => Error::Length { expected: LEN, found: bytes.len() },
                _ => Error::NotPrintable,
            };
            assert_eq!(Repr::from_request(&bytes), Err(expected), "{}", case.name());
        }
    }

    #[test]
    fn a_token_does_not_show_in_a_log() {
        let token = Repr::from_request(&[b'x'; LEN]).unwrap();
        assert!(!format!("{token:?}").contains('x'));
    }
}
