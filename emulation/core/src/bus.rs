//! The contract between the CPU loop and everything that hangs on the bus.
//!
//! A device knows neither its own address nor the CPU: it is handed an offset and the moment of the access. What it
//! wants in return it says through [`After`], [`Device::next_event`] and [`Device::interrupts`]. Devices never panic
//! on a bad access by the guest.

/// A moment or a span of virtual time in units of 1/160 MHz (6.25 ns).
pub type Ticks = u64;

/// [`Ticks`] in one second.
pub const TICKS_PER_SECOND: Ticks = 160_000_000;

/// What the CPU loop must do after a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// Nothing that the CPU could notice has changed: go on.
    Go,
    /// Interrupt levels, the next event, the clock or the memory map may have changed: look at them before the next
    /// instruction.
    Sync,
    /// Stop and return to the host.
    Stop,
}

/// A memory-mapped device.
pub trait Device {
    /// Reads the aligned 32-bit register at `offset`; the bus makes narrower accesses out of it.
    fn read(&mut self, offset: u32, now: Ticks) -> u32;

    /// Writes the aligned 32-bit register at `offset`.
    fn write(&mut self, offset: u32, value: u32, now: Ticks) -> After;

    /// The absolute moment at which [`Device::advance`] wants to be called; asked again after each `Sync` and each
    /// `advance`.
    fn next_event(&self) -> Option<Ticks> {
        None
    }

    /// Does what is due at `now`; called when `next_event` has come.
    fn advance(&mut self, _now: Ticks) {}

    /// Levels of this device's interrupt sources, one bit for each source number of the interrupt matrix (62 sources).
    fn interrupts(&self) -> u64 {
        0
    }
}

/// Guest memory as a device with DMA sees it: internal SRAM only, no devices, no flash windows.
pub trait GuestMemory {
    /// Copies guest memory at `address` into `bytes`; false (and nothing copied) where there is no such memory.
    fn load(&self, address: u32, bytes: &mut [u8]) -> bool;

    /// Copies `bytes` into guest memory at `address`; false (and nothing copied) where there is no such memory.
    fn store(&mut self, address: u32, bytes: &[u8]) -> bool;
}
