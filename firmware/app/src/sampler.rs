//! Sampling: a hardware timer's interrupt reads one conversion and starts the next, voltage and current in turn.
//!
//! 4,000 conversions a second without polling. The interrupt has the highest priority, a vector of its own and code in
//! RAM, so only a section without interrupts can delay it: an erase or write of flash. A tick that comes late is no
//! instant of the grid: its conversion isn't started, and the metering is told of the break.
//!
//! Registers: ESP32-C3 Technical Reference Manual, "System Timer (SYSTIMER)" and "On-Chip Sensors and Analog Signal
//! Processing" (one-time sampling of SAR ADC1).

use core::cell::UnsafeCell;
use esp_hal::analog::adc::{Adc, AdcCalBasic, AdcConfig, Attenuation};
use esp_hal::efuse::{self, AdcCalibUnit};
use esp_hal::interrupt::{self, DirectBindableCpuInterrupt, Priority};
use esp_hal::peripherals::{ADC1, APB_SARADC, GPIO0, GPIO1, Interrupt, SYSTIMER};
use esp_hal::time::Duration;
use esp_hal::timer::PeriodicTimer;
use esp_hal::timer::systimer::Alarm;
use esp_println::println;
use ofmon_adc::Table;
use ofmon_metering::{Sampler, Sums};

/// Conversions a second, both channels together.
const RATE_HZ: u32 = 4_000;
/// SYSTIMER counts a second.
const TIMER_HZ: u32 = 16_000_000;
const PERIOD: u32 = TIMER_HZ / RATE_HZ;
const SOURCE: Interrupt = Interrupt::SYSTIMER_TARGET1;
/// The CPU's interrupt line of its own; esp-rtos has the first one.
const LINE: DirectBindableCpuInterrupt = DirectBindableCpuInterrupt::Interrupt1;
/// A conversion that starts later than this (50 us, 0.9 degrees of 50 Hz) isn't on the grid.
const LATE_MAX: u32 = TIMER_HZ / 20_000;

/// Bits of the trigger, `APB_SARADC_ONETIME_SAMPLE`; the attenuation is the one that `set_up_converter` calibrates for.
const ONETIME_START: u32 = 1 << 29;
const ONETIME_CHANNEL_SHIFT: u32 = 25;
const ONETIME_ATTENUATION: u32 = 3 << 23;
const ONETIME_ADC1: u32 = 1 << 31;
const CODE_MASK: u32 = 0xFFF;

/// What the pin of a channel carries.
#[derive(Clone, Copy, PartialEq)]
#[repr(u32)]
enum Channel {
    Voltage = 0,
    Current = 1,
}

impl Channel {
    #[inline(always)]
    fn other(self) -> Self {
        match self {
            Self::Voltage => Self::Current,
            Self::Current => Self::Voltage,
        }
    }

    /// The trigger register's value, not started.
    #[inline(always)]
    fn selected(self) -> u32 {
        ONETIME_ADC1 | ONETIME_ATTENUATION | (self as u32) << ONETIME_CHANNEL_SHIFT
    }
}

/// What the interrupt works on.
struct State {
    sampler: Sampler,
    table: Table,
    /// When the next tick is due, SYSTIMER's lower word.
    due: u32,
    /// The channel whose conversion was started at the last tick.
    running: Option<Channel>,
}

/// Owned by the interrupt; others touch it only while interrupts are off.
struct Shared(UnsafeCell<State>);

// SAFETY: one core; `tick` isn't interrupted (interrupts are off in it), and `take` and `start` exclude it.
unsafe impl Sync for Shared {}

static SHARED: Shared =
    Shared(UnsafeCell::new(State { sampler: Sampler::new(), table: Table::EMPTY, due: 0, running: None }));

/// Sets up the converter and its timer, and samples from then on. Voltage is on GPIO0, current on GPIO1.
pub fn start(adc: ADC1<'static>, voltage: GPIO0<'static>, current: GPIO1<'static>, alarm: Alarm<'static>) {
    set_up_converter(adc, voltage, current);
    let point_code = efuse::rtc_calib_cal_code(AdcCalibUnit::ADC1, Attenuation::_11dB);
    with_state(|state| state.table.fill(point_code));
    interrupt::enable_direct(SOURCE, Priority::max(), LINE, enter_tick);
    let mut timer = PeriodicTimer::new(alarm);
    timer.listen();
    let period = Duration::from_micros(u64::from(1_000_000 / RATE_HZ));
    with_state(|state| state.due = timer_count().wrapping_add(PERIOD));
    if let Err(error) = timer.start(period) {
        println!("sampling timer: {error:?}");
    }
}

/// Configures pins, clocks and the converter's offset code with one blocking conversion on each pin.
fn set_up_converter(adc: ADC1<'static>, voltage: GPIO0<'static>, current: GPIO1<'static>) {
    let mut config = AdcConfig::new();
    let mut voltage = config.enable_pin_with_cal::<_, AdcCalBasic<ADC1<'static>>>(voltage, Attenuation::_11dB);
    let mut current = config.enable_pin_with_cal::<_, AdcCalBasic<ADC1<'static>>>(current, Attenuation::_11dB);
    let mut adc = Adc::new(adc, config);
    while adc.read_oneshot(&mut voltage).is_err() {}
    while adc.read_oneshot(&mut current).is_err() {}
    // Dropping the driver would switch the converter's clock off.
    core::mem::forget(adc);
}

