//! Metering: a block of samples each second, a checkpoint each minute, a reading each hour of the meter's clock.

use crate::clock::Clock;
use crate::fault;
use crate::sampler;
use crate::store::{Error, Store};
use crate::update::Update;
use core::cell::RefCell;
use embassy_time::{Duration, Instant, Ticker};
use esp_hal::peripherals::TIMG0;
use esp_hal::system::software_reset;
use esp_hal::time;
use esp_hal::timer::timg::{MwdtStage, Wdt};
use esp_println::println;
use ofmon_metering::{Finished, Period, Scale};
use ofmon_record::reading::Repr;

/// The front end: 350 V at the mains and 30 A in the wire for each volt at the pins.
const SCALE: Scale = Scale::of_front_end(350.0, 30.0);
/// The only current transformer of this hardware.
const TRANSFORMER: u16 = 1;
const BLOCK_PERIOD: Duration = Duration::from_secs(1);
const CHECKPOINT_PERIOD: Duration = Duration::from_secs(60);
/// A meter that hasn't come round to metering for this long restarts. It leaves the RTC running, so the clock stays right.
const WATCHDOG_PERIOD: time::Duration = time::Duration::from_secs(60);
/// Too few samples for a block over this long: there is no measurement.
const BLOCK_WAIT_MAX: Duration = Duration::from_secs(5);

/// What the tasks of the meter share, all in one executor.
pub struct Meter {
    /// The meter's clock.
    pub clock: Clock,
    /// What is kept in flash. Borrowed for one operation at a time, never over an await.
    pub store: RefCell<Store>,
    /// The running hour. Borrowed as the store is.
    pub period: RefCell<Period>,
    /// The update and the trial of a new image.
    pub update: Update,
    /// What the chip started from.
    pub boot_reason: &'static str,
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
pub async fn measure(meter: &'static Meter, mut watchdog: Watchdog) -> ! {
    let mut metering = Metering::new(meter);
    let mut ticker = Ticker::every(BLOCK_PERIOD);
    loop {
        ticker.next().await;
        fault::while_metering();
        let sampled = metering.step();
        watchdog.feed();
        let mounted = meter.store.borrow().is_mounted();
        if meter.update.step(mounted, sampled) {
            report(metering.checkpoint());
            software_reset();
        }
    }
}

struct Metering {
    meter: &'static Meter,
    /// Until when the period has been advanced.
    advanced: Instant,
    checkpoint_due: Instant,
}

impl Metering {
    fn new(meter: &'static Meter) -> Self {
        let now = Instant::now();
        Self { meter, advanced: now, checkpoint_due: now + CHECKPOINT_PERIOD }
    }

    /// Takes the block that was sampled meanwhile, and says whether there was one. What is too little goes on into the
    /// next.
    fn step(&mut self) -> bool {
        let now = Instant::now();
        let block = sampler::take().map(|sums| sums.finish(&SCALE));
        let starved = now - self.advanced >= BLOCK_WAIT_MAX;
        if starved && block.is_none() {
            println!("no samples for {} s", BLOCK_WAIT_MAX.as_secs());
        }
        if block.is_some() || starved {
            let span_us = (now - self.advanced).as_micros();
            self.advanced = now;
            let now_ms = self.meter.clock.now_ms();
            let finished = self.meter.period.borrow_mut().advance(block.as_ref(), span_us, now_ms);
            if let Some(finished) = finished {
                self.finish(&finished);
            }
        }
        if now >= self.checkpoint_due {
            self.checkpoint_due += CHECKPOINT_PERIOD;
            report(self.checkpoint());
        }
        block.is_some()
    }

    /// Stores the reading of a finished hour. What can't be stored counts for the running hour.
    fn finish(&mut self, finished: &Finished) {
        let reading = finished.quantities().map(|quantities| Repr::new(TRANSFORMER, quantities, finished.end_ms()));
        let Ok(Ok(reading)) = reading else {
            println!("no reading end={}: nothing was measured", finished.end_ms());
            return;
        };
        if let Err(error) = self.meter.store.borrow_mut().append_reading(&reading) {
            println!("storage: {error}");
            self.meter.period.borrow_mut().take_back(finished);
            return;
        }
        let quantities = reading.quantities();
        println!(
            "reading ct={TRANSFORMER} end={} p={:.1} kwh={:.6}",
            finished.end_ms(),
            quantities.real_power,
            quantities.kwh
        );
        // A time kept after the reading: else a power loss within the next minute would be logged as before it, and
        // whoever corrects times would move the reading past the outage.
        report(self.checkpoint());
    }

    /// Keeps clock and running hour for after a power loss.
    fn checkpoint(&mut self) -> Result<(), Error> {
        self.meter.clock.anchor();
        self.meter.store.borrow_mut().checkpoint(self.meter.clock.now_ms(), &self.meter.period.borrow())
    }
}

fn report(result: Result<(), Error>) {
    if let Err(error) = result {
        println!("storage: {error}");
    }
}
