//! What the tasks of the meter share.

use crate::clock::Clock;
use crate::setup::Setup;
use crate::store::{Error, Periods, Store};
use crate::update::Update;
use core::cell::{Cell, RefCell};
use esp_println::println;
use ofmon_metering::{Block, CURRENTS_MAX, Quality};

/// What the tasks of the meter share, all in one executor.
pub struct Meter {
    /// The meter's clock.
    pub clock: Clock,
    /// What is kept in flash. Borrowed for one operation at a time, never over an await.
    pub store: RefCell<Store>,
    /// The running hour. Borrowed as the store is.
    pub periods: RefCell<Periods>,
    /// Wiring and calibration.
    pub setup: Setup,
    /// What was measured last, by transformer.
    pub live: Cell<Blocks>,
    /// How many samples were cut off. Borrowed as the store is.
    pub quality: RefCell<Quality>,
    /// The update and the trial of a new image.
    pub update: Update,
    /// What the chip started from.
    pub boot_reason: &'static str,
}

/// A block of each transformer that is in use.
pub type Blocks = [Option<Block>; CURRENTS_MAX];

impl Meter {
    /// Keeps clock, running hour and counts for after a power loss.
    pub fn checkpoint(&self) -> Result<(), Error> {
        self.clock.anchor();
        self.store.borrow_mut().checkpoint(self.clock.now_ms(), &self.periods.borrow(), &self.quality.borrow())
    }
}

/// What couldn't be stored is said; the meter goes on.
pub fn report(result: Result<(), Error>) {
    if let Err(error) = result {
        println!("storage: {error}");
    }
}
