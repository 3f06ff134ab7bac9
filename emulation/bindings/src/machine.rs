//! `Machine`: one emulated meter.

use std::collections::BTreeMap;
use std::path::PathBuf;

use emulator_core::adc::{Calibration, Characteristic};
use emulator_core::air::{Client, Credentials, Link, Manner};
use emulator_core::bus::Ticks;
use emulator_core::devices::Network;
use emulator_core::devices::reset::Reset;
use emulator_core::efuse::EfuseContents;
use emulator_core::machine::{Machine, Parts};
use emulator_core::nor_flash::{Moment, NorFlash, PowerCut};
use emulator_core::rom::Rom;
use emulator_core::station::{ConnectionId, Forwarder, Station, StationConfig};
use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::host::{Heard, Host, Joining};
use crate::inputs_of;
use crate::names::{HeardNetwork, network_of, protection_name, refusal_text};

/// Between slices of this length an interrupt of the program is noticed.
const SLICE: Ticks = emulator_core::bus::TICKS_PER_SECOND;
/// The chip's revision: v0.4.
const REVISION: (u8, u8) = (0, 4);

fn value_error(error: impl std::fmt::Display) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// A chip with its flash, its inputs and the computer in its network. Times are in ticks of 6.25 ns.
#[pyclass(name = "Machine", module = "ofmon_emulation._core")]
pub struct PyMachine {
    host: Host,
}

#[pymethods]
impl PyMachine {
    #[new]
    #[pyo3(signature = (*, rom, flash, mac, seed, circuit, adc_noise, network="ethernet"))]
    fn new(
        rom: &[u8],
        flash: &[u8],
        mac: [u8; 6],
        seed: u64,
        circuit: &str,
        adc_noise: f64,
        network: &str,
    ) -> PyResult<Self> {
        let calibration = Calibration::of_chip(seed);
        let parts = Parts {
            rom: Rom::from_elf(rom).map_err(|error| value_error(format!("the ROM: {error:?}")))?,
            efuse: EfuseContents { mac, revision: REVISION, calibration: calibration.clone() },
            flash: NorFlash::new(flash),
            inputs: inputs_of(circuit)?,
            characteristic: Characteristic { calibration, noise_codes: adc_noise, seed },
            seed,
            network: network_of(network)?,
        };
        let mut machine = Machine::new(parts);
        machine.station.configure(StationConfig { seed, ..StationConfig::default() });
        Ok(PyMachine { host: Host::new(machine) })
    }

    /// A machine in the same state; the forwarded port and connections stay with this one.
    fn copy(&self) -> Self {
        PyMachine { host: self.host.copy() }
    }

