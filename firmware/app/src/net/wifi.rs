//! The meter's network on silicon: a Wi-Fi access point with WPA2.

use crate::identity::{PASSPHRASE, Ssid};
use esp_hal::peripherals::WIFI;
use esp_radio::wifi::ap::AccessPointConfig;
use esp_radio::wifi::{AuthenticationMethodConfig, Config, ControllerConfig, Interface, WifiController, WifiError};

const CHANNEL: u8 = 6;
const STATIONS: u16 = 4;

/// Opens the access point. It is there as long as the controller lives.
pub fn open(wifi: WIFI<'static>, ssid: &Ssid) -> Result<(WifiController<'static>, Interface), WifiError> {
    let access_point = AccessPointConfig::default()
        .with_ssid(ssid.as_str().try_into()?)
        .with_channel(CHANNEL)
        .with_max_connections(STATIONS)
        .with_authentication(AuthenticationMethodConfig::Wpa2Personal(PASSPHRASE.try_into()?));
    let config = ControllerConfig::default().with_initial_config(Config::AccessPoint(access_point));
    let controller = WifiController::new(wifi, config)?;
    Ok((controller, Interface::access_point()))
}
