//! Network card of the emulator: OpenCores Ethernet MAC, as an embassy-net driver.
//!
//! The chip has no such card. Espressif's emulators put one at an address that is free on silicon, with the Wi-Fi
//! MAC's interrupt; this project's emulator does the same. Registers and descriptors: OpenCores "Ethernet IP Core
//! Specification", rev. 1.19, chapters 3 and 4.2; address and interrupt: ESP-IDF's `openeth` driver.
//!
//! Limits: no PHY management (the link is always up); frames of at most [`FRAME_LEN`] bytes.

use core::cell::RefCell;
use core::ptr::{addr_of_mut, read_volatile, write_volatile};
use embassy_net_driver::{Capabilities, Driver, HardwareAddress, LinkState, RxToken, TxToken};
use embassy_sync::waitqueue::AtomicWaker;
use esp_hal::handler;
use esp_hal::interrupt::{self, Priority};
use esp_hal::peripherals::Interrupt;
use static_cell::ConstStaticCell;

/// A frame's bytes at most: header and payload, the check sequence apart.
const FRAME_LEN: usize = 1514;
/// Room for a frame and its check sequence, in whole words.
const BUFFER_LEN: usize = 1520;
const RECEIVE_COUNT: usize = 4;
const TRANSMIT_COUNT: usize = 2;

const BASE: usize = 0x600C_D000;
const MODER: usize = 0x00;
const INT_SOURCE: usize = 0x04;
const INT_MASK: usize = 0x08;
const TX_BD_NUM: usize = 0x20;
const MAC_ADDR0: usize = 0x40;
const MAC_ADDR1: usize = 0x44;
const DESCRIPTORS: usize = 0x400;

const MODER_RECEIVE: u32 = 1 << 0;
const MODER_TRANSMIT: u32 = 1 << 1;
const MODER_FULL_DUPLEX: u32 = 1 << 10;
const MODER_CRC: u32 = 1 << 13;
const MODER_PAD: u32 = 1 << 15;
const INT_TRANSMITTED: u32 = 1 << 0;
const INT_RECEIVED: u32 = 1 << 2;
const INT_NO_BUFFER: u32 = 1 << 4;
/// Both kinds of descriptor: the MAC owns it (empty to receive into, or ready to be sent).
const OWNED: u32 = 1 << 15;
const WANTS_INTERRUPT: u32 = 1 << 14;
/// Last descriptor of its ring.
const WRAP: u32 = 1 << 13;
const TRANSMIT_PAD_CRC: u32 = 1 << 12 | 1 << 11;

static WAKER: AtomicWaker = AtomicWaker::new();

fn read(offset: usize) -> u32 {
    // SAFETY: `offset` is a register or descriptor of the card, aligned; `OpenEth::new` is only called where the card is.
    unsafe { read_volatile((BASE + offset) as *const u32) }
}

fn write(offset: usize, value: u32) {
    // SAFETY: as `read`; what the card does by DMA stays within the static buffers named in its descriptors.
    unsafe { write_volatile((BASE + offset) as *mut u32, value) }
}

/// A descriptor: its word of length and flags, then its buffer's address.
#[derive(Clone, Copy)]
struct Descriptor(usize);

impl Descriptor {
    fn flags(self) -> u32 {
        read(self.0)
    }

    fn is_owned_by_card(self) -> bool {
        self.flags() & OWNED != 0
    }

    fn frame_len(self) -> usize {
        (self.flags() >> 16) as usize
    }

    fn give(self, frame_len: usize, flags: u32, last: bool) {
        let wrap = if last { WRAP } else { 0 };
        write(self.0, (frame_len as u32) << 16 | OWNED | WANTS_INTERRUPT | flags | wrap);
    }

    fn set_buffer(self, buffer: *mut u8) {
        write(self.0 + 4, buffer as u32);
    }
}

type Buffer = [u8; BUFFER_LEN];

/// Buffers in the order in which the card uses them, and the next one to look at.
struct Ring<const N: usize> {
    first: usize,
    next: usize,
    buffers: &'static mut [Buffer; N],
}

impl<const N: usize> Ring<N> {
    /// A ring whose first descriptor is number `first`.
    fn new(first: usize, buffers: &'static mut [Buffer; N]) -> Self {
        let ring = Self { first, next: 0, buffers };
        for index in 0..N {
            ring.descriptor(index).set_buffer(addr_of_mut!(ring.buffers[index]).cast());
        }
        ring
    }

    fn descriptor(&self, index: usize) -> Descriptor {
        Descriptor(DESCRIPTORS + 8 * (self.first + index))
    }

    fn is_last(&self) -> bool {
        self.next == N - 1
    }

    fn current(&self) -> Descriptor {
        self.descriptor(self.next)
    }

    fn advance(&mut self) {
        self.next = (self.next + 1) % N;
    }
}

impl Ring<RECEIVE_COUNT> {
    fn give_all(&mut self) {
        for _ in 0..RECEIVE_COUNT {
            self.give_back();
        }
    }

