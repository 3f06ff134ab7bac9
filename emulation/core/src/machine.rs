//! The machine: hart, memories, devices and the world around the chip, run from event to event in virtual time.

use serde::{Deserialize, Serialize};

use crate::adc::{Adc, Characteristic};
use crate::air::{Air, Chip};
use crate::bus::Ticks;
use crate::code::CodeCache;
use crate::devices::reset::{Reset, Scope};
use crate::devices::{Devices, Network};
use crate::efuse::{Efuse, EfuseContents};
use crate::hart::{Exit, Hart};
use crate::memory::{FLASH_PAGE_SIZE, Memory};
use crate::nor_flash::NorFlash;
use crate::rom::{ROM_BASE, Rom};
use crate::station::{Station, StationConfig};
use crate::system::{BadAccesses, Clock, System};
use crate::waveform::Inputs;

/// What a machine is made of.
#[derive(Clone, Debug)]
pub struct Parts {
    pub rom: Rom,
    /// The chip's fuses.
    pub efuse: EfuseContents,
    pub flash: NorFlash,
    /// What the ADC's pins see.
    pub inputs: Inputs,
    pub characteristic: Characteristic,
    /// Start of the random number generator.
    pub seed: u64,
    pub network: Network,
}

/// Why [`Machine::run`] returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The asked moment has come.
    Time,
    /// A planned power failure has happened; the machine is off.
    PowerFailed,
    /// A device stopped for the host.
    Device,
}

/// A chip with its flash and its surroundings.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Machine {
    hart: Hart,
    system: System,
    /// The computer in the meter's network.
    pub station: Station,
    /// The air around the chip's antenna.
    pub air: Air,
    network: Network,
    now: Ticks,
    powered: bool,
    resets: u64,
    last_reset: Option<Reset>,
    #[serde(skip)]
    code: CodeCache,
}

impl Machine {
    /// A machine that is switched off, at moment 0.
    #[must_use]
    pub fn new(parts: Parts) -> Machine {
        let adc = Adc::new(parts.inputs, parts.characteristic);
        let devices = Devices::new(Efuse::new(&parts.efuse), adc, parts.seed, parts.network, 0);
        let memory = Memory::new(parts.rom, parts.flash);
        let mut air = Air::new(parts.seed);
        if parts.network == Network::Wifi {
            air.add_station();
        }
        let (clock, bad) = (Clock { run_end: 0, ticks_per_instruction: 1 }, BadAccesses::default());
        Machine {
            hart: Hart::new(ROM_BASE),
            system: System { memory, devices, clock, bad, stop: false },
            station: Station::new(StationConfig::default()),
            air,
            network: parts.network,
            now: 0,
            powered: false,
            resets: 0,
            last_reset: None,
            code: CodeCache::default(),
        }
    }

    /// The present moment since the machine was made, whether it was on or off.
    #[must_use]
    pub fn now(&self) -> Ticks {
        self.now
    }

    /// By what the chip reaches the world.
    #[must_use]
    pub fn network(&self) -> Network {
        self.network
    }

    #[must_use]
    pub fn powered(&self) -> bool {
        self.powered
    }

    #[must_use]
    pub fn hart(&self) -> &Hart {
        &self.hart
    }

    pub fn hart_mut(&mut self) -> &mut Hart {
        &mut self.hart
    }

    #[must_use]
    pub fn memory(&self) -> &Memory {
        &self.system.memory
    }

    pub fn memory_mut(&mut self) -> &mut Memory {
        &mut self.system.memory
    }

    #[must_use]
    pub fn devices(&self) -> &Devices {
        &self.system.devices
    }

    /// The devices, for the host to change; their events are asked for anew.
    pub fn devices_mut(&mut self) -> &mut Devices {
        self.system.devices.touch_all();
        &mut self.system.devices
    }

    /// Accesses which a correct program doesn't make.
    #[must_use]
    pub fn bad_accesses(&self) -> BadAccesses {
        self.system.bad
    }

    /// Resets, power-on among them, since the machine was made, and the last of them.
    #[must_use]
    pub fn resets(&self) -> (u64, Option<Reset>) {
        (self.resets, self.last_reset)
    }

    /// Takes what UART0 has sent since the last call.
    pub fn take_uart_output(&mut self) -> Vec<u8> {
        self.system.devices.uarts[0].take_output()
    }

    /// A computer in the chip's network: over Ethernet there is one, number 0; on the air as many as were brought.
    pub fn station_mut(&mut self, number: usize) -> Option<&mut Station> {
        match self.network {
            Network::Ethernet => Some(&mut self.station).filter(|_| number == 0),
            Network::Wifi => self.air.client_mut(number).map(|client| &mut client.station),
        }
    }

