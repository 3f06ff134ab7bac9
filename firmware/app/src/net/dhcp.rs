//! DHCP server for the stations of the meter's own network.

use core::net::Ipv4Addr;
use edge_dhcp::server::{Server, ServerOptions};
use edge_dhcp::{Options, Packet};
use embassy_net::udp::{PacketMetadata, UdpSocket};
use embassy_net::{IpEndpoint, Stack};
use embassy_time::Instant;

const SERVER_PORT: u16 = 67;
const CLIENT_PORT: u16 = 68;
/// Stations at a time; as many addresses, so that a free address always has a free lease.
const STATIONS: usize = 16;
const FIRST_HOST: u8 = 2;
const LEASE_S: u32 = 3600;
/// A DHCP message's bytes at most: RFC 2131, section 2 (576 with IP and UDP headers).
const MESSAGE_LEN: usize = 576;

/// Hands out addresses for ever. What is no DHCP request is ignored.
#[embassy_executor::task]
pub async fn serve(stack: Stack<'static>, own: Ipv4Addr) -> ! {
    let (mut rx_meta, mut tx_meta) = ([PacketMetadata::EMPTY; 4], [PacketMetadata::EMPTY; 4]);
    let (mut rx, mut tx) = ([0; 2 * MESSAGE_LEN], [0; 2 * MESSAGE_LEN]);
    let mut socket = UdpSocket::new(stack, &mut rx_meta, &mut rx, &mut tx_meta, &mut tx);
    if socket.bind(SERVER_PORT).is_err() {
        esp_println::println!("dhcp: port {SERVER_PORT} is taken");
    }
    let mut server = server(own);
    let mut message = [0; MESSAGE_LEN];
    loop {
        let Ok((len, _)) = socket.recv_from(&mut message).await else { continue };
        if let Some((len, to)) = answer(&mut server, own, &mut message, len) {
            // A lost answer is asked for again by the station.
            let _ = socket.send_to(&message[..len], IpEndpoint::new(to.into(), CLIENT_PORT)).await;
        }
    }
}

type Leases = Server<fn() -> u64, STATIONS>;

fn server(own: Ipv4Addr) -> Leases {
    let [a, b, c, _] = own.octets();
    let mut server = Leases::new(|| Instant::now().as_secs(), own);
    server.range_start = Ipv4Addr::new(a, b, c, FIRST_HOST);
    server.range_end = Ipv4Addr::new(a, b, c, FIRST_HOST + STATIONS as u8 - 1);
    server
}

/// Puts the answer to the request in `message` into `message`; returns its length and where to send it (RFC 2131, 4.1).
fn answer(
    server: &mut Leases,
    own: Ipv4Addr,
    message: &mut [u8; MESSAGE_LEN],
    len: usize,
) -> Option<(usize, Ipv4Addr)> {
    let received = *message;
    let request = Packet::decode(received.get(..len)?).ok()?;
    let mut options = ServerOptions::new(own, None);
    options.lease_duration_secs = LEASE_S;
    let mut buffer = Options::buf();
    let reply = server.handle_request(&mut buffer, &options, &request)?;
    let unicast = !request.ciaddr.is_unspecified() && !request.broadcast;
    let to = if unicast { request.ciaddr } else { Ipv4Addr::BROADCAST };
    Some((reply.encode(message).ok()?.len(), to))
}
