//! What is stored comes back, in order, and in whole entries.

use crate::bench::{
    HOUR_MS, Meter, NEW_YEAR_MS, Small, bytes_of_readings, configuration, moment, powerloss, powerlosses, reading,
    readings, running, token,
};
use littlefs2::fs::Filesystem;
use littlefs2::path;
use ofmon_journal::{CONFIGURATION_LEN_MAX, Error, READINGS_MAX};
use ofmon_record::reading::{LEN, Repr};

#[test]
fn readings_come_back_oldest_first_over_shards_and_restarts() {
    let mut meter = Meter::fresh();
    for n in 0..300 {
        meter.run(|journal| assert_eq!(journal.append(&[reading(n)]), Ok(0))).unwrap();
    }
    meter
        .run(|journal| {
            assert_eq!(readings(journal), (0..300).map(reading).collect::<Vec<_>>());
            assert_eq!(journal.newest_reading_ms(), Some(NEW_YEAR_MS + 299 * HOUR_MS));
        })
        .unwrap();
}

#[test]
fn a_stream_has_the_same_bytes_in_any_chunks() {
    let mut meter = Meter::fresh();
    meter
        .run(|journal| {
            for n in 0..300 {
                journal.append(&[reading(n)]).unwrap();
            }
            let whole = bytes_of_readings(journal, 4_096);
            assert_eq!(whole.len(), 300 * LEN);
            for chunk in [LEN, LEN + 1, 333, 8_192] {
                assert!(bytes_of_readings(journal, chunk) == whole, "{chunk}");
            }
        })
        .unwrap();
}

#[test]
fn a_stream_goes_on_to_what_is_appended_meanwhile_and_ends_at_a_reset() {
    let mut meter = Meter::fresh();
    meter
        .run(|journal| {
            journal.append(&[reading(0)]).unwrap();
            let (mut cursor, mut buf) = (journal.stream(), [0; LEN]);
            assert_eq!(journal.read(&mut cursor, &mut buf), Ok(LEN));
            journal.append(&[reading(1)]).unwrap();
            assert_eq!(journal.read(&mut cursor, &mut buf), Ok(LEN));
            assert_eq!(buf, reading(1).to_bytes());
            journal.reset().unwrap();
            for n in 2..6 {
                journal.append(&[reading(n)]).unwrap();
            }
            assert_eq!(journal.read(&mut cursor, &mut buf), Ok(0));
        })
        .unwrap();
}

#[test]
fn readings_of_several_transformers_are_stored_together() {
    let mut meter = Meter::fresh();
    meter
        .run(|journal| {
            journal.append(&[reading(0), reading(1), reading(2)]).unwrap();
            assert_eq!(readings(journal).len(), 3);
            assert_eq!(journal.append(&[]), Err(Error::Invalid));
            assert_eq!(journal.append(&[reading(3); READINGS_MAX + 1]), Err(Error::Invalid));
        })
        .unwrap();
}

#[test]
fn newest_time_survives_the_file_starting_again() {
    let mut meter = Meter::fresh();
    meter.run(|journal| assert_eq!(journal.newest_time_ms(), Ok(None))).unwrap();
    for n in 0..1_100 {
        meter
            .run(|journal| {
                journal.append_time(moment(n)).unwrap();
                assert_eq!(journal.newest_time_ms(), Ok(Some(n)));
            })
            .unwrap();
    }
}

#[test]
fn time_file_never_exceeds_its_limit() {
    let mut meter = Meter::fresh();
    meter.run(|journal| (0..512).for_each(|n| assert_eq!(journal.append_time(moment(n)), Ok(0)))).unwrap();
    assert_eq!(len_of(&mut meter, path!("time")), 4_096);
    meter.run(|journal| journal.append_time(moment(512)).unwrap()).unwrap();
    assert_eq!(len_of(&mut meter, path!("time")), 8);
}

#[test]
fn token_is_replaced_whole() {
    let mut meter = Meter::fresh();
    meter
        .run(|journal| {
            assert_eq!(journal.token(), Ok(None));
            journal.set_token(&token(b'a')).unwrap();
            journal.set_token(&token(b'b')).unwrap();
        })
        .unwrap();
    meter.run(|journal| assert_eq!(journal.token(), Ok(Some(token(b'b'))))).unwrap();
}

#[test]
fn a_configuration_that_is_damaged_is_not_handed_out() {
    let mut meter = Meter::fresh();
    meter
        .run(|journal| {
            assert_eq!(configuration(journal), None);
            assert_eq!(journal.set_configuration(&[0; CONFIGURATION_LEN_MAX + 1]), Err(Error::Invalid));
            for bytes in [b"".as_slice(), b"amperes 30", &[7; CONFIGURATION_LEN_MAX]] {
                journal.set_configuration(bytes).unwrap();
                assert_eq!(configuration(journal).unwrap(), bytes);
            }
            journal.set_configuration(b"amperes 30").unwrap();
        })
        .unwrap();
    for damaged in [b"amperes 3".as_slice(), b"amperes 80\xB8\xDF\x63\x2D", b"abc"] {
        let mut partition = Small::new(meter.0.clone(), 0);
        let write = |fs: &Filesystem<'_, Small>| fs.write(path!("configuration"), damaged);
        Filesystem::mount_and_then(&mut partition, write).unwrap();
        meter.0 = partition.into_flash();
        meter.run(|journal| assert_eq!(journal.configuration(), Err(Error::Damaged))).unwrap();
    }
}

