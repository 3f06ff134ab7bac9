//! The MAC through its registers, with a driver that works as Espressif's does.

use super::*;
use crate::air::ccmp;
use crate::air::frame::{Address, Header};
use crate::air::rate::Rate;
use crate::open_eth::tests::Memory;

const BASE: u32 = 0x3FC8_0000;
const DESCRIPTORS: u32 = BASE;
const BUFFERS: u32 = BASE + 0x100;
const BUFFER: u32 = 400;
const COUNT: u32 = 4;
const FRAME_AT: u32 = BASE + 0x1000;
const OWN: Address = Address([0xA2, 0xB1, 0xC2, 0, 0, 1]);
const PEER: Address = Address([2, 0, 0, 0x53, 0x54, 0x41]);
const OWNED: u32 = 1 << 31;
const GO: u32 = 3 << 30;

/// A guest's driver of an access point: interface 1.
struct Driver {
    mac: Mac,
    memory: Memory,
}

impl Driver {
    fn new() -> Driver {
        let mut driver = Driver { mac: Mac::new(1), memory: Memory(vec![0; 0x2000]) };
        for (value, mask) in [(0x00, 0x20), (0x40, 0x60)] {
            driver.set(value + 8, OWN.to_bits() as u32);
            driver.set(value + 12, (OWN.to_bits() >> 32) as u32);
            driver.set(mask + 8, u32::MAX);
            driver.set(mask + 12, 0x1_FFFF);
        }
        driver.set(0xDC, 0x45);
        driver.set(0x104, 0x0500_0000);
        (0..COUNT).for_each(|index| driver.give(index, if index + 1 < COUNT { index + 1 } else { COUNT }));
        driver.set(RX_BASE, DESCRIPTORS);
        driver.set(RX_CONTROL, RX_ENABLE);
        driver.set(EVENT_ENABLE, 0x19A8_79E0);
        driver.mac.take_reset();
        driver
    }

    fn set(&mut self, offset: u32, value: u32) {
        self.mac.write(offset, value, 0);
    }

    fn get(&mut self, offset: u32) -> u32 {
        self.mac.read(offset, 0)
    }

    fn word(&self, address: u32) -> u32 {
        let mut bytes = [0; 4];
        assert!(self.memory.load(address, &mut bytes));
        u32::from_le_bytes(bytes)
    }

    fn put(&mut self, address: u32, words: &[u32]) {
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        assert!(self.memory.store(address, &bytes));
    }

    /// Gives a descriptor to the MAC, with `next` behind it; [`COUNT`] is none.
    fn give(&mut self, index: u32, next: u32) {
        let next = if next == COUNT { 0 } else { DESCRIPTORS + 12 * next };
        self.put(DESCRIPTORS + 12 * index, &[OWNED | BUFFER, BUFFERS + BUFFER * index, next]);
    }

    fn arrive(&mut self, frame: &[u8]) -> bool {
        let arrival = Arrival { frame, rate: Rate::OFDM_24, signal_dbm: -61 };
        self.mac.receive(&mut self.memory, arrival, 320)
    }

    /// What lies in the buffer of a descriptor.
    fn stored(&self, index: u32) -> Vec<u8> {
        let length = self.word(DESCRIPTORS + 12 * index) >> 12 & 0xFFF;
        let mut bytes = vec![0; length as usize];
        assert!(self.memory.load(BUFFERS + BUFFER * index, &mut bytes));
        bytes
    }

    /// Writes a frame, with room for `tail` more bytes, and sends it by a queue.
    fn send(&mut self, queue: u32, frame: &[u8], tail: u32, vector: u32, control: u32) {
        let length = frame.len() as u32 + tail;
        self.put(DESCRIPTORS + 0x80, &[OWNED | 1 << 30 | length << 12 | length, FRAME_AT, 0]);
        assert!(self.memory.store(FRAME_AT, frame));
        self.set(0x12F8 - 0x4C * queue, length | vector);
        self.set(0xD08 - 8 * queue, (DESCRIPTORS + 0x80) & 0xF_FFFF | 1 << 21 | control);
        self.set(0xD08 - 8 * queue, self.mac.registers.get(0xD08 - 8 * queue) | GO);
    }

