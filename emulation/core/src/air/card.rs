//! A station's Wi-Fi card.

use serde::{Deserialize, Serialize};

use super::elements::Network;
use super::frame::Header;
use crate::bus::Ticks;

/// Networks that a card remembers at most; the one heard longest ago makes room.
const NETWORKS_MAX: usize = 64;

/// The card.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Card {
    networks: Vec<Network>,
}

impl Card {
    /// The networks heard so far, the latest last.
    #[must_use]
    pub fn networks(&self) -> &[Network] {
        &self.networks
    }

    /// A frame has come to its antenna; the answer is whether the card acknowledges it.
    pub fn hear(&mut self, header: &Header, frame: &[u8], signal_dbm: i8, now: Ticks) -> bool {
        if let Some(network) = Network::parse(header, frame, signal_dbm, now) {
            self.note(network);
        }
        false
    }

    fn note(&mut self, network: Network) {
        self.networks.retain(|known| known.bssid != network.bssid);
        if self.networks.len() == NETWORKS_MAX {
            self.networks.remove(0);
        }
        self.networks.push(network);
    }
}
