//! The devices at their addresses, one file each.
//!
//! Addresses: PAC crate `esp32c3`. What no file models in detail keeps what is written to it; addresses that aren't
//! listed don't exist.

use serde::{Deserialize, Serialize};

pub mod analog;
pub mod apb_control;
pub mod cache_control;
pub mod gpio;
pub mod interrupt_core;
pub mod plain;
pub mod registers;
pub mod reset;
pub mod rtc_cntl;
pub mod sha;
pub mod spi_flash;
pub mod system_control;
pub mod systimer;
pub mod timer_group;
pub mod uart;
pub mod usb_serial;
pub mod wifi;

use crate::adc::Adc;
use crate::bus::{After, Device, Ticks};
use crate::efuse::Efuse;
use crate::open_eth::OpenEth;

use analog::Analog;
use apb_control::ApbControl;
use cache_control::CacheControl;
use gpio::Gpio;
use interrupt_core::InterruptCore;
use registers::Registers;
use reset::{Reset, Scope};
use rtc_cntl::RtcCntl;
use sha::Sha;
use spi_flash::SpiFlash;
use system_control::{SystemControl, peripheral};
use systimer::Systimer;
use timer_group::TimerGroup;
use uart::Uart;
use usb_serial::UsbSerial;
use wifi::Mac;
use wifi::front_end::{Calibrated, IQ_ESTIMATE, NOISE_FLOOR};

/// By what the chip reaches the world.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Network {
    /// The mark of an emulator is there, so that firmware that knows it drives an Ethernet MAC in place of the radio.
    #[default]
    Ethernet,
    /// As on silicon: the radio, and no mark.
    Wifi,
}

/// Devices with events or interrupts of their own; their order is that in which events of the same moment are handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lively {
    Systimer,
    TimerGroup0,
    TimerGroup1,
    RtcCntl,
    System,
    Adc,
    Uart0,
    Uart1,
    SpiFlash,
    OpenEth,
    WifiMac,
}

const LIVELY: [Lively; 11] = [
    Lively::Systimer,
    Lively::TimerGroup0,
    Lively::TimerGroup1,
    Lively::RtcCntl,
    Lively::System,
    Lively::Adc,
    Lively::Uart0,
    Lively::Uart1,
    Lively::SpiFlash,
    Lively::OpenEth,
    Lively::WifiMac,
];

const PAGE: u32 = 0x1000;
const WIFI_MAC_AT: u32 = 0x3_3000;

/// What becomes due when, and which interrupt sources are up, for each of [`LIVELY`].
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Outlook {
    events: [Option<Ticks>; LIVELY.len()],
    sources: [u64; LIVELY.len()],
}

/// All devices of the chip.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Devices {
    pub adc: Adc,
    pub analog: Analog,
    pub apb_control: ApbControl,
    pub cache_control: CacheControl,
    pub efuse: Efuse,
    pub gpio: Gpio,
    pub interrupt_core: InterruptCore,
    pub open_eth: OpenEth,
    pub rtc_cntl: RtcCntl,
    pub sha: Sha,
    pub spi_flash: SpiFlash,
    pub system_control: SystemControl,
    pub systimer: Systimer,
    pub timer_groups: [TimerGroup; 2],
    pub uarts: [Uart; 2],
    pub usb_serial: UsbSerial,
    pub wifi_mac: Mac,
    front_end: Calibrated,
    gain_control: Calibrated,
    plain: Vec<Registers>,
    outlook: Outlook,
    /// Lively devices, by bit, whose outlook must be asked for again.
    touched: u32,
}

impl Devices {
    /// The devices of a chip that was just powered.
    #[must_use]
    pub fn new(efuse: Efuse, adc: Adc, seed: u64, network: Network, now: Ticks) -> Devices {
        Devices {
            adc,
            analog: Analog::default(),
            apb_control: ApbControl::new(seed, network == Network::Ethernet),
            cache_control: CacheControl::default(),
            efuse,
            gpio: Gpio::default(),
            interrupt_core: InterruptCore::default(),
            open_eth: OpenEth::default(),
            rtc_cntl: RtcCntl::new(now),
            sha: Sha::default(),
            spi_flash: SpiFlash::default(),
            system_control: SystemControl::default(),
            systimer: Systimer::reset_at(now),
            timer_groups: [TimerGroup::new(0, now), TimerGroup::new(1, now)],
            uarts: [Uart::new(0), Uart::new(1)],
            usb_serial: UsbSerial::default(),
            wifi_mac: Mac::new(seed),
            front_end: Calibrated::new(IQ_ESTIMATE),
            gain_control: Calibrated::new(NOISE_FLOOR),
            plain: plain::after_reset(),
            outlook: Outlook::default(),
            touched: u32::MAX,
        }
    }

