//! Devices that only keep what is written to them.
//!
//! Addresses and reset values: PAC crate `esp32c3`. Only the values are listed that software reads back before it
//! writes; the rest is 0.

use super::registers::Registers;

/// A device: its page (address less 0x60000000, divided by 4096) and its reset values.
type Plain = (u32, &'static [(u32, u32)]);

const PLAIN: [Plain; 20] = [
    (0x03, &SPI0),
    (0x05, &[]), // FE2
    (IO_MUX_PAGE, &[(0, 0x07FF)]),
    (0x11, &[]), // the radio's second front end
    (0x13, &[(0x04, 0x020B), (0x08, 0xC000), (0x0C, 0x10), (0x18, 0x408B), (0x20, 0x02), (0x50, 0x0300)]), // I2C0
    (0x14, &[(0x00, 0x06E0), (0x14, 0x33), (0x20, 0x33)]), // UHCI0
    (0x16, &[(0x10, 0x0071_0200), (0x68, 0x0500_0010)]), // RMT
    (0x19, &[]), // LEDC
    (0x1D, &[]), // BB
    (0x24, &SPI2),
    (0x2B, &[(0x00, 0x01), (0x34, 0x60)]), // TWAI0
    (0x2D, &[]),                           // I2S0
    (0x3A, &[]),                           // AES
    (0x3C, &[(0x820, 0x01)]),              // RSA
    (0x3D, &[]),                           // DS
    (0x3E, &[]),                           // HMAC
    (0x3F, &[]),                           // DMA
    (0xC1, &SENSITIVE),
    (0xCC, &[]),             // XTS_AES
    (0xCE, &[(0x70, 0x80)]), // ASSIST_DEBUG
];
const SIZE: u32 = 0x1000;
const IO_MUX_PAGE: u32 = 0x09;
const SPI0: [(u32, u32); 8] = [
    (0x08, 0x002C_2000),
    (0x10, 0x21),
    (0x14, 0x0003_0103),
    (0x1C, 0x5C00_0007),
    (0x20, 0x7000_0000),
    (0x54, 0x0200),
    (0xA8, 0x01),
    (0xDC, 0x01),
];
const SPI2: [(u32, u32); 7] = [
    (0x08, 0x003C_0000),
    (0x0C, 0x8000_3043),
    (0x10, 0x8000_00C0),
    (0x14, 0xB841_0007),
    (0x18, 0x7800_0000),
    (0x20, 0x3E),
    (0xE0, 0x0280_0000),
];
const SENSITIVE: [(u32, u32); 8] = [
    (0x14, 0x01),
    (0x1C, 0x0F),
    (0x2C, 0x0F),
    (0x34, 0x03),
    (0x84, 0x03),
    (0xAC, 0x001C_7FFF),
    (0xB0, 0x001C_7FFF),
    (0xB8, 0x03),
];

/// The registers of all plain devices after a reset.
#[must_use]
pub fn after_reset() -> Vec<Registers> {
    PLAIN.iter().map(|(page, resets)| bank(*page, resets)).collect()
}

fn bank(page: u32, resets: &[(u32, u32)]) -> Registers {
    const PINS: u32 = 22;
    const PIN_RESET: u32 = 0x0B00;
    let mut registers = Registers::new(SIZE, resets);
    if page == IO_MUX_PAGE {
        (0..PINS).for_each(|pin| registers.set(4 + 4 * pin, PIN_RESET));
    }
    registers
}

/// The index of the device at a page.
#[must_use]
pub fn index(page: u32) -> Option<usize> {
    PLAIN.iter().position(|plain| plain.0 == page)
}
