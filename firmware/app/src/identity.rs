//! Who this meter is: the addresses and names that follow from the chip's factory MAC address.

use core::fmt::{self, Write};
use esp_hal::efuse;

/// The firmware's semantic version. Images for tests of the update are built with another one.
pub const VERSION: &str = match option_env!("OFMON_FIRMWARE_VERSION") {
    Some(version) => version,
    None => env!("CARGO_PKG_VERSION"),
};

/// The passphrase of the meter's network when it leaves the factory.
pub const PASSPHRASE: &str = "12345678";

/// Characters of a meter's SSID.
const SSID_LEN: usize = 21;

/// A MAC address, shown as `aa:bb:cc:dd:ee:ff`.
#[derive(Clone, Copy)]
pub struct Mac(pub [u8; 6]);

impl Mac {
    /// The address of the meter's access point: the factory's base address, its last octet one higher.
    ///
    /// That is how ESP-IDF derives a SoftAP address from a base address of the factory's block of four (ESP-IDF
    /// Programming Guide, "Miscellaneous System APIs", MAC Address Allocation); meters in the field are named by it.
    pub fn access_point() -> Self {
        let mut octets = [0; 6];
        octets.copy_from_slice(efuse::base_mac_address().as_bytes());
        octets[5] = octets[5].wrapping_add(1);
        Self(octets)
    }
}

impl fmt::Display for Mac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g] = self.0;
        write!(f, "{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{g:02x}")
    }
}

/// The name of the meter's network.
pub type Ssid = heapless::String<SSID_LEN>;

/// The SSID of the meter with this access point address.
pub fn ssid(mac: Mac) -> Ssid {
    let mut ssid = Ssid::new();
    // "SEM-" and six octets fill the string exactly.
    let written = write!(ssid, "SEM-{mac}");
    debug_assert!(written.is_ok());
    ssid
}