    /// Does to all devices what a reset does that isn't the CPU's alone.
    pub fn reset(&mut self, reset: Reset, now: Ticks) {
        match reset.scope() {
            Scope::Cpu => {}
            Scope::Chip => self.rtc_cntl = RtcCntl::new(now),
            Scope::Core | Scope::System => self.rtc_cntl.reset(reset, now),
        }
        if reset.scope() == Scope::Cpu {
            self.rtc_cntl.reset(reset, now);
        } else {
            self.reset_digital(now);
        }
        self.touched = u32::MAX;
    }

    fn reset_digital(&mut self, now: Ticks) {
        self.adc.reset();
        self.analog = Analog::default();
        self.apb_control.reset();
        self.cache_control = CacheControl::default();
        self.gpio.reset();
        self.interrupt_core = InterruptCore::default();
        self.open_eth.reset();
        self.sha = Sha::default();
        self.spi_flash = SpiFlash::default();
        self.system_control = SystemControl::default();
        self.systimer = Systimer::reset_at(now);
        self.timer_groups = [TimerGroup::new(0, now), TimerGroup::new(1, now)];
        self.uarts.iter_mut().for_each(Uart::reset);
        self.usb_serial = UsbSerial::default();
        self.wifi_mac.reset();
        self.front_end.reset();
        self.gain_control.reset();
        self.plain = plain::after_reset();
    }

    /// Reads the aligned register at `offset` from 0x60000000; None where no device is.
    pub fn read(&mut self, offset: u32, now: Ticks) -> Option<u32> {
        let (device, offset) = self.at(offset)?;
        Some(device.read(offset, now))
    }

    /// Writes the aligned register at `offset` from 0x60000000; None where no device is.
    pub fn write(&mut self, offset: u32, value: u32, now: Ticks) -> Option<After> {
        let (device, inner) = self.at(offset)?;
        let after = device.write(inner, value, now);
        if after != After::Go {
            self.touch(offset);
        }
        Some(after)
    }

    /// The device at `offset` and the offset within it.
    fn at(&mut self, offset: u32) -> Option<(&mut dyn Device, u32)> {
        let (page, inner) = (offset / PAGE, offset % PAGE);
        let device: &mut dyn Device = match page {
            0x00 => &mut self.uarts[0],
            0x02 => &mut self.spi_flash,
            0x04 => &mut self.gpio,
            0x06 => &mut self.front_end,
            0x08 if inner >= 0x800 => return Some((&mut self.efuse, inner - 0x800)),
            0x08 => &mut self.rtc_cntl,
            0x0E => &mut self.analog,
            0x10 => &mut self.uarts[1],
            0x1C => &mut self.gain_control,
            0x1F => &mut self.timer_groups[0],
            0x20 => &mut self.timer_groups[1],
            0x23 => &mut self.systimer,
            0x26 => &mut self.apb_control,
            0x33..=0x35 => return Some((&mut self.wifi_mac, offset - WIFI_MAC_AT)),
            0x3B => &mut self.sha,
            0x40 => &mut self.adc,
            0x43 => &mut self.usb_serial,
            0xC0 => &mut self.system_control,
            0xC2 => &mut self.interrupt_core,
            0xC4 => &mut self.cache_control,
            0xCD => &mut self.open_eth,
            _ => self.plain.get_mut(plain::index(page)?)?,
        };
        Some((device, inner))
    }

    /// Notes that the device at `offset` may have another outlook now.
    fn touch(&mut self, offset: u32) {
        let lively = match offset / PAGE {
            0x00 => Lively::Uart0,
            0x02 => Lively::SpiFlash,
            0x08 => Lively::RtcCntl,
            0x10 => Lively::Uart1,
            0x1F => Lively::TimerGroup0,
            0x20 => Lively::TimerGroup1,
            0x23 => Lively::Systimer,
            0x26 | 0x33..=0x35 => Lively::WifiMac,
            0x40 => Lively::Adc,
            0xC0 => Lively::System,
            0xCD => Lively::OpenEth,
            _ => return,
        };
        self.touched |= 1 << lively as u32;
    }

