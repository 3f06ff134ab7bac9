//! A 4 MiB serial NOR flash chip behind its SPI commands.
//!
//! 1. Programming only clears bits; erasing sets whole sectors. Both need the write-enable latch, take time and keep the chip busy.
//! 2. What an operation changes is in the array when it ends. While it runs the chip answers nothing but its status.
//! 3. Power may fail at any operation: before it, half-way through, or after it; see [`PowerCut`].
//! 4. The array survives power cuts; the write-enable latch, the power-down state and a running operation don't.
//!
//! Commands and typical times: Winbond W25Q32JV data sheet, instruction set table and AC electrical characteristics.
//!
//! Limits: no block protection, no SFDP contents, no suspend; dummy cycles and bus width are the controller's business.

mod operation;

use serde::{Deserialize, Serialize};

use crate::bus::{After, TICKS_PER_SECOND, Ticks};

use operation::Operation;

/// Bytes of the array.
pub const CAPACITY: usize = 4 << 20;
/// Bytes of the smallest erasable piece.
pub const SECTOR: usize = 4096;
/// Bytes within which one program command wraps.
pub const PAGE: usize = 256;

const JEDEC_ID: [u8; 3] = [0xEF, 0x40, 0x16];
const DEVICE_ID: u8 = 0x15;
const STATUS_BUSY: u8 = 1 << 0;
const STATUS_WRITE_ENABLED: u8 = 1 << 1;
const MICROSECOND: Ticks = TICKS_PER_SECOND / 1_000_000;
const MILLISECOND: Ticks = TICKS_PER_SECOND / 1_000;

/// One transaction between falling and rising chip select.
#[derive(Debug)]
pub struct Command<'a> {
    /// The first byte.
    pub opcode: u8,
    /// The address, where the command has one.
    pub address: u32,
    /// Data to the chip after address and dummy cycles.
    pub output: &'a [u8],
    /// Data from the chip after address and dummy cycles.
    pub input: &'a mut [u8],
}

/// When, relative to an operation's effect, the supply fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// Nothing of the operation happens.
    Before,
    /// The first half of it happens, and half of the bits of the byte after that.
    Half,
    /// All of it happens.
    After,
}

/// A power failure planned at a flash operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PowerCut {
    /// Number of operations (programs and erases, [`NorFlash::operations`]) that happen before the one that is hit.
    pub operation: u64,
    /// What of that one happens.
    pub moment: Moment,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Busy {
    operation: Operation,
    ends: Ticks,
}

/// What the chip has been through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counters {
    /// Program commands that took effect.
    pub programs: u64,
    /// Erase commands that took effect.
    pub erases: u64,
    /// Commands that the chip ignored: while busy or asleep, without write enable, or unknown.
    pub ignored: u64,
}

/// The chip.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NorFlash {
    bytes: Vec<u8>,
    status: [u8; 3],
    write_enabled: bool,
    asleep: bool,
    busy: Option<Busy>,
    power_cut: Option<PowerCut>,
    power_failed: bool,
    changed: Option<(u32, u32)>,
    wear: Vec<u32>,
    counters: Counters,
}

impl NorFlash {
    /// A chip that holds `image`; what the image doesn't fill is erased, what is beyond the capacity is cut off.
    pub fn new(image: &[u8]) -> Self {
        let mut bytes = image.to_vec();
        bytes.resize(CAPACITY, 0xFF);
        NorFlash {
            bytes,
            status: [0, 0x02, 0x60],
            write_enabled: false,
            asleep: false,
            busy: None,
            power_cut: None,
            power_failed: false,
            changed: None,
            wear: vec![0; CAPACITY / SECTOR],
            counters: Counters::default(),
        }
    }

    /// The array as it is. An operation that runs shows after [`NorFlash::settle`] at its end.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Exchanges the array from outside (programming a chip on the bench); too long or too short images as in [`NorFlash::new`].
    pub fn replace(&mut self, image: &[u8]) {
        self.bytes.clear();
        self.bytes.extend_from_slice(&image[..image.len().min(CAPACITY)]);
        self.bytes.resize(CAPACITY, 0xFF);
        self.changed = Some((0, CAPACITY as u32));
    }

    /// Flips one bit of the array, as ageing or radiation would; false beyond the capacity.
    pub fn flip_bit(&mut self, address: u32, bit: u8) -> bool {
        let Some(byte) = self.bytes.get_mut(address as usize) else { return false };
        *byte ^= 1 << (bit & 7);
        self.note_change(address, address + 1);
        true
    }

    /// Programs and erases that took effect so far.
    pub fn operations(&self) -> u64 {
        self.counters.programs + self.counters.erases
    }

    /// What the chip has been through.
    pub fn counters(&self) -> &Counters {
        &self.counters
    }

    /// Erase cycles of each sector.
    pub fn wear(&self) -> &[u32] {
        &self.wear
    }

    /// Plans a power failure, or takes the plan back.
    pub fn plan_power_cut(&mut self, cut: Option<PowerCut>) {
        self.power_cut = cut;
    }

    /// Whether a planned failure has happened: the machine must be off by now.
    pub fn power_failed(&self) -> bool {
        self.power_failed
    }

    /// The part of the array that changed since the last call, as (begin, end): what was cached or decoded from it is stale.
    pub fn take_change(&mut self) -> Option<(u32, u32)> {
        self.changed.take()
    }