    fn set_key(&mut self, slot: u32, peer: Address, kind: u32, number: u32, key: [u8; 16]) {
        let at = 0x1400 + 40 * slot;
        self.set(at, peer.to_bits() as u32);
        self.set(at + 4, (peer.to_bits() >> 32) as u32 | 3 << 18 | kind | 1 << 22 | 1 << 24 | number << 30);
        for (part, word) in (0..).zip(key.chunks_exact(4)) {
            self.set(at + 8 + 4 * part, u32::from_le_bytes([word[0], word[1], word[2], word[3]]));
        }
        self.set(0x814, self.mac.registers.get(0x814) | 1 << slot);
    }
}

fn frame(control: u16, receiver: Address, transmitter: Address, third: Address, body: &[u8]) -> Vec<u8> {
    let head = [&control.to_le_bytes()[..], &[0, 0], &receiver.0, &transmitter.0, &third.0, &[0x10, 0]];
    [&head.concat(), body].concat()
}

/// A data frame to the access point.
fn uplink(body: &[u8]) -> Vec<u8> {
    frame(0x0108, OWN, PEER, OWN, body)
}

fn protect(mut frame: Vec<u8>, number: u64, key_number: u8) -> Vec<u8> {
    let body = frame.split_off(24);
    frame[1] |= 0x40;
    [&frame[..], &ccmp::header(number, key_number), &body].concat()
}

#[test]
fn a_frame_comes_with_its_header_and_raises_the_interrupt() {
    let mut driver = Driver::new();
    let sent = uplink(b"hello");
    assert!(driver.arrive(&sent));
    let stored = driver.stored(0);
    assert_eq!(stored.len(), 80, "48 of header, 29 of frame, 3 of padding");
    assert_eq!((stored[0] as i8, stored[1] & 0x1F, stored[3] >> 4), (-61, 0x9, 0b0010));
    assert_eq!(u32::from_le_bytes([stored[12], stored[13], stored[14], stored[15]]), 2, "microseconds");
    assert_eq!(u32::from_le_bytes([stored[44], stored[45], stored[46], stored[47]]), 33 | 33 << 12);
    assert_eq!(stored[48..77], sent);
    assert_eq!(driver.word(DESCRIPTORS) & (OWNED | 1 << 30 | 0xFFF), 1 << 30 | BUFFER);
    assert_eq!((driver.get(RX_NEXT), driver.get(RX_LAST)), ((DESCRIPTORS + 12) & 0xF_FFFF, DESCRIPTORS & 0xF_FFFF));
    assert_eq!((driver.mac.interrupts(), driver.get(EVENTS)), (1, 0x0100_4000));
    driver.set(EVENTS_CLEAR, 0x0100_4000);
    assert_eq!(driver.mac.interrupts(), 0);
}

#[test]
fn a_list_that_ran_dry_goes_on_where_the_guest_extends_it() {
    let mut driver = Driver::new();
    let stored: Vec<bool> = (0..6).map(|_| driver.arrive(&uplink(b"x"))).collect();
    assert_eq!((stored, driver.mac.dropped), (vec![true, true, true, true, false, false], 2));
    assert_eq!(driver.get(RX_NEXT), 0);
    driver.give(0, COUNT);
    driver.put(DESCRIPTORS + 12 * 3 + 8, &[DESCRIPTORS]);
    driver.set(RX_CONTROL, RX_ENABLE | 1);
    assert!(driver.mac.wants_service());
    driver.mac.reload(&driver.memory);
    assert_eq!((driver.get(RX_NEXT), driver.get(RX_CONTROL)), (DESCRIPTORS & 0xF_FFFF, RX_ENABLE));
    assert!(driver.arrive(&uplink(b"y")));
}

