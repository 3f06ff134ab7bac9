//! The MAC through its registers, with a driver that works as ESP-IDF's does.

use super::*;

const RINGS: u32 = 0x3FC8_0000;
const BUFFER: u32 = 1600;
const COUNT: u32 = 4;

/// Some guest memory at a fixed address.
pub(crate) struct Memory(pub Vec<u8>);

impl Memory {
    fn range(&self, address: u32, length: usize) -> Option<core::ops::Range<usize>> {
        let begin = address.checked_sub(RINGS)? as usize;
        (begin + length <= self.0.len()).then_some(begin..begin + length)
    }
}

impl GuestMemory for Memory {
    fn load(&self, address: u32, bytes: &mut [u8]) -> bool {
        let range = self.range(address, bytes.len());
        range.inspect(|range| bytes.copy_from_slice(&self.0[range.clone()])).is_some()
    }

    fn store(&mut self, address: u32, bytes: &[u8]) -> bool {
        let range = self.range(address, bytes.len());
        range.inspect(|range| self.0[range.clone()].copy_from_slice(bytes)).is_some()
    }
}

/// A guest's driver: four descriptors each way.
pub(crate) struct Driver {
    pub eth: OpenEth,
    pub memory: Memory,
    send_index: u32,
    receive_index: u32,
}

impl Driver {
    pub fn new(mac: [u8; 6]) -> Self {
        let memory = Memory(vec![0; (2 * COUNT * BUFFER) as usize]);
        let mut driver = Driver { eth: OpenEth::default(), memory, send_index: 0, receive_index: 0 };
        driver.set(0x20, COUNT);
        driver.set(0x40, u32::from_be_bytes([mac[2], mac[3], mac[4], mac[5]]));
        driver.set(0x44, u32::from_be_bytes([0, 0, mac[0], mac[1]]));
        for index in 0..COUNT {
            driver.set(0x404 + 8 * index, RINGS + index * BUFFER);
            driver.set(0x404 + 8 * (COUNT + index), RINGS + (COUNT + index) * BUFFER);
            driver.give_back(index);
        }
        driver.set(0x08, INT_RECEIVED);
        driver.set(0x00, 0xA003);
        driver
    }

    pub fn set(&mut self, offset: u32, value: u32) {
        self.eth.write(offset, value, 0);
    }

    fn give_back(&mut self, index: u32) {
        let wrap = if index + 1 == COUNT { WRAP } else { 0 };
        self.set(0x400 + 8 * (COUNT + index), OWNED | WANTS_INTERRUPT | wrap);
    }

    pub fn send(&mut self, frame: &[u8]) {
        let index = self.send_index;
        assert!(self.memory.store(RINGS + index * BUFFER, frame));
        let wrap = if index + 1 == COUNT { WRAP } else { 0 };
        self.set(0x400 + 8 * index, (frame.len() as u32) << 16 | OWNED | WANTS_INTERRUPT | wrap);
        self.send_index = (index + 1) % COUNT;
        self.eth.exchange(&mut self.memory);
    }

    pub fn receive(&mut self) -> Option<Vec<u8>> {
        self.eth.exchange(&mut self.memory);
        let index = self.receive_index;
        let status = self.eth.read(0x400 + 8 * (COUNT + index), 0);
        if status & OWNED != 0 {
            return None;
        }
        let mut frame = vec![0; (status >> 16) as usize - CHECKSUM_BYTES];
        assert!(self.memory.load(RINGS + (COUNT + index) * BUFFER, &mut frame));
        self.give_back(index);
        self.receive_index = (index + 1) % COUNT;
        Some(frame)
    }
}

const MAC: [u8; 6] = [2, 0, 0, 0, 0, 7];

fn frame_to(mac: [u8; 6], fill: u8) -> Vec<u8> {
    [&mac[..], &[fill; 58]].concat()
}

#[test]
fn frames_go_out_in_order_and_around_the_ring() {
    let mut driver = Driver::new(MAC);
    for fill in 0..10 {
        driver.send(&frame_to([0xFF; 6], fill));
        assert_eq!(driver.eth.take_frame(), Some(frame_to([0xFF; 6], fill)));
    }
    driver.send(&[1; 20]);
    assert_eq!(driver.eth.take_frame().map(|frame| frame.len()), Some(FRAME_MIN));
}

#[test]
fn a_frame_for_us_raises_the_interrupt_until_it_is_cleared() {
    let mut driver = Driver::new(MAC);
    driver.eth.put_frame(frame_to(MAC, 3));
    assert!(driver.eth.wants_exchange());
    assert_eq!(driver.receive(), Some(frame_to(MAC, 3)));
    assert_eq!(driver.eth.interrupts(), 1 << INTERRUPT_SOURCE);
    let source = driver.eth.read(0x04, 0);
    driver.set(0x04, source);
    assert_eq!(driver.eth.interrupts(), 0);
}

#[test]
fn frames_for_others_are_heard_in_promiscuous_mode_only() {
    let mut driver = Driver::new(MAC);
    driver.eth.put_frame(frame_to([2, 0, 0, 0, 0, 8], 3));
    assert_eq!(driver.receive(), None);
    driver.set(0x00, 0xA003 | MODER_PROMISCUOUS);
    driver.eth.put_frame(frame_to([2, 0, 0, 0, 0, 8], 3));
    assert!(driver.receive().is_some());
}

#[test]
fn frames_wait_for_descriptors_and_too_many_are_dropped() {
    let mut driver = Driver::new(MAC);
    (0..80).for_each(|fill| driver.eth.put_frame(frame_to(MAC, fill)));
    assert_eq!(driver.eth.dropped, 80 - WAITING_MAX as u64);
    for fill in 0..WAITING_MAX as u8 {
        assert_eq!(driver.receive(), Some(frame_to(MAC, fill)));
    }
    assert_eq!(driver.receive(), None);
}

#[test]
fn a_descriptor_into_nowhere_is_counted() {
    let mut driver = Driver::new(MAC);
    driver.set(0x404, 0x1000_0000);
    driver.set(0x400, 100 << 16 | OWNED);
    let Driver { eth, memory, .. } = &mut driver;
    eth.exchange(memory);
    assert_eq!((eth.bad_buffers, eth.take_frame()), (1, None));
}

#[test]
fn the_phy_says_whether_the_link_is_up() {
    let mut driver = Driver::new(MAC);
    let status = |driver: &mut Driver| {
        driver.set(0x30, 1 << 8 | 1);
        driver.set(0x2C, MII_READ);
        driver.eth.read(0x38, 0)
    };
    assert_eq!(status(&mut driver) & 0x24, 0x24);
    driver.eth.set_link(false);
    assert_eq!(status(&mut driver) & 0x24, 0);
    assert_eq!(driver.eth.read(0x3C, 0), MIISTATUS_LINK_FAIL);
    assert_eq!(driver.eth.read(0x00, 0), 0xA003);
}
