//! Stations' cards without a chip: joining, keys, repetitions. The chip's own side is tested with its firmware.

use super::eapol::{KeyFrame, MasterKey, Message, PairwiseKeys, key_frame};
use super::elements::{Network, Protection};
use super::receiver::Receiving;
use super::sender::Sending;
use super::supplicant::{Step, Supplicant};
use super::*;
use crate::air::frame::{CCMP_HEADER, Kind};
use crate::bus::TICKS_PER_SECOND;

const ACCESS_POINT: Address = Address([2, 0, 0, 0, 0, 9]);
const OWN: Address = Address([2, 0, 0, 0, 0, 1]);

fn management(subtype: u8, receiver: Address, body: &[u8]) -> Vec<u8> {
    let head = [&[subtype << 4, 0, 0, 0][..], &receiver.0, &ACCESS_POINT.0, &ACCESS_POINT.0, &[0, 0]];
    [&head.concat(), body].concat()
}

fn beacon(channel: u8) -> Vec<u8> {
    let fixed = [&[0; 8][..], &[100, 0, 1, 0]].concat();
    management(8, Address::BROADCAST, &[&fixed[..], b"\x00\x03abc\x03\x01", &[channel]].concat())
}

fn hear(card: &mut Card, frame: &[u8], now: Ticks) -> bool {
    card.hear(&Header::parse(frame).expect("a header"), frame, -40, now)
}

/// The next frame of a card, acknowledged.
fn sent(card: &mut Card) -> Option<(Header, Vec<u8>)> {
    let frame = card.request()?.frame;
    card.finish(Outcome::Sent { signal_dbm: -40 });
    Some((Header::parse(&frame).expect("a header"), frame))
}

fn open() -> Credentials {
    Credentials { ssid: Some("abc".into()), passphrase: None }
}

#[test]
fn a_card_scans_channel_after_channel_until_its_network_answers() {
    let mut card = Card::new(OWN, 1);
    card.join(open(), 0);
    let mut now = 0;
    for channel in 1..=6 {
        assert_eq!(card.channel(), Some(channel));
        let (header, frame) = sent(&mut card).expect("a probe request");
        assert_eq!((header.kind, header.receiver), (Kind::Management(4), Address::BROADCAST));
        assert_eq!(&frame[24..29], b"\x00\x03abc");
        now = card.next_event().expect("the next channel");
        if channel < 6 {
            card.advance(now);
        }
    }
    hear(&mut card, &beacon(6), now - 1);
    let (header, _) = sent(&mut card).expect("an authentication");
    assert_eq!((header.kind, header.receiver), (Kind::Management(11), ACCESS_POINT));
}

#[test]
fn a_network_that_was_just_heard_needs_no_scan() {
    let mut card = Card::new(OWN, 1);
    assert!(!hear(&mut card, &beacon(11), 0), "group frames aren't acknowledged");
    card.join(open(), TICKS_PER_SECOND / 10);
    assert_eq!((sent(&mut card).expect("a frame").0.kind, card.channel()), (Kind::Management(11), Some(11)));
}

#[test]
fn an_open_network_is_joined_and_lost_without_beacons() {
    let mut card = Card::new(OWN, 1);
    hear(&mut card, &beacon(11), 0);
    card.join(open(), 0);
    assert!(hear(&mut card, &management(11, OWN, &[0, 0, 2, 0, 0, 0]), 10), "acknowledged");
    hear(&mut card, &management(1, OWN, &[1, 0, 0, 0, 1, 0xC0]), 20);
    assert_eq!(card.joined().map(|network| network.ssid.as_str()), Some("abc"));
    card.advance(4 * TICKS_PER_SECOND);
    assert!(card.joined().is_none() && card.has_goal());
}

#[test]
fn refusals_name_their_reason_and_end_the_wish() {
    let refuse = |frames: &[Vec<u8>], credentials: Credentials| {
        let mut card = Card::new(OWN, 1);
        hear(&mut card, &beacon(11), 0);
        card.join(credentials, 0);
        for frame in frames {
            hear(&mut card, frame, 10);
        }
        (card.take_refusal(), card.has_goal())
    };
    let authenticated = management(11, OWN, &[0, 0, 2, 0, 0, 0]);
    let full = management(1, OWN, &[1, 0, 17, 0, 0, 0]);
    let overloaded = management(12, OWN, &[5, 0]);
    assert_eq!(refuse(&[management(11, OWN, &[0, 0, 2, 0, 1, 0])], open()), (Some(Refusal::Status(1)), false));
    assert_eq!(refuse(&[authenticated.clone(), full], open()), (Some(Refusal::Status(17)), false));
    assert_eq!(refuse(&[authenticated, overloaded], open()), (Some(Refusal::Reason(5)), false));
}

