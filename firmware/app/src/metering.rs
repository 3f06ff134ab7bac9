//! Metering: a block of samples each second, a checkpoint each minute, readings each hour of the meter's clock.

use crate::fault;
use crate::meter::{Blocks, Meter, report};
use crate::sampler::{self, Sampling};
use embassy_time::{Duration, Instant, Ticker};
use esp_hal::peripherals::TIMG0;
use esp_hal::system::software_reset;
use esp_hal::time;
use esp_hal::timer::timg::{MwdtStage, Wdt};
use esp_println::println;
use heapless::Vec;
use ofmon_metering::{Block, CURRENTS_MAX, Clipping, Clippings, Configuration, Finished, Gain, Wiring};
use ofmon_record::reading::Repr;

const BLOCK_PERIOD: Duration = Duration::from_secs(1);
const CHECKPOINT_PERIOD: Duration = Duration::from_secs(60);
/// A meter that hasn't come round to metering for this long restarts. It leaves the RTC running, so the clock stays right.
const WATCHDOG_PERIOD: time::Duration = time::Duration::from_secs(60);
/// Too few samples for a block over this long: there is no measurement.
const BLOCK_WAIT_MAX: Duration = Duration::from_secs(5);

/// What was sampled, and how much of it was cut off.
#[derive(Default)]
struct Sampled {
    blocks: Blocks,
    clipping: Clippings,
}

/// The watchdog that metering has to feed.
pub type Watchdog = Wdt<TIMG0<'static>>;

/// Starts the watchdog: metering must come round from now on.
pub fn start_watchdog(mut watchdog: Watchdog) -> Watchdog {
    watchdog.set_timeout(MwdtStage::Stage0, WATCHDOG_PERIOD);
    watchdog.enable();
    watchdog
}

/// Measures for ever.
#[embassy_executor::task]
pub async fn measure(meter: &'static Meter, sampling: Sampling, mut watchdog: Watchdog) -> ! {
    let mut metering = Metering::new(meter, sampling);
    let mut ticker = Ticker::every(BLOCK_PERIOD);
    loop {
        ticker.next().await;
        fault::while_metering();
        let sampled = metering.step();
        watchdog.feed();
        let mounted = meter.store.borrow().is_mounted();
        if meter.update.step(mounted, sampled) {
            report(meter.checkpoint());
            software_reset();
        }
    }
}

struct Metering {
    meter: &'static Meter,
    sampling: Sampling,
    gains: [Gain; CURRENTS_MAX],
    wiring: Wiring,
    /// Until when the periods have been advanced.
    advanced: Instant,
    checkpoint_due: Instant,
}

impl Metering {
    fn new(meter: &'static Meter, sampling: Sampling) -> Self {
        let now = Instant::now();
        let configuration = meter.setup.take();
        let mut metering = Self {
            meter,
            sampling,
            gains: gains(&configuration),
            wiring: configuration.wiring,
            advanced: now,
            checkpoint_due: now + CHECKPOINT_PERIOD,
        };
        metering.sampling.apply(&configuration);
        metering
    }

    /// Takes the blocks that were sampled meanwhile, and says whether there were any. What is too little goes on into the
    /// next.
    fn step(&mut self) -> bool {
        let now = Instant::now();
        let sampled = self.take();
        let any = sampled.is_some();
        let starved = now - self.advanced >= BLOCK_WAIT_MAX;
        if starved && !any {
            println!("no samples for {} s", BLOCK_WAIT_MAX.as_secs());
        }
        if any || starved {
            self.advance(sampled.unwrap_or_default(), now);
        }
        if now >= self.checkpoint_due {
            self.checkpoint_due += CHECKPOINT_PERIOD;
            report(self.meter.checkpoint());
        }
        if self.meter.setup.is_new() {
            self.configure();
        }
        any
    }

    /// What was sampled, by the configuration under which it was.
    fn take(&self) -> Option<Sampled> {
        let sums = sampler::take()?;
        let measured =
            |number: usize| (number < self.wiring.currents()).then(|| Block::new(&sums[number], &self.gains[number]));
        Some(Sampled { blocks: core::array::from_fn(measured), clipping: sums.map(|sums| Clipping::of(&sums)) })
    }