    /// Switches the supply on; nothing happens when it is on.
    pub fn power_on(&mut self) {
        if !self.powered {
            self.powered = true;
            self.system.memory.power_on();
            self.system.memory.flash.power_on();
            self.reset(Reset::PowerOn);
        }
    }

    /// Switches the supply off.
    pub fn power_off(&mut self) {
        if self.powered {
            self.powered = false;
            self.system.memory.flash.power_off(self.now);
            self.note_flash_change();
        }
    }

    /// Resets the chip as `reset` does.
    pub fn reset(&mut self, reset: Reset) {
        self.resets += 1;
        self.last_reset = Some(reset);
        self.system.devices.reset(reset, self.now);
        if reset.scope() != Scope::Cpu {
            self.system.memory.reset_mmu();
        }
        self.hart.reset(ROM_BASE);
        self.select_clock();
    }

    /// Runs until `until`, or until something stops the machine. A machine that is off lets the time pass.
    pub fn run(&mut self, until: Ticks) -> Stop {
        self.air.look_ahead();
        while self.powered {
            self.settle();
            if self.now >= until {
                return Stop::Time;
            }
            let next = self.next_event().map_or(until, |at| at.min(until));
            self.run_hart(next.max(self.now + 1));
            if std::mem::take(&mut self.system.stop) {
                return self.stopped();
            }
        }
        self.now = self.now.max(until);
        Stop::Time
    }

    fn stopped(&mut self) -> Stop {
        if self.system.memory.flash.power_failed() {
            self.power_off();
            return Stop::PowerFailed;
        }
        Stop::Device
    }

    /// Lets the hart execute up to the moment `end`, or sleep until then.
    fn run_hart(&mut self, end: Ticks) {
        let ticks = self.system.clock.ticks_per_instruction;
        let budget = u32::try_from((end - self.now).div_ceil(ticks)).unwrap_or(u32::MAX);
        self.system.clock.run_end = self.now + Ticks::from(budget) * ticks;
        let (executed, exit) = self.hart.run(&mut self.system, &mut self.code, budget);
        self.now += Ticks::from(executed) * ticks;
        if exit == Exit::Sleep {
            self.now = self.now.max(end);
        }
    }

    /// Does everything that is due now, so that one more look at the same moment would change nothing: where the host
    /// pauses must not matter.
    fn settle(&mut self) {
        const ROUNDS_MAX: usize = 16;
        for _ in 0..ROUNDS_MAX {
            self.do_due();
            if self.next_event().is_none_or(|at| at > self.now) {
                break;
            }
        }
    }

    fn do_due(&mut self) {
        self.system.devices.advance(self.now);
        if self.system.memory.flash.busy_until().is_some_and(|at| at <= self.now) {
            self.system.memory.flash.settle(self.now);
        }
        self.note_flash_change();
        self.move_frames();
        while self.system.devices.refresh() {
            if let Some(reset) = self.system.devices.take_reset() {
                self.reset(reset);
            }
            self.system.devices.reset_peripherals(self.now);
            self.select_clock();
        }
    }

    fn select_clock(&mut self) {
        self.system.clock.ticks_per_instruction = self.system.devices.system_control.ticks_per_instruction();
    }

    fn note_flash_change(&mut self) {
        if let Some((begin, end)) = self.system.memory.flash.take_change() {
            (begin / FLASH_PAGE_SIZE..end.div_ceil(FLASH_PAGE_SIZE))
                .for_each(|page| self.code.forget_flash_page(page as usize));
        }
    }

    /// Moves frames between the MAC and the station.
    fn move_frames(&mut self) {
        self.move_radio_frames();
        let System { memory, devices, .. } = &mut self.system;
        let station_due = self.station.next_event().is_some_and(|at| at <= self.now);
        if station_due || devices.open_eth.wants_exchange() {
            self.station.service(&mut devices.open_eth, memory, self.now);
            devices.touch_all();
        }
    }

    /// Moves frames between the radio's MAC and the air.
    fn move_radio_frames(&mut self) {
        let System { memory, devices, .. } = &mut self.system;
        if devices.wifi_mac.wants_service() || self.air.next_event().is_some_and(|at| at <= self.now) {
            let frequency_mhz = devices.analog.frequency_mhz();
            self.air.service(&mut Chip { mac: &mut devices.wifi_mac, memory, frequency_mhz }, self.now);
            devices.touch_radio();
        }
    }

    fn next_event(&self) -> Option<Ticks> {
        let flash = self.system.memory.flash.busy_until();
        [self.system.devices.next_event(), flash, self.station.next_event(), self.air.next_event()]
            .into_iter()
            .flatten()
            .min()
    }
}
