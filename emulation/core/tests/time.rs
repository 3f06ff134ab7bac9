//! Interrupts, timers, watchdogs, clocks.

mod support;

use emulator_core::bus::{Device, TICKS_PER_SECOND};
use emulator_core::devices::reset::Reset;
use support::*;

const INTERRUPT_CORE: u32 = 0x600C_2000;
const SYSTIMER: u32 = 0x6002_3000;
const LINE: u32 = 5;

/// Maps `source` to a line, enables it, and puts a handler that counts in `DATA` behind it; `acknowledge` says how it
/// is quietened.
fn program_with_handler(source: u32, acknowledge: (u32, u32), body: Program) -> Program {
    let handler = Program::default()
        .then(li(A0, DATA))
        .then([lw(A1, A0, 0), addi(A1, A1, 1), sw(A1, A0, 0)])
        .poke(acknowledge.0, acknowledge.1)
        .then([MRET]);
    let set_up = Program::default()
        .then(li(T0, 0x4000_0400))
        .then([csr(1, 0, 0x305, T0)])
        .poke(INTERRUPT_CORE + 4 * source, LINE)
        .poke(INTERRUPT_CORE + 0x114 + 4 * LINE, 3)
        .poke(INTERRUPT_CORE + 0x194, 1)
        .poke(INTERRUPT_CORE + 0x104, 1 << LINE)
        .then(body.0)
        .then([csr(6, 0, 0x300, 8), WFI, jal(0, -4)]);
    set_up.pad_to(0x400 + 4 * LINE as usize).then([jal(0, 0x100)]).pad_to(0x500 + 4 * LINE as usize).then(handler.0)
}

#[test]
fn a_periodic_alarm_interrupts_at_its_rate_and_the_hart_sleeps_between() {
    let alarm = Program::default()
        .poke(SYSTIMER + 0x34, 4000 | 1 << 30)
        .poke(SYSTIMER + 0x50, 1)
        .poke(SYSTIMER + 0x64, 1)
        .poke(SYSTIMER, 0x4600_0000 | 1 << 24);
    let mut machine = machine(&program_with_handler(37, (SYSTIMER + 0x6C, 1), alarm));
    run_for(&mut machine, TICKS_PER_SECOND);
    assert!((3999..=4000).contains(&peek(&machine, DATA)), "{} interrupts", peek(&machine, DATA));
    assert!(machine.hart().executed() < 100_000, "{} instructions", machine.hart().executed());
    assert_eq!(machine.now(), TICKS_PER_SECOND);
}

#[test]
fn where_the_host_pauses_changes_nothing() {
    // Periods shorter than the handler: alarms are always due at once.
    let alarm = Program::default()
        .poke(SYSTIMER + 0x34, 2 | 1 << 30)
        .poke(SYSTIMER + 0x50, 1)
        .poke(SYSTIMER + 0x64, 1)
        .poke(SYSTIMER, 0x4600_0000 | 1 << 24);
    let mut whole = machine(&program_with_handler(37, (SYSTIMER + 0x6C, 1), alarm));
    let mut sliced = whole.clone();
    whole.run(20_000);
    let mut slice = 1;
    while sliced.now() < 20_000 {
        sliced.run((sliced.now() + slice).min(20_000));
        slice = slice * 7 % 61;
    }
    let bytes = |machine| emulator_core::snapshot::save(machine).expect("saved");
    assert!(bytes(&whole) == bytes(&sliced), "the states differ");
}

#[test]
fn a_one_shot_alarm_comes_once_at_its_count() {
    let alarm = Program::default()
        .poke(SYSTIMER + 0x20, 16_000)
        .poke(SYSTIMER + 0x50, 1)
        .poke(SYSTIMER + 0x64, 1)
        .poke(SYSTIMER, 0x4600_0000 | 1 << 24);
    let mut machine = machine(&program_with_handler(37, (SYSTIMER + 0x6C, 1), alarm));
    machine.run(159_999);
    assert_eq!(peek(&machine, DATA), 0);
    machine.run(160_050);
    assert_eq!(peek(&machine, DATA), 1);
    machine.run(TICKS_PER_SECOND);
    assert_eq!(peek(&machine, DATA), 1);
}

#[test]
fn the_system_timer_counts_16_mhz_and_latches_on_request() {
    let mut machine = machine(&Program::default().then([WFI, STOP]));
    for micros in [1_u64, 250, 1_000_000] {
        let now = micros * 160;
        let timer = &mut machine.devices_mut().systimer;
        timer.write(0x04, 1 << 30, now);
        assert_eq!(timer.read(0x44, now + 5000), (micros * 16) as u32);
    }
}

#[test]
fn a_software_interrupt_waits_until_its_priority_passes_the_threshold() {
    let raise = Program::default().poke(INTERRUPT_CORE + 0x194, 4).poke(0x600C_0028, 1);
    let mut machine = machine(&program_with_handler(50, (0x600C_0028, 0), raise));
    run_for(&mut machine, 1000);
    assert_eq!(peek(&machine, DATA), 0);
    machine.devices_mut().interrupt_core.write(0x194, 3, 1000);
    run_for(&mut machine, 100);
    assert_eq!(peek(&machine, DATA), 1);
}

