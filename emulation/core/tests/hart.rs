//! What instructions, traps and CSRs do.

mod support;

use support::*;

/// Runs one register-register instruction.
fn compute(funct7: u32, funct3: u32, a: u32, b: u32) -> u32 {
    let program = Program::default().then(li(A0, a)).then(li(A1, b)).then([r_type(funct7, funct3, A2, A0, A1), STOP]);
    let mut machine = machine(&program);
    run_for(&mut machine, 20);
    machine.hart().register(A2 as usize)
}

#[test]
fn arithmetic_follows_the_manual_in_its_corners() {
    let (min, minus_one) = (0x8000_0000_u32, u32::MAX);
    let cases: [(u32, u32, u32, u32, u32); 22] = [
        (0, 0, minus_one, 2, 1),
        (0x20, 0, 1, 2, minus_one),
        (0, 1, 1, 33, 2),
        (0, 2, min, 1, 1),
        (0, 3, min, 1, 0),
        (0, 4, 0xF0, 0xFF, 0x0F),
        (0, 5, min, 31, 1),
        (0x20, 5, min, 31, minus_one),
        (0, 6, 0xF0, 0x0F, 0xFF),
        (0, 7, 0xF0, 0x3C, 0x30),
        (1, 0, 0x1234_5678, 0x9ABC_DEF0, 0x1234_5678_u32.wrapping_mul(0x9ABC_DEF0)),
        (1, 1, minus_one, minus_one, 0),
        (1, 2, minus_one, minus_one, minus_one),
        (1, 3, minus_one, minus_one, 0xFFFF_FFFE),
        (1, 4, 7, 0, minus_one),
        (1, 4, min, minus_one, min),
        (1, 4, (-7_i32) as u32, 2, (-3_i32) as u32),
        (1, 5, 7, 0, minus_one),
        (1, 6, 7, 0, 7),
        (1, 6, min, minus_one, 0),
        (1, 6, (-7_i32) as u32, 2, minus_one),
        (1, 7, 7, 0, 7),
    ];
    for (funct7, funct3, a, b, expected) in cases {
        assert_eq!(compute(funct7, funct3, a, b), expected, "funct7 {funct7:#x} funct3 {funct3} of {a:#x} and {b:#x}");
    }
}

#[test]
fn x0_stays_zero() {
    let mut machine = machine(&Program::default().then([addi(0, 0, 5), r_type(0, 0, A0, 0, 0), STOP]));
    run_for(&mut machine, 10);
    assert_eq!(machine.hart().register(0), 0);
    assert_eq!(machine.hart().register(A0 as usize), 0);
}

#[test]
fn every_instruction_takes_one_cycle_and_is_counted() {
    let loop_of_two = Program::default().then([addi(A0, 0, 1000), addi(A0, A0, -1), branch(1, A0, 0, -4), STOP]);
    let mut machine = machine(&loop_of_two);
    run_for(&mut machine, 1 + 2 * 1000);
    assert_eq!(machine.hart().executed(), 2001);
    assert_eq!(machine.hart().register(A0 as usize), 0);
    assert_eq!(machine.hart().pc(), 0x4000_000C);
}

#[test]
fn the_performance_counter_counts_instructions() {
    let read = csr(2, A0, 0x7E2, 0);
    let program = Program::default().then([csr(5, 0, 0x7E2, 0), addi(0, 0, 0), addi(0, 0, 0), read, STOP]);
    let mut machine = machine(&program);
    run_for(&mut machine, 10);
    assert_eq!(machine.hart().register(A0 as usize), 3);
}

#[test]
fn loads_and_stores_may_be_misaligned() {
    let program = Program::default().then(li(A0, DATA)).then(li(A1, 0x1122_3344)).then([
        sw(A1, A0, 1),
        lw(A2, A0, 1),
        lw(A3, A0, 2),
        STOP,
    ]);
    let mut machine = machine(&program);
    run_for(&mut machine, 20);
    assert_eq!(machine.hart().register(A2 as usize), 0x1122_3344);
    assert_eq!(machine.hart().register(A3 as usize), 0x0011_2233);
}

/// A program whose exceptions go to a handler that stores cause, address and value, and stays there.
fn program_that_traps(body: impl IntoIterator<Item = u32>) -> Program {
    let body = Program::default().then(li(T0, 0x4000_0100)).then([csr(1, 0, 0x305, T0)]).then(body);
    let handler = [csr(2, A0, 0x342, 0), csr(2, A1, 0x341, 0), csr(2, A2, 0x343, 0), STOP];
    body.then([STOP]).pad_to(0x100).then(handler)
}

