//! The station against a guest that is played by a second network stack behind the MAC's registers and rings.

use smoltcp::iface::{Config, Interface, SocketHandle, SocketSet};
use smoltcp::phy::{Device, DeviceCapabilities, Medium, RxToken, TxToken};
use smoltcp::socket::{tcp, udp};
use smoltcp::time::Instant;
use smoltcp::wire::{
    DhcpMessageType, DhcpPacket, DhcpRepr, EthernetAddress, HardwareAddress, IpAddress, IpCidr, Ipv4Address,
};

use super::*;
use crate::open_eth::tests::Driver;

const MAC: [u8; 6] = [0xA0, 0xB1, 0xC2, 0, 0, 1];
const METER: Ipv4Address = Ipv4Address::new(10, 0, 0, 1);
const STEP: Ticks = TICKS_PER_SECOND / 10_000;

pub(crate) struct Received(Vec<u8>);

impl RxToken for Received {
    fn consume<R, F: FnOnce(&[u8]) -> R>(self, f: F) -> R {
        f(&self.0)
    }
}

pub(crate) struct Sending<'a>(&'a mut Driver);

impl TxToken for Sending<'_> {
    fn consume<R, F: FnOnce(&mut [u8]) -> R>(self, length: usize, f: F) -> R {
        let mut frame = vec![0; length];
        let result = f(&mut frame);
        self.0.send(&frame);
        result
    }
}

impl Device for Driver {
    type RxToken<'a> = Received;
    type TxToken<'a> = Sending<'a>;

    fn receive(&mut self, _timestamp: Instant) -> Option<(Received, Sending<'_>)> {
        let frame = Driver::receive(self)?;
        Some((Received(frame), Sending(self)))
    }

    fn transmit(&mut self, _timestamp: Instant) -> Option<Sending<'_>> {
        Some(Sending(self))
    }

    fn capabilities(&self) -> DeviceCapabilities {
        let mut capabilities = DeviceCapabilities::default();
        capabilities.medium = Medium::Ethernet;
        capabilities.max_transmission_unit = 1514;
        capabilities
    }
}

/// A guest at 10.0.0.1 with a DHCP server and an echo on port 80 that closes after `bye`.
struct Guest {
    driver: Driver,
    interface: Interface,
    sockets: SocketSet<'static>,
    dhcp: SocketHandle,
    echo: SocketHandle,
    station: Station,
    now: Ticks,
}

impl Guest {
    fn new(config: StationConfig) -> Self {
        let mut driver = Driver::new(MAC);
        let ethernet = Config::new(HardwareAddress::Ethernet(EthernetAddress(MAC)));
        let mut interface = Interface::new(ethernet, &mut driver, Instant::ZERO);
        interface.update_ip_addrs(|list| list.push(IpCidr::new(IpAddress::Ipv4(METER), 24)).expect("room for one"));
        let packets = || udp::PacketBuffer::new(vec![udp::PacketMetadata::EMPTY; 8], vec![0; 4096]);
        let mut dhcp = udp::Socket::new(packets(), packets());
        dhcp.bind(67).expect("port 67 is free");
        let buffer = || tcp::SocketBuffer::new(vec![0; 4096]);
        let mut sockets = SocketSet::new(Vec::new());
        let dhcp = sockets.add(dhcp);
        let echo = sockets.add(tcp::Socket::new(buffer(), buffer()));
        Guest { driver, interface, sockets, dhcp, echo, station: Station::new(config), now: 0 }
    }

    fn run(&mut self, seconds: f64) {
        let end = self.now + (seconds * TICKS_PER_SECOND as f64) as Ticks;
        while self.now < end {
            self.now += STEP;
            let instant = Instant::from_micros((self.now / 160) as i64);
            self.interface.poll(instant, &mut self.driver, &mut self.sockets);
            self.serve_dhcp();
            self.serve_echo();
            let Driver { eth, memory, .. } = &mut self.driver;
            self.station.service(eth, memory, self.now);
        }
    }

    fn serve_dhcp(&mut self) {
        let socket = self.sockets.get_mut::<udp::Socket>(self.dhcp);
        let Ok((packet, _)) = socket.recv() else { return };
        let packet = DhcpPacket::new_checked(packet).expect("a DHCP packet");
        let request = DhcpRepr::parse(&packet).expect("a DHCP message");
        let message_type = match request.message_type {
            DhcpMessageType::Discover => DhcpMessageType::Offer,
            _ => DhcpMessageType::Ack,
        };
        let answer = DhcpRepr {
            message_type,
            your_ip: Ipv4Address::new(10, 0, 0, 50),
            server_ip: METER,
            server_identifier: Some(METER),
            router: Some(METER),
            subnet_mask: Some(Ipv4Address::new(255, 255, 255, 0)),
            lease_duration: Some(3600),
            broadcast: true,
            client_identifier: None,
            requested_ip: None,
            parameter_request_list: None,
            max_size: None,
            ..request
        };
        let mut bytes = vec![0; answer.buffer_len()];
        answer.emit(&mut DhcpPacket::new_unchecked(&mut bytes)).expect("room for the answer");
        socket.send_slice(&bytes, (IpAddress::Ipv4(Ipv4Address::BROADCAST), 68)).expect("room to send");
    }

