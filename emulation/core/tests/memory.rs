//! Memories, the flash windows, ROM files, and whole machines put away and brought back.

mod support;

use emulator_core::bus::{Device, TICKS_PER_SECOND};
use emulator_core::rom::{Rom, RomError};
use emulator_core::snapshot::{self, SnapshotError};
use support::*;

const MMU: u32 = 0x600C_5000;
const SPI1: u32 = 0x6000_2000;

/// A flash whose second 64 KiB page begins with a function that adds `amount` to a0.
fn flash_with_function(amount: i32) -> Vec<u8> {
    let mut flash = vec![0xFF; 0x1_0000];
    flash.extend(Program::default().then([addi(A0, A0, amount), jalr(0, RA)]).bytes());
    flash
}

#[test]
fn both_windows_show_the_flash_page_that_the_mmu_maps() {
    let program = Program::default().poke(MMU + 4 * 2, 1).then(li(A1, 0x3C02_0000)).then([lw(A2, A1, 0)]);
    let program = program.then(li(A1, 0x4202_0000)).then([jalr(RA, A1), STOP]);
    let mut machine = machine_with(&program, &flash_with_function(5));
    machine.power_on();
    calm(&mut machine);
    run_for(&mut machine, 100);
    assert_eq!(machine.hart().register(A2 as usize), addi(A0, A0, 5));
    assert_eq!(machine.hart().register(A0 as usize), 5);
}

#[test]
fn a_page_that_is_not_mapped_faults() {
    let mut machine = machine(&Program::default().then(li(A1, 0x3C02_0000)).then([lw(A2, A1, 0), STOP]));
    run_for(&mut machine, 10);
    assert_eq!(machine.bad_accesses().last_fault, 0x3C02_0000);
}

#[test]
fn code_in_flash_that_is_programmed_is_executed_anew() {
    // Programming clears bits: 7 becomes 5.
    let patched = addi(A0, A0, 5);
    let program = Program::default()
        .poke(MMU + 4 * 2, 1)
        .then(li(A1, 0x4202_0000))
        .then([jalr(RA, A1)])
        .poke(SPI1, 1 << 30)
        .poke(SPI1 + 0x04, 0x0401_0000)
        .poke(SPI1 + 0x58, patched)
        .poke(SPI1, 1 << 25)
        .then(li(T2, 400_000))
        .then([addi(T2, T2, -1), branch(1, T2, 0, -4), jalr(RA, A1), STOP]);
    let mut machine = machine_with(&program, &flash_with_function(7));
    machine.power_on();
    calm(&mut machine);
    run_for(&mut machine, 2_000_000);
    assert_eq!(machine.hart().register(A0 as usize), 7 + 5);
}

#[test]
fn unmodelled_devices_read_zero_and_are_counted() {
    let mut machine =
        machine(&Program::default().then(li(A1, 0x600F_0000)).then([addi(A0, 0, 1), lw(A0, A1, 0), STOP]));
    run_for(&mut machine, 10);
    assert_eq!(machine.hart().register(A0 as usize), 0);
    assert_eq!(machine.bad_accesses().unmodelled, 1);
}

#[test]
fn a_sha_block_gives_the_published_digest() {
    // FIPS 180-4's example: "abc" in one padded block.
    let mut machine = machine(&Program::default().then([STOP]));
    let sha = &mut machine.devices_mut().sha;
    sha.write(0, 2, 0);
    let mut block = [0_u8; 64];
    block[..4].copy_from_slice(b"abc\x80");
    block[63] = 24;
    for (index, chunk) in block.chunks_exact(4).enumerate() {
        let word = u32::from_le_bytes(chunk.try_into().expect("four bytes"));
        sha.write(0x80 + 4 * index as u32, word, 0);
    }
    sha.write(0x10, 1, 0);
    assert_eq!(sha.read(0x40, 0).to_le_bytes(), [0xBA, 0x78, 0x16, 0xBF]);
    assert_eq!(sha.read(0x5C, 0).to_le_bytes(), [0xF2, 0x00, 0x15, 0xAD]);
}

