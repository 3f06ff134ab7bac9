//! What isn't taken: nothing of it boots, and what was refused early has not even erased anything.

use crate::bench::{boot, factory, update, wanted};
use crate::images::Image;
use ofmon_update::{Error, Fault, Slot, Verifier};

/// Uploads an image that must be refused; returns why, and how many flash operations it took to find out.
fn refusal(header: &str, image: &[u8]) -> (Fault, usize) {
    let mut flash = factory();
    let Err(Error::Refused(fault)) = update(&mut flash, Slot::Ota0, header, image) else {
        panic!("not refused");
    };
    let operations = flash.operations;
    assert_eq!(boot(&mut flash, false), Slot::Ota0);
    (fault, operations)
}

#[test]
fn what_the_first_bytes_show_is_refused_before_anything_is_erased() {
    let image = Image::default();
    let cases = [
        (Image { magic: 0x7F, ..image.clone() }, Fault::Magic),
        (Image { chip: 9, ..image.clone() }, Fault::Chip(9)),
        (Image { digest_appended: 0, ..image.clone() }, Fault::NoDigest),
        (Image { descriptor_magic: 1, ..image.clone() }, Fault::NoDescriptor),
        (Image { segments: vec![252, 4000], ..image.clone() }, Fault::NoDescriptor),
        (Image { segments: vec![300; 17], ..image.clone() }, Fault::Segments),
        (Image { segments: vec![], ..image.clone() }, Fault::Segments),
        (Image { project: "other", ..image.clone() }, Fault::Project),
        (Image { version: "2.0.0", ..image.clone() }, Fault::NotHigher),
        (Image { version: "1.10.0", ..image.clone() }, Fault::NotHigher),
        (Image { version: "2.1.0-rc.1", ..image.clone() }, Fault::NotAVersion),
        (Image { version: "21.0.0", ..image.clone() }, Fault::OtherVersion),
        (Image { segments: vec![0x10_0000], ..image }, Fault::TooLong),
    ];
    for (image, fault) in cases {
        let mut bytes = image.bytes();
        bytes.resize(bytes.len().clamp(256, 0x10_0000), 0);
        let (found, operations) = refusal("210", &bytes);
        assert_eq!((found, operations), (fault, 0));
    }
}

#[test]
fn an_announcement_that_can_not_be_higher_is_refused() {
    for header in ["", "abc", "2.1.0", "200", "199", "99", "-1"] {
        assert_eq!(wanted(header).err(), Some(Fault::Announcement), "{header}");
    }
}

#[test]
fn random_bytes_are_no_image() {
    let random: Vec<u8> =
        (0..50_000u32).map(|at| (at.wrapping_add(1).wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    assert_eq!(refusal("210", &random), (Fault::Magic, 0));
}

#[test]
fn each_damaged_byte_is_found() {
    let whole = Image::default().bytes();
    for at in (0..whole.len()).step_by(61).chain([whole.len() - 1, whole.len() - 33]) {
        let mut verifier = Verifier::new(wanted("210").unwrap(), Slot::LEN);
        let mut image = whole.clone();
        image[at] ^= 4;
        let verdict = verifier.feed(&image).and_then(|()| verifier.finish());
        assert!(verdict.is_err(), "byte {at}");
    }
}

#[test]
fn a_changed_byte_shows_in_the_checksum_and_in_the_digest() {
    let mut image = Image::default().bytes();
    image[5000] ^= 1;
    assert_eq!(refusal("210", &image).0, Fault::Checksum);
    image[5001] ^= 1;
    assert_eq!(refusal("210", &image).0, Fault::Digest);
}

#[test]
fn an_image_ends_where_it_ends() {
    let whole = Image::default().bytes();
    for len in [0, 1, 23, 111, 255] {
        assert_eq!(refusal("210", &whole[..len]), (Fault::Truncated, 0));
    }
    for len in [256, 5000, whole.len() - 33, whole.len() - 1] {
        assert_eq!(refusal("210", &whole[..len]).0, Fault::Truncated);
    }
    assert_eq!(refusal("210", &[&whole[..], &[0]].concat()).0, Fault::Trailing);
    let long = vec![0xE9; Slot::LEN as usize + 1];
    assert_eq!(refusal("210", &long), (Fault::TooLong, 0));
}

#[test]
fn an_image_that_fills_its_slot_is_taken() {
    for (longer, verdict) in [(0, Ok(())), (16, Err(Fault::TooLong))] {
        // Header, segment header, tail and digest take 80 bytes.
        let image = Image { segments: vec![Slot::LEN as usize - 80 + longer], ..Image::default() }.bytes();
        assert_eq!(image.len(), Slot::LEN as usize + longer);
        let mut verifier = Verifier::new(wanted("210").unwrap(), Slot::LEN);
        assert_eq!(verifier.feed(&image).and_then(|()| verifier.finish()), verdict);
    }
}

#[test]
fn pieces_of_any_size_are_the_same_image() {
    let image = Image::default().bytes();
    for size in [1, 7, 16, 112, 256, 1000, image.len()] {
        let mut verifier = Verifier::new(wanted("210").unwrap(), Slot::LEN);
        image.chunks(size).for_each(|piece| verifier.feed(piece).unwrap());
        assert_eq!(verifier.finish(), Ok(()));
    }
}