    /// Makes the machine ask the radio for its outlook.
    pub fn touch_radio(&mut self) {
        self.touched |= 1 << Lively::WifiMac as u32;
    }

    /// Makes the machine ask a device for its outlook that the host has changed.
    pub fn touch_all(&mut self) {
        self.touched = u32::MAX;
    }

    fn lively(&self, lively: Lively) -> &dyn Device {
        match lively {
            Lively::Systimer => &self.systimer,
            Lively::TimerGroup0 => &self.timer_groups[0],
            Lively::TimerGroup1 => &self.timer_groups[1],
            Lively::RtcCntl => &self.rtc_cntl,
            Lively::System => &self.system_control,
            Lively::Adc => &self.adc,
            Lively::Uart0 => &self.uarts[0],
            Lively::Uart1 => &self.uarts[1],
            Lively::SpiFlash => &self.spi_flash,
            Lively::OpenEth => &self.open_eth,
            Lively::WifiMac => &self.wifi_mac,
        }
    }

    fn lively_mut(&mut self, lively: Lively) -> &mut dyn Device {
        match lively {
            Lively::Systimer => &mut self.systimer,
            Lively::TimerGroup0 => &mut self.timer_groups[0],
            Lively::TimerGroup1 => &mut self.timer_groups[1],
            Lively::RtcCntl => &mut self.rtc_cntl,
            Lively::System => &mut self.system_control,
            Lively::Adc => &mut self.adc,
            Lively::Uart0 => &mut self.uarts[0],
            Lively::Uart1 => &mut self.uarts[1],
            Lively::SpiFlash => &mut self.spi_flash,
            Lively::OpenEth => &mut self.open_eth,
            Lively::WifiMac => &mut self.wifi_mac,
        }
    }

    /// Lets the devices do what is due at `now`.
    pub fn advance(&mut self, now: Ticks) {
        for (index, lively) in LIVELY.into_iter().enumerate() {
            if self.outlook.events[index].is_some_and(|at| at <= now) {
                self.lively_mut(lively).advance(now);
                self.touched |= 1 << index;
            }
        }
    }

    /// Asks the devices that changed for their outlook, and tells the interrupt matrix. Returns whether any had
    /// changed.
    pub fn refresh(&mut self) -> bool {
        if self.touched == 0 {
            return false;
        }
        for (index, lively) in LIVELY.into_iter().enumerate() {
            if self.touched >> index & 1 == 1 {
                let (event, sources) = (self.lively(lively).next_event(), self.lively(lively).interrupts());
                self.outlook.events[index] = event;
                self.outlook.sources[index] = sources;
            }
        }
        self.touched = 0;
        let sources = self.outlook.sources.iter().fold(0, |all, sources| all | sources);
        self.interrupt_core.set_sources(sources);
        true
    }

    /// The moment when the next device wants to do something.
    #[must_use]
    pub fn next_event(&self) -> Option<Ticks> {
        self.outlook.events.iter().flatten().copied().min()
    }

    /// The reset that a device asked for.
    pub fn take_reset(&mut self) -> Option<Reset> {
        let [group0, group1] = &mut self.timer_groups;
        self.rtc_cntl.take_reset().or_else(|| group0.take_reset()).or_else(|| group1.take_reset())
    }

    /// Resets the peripherals whose reset bit software has set.
    pub fn reset_peripherals(&mut self, now: Ticks) {
        if self.apb_control.take_mac_reset() {
            self.wifi_mac.reset();
            self.touch_radio();
        }
        let resets = self.system_control.take_resets();
        if resets == 0 {
            return;
        }
        if resets & peripheral::UART0 != 0 {
            self.uarts[0].reset();
        }
        if resets & peripheral::UART1 != 0 {
            self.uarts[1].reset();
        }
        if resets & peripheral::TIMER_GROUP0 != 0 {
            self.timer_groups[0] = TimerGroup::restarted(0, now);
        }
        if resets & peripheral::TIMER_GROUP1 != 0 {
            self.timer_groups[1] = TimerGroup::restarted(1, now);
        }
        if resets & peripheral::SARADC != 0 {
            self.adc.reset();
        }
        if resets & peripheral::SYSTIMER != 0 {
            self.systimer = Systimer::reset_at(now);
        }
        self.touched = u32::MAX;
    }
}
