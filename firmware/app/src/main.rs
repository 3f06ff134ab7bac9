//! Boot of an OFMon meter.
#![no_std]
#![no_main]

use embassy_executor::Spawner;
use embassy_time::{Duration, Timer};
use esp_backtrace as _;
use esp_hal::{clock::CpuClock, timer::systimer::SystemTimer};
use esp_println::println;

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_rtos::main]
async fn main(_spawner: Spawner) {
    let p = esp_hal::init(esp_hal::Config::default().with_cpu_clock(CpuClock::max()));
    let timer = SystemTimer::new(p.SYSTIMER);
    esp_rtos::start(timer.alarm0, p.FROM_CPU_INTR0);
    println!("ofmon {} hello", env!("CARGO_PKG_VERSION"));
    let mut second = 0u32;
    loop {
        println!("tick {second}");
        second = second.wrapping_add(1);
        Timer::after(Duration::from_secs(1)).await;
    }
}
