//! Versions: as an image carries them, and as protocol 1 announces them.

use crate::Fault;
use ofmon_record::version::{LEN_MAX, Repr};

/// A semantic version without pre-release or build part. Ordered as versions are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Incompatible changes.
    pub major: u16,
    /// Additions.
    pub minor: u16,
    /// Corrections.
    pub patch: u16,
}

impl Version {
    /// The version in a text of the form `major.minor.patch`, each below 65,536 and without leading zeros.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut parts = text.split('.').map(number);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Some(major)), Some(Some(minor)), Some(Some(patch)), None) => Ok(Self { major, minor, patch }),
            _ => Err(Fault::NotAVersion),
        }
    }
}

/// Decimal digits without leading zeros.
fn number(digits: &str) -> Option<u16> {
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && (digits.len() == 1 || !digits.starts_with('0'));
    if plain { digits.parse().ok() } else { None }
}

/// The header `X-FIRMWARE-VERSION`: a version's digits run together, `2.1.0` as `210`.
///
/// Several versions may have the same digits, and as a number `300` (3.0.0) is lower than `2100` (2.10.0). So the header
/// alone only rules out; the image's descriptor decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announced {
    digits: [u8; LEN_MAX],
    len: usize,
}

impl Announced {
    /// The header's value; none when it isn't a decimal number, or longer than any version's.
    pub fn parse(value: &[u8]) -> Option<Self> {
        let value = value.trim_ascii();
        let plausible = !value.is_empty() && value.len() <= LEN_MAX && value.iter().all(u8::is_ascii_digit);
        plausible.then(|| {
            let mut digits = [0; LEN_MAX];
            digits[..value.len()].copy_from_slice(value);
            Self { digits, len: value.len() }
        })
    }

    /// Whether some version with these digits is higher than `running`.
    pub fn may_be_higher_than(&self, running: Version) -> bool {
        let text = core::str::from_utf8(&self.digits[..self.len]).unwrap_or_default();
        (1..self.len).any(|first| {
            (first + 1..self.len).any(|second| {
                let parts = (number(&text[..first]), number(&text[first..second]), number(&text[second..]));
                matches!(parts, (Some(major), Some(minor), Some(patch)) if Version { major, minor, patch } > running)
            })
        })
    }

    /// Whether these are the digits of the version in `text`.
    pub fn names(&self, text: &str) -> bool {
        Repr::parse(text).is_ok_and(|repr| repr.as_bytes() == &self.digits[..self.len])
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests fail by it")]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        Version::parse(text).unwrap()
    }

    fn announced(value: &str) -> Announced {
        Announced::parse(value.as_bytes()).unwrap()
    }

    #[test]
    fn versions_are_compared_as_versions() {
        let ascending = ["0.0.1", "1.0.10", "1.2.0", "1.10.2", "2.0.0", "2.0.1", "10.0.0", "65535.65535.65535"];
        assert!(ascending.map(version).is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn what_is_no_plain_version_is_refused() {
        for text in
            ["", "2", "2.0", "2.0.0.0", "2.0.0-rc.1", "v2.0.0", "2.00.0", "2..0", "2.0.65536", "2.0.+1", "2.0. 1"]
        {
            assert_eq!(Version::parse(text), Err(Fault::NotAVersion), "{text}");
        }
    }

    #[test]
    fn a_header_that_is_no_number_announces_nothing() {
        for value in ["", " ", "2.1.0", "-210", "+210", "0x10", "2 10", "1234567890123456", "²"] {
            assert_eq!(Announced::parse(value.as_bytes()), None, "{value}");
        }
        assert_eq!(Announced::parse(b" 210 "), Announced::parse(b"210"));
    }

    #[test]
    fn digits_rule_out_what_can_not_be_higher() {
        let running = version("2.0.0");
        for value in ["0", "99", "102", "199", "200", "0201"] {
            assert!(!announced(value).may_be_higher_than(running), "{value}");
        }
        for value in ["201", "210", "300", "1102", "2100", "655356553565535"] {
            assert!(announced(value).may_be_higher_than(running), "{value}");
        }
    }

    #[test]
    fn a_higher_version_with_a_lower_number_is_let_through() {
        assert!(announced("300").may_be_higher_than(version("2.10.0")));
        assert!(!announced("210").may_be_higher_than(version("2.10.0")));
    }

    #[test]
    fn digits_name_each_version_that_has_them() {
        assert!(announced("1102").names("1.10.2"));
        assert!(announced("1102").names("11.0.2"));
        assert!(!announced("1102").names("1.10.3"));
        assert!(!announced("1102").names("nonsense"));
    }
}
