//! A moment as people read it.

use core::fmt;

const DAY_MS: u64 = 86_400_000;
/// Days of the Gregorian calendar's cycle of 400 years, of a century in it, of four years, of a year.
const CYCLE_DAYS: u64 = 146_097;
const CENTURY_DAYS: u64 = 36_524;
const OLYMPIAD_DAYS: u64 = 1_461;
const YEAR_DAYS: u64 = 365;
/// Days from 0000-03-01, where years are counted from here, to 1970-01-01.
const EPOCH_DAYS: u64 = 719_468;

/// Milliseconds since the epoch, shown as `2026-09-21 14:13:20 UTC`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utc(pub u64);

impl fmt::Display for Utc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = date(self.0 / DAY_MS);
        let seconds = self.0 % DAY_MS / 1_000;
        let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
        write!(f, "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02} UTC")
    }
}

/// Year, month and day of a day after the epoch, by the Gregorian calendar.
///
/// Years begin in March here, so that the leap day is the last one of its year.
fn date(days: u64) -> (u64, u64, u64) {
    let days = days + EPOCH_DAYS;
    let (cycle, days) = (days / CYCLE_DAYS, days % CYCLE_DAYS);
    let century = (days / CENTURY_DAYS).min(3);
    let days = days - century * CENTURY_DAYS;
    let (olympiad, days) = (days / OLYMPIAD_DAYS, days % OLYMPIAD_DAYS);
    let year_in = (days / YEAR_DAYS).min(3);
    let days = days - year_in * YEAR_DAYS;
    // From March on, five months have 153 days.
    let month = (5 * days + 2) / 153;
    let day = days - (153 * month + 2) / 5 + 1;
    let year = 400 * cycle + 100 * century + 4 * olympiad + year_in;
    if month < 10 { (year, month + 3, day) } else { (year + 1, month - 9, day) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the rule for leap years alone.
    fn next_day((year, month, day): (u64, u64, u64)) -> (u64, u64, u64) {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let len = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        match (month, day) {
            (12, 31) => (year + 1, 1, 1),
            (_, day) if day == len => (year, month + 1, 1),
            _ => (year, month, day + 1),
        }
    }

    #[test]
    fn each_day_of_eight_hundred_years_follows_the_one_before() {
        assert_eq!(date(0), (1970, 1, 1));
        for days in 0..2 * CYCLE_DAYS {
            assert_eq!(date(days + 1), next_day(date(days)));
        }
    }

    #[test]
    fn moments_are_shown_to_the_second() {
        assert_eq!(Utc(1_790_000_000_999).to_string(), "2026-09-21 14:13:20 UTC");
        assert_eq!(Utc(0).to_string(), "1970-01-01 00:00:00 UTC");
        assert_eq!(Utc(u64::MAX).to_string(), "584556019-04-03 14:25:51 UTC");
    }
}
