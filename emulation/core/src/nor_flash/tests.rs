//! The chip through its commands.

use super::*;

fn run(flash: &mut NorFlash, opcode: u8, address: u32, output: &[u8], now: Ticks) -> After {
    flash.execute(Command { opcode, address, output, input: &mut [] }, now)
}

fn read(flash: &mut NorFlash, opcode: u8, address: u32, length: usize, now: Ticks) -> Vec<u8> {
    let mut input = vec![0; length];
    flash.execute(Command { opcode, address, output: &[], input: &mut input }, now);
    input
}

/// Write enable, the command, and time until the chip is idle again.
fn change(flash: &mut NorFlash, opcode: u8, address: u32, output: &[u8], now: Ticks) -> Ticks {
    run(flash, 0x06, 0, &[], now);
    run(flash, opcode, address, output, now);
    let end = flash.busy_until().unwrap_or(now);
    flash.settle(end);
    end
}

#[test]
fn programming_clears_bits_and_wraps_within_the_page() {
    let mut flash = NorFlash::new(&[]);
    let end = change(&mut flash, 0x02, 0x1FE, &[0xF0, 0x0F, 0xAA], 0);
    assert_eq!(end, 400 * MICROSECOND);
    assert_eq!(&flash.bytes()[0x1FE..0x201], &[0xF0, 0x0F, 0xFF]);
    assert_eq!(flash.bytes()[0x100], 0xAA);
    change(&mut flash, 0x02, 0x1FE, &[0x3F], end);
    assert_eq!(flash.bytes()[0x1FE], 0x30);
}

#[test]
fn erasing_takes_45_ms_and_wears_one_sector() {
    let mut flash = NorFlash::new(&[0; 3 * SECTOR]);
    assert_eq!(change(&mut flash, 0x20, 0x1234, &[], 0), 45 * MILLISECOND);
    assert_eq!(flash.bytes()[SECTOR - 1], 0);
    assert!(flash.bytes()[SECTOR..2 * SECTOR].iter().all(|&byte| byte == 0xFF));
    assert_eq!(flash.bytes()[2 * SECTOR], 0);
    assert_eq!(&flash.wear()[..3], &[0, 1, 0]);
    assert_eq!(flash.take_change(), Some((0x1000, 0x2000)));
}

#[test]
fn a_busy_chip_answers_its_status_only() {
    let mut flash = NorFlash::new(&[0x5A; 16]);
    run(&mut flash, 0x06, 0, &[], 0);
    assert_eq!(read(&mut flash, 0x05, 0, 1, 0), [STATUS_WRITE_ENABLED]);
    run(&mut flash, 0x20, 0, &[], 0);
    assert_eq!(read(&mut flash, 0x05, 0, 1, 1), [STATUS_BUSY]);
    assert_eq!(read(&mut flash, 0x03, 0, 2, 1), [0xFF, 0xFF]);
    assert_eq!(flash.bytes()[0], 0x5A);
    assert_eq!(read(&mut flash, 0x05, 0, 1, 45 * MILLISECOND), [0]);
    assert_eq!(flash.bytes()[0], 0xFF);
}

#[test]
fn nothing_changes_without_write_enable() {
    let mut flash = NorFlash::new(&[]);
    run(&mut flash, 0x02, 0, &[0], 0);
    run(&mut flash, 0x20, 0, &[], 0);
    flash.settle(Ticks::MAX);
    assert_eq!(flash.bytes()[0], 0xFF);
    assert_eq!((flash.operations(), flash.counters().ignored), (0, 2));
}

#[test]
fn identification_status_registers_and_power_down() {
    let mut flash = NorFlash::new(&[]);
    assert_eq!(read(&mut flash, 0x9F, 0, 3, 0), JEDEC_ID);
    assert_eq!(1usize << JEDEC_ID[2], CAPACITY);
    let end = change(&mut flash, 0x01, 0, &[0x00, 0x00], 0);
    assert_eq!(read(&mut flash, 0x35, 0, 1, end), [0]);
    change(&mut flash, 0x31, 0, &[0x02], end);
    assert_eq!(read(&mut flash, 0x35, 0, 1, Ticks::MAX), [2]);
    run(&mut flash, 0xB9, 0, &[], Ticks::MAX);
    assert_eq!(read(&mut flash, 0x9F, 0, 1, Ticks::MAX), [0xFF]);
    assert_eq!(read(&mut flash, 0xAB, 0, 1, Ticks::MAX), [DEVICE_ID]);
    assert_eq!(read(&mut flash, 0x9F, 0, 1, Ticks::MAX), [JEDEC_ID[0]]);
}

#[test]
fn power_fails_before_half_way_through_and_after_an_operation() {
    for (moment, expected) in [(Moment::Before, [0xFF; 4]), (Moment::Half, [0, 0, 0xF0, 0xFF]), (Moment::After, [0; 4])]
    {
        let mut flash = NorFlash::new(&[]);
        let now = change(&mut flash, 0x02, 0x100, &[0], 0);
        flash.plan_power_cut(Some(PowerCut { operation: 1, moment }));
        run(&mut flash, 0x06, 0, &[], now);
        assert_eq!(run(&mut flash, 0x02, 0, &[0; 4], now), After::Stop);
        assert!(flash.power_failed());
        assert_eq!(&flash.bytes()[..4], &expected);
        flash.power_off(now);
        flash.power_on();
        assert_eq!(read(&mut flash, 0x05, 0, 1, now), [0]);
    }
}

#[test]
fn switching_off_during_an_erase_leaves_half_of_the_sector() {
    let mut flash = NorFlash::new(&[0; SECTOR]);
    run(&mut flash, 0x06, 0, &[], 0);
    run(&mut flash, 0x20, 0, &[], 0);
    flash.power_off(MILLISECOND);
    assert_eq!((flash.bytes()[SECTOR / 2 - 1], flash.bytes()[SECTOR / 2]), (0xFF, 0));
    assert!(flash.flip_bit(SECTOR as u32 - 1, 3));
    assert_eq!(flash.bytes()[SECTOR - 1], 8);
    assert!(!flash.flip_bit(CAPACITY as u32, 0));
}