    /// The state as compressed bytes.
    fn save<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let bytes = py.detach(|| self.host.save()).map_err(value_error)?;
        Ok(PyBytes::new(py, &bytes))
    }

    /// A machine from the bytes of `save`.
    #[staticmethod]
    fn load(py: Python<'_>, state: &[u8]) -> PyResult<Self> {
        let host = py.detach(|| Host::load(state)).map_err(value_error)?;
        Ok(PyMachine { host })
    }

    fn power_on(&mut self) {
        self.host.machine.power_on();
    }

    fn power_off(&mut self) {
        self.host.power_off();
    }

    /// Resets the chip as its own software does: the RTC's domain goes on.
    fn restart(&mut self) {
        if self.host.machine.powered() {
            self.host.machine.reset(Reset::CoreSoftware);
        }
    }

    #[getter]
    fn powered(&self) -> bool {
        self.host.machine.powered()
    }

    /// Ticks since the machine was made, with or without power.
    #[getter]
    fn now(&self) -> Ticks {
        self.host.machine.now()
    }

    #[getter]
    fn instructions(&self) -> u64 {
        self.host.machine.hart().executed()
    }

    /// Address of the next instruction.
    #[getter]
    fn pc(&self) -> u32 {
        self.host.machine.hart().pc()
    }

    /// Lets time pass; false when power failed as planned.
    fn run(&mut self, py: Python<'_>, ticks: Ticks) -> PyResult<bool> {
        let end = self.host.machine.now().saturating_add(ticks);
        while self.host.machine.now() < end {
            let slice_end = self.host.machine.now().saturating_add(SLICE).min(end);
            if !py.detach(|| self.host.run_until(slice_end)) {
                return Ok(false);
            }
            py.check_signals()?;
        }
        Ok(true)
    }

    /// Runs until the UART says `text` from now on; false when it didn't within `ticks`, or power failed.
    fn run_until_uart(&mut self, py: Python<'_>, text: &[u8], ticks: Ticks) -> PyResult<bool> {
        let end = self.host.machine.now().saturating_add(ticks);
        let begin = self.host.uart.len();
        loop {
            let now = self.host.machine.now();
            let slice_end = now.saturating_add(SLICE).min(end);
            if py.detach(|| self.host.run_until_uart(text, begin, slice_end)) {
                return Ok(true);
            }
            py.check_signals()?;
            if slice_end == end || self.host.machine.now() < slice_end {
                return Ok(false);
            }
        }
    }

    /// All that UART0 has said since the machine was made.
    #[getter]
    fn uart<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.host.uart)
    }

    #[getter]
    fn flash<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.host.machine.memory().flash.bytes())
    }

    #[setter]
    fn set_flash(&mut self, image: &[u8]) {
        self.host.machine.memory_mut().flash.replace(image);
    }

    /// Programs and erases so far.
    #[getter]
    fn flash_operations(&self) -> u64 {
        self.host.machine.memory().flash.operations()
    }

    /// Erase cycles of each sector.
    #[getter]
    fn flash_wear(&self) -> Vec<u32> {
        self.host.machine.memory().flash.wear().to_vec()
    }

    /// Plans a power failure at the operation with this number: "before" it, "half" through it, or "after" it.
    fn plan_power_cut(&mut self, operation: u64, moment: &str) -> PyResult<()> {
        let moment = match moment {
            "before" => Moment::Before,
            "half" => Moment::Half,
            "after" => Moment::After,
            other => return Err(value_error(format!("no such moment of an operation: {other}"))),
        };
        self.host.machine.memory_mut().flash.plan_power_cut(Some(PowerCut { operation, moment }));
        Ok(())
    }

    /// Plans a power failure at a moment.
    fn plan_power_cut_at(&mut self, moment: Ticks) {
        self.host.power_cut_at = Some(moment);
    }

    /// Exchanges what the inputs see.
    fn set_circuit(&mut self, circuit: &str) -> PyResult<()> {
        self.host.machine.devices_mut().adc.inputs = inputs_of(circuit)?;
        Ok(())
    }

    /// What the guest did that a correct program doesn't, by kind; kinds that didn't happen are left out.
    #[getter]
    fn bad_accesses(&self) -> BTreeMap<&'static str, u64> {
        let bad = self.host.machine.bad_accesses();
        let (eth, wifi) = (&self.host.machine.devices().open_eth, &self.host.machine.devices().wifi_mac);
        let kinds = [
            ("faults", bad.faults),
            ("last_fault", u64::from(bad.last_fault)),
            ("unmodelled", bad.unmodelled),
            ("last_unmodelled", u64::from(bad.last_unmodelled)),
            ("flash_busy", bad.flash_busy),
            ("last_flash_busy", u64::from(bad.last_flash_busy)),
            ("bad_frame_buffers", eth.bad_buffers + wifi.bad_descriptors),
        ];
        kinds.into_iter().filter(|(_, count)| *count > 0).collect()
    }

    /// What the radio's MAC counts: writes to registers that nothing explains, and frames without a descriptor.
    #[getter]
    fn radio_counts(&self) -> BTreeMap<&'static str, u64> {
        let wifi = &self.host.machine.devices().wifi_mac;
        let counts = [("unknown_writes", wifi.unknown_writes), ("last_unknown", u64::from(wifi.last_unknown))];
        counts.into_iter().chain([("dropped", wifi.dropped)]).collect()
    }

    /// The last beacon: the network's name, and when it was heard.
    #[getter]
    fn beacon(&self) -> Option<(String, Ticks)> {
        let machine = &self.host.machine;
        match machine.network() {
            Network::Ethernet => machine.station.beacon().map(|beacon| (beacon.ssid.clone(), beacon.heard_at)),
            Network::Wifi => {
                let heard = machine.air.clients().iter().filter_map(|client| client.card.networks().last());
                heard.max_by_key(|network| network.heard_at).map(|network| (network.ssid.clone(), network.heard_at))
            }
        }
    }

    /// By what the chip reaches the world: "ethernet" or "wifi".
    #[getter]
    fn network(&self) -> &'static str {
        match self.host.machine.network() {
            Network::Ethernet => "ethernet",
            Network::Wifi => "wifi",
        }
    }

    /// Brings another station to the air; the answer is its number.
    fn add_station(&mut self) -> usize {
        self.host.machine.air.add_station()
    }

    /// How many stations there are on the air.
    #[getter]
    fn stations(&self) -> usize {
        self.host.machine.air.clients().len()
    }

    /// The networks that a station has heard, each with name, BSSID, channel, protection, dBm, and when.
    fn networks(&self, station: usize) -> PyResult<Vec<HeardNetwork>> {
        let heard = self.client(station)?.card.networks().iter();
        Ok(heard
            .map(|network| {
                let (ssid, bssid) = (network.ssid.clone(), network.bssid.to_string());
                let protection = protection_name(network.protection);
                (ssid, bssid, network.channel, protection, network.signal_dbm, network.heard_at)
            })
            .collect())
    }

    /// By what a station joins from now on.
    fn set_credentials(&mut self, station: usize, ssid: Option<String>, passphrase: Option<String>) -> PyResult<()> {
        self.client_mut(station)?.credentials = Credentials { ssid, passphrase };
        Ok(())
    }

    /// Has a station join, if it hasn't and doesn't try already.
    fn begin_join(&mut self, station: usize) -> PyResult<()> {
        let now = self.host.machine.now();
        let client = self.client_mut(station)?;
        client.refusal = None;
        client.join(now);
        Ok(())
    }

    /// Runs until a station has joined ("joined"), was refused (the reason), or `ticks` are over ("").
    fn await_join(&mut self, py: Python<'_>, station: usize, ticks: Ticks) -> PyResult<String> {
        let end = self.host.machine.now().saturating_add(ticks);
        loop {
            let slice_end = self.host.machine.now().saturating_add(SLICE).min(end);
            match py.detach(|| self.host.join(station, slice_end)) {
                Joining::Joined => return Ok("joined".into()),
                Joining::Refused(refusal) => return Ok(refusal_text(refusal)),
                Joining::Pending if slice_end == end => return Ok(String::new()),
                Joining::Pending => py.check_signals()?,
            }
        }
    }

    /// What kind of station it is: whether it offers 802.11n when it joins next, and whether it saves power.
    fn set_manner(&mut self, station: usize, ht: bool, saves_power: bool) -> PyResult<()> {
        self.client_mut(station)?.card.manner = Manner { ht, saves_power };
        Ok(())
    }

    /// Whether a station is in a network now.
    fn joined(&self, station: usize) -> PyResult<bool> {
        Ok(self.client(station)?.card.joined().is_some())
    }

    /// Why a station wasn't let in when it last tried.
    fn refusal(&self, station: usize) -> PyResult<Option<String>> {
        Ok(self.client(station)?.refusal.map(refusal_text))
    }

    /// How often a station has joined, the frames that it gave up, and the last reason that an access point gave it.
    fn station_counts(&self, station: usize) -> PyResult<(u64, u64, Option<u16>)> {
        let card = &self.client(station)?.card;
        Ok((card.joins(), card.lost(), card.last_reason()))
    }

    /// Has a station tell the access point that it leaves; it comes back by itself.
    fn deauthenticate(&mut self, station: usize) -> PyResult<()> {
        let now = self.host.machine.now();
        self.client_mut(station)?.card.deauthenticate(now);
        Ok(())
    }

    /// Writes what is on the air to a pcap file from now on; moment 0 is `epoch_ms` after 1970.
    fn start_capture(&mut self, path: PathBuf, epoch_ms: u64) -> PyResult<()> {
        self.host.start_capture(&path, epoch_ms).map_err(PyOSError::new_err)
    }

    /// Ends the capture; OSError when it couldn't be written.
    fn stop_capture(&mut self) -> PyResult<()> {
        self.host.stop_capture().map_err(PyOSError::new_err)
    }

    /// The way between the chip and a station, at once.
    fn set_link(&mut self, station: usize, signal_dbm: i8, loss: f64, in_reach: bool) -> PyResult<()> {
        self.client_mut(station)?.link = Link { signal_dbm, loss, in_reach };
        Ok(())
    }

    fn link(&self, station: usize) -> PyResult<(i8, f64, bool)> {
        let link = self.client(station)?.link;
        Ok((link.signal_dbm, link.loss, link.in_reach))
    }

    /// Delay of a frame, from the next join on, and probability of its loss.
    fn configure_station(&mut self, delay: Ticks, loss: f64) {
        let machine = &mut self.host.machine;
        if let Some(client) = machine.air.client_mut(0) {
            client.link.loss = loss;
            client.station.configure(StationConfig { delay, ..client.station.config() });
        }
        machine.station.configure(StationConfig { delay, loss, ..machine.station.config() });
    }

    /// Takes a station out of the meter's network.
    #[pyo3(signature = (station=0))]
    fn leave(&mut self, station: usize) {
        self.host.leave(station);
    }

    #[pyo3(signature = (station=0))]
    fn station_address(&mut self, station: usize) -> Option<String> {
        let address = self.host.machine.station_mut(station).and_then(|station| station.address());
        address.map(|[a, b, c, d]| format!("{a}.{b}.{c}.{d}"))
    }

    /// Begins a TCP connection to a port of the meter; the answer is its name.
    #[pyo3(signature = (port, station=0))]
    fn connect(&mut self, port: u16, station: usize) -> PyResult<u64> {
        let now = self.host.machine.now();
        Ok(self.computer(station)?.connect(port, now).to_bits())
    }

    #[pyo3(signature = (connection, data, station=0))]
    fn send(&mut self, connection: u64, data: &[u8], station: usize) -> PyResult<()> {
        let now = self.host.machine.now();
        self.computer(station)?.send(ConnectionId::from_bits(connection), data, now);
        Ok(())
    }

    /// Runs until something has arrived: bytes and "open", or no bytes and "ended", "failed", or "waiting" when `ticks` are over.
    #[pyo3(signature = (connection, ticks, station=0))]
    fn receive<'py>(
        &mut self,
        py: Python<'py>,
        connection: u64,
        ticks: Ticks,
        station: usize,
    ) -> PyResult<(Bound<'py, PyBytes>, &'static str)> {
        let id = ConnectionId::from_bits(connection);
        let end = self.host.machine.now().saturating_add(ticks);
        loop {
            let slice_end = self.host.machine.now().saturating_add(SLICE).min(end);
            let (bytes, state) = match py.detach(|| self.host.receive(station, id, slice_end)) {
                Heard::Bytes(bytes) => (bytes, "open"),
                Heard::Ended => (Vec::new(), "ended"),
                Heard::Failed => (Vec::new(), "failed"),
                Heard::Nothing => (Vec::new(), "waiting"),
            };
            if state != "waiting" || slice_end == end {
                return Ok((PyBytes::new(py, &bytes), state));
            }
            py.check_signals()?;
        }
    }

    /// Ends a connection; what is open is reset.
    #[pyo3(signature = (connection, station=0))]
    fn disconnect(&mut self, connection: u64, station: usize) -> PyResult<()> {
        let now = self.host.machine.now();
        self.computer(station)?.drop_connection(ConnectionId::from_bits(connection), now);
        Ok(())
    }

    /// The port on 127.0.0.1 that leads to this port of the meter while the machine runs; made at the first call.
    fn forward(&mut self, port: u16) -> PyResult<u16> {
        let forwarder = match self.host.forwarder.take() {
            Some(forwarder) => forwarder,
            None => Forwarder::bind(port).map_err(PyOSError::new_err)?,
        };
        self.host.forwarder.insert(forwarder).port().map_err(PyOSError::new_err)
    }

    #[getter]
    fn host_connections(&self) -> usize {
        self.host.forwarder.as_ref().map_or(0, Forwarder::open_connections)
    }
}

impl PyMachine {
    fn client(&self, station: usize) -> PyResult<&Client> {
        self.host.machine.air.clients().get(station).ok_or_else(|| no_station(station))
    }

    fn client_mut(&mut self, station: usize) -> PyResult<&mut Client> {
        self.host.machine.air.client_mut(station).ok_or_else(|| no_station(station))
    }

    fn computer(&mut self, station: usize) -> PyResult<&mut Station> {
        self.host.machine.station_mut(station).ok_or_else(|| no_station(station))
    }
}

fn no_station(number: usize) -> PyErr {
    value_error(format!("there is no station {number}"))
}
