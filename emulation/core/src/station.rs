//! The computer at the other end of the meter's network, inside the emulator and in virtual time.
//!
//! It hears the meter's beacons always, as a radio would. Once joined, it gets its address from the meter's DHCP server and opens
//! TCP connections to the meter. [`Station::service`] must be called by the machine whenever the MAC has frames or
//! [`Station::next_event`] is due; everything happens at that moment of virtual time, so a run is repeatable.
//!
//! Limits: IPv4 only. A station is not part of a snapshot: a copy of it, or one read from a file, has heard the same beacon but has
//! not joined.

mod beacon;
mod forward;
mod session;
mod wire;

use serde::{Deserialize, Serialize};

pub use beacon::{Beacon, Security};
pub use forward::Forwarder;
pub use session::{ConnectionId, Progress};

use crate::bus::{GuestMemory, TICKS_PER_SECOND, Ticks};
use crate::open_eth::OpenEth;
use session::Session;

/// How the station and its link behave.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct StationConfig {
    /// The station's own MAC address.
    pub mac: [u8; 6],
    /// Seed of everything random: TCP and DHCP identifiers, which frames get lost.
    pub seed: u64,
    /// Time of a frame on its way, in ticks.
    pub delay: Ticks,
    /// Probability that a frame gets lost.
    pub loss: f64,
}

impl Default for StationConfig {
    /// A quiet room: 1 ms each way, nothing lost.
    fn default() -> Self {
        StationConfig { mac: [0x02, 0, 0, 0x53, 0x54, 0x41], seed: 1, delay: TICKS_PER_SECOND / 1000, loss: 0.0 }
    }
}

/// The station.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Station {
    config: StationConfig,
    beacon: Option<Beacon>,
    sessions: u64,
    /// Whether it shall be in the network; a copy knows it too.
    wanted: bool,
    #[serde(skip)]
    session: Option<Session>,
}

impl Clone for Station {
    fn clone(&self) -> Self {
        Station {
            config: self.config,
            beacon: self.beacon.clone(),
            sessions: self.sessions,
            wanted: self.wanted,
            session: None,
        }
    }
}

impl Station {
    /// A station that listens and has not joined.
    pub fn new(config: StationConfig) -> Self {
        Station { config, ..Station::default() }
    }

    /// The last beacon heard.
    pub fn beacon(&self) -> Option<&Beacon> {
        self.beacon.as_ref()
    }

    /// Changes delay, loss or seed; holds from the next join on.
    pub fn configure(&mut self, config: StationConfig) {
        self.config = config;
    }

    /// The behaviour in force.
    pub fn config(&self) -> StationConfig {
        self.config
    }

    /// Joins the meter's network, if it hasn't: DHCP begins.
    pub fn join(&mut self, now: Ticks) {
        if self.session.is_none() {
            self.sessions += 1;
            self.begin(now);
        }
    }

    /// Begins the session, if there is none, that a copy lost which shall be in the network.
    pub(crate) fn resume(&mut self, now: Ticks) {
        if self.wanted && self.session.is_none() {
            self.begin(now);
        }
    }

    fn begin(&mut self, now: Ticks) {
        self.wanted = true;
        self.session = Some(Session::new(self.config, self.sessions, now));
    }

    /// Whether it shall be in the network.
    pub(crate) fn wanted(&self) -> bool {
        self.wanted
    }

    /// The network was joined anew: an address is asked for again.
    pub(crate) fn link_up(&mut self, now: Ticks) {
        if let Some(session) = &mut self.session {
            session.link_up(now);
        }
    }

    /// Goes out of reach: every connection is gone, without a word to the meter.
    pub fn leave(&mut self) {
        self.wanted = false;
        self.session = None;
    }

    /// Loses every connection without a word, and stays in the network as far as it knows.
    pub fn lose_connections(&mut self) {
        self.session = None;
    }

    /// Whether it has joined.
    pub fn joined(&self) -> bool {
        self.session.is_some()
    }

    /// The address that the meter's DHCP server gave.
    pub fn address(&self) -> Option<[u8; 4]> {
        self.session.as_ref().and_then(Session::address)
    }

    /// Begins a TCP connection to a port of the meter, joining first where needed.
    pub fn connect(&mut self, port: u16, now: Ticks) -> ConnectionId {
        self.join(now);
        self.session.as_mut().map_or(ConnectionId::NONE, |session| session.connect(port, now))
    }

    /// Hands over bytes for a connection; they are sent as the window allows.
    pub fn send(&mut self, id: ConnectionId, bytes: &[u8], now: Ticks) {
        if let Some(session) = &mut self.session {
            session.send(id, bytes, now);
        }
    }

    /// Says that no more bytes will be sent.
    pub fn finish(&mut self, id: ConnectionId, now: Ticks) {
        if let Some(session) = &mut self.session {
            session.finish(id, now);
        }
    }

    /// Forgets a connection; what is open is reset.
    pub fn drop_connection(&mut self, id: ConnectionId, now: Ticks) {
        if let Some(session) = &mut self.session {
            session.drop_connection(id, now);
        }
    }

    /// What has arrived on a connection since the last call, and how it stands. A connection of a past session has failed.
    pub fn progress(&mut self, id: ConnectionId) -> Progress {
        self.session.as_mut().map_or_else(Progress::lost, |session| session.progress(id))
    }

    /// When [`Station::service`] wants to be called.
    pub fn next_event(&self) -> Option<Ticks> {
        self.session.as_ref().and_then(Session::next_event)
    }

    /// Moves frames between the guest and the station, and lets the station's network stack work.
    pub fn service(&mut self, eth: &mut OpenEth, memory: &mut dyn GuestMemory, now: Ticks) {
        eth.exchange(memory);
        while let Some(frame) = eth.take_frame() {
            self.hear(frame, now);
        }
        if self.session.is_some() {
            self.poll(now);
            while let Some(frame) = self.take_due(now) {
                eth.put_frame(frame);
            }
            eth.exchange(memory);
        }
    }

    /// Lets the network stack work.
    pub(crate) fn poll(&mut self, now: Ticks) {
        if let Some(session) = &mut self.session {
            session.poll(now);
        }
    }

    /// An Ethernet frame that the station sends.
    pub(crate) fn take_due(&mut self, now: Ticks) -> Option<Vec<u8>> {
        self.session.as_mut()?.take_due(now)
    }

    /// An Ethernet frame that has come to the station.
    pub(crate) fn hear(&mut self, frame: Vec<u8>, now: Ticks) {
        if let Some(beacon) = Beacon::parse(&frame, now) {
            self.beacon = Some(beacon);
        } else if let Some(session) = &mut self.session {
            session.hear(frame, now);
        }
    }
}

#[cfg(test)]
mod tests;
