//! A machine with what the host keeps beside it: all that the UART has said, and the forwarded port.

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
        Host { machine, uart: Vec::new(), forwarder: None, power_cut_at: None }
    }

    /// A copy in memory; the forwarded port and connections stay with the original.
    pub fn copy(&self) -> Self {
        Host {
            machine: self.machine.clone(),
            uart: self.uart.clone(),
            forwarder: None,
            power_cut_at: self.power_cut_at,
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
        Ok(Host { machine: snapshot::load(state)?, uart: uart.to_vec(), forwarder: None, power_cut_at: None })
    }

    pub fn power_off(&mut self) {
        self.machine.power_off();
        self.lose_connections();
    }

    /// The station goes out of reach, and the forwarded port with it.
    pub fn leave(&mut self) {
        self.lose_connections();
        self.forwarder = None;
    }

    fn lose_connections(&mut self) {
        let now = self.machine.now();
        if let Some(forwarder) = &mut self.forwarder {
            forwarder.disconnect(&mut self.machine.station, now);
        }
        self.machine.station.leave();
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
            if stop == Stop::PowerFailed {
                self.lose_connections();
                return false;
            }
        }
        true
    }

    /// Moves what waits at the forwarded port; the answer is when to look again.
    fn pump(&mut self) -> Ticks {
        let now = self.machine.now();
        let Some(forwarder) = self.forwarder.as_mut().filter(|_| self.machine.powered()) else { return Ticks::MAX };
        forwarder.pump(&mut self.machine.station, now);
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

    /// Runs until something has arrived on a connection, it is over, or the moment `end` has come.
    pub fn receive(&mut self, id: ConnectionId, end: Ticks) -> Heard {
        loop {
            let Progress { received, ended, failed, .. } = self.machine.station.progress(id);
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