#[test]
fn a_frame_that_is_too_long_or_a_descriptor_without_memory_is_counted() {
    let mut driver = Driver::new();
    assert!(!driver.arrive(&uplink(&[0; 380])));
    driver.put(DESCRIPTORS + 4, &[0x1000]);
    assert!(!driver.arrive(&uplink(b"x")));
    assert_eq!((driver.mac.dropped, driver.mac.bad_descriptors), (2, 1));
}

#[test]
fn the_filters_let_through_what_is_for_the_access_point() {
    let driver = Driver::new();
    let other = Address([2, 0, 0, 0, 0, 99]);
    let accepts = |frame: &[u8]| driver.mac.accepts(&Header::parse(frame).expect("a header"));
    assert!(accepts(&uplink(b"")), "data to it");
    assert!(!accepts(&frame(0x0108, other, PEER, other, b"")), "data to another");
    assert!(accepts(&frame(0x40, Address::BROADCAST, PEER, Address::BROADCAST, b"")), "a probe for anyone");
    assert!(!accepts(&frame(0x80, Address::BROADCAST, other, other, b"")), "another's beacon");
    assert!(accepts(&[&[0xA4, 0, 1, 0xC0][..], &OWN.0, &PEER.0].concat()), "a PS-Poll");
    assert!(!accepts(&[&[0xB4, 0, 0, 0][..], &OWN.0, &PEER.0].concat()), "an RTS: the MAC's own business");
    let mut silent = Driver::new();
    silent.set(RX_CONTROL, 0);
    assert!(!silent.mac.accepts(&Header::parse(&uplink(b"")).expect("a header")));
}

#[test]
fn a_protected_frame_is_opened_by_its_transmitters_slot_and_a_wrong_key_is_seen() {
    let mut driver = Driver::new();
    let key = [7; 16];
    driver.set_key(8, PEER, 1 << 21, 0, key);
    let clear = protect(uplink(b"secret"), 3, 0);
    for (number, sealed_by) in [(0, key), (1, [8; 16])] {
        let sealed = ccmp::seal_in_place(&ccmp::Key(sealed_by), &clear).expect("a frame");
        assert!(driver.arrive(&sealed));
        let stored = driver.stored(number);
        let right = sealed_by == key;
        assert_eq!(stored[48..48 + 38] == clear[..], right, "in clear, with the CCMP header");
        assert_eq!(stored[47] == 0, right, "the state");
        assert_eq!(u16::from_le_bytes([stored[44], stored[45]]) & 0xFFF, 38 + 8 + 4, "with MIC and check sequence");
    }
}

#[test]
fn a_strangers_protected_frame_comes_as_it_is() {
    let mut driver = Driver::new();
    let sealed = ccmp::seal_in_place(&ccmp::Key([7; 16]), &protect(uplink(b"secret"), 3, 0)).expect("a frame");
    assert!(driver.arrive(&sealed));
    assert_eq!((driver.stored(0)[47], &driver.stored(0)[48..86]), (0, &sealed[..38]));
}

#[test]
fn a_queues_frame_is_handed_over_once_and_its_result_is_told() {
    let mut driver = Driver::new();
    let frame = frame(0x0208, PEER, OWN, OWN, b"data");
    driver.set(0xD04 - 16, 3 << 24 | 11 << 12);
    driver.send(2, &frame, 4, 0xC << 12, 1 << 24);
    let (queue, request) = driver.mac.take_request(&driver.memory).expect("a request");
    assert_eq!((queue, &request.frame, request.rate), (2, &frame, Rate::OFDM_54));
    assert_eq!((request.response, request.reserve), (Response::Acknowledgement, false));
    assert_eq!((request.spacing, request.backoff), (3, 11));
    assert!(driver.mac.take_request(&driver.memory).is_none() && driver.get(TX_DONE) == 0);
    driver.mac.finish(2, Outcome::Sent { signal_dbm: -61 });
    assert_eq!((driver.get(TX_DONE), driver.mac.interrupts()), (1 << 2, 1));
    assert_eq!(driver.get(0x1320 - 0x4C * 2), 0x00C3_0000);
    driver.set(TX_DONE_CLEAR, 1 << 2);
    assert_eq!(driver.get(TX_DONE), 0);
    driver.send(0, &frame, 4, 0, 1 << 24 | 1 << 27);
    assert!(driver.mac.take_request(&driver.memory).expect("a request").1.reserve);
    driver.mac.finish(0, Outcome::NotAcknowledged);
    assert_eq!(driver.get(0x1320) >> 12 & 0xF, 5);
}

