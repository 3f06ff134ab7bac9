//! From joining to leaving: the station's network stack with its DHCP client and its TCP connections.

use std::collections::BTreeMap;

use smoltcp::iface::{Config, Interface, SocketHandle, SocketSet};
use smoltcp::socket::{dhcpv4, tcp};
use smoltcp::time::{Duration, Instant};
use smoltcp::wire::{EthernetAddress, HardwareAddress, IpCidr, Ipv4Address};

use super::StationConfig;
use super::wire::Wire;
use crate::bus::{TICKS_PER_SECOND, Ticks};
use crate::waveform::hash;

const TICKS_PER_MICROSECOND: u64 = TICKS_PER_SECOND / 1_000_000;
const RECEIVE_BUFFER: usize = 32 * 1024;
const SEND_BUFFER: usize = 16 * 1024;
/// First port of the dynamic range (RFC 6335).
const FIRST_LOCAL_PORT: u16 = 49_152;
/// A connection that hears nothing for this long is given up.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Names a connection within a station.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ConnectionId {
    session: u64,
    number: u32,
}

impl ConnectionId {
    /// No connection at all.
    pub(super) const NONE: ConnectionId = ConnectionId { session: 0, number: 0 };

    /// The name as one number, for callers in other languages.
    pub fn to_bits(self) -> u64 {
        self.session << 32 | u64::from(self.number)
    }

    /// The inverse of [`ConnectionId::to_bits`].
    pub fn from_bits(bits: u64) -> Self {
        ConnectionId { session: bits >> 32, number: bits as u32 }
    }

    /// A local port that the session before hasn't just used: the meter may still remember those.
    fn local_port(self) -> u16 {
        let range = u64::from(u16::MAX - FIRST_LOCAL_PORT);
        FIRST_LOCAL_PORT + ((self.session * 251 + u64::from(self.number)) % range) as u16
    }
}

/// How a connection stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes that have arrived since the last look.
    pub received: Vec<u8>,
    /// The handshake is over.
    pub connected: bool,
    /// The meter has closed its side in order; all it sent has been received.
    pub ended: bool,
    /// Reset, timed out, or left behind.
    pub failed: bool,
    /// Bytes that still wait to be sent.
    pub unsent: usize,
}

impl Progress {
    pub(super) fn lost() -> Self {
        Progress { failed: true, ..Progress::default() }
    }
}

#[derive(Debug, Default)]
struct Connection {
    port: u16,
    socket: Option<SocketHandle>,
    outbox: Vec<u8>,
    finishing: bool,
    established: bool,
    ended: bool,
    failed: bool,
}

/// The stack.
pub(super) struct Session {
    number: u64,
    wire: Wire,
    interface: Interface,
    sockets: SocketSet<'static>,
    dhcp: SocketHandle,
    server: Option<Ipv4Address>,
    connections: BTreeMap<ConnectionId, Connection>,
    opened: u32,
    wake: Option<Ticks>,
    /// The address stays while it is asked for anew.
    keeps_address: bool,
}

impl core::fmt::Debug for Session {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Session")
            .field("server", &self.server)
            .field("connections", &self.connections)
            .finish_non_exhaustive()
    }
}

fn instant(now: Ticks) -> Instant {
    Instant::from_micros((now / TICKS_PER_MICROSECOND) as i64)
}

impl Session {
    pub fn new(station: StationConfig, number: u64, now: Ticks) -> Self {
        let mut wire = Wire::new(station, now);
        let mut config = Config::new(HardwareAddress::Ethernet(EthernetAddress(station.mac)));
        config.random_seed = hash(station.seed, number, 0);
        let interface = Interface::new(config, &mut wire, instant(now));
        let mut sockets = SocketSet::new(Vec::new());
        let dhcp = sockets.add(dhcpv4::Socket::new());
        let connections = BTreeMap::new();
        Session {
            number,
            wire,
            interface,
            sockets,
            dhcp,
            server: None,
            connections,
            opened: 0,
            wake: Some(now),
            keeps_address: false,
        }
    }

    pub fn address(&self) -> Option<[u8; 4]> {
        self.interface.ipv4_addr().map(|address| address.octets())
    }

    /// The link is there anew: an address is asked for at once, and one that is there is kept meanwhile.
    pub fn link_up(&mut self, now: Ticks) {
        self.keeps_address = self.server.is_some();
        self.sockets.get_mut::<dhcpv4::Socket>(self.dhcp).reset();
        self.wake = Some(now);
    }

    pub fn hear(&mut self, frame: Vec<u8>, now: Ticks) {
        self.wire.send_to_station(frame, now);
    }

    pub fn take_due(&mut self, now: Ticks) -> Option<Vec<u8>> {
        self.wire.take_for_meter(now)
    }

    pub fn next_event(&self) -> Option<Ticks> {
        [self.wake, self.wire.next_event()].into_iter().flatten().min()
    }

    pub fn connect(&mut self, port: u16, now: Ticks) -> ConnectionId {
        self.opened += 1;
        let id = ConnectionId { session: self.number, number: self.opened };
        self.connections.insert(id, Connection { port, ..Connection::default() });
        self.wake = Some(now);
        id
    }

