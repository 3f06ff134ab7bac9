//! What software polls and reads back while it boots.

mod support;

use emulator_core::bus::{Device, TICKS_PER_SECOND};
use emulator_core::devices::Network;
use support::*;

const SPI1: u32 = 0x6000_2000;

fn idle() -> emulator_core::machine::Machine {
    machine(&Program::default().then([WFI, STOP]))
}

#[test]
fn the_slow_clock_is_measured_against_the_crystal_in_real_time() {
    const CYCLES: u64 = 1024;
    let mut machine = idle();
    let group = &mut machine.devices_mut().timer_groups[0];
    group.write(0x68, 1 << 31 | (CYCLES as u32) << 16, 0);
    let needed = CYCLES * TICKS_PER_SECOND / 136_000;
    assert_eq!(group.read(0x68, needed - 1) >> 15 & 1, 0);
    assert_eq!(group.read(0x68, needed + 1) >> 15 & 1, 1);
    let counts = u64::from(group.read(0x6C, needed + 1) >> 7);
    assert_eq!(counts, CYCLES * 40_000_000 / 136_000);
}

#[test]
fn cache_operations_read_back_as_done() {
    let mut machine = idle();
    let cache = &mut machine.devices_mut().cache_control;
    for (offset, enable, done) in [(0x1C, 1, 4), (0x28, 1, 2), (0x34, 1, 2), (0xCC, 1, 4)] {
        cache.write(offset, enable, 0);
        assert_eq!(cache.read(offset, 0) & done, done, "at {offset:#x}");
    }
}

#[test]
fn analogue_registers_store_and_the_pll_is_calibrated() {
    let mut machine = idle();
    let analog = &mut machine.devices_mut().analog;
    let (block, register) = (0x66, 4);
    analog.write(0, 1 << 24 | 0x5A << 16 | register << 8 | block, 0);
    analog.write(0, register << 8 | block, 0);
    assert_eq!(analog.read(0, 0) >> 16 & 0xFF, 0x5A);
    assert_eq!(analog.read(0, 0) >> 25 & 1, 0, "the bus is never busy");
    assert_eq!(analog.read(0x40, 0) >> 24 & 1, 1);
}

#[test]
fn the_adc_gets_its_trims_over_the_analogue_bus() {
    let program = Program::default().poke(0x6000_E000, 1 << 24 | 0x3C << 16 | 1 << 8 | 0x69).then([STOP]);
    let mut machine = machine(&program);
    run_for(&mut machine, 20);
    assert_eq!(machine.devices().adc.read_analog(1), 0x3C);
}

#[test]
fn pins_show_the_output_where_it_is_enabled_and_the_straps_say_flash() {
    let mut machine = idle();
    let gpio = &mut machine.devices_mut().gpio;
    gpio.driven = 1 << 5;
    gpio.write(0x08, 0b11, 0);
    gpio.write(0x24, 0b01, 0);
    assert_eq!(gpio.read(0x3C, 0), 1 << 5 | 1);
    assert_eq!(gpio.read(0x38, 0), 0x0C);
}

#[test]
fn without_a_usb_host_one_flush_fills_the_endpoint_for_ever() {
    let mut machine = idle();
    let usb = &mut machine.devices_mut().usb_serial;
    assert_eq!(usb.read(4, 0) & 2, 2);
    usb.write(4, 1, 0);
    assert_eq!(usb.read(4, TICKS_PER_SECOND) & 2, 0);
}

#[test]
fn software_can_tell_the_emulator_from_silicon() {
    assert_eq!(idle().devices_mut().apb_control.read(0x3F8, 0), 0x5145_4D55);
}

/// A machine whose network is the air, with a register read by a program.
fn read_with_radio(address: u32) -> u32 {
    let program = Program::default().then(li(A0, address)).then([lw(A1, A0, 0), STOP]);
    let mut machine = machine_by(&program, Network::Wifi);
    machine.power_on();
    calm(&mut machine);
    run_for(&mut machine, 20);
    machine.hart().register(A1 as usize)
}

#[test]
fn with_its_radio_on_a_chip_looks_like_silicon_and_is_calibrated() {
    assert_eq!(read_with_radio(0x6002_63F8), 0, "no mark");
    for (address, done) in [
        (0x6000_6174, 1 << 16),
        (0x6000_E04C, 1 << 24),
        (0x6000_E050, 7 << 24),
        (0x6001_C018, 1 << 24),
        (0x6003_3D14, 1),
    ] {
        assert_eq!(read_with_radio(address) & done, done, "at {address:#x}");
    }
}

