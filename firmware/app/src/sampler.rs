//! Sampling: a hardware timer's interrupt reads one conversion and starts the next, one input after the other.
//!
//! 4,000 conversions a second for one phase, 10,000 for three, without polling. The interrupt has the highest priority, a
//! vector of its own, code and data in RAM, so it runs while the flash is busy, too, and only a section without any
//! interrupts can delay it. A tick that comes late is no instant of the grid: its conversion isn't started, the metering is
//! told of the break, and what is lost by it is counted.
//!
//! Registers: ESP32-C3 Technical Reference Manual, "System Timer (SYSTIMER)" and "On-Chip Sensors and Analog Signal
//! Processing" (one-time sampling of SAR ADC1).

use core::cell::UnsafeCell;
use core::ops::RangeInclusive;
use esp_hal::Blocking;
use esp_hal::analog::adc::{Adc, AdcCalBasic, AdcConfig, Attenuation};
use esp_hal::efuse::{self, AdcCalibUnit};
use esp_hal::interrupt::{self, DirectBindableCpuInterrupt, Priority};
use esp_hal::peripherals::{ADC1, APB_SARADC, GPIO0, GPIO1, GPIO2, GPIO3, GPIO4, Interrupt, SYSTIMER};
use esp_hal::time::Duration;
use esp_hal::timer::PeriodicTimer;
use esp_hal::timer::systimer::Alarm;
use esp_println::println;
use ofmon_adc::Table;
use ofmon_metering::{CURRENTS_MAX, Configuration, FRAME_HZ, Input, SLOTS_MAX, Sampler, Sums, Wiring};

/// SYSTIMER counts a second.
const TIMER_HZ: u32 = 16_000_000;
const SOURCE: Interrupt = Interrupt::SYSTIMER_TARGET1;
/// The CPU's interrupt line of its own; esp-rtos has the first one.
const LINE: DirectBindableCpuInterrupt = DirectBindableCpuInterrupt::Interrupt1;
/// A conversion that starts later than this part of the time between two isn't on the grid: 50 us for one phase (0.9
/// degrees of 50 Hz), 20 us for three.
const LATE_PART: u32 = 5;

/// Bits of the trigger, `APB_SARADC_ONETIME_SAMPLE`; the attenuation is the one that `set_up_converter` calibrates for.
const ONETIME_START: u32 = 1 << 29;
const ONETIME_CHANNEL_SHIFT: u32 = 25;
const ONETIME_ATTENUATION: u32 = 3 << 23;
const ONETIME_ADC1: u32 = 1 << 31;
const CODE_MASK: u32 = 0xFFF;

/// The channel of ADC1 that an input is on, which is also its pin's number.
const fn channel(input: Input) -> u32 {
    match input {
        Input::Voltage(0) => 0,
        Input::Current(number) => 1 + number as u32,
        Input::Voltage(_) => 4,
    }
}

/// The trigger register's value for an input, not started.
const fn selected(input: Input) -> u32 {
    ONETIME_ADC1 | ONETIME_ATTENUATION | channel(input) << ONETIME_CHANNEL_SHIFT
}

/// The pins of the inputs.
pub struct Pins {
    /// The first phase's voltage.
    pub voltage_1: GPIO0<'static>,
    /// The first transformer.
    pub current_1: GPIO1<'static>,
    /// The second transformer.
    pub current_2: GPIO2<'static>,
    /// The third transformer.
    pub current_3: GPIO3<'static>,
    /// The second phase's voltage.
    pub voltage_2: GPIO4<'static>,
}

/// What the interrupt works on.
struct State {
    sampler: Sampler,
    table: Table,
    /// The trigger register's values of the slots.
    triggers: [u32; SLOTS_MAX],
    /// SYSTIMER counts between two ticks.
    period: u32,
    /// When the next tick is due, SYSTIMER's lower word.
    due: u32,
    /// A conversion was started at the last tick: the one of the sampler's slot.
    running: bool,
    /// Instants of the grid without a sample, since the start.
    missed: u32,
}

/// Owned by the interrupt; others touch it only while interrupts are off.
struct Shared(UnsafeCell<State>);

// SAFETY: one core; `tick` isn't interrupted (interrupts are off in it), and `take` and `start` exclude it.
unsafe impl Sync for Shared {}

static SHARED: Shared = Shared(UnsafeCell::new(State {
    sampler: Sampler::IDLE,
    table: Table::EMPTY,
    triggers: [0; SLOTS_MAX],
    period: TIMER_HZ,
    due: 0,
    running: false,
    missed: 0,
}));