    fn serve_echo(&mut self) {
        let socket = self.sockets.get_mut::<tcp::Socket>(self.echo);
        if !socket.is_open() {
            socket.listen(80).expect("port 80 is free");
        }
        if socket.can_recv() && socket.can_send() {
            let room = socket.send_capacity() - socket.send_queue();
            let piece = |bytes: &mut [u8]| (bytes.len().min(room), bytes[..bytes.len().min(room)].to_vec());
            let bytes = socket.recv(piece).expect("something to read");
            assert_eq!(socket.send_slice(&bytes), Ok(bytes.len()));
            if bytes.ends_with(b"bye") {
                socket.close();
            }
        }
        if socket.state() == tcp::State::CloseWait {
            socket.close();
        }
    }
}

fn all_received(guest: &mut Guest, id: ConnectionId, seconds: f64) -> (Vec<u8>, Progress) {
    let mut bytes = Vec::new();
    let mut progress = guest.station.progress(id);
    for _ in 0..(seconds / 0.01) as u32 {
        guest.run(0.01);
        progress = guest.station.progress(id);
        bytes.append(&mut progress.received);
    }
    (bytes, progress)
}

#[test]
fn the_station_gets_an_address_and_speaks_tcp() {
    let mut guest = Guest::new(StationConfig::default());
    let id = guest.station.connect(80, 0);
    guest.station.send(id, b"hello, bye", 0);
    let (bytes, progress) = all_received(&mut guest, id, 0.5);
    assert_eq!(guest.station.address(), Some([10, 0, 0, 50]));
    assert_eq!(bytes, b"hello, bye");
    assert!(progress.connected && progress.ended && !progress.failed, "{progress:?}");
}

#[test]
fn much_data_arrives_whole_though_frames_get_lost() {
    let mut guest = Guest::new(StationConfig { loss: 0.05, ..StationConfig::default() });
    let data: Vec<u8> = (0..100_000u32).map(|index| (index * 7 % 251) as u8).collect();
    let id = guest.station.connect(80, 0);
    guest.station.send(id, &data, 0);
    let (bytes, _) = all_received(&mut guest, id, 40.0);
    assert_eq!(bytes.len(), data.len());
    assert!(bytes == data);
}

#[test]
fn the_same_seed_gives_the_same_course() {
    let course = |seed| {
        let mut guest = Guest::new(StationConfig { seed, loss: 0.2, ..StationConfig::default() });
        let id = guest.station.connect(80, 0);
        guest.station.send(id, &[5; 5000], 0);
        (0..300).map(|_| (guest.run(0.01), guest.station.progress(id).received.len()).1).collect::<Vec<_>>()
    };
    assert_eq!(course(1), course(1));
    assert_ne!(course(1), course(2));
}

#[test]
fn leaving_loses_connections_and_a_new_join_works() {
    let mut guest = Guest::new(StationConfig::default());
    let first = guest.station.connect(80, 0);
    guest.run(0.2);
    assert!(guest.station.progress(first).connected);
    guest.station.leave();
    assert!(guest.station.progress(first).failed);
    guest.sockets.get_mut::<tcp::Socket>(guest.echo).abort();
    let second = guest.station.connect(80, guest.now);
    guest.station.send(second, b"x", guest.now);
    assert_eq!(all_received(&mut guest, second, 0.5).0, b"x");
    assert!(guest.station.progress(first).failed);
}

#[test]
fn a_copy_has_heard_the_beacon_but_not_joined() {
    let mut guest = Guest::new(StationConfig::default());
    guest.station.join(0);
    let beacon = [&[0xFF; 6], &MAC[..], &[0x88, 0xB5], b"OFMB\x01\x05SEM-x\x03"].concat();
    guest.driver.send(&beacon);
    guest.run(0.01);
    let copy = guest.station.clone();
    assert_eq!(copy.beacon().map(|beacon| beacon.ssid.as_str()), Some("SEM-x"));
    assert!(guest.station.joined() && !copy.joined());
}

#[test]
fn a_host_socket_reaches_the_meter_through_the_forwarder() {
    use std::io::{Read, Write};
    let mut guest = Guest::new(StationConfig::default());
    let mut forwarder = Forwarder::bind(80).expect("a port");
    let address = (std::net::Ipv4Addr::LOCALHOST, forwarder.port().expect("a port"));
    let host = std::thread::spawn(move || {
        let mut stream = std::net::TcpStream::connect(address).expect("a listener");
        stream.write_all(b"over the bridge, bye").expect("an open stream");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an open stream");
        answer
    });
    while !host.is_finished() {
        forwarder.pump(&mut guest.station, guest.now);
        guest.run(0.001);
    }
    assert_eq!(host.join().expect("no panic"), b"over the bridge, bye");
    forwarder.pump(&mut guest.station, guest.now);
    assert_eq!(forwarder.open_connections(), 0);
}
