//! Power fails at any flash operation of an update, in four ways: an image that works always boots afterwards.

use crate::bench::{boot, factory, otadata, update, whole};
use crate::images::Image;
use crate::nor_flash::{Cut, Flash};
use ofmon_update::{Boot, Error, Slot, at_boot, confirm, give_up};

/// A short image, so that all of its cuts are done in a second.
fn image() -> Vec<u8> {
    Image { segments: vec![5000], ..Image::default() }.bytes()
}

/// Cuts `work` at each of its operations. `check` gets the flash after the cut, and whether the cut came after the
/// last operation had been done.
fn cut_everywhere(
    flash: &Flash,
    work: impl Fn(&mut Flash) -> Result<(), Error>,
    mut check: impl FnMut(&mut Flash, bool),
) {
    let mut clean = flash.clone();
    work(&mut clean).unwrap();
    let operations = clean.operations - flash.operations;
    assert!(operations > 0);
    for at in 0..operations {
        for cut in Cut::ALL {
            let mut flash = flash.clone();
            flash.cut_at(at, cut);
            assert!(work(&mut flash).is_err(), "no cut at {at}");
            check(&mut flash, at + 1 == operations && cut == Cut::After);
        }
    }
}

/// Boots until an image stays, as the firmware does; returns the slot.
fn settle(flash: &mut Flash, rollback: bool) -> Slot {
    for _ in 0..4 {
        let running = boot(flash, rollback);
        assert!(whole(flash, running));
        match at_boot(&mut otadata(flash), running).unwrap() {
            Boot::Settled => return running,
            Boot::OnTrial | Boot::GoBack => {}
        }
    }
    panic!("it goes round and round");
}

/// A meter that runs an updated image, confirmed, in the second slot.
fn updated() -> Flash {
    let mut flash = factory();
    update(&mut flash, Slot::Ota0, "210", &image()).unwrap();
    confirm(&mut otadata(&mut flash)).unwrap();
    flash
}

#[test]
fn an_upload_that_a_cut_interrupts_has_not_happened() {
    for (flash, running) in [(factory(), Slot::Ota0), (updated(), Slot::Ota1)] {
        for rollback in [false, true] {
            cut_everywhere(
                &flash,
                |flash| update(flash, running, "210", &image()),
                |flash, done| {
                    assert_eq!(boot(flash, rollback), if done { running.other() } else { running });
                    if !done {
                        assert_eq!(settle(flash, rollback), running);
                        update(flash, running, "210", &image()).unwrap();
                        assert_eq!(boot(flash, rollback), running.other());
                    }
                },
            );
        }
    }
}

/// Which words of a program come first is the chip's business, so the one that makes an entry count has its own.
#[test]
fn the_last_operation_of_a_switch_is_the_crc_alone() {
    let mut clean = factory();
    update(&mut clean, Slot::Ota0, "210", &image()).unwrap();
    let mut cut = factory();
    cut.cut_at(clean.operations - 1, Cut::Before);
    assert!(update(&mut cut, Slot::Ota0, "210", &image()).is_err());
    let differing = (0..clean.bytes.len()).filter(|at| clean.bytes[*at] != cut.bytes[*at]);
    assert_eq!(differing.collect::<Vec<_>>(), (0xD01C..0xD020).collect::<Vec<_>>());
}

#[test]
fn a_cut_at_any_moment_of_a_trial_goes_back() {
    for rollback in [false, true] {
        let mut flash = factory();
        update(&mut flash, Slot::Ota0, "210", &image()).unwrap();
        assert_eq!(boot(&mut flash, rollback), Slot::Ota1);
        let count = |flash: &mut Flash| at_boot(&mut otadata(flash), Slot::Ota1).map(drop);
        cut_everywhere(&flash, count, |flash, _| assert_eq!(settle(flash, rollback), Slot::Ota0));
        count(&mut flash).unwrap();
        assert_eq!(settle(&mut flash, rollback), Slot::Ota0);
    }
}

#[test]
fn a_cut_while_confirming_leaves_the_old_or_the_new_image_for_good() {
    for rollback in [false, true] {
        let mut flash = factory();
        update(&mut flash, Slot::Ota0, "210", &image()).unwrap();
        boot(&mut flash, rollback);
        at_boot(&mut otadata(&mut flash), Slot::Ota1).unwrap();
        let confirm = |flash: &mut Flash| confirm(&mut otadata(flash));
        cut_everywhere(&flash, confirm, |flash, done| {
            assert_eq!(settle(flash, rollback), if done { Slot::Ota1 } else { Slot::Ota0 });
        });
    }
}

#[test]
fn a_cut_while_going_back_goes_back_later() {
    let mut flash = factory();
    update(&mut flash, Slot::Ota0, "210", &image()).unwrap();
    boot(&mut flash, false);
    at_boot(&mut otadata(&mut flash), Slot::Ota1).unwrap();
    let again = |flash: &mut Flash| at_boot(&mut otadata(flash), Slot::Ota1).map(drop);
    cut_everywhere(&flash, again, |flash, _| assert_eq!(settle(flash, false), Slot::Ota0));
    let give_up = |flash: &mut Flash| give_up(&mut otadata(flash));
    cut_everywhere(&flash, give_up, |flash, _| assert_eq!(settle(flash, false), Slot::Ota0));
}
