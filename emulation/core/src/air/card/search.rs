//! How a card finds its network: by the beacons that it heard lately, or from channel to channel by probe requests.

use super::{Card, PAUSE, State};
use crate::air::build::Route;
use crate::air::elements::Network;
use crate::air::frame::Address;
use crate::bus::{TICKS_PER_SECOND, Ticks};

/// Networks that a card remembers at most; the one heard longest ago makes room.
const NETWORKS_MAX: usize = 64;
const CHANNEL_LAST: u8 = 13;
/// How long a scan stays on a channel.
const DWELL: Ticks = TICKS_PER_SECOND / 50;

impl Card {
    pub(super) fn note(&mut self, network: Network, now: Ticks) {
        self.networks.retain(|known| known.bssid != network.bssid);
        if self.networks.len() == NETWORKS_MAX {
            self.networks.remove(0);
        }
        if matches!(self.state, State::Scanning { .. }) && self.wants(&network) && self.asks_for_one() {
            self.authenticate(network.clone(), now);
        }
        self.networks.push(network);
    }

    pub(super) fn wants(&self, network: &Network) -> bool {
        self.goal.as_ref().is_some_and(|goal| goal.ssid.as_ref().is_none_or(|ssid| *ssid == network.ssid))
    }

    pub(super) fn asks_for_one(&self) -> bool {
        self.goal.as_ref().is_some_and(|goal| goal.ssid.is_some())
    }

    /// The strongest network that fits the goal and was heard since a moment.
    pub(super) fn best(&self, since: Ticks) -> Option<Network> {
        let fitting = self.networks.iter().filter(|network| network.heard_at >= since && self.wants(network));
        fitting.max_by_key(|network| network.signal_dbm).cloned()
    }

    pub(super) fn scan(&mut self, channel: u8, now: Ticks) {
        let route = Route { own: self.address, bssid: Address::BROADCAST };
        let ssid = self.goal.as_ref().and_then(|goal| goal.ssid.clone()).unwrap_or_default();
        self.sending.push(route.probe_request(&ssid), false);
        self.state = State::Scanning { channel, until: now + DWELL };
    }

    pub(super) fn leave_channel(&mut self, channel: u8, now: Ticks) {
        if channel < CHANNEL_LAST {
            self.scan(channel + 1, now);
        } else if let Some(network) = self.best(now.saturating_sub(DWELL * Ticks::from(CHANNEL_LAST))) {
            self.authenticate(network, now);
        } else {
            self.pause(now);
        }
    }

    pub(super) fn pause(&mut self, now: Ticks) {
        self.forget_keys();
        self.state = if self.goal.is_some() { State::Pausing { until: now + PAUSE } } else { State::Idle };
    }
}
