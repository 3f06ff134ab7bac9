//! The meter's network: 10.0.0.1/24 over a Wi-Fi access point on silicon, over an Ethernet card in the emulator.

mod beacon;
mod dhcp;
mod open_eth;
mod wifi;

use crate::identity::{Mac, ssid};
use core::fmt;
use core::net::Ipv4Addr;
use core::ptr::read_volatile;
use embassy_executor::{SpawnError, Spawner};
use embassy_net::driver::Driver;
use embassy_net::{Config, Ipv4Cidr, Runner, Stack, StackResources, StaticConfigV4};
use esp_hal::peripherals::WIFI;
use esp_hal::rng::Rng;
use esp_println::println;
use esp_radio::wifi::{Interface, WifiController, WifiError};
use open_eth::OpenEth;
use static_cell::StaticCell;

/// The meter's own address.
const ADDRESS: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 1);
const PREFIX_LEN: u8 = 24;
/// DHCP and the HTTP workers.
const SOCKETS: usize = 1 + crate::http::WORKERS;

/// Word by which Espressif's emulators tell that they are none of the real chips; reserved, and 0, on silicon.
const EMULATOR_MARK: *const u32 = 0x6002_63F8 as *const u32;
const EMULATED: u32 = u32::from_be_bytes(*b"QEMU");

/// Why the network cannot be had. The meter goes on measuring without it.
pub enum Error {
    /// The radio did not start.
    Wifi(WifiError),
    /// A task was started twice.
    Spawn(SpawnError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wifi(error) => write!(f, "radio: {error}"),
            Self::Spawn(error) => write!(f, "task: {error}"),
        }
    }
}

impl From<WifiError> for Error {
    fn from(error: WifiError) -> Self {
        Self::Wifi(error)
    }
}

impl From<SpawnError> for Error {
    fn from(error: SpawnError) -> Self {
        Self::Spawn(error)
    }
}

/// Says whether this is an emulator with an Ethernet card in place of the radio.
pub fn is_emulated() -> bool {
    // SAFETY: a readable word of the APB_CTRL block, aligned.
    unsafe { read_volatile(EMULATOR_MARK) == EMULATED }
}

/// Starts the network with its DHCP server and returns the stack.
pub fn start(spawner: Spawner, wifi: WIFI<'static>, mac: Mac) -> Result<Stack<'static>, Error> {
    let stack = if is_emulated() { start_card(spawner, mac)? } else { start_radio(spawner, wifi, mac)? };
    spawner.spawn(dhcp::serve(stack, ADDRESS)?);
    Ok(stack)
}

fn start_card(spawner: Spawner, mac: Mac) -> Result<Stack<'static>, Error> {
    static CARD: StaticCell<OpenEth> = StaticCell::new();
    let card: &'static OpenEth = CARD.init(OpenEth::new(mac.0));
    let (stack, runner) = stack(card);
    spawner.spawn(run_card(runner)?);
    let frame = beacon::begin(card, &ssid(mac));
    spawner.spawn(beacon::send(card, frame)?);
    Ok(stack)
}

fn start_radio(spawner: Spawner, wifi: WIFI<'static>, mac: Mac) -> Result<Stack<'static>, Error> {
    static CONTROLLER: StaticCell<WifiController<'static>> = StaticCell::new();
    let (controller, interface) = wifi::open(wifi, &ssid(mac))?;
    CONTROLLER.init(controller);
    let (stack, runner) = stack(interface);
    spawner.spawn(run_radio(runner)?);
    Ok(stack)
}

fn stack<D: Driver>(driver: D) -> (Stack<'static>, Runner<'static, D>) {
    static RESOURCES: StaticCell<StackResources<SOCKETS>> = StaticCell::new();
    let address =
        StaticConfigV4 { address: Ipv4Cidr::new(ADDRESS, PREFIX_LEN), gateway: None, dns_servers: Default::default() };
    let rng = Rng::new();
    let seed = u64::from(rng.random()) << 32 | u64::from(rng.random());
    println!("network {ADDRESS}/{PREFIX_LEN}");
    embassy_net::new(driver, Config::ipv4_static(address), RESOURCES.init(StackResources::new()), seed)
}

#[embassy_executor::task]
async fn run_card(mut runner: Runner<'static, &'static OpenEth>) -> ! {
    runner.run().await
}

#[embassy_executor::task]
async fn run_radio(mut runner: Runner<'static, Interface>) -> ! {
    runner.run().await
}