#[test]
fn a_protected_network_isnt_tried_without_a_passphrase() {
    let protected = Network::parse(&Header::parse(&beacon(1)).expect("a header"), &beacon(1), -40, 0).map(|network| {
        let mut card = Card::new(OWN, 1);
        let frame = [&beacon(1)[..], &[48, 20], &build::RSN_PSK].concat();
        hear(&mut card, &frame, 0);
        card.join(open(), 0);
        (network.protection, card.take_refusal())
    });
    assert_eq!(protected, Some((Protection::Open, Some(Refusal::Protection))));
}

/// An authenticator's message, as the supplicant's own are built.
fn key_message(info: u16, replay: u64, nonce: u8, data: &[u8], keys: &PairwiseKeys) -> Vec<u8> {
    key_frame(info, replay, &[nonce; 32], data, keys)
}

fn wrapped_group_key(keys: &PairwiseKeys, number: u8, key: u8) -> Vec<u8> {
    let element = [&[0xDD, 22, 0, 0x0F, 0xAC, 1, number, 0][..], &[key; 16]].concat();
    keys.wrap(&element)
}

fn handshake() -> (Supplicant, PairwiseKeys) {
    let master = MasterKey([5; 32]);
    let supplicant = Supplicant::new(master, OWN, ACCESS_POINT, [1; 32], build::rsn_element());
    (supplicant, PairwiseKeys::derive(&master, [OWN, ACCESS_POINT], [&[1; 32], &[2; 32]]))
}

#[test]
fn the_handshake_ends_with_both_keys_and_a_repeated_message_installs_nothing() {
    let (mut supplicant, keys) = handshake();
    let Step::Answer(second) = supplicant.take(&key_message(0x008A, 1, 2, &[], &keys)) else { panic!("no answer") };
    let second = KeyFrame::parse(&second).expect("a key frame");
    assert!(second.is_authentic(&keys) && second.replay() == 1 && second.message() == Message::Other);
    let third = |replay| key_message(0x13CA, replay, 2, &wrapped_group_key(&keys, 1, 0x33), &keys);
    let Step::Joined { pairwise, group, .. } = supplicant.take(&third(2)) else { panic!("not joined") };
    assert_eq!((pairwise, group.number, group.key), (keys.temporal, 1, ccmp::Key([0x33; 16])));
    assert_eq!(supplicant.take(&third(2)), Step::Nothing, "a replay");
    assert!(matches!(supplicant.take(&third(3)), Step::Answer(_)), "a repetition is answered only");
    let renewal = key_message(0x1382, 4, 0, &wrapped_group_key(&keys, 2, 0x44), &keys);
    let Step::Renewed { group, .. } = supplicant.take(&renewal) else { panic!("not renewed") };
    assert_eq!(group.number, 2);
}

#[test]
fn a_message_of_someone_with_another_passphrase_is_ignored() {
    let (mut supplicant, _) = handshake();
    let other = PairwiseKeys::derive(&MasterKey([6; 32]), [OWN, ACCESS_POINT], [&[1; 32], &[2; 32]]);
    supplicant.take(&key_message(0x008A, 1, 2, &[], &other));
    assert_eq!(supplicant.take(&key_message(0x13CA, 2, 2, &wrapped_group_key(&other, 1, 3), &other)), Step::Nothing);
}

fn data(number: u64, retry: bool, sequence: u16, key: ccmp::Key) -> Vec<u8> {
    let control = 0x4208u16 | if retry { 0x0800 } else { 0 };
    let head = [&control.to_le_bytes()[..], &[0, 0], &OWN.0, &ACCESS_POINT.0, &ACCESS_POINT.0, &sequence.to_le_bytes()];
    let clear = [&head.concat()[..], &ccmp::header(number, 0), b"body"].concat();
    ccmp::seal_in_place(&key, &clear).expect("a frame")
}

#[test]
fn replays_and_wrong_keys_open_nothing_and_repetitions_are_known() {
    let (key, group) = (ccmp::Key([1; 16]), super::eapol::GroupKey { number: 1, key: ccmp::Key([2; 16]) });
    let mut receiving = Receiving::default();
    receiving.install(key, group);
    let mut open = |frame: &[u8]| receiving.open(&Header::parse(frame).expect("a header"), frame);
    assert_eq!(open(&data(3, false, 0x10, key)).as_deref(), Some(&b"body"[..]));
    assert_eq!(open(&data(3, false, 0x20, key)), None, "a replay");
    assert_eq!(open(&data(9, false, 0x20, ccmp::Key([4; 16]))), None, "another key");
    assert!(open(&data(4, false, 0x20, key)).is_some(), "a failed one doesn't raise the number");
    let mut repeated = |frame: &[u8]| receiving.is_repeated(&Header::parse(frame).expect("a header"));
    let answers = [data(5, false, 0x30, key), data(5, true, 0x30, key), data(6, true, 0x40, key)].map(|f| repeated(&f));
    assert_eq!(answers, [false, true, false]);
}

