//! What the meter knows of itself at a moment, for the status page.

use crate::flash::Flash;
use crate::identity::{Mac, Ssid, ssid};
use crate::meter::Meter;
use crate::sampler;
use crate::store::{Error, Storage};
use embassy_time::Instant;
use heapless::Vec;
use ofmon_metering::{CURRENTS_MAX, Clipping, Configuration, NoSamples, Period, Quality};
use ofmon_record::reading::Quantities;
use ofmon_update::{Entry, OtaData, State};

/// The meter at a moment. Taken in one go, so that all of it belongs together.
pub struct Status {
    /// Name of the meter's network.
    pub ssid: Ssid,
    /// The meter's clock, ms since the epoch.
    pub now_ms: u64,
    /// Time since the start.
    pub uptime_s: u64,
    /// What the chip started from.
    pub boot_reason: &'static str,
    /// What is in flash.
    pub storage: Result<Storage, Error>,
    /// The hour that is being measured, by transformer.
    pub running: Vec<Running, CURRENTS_MAX>,
    /// Wiring and calibration; or why the stored ones aren't in use.
    pub configuration: Result<Configuration, Error>,
    /// How the last update stands.
    pub update: UpdateState,
    /// How many samples were cut off.
    pub quality: Quality,
    /// How many instants passed without a sample since the start.
    pub missed: u32,
}

/// The hour that is being measured by a transformer.
pub struct Running {
    /// The transformer, from 1.
    pub ct_id: u16,
    /// Clock time at which it will end, ms since the epoch.
    pub end_ms: u64,
    /// How long was measured.
    pub measured_s: u64,
    /// Its figures so far.
    pub quantities: Result<Quantities, NoSamples>,
    /// How many of its samples were cut off, and of the hour's before it.
    pub clipping: Clipping,
    /// None since the last start.
    pub last_clipping: Option<Clipping>,
}

/// How the last update stands.
#[derive(Clone, Copy)]
pub enum UpdateState {
    /// There was none.
    None,
    /// The new image boots with the next restart.
    Waiting,
    /// The new image runs and isn't confirmed yet.
    OnTrial,
    /// The new image has confirmed itself.
    Confirmed,
    /// The new image was left for the one before.
    GivenUp,
    /// The boot selection can't be read.
    Unknown,
}

impl Status {
    /// The meter now.
    pub fn of(meter: &Meter) -> Self {
        Self {
            ssid: ssid(Mac::access_point()),
            now_ms: meter.clock.now_ms(),
            uptime_s: Instant::now().as_secs(),
            boot_reason: meter.boot_reason,
            storage: meter.store.borrow_mut().storage(),
            running: running(meter),
            configuration: meter.setup.get(),
            update: update_state(),
            quality: *meter.quality.borrow(),
            missed: sampler::missed(),
        }
    }
}

/// The transformers in use, and those that were before in this hour.
fn running(meter: &Meter) -> Vec<Running, CURRENTS_MAX> {
    let in_use = meter.setup.get().unwrap_or(Configuration::FACTORY).wiring.currents();
    let periods = meter.periods.borrow();
    let numbered = periods.iter().enumerate().filter(|(number, period)| *number < in_use || period.measured_us() > 0);
    let quality = meter.quality.borrow();
    numbered.map(|(number, period)| Running::of(number, period, &quality)).collect()
}

impl Running {
    fn of(number: usize, period: &Period, quality: &Quality) -> Self {
        Self {
            ct_id: number as u16 + 1,
            end_ms: period.end_ms(),
            measured_s: period.measured_us() / 1_000_000,
            quantities: period.quantities(),
            clipping: quality.hour[number],
            last_clipping: quality.last_hour.map(|hour| hour[number]),
        }
    }
}

fn update_state() -> UpdateState {
    match OtaData::new(Flash::new()).active() {
        Ok(entry) => entry.map_or(UpdateState::None, |(_, entry)| state_of(&entry)),
        Err(_) => UpdateState::Unknown,
    }
}

fn state_of(entry: &Entry) -> UpdateState {
    match entry.state {
        State::NEW if entry.trials == 0 => UpdateState::Waiting,
        State::NEW | State::PENDING => UpdateState::OnTrial,
        // The bootloader makes entry 1 itself when it first starts an image from the factory.
        State::VALID if entry.sequence > 1 => UpdateState::Confirmed,
        State::INVALID | State::ABORTED => UpdateState::GivenUp,
        _ => UpdateState::None,
    }
}
