//! Which image boots: after an update, after its trial, and after the next update.

use crate::bench::{boot, factory, otadata, update, whole};
use crate::images::Image;
use ofmon_update::{Boot, Error, Slot, State, at_boot, confirm, give_up};

const HIGHER: [&str; 2] = ["2.1.0", "2.2.0"];

/// Both kinds of bootloader.
const ROLLBACK: [bool; 2] = [false, true];

#[test]
fn an_update_boots_the_other_slot_on_trial_and_stays_once_confirmed() {
    for rollback in ROLLBACK {
        let mut flash = factory();
        assert_eq!(boot(&mut flash, rollback), Slot::Ota0);
        assert_eq!(at_boot(&mut otadata(&mut flash), Slot::Ota0), Ok(Boot::Settled));
        update(&mut flash, Slot::Ota0, "210", &Image::default().bytes()).unwrap();
        assert_eq!(boot(&mut flash, rollback), Slot::Ota1);
        assert_eq!(at_boot(&mut otadata(&mut flash), Slot::Ota1), Ok(Boot::OnTrial));
        confirm(&mut otadata(&mut flash)).unwrap();
        for _ in 0..3 {
            assert_eq!(boot(&mut flash, rollback), Slot::Ota1);
            assert_eq!(at_boot(&mut otadata(&mut flash), Slot::Ota1), Ok(Boot::Settled));
        }
        assert!(whole(&flash, Slot::Ota0));
    }
}

#[test]
fn an_image_that_does_not_confirm_itself_has_one_boot() {
    for rollback in ROLLBACK {
        let mut flash = factory();
        update(&mut flash, Slot::Ota0, "210", &Image::default().bytes()).unwrap();
        assert_eq!(boot(&mut flash, rollback), Slot::Ota1);
        assert_eq!(at_boot(&mut otadata(&mut flash), Slot::Ota1), Ok(Boot::OnTrial));
        // A bootloader with rollback ends the trial by itself; else the image finds that its time is over.
        if boot(&mut flash, rollback) == Slot::Ota1 {
            assert!(!rollback);
            assert_eq!(at_boot(&mut otadata(&mut flash), Slot::Ota1), Ok(Boot::GoBack));
        }
        for _ in 0..3 {
            assert_eq!(boot(&mut flash, rollback), Slot::Ota0);
            assert_eq!(at_boot(&mut otadata(&mut flash), Slot::Ota0), Ok(Boot::Settled));
        }
    }
}

#[test]
fn an_image_that_gives_up_is_not_booted_again() {
    for rollback in ROLLBACK {
        let mut flash = factory();
        update(&mut flash, Slot::Ota0, "210", &Image::default().bytes()).unwrap();
        boot(&mut flash, rollback);
        at_boot(&mut otadata(&mut flash), Slot::Ota1).unwrap();
        give_up(&mut otadata(&mut flash)).unwrap();
        assert_eq!(boot(&mut flash, rollback), Slot::Ota0);
        let aborted = otadata(&mut flash).entry(0).unwrap().unwrap();
        assert_eq!(aborted.state, State::ABORTED);
        assert_eq!(otadata(&mut flash).active(), Ok(None));
    }
}

#[test]
fn updates_go_to_and_fro_between_the_slots() {
    for rollback in ROLLBACK {
        let mut flash = factory();
        let mut running = Slot::Ota0;
        for header in ["210", "220", "210", "220"] {
            let version = HIGHER[usize::from(header == "220")];
            update(&mut flash, running, header, &Image { version, ..Image::default() }.bytes()).unwrap();
            running = running.other();
            assert_eq!(boot(&mut flash, rollback), running);
            assert_eq!(at_boot(&mut otadata(&mut flash), running), Ok(Boot::OnTrial));
            confirm(&mut otadata(&mut flash)).unwrap();
        }
    }
}

#[test]
fn after_a_failed_trial_the_next_update_works() {
    for rollback in ROLLBACK {
        let mut flash = factory();
        for _ in 0..3 {
            update(&mut flash, Slot::Ota0, "210", &Image::default().bytes()).unwrap();
            assert_eq!(boot(&mut flash, rollback), Slot::Ota1);
            assert_eq!(at_boot(&mut otadata(&mut flash), Slot::Ota1), Ok(Boot::OnTrial));
            give_up(&mut otadata(&mut flash)).unwrap();
            assert_eq!(boot(&mut flash, rollback), Slot::Ota0);
        }
        update(&mut flash, Slot::Ota0, "210", &Image::default().bytes()).unwrap();
        assert_eq!(boot(&mut flash, rollback), Slot::Ota1);
    }
}

#[test]
fn an_image_that_the_bootloader_can_not_load_is_no_trial_of_the_one_that_runs() {
    let mut flash = factory();
    update(&mut flash, Slot::Ota0, "210", &Image::default().bytes()).unwrap();
    flash.bytes[Slot::Ota1.offset() as usize + 2000] ^= 1;
    assert_eq!(boot(&mut flash, false), Slot::Ota0);
    assert_eq!(at_boot(&mut otadata(&mut flash), Slot::Ota0), Ok(Boot::Settled));
    update(&mut flash, Slot::Ota0, "210", &Image::default().bytes()).unwrap();
    assert_eq!(boot(&mut flash, false), Slot::Ota1);
}

#[test]
fn a_flash_that_does_not_hold_what_was_written_is_no_update() {
    let mut flash = factory();
    let image = Image::default().bytes();
    let wanted = crate::bench::wanted("210").unwrap();
    let mut upload =
        ofmon_update::Upload::begin(crate::bench::Driver(&mut flash), Slot::Ota0, wanted, image.len()).unwrap();
    upload.feed(&image).unwrap();
    let unchecked = upload.finish().unwrap();
    assert_eq!(unchecked.switch(), Err(Error::Flash));
    assert_eq!(boot(&mut flash, false), Slot::Ota0);
}

#[test]
fn slots_know_their_addresses() {
    assert_eq!(Slot::at(0x1_0000), Some(Slot::Ota0));
    assert_eq!(Slot::at(0x11_0000 + 0xF_FFFF), Some(Slot::Ota1));
    assert_eq!((Slot::at(0xF000), Slot::at(0x21_0000)), (None, None));
}
