//! Boots a flash image and prints what UART0 says: `cargo run --release --example boot -- --flash F --rom R --seconds
//! S`.

use std::error::Error;
use std::io::Write;
use std::time::Instant;

use emulator_core::adc::{Calibration, Characteristic};
use emulator_core::bus::{TICKS_PER_SECOND, Ticks};
use emulator_core::devices::Network;
use emulator_core::efuse::EfuseContents;
use emulator_core::machine::{Machine, Parts};
use emulator_core::nor_flash::NorFlash;
use emulator_core::rom::Rom;

const SEED: u64 = 1;
const SLICE: Ticks = TICKS_PER_SECOND / 100;

fn option(name: &str) -> Option<String> {
    let mut arguments = std::env::args();
    arguments.find(|argument| argument == name)?;
    arguments.next()
}

fn machine() -> Result<Machine, Box<dyn Error>> {
    let rom = std::fs::read(option("--rom").ok_or("--rom FILE is missing")?)?;
    let flash = std::fs::read(option("--flash").ok_or("--flash FILE is missing")?)?;
    let mac = [0xA0, 0xB1, 0xC2, 0, 0, 1];
    let calibration = Calibration::of_chip(SEED);
    let efuse = EfuseContents { mac, revision: (0, 4), calibration: calibration.clone() };
    let characteristic = Characteristic { calibration, noise_codes: 1.0, seed: SEED };
    let wifi = std::env::args().any(|argument| argument == "--wifi");
    let network = if wifi { Network::Wifi } else { Network::Ethernet };
    let inputs = emulator_core::waveform::Inputs::default();
    Ok(Machine::new(Parts {
        rom: Rom::from_elf(&rom)?,
        efuse,
        flash: NorFlash::new(&flash),
        inputs,
        characteristic,
        seed: SEED,
        network,
    }))
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut machine = machine()?;
    let seconds: f64 = option("--seconds").unwrap_or_else(|| "2".into()).parse()?;
    let end = (seconds * TICKS_PER_SECOND as f64) as Ticks;
    let started = Instant::now();
    machine.power_on();
    if let Some(passphrase) = option("--join") {
        let client = machine.air.client_mut(0).ok_or("--join needs --wifi")?;
        client.credentials.passphrase = Some(passphrase);
        client.join(0);
    }
    while machine.now() < end {
        machine.run((machine.now() + SLICE).min(end));
        std::io::stdout().write_all(&machine.take_uart_output())?;
    }
    report(&machine, started.elapsed().as_secs_f64());
    Ok(())
}

fn report(machine: &Machine, wall: f64) {
    let (hart, bad) = (machine.hart(), machine.bad_accesses());
    let simulated = machine.now() as f64 / TICKS_PER_SECOND as f64;
    println!();
    println!("{simulated:.3} s simulated in {wall:.3} s: {:.1} s/s", simulated / wall);
    println!("{} instructions: {:.1} MIPS", hart.executed(), hart.executed() as f64 / wall / 1e6);
    println!(
        "pc {:#010x}, asleep {}, {} exceptions, resets {:?}",
        hart.pc(),
        hart.asleep(),
        hart.exceptions(),
        machine.resets()
    );
    println!("{bad:x?}");
    println!("radio at {} MHz", machine.devices().analog.frequency_mhz());
    let mac = &machine.devices().wifi_mac;
    println!("radio: {} unknown writes, last {:#x}; {} dropped", mac.unknown_writes, mac.last_unknown, mac.dropped);
    machine
        .air
        .clients()
        .iter()
        .for_each(|client| println!("{:?} {:?} {:?}", client.card, client.station.address(), client.refusal));
}