#[test]
fn a_frame_that_is_taken_back_has_no_result() {
    let mut driver = Driver::new();
    driver.send(1, &uplink(b"x"), 4, 0, 0);
    driver.mac.take_request(&driver.memory).expect("a request");
    driver.set(0xD08 - 8, 0);
    assert_eq!(driver.mac.take_cancelled(), Some(1));
    driver.mac.finish(1, Outcome::Sent { signal_dbm: 0 });
    assert_eq!((driver.get(TX_DONE), driver.get(EVENTS)), (0, 0));
}

#[test]
fn a_frame_is_sealed_by_the_slot_that_it_names() {
    let mut driver = Driver::new();
    driver.set_key(2, Address::BROADCAST, 1 << 23, 1, [9; 16]);
    let clear = protect(frame(0x0208, Address::BROADCAST, OWN, OWN, b"to all"), 6, 1);
    driver.send(0, &clear, 12, 1 << 23 | 2 << 17, 0);
    let request = driver.mac.take_request(&driver.memory).expect("a request").1;
    assert_eq!(ccmp::open_in_place(&ccmp::Key([9; 16]), &request.frame), Some(clear.clone()));
    driver.mac.finish(0, Outcome::Sent { signal_dbm: 0 });
    driver.send(0, &clear, 12, 1 << 23 | 3 << 17, 0);
    assert!(driver.mac.take_request(&driver.memory).is_none(), "slot 3 has no key");
    assert_eq!(driver.get(0x1320) & 0xF0FF, 4 << 12 | 0xC0);
}

#[test]
fn a_list_that_bites_its_tail_ends() {
    let mut driver = Driver::new();
    driver.put(DESCRIPTORS + 0x80, &[OWNED | 4 << 12 | 4, FRAME_AT, DESCRIPTORS + 0x80]);
    driver.set(0xD08, (DESCRIPTORS + 0x80) & 0xF_FFFF | GO);
    assert!(driver.mac.take_request(&driver.memory).is_none());
    assert_eq!((driver.mac.bad_descriptors, driver.get(TX_DONE)), (1, 1));
}

#[test]
fn the_clocks_count_microseconds_and_a_tsf_can_be_set() {
    let mut driver = Driver::new();
    let second = crate::bus::TICKS_PER_SECOND;
    assert_eq!(driver.mac.read(0x2000, second), 1_000_000);
    driver.set(0x2010, 5000);
    driver.set(0x2014, 1);
    driver.mac.write(0x200C, 1 << 5, second);
    driver.mac.write(0x200C, 1 << 1, 2 * second);
    assert_eq!((driver.get(0x2018), driver.get(0x201C)), (1_005_000, 1));
    driver.mac.write(0x200C, 1 << 0, 2 * second);
    assert_eq!((driver.get(0x2018), driver.get(0x201C)), (2_000_000, 0));
}

#[test]
fn what_the_driver_waits_for_is_there_and_the_unknown_is_counted() {
    let mut driver = Driver::new();
    assert_eq!((driver.get(READY) & 1, driver.get(CONTROL) >> 13 & 3, driver.get(HANDLER_BUSY)), (1, 0, 0));
    assert_ne!(driver.get(RANDOM), driver.get(RANDOM));
    assert_eq!(driver.mac.unknown_writes, 0);
    driver.set(0xC10, 5);
    assert_eq!((driver.mac.unknown_writes, driver.mac.last_unknown, driver.get(0xC10)), (1, 0xC10, 5));
    driver.mac.reset();
    assert!(driver.mac.take_reset() && driver.get(0xC10) == 0 && driver.mac.unknown_writes == 1);
}
