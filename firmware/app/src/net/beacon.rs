//! Beacon on the emulated air: says the SSID that this firmware computed, since the emulator has no radio to hear it by.
//!
//! A broadcast frame of ethertype 0x88B5 (IEEE 802, local experimental): `OFMB`, u8 version 1, u8 SSID length, the SSID,
//! u8 security (3: WPA2-PSK).

use super::open_eth::OpenEth;
use embassy_time::{Duration, Ticker};

const PERIOD: Duration = Duration::from_secs(1);
const ETHERTYPE: [u8; 2] = 0x88B5_u16.to_be_bytes();
const MARK: &[u8] = b"OFMB";
const FORMAT: u8 = 1;
const WPA2_PSK: u8 = 3;

/// Sends the first beacon: whoever has read on the log that the meter is ready has heard it, too.
pub fn begin(card: &OpenEth, ssid: &str) -> Frame {
    let frame = frame(card.mac(), ssid);
    card.send(&frame);
    frame
}

/// Sends the beacon for ever. One that finds the card busy is left out: the next follows in a second.
#[embassy_executor::task]
pub async fn send(card: &'static OpenEth, frame: Frame) -> ! {
    let mut ticker = Ticker::every(PERIOD);
    loop {
        ticker.next().await;
        card.send(&frame);
    }
}

/// Header, mark, format, length, the SSID's 32 bytes at most, security.
pub type Frame = heapless::Vec<u8, 64>;

fn frame(mac: [u8; 6], ssid: &str) -> Frame {
    let broadcast = [0xFF; 6];
    let parts: [&[u8]; 7] =
        [&broadcast, &mac, &ETHERTYPE, MARK, &[FORMAT, ssid.len() as u8], ssid.as_bytes(), &[WPA2_PSK]];
    // An SSID has at most 32 bytes: everything fits.
    parts.iter().flat_map(|part| part.iter().copied()).collect()
}