    pub fn send(&mut self, id: ConnectionId, bytes: &[u8], now: Ticks) {
        if let Some(connection) = self.connections.get_mut(&id) {
            connection.outbox.extend_from_slice(bytes);
            self.wake = Some(now);
        }
    }

    pub fn finish(&mut self, id: ConnectionId, now: Ticks) {
        if let Some(connection) = self.connections.get_mut(&id) {
            connection.finishing = true;
            self.wake = Some(now);
        }
    }

    pub fn drop_connection(&mut self, id: ConnectionId, now: Ticks) {
        let Some(connection) = self.connections.remove(&id) else { return };
        if let Some(handle) = connection.socket {
            self.sockets.get_mut::<tcp::Socket>(handle).abort();
            self.run_interface(now);
            self.sockets.remove(handle);
        }
        self.wake = Some(now);
    }

    pub fn progress(&mut self, id: ConnectionId) -> Progress {
        let Some(connection) = self.connections.get_mut(&id) else { return Progress::lost() };
        let Some(handle) = connection.socket else {
            return Progress { unsent: connection.outbox.len(), ..Progress::default() };
        };
        let socket = self.sockets.get_mut::<tcp::Socket>(handle);
        let received = drain(socket);
        if !received.is_empty() {
            self.wake = Some(self.wire.now);
        }
        Progress {
            received,
            connected: connection.established,
            ended: connection.ended,
            failed: connection.failed,
            unsent: connection.outbox.len() + socket.send_queue(),
        }
    }

    pub fn poll(&mut self, now: Ticks) {
        self.run_interface(now);
        self.follow_dhcp();
        for id in self.connections.keys().copied().collect::<Vec<_>>() {
            self.drive(id);
        }
        self.run_interface(now);
        let at = self.interface.poll_at(instant(now), &self.sockets);
        self.wake = at.map(|at| (at.total_micros().max(0) as u64).saturating_mul(TICKS_PER_MICROSECOND).max(now + 1));
    }

    fn run_interface(&mut self, now: Ticks) {
        self.wire.now = now;
        self.interface.poll(instant(now), &mut self.wire, &mut self.sockets);
    }

    fn follow_dhcp(&mut self) {
        let lease = match self.sockets.get_mut::<dhcpv4::Socket>(self.dhcp).poll() {
            None => return,
            Some(dhcpv4::Event::Configured(lease)) => Some((lease.address, lease.router, lease.server.address)),
            Some(dhcpv4::Event::Deconfigured) if std::mem::take(&mut self.keeps_address) => return,
            Some(dhcpv4::Event::Deconfigured) => None,
        };
        self.server = lease.map(|(_, _, server)| server);
        self.interface.update_ip_addrs(|addresses| {
            addresses.clear();
            addresses.extend(lease.map(|(address, _, _)| IpCidr::Ipv4(address)));
        });
        self.interface.routes_mut().remove_default_ipv4_route();
        if let Some((_, Some(router), _)) = lease {
            // The table has room for one route, and it was just emptied.
            let _ = self.interface.routes_mut().add_default_ipv4_route(router);
        }
    }

    fn drive(&mut self, id: ConnectionId) {
        let Some(connection) = self.connections.get_mut(&id) else { return };
        let Some(handle) = connection.socket else {
            if let Some(server) = self.server {
                self.open(id, server);
            }
            return;
        };
        let socket = self.sockets.get_mut::<tcp::Socket>(handle);
        pass_on(connection, socket);
        observe(connection, socket);
    }

    fn open(&mut self, id: ConnectionId, server: Ipv4Address) {
        let Some(connection) = self.connections.get_mut(&id) else { return };
        let buffer = |size| tcp::SocketBuffer::new(vec![0; size]);
        let mut socket = tcp::Socket::new(buffer(RECEIVE_BUFFER), buffer(SEND_BUFFER));
        socket.set_timeout(Some(TIMEOUT));
        socket.set_nagle_enabled(false);
        let remote = (server, connection.port);
        connection.failed = socket.connect(self.interface.context(), remote, id.local_port()).is_err();
        connection.socket = Some(self.sockets.add(socket));
    }
}

fn drain(socket: &mut tcp::Socket) -> Vec<u8> {
    let mut received = Vec::new();
    while let Ok(piece) = socket.recv(|bytes| (bytes.len(), bytes.to_vec())) {
        if piece.is_empty() {
            break;
        }
        received.extend(piece);
    }
    received
}

fn pass_on(connection: &mut Connection, socket: &mut tcp::Socket) {
    if socket.can_send()
        && let Ok(sent) = socket.send_slice(&connection.outbox)
    {
        connection.outbox.drain(..sent);
    }
    if connection.finishing && connection.outbox.is_empty() && socket.may_send() {
        socket.close();
    }
}

/// Keeps what the socket's present state alone wouldn't tell later: an orderly end looks like a reset once the socket is closed.
fn observe(connection: &mut Connection, socket: &tcp::Socket) {
    use tcp::State::{CloseWait, Closed, Closing, Established, LastAck, SynReceived, SynSent, TimeWait};
    let state = socket.state();
    connection.established |= !matches!(state, Closed | SynSent | SynReceived) || state == Established;
    let orderly = matches!(state, CloseWait | LastAck | Closing | TimeWait);
    connection.ended |= orderly && socket.recv_queue() == 0;
    connection.failed |= state == Closed && !connection.ended;
}