#[test]
fn the_radio_tunes_at_once_and_its_pll_is_calibrated() {
    let mut machine = idle();
    let analog = &mut machine.devices_mut().analog;
    analog.write(0x150, 37 << 20, 0);
    assert_eq!((analog.frequency_mhz(), analog.read(0x170, 0) >> 17 & 0x7F), (2437, 37));
    analog.write(0x168, 1 << 31, 0);
    assert_eq!(analog.read(0x168, 0) >> 31, 0, "not changing any more");
    analog.write(0, 7 << 8 | 0x62, 0);
    assert_eq!(analog.read(0, 0) >> 17 & 1, 1);
}

#[test]
fn software_can_reset_the_wifi_mac() {
    let mut machine = machine(&Program::default().poke(0x6003_3C68, 5).poke(0x6002_6018, 1 << 2).then([STOP]));
    run_for(&mut machine, 5);
    let now = machine.now();
    assert_eq!(machine.devices_mut().wifi_mac.read(0xC68, now), 5);
    run_for(&mut machine, 10);
    assert_eq!(machine.devices_mut().wifi_mac.read(0xC68, now), 0);
}

/// A program that gives one command of the controller's own and stops.
fn flash_command(address: u32, start_bit: u32) -> Program {
    Program::default().poke(SPI1, 1 << 30).poke(SPI1 + 4, address).poke(SPI1, 1 << start_bit)
}

#[test]
fn the_flash_identifies_itself_and_erases() {
    let mut machine = machine_with(&flash_command(0, 24).then([STOP]), &[0; 0x2000]);
    machine.power_on();
    calm(&mut machine);
    run_for(&mut machine, TICKS_PER_SECOND);
    let bytes = machine.memory().flash.bytes();
    assert!(bytes[..0x1000].iter().all(|byte| *byte == 0xFF) && bytes[0x1000..0x2000].iter().all(|byte| *byte == 0));
    let now = machine.now();
    machine.devices_mut().spi_flash.write(0, 1 << 28, now);
    let mut flash = machine.memory().flash.clone();
    machine.devices_mut().spi_flash.transact(&mut flash, now);
    assert_eq!(machine.devices_mut().spi_flash.read(0x58, now) & 0xFF_FFFF, 0x16_40EF);
}

#[test]
fn a_transaction_of_ones_own_phases_reads_where_it_was_told() {
    // Read command 0x03 with a 24-bit address and eight bytes in.
    let program = Program::default()
        .poke(SPI1 + 0x18, 1 << 31 | 1 << 30 | 1 << 28)
        .poke(SPI1 + 0x1C, 23 << 26)
        .poke(SPI1 + 0x20, 7 << 28 | 0x03)
        .poke(SPI1 + 0x28, 63)
        .poke(SPI1 + 0x04, 3)
        .poke(SPI1, 1 << 18)
        .then(li(A0, SPI1))
        .then([lw(A1, A0, 0x58), lw(A2, A0, 0x5C), lw(A3, A0, 0), STOP]);
    let mut machine = machine_with(&program, &(0..32).collect::<Vec<u8>>());
    machine.power_on();
    calm(&mut machine);
    run_for(&mut machine, 100);
    let registers = [A1, A2, A3].map(|register| machine.hart().register(register as usize));
    assert_eq!(registers, [0x0605_0403, 0x0A09_0807, 0]);
}

#[test]
fn code_that_runs_from_flash_while_it_erases_is_noticed() {
    let erase = flash_command(0x10_0000, 24).then([STOP]);
    let from_rom = machine_with(&erase, &[]);
    let from_flash = machine_with(
        &Program::default().poke(0x600C_5000, 0).then(li(A1, 0x4200_0000)).then([jalr(0, A1)]),
        &erase.bytes(),
    );
    let noticed = [from_rom, from_flash].map(|mut machine| {
        machine.power_on();
        calm(&mut machine);
        run_for(&mut machine, 10_000);
        machine.bad_accesses().flash_busy > 0
    });
    assert_eq!(noticed, [false, true]);
}