    /// The moment at which the running operation ends.
    pub fn busy_until(&self) -> Option<Ticks> {
        self.busy.as_ref().map(|busy| busy.ends)
    }

    /// Ends the running operation if its time is over.
    pub fn settle(&mut self, now: Ticks) {
        if let Some(busy) = self.busy.take_if(|busy| busy.ends <= now) {
            self.apply(&busy.operation, Moment::After);
        }
    }

    /// The supply goes at `now`: an operation that still runs is left half done.
    pub fn power_off(&mut self, now: Ticks) {
        self.settle(now);
        if let Some(busy) = self.busy.take() {
            self.apply(&busy.operation, Moment::Half);
        }
        self.write_enabled = false;
        self.asleep = false;
    }

    /// The supply comes back.
    pub fn power_on(&mut self) {
        self.power_failed = false;
    }

    /// Carries out one command; `Stop` when the planned power failure hits it.
    pub fn execute(&mut self, command: Command<'_>, now: Ticks) -> After {
        self.settle(now);
        let listening = match command.opcode {
            0x05 | 0x35 | 0x15 => !self.asleep,
            0xAB => self.busy.is_none(),
            _ => self.busy.is_none() && !self.asleep,
        };
        if !listening || self.power_failed {
            self.counters.ignored += 1;
            command.input.fill(0xFF);
            return After::Go;
        }
        self.dispatch(command, now)
    }

    fn dispatch(&mut self, command: Command<'_>, now: Ticks) -> After {
        let Command { opcode, address, output, input } = command;
        match opcode {
            0x03 | 0x0B | 0x3B | 0x6B | 0xBB | 0xEB => self.read(address, input),
            0x05 => input.fill(self.status1()),
            0x35 => input.fill(self.status[1]),
            0x15 => input.fill(self.status[2]),
            0x06 => self.write_enabled = true,
            0x04 => self.write_enabled = false,
            0x9F => repeat(&JEDEC_ID, input),
            0x90 => repeat(&[JEDEC_ID[0], DEVICE_ID], input),
            0x4B => repeat(&[0x0F, 0x4D, 0x6F, 0x6E, 0, 0, 0, 1], input),
            0xAB => {
                self.asleep = false;
                input.fill(DEVICE_ID);
            }
            0xB9 => self.asleep = true,
            0x50 | 0x66 | 0x99 => {}
            0x02 | 0x32 | 0x20 | 0x52 | 0xD8 | 0xC7 | 0x60 | 0x01 | 0x31 | 0x11 => {
                return self.change(opcode, address, output, now);
            }
            _ => {
                self.counters.ignored += 1;
                input.fill(0xFF);
            }
        }
        After::Go
    }

    fn status1(&self) -> u8 {
        let busy = if self.busy.is_some() { STATUS_BUSY } else { 0 };
        let enabled = if self.write_enabled { STATUS_WRITE_ENABLED } else { 0 };
        self.status[0] & !(STATUS_BUSY | STATUS_WRITE_ENABLED) | busy | enabled
    }

    fn read(&self, address: u32, input: &mut [u8]) {
        for (index, byte) in input.iter_mut().enumerate() {
            *byte = self.bytes[(address as usize + index) % CAPACITY];
        }
    }

    /// Starts a program, an erase or a status write.
    fn change(&mut self, opcode: u8, address: u32, output: &[u8], now: Ticks) -> After {
        let operation = Operation::of(opcode, address as usize % CAPACITY, output);
        let Some(operation) = operation.filter(|_| self.write_enabled) else {
            self.counters.ignored += 1;
            return After::Go;
        };
        self.write_enabled = false;
        let done = self.operations();
        let cut = self.power_cut.take_if(|cut| operation.touches_array() && cut.operation <= done);
        if let Some(cut) = cut {
            return self.fail(&operation, cut.moment);
        }
        self.busy = Some(Busy { ends: now + operation.duration(), operation });
        After::Go
    }

    fn fail(&mut self, operation: &Operation, moment: Moment) -> After {
        self.apply(operation, moment);
        self.power_failed = true;
        After::Stop
    }

    fn apply(&mut self, operation: &Operation, moment: Moment) {
        if moment == Moment::Before {
            return;
        }
        match operation {
            Operation::Program { .. } => self.counters.programs += 1,
            Operation::Erase { address, length } => {
                self.counters.erases += 1;
                let sectors = address / SECTOR..(address + length) / SECTOR;
                self.wear[sectors].iter_mut().for_each(|cycles| *cycles += 1);
            }
            Operation::Status { register, values } => {
                let registers = self.status.iter_mut().skip(*register);
                registers.zip(values).for_each(|(register, value)| *register = *value);
            }
        }
        if let Some((begin, end)) = operation.apply(&mut self.bytes, moment == Moment::Half) {
            self.note_change(begin as u32, end as u32);
        }
    }

    fn note_change(&mut self, begin: u32, end: u32) {
        let (low, high) = self.changed.unwrap_or((begin, end));
        self.changed = Some((low.min(begin), high.max(end)));
    }
}

fn repeat(pattern: &[u8], input: &mut [u8]) {
    input.iter_mut().zip(pattern.iter().cycle()).for_each(|(byte, value)| *byte = *value);
}

#[cfg(test)]
mod tests;
