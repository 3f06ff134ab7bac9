//! Power fails at every flash operation of every call. After the next mount the call has happened or it hasn't, and
//! what was stored before is still there.
//!
//! Each case prepares a storage, learns how many operations a clean call takes, and then cuts at each of them, in four
//! ways.

use crate::bench::{
    Content, HOUR_MS, Meter, NEW_YEAR_MS, Small, content, moment, powerloss, reading, readings, running, token,
};
use crate::nor_flash::Cut;
use ofmon_journal::Journal;
use ofmon_record::reading::Repr;
use std::fmt::Debug;

/// A meter that has lived for a while: `hours` readings, a power loss, a token, times and the running hour.
fn lived(hours: u64, times: u64) -> Meter {
    let mut meter = Meter::fresh();
    meter.restart(|journal| {
        (0..hours).for_each(|n| assert_eq!(journal.append(&[reading(n)]), Ok(0)));
        (0..times).for_each(|n| assert_eq!(journal.append_time(moment(n)), Ok(0)));
        journal.append_powerloss(powerloss(5)).unwrap();
        journal.set_token(&token(b'a')).unwrap();
        journal.set_configuration(b"single-phase").unwrap();
        journal.save_running(b"running hour").unwrap();
    });
    meter
}

/// Cuts `call` at each of its operations. `check` gets the content before, after a clean call, and after cut and
/// restart.
fn cut_everywhere<E: Debug>(
    meter: &Meter,
    call: impl Fn(&mut Journal<'_, Small>) -> Result<(), E>,
    check: impl Fn(&Content, &Content, &Content),
) {
    let before = meter.clone().restart(content);
    let mut clean = meter.clone();
    let first = clean.0.operations;
    clean.restart(&call).unwrap();
    let operations = clean.0.operations - first;
    let after = clean.restart(content);
    assert!(operations > 0);
    for at in 0..operations {
        for cut in Cut::ALL {
            let mut meter = meter.clone();
            meter.0.cut_at(at, cut);
            assert!(meter.run(&call).is_ok_and(|result| result.is_err()), "no cut at {at}");
            let found = meter.restart(content);
            check(&before, &after, &found);
            usable(&mut meter, &found);
        }
    }
}

/// All or nothing.
fn either(before: &Content, after: &Content, found: &Content) {
    assert!(found == before || found == after, "{} readings, {:?}", found.readings.len(), found.time_ms);
}

/// The storage takes new content after a cut, and keeps what it had, but for what it reports as dropped.
fn usable(meter: &mut Meter, found: &Content) {
    let dropped = meter
        .restart(|journal| journal.append(&[reading(9_999)]).unwrap() + journal.append_time(moment(9_999)).unwrap());
    let later = meter.restart(content);
    assert!(later.readings == [&found.readings[dropped..], &[reading(9_999)]].concat());
    assert_eq!((later.time_ms, &later.token, &later.powerlosses), (Some(9_999), &found.token, &found.powerlosses));
}

#[test]
fn appending_a_reading_is_all_or_nothing() {
    for hours in [0, 1, 7, 135, 136, 137] {
        cut_everywhere(&lived(hours, 3), |journal| journal.append(&[reading(hours)]).map(drop), either);
    }
}

#[test]
fn appending_readings_of_several_transformers_is_all_or_nothing() {
    cut_everywhere(&lived(135, 3), |journal| journal.append(&[reading(200), reading(201)]).map(drop), either);
}

#[test]
fn time_always_has_a_newest_entry_also_when_its_file_starts_again() {
    for times in [1, 31, 32, 33, 511, 512, 513] {
        cut_everywhere(&lived(2, times), |journal| journal.append_time(moment(7_777)).map(drop), either);
    }
}

#[test]
fn logging_a_power_loss_is_all_or_nothing() {
    cut_everywhere(&lived(2, 3), |journal| journal.append_powerloss(powerloss(6)).map(drop), either);
}

#[test]
fn a_token_is_the_old_or_the_new_one() {
    cut_everywhere(&lived(2, 3), |journal| journal.set_token(&token(b'b')).map(drop), either);
    cut_everywhere(&Meter::fresh(), |journal| journal.set_token(&token(b'b')).map(drop), either);
}

#[test]
fn a_configuration_is_the_old_or_the_new_one() {
    let long = [b'x'; 1024];
    for configuration in [b"three-phase".as_slice(), &long] {
        cut_everywhere(&lived(2, 3), |journal| journal.set_configuration(configuration).map(drop), either);
        cut_everywhere(&Meter::fresh(), |journal| journal.set_configuration(configuration).map(drop), either);
    }
}

#[test]
fn a_running_hour_is_the_old_or_the_new_one() {
    cut_everywhere(&lived(2, 3), |journal| journal.save_running(b"a minute more").map(drop), either);
    cut_everywhere(&Meter::fresh(), |journal| journal.save_running(b"first").map(drop), either);
}

#[test]
fn a_reset_is_all_or_nothing_and_keeps_the_rest() {
    for hours in [0, 3, 300] {
        cut_everywhere(&lived(hours, 3), |journal| journal.reset(), either);
    }
}

#[test]
fn a_reset_after_an_hour_without_checkpoint_does_not_revive_the_old_one() {
    let mut meter = lived(3, 3);
    meter.restart(|journal| journal.append(&[reading(3)]).unwrap());
    cut_everywhere(&meter, |journal| journal.reset(), |_, _, found| assert_eq!(found.running, None));
}

#[test]
fn a_full_disk_loses_whole_old_shards_at_most() {
    let mut meter = Meter::fresh();
    let mut hours = 0;
    while meter.restart(|journal| journal.append(&[reading(hours)]).unwrap()) == 0 {
        hours += 1;
    }
    // The disk is full now; the shard that has just begun fills up, and then the next one must go.
    (1..136).for_each(|n| assert_eq!(meter.restart(|journal| journal.append(&[reading(hours + n)])), Ok(0)));
    let next = hours + 136;
    cut_everywhere(
        &meter,
        |journal| journal.append(&[reading(next)]).map(drop),
        |before, after, found| {
            let without_oldest = before.readings[136..].to_vec();
            let possible = [&before.readings, &without_oldest, &after.readings];
            assert!(possible.contains(&&found.readings), "{} readings", found.readings.len());
        },
    );
}

/// Energy over several hours, kWh-like units: every minute counts 1.
mod exactly_once {
    use super::*;

    const MINUTES: u64 = 5;
    const HOURS: u64 = 3;

    /// A meter's life in short: five "minutes" an hour, each worth 1, a checkpoint after each, a reading at the hour.
    /// Returns how many minutes were measured before power failed.
    fn live(journal: &mut Journal<'_, Small>, from_minute: u64) -> u64 {
        let mut energy = running(journal).map_or(0, |state| u64::from_le_bytes(state.try_into().unwrap()));
        for minute in from_minute..HOURS * MINUTES {
            energy += 1;
            if (minute + 1) % MINUTES == 0 {
                let end_ms = NEW_YEAR_MS + (minute + 1) / MINUTES * HOUR_MS;
                if journal.append(&[worth(energy, end_ms)]).is_err() {
                    return minute + 1;
                }
                energy = 0;
            }
            let _ = journal.save_running(&energy.to_le_bytes());
            if journal.append_time(moment(minute)).is_err() {
                return minute + 1;
            }
        }
        HOURS * MINUTES
    }

    fn worth(energy: u64, end_ms: u64) -> Repr {
        let quantities = ofmon_record::reading::Quantities { kwh: energy as f32, ..Default::default() };
        Repr::new(1, quantities, end_ms).unwrap()
    }

    fn stored(journal: &mut Journal<'_, Small>) -> u64 {
        let readings: f32 = readings(journal).iter().map(|reading| reading.quantities().kwh).sum();
        let running = running(journal).map_or(0, |state| u64::from_le_bytes(state.try_into().unwrap()));
        readings as u64 + running
    }

    #[test]
    fn a_cut_at_any_operation_loses_a_minute_at_most_and_doubles_nothing() {
        let mut clean = Meter::fresh();
        let first = clean.0.operations;
        assert_eq!(clean.restart(|journal| live(journal, 0)), HOURS * MINUTES);
        let operations = clean.0.operations - first;
        assert_eq!(clean.restart(stored), HOURS * MINUTES);
        for at in 0..operations {
            for cut in Cut::ALL {
                let mut meter = Meter::fresh();
                meter.0.cut_at(at, cut);
                let measured = meter.run(|journal| live(journal, 0)).unwrap();
                let kept = meter.restart(stored);
                assert!(kept == measured || kept + 1 == measured, "cut {at} {cut:?}: {kept} of {measured}");
                // Going on from there adds exactly what is measured from then on.
                meter.restart(|journal| live(journal, measured));
                assert_eq!(meter.restart(stored), kept + HOURS * MINUTES - measured, "cut {at} {cut:?}");
            }
        }
    }
}
