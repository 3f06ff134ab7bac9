//! The words by which Python and the core speak of the radio.

use emulator_core::air::Refusal;
use emulator_core::air::elements::Protection;
use emulator_core::bus::Ticks;
use emulator_core::devices::Network;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// The network that a name means.
pub fn network_of(name: &str) -> PyResult<Network> {
    match name {
        "ethernet" => Ok(Network::Ethernet),
        "wifi" => Ok(Network::Wifi),
        other => Err(PyValueError::new_err(format!("no such network: {other}"))),
    }
}

/// Why a station wasn't let in.
pub fn refusal_text(refusal: Refusal) -> String {
    match refusal {
        Refusal::WrongPassphrase => "wrong passphrase".into(),
        Refusal::Status(code) => format!("status {code}"),
        Refusal::Reason(code) => format!("reason {code}"),
        Refusal::Protection => "protection".into(),
    }
}

/// How a network is protected.
pub fn protection_name(protection: Protection) -> &'static str {
    match protection {
        Protection::Open => "open",
        Protection::Wpa2Psk => "wpa2-psk",
        Protection::Other => "other",
    }
}

/// A network as a station's card heard it: name, BSSID, channel, protection, dBm, and when.
pub type HeardNetwork = (String, String, u8, &'static str, i8, Ticks);