/// Takes what was sampled since the last call; None while it is too little for a block.
pub fn take() -> Option<Sums> {
    with_state(|state| state.sampler.take())
}

fn with_state<R>(work: impl FnOnce(&mut State) -> R) -> R {
    // SAFETY: without interrupts on one core nobody else touches the state; `work` has no way to come here again.
    critical_section::with(|_| work(unsafe { &mut *SHARED.0.get() }))
}

/// Entry from the vector table: saves what a function may change, calls it, and returns from the interrupt.
#[unsafe(naked)]
#[unsafe(link_section = ".rwtext")]
unsafe extern "C" fn enter_tick() {
    core::arch::naked_asm!(
        "addi sp, sp, -64",
        "sw ra, 0(sp)",
        "sw t0, 4(sp)",
        "sw t1, 8(sp)",
        "sw t2, 12(sp)",
        "sw t3, 16(sp)",
        "sw t4, 20(sp)",
        "sw t5, 24(sp)",
        "sw t6, 28(sp)",
        "sw a0, 32(sp)",
        "sw a1, 36(sp)",
        "sw a2, 40(sp)",
        "sw a3, 44(sp)",
        "sw a4, 48(sp)",
        "sw a5, 52(sp)",
        "sw a6, 56(sp)",
        "sw a7, 60(sp)",
        "call {tick}",
        "lw ra, 0(sp)",
        "lw t0, 4(sp)",
        "lw t1, 8(sp)",
        "lw t2, 12(sp)",
        "lw t3, 16(sp)",
        "lw t4, 20(sp)",
        "lw t5, 24(sp)",
        "lw t6, 28(sp)",
        "lw a0, 32(sp)",
        "lw a1, 36(sp)",
        "lw a2, 40(sp)",
        "lw a3, 44(sp)",
        "lw a4, 48(sp)",
        "lw a5, 52(sp)",
        "lw a6, 56(sp)",
        "lw a7, 60(sp)",
        "addi sp, sp, 64",
        "mret",
        tick = sym tick,
    )
}

/// One tick of the grid.
#[esp_hal::ram]
extern "C" fn tick() {
    SYSTIMER::regs().int_clr().write(|w| w.target(1).clear_bit_by_one());
    // SAFETY: interrupts are off in an interrupt that doesn't let others in.
    let state = unsafe { &mut *SHARED.0.get() };
    let late = state.is_late(timer_count());
    if let Some(channel) = state.running.take() {
        // The trigger must be low for some clocks of the converter before it may rise again.
        trigger(channel.other().selected());
        state.collect(channel);
        if late {
            state.sampler.broken();
        } else {
            state.start(channel.other());
        }
    } else if !late {
        state.start(Channel::Voltage);
    }
}

impl State {
    /// Moves the grid on to the next tick and says whether this one is late.
    #[inline(always)]
    fn is_late(&mut self, now: u32) -> bool {
        let late_by = now.wrapping_sub(self.due);
        if late_by <= LATE_MAX {
            self.due = self.due.wrapping_add(PERIOD);
            return false;
        }
        self.find_grid(now, late_by);
        true
    }

    /// Finds the next tick after `now`. The grid stays where it is, unless a tick comes before it is due, or minutes after.
    fn find_grid(&mut self, now: u32, late_by: u32) {
        let known = late_by < 60 * TIMER_HZ;
        let since_tick = if known { late_by % PERIOD } else { 0 };
        self.due = now.wrapping_sub(since_tick).wrapping_add(PERIOD);
    }

    #[inline(always)]
    fn start(&mut self, channel: Channel) {
        self.running = Some(channel);
        trigger(channel.selected() | ONETIME_START);
    }

    /// Hands the finished conversion on.
    #[inline(always)]
    fn collect(&mut self, channel: Channel) {
        let adc = APB_SARADC::regs();
        if adc.int_raw().read().adc1_done().bit_is_clear() {
            self.sampler.broken();
            return;
        }
        let units = self.table.at(adc.sar1data_status().read().bits() & CODE_MASK);
        adc.int_clr().write(|w| w.adc1_done().clear_bit_by_one());
        match channel {
            Channel::Voltage => self.sampler.voltage(units),
            Channel::Current => self.sampler.current(units),
        }
    }
}

#[inline(always)]
fn trigger(value: u32) {
    // SAFETY: every bit pattern of this register is allowed; the converter was set up by `start`.
    APB_SARADC::regs().onetime_sample().write(|w| unsafe { w.bits(value) });
}

/// The lower word of SYSTIMER's unit 0.
#[inline(always)]
fn timer_count() -> u32 {
    let timer = SYSTIMER::regs();
    timer.unit_op(0).write(|w| w.update().set_bit());
    while timer.unit_op(0).read().value_valid().bit_is_clear() {}
    timer.unit_value(0).lo().read().bits()
}