#[test]
fn the_random_numbers_repeat_with_their_seed() {
    let numbers = || {
        let mut machine = machine(&Program::default().then([STOP]));
        (0..4).map(|now| machine.devices_mut().apb_control.read(0xB0, now)).collect::<Vec<u32>>()
    };
    assert_eq!(numbers(), numbers());
    assert_ne!(numbers()[0], numbers()[1]);
}

/// An ELF file with one section in ROM and one of initialised data, which a table in the first names.
fn rom_elf() -> Vec<u8> {
    let code = [0x0000_006F, 0x3FCD_F000, 0x3FCD_F004, 0x4000_0100, 0].map(u32::to_le_bytes).concat();
    let data = [0x1122_3344_u32.to_le_bytes()].concat();
    let header_size = 52;
    let (code_at, data_at) = (header_size, header_size + code.len());
    let table_at = data_at + data.len();
    let mut elf = vec![0_u8; header_size];
    elf[..7].copy_from_slice(b"\x7fELF\x01\x01\x01");
    elf[18] = 243;
    elf[32..36].copy_from_slice(&(table_at as u32).to_le_bytes());
    elf[46] = 40;
    elf[48] = 2;
    elf.extend(&code);
    elf.extend(&data);
    for (address, offset, size) in [(0x4000_0000, code_at, code.len()), (0x3FCD_F000, data_at, data.len())] {
        let fields = [0, 1, 0, address, offset as u32, size as u32, 0, 0, 4, 0];
        elf.extend(fields.into_iter().flat_map(u32::to_le_bytes));
    }
    elf
}

#[test]
fn initialised_data_of_a_rom_lies_where_its_start_up_code_looks_for_it() {
    let rom = Rom::from_elf(&rom_elf()).expect("a ROM");
    assert_eq!(rom.bytes()[0x100..0x104], 0x1122_3344_u32.to_le_bytes());
}

#[test]
fn what_is_not_a_rom_is_refused() {
    let mut no_code = rom_elf();
    no_code[52..56].fill(0);
    assert_eq!(Rom::from_elf(b"not an ELF").err(), Some(RomError::NotAnElf));
    assert_eq!(Rom::from_elf(&rom_elf()[..100]).err(), Some(RomError::NotAnElf));
    assert_eq!(Rom::from_elf(&no_code).err(), Some(RomError::NoResetVector));
}

/// A program that mixes random numbers into ever more memory.
fn busy_program() -> Program {
    let step = [lw(A1, A0, 0xB0), lw(A3, T2, 0), r_type(0, 0, A3, A3, A1), sw(A3, T2, 0), addi(T2, T2, 4)];
    Program::default().then(li(A0, 0x6002_6000)).then(li(T2, DATA)).then(step).then([jal(0, -20)])
}

#[test]
fn a_restored_machine_goes_on_exactly_as_the_first_one() {
    let mut first = machine(&busy_program());
    run_for(&mut first, 10_007);
    let mut copy = first.clone();
    let mut loaded = snapshot::load(&snapshot::save(&first).expect("saved")).expect("loaded");
    for machine in [&mut first, &mut copy, &mut loaded] {
        run_for(machine, 20_011);
    }
    let expected = snapshot::save(&first).expect("saved");
    assert_eq!(snapshot::save(&copy).expect("saved"), expected);
    assert_eq!(snapshot::save(&loaded).expect("saved"), expected);
}

#[test]
fn a_snapshot_survives_being_switched_off() {
    let mut machine = machine(&busy_program());
    machine.power_off();
    let mut machine = snapshot::load(&snapshot::save(&machine).expect("saved")).expect("loaded");
    machine.run(TICKS_PER_SECOND);
    assert_eq!((machine.powered(), machine.now()), (false, TICKS_PER_SECOND));
}

#[test]
fn damaged_snapshots_are_refused() {
    let bytes = snapshot::save(&machine(&busy_program())).expect("saved");
    assert_eq!(snapshot::load(b"OFMSNAP\x00").err(), Some(SnapshotError::NotASnapshot));
    assert!(matches!(snapshot::load(&bytes[..bytes.len() / 2]), Err(SnapshotError::Damaged(_))));
}
