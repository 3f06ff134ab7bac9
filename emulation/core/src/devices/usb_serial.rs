//! USB_DEVICE: the USB serial/JTAG controller with no host connected.
//!
//! Source: PAC crate `esp32c3` (`usb_device`). What software flushes stays in the endpoint for ever, as on a board
//! without a USB cable; no start-of-frame ever comes. Limits: no host can be connected.

use serde::{Deserialize, Serialize};

use crate::bus::{After, Device, Ticks};

use super::registers::Registers;

const ENDPOINT: u32 = 0x00;
const ENDPOINT_CONF: u32 = 0x04;
const INT_RAW: u32 = 0x08;
const INT_ST: u32 = 0x0C;
const INT_CLR: u32 = 0x14;
const SIZE: u32 = 0x100;
const FREE: u32 = 1 << 1;
const FLUSH: u32 = 1 << 0;
const IN_EMPTY: u32 = 1 << 3;

/// The controller.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UsbSerial {
    registers: Registers,
    /// The endpoint was flushed and waits for a host.
    flushed: bool,
    raw: u32,
}

impl Default for UsbSerial {
    fn default() -> Self {
        let resets =
            [(0x18, 0x4200), (0x20, 0x44), (0x28, 1), (0x2C, 1), (0x30, 1), (0x34, 1), (0x48, 2), (0x80, 0x0200_7300)];
        UsbSerial { registers: Registers::new(SIZE, &resets), flushed: false, raw: IN_EMPTY }
    }
}

impl Device for UsbSerial {
    fn read(&mut self, offset: u32, _now: Ticks) -> u32 {
        match offset {
            ENDPOINT => 0,
            ENDPOINT_CONF if self.flushed => 0,
            ENDPOINT_CONF => FREE,
            INT_RAW => self.raw,
            INT_ST => 0,
            _ => self.registers.get(offset),
        }
    }

    fn write(&mut self, offset: u32, value: u32, _now: Ticks) -> After {
        match offset {
            ENDPOINT | INT_RAW | INT_ST => {}
            ENDPOINT_CONF => self.flushed |= value & FLUSH != 0,
            INT_CLR => self.raw &= !value,
            _ => self.registers.set(offset, value),
        }
        After::Go
    }
}
