//! A full disk keeps the newest.

use crate::bench::{HOUR_MS, Meter, NEW_YEAR_MS, moment, powerloss, powerlosses, reading, readings, running, token};

/// More than fit: 24 blocks hold at most 22 shards of 136.
const HOURS: u64 = 5_000;

#[test]
fn a_full_disk_drops_the_oldest_shard_and_says_how_many_readings_went() {
    let mut meter = Meter::fresh();
    let mut dropped = 0;
    meter
        .run(|journal| {
            journal.set_token(&token(b'a')).unwrap();
            journal.append_powerloss(powerloss(5)).unwrap();
            for n in 0..HOURS {
                dropped += journal.append(&[reading(n)]).unwrap();
                dropped += journal.append_time(moment(n)).unwrap();
                dropped += journal.save_running(&n.to_le_bytes()).unwrap();
            }
        })
        .unwrap();
    assert!(dropped > 0 && dropped.is_multiple_of(136), "{dropped}");
    meter
        .run(|journal| {
            assert_eq!(readings(journal), (dropped as u64..HOURS).map(reading).collect::<Vec<_>>());
            assert_eq!(journal.newest_reading_ms(), Some(NEW_YEAR_MS + (HOURS - 1) * HOUR_MS));
            assert_eq!(journal.newest_time_ms(), Ok(Some(HOURS - 1)));
            assert_eq!(running(journal).unwrap(), (HOURS - 1).to_le_bytes());
            assert_eq!((journal.token(), powerlosses(journal)), (Ok(Some(token(b'a'))), vec![5]));
            assert!(readings(journal).len() > 1_800, "{}", readings(journal).len());
            let usage = journal.usage().unwrap();
            assert!(usage.is_full(), "{usage:?}");
            assert_eq!((usage.readings, usage.readings_dropped), (HOURS as usize - dropped, dropped));
        })
        .unwrap();
}

#[test]
fn a_full_disk_can_be_reset() {
    let mut meter = Meter::fresh();
    meter
        .run(|journal| {
            for n in 0..HOURS {
                journal.append(&[reading(n)]).unwrap();
            }
            journal.reset().unwrap();
            assert_eq!(readings(journal), []);
            journal.append(&[reading(1)]).unwrap();
            let usage = journal.usage().unwrap();
            assert!(!usage.is_full() && usage.blocks_used < usage.blocks / 2, "{usage:?}");
            assert_eq!((usage.readings, usage.readings_dropped), (1, 0));
            assert_eq!(journal.newest_period().unwrap(), [reading(1)]);
        })
        .unwrap();
    assert_eq!(meter.restart(readings), [reading(1)]);
}

#[test]
fn the_power_loss_log_has_a_limit() {
    let mut meter = Meter::fresh();
    meter
        .run(|journal| {
            for n in 0..4_096 {
                journal.append_powerloss(powerloss(n)).unwrap();
            }
            assert_eq!(journal.append_powerloss(powerloss(0)), Err(ofmon_journal::Error::LogFull));
            assert_eq!(powerlosses(journal).len(), 4_096);
        })
        .unwrap();
}