    fn give_back(&mut self) {
        self.current().give(0, 0, self.is_last());
        self.advance();
    }
}

impl Ring<TRANSMIT_COUNT> {
    fn send<R>(&mut self, frame_len: usize, fill: impl FnOnce(&mut [u8]) -> R) -> R {
        let filled = fill(&mut self.buffers[self.next][..frame_len]);
        self.current().give(frame_len, TRANSMIT_PAD_CRC, self.is_last());
        self.advance();
        filled
    }
}

/// The card. The network stack and the beacon share it within one executor.
pub struct OpenEth {
    mac: [u8; 6],
    receive: RefCell<Ring<RECEIVE_COUNT>>,
    transmit: RefCell<Ring<TRANSMIT_COUNT>>,
}

impl OpenEth {
    /// Starts the card with this address. Only call it where the card is, and once.
    pub fn new(mac: [u8; 6]) -> Self {
        static RECEIVE: ConstStaticCell<[Buffer; RECEIVE_COUNT]> =
            ConstStaticCell::new([[0; BUFFER_LEN]; RECEIVE_COUNT]);
        static TRANSMIT: ConstStaticCell<[Buffer; TRANSMIT_COUNT]> =
            ConstStaticCell::new([[0; BUFFER_LEN]; TRANSMIT_COUNT]);
        write(MODER, 0);
        write(TX_BD_NUM, TRANSMIT_COUNT as u32);
        let transmit = Ring::new(0, TRANSMIT.take());
        let mut receive = Ring::new(TRANSMIT_COUNT, RECEIVE.take());
        receive.give_all();
        set_address(mac);
        interrupt::bind_handler(Interrupt::WIFI_MAC, on_interrupt);
        write(INT_MASK, INT_TRANSMITTED | INT_RECEIVED | INT_NO_BUFFER);
        write(MODER, MODER_RECEIVE | MODER_TRANSMIT | MODER_FULL_DUPLEX | MODER_CRC | MODER_PAD);
        Self { mac, receive: RefCell::new(receive), transmit: RefCell::new(transmit) }
    }

    /// Sends a frame outside of the network stack. Returns false, and sends nothing, while all buffers are in use.
    pub fn send(&self, frame: &[u8]) -> bool {
        let mut transmit = self.transmit.borrow_mut();
        if transmit.current().is_owned_by_card() || frame.len() > FRAME_LEN {
            return false;
        }
        transmit.send(frame.len(), |buffer| buffer.copy_from_slice(frame));
        true
    }

    /// The card's address.
    pub fn mac(&self) -> [u8; 6] {
        self.mac
    }
}

fn set_address([a, b, c, d, e, f]: [u8; 6]) {
    write(MAC_ADDR0, u32::from_be_bytes([c, d, e, f]));
    write(MAC_ADDR1, u32::from_be_bytes([0, 0, a, b]));
}

#[handler(priority = Priority::Priority1)]
fn on_interrupt() {
    write(INT_SOURCE, read(INT_SOURCE));
    WAKER.wake();
}

/// A frame that arrived, in the ring's current buffer.
pub struct Received<'a>(&'a OpenEth);

/// Room for a frame to send.
pub struct Room<'a>(&'a OpenEth);

impl RxToken for Received<'_> {
    fn consume<R, F: FnOnce(&mut [u8]) -> R>(self, f: F) -> R {
        let mut ring = self.0.receive.borrow_mut();
        let (index, len) = (ring.next, ring.current().frame_len().min(FRAME_LEN));
        let result = f(&mut ring.buffers[index][..len]);
        ring.give_back();
        result
    }
}

impl TxToken for Room<'_> {
    fn consume<R, F: FnOnce(&mut [u8]) -> R>(self, len: usize, f: F) -> R {
        self.0.transmit.borrow_mut().send(len, f)
    }
}

impl Driver for &'static OpenEth {
    type RxToken<'a> = Received<'a>;
    type TxToken<'a> = Room<'a>;

    fn receive(&mut self, cx: &mut core::task::Context<'_>) -> Option<(Self::RxToken<'_>, Self::TxToken<'_>)> {
        WAKER.register(cx.waker());
        let arrived = !self.receive.borrow().current().is_owned_by_card();
        let room = !self.transmit.borrow().current().is_owned_by_card();
        (arrived && room).then_some((Received(self), Room(self)))
    }

    fn transmit(&mut self, cx: &mut core::task::Context<'_>) -> Option<Self::TxToken<'_>> {
        WAKER.register(cx.waker());
        let room = !self.transmit.borrow().current().is_owned_by_card();
        room.then_some(Room(self))
    }

    fn link_state(&mut self, _cx: &mut core::task::Context<'_>) -> LinkState {
        LinkState::Up
    }

    fn capabilities(&self) -> Capabilities {
        let mut capabilities = Capabilities::default();
        capabilities.max_transmission_unit = FRAME_LEN;
        capabilities.max_burst_size = Some(TRANSMIT_COUNT);
        capabilities
    }

    fn hardware_address(&self) -> HardwareAddress {
        HardwareAddress::Ethernet(self.mac)
    }
}
