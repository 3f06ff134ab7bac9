//! `Machine`: one emulated meter.

use std::collections::BTreeMap;

use emulator_core::adc::{Calibration, Characteristic};
use emulator_core::bus::Ticks;
use emulator_core::devices::reset::Reset;
use emulator_core::efuse::EfuseContents;
use emulator_core::machine::{Machine, Parts};
use emulator_core::nor_flash::{Moment, NorFlash, PowerCut};
use emulator_core::rom::Rom;
use emulator_core::station::{ConnectionId, Forwarder, StationConfig};
use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::host::{Heard, Host};
use crate::inputs_of;

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
    #[pyo3(signature = (*, rom, flash, mac, seed, circuit, adc_noise))]
    fn new(rom: &[u8], flash: &[u8], mac: [u8; 6], seed: u64, circuit: &str, adc_noise: f64) -> PyResult<Self> {
        let calibration = Calibration::of_chip(seed);
        let parts = Parts {
            rom: Rom::from_elf(rom).map_err(|error| value_error(format!("the ROM: {error:?}")))?,
            efuse: EfuseContents { mac, revision: REVISION, calibration: calibration.clone() },
            flash: NorFlash::new(flash),
            inputs: inputs_of(circuit)?,
            characteristic: Characteristic { calibration, noise_codes: adc_noise, seed },
            seed,
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
        let eth = &self.host.machine.devices().open_eth;
        let kinds = [
            ("faults", bad.faults),
            ("last_fault", u64::from(bad.last_fault)),
            ("unmodelled", bad.unmodelled),
            ("last_unmodelled", u64::from(bad.last_unmodelled)),
            ("flash_busy", bad.flash_busy),
            ("last_flash_busy", u64::from(bad.last_flash_busy)),
            ("bad_frame_buffers", eth.bad_buffers),
        ];
        kinds.into_iter().filter(|(_, count)| *count > 0).collect()
    }

    /// The last beacon: the network's name, and when it was heard.
    #[getter]
    fn beacon(&self) -> Option<(String, Ticks)> {
        self.host.machine.station.beacon().map(|beacon| (beacon.ssid.clone(), beacon.heard_at))
    }

    /// Delay of a frame, and probability of its loss; from the next join on.
    fn configure_station(&mut self, delay: Ticks, loss: f64) {
        let config = StationConfig { delay, loss, ..self.host.machine.station.config() };
        self.host.machine.station.configure(config);
    }

    /// Takes the station out of the meter's network.
    fn leave(&mut self) {
        self.host.leave();
    }

    #[getter]
    fn station_address(&self) -> Option<String> {
        let address = self.host.machine.station.address();
        address.map(|[a, b, c, d]| format!("{a}.{b}.{c}.{d}"))
    }

    /// Begins a TCP connection to a port of the meter; the answer is its name.
    fn connect(&mut self, port: u16) -> u64 {
        let now = self.host.machine.now();
        self.host.machine.station.connect(port, now).to_bits()
    }

    fn send(&mut self, connection: u64, data: &[u8]) {
        let now = self.host.machine.now();
        self.host.machine.station.send(ConnectionId::from_bits(connection), data, now);
    }

    /// Runs until something has arrived: bytes and "open", or no bytes and "ended", "failed", or "waiting" when `ticks` are over.
    fn receive<'py>(
        &mut self,
        py: Python<'py>,
        connection: u64,
        ticks: Ticks,
    ) -> PyResult<(Bound<'py, PyBytes>, &'static str)> {
        let id = ConnectionId::from_bits(connection);
        let end = self.host.machine.now().saturating_add(ticks);
        loop {
            let slice_end = self.host.machine.now().saturating_add(SLICE).min(end);
            let (bytes, state) = match py.detach(|| self.host.receive(id, slice_end)) {
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
    fn disconnect(&mut self, connection: u64) {
        let now = self.host.machine.now();
        self.host.machine.station.drop_connection(ConnectionId::from_bits(connection), now);
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
