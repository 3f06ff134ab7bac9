//! What may be formatted, and what may not.

use crate::bench::{Meter, reading, readings, token};
use crate::nor_flash::{BLOCK, Cut};
use ofmon_journal::MountError;

#[test]
fn a_blank_partition_is_formatted_once() {
    let mut meter = Meter::blank();
    assert!(meter.run(|journal| journal.report().formatted).unwrap());
    assert!(!meter.run(|journal| journal.report().formatted).unwrap());
}

#[test]
fn a_damaged_file_system_is_kept_as_it_is() {
    let mut meter = Meter::fresh();
    meter.run(|journal| journal.append(&[reading(0)]).unwrap()).unwrap();
    meter.0.bytes[..2 * BLOCK].fill(0);
    let before = meter.0.bytes.clone();
    assert!(matches!(meter.run(|_| ()), Err(MountError::Damaged(_))));
    assert!(meter.0.bytes == before);
}

#[test]
fn a_single_foreign_byte_anywhere_forbids_formatting() {
    for at in [BLOCK, 2 * BLOCK, 2 * BLOCK + 255, 23 * BLOCK + 4_095] {
        let mut meter = Meter::blank();
        meter.0.bytes[at] = 0xFE;
        meter.0.bytes[300] = 0xFE;
        assert!(matches!(meter.run(|_| ()), Err(MountError::Damaged(_))), "{at}");
    }
}

#[test]
fn two_disturbed_superblocks_are_no_interrupted_formatting() {
    let mut meter = Meter::blank();
    meter.0.bytes[0] = 0;
    meter.0.bytes[BLOCK] = 0;
    assert!(matches!(meter.run(|_| ()), Err(MountError::Damaged(_))));
}

#[test]
fn a_lost_superblock_does_not_cost_a_small_file() {
    let mut meter = Meter::fresh();
    meter.run(|journal| journal.set_token(&token(b'a')).unwrap()).unwrap();
    meter.0.bytes[8..24].fill(0);
    meter.0.bytes[BLOCK + 8..BLOCK + 24].fill(0);
    let before = meter.0.bytes.clone();
    assert!(matches!(meter.run(|_| ()), Err(MountError::Damaged(_))));
    assert!(meter.0.bytes == before);
}

#[test]
fn a_cut_while_formatting_is_formatted_again() {
    let mut clean = Meter::blank();
    clean.run(|_| ()).unwrap();
    for at in 0..clean.0.operations {
        for cut in Cut::ALL {
            let mut meter = Meter::blank();
            meter.0.cut_at(at, cut);
            assert!(meter.run(|_| ()).is_err(), "{at} {cut:?}");
            meter.restart(|journal| journal.append(&[reading(0)]).unwrap());
            assert_eq!(meter.restart(readings), [reading(0)], "{at} {cut:?}");
        }
    }
}

#[test]
fn unreadable_flash_is_not_called_damaged() {
    let mut meter = Meter::blank();
    meter.0.cut_at(0, Cut::Before);
    assert_eq!(meter.run(|_| ()), Err(MountError::Flash));
    assert_eq!(meter.run(|_| ()), Err(MountError::Flash));
}
