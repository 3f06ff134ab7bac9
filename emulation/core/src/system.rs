//! What the hart sees: memories and devices at their addresses, and the moment of each access.

use serde::{Deserialize, Serialize};

use crate::bus::{After, Ticks};
use crate::devices::Devices;
use crate::devices::analog::Analog;
use crate::memory::{Memory, in_flash_window};

/// What a store means for the hart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    Go,
    /// Leave the inner loop: something that it relies on has changed.
    Leave,
    /// Nothing can be stored there.
    Fault,
}

/// Where the current run of the hart lies in time.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Clock {
    /// The moment at which the run's last allowed instruction ends.
    pub run_end: Ticks,
    /// Time that an instruction takes.
    pub ticks_per_instruction: Ticks,
}

/// Accesses by the guest which a correct program doesn't make.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BadAccesses {
    /// Loads and stores where there is neither memory nor device (they trap).
    pub faults: u64,
    /// Address of the last of them.
    pub last_fault: u32,
    /// Accesses to device addresses that nothing models (they read 0).
    pub unmodelled: u64,
    /// Address of the last of them.
    pub last_unmodelled: u32,
    /// Reads and fetches through the cache while the flash programmed or erased: on the chip they go wrong.
    pub flash_busy: u64,
    /// Address of the last of them.
    pub last_flash_busy: u32,
}

const DEVICES_BASE: u32 = 0x6000_0000;
const DEVICES_SIZE: u32 = 0x10_0000;
const ANALOG_BASE: u32 = 0x6000_E000;
const MMU_BASE: u32 = 0x600C_5000;
const MMU_SIZE: u32 = 0x200;

/// Memories, devices, and the time.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct System {
    pub memory: Memory,
    pub devices: Devices,
    pub clock: Clock,
    pub bad: BadAccesses,
    /// A device asked to return to the host.
    pub stop: bool,
}

impl System {
    /// The interrupt line that the hart must serve, if its interrupts are enabled.
    #[inline(always)]
    #[must_use]
    pub fn pending_line(&self) -> Option<u32> {
        self.devices.interrupt_core.pending_line()
    }

    /// The moment when `left` instructions of the run remain.
    pub(crate) fn now(&self, left: u32) -> Ticks {
        self.clock.run_end.saturating_sub(Ticks::from(left) * self.clock.ticks_per_instruction)
    }

    /// Loads `SIZE` bytes, zero-extended; None where there is nothing.
    #[inline(always)]
    pub fn load<const SIZE: usize>(&mut self, address: u32, left: u32) -> Option<u32> {
        match self.memory.load_fast::<SIZE>(address) {
            Some(bytes) => {
                let mut word = [0; 4];
                word[..SIZE].copy_from_slice(&bytes);
                Some(u32::from_le_bytes(word))
            }
            None => self.load_slow(address, SIZE, left),
        }
    }

    #[inline(never)]
    fn load_slow(&mut self, address: u32, size: usize, left: u32) -> Option<u32> {
        if address.wrapping_sub(DEVICES_BASE) < DEVICES_SIZE {
            let word = self.load_device(address & !3, self.now(left));
            let shifted = word >> (8 * (address & 3));
            return Some(if size == 4 { word } else { shifted & (u32::MAX >> (32 - 8 * size)) });
        }
        self.note_flash_use(address, self.now(left));
        let value = self.memory.load_any(address, size).or_else(|| self.load_bytes(address, size));
        if value.is_none() {
            self.fault(address);
        }
        value
    }

    /// Loads byte by byte, across the border of two regions.
    fn load_bytes(&self, address: u32, size: usize) -> Option<u32> {
        (0..size as u32).try_fold(0, |word, at| {
            let byte = self.memory.load_any(address.wrapping_add(at), 1)?;
            Some(word | byte << (8 * at))
        })
    }

    fn load_device(&mut self, address: u32, now: Ticks) -> u32 {
        let mmu = address.wrapping_sub(MMU_BASE);
        if mmu < MMU_SIZE {
            return self.memory.mmu((mmu / 4) as usize);
        }
        match self.devices.read(address - DEVICES_BASE, now) {
            Some(value) => value,
            None => {
                self.unmodelled(address);
                0
            }
        }
    }

    /// Stores the low `SIZE` bytes of `value`.
    #[inline(always)]
    pub fn store<const SIZE: usize>(&mut self, address: u32, value: u32, left: u32) -> Flow {
        let mut bytes = [0; SIZE];
        bytes.copy_from_slice(&value.to_le_bytes()[..SIZE]);
        if self.memory.store_fast(address, bytes) { Flow::Go } else { self.store_slow(address, value, SIZE, left) }
    }

    #[inline(never)]
    fn store_slow(&mut self, address: u32, value: u32, size: usize, left: u32) -> Flow {
        if address.wrapping_sub(DEVICES_BASE) < DEVICES_SIZE {
            return self.store_device(address, value, size, self.now(left));
        }
        match self.memory.store_any(address, &value.to_le_bytes()[..size]) {
            Some(false) => Flow::Go,
            Some(true) => Flow::Leave,
            None => {
                self.fault(address);
                Flow::Fault
            }
        }
    }

    fn store_device(&mut self, address: u32, value: u32, size: usize, now: Ticks) -> Flow {
        let aligned = address & !3;
        let value = if size == 4 {
            value
        } else {
            let (shift, mask) = (8 * (address & 3), u32::MAX >> (32 - 8 * size));
            self.load_device(aligned, now) & !(mask << shift) | (value & mask) << shift
        };
        let mmu = aligned.wrapping_sub(MMU_BASE);
        if mmu < MMU_SIZE {
            self.memory.set_mmu((mmu / 4) as usize, value);
            return Flow::Leave;
        }
        match self.devices.write(aligned - DEVICES_BASE, value, now) {
            Some(After::Go) => {
                self.hand_to_adc(aligned, value);
                self.serve_flash(now)
            }
            Some(After::Sync) => Flow::Leave,
            Some(After::Stop) => {
                self.stop = true;
                Flow::Leave
            }
            None => {
                self.unmodelled(address);
                Flow::Go
            }
        }
    }

    /// Carries out the flash transaction that a write has started, if it has.
    fn serve_flash(&mut self, now: Ticks) -> Flow {
        let spi_flash = &mut self.devices.spi_flash;
        if !spi_flash.pending() {
            return Flow::Go;
        }
        let after = spi_flash.transact(&mut self.memory.flash, now);
        self.stop |= after == After::Stop;
        if after == After::Go { Flow::Go } else { Flow::Leave }
    }

    /// The ADC's trims are written over the analogue blocks' bus.
    fn hand_to_adc(&mut self, address: u32, value: u32) {
        if let Some(offset) = address.checked_sub(ANALOG_BASE)
            && let Some(write) = Analog::adc_write(offset, value)
        {
            self.devices.adc.write_analog(write.register, write.value);
        }
    }

    /// Counts an access to the flash windows while the flash is busy.
    pub(crate) fn note_flash_use(&mut self, address: u32, now: Ticks) {
        if self.memory.flash.busy_until().is_some_and(|at| at > now) && in_flash_window(address) {
            self.bad.flash_busy += 1;
            self.bad.last_flash_busy = address;
        }
    }

    fn fault(&mut self, address: u32) {
        self.bad.faults += 1;
        self.bad.last_fault = address;
    }

    fn unmodelled(&mut self, address: u32) {
        self.bad.unmodelled += 1;
        self.bad.last_unmodelled = address;
    }
}