#[test]
fn exceptions_tell_cause_address_and_value() {
    const AT: u32 = 0x4000_000C;
    let cases = [
        (ECALL, 11, 0),
        (0x0010_0073, 3, AT),
        (0xFFFF_FFFF, 2, 0xFFFF_FFFF),
        (lw(A3, ZERO, 16), 5, 16),
        (sw(A3, ZERO, 20), 7, 20),
        (csr(2, A3, 0xC00, 0), 2, csr(2, A3, 0xC00, 0)),
    ];
    for (instruction, cause, value) in cases {
        let mut machine = machine(&program_that_traps([instruction]));
        run_for(&mut machine, 30);
        let registers = [A0, A1, A2].map(|register| machine.hart().register(register as usize));
        assert_eq!(registers, [cause, AT, value], "instruction {instruction:#010x}");
        assert_eq!(machine.hart().exceptions(), 1);
    }
}

#[test]
fn fetching_from_nowhere_traps_and_time_goes_on() {
    let mut machine = machine(&Program::default().then([csr(1, 0, 0x305, ZERO), jalr(0, ZERO)]));
    run_for(&mut machine, 1000);
    assert_eq!(machine.now(), 1000);
    assert!(machine.hart().exceptions() > 900);
    assert_eq!(machine.hart().csr(0x342), Some(1));
}

#[test]
fn return_from_a_trap_restores_the_interrupt_enable() {
    let program = Program::default()
        .then(li(T0, 0x4000_0100))
        .then([csr(1, 0, 0x305, T0), csr(6, 0, 0x300, 8), ECALL, csr(2, A1, 0x300, 0), STOP])
        .pad_to(0x100)
        .then([csr(2, A0, 0x300, 0), csr(2, T1, 0x341, 0), addi(T1, T1, 4), csr(1, 0, 0x341, T1), MRET]);
    let mut machine = machine(&program);
    run_for(&mut machine, 40);
    let (inside, after) = (machine.hart().register(A0 as usize), machine.hart().register(A1 as usize));
    assert_eq!(inside & 0x88, 0x80, "interrupts are off inside, and were on before");
    assert_eq!(after & 8, 8);
}

#[test]
fn code_that_is_overwritten_is_executed_anew_through_either_alias() {
    const DATA_ALIAS: u32 = CODE - 0x4038_0000 + 0x3FC8_0000;
    for alias in [CODE, DATA_ALIAS] {
        let call = [jalr(RA, A1)];
        let program = Program::default()
            .poke(DATA_ALIAS, addi(A0, A0, 1))
            .poke(DATA_ALIAS + 4, jalr(0, RA))
            .then(li(A1, CODE))
            .then(call)
            .then(li(T0, alias))
            .then(li(T1, addi(A0, A0, 16)))
            .then([sw(T1, T0, 0), FENCE_I])
            .then(call)
            .then([STOP]);
        let mut machine = machine(&program);
        run_for(&mut machine, 100);
        assert_eq!(machine.hart().register(A0 as usize), 17, "stored at {alias:#x}");
    }
}

#[test]
fn an_instruction_may_straddle_two_lines_of_ram_and_be_patched_in_its_second_half() {
    // The instruction begins at the last halfword of a line of the code cache.
    let at = CODE + 62;
    let word = addi(A0, A0, 1);
    let mut machine = machine(&Program::default().then(li(A1, at)).then([jalr(RA, A1), jalr(RA, A1), STOP]));
    let store = |machine: &mut emulator_core::machine::Machine, address: u32, value: u32| {
        machine.memory_mut().store_any(address, &value.to_le_bytes()).expect("memory");
    };
    store(&mut machine, at, word);
    store(&mut machine, at + 4, jalr(0, RA));
    run_for(&mut machine, 5);
    assert_eq!(machine.hart().register(A0 as usize), 1);
    // The immediate lies in the second half, in the next line.
    let patched = addi(A0, A0, 16);
    machine.memory_mut().store_any(at + 2, &((patched >> 16) as u16).to_le_bytes()).expect("memory");
    run_for(&mut machine, 5);
    assert_eq!(machine.hart().register(A0 as usize), 17);
}