#[test]
fn a_frame_is_sent_seven_times_and_then_given_up() {
    let mut sending = Sending::default();
    sending.install(ccmp::Key([1; 16]));
    sending.push(build::Route { own: OWN, bssid: ACCESS_POINT }.data(&[2; 60], false).expect("a frame"), true);
    let mut seen = Vec::new();
    while let Some(request) = sending.request(u32::MAX) {
        let header = Header::parse(&request.frame).expect("a header");
        assert!(header.protected());
        seen.push((header.is_retry(), request.rate.code(), request.backoff));
        assert!(ccmp::open_in_place(&ccmp::Key([1; 16]), &request.frame).is_some());
        assert_eq!(ccmp::packet_number(&header, &request.frame), Some(1), "the same frame each time");
        assert_eq!(request.frame.len(), 24 + CCMP_HEADER + 8 + 60 - 14 + 8);
        sending.finish(Outcome::NotAcknowledged);
    }
    assert_eq!(seen.iter().map(|(retry, ..)| *retry).collect::<Vec<_>>(), [false, true, true, true, true, true, true]);
    assert_eq!(seen.iter().map(|(_, _, slots)| *slots).collect::<Vec<_>>(), [15, 31, 63, 127, 255, 511, 1023]);
    assert_eq!(seen.iter().map(|(_, rate, _)| *rate).collect::<Vec<_>>(), [0xC, 0xC, 0x9, 0x9, 0xB, 0xB, 0xB]);
    assert_eq!(sending.lost, 1);
}

#[test]
fn the_queue_is_bounded() {
    let mut sending = Sending::default();
    (0..1000).for_each(|_| sending.push(vec![0; 24], false));
    assert_eq!(sending.lost, 1000 - 128);
}

/// A card that has joined an open network as station 1.
fn joined_card() -> Card {
    let mut card = Card::new(OWN, 1);
    hear(&mut card, &beacon(11), 0);
    card.join(open(), 0);
    hear(&mut card, &management(11, OWN, &[0, 0, 2, 0, 0, 0]), 10);
    hear(&mut card, &management(1, OWN, &[1, 0, 0, 0, 1, 0xC0]), 20);
    while sent(&mut card).is_some() {}
    card
}

fn downlink(receiver: Address, source: Address, flags: u8) -> Vec<u8> {
    let head = [&[0x08, 0x02 | flags, 0, 0][..], &receiver.0, &ACCESS_POINT.0, &source.0, &[0x50, 0]];
    [&head.concat()[..], &build::SNAP, b"\x08\x00payload"].concat()
}

#[test]
fn a_stations_own_words_repeated_to_all_dont_come_back() {
    let mut card = joined_card();
    hear(&mut card, &downlink(Address::BROADCAST, OWN, 0), 30);
    assert_eq!(card.take_received(), None);
    hear(&mut card, &downlink(Address::BROADCAST, ACCESS_POINT, 0), 40);
    let ethernet = [&[0xFF; 6][..], &ACCESS_POINT.0, b"\x08\x00payload"].concat();
    assert_eq!(card.take_received(), Some(ethernet));
}

#[test]
fn a_farewell_of_the_past_doesnt_end_the_next_try() {
    let mut card = joined_card();
    hear(&mut card, &management(12, OWN, &[6, 0]), 30);
    assert!(card.joined().is_none());
    let again = card.next_event().expect("a pause");
    card.advance(again);
    hear(&mut card, &beacon(11), again);
    assert_eq!(sent(&mut card).map(|(header, _)| header.kind), Some(Kind::Management(4)));
    assert_eq!(sent(&mut card).map(|(header, _)| header.kind), Some(Kind::Management(11)));
    hear(&mut card, &management(12, OWN, &[7, 0]), again + 10);
    assert_eq!((card.take_refusal(), card.last_reason(), card.has_goal()), (None, Some(7), true));
}

#[test]
fn a_dozing_card_hears_beacons_and_polls_for_what_is_kept() {
    let mut card = joined_card();
    card.manner.saves_power = true;
    hear(&mut card, &beacon(11), 30);
    let (header, _) = sent(&mut card).expect("word that it dozes");
    assert_eq!((header.kind, header.control & frame::POWER_SAVE), (Kind::Data(4), frame::POWER_SAVE));
    assert!(!hear(&mut card, &downlink(OWN, ACCESS_POINT, 0), 40), "it sleeps");
    let kept = [&beacon(11)[..], &[5, 4, 0, 1, 0, 0b10]].concat();
    hear(&mut card, &kept, 50);
    let (header, poll) = sent(&mut card).expect("a poll");
    assert_eq!((header.kind, &poll[2..4]), (Kind::Control(10), &[1, 0xC0][..]));
    assert!(hear(&mut card, &downlink(OWN, ACCESS_POINT, 0x20), 60), "awake for the answer");
    assert_eq!(sent(&mut card).map(|(header, _)| header.kind), Some(Kind::Control(10)), "there is more");
    assert!(hear(&mut card, &downlink(OWN, ACCESS_POINT, 0), 70));
    assert!(sent(&mut card).is_none() && !hear(&mut card, &downlink(OWN, ACCESS_POINT, 0), 80), "asleep again");
}
