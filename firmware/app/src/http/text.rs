//! Values as the status page shows them.

use core::fmt::{self, Display, Write};
use ofmon_record::{Utc, time};

const MINUTE_S: u64 = 60;
const HOUR_S: u64 = 60 * MINUTE_S;
const DAY_S: u64 = 24 * HOUR_S;

/// Text as HTML's text.
pub struct Escaped<T>(pub T);

impl<T: Display> Display for Escaped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Escaping(f), "{}", self.0)
    }
}

struct Escaping<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl Write for Escaping<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|character| match character {
            '&' => self.0.write_str("&amp;"),
            '<' => self.0.write_str("&lt;"),
            '>' => self.0.write_str("&gt;"),
            '"' => self.0.write_str("&quot;"),
            '\'' => self.0.write_str("&#39;"),
            other => self.0.write_char(other),
        })
    }
}

/// Milliseconds of the meter's clock. One that was never set counts from its first start.
pub struct Moment(pub u64);

impl Moment {
    /// Whether it is by a clock that somebody has set.
    pub fn is_set(&self) -> bool {
        self.0 > time::EARLIEST_MS
    }
}

impl Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.is_set() {
            true => Utc(self.0).fmt(f),
            false => write!(f, "{} after the first start", Span(self.0 / 1_000)),
        }
    }
}

/// Seconds, in the two largest units.
pub struct Span(pub u64);

impl Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0;
        match seconds {
            0..MINUTE_S => write!(f, "{seconds} s"),
            MINUTE_S..HOUR_S => write!(f, "{} min {} s", seconds / MINUTE_S, seconds % MINUTE_S),
            HOUR_S..DAY_S => write!(f, "{} h {} min", seconds / HOUR_S, seconds % HOUR_S / MINUTE_S),
            _ => write!(f, "{} d {} h", seconds / DAY_S, seconds % DAY_S / HOUR_S),
        }
    }
}

/// So many samples of so many.
pub struct Share(pub u64, pub u64);

impl Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(part, whole) = *self;
        let percent = part as f32 * 100.0 / whole.max(1) as f32;
        match percent {
            0.0..0.01 => write!(f, "{part} samples (under 0.01\u{a0}%)"),
            _ => write!(f, "{part} samples ({percent:.2}\u{a0}%)"),
        }
    }
}
