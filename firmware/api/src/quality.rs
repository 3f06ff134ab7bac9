//! How many samples were cut off at the converter's ends, and how many weren't taken: `GET /v2/quality`, and the list that
//! goes along with the live figures.

use alloc::string::String;
use heapless::Vec;
use ofmon_metering::{CURRENTS_MAX, Clipping, Clippings, Quality};
use serde::Serialize;

#[derive(Serialize)]
struct Document {
    transformers: Vec<Spans, CURRENTS_MAX>,
    missed: u32,
}

#[derive(Serialize)]
struct Spans {
    ct_id: u16,
    hour: Counts,
    last_hour: Option<Counts>,
    since_reset: Counts,
}

/// A transformer's entry beside the live figures.
#[derive(Serialize)]
pub(crate) struct Recent {
    ct_id: u16,
    second: Counts,
    hour: Counts,
    last_hour: Option<Counts>,
}

#[derive(Serialize)]
struct Counts {
    samples: u64,
    current: u64,
    voltage: u64,
}

/// The counts of each transformer that was measured since the last reset, or is now, numbered from 1; and how many
/// instants passed without a sample since the start.
pub fn quality_json(quality: &Quality, missed: u32) -> String {
    let transformers =
        (0..CURRENTS_MAX).filter(|number| quality.since_reset[*number].samples > 0).map(|number| Spans {
            ct_id: number as u16 + 1,
            hour: counts(&quality.hour, number),
            last_hour: quality.last_hour.as_ref().map(|hour| counts(hour, number)),
            since_reset: counts(&quality.since_reset, number),
        });
    // Numbers and lists always have their JSON.
    serde_json::to_string(&Document { transformers: transformers.collect(), missed }).unwrap_or_default()
}

impl Recent {
    pub(crate) fn of(quality: &Quality, number: usize) -> Self {
        Self {
            ct_id: number as u16 + 1,
            second: counts(&quality.second, number),
            hour: counts(&quality.hour, number),
            last_hour: quality.last_hour.as_ref().map(|hour| counts(hour, number)),
        }
    }
}

fn counts(all: &Clippings, number: usize) -> Counts {
    let Clipping { samples, current, voltage } = all[number];
    Counts { samples, current, voltage }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_transformer_that_was_measured_is_there() {
        let mut quality = Quality::default();
        assert_eq!(quality_json(&quality, 0), r#"{"transformers":[],"missed":0}"#);
        let second = [Clipping { samples: 2_000, current: 460, voltage: 1 }, Clipping::default(), Clipping::default()];
        quality.add(&second);
        quality.end_hour();
        quality.add(&second);
        assert_eq!(
            quality_json(&quality, 7),
            concat!(
                r#"{"transformers":[{"ct_id":1,"hour":{"samples":2000,"current":460,"voltage":1},"#,
                r#""last_hour":{"samples":2000,"current":460,"voltage":1},"#,
                r#""since_reset":{"samples":4000,"current":920,"voltage":2}}],"missed":7}"#
            )
        );
    }

    #[test]
    fn ten_years_of_three_phases_fit_into_what_a_collector_reads() {
        let most = [Clipping { samples: 1 << 40, current: 1 << 40, voltage: 1 << 40 }; CURRENTS_MAX];
        let quality = Quality { second: most, hour: most, last_hour: Some(most), since_reset: most };
        assert!(quality_json(&quality, u32::MAX).len() <= 1_024);
    }
}
