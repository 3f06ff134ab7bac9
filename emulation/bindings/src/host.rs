//! A machine with what the host keeps beside it: all that the UART has said, and the forwarded port.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use emulator_core::air::Refusal;
use emulator_core::air::capture::Recorder;
use emulator_core::bus::{TICKS_PER_SECOND, Ticks};
use emulator_core::machine::{Machine, Stop};
use emulator_core::snapshot::{self, SnapshotError};
use emulator_core::station::{ConnectionId, Forwarder, Progress};

/// How often the host's sockets are looked at while connections are open, and while none is.
const PUMP_OPEN: Ticks = TICKS_PER_SECOND / 2000;
const PUMP_IDLE: Ticks = TICKS_PER_SECOND / 20;
/// How often waiting for a text or for bytes looks for them.
const LOOK: Ticks = TICKS_PER_SECOND / 1000;

pub struct Host {
    pub machine: Machine,
    pub uart: Vec<u8>,
    pub forwarder: Option<Forwarder>,
    /// When power is to fail, whatever happens then; no part of a saved state.
    pub power_cut_at: Option<Ticks>,
    /// Where to write what is on the air; stays with this machine.
    capture: Option<Capture>,
}

/// A file that is being written, and why that failed.
struct Capture {
    file: File,
    failure: Option<io::Error>,
}

/// What waiting for a join came to.
pub enum Joining {
    Joined,
    Refused(Refusal),
    Pending,
}

/// What waiting for bytes came to.
pub enum Heard {
    Bytes(Vec<u8>),
    Ended,
    Failed,
    Nothing,
}

impl Host {
    pub fn new(machine: Machine) -> Self {
        Host { machine, uart: Vec::new(), forwarder: None, power_cut_at: None, capture: None }
    }

    /// A copy in memory; the forwarded port and connections stay with the original.
    pub fn copy(&self) -> Self {
        Host {
            machine: self.machine.clone(),
            uart: self.uart.clone(),
            forwarder: None,
            power_cut_at: self.power_cut_at,
            capture: None,
        }
    }

    /// The machine and its UART's history as bytes.
    pub fn save(&self) -> Result<Vec<u8>, SnapshotError> {
        let mut bytes = (self.uart.len() as u64).to_le_bytes().to_vec();
        bytes.extend_from_slice(&self.uart);
        bytes.extend(snapshot::save(&self.machine)?);
        Ok(bytes)
    }