/// The converter and its timer, which tick on as long as this lives; and what the converter can tell apart.
pub struct Sampling(PeriodicTimer<'static, Blocking>, RangeInclusive<u16>);

impl Sampling {
    /// Sets up converter and timer; samples come once there is a configuration.
    pub fn new(adc: ADC1<'static>, pins: Pins, alarm: Alarm<'static>) -> Self {
        set_up_converter(adc, pins);
        let point_code = efuse::rtc_calib_cal_code(AdcCalibUnit::ADC1, Attenuation::_11dB);
        let range = with_state(|state| {
            state.table.fill(point_code);
            state.table.range()
        });
        interrupt::enable_direct(SOURCE, Priority::max(), LINE, enter_tick);
        let mut timer = PeriodicTimer::new(alarm);
        timer.listen();
        Self(timer, range)
    }

    /// Samples by a configuration from now on. What was sampled before and wasn't taken is lost.
    pub fn apply(&mut self, configuration: &Configuration) {
        let period = TIMER_HZ / rate_hz(configuration.wiring);
        let mut triggers = [0; SLOTS_MAX];
        for (trigger, input) in triggers.iter_mut().zip(configuration.wiring.slots()) {
            *trigger = selected(*input);
        }
        let sampler = Sampler::new(configuration, &self.1);
        with_state(|state| {
            (state.sampler, state.triggers, state.period, state.running) = (sampler, triggers, period, false);
            state.due = timer_count().wrapping_add(period);
        });
        let between = Duration::from_micros(u64::from(1_000_000 / rate_hz(configuration.wiring)));
        if let Err(error) = self.0.start(between) {
            println!("sampling timer: {error:?}");
        }
    }
}

/// Conversions a second, all inputs together.
const fn rate_hz(wiring: Wiring) -> u32 {
    FRAME_HZ * wiring.slots().len() as u32
}

/// Configures pins, clocks and, by a blocking conversion, the converter's offset code, which all pins share.
fn set_up_converter(adc: ADC1<'static>, pins: Pins) {
    let mut config = AdcConfig::new();
    let mut pin = config.enable_pin_with_cal::<_, AdcCalBasic<ADC1<'static>>>(pins.voltage_1, Attenuation::_11dB);
    config.enable_pin(pins.current_1, Attenuation::_11dB);
    config.enable_pin(pins.current_2, Attenuation::_11dB);
    config.enable_pin(pins.current_3, Attenuation::_11dB);
    config.enable_pin(pins.voltage_2, Attenuation::_11dB);
    let mut adc = Adc::new(adc, config);
    while adc.read_oneshot(&mut pin).is_err() {}
    // Dropping the driver would switch the converter's clock off.
    core::mem::forget(adc);
}

/// Takes what was sampled since the last call; None while it is too little for a block.
pub fn take() -> Option<[Sums; CURRENTS_MAX]> {
    with_state(|state| state.sampler.take())
}

/// How many instants of the grid passed without a sample since the start of the chip.
pub fn missed() -> u32 {
    with_state(|state| state.missed)
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
    if state.running {
        state.running = false;
        let next = state.sampler.next_slot();
        // The trigger must be low for some clocks of the converter before it may rise again.
        trigger(state.triggers[next]);
        let units = state.result();
        // Before the sums, whose length differs from slot to slot: all conversions start equally long after their tick.
        if !late {
            state.start(if units.is_some() { next } else { 0 });
        }
        match units {
            Some(units) => state.sampler.sample(units),
            None => {
                state.missed = state.missed.saturating_add(1);
                state.sampler.broken();
            }
        }
        if late {
            state.sampler.broken();
        }
    } else if !late {
        state.start(state.sampler.slot());
    }
}

impl State {
    /// Moves the grid on to the next tick and says whether this one is late.
    #[inline(always)]
    fn is_late(&mut self, now: u32) -> bool {
        let late_by = now.wrapping_sub(self.due);
        if late_by <= self.period / LATE_PART {
            self.due = self.due.wrapping_add(self.period);
            return false;
        }
        self.find_grid(now, late_by);
        true
    }

    /// Finds the next tick after `now`. The grid stays where it is, unless a tick comes before it is due, or minutes after.
    #[inline(always)]
    fn find_grid(&mut self, now: u32, late_by: u32) {
        let known = late_by < 60 * TIMER_HZ;
        let since_tick = if known { late_by % self.period } else { 0 };
        if known {
            self.missed = self.missed.saturating_add(late_by / self.period + 1);
        }
        self.due = now.wrapping_sub(since_tick).wrapping_add(self.period);
    }

    /// Starts the conversion of a slot.
    #[inline(always)]
    fn start(&mut self, slot: usize) {
        if let Some(selected) = self.triggers.get(slot) {
            self.running = true;
            trigger(selected | ONETIME_START);
        }
    }

    /// What the finished conversion read, in units of 1/16 mV; none when it hasn't finished.
    #[inline(always)]
    fn result(&mut self) -> Option<u16> {
        let adc = APB_SARADC::regs();
        if adc.int_raw().read().adc1_done().bit_is_clear() {
            return None;
        }
        let units = self.table.at(adc.sar1data_status().read().bits() & CODE_MASK);
        adc.int_clr().write(|w| w.adc1_done().clear_bit_by_one());
        Some(units)
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
