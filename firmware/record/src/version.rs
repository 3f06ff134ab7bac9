//! The version as protocol 1 says it: the digits of `major.minor.patch` run together, `2.0.0` as `200`.
//!
//! That is ambiguous from the first two-digit part on (`1.10.2` and `11.0.2` are both `1102`); it is what old
//! collectors read. Pre-release and build parts of a semantic version are not said.

use crate::Error;

/// Most bytes of a version's text: three numbers of five digits.
pub const LEN_MAX: usize = 15;

/// A version's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repr {
    digits: [u8; LEN_MAX],
    len: usize,
}

impl Repr {
    /// The text for a semantic version. Fails unless it begins with three numbers below 65,536 and without leading
    /// zeros.
    pub fn parse(semver: &str) -> Result<Self, Error> {
        let core = semver.split(['-', '+']).next().unwrap_or_default();
        let mut repr = Self { digits: [0; LEN_MAX], len: 0 };
        let mut parts = 0;
        for part in core.split('.') {
            parts += 1;
            if parts > 3 || !is_number(part) {
                return Err(Error::NotAVersion);
            }
            repr.push(part.as_bytes());
        }
        if parts == 3 { Ok(repr) } else { Err(Error::NotAVersion) }
    }

    /// The text as it is sent, ASCII digits.
    pub fn as_bytes(&self) -> &[u8] {
        &self.digits[..self.len]
    }

    fn push(&mut self, part: &[u8]) {
        self.digits[self.len..self.len + part.len()].copy_from_slice(part);
        self.len += part.len();
    }
}

/// Decimal digits of a number below 65,536 (thus at most five), without leading zeros.
fn is_number(part: &str) -> bool {
    let plain = part.bytes().all(|byte| byte.is_ascii_digit()) && (part.len() == 1 || !part.starts_with('0'));
    plain && part.parse::<u16>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors::{cases, texts};

    #[test]
    fn golden_versions_run_their_digits_together() {
        for case in cases("versions") {
            assert_eq!(Repr::parse(case.text("semver")).unwrap().as_bytes(), case.text("text").as_bytes());
        }
    }

    #[test]
    fn longest_version_fits() {
        assert_eq!(Repr::parse("65535.65535.65535").unwrap().as_bytes().len(), LEN_MAX);
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for text in texts("versions_invalid") {
            assert_eq!(Repr::parse(&text), Err(Error::NotAVersion), "{text}");
        }
    }
}