    pub fn load(bytes: &[u8]) -> Result<Self, SnapshotError> {
        let (length, rest) = bytes.split_first_chunk::<8>().ok_or(SnapshotError::NotASnapshot)?;
        let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|_| SnapshotError::NotASnapshot)?;
        let (uart, state) = rest.split_at_checked(length).ok_or(SnapshotError::NotASnapshot)?;
        Ok(Host {
            machine: snapshot::load(state)?,
            uart: uart.to_vec(),
            forwarder: None,
            power_cut_at: None,
            capture: None,
        })
    }

    pub fn power_off(&mut self) {
        self.machine.power_off();
        self.lose_connections();
    }

    /// A station goes out of reach, and with the first one the forwarded port.
    pub fn leave(&mut self, station: usize) {
        if station == 0 {
            self.disconnect_port();
            self.forwarder = None;
        }
        match self.machine.air.client_mut(station) {
            Some(client) => client.leave(),
            None if station == 0 => self.machine.station.leave(),
            None => {}
        }
    }

    /// What a loss of power does to connections. Whoever was on the air still looks for the network.
    fn lose_connections(&mut self) {
        self.disconnect_port();
        self.machine.station.leave();
        for number in 0..self.machine.air.clients().len() {
            if let Some(client) = self.machine.air.client_mut(number) {
                client.station.lose_connections();
            }
        }
    }

    fn disconnect_port(&mut self) {
        let now = self.machine.now();
        if let (Some(forwarder), Some(station)) = (&mut self.forwarder, self.machine.station_mut(0)) {
            forwarder.disconnect(station, now);
        }
    }

    /// Runs until the moment `end`; false when power failed before.
    pub fn run_until(&mut self, end: Ticks) -> bool {
        let cut = self.power_cut_at.filter(|cut| *cut <= end);
        let lasted = self.run_freely(cut.unwrap_or(end));
        if lasted && cut.is_some() {
            self.power_cut_at = None;
            self.power_off();
        }
        lasted && cut.is_none()
    }

    fn run_freely(&mut self, end: Ticks) -> bool {
        while self.machine.now() < end {
            let slice = self.pump().min(end - self.machine.now());
            let stop = self.machine.run(self.machine.now() + slice);
            self.uart.extend(self.machine.take_uart_output());
            self.write_capture();
            if stop == Stop::PowerFailed {
                self.lose_connections();
                return false;
            }
        }
        true
    }

    /// Writes what is on the air to a file from now on; moment 0 is `epoch_ms` after 1970.
    pub fn start_capture(&mut self, path: &Path, epoch_ms: u64) -> io::Result<()> {
        self.stop_capture()?;
        self.capture = Some(Capture { file: File::create(path)?, failure: None });
        self.machine.air.record(Some(Recorder::new(epoch_ms)));
        Ok(())
    }

    /// Ends the capture; an error is that of any write since its start.
    pub fn stop_capture(&mut self) -> io::Result<()> {
        self.write_capture();
        self.machine.air.record(None);
        self.capture.take().and_then(|capture| capture.failure).map_or(Ok(()), Err)
    }

    fn write_capture(&mut self) {
        if let Some(capture) = &mut self.capture
            && let Err(error) = capture.file.write_all(&self.machine.air.take_recorded())
        {
            self.machine.air.record(None);
            capture.failure.get_or_insert(error);
        }
    }

    /// Moves what waits at the forwarded port; the answer is when to look again.
    fn pump(&mut self) -> Ticks {
        let now = self.machine.now();
        let Some(forwarder) = self.forwarder.as_mut().filter(|_| self.machine.powered()) else { return Ticks::MAX };
        let Some(station) = self.machine.station_mut(0) else { return Ticks::MAX };
        forwarder.pump(station, now);
        if forwarder.open_connections() > 0 { PUMP_OPEN } else { PUMP_IDLE }
    }

    /// Runs until the UART has said `text` after `begin`, or until the moment `end`.
    pub fn run_until_uart(&mut self, text: &[u8], begin: usize, end: Ticks) -> bool {
        let mut seen = begin;
        loop {
            let from = seen.saturating_sub(text.len()).max(begin);
            if text.is_empty() || self.uart[from..].windows(text.len()).any(|window| window == text) {
                return true;
            }
            seen = self.uart.len();
            let now = self.machine.now();
            if now >= end || !self.run_until((now + LOOK).min(end)) {
                return self.uart[from..].windows(text.len()).any(|window| window == text);
            }
        }
    }

    /// Runs until a station has joined the chip's network or was refused, or the moment `end` has come.
    pub fn join(&mut self, station: usize, end: Ticks) -> Joining {
        loop {
            let Some(client) = self.machine.air.clients().get(station) else { return Joining::Pending };
            let now = self.machine.now();
            match client.refusal {
                Some(refusal) => return Joining::Refused(refusal),
                None if client.card.joined().is_some() => return Joining::Joined,
                None if now >= end => return Joining::Pending,
                None => self.run_until((now + LOOK).min(end)),
            };
        }
    }

    /// Runs until something has arrived on a connection, it is over, or the moment `end` has come.
    pub fn receive(&mut self, station: usize, id: ConnectionId, end: Ticks) -> Heard {
        loop {
            let Some(computer) = self.machine.station_mut(station) else { return Heard::Failed };
            let Progress { received, ended, failed, .. } = computer.progress(id);
            let now = self.machine.now();
            match () {
                () if !received.is_empty() => return Heard::Bytes(received),
                () if ended => return Heard::Ended,
                () if failed => return Heard::Failed,
                () if now >= end => return Heard::Nothing,
                () => self.run_until((now + LOOK).min(end)),
            };
        }
    }
}
