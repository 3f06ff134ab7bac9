//! OFMon meter on an ESP32-C3.
//!
//! 1. Samples come first: they are taken in an interrupt that only a running flash operation delays.
//! 2. Everything else is tasks of one executor, which sleeps in WFI when none has work; nothing polls.
//! 3. What can't be had (storage, network) is reported on the log, and the meter goes on without it.
//! 4. One image for the chip and for the emulator; they differ in `net` only.

#![no_std]
#![no_main]
// The router is a type of types, a layer for each route.
#![recursion_limit = "256"]

extern crate alloc;

mod clock;
mod fault;
mod flash;
mod http;
mod identity;
mod meter;
mod metering;
mod net;
mod pieces;
mod sampler;
mod setup;
mod status;
mod store;
mod update;

use clock::Clock;
use core::cell::{Cell, RefCell};
use embassy_executor::Spawner;
use esp_backtrace as _;
use esp_hal::clock::CpuClock;
use esp_hal::peripherals::Peripherals;
use esp_hal::rtc_cntl::{SocResetReason, reset_reason};
use esp_hal::system::Cpu;
use esp_hal::system::software_reset;
use esp_hal::timer::systimer::SystemTimer;
use esp_hal::timer::timg::TimerGroup;
use esp_println::println;
use identity::{Mac, VERSION, ssid};
use meter::Meter;
use metering::{Watchdog, start_watchdog};
use sampler::{Pins, Sampling};
use setup::Setup;
use static_cell::StaticCell;
use store::Store;
use update::Update;

esp_bootloader_esp_idf::esp_app_desc!(
    VERSION,
    update::PROJECT,
    esp_bootloader_esp_idf::BUILD_TIME,
    esp_bootloader_esp_idf::BUILD_DATE,
    esp_bootloader_esp_idf::ESP_IDF_COMPATIBLE_VERSION,
    esp_bootloader_esp_idf::MMU_PAGE_SIZE,
    0,
    u16::MAX,
    esp_bootloader_esp_idf::SECURE_VERSION
);

/// Heap, which only the Wi-Fi driver uses: memory of the bootloader, and some more.
const BOOTLOADER_HEAP_LEN: usize = 64 * 1024;
const HEAP_LEN: usize = 48 * 1024;

#[esp_rtos::main]
async fn main(spawner: Spawner) {
    let peripherals = esp_hal::init(esp_hal::Config::default().with_cpu_clock(CpuClock::max()));
    esp_alloc::heap_allocator!(#[esp_hal::ram(reclaimed)] size: BOOTLOADER_HEAP_LEN);
    esp_alloc::heap_allocator!(size: HEAP_LEN);
    let reason = reset_reason(Cpu::ProCpu);
    let mac = Mac::access_point();
    println!("ofmon {VERSION} ssid={} reset={}", ssid(mac), clock::reason_name(reason));
    run(spawner, peripherals, reason, mac);
}

/// Brings the meter up: the trial of a new image first of all, then samples, clock and running hour, then the network.
fn run(spawner: Spawner, peripherals: Peripherals, reason: Option<SocResetReason>, mac: Mac) {
    static METER: StaticCell<Meter> = StaticCell::new();
    let watchdog = start_watchdog(TimerGroup::new(peripherals.TIMG0).wdt);
    let Some(update) = Update::start() else { software_reset() };
    fault::at_start();
    let timer = SystemTimer::new(peripherals.SYSTIMER);
    esp_rtos::start(timer.alarm0, peripherals.FROM_CPU_INTR0);
    let mut store = Store::open();
    let clock = Clock::new(peripherals.RTC_TIMER);
    restore(&clock, &mut store, reason);
    let (periods, quality) = store.resume(clock.now_ms());
    let (periods, quality) = (RefCell::new(periods), RefCell::new(quality));
    let setup = Setup::load(&mut store);
    let (boot_reason, live) = (clock::reason_name(reason), Cell::default());
    let meter: &'static Meter =
        METER.init(Meter { clock, store: RefCell::new(store), periods, setup, live, quality, update, boot_reason });
    let pins = Pins {
        voltage_1: peripherals.GPIO0,
        current_1: peripherals.GPIO1,
        current_2: peripherals.GPIO2,
        current_3: peripherals.GPIO3,
        voltage_2: peripherals.GPIO4,
    };
    start(spawner, meter, Sampling::new(peripherals.ADC1, pins, timer.alarm1), watchdog);
    let stack = match net::start(spawner, peripherals.WIFI, mac) {
        Ok(stack) => stack,
        Err(error) => return println!("no network: {error}"),
    };
    match http::start(spawner, stack, meter) {
        Ok(()) => meter.update.serving(stack),
        Err(error) => println!("no http: {error}"),
    }
}

fn start(spawner: Spawner, meter: &'static Meter, sampling: Sampling, watchdog: Watchdog) {
    match metering::measure(meter, sampling, watchdog) {
        Ok(task) => spawner.spawn(task),
        Err(error) => println!("no metering: {error}"),
    }
}

/// Sets the clock to where it was: the RTC's time after a soft restart, else the newest stored time, and logs the loss.
fn restore(clock: &Clock, store: &mut Store, reason: Option<SocResetReason>) {
    if clock.resume(reason) {
        return println!("clock kept at {}", clock.now_ms());
    }
    match store.restore_time() {
        Ok(Some(moment_ms)) => {
            clock.set(moment_ms);
            println!("clock restored to {moment_ms} after a power loss");
        }
        Ok(None) => {
            clock.set(0);
            println!("clock never set");
        }
        Err(error) => println!("storage: {error}"),
    }
}

/// Called after a panic has been reported on the log: nobody is there to press a button.
#[unsafe(no_mangle)]
fn custom_halt() -> ! {
    software_reset()
}