#[test]
fn pending_sources_can_be_polled() {
    let mut machine = machine(&Program::default().poke(0x600C_0028, 1).then([WFI, STOP]));
    run_for(&mut machine, 100);
    assert_eq!(machine.devices_mut().interrupt_core.read(0xFC, 0), 1 << (50 - 32));
}

#[test]
fn a_timer_group_counts_with_its_divider_and_raises_its_alarm() {
    // 80 MHz divided by 80: one count a microsecond.
    const TIMER: u32 = 0x6002_0000;
    let alarm = Program::default()
        .poke(TIMER + 0x10, 500)
        .poke(TIMER + 0x70, 1)
        .poke(TIMER, 1 << 31 | 1 << 30 | 80 << 13 | 1 << 10);
    let mut machine = machine(&program_with_handler(34, (TIMER + 0x7C, 1), alarm));
    machine.run(500 * 160 - 1);
    assert_eq!(peek(&machine, DATA), 0);
    machine.run(500 * 160 + 200);
    assert_eq!(peek(&machine, DATA), 1);
}

#[test]
fn the_boot_watchdog_resets_a_chip_that_hangs() {
    let mut machine = machine_with(&Program::default().then([STOP]), &[]);
    machine.power_on();
    machine.run(TICKS_PER_SECOND);
    let (resets, last) = machine.resets();
    assert!(resets > 1);
    assert_eq!(last, Some(Reset::CoreMainWatchdog0));
    assert_eq!(machine.devices_mut().rtc_cntl.read(0x38, 0) & 0x3F, 7);
}

#[test]
fn the_super_watchdog_bites_when_nothing_feeds_it() {
    let mut machine = machine(&Program::default().then([WFI, STOP]));
    let now = machine.now();
    machine.devices_mut().rtc_cntl.write(0xAC, 0, now);
    machine.run(now + TICKS_PER_SECOND + 1000);
    assert_eq!(machine.resets().1, Some(Reset::SystemSuperWatchdog));
}

#[test]
fn a_software_reset_keeps_the_rtc_and_a_power_cycle_does_not() {
    let mut machine = machine(&Program::default().then([WFI, STOP]));
    let rtc = &mut machine.devices_mut().rtc_cntl;
    rtc.write(0x50, 0xCAFE, 0);
    rtc.write(0, 1 << 31, 0);
    run_for(&mut machine, TICKS_PER_SECOND / 10);
    assert_eq!(machine.resets(), (2, Some(Reset::CoreSoftware)));
    let now = machine.now();
    let rtc = &mut machine.devices_mut().rtc_cntl;
    assert_eq!((rtc.read(0x50, now), rtc.read(0x38, now) & 0x3F), (0xCAFE, 3));
    rtc.write(0x0C, 1 << 31, now);
    assert_eq!(rtc.read(0x10, now), 13_600);
    machine.power_off();
    machine.run(now + TICKS_PER_SECOND);
    machine.power_on();
    let rtc = &mut machine.devices_mut().rtc_cntl;
    assert_eq!((rtc.read(0x50, now), rtc.read(0x38, now) & 0x3F), (0, 1));
    rtc.write(0x0C, 1 << 31, now + TICKS_PER_SECOND);
    assert_eq!(rtc.read(0x10, now), 0);
}

#[test]
fn the_selected_clock_decides_how_long_an_instruction_takes() {
    let mut machine = machine_with(&Program::default().then([STOP]), &[]);
    machine.power_on();
    for (clock, period, ticks) in [(1, 0, 8), (0, 0, 4), (1 << 10, 0, 2), (1 << 10, 1, 1)] {
        let devices = machine.devices_mut();
        devices.system_control.write(0x58, clock, 0);
        devices.system_control.write(0x08, period, 0);
        run_for(&mut machine, 8);
        let before = machine.hart().executed();
        run_for(&mut machine, 8000);
        assert_eq!(machine.hart().executed() - before, 8000 / ticks);
    }
}

#[test]
fn the_uart_sends_at_its_speed_and_its_fifo_fills() {
    let mut machine = machine(&Program::default().then([WFI, STOP]));
    let uart = &mut machine.devices_mut().uarts[0];
    // 40 MHz / 347.2: 115,200 baud.
    uart.write(0x78, 0x0370_0000, 0);
    uart.write(0x14, 347 | 3 << 20, 0);
    (0..200).for_each(|_| {
        uart.write(0, u32::from(b'x'), 0);
    });
    let waiting = |uart: &mut emulator_core::devices::uart::Uart, now| uart.read(0x1C, now) >> 16 & 0x3FF;
    assert_eq!(waiting(uart, 0), 128);
    assert_eq!(uart.take_output().len(), 128);
    let millisecond = TICKS_PER_SECOND / 1000;
    assert_eq!(waiting(uart, millisecond), 128 - 11);
    assert_eq!(waiting(uart, 12 * millisecond), 0);
}
