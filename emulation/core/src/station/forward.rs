//! A host TCP port that leads to the meter: what connects to it speaks with the meter's port 80.
//!
//! [`Forwarder::pump`] moves bytes and must be called regularly while the machine runs; nothing blocks. Here real time meets virtual
//! time, so a run with forwarded connections isn't repeatable.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};

use super::{ConnectionId, Station};
use crate::bus::Ticks;

/// Bytes that may wait for the meter before the host's side isn't read any further.
const UNSENT_MAX: usize = 64 * 1024;
const PIECE: usize = 16 * 1024;

#[derive(Debug)]
struct Pair {
    stream: TcpStream,
    connection: ConnectionId,
    to_host: Vec<u8>,
    unsent: usize,
    host_done: bool,
    meter_done: bool,
}

/// The listening port with its connections.
#[derive(Debug)]
pub struct Forwarder {
    listener: TcpListener,
    meter_port: u16,
    pairs: Vec<Pair>,
}

impl Forwarder {
    /// Listens on a free port of the loopback interface for connections to the meter's `meter_port`.
    ///
    /// # Errors
    /// What the operating system says when there is no port to be had.
    pub fn bind(meter_port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        Ok(Forwarder { listener, meter_port, pairs: Vec::new() })
    }

    /// The port on the host.
    ///
    /// # Errors
    /// What the operating system says.
    pub fn port(&self) -> io::Result<u16> {
        self.listener.local_addr().map(|address| address.port())
    }

    /// How many connections are open.
    pub fn open_connections(&self) -> usize {
        self.pairs.len()
    }

    /// Accepts what knocks and moves what has arrived, in both directions.
    pub fn pump(&mut self, station: &mut Station, now: Ticks) {
        self.accept(station, now);
        self.pairs.retain_mut(|pair| {
            let alive = pair.read_host(station, now) && pair.write_host(station);
            if !alive {
                station.drop_connection(pair.connection, now);
            }
            alive
        });
    }

    /// Ends all connections.
    pub fn disconnect(&mut self, station: &mut Station, now: Ticks) {
        self.pairs.drain(..).for_each(|pair| station.drop_connection(pair.connection, now));
    }

    fn accept(&mut self, station: &mut Station, now: Ticks) {
        while let Ok((stream, _)) = self.listener.accept() {
            // A stream that can't be made non-blocking would stop the machine: it is dropped, which closes it.
            if stream.set_nonblocking(true).is_ok() {
                let connection = station.connect(self.meter_port, now);
                let pair =
                    Pair { stream, connection, to_host: Vec::new(), unsent: 0, host_done: false, meter_done: false };
                self.pairs.push(pair);
            }
        }
    }
}

impl Pair {
    /// Host to meter; false when the host's side is broken.
    fn read_host(&mut self, station: &mut Station, now: Ticks) -> bool {
        let mut piece = [0; PIECE];
        while !self.host_done && self.unsent < UNSENT_MAX {
            match self.stream.read(&mut piece) {
                Ok(0) => {
                    self.host_done = true;
                    station.finish(self.connection, now);
                }
                Ok(count) => {
                    station.send(self.connection, &piece[..count], now);
                    self.unsent += count;
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => return true,
                Err(_) => return false,
            }
        }
        true
    }

    /// Meter to host; false when all is over.
    fn write_host(&mut self, station: &mut Station) -> bool {
        let progress = station.progress(self.connection);
        self.unsent = progress.unsent;
        self.to_host.extend(progress.received);
        let writable = self.flush();
        if (progress.ended || progress.failed) && self.to_host.is_empty() && !self.meter_done {
            self.meter_done = true;
            // The peer may be gone already, which is what this would tell it.
            let _ = self.stream.shutdown(std::net::Shutdown::Write);
        }
        writable && !progress.failed && !(self.meter_done && self.host_done)
    }

    fn flush(&mut self) -> bool {
        while !self.to_host.is_empty() {
            match self.stream.write(&self.to_host) {
                Ok(count) => drop(self.to_host.drain(..count)),
                Err(error) => return error.kind() == ErrorKind::WouldBlock,
            }
        }
        true
    }
}
