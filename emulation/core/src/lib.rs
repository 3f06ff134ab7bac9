//! An ESP32-C3 in software: the hart, the memory map and the devices that a metering firmware touches.
//!
//! 1. **The flash image runs as flashed.** The CPU starts at the chip's reset vector in mask ROM code; ROM,
//!    second-stage bootloader and application are executed, never skipped or imitated.
//! 2. **Time is counted, not measured.** Virtual time advances by executed instructions, and jumps over WFI to the
//!    next event. The same image with the same seed gives the same bytes.
//! 3. **The guest can't hurt the host.** A bad access is counted and answered as the chip would; it never panics.
//! 4. **A device doesn't know its address**, nor the CPU, nor the other devices; the machine carries what passes
//!    between them.
//! 5. **The whole state is one value.** It clones, and it serialises; what can be derived (decoded instructions)
//!    isn't part of it.

pub mod adc;
pub mod air;
pub mod bus;
pub mod code;
pub mod devices;
pub mod efuse;
pub mod hart;
pub mod machine;
pub mod memory;
pub mod nor_flash;
pub mod open_eth;
pub mod rom;
pub mod snapshot;
pub mod station;
pub mod system;
pub mod waveform;