    /// Goes on with the configuration that somebody has set. What was measured so far keeps its meaning.
    fn configure(&mut self) {
        let configuration = self.meter.setup.take();
        (self.gains, self.wiring) = (gains(&configuration), configuration.wiring);
        self.sampling.apply(&configuration);
    }

    /// Counts blocks for the time since the ones before, and stores the readings of an hour that ends with them.
    fn advance(&mut self, sampled: Sampled, now: Instant) {
        let Sampled { blocks, clipping } = sampled;
        self.meter.live.set(blocks);
        self.count(&clipping);
        let span_us = (now - self.advanced).as_micros();
        self.advanced = now;
        let now_ms = self.meter.clock.now_ms();
        let mut periods = self.meter.periods.borrow_mut();
        let mut advanced = periods.iter_mut().zip(&blocks);
        let finished: [_; CURRENTS_MAX] = core::array::from_fn(|_| {
            let (period, block) = advanced.next()?;
            period.advance(block.as_ref(), span_us, now_ms)
        });
        drop(periods);
        if finished.iter().any(Option::is_some) {
            self.finish(&finished);
        }
    }

    /// Counts what was cut off. The log hears of the hour's first for each transformer.
    fn count(&self, clipping: &Clippings) {
        let first = self.meter.quality.borrow_mut().add(clipping);
        for (ct_id, (_, one)) in (1..).zip(first.iter().zip(clipping)).filter(|(_, (first, _))| **first) {
            println!(
                "beyond the range: ct={ct_id} current={} voltage={} of {} samples; the energy is too low",
                one.current, one.voltage, one.samples
            );
        }
    }

    /// Begins to count anew. The log hears of what was cut off over the hour.
    fn end_hour(&self) {
        let mut quality = self.meter.quality.borrow_mut();
        for (ct_id, one) in (1..).zip(&quality.hour).filter(|(_, one)| one.any()) {
            println!(
                "beyond the range over the hour: ct={ct_id} current={} voltage={} of {} samples",
                one.current, one.voltage, one.samples
            );
        }
        quality.end_hour();
    }

    /// Stores the readings of a finished hour. What can't be stored counts for the running hour.
    fn finish(&mut self, finished: &[Option<Finished>; CURRENTS_MAX]) {
        let readings: Vec<Repr, CURRENTS_MAX> =
            (1..).zip(finished).filter_map(|(ct_id, finished)| reading(ct_id, finished.as_ref()?)).collect();
        if readings.is_empty() {
            self.end_hour();
            return println!("no reading: nothing was measured");
        }
        if let Err(error) = self.meter.store.borrow_mut().append_readings(&readings) {
            println!("storage: {error}");
            let mut periods = self.meter.periods.borrow_mut();
            periods.iter_mut().zip(finished).for_each(|(period, finished)| {
                finished.iter().for_each(|finished| period.take_back(finished));
            });
            return;
        }
        readings.iter().for_each(say);
        self.end_hour();
        // A time kept after the readings: else a power loss within the next minute would be logged as before them, and
        // whoever corrects times would move the readings past the outage.
        report(self.meter.checkpoint());
    }
}

fn gains(configuration: &Configuration) -> [Gain; CURRENTS_MAX] {
    core::array::from_fn(|number| Gain::of(configuration, number))
}

/// The reading of a transformer; none when it wasn't measured.
fn reading(ct_id: u16, finished: &Finished) -> Option<Repr> {
    let quantities = finished.quantities().ok()?;
    Repr::new(ct_id, quantities, finished.end_ms())
        .inspect_err(|error| println!("no reading ct={ct_id} end={}: {error}", finished.end_ms()))
        .ok()
}

fn say(reading: &Repr) {
    let quantities = reading.quantities();
    println!(
        "reading ct={} end={} p={:.1} kwh={:.6}",
        reading.ct_id(),
        reading.timestamp_ms(),
        quantities.real_power,
        quantities.kwh
    );
}