#[test]
fn the_newest_period_has_a_reading_of_each_transformer() {
    let mut meter = Meter::fresh();
    let of = |ct_id, hour| Repr::new(ct_id, *reading(hour).quantities(), NEW_YEAR_MS + hour * HOUR_MS).unwrap();
    meter
        .run(|journal| {
            assert_eq!(journal.newest_period().unwrap(), []);
            for hour in 0..46 {
                let period = [of(1, hour), of(2, hour), of(3, hour)];
                journal.append(&period).unwrap();
                assert_eq!(journal.newest_period().unwrap(), period);
            }
            journal.append(&[of(1, 46)]).unwrap();
        })
        .unwrap();
    meter.run(|journal| assert_eq!(journal.newest_period().unwrap(), [of(1, 46)])).unwrap();
}

#[test]
fn reset_keeps_time_token_configuration_and_running_hour() {
    let mut meter = Meter::fresh();
    meter
        .run(|journal| {
            journal.append_time(moment(7)).unwrap();
            journal.set_token(&token(b'a')).unwrap();
            journal.set_configuration(b"three-phase").unwrap();
            journal.append(&[reading(0)]).unwrap();
            journal.append_powerloss(powerloss(5)).unwrap();
            journal.save_running(b"hour").unwrap();
            journal.reset().unwrap();
            assert_eq!((readings(journal), powerlosses(journal)), (vec![], vec![]));
            journal.append(&[reading(1)]).unwrap();
            assert_eq!(readings(journal), [reading(1)]);
            journal.reset().unwrap();
        })
        .unwrap();
    meter
        .run(|journal| {
            assert_eq!((readings(journal), powerlosses(journal)), (vec![], vec![]));
            assert_eq!(journal.newest_time_ms(), Ok(Some(7)));
            assert_eq!(journal.token(), Ok(Some(token(b'a'))));
            assert_eq!(configuration(journal).unwrap(), b"three-phase");
        })
        .unwrap();
}

#[test]
fn running_hour_is_void_once_its_reading_is_stored_even_after_a_reset() {
    let mut meter = Meter::fresh();
    meter
        .run(|journal| {
            assert_eq!(running(journal), None);
            journal.append(&[reading(0)]).unwrap();
            journal.save_running(b"hour 1").unwrap();
            assert_eq!(running(journal).unwrap(), b"hour 1");
            journal.append(&[reading(1)]).unwrap();
            journal.reset().unwrap();
        })
        .unwrap();
    meter.run(|journal| assert_eq!(running(journal), None)).unwrap();
}

#[test]
fn running_hour_survives_a_reset_in_its_midst() {
    let mut meter = Meter::fresh();
    meter
        .run(|journal| {
            journal.append(&[reading(0)]).unwrap();
            journal.save_running(b"hour 1").unwrap();
            journal.reset().unwrap();
        })
        .unwrap();
    meter
        .run(|journal| {
            assert_eq!(running(journal).unwrap(), b"hour 1");
            journal.append(&[reading(1)]).unwrap();
            assert_eq!(running(journal), None);
        })
        .unwrap();
}

#[test]
fn torn_tails_are_reported_not_read_and_not_built_upon() {
    let mut meter = Meter::fresh();
    meter
        .run(|journal| {
            journal.append(&[reading(0)]).unwrap();
            journal.append_powerloss(powerloss(5)).unwrap();
            journal.append_time(moment(7)).unwrap();
        })
        .unwrap();
    tear(&mut meter);
    meter
        .run(|journal| {
            assert_eq!(journal.report().torn_bytes, 3);
            assert_eq!((readings(journal), powerlosses(journal)), (vec![reading(0)], vec![5]));
            assert_eq!(journal.newest_time_ms(), Ok(Some(7)));
            journal.append(&[reading(1)]).unwrap();
            journal.append_powerloss(powerloss(6)).unwrap();
            journal.append_time(moment(8)).unwrap();
        })
        .unwrap();
    meter
        .run(|journal| {
            assert_eq!(journal.report().torn_bytes, 0);
            assert_eq!((readings(journal), powerlosses(journal)), (vec![reading(0), reading(1)], vec![5, 6]));
            assert_eq!(journal.newest_time_ms(), Ok(Some(8)));
        })
        .unwrap();
}

/// Puts three stray bytes at the end of each file, as another writer could.
fn tear(meter: &mut Meter) {
    with_files(meter, |fs| {
        for path in [path!("ct_readings/1"), path!("powerloss_log"), path!("time")] {
            fs.open_file_with_options_and_then(
                |options| options.write(true),
                path,
                |file| {
                    file.seek(littlefs2::io::SeekFrom::End(0))?;
                    file.write(b"xyz").map(drop)
                },
            )
            .unwrap();
        }
    });
}

fn len_of(meter: &mut Meter, path: &littlefs2::path::Path) -> usize {
    with_files(meter, |fs| fs.metadata(path).unwrap().len())
}

/// Looks at the files past the journal.
fn with_files<R>(meter: &mut Meter, look: impl FnOnce(&Filesystem<'_, crate::bench::Small>) -> R) -> R {
    let mut partition = crate::bench::Small::new(meter.0.clone(), 0);
    let result = Filesystem::mount_and_then(&mut partition, |fs| Ok(look(fs))).unwrap();
    meter.0 = partition.into_flash();
    result
}
