//! Faults that images for tests of the update are built with; an ordinary image has none.

/// What goes wrong in this image: `OFMON_FIRMWARE_FAULT` when it was built.
const FAULT: Option<&str> = option_env!("OFMON_FIRMWARE_FAULT");

/// Panics in an image that is built to panic at its start.
pub fn at_start() {
    assert!(!matches!(FAULT, Some("panic")), "this image was built to panic");
}

/// Never returns in an image that is built to hang.
pub fn while_metering() {
    if matches!(FAULT, Some("hang")) {
        loop {
            // SAFETY: the instruction waits for an interrupt and changes nothing.
            unsafe { core::arch::asm!("wfi") };
        }
    }
}
