//! Wiring and calibration that the meter measures by, and what became of the stored ones.

use crate::store::{Error, Store};
use core::cell::Cell;
use esp_println::println;
use ofmon_metering::Configuration;

/// The configuration. Whoever sets it is followed by metering within a second.
pub struct Setup {
    configuration: Cell<Configuration>,
    /// Why the stored one isn't in use, but the factory's.
    fault: Cell<Option<Error>>,
    /// It isn't measured by yet.
    new: Cell<bool>,
}

impl Setup {
    /// The stored configuration, or the factory's when there is none that can be read.
    pub fn load(store: &mut Store) -> Self {
        let stored = store.configuration();
        if let Err(error) = &stored {
            println!("configuration: {error}; measuring by the factory's");
        }
        let configuration = *stored.as_ref().unwrap_or(&Configuration::FACTORY);
        Self { configuration: Cell::new(configuration), fault: Cell::new(stored.err()), new: Cell::new(true) }
    }

    /// What to measure by from now on.
    pub fn take(&self) -> Configuration {
        self.new.set(false);
        self.configuration.get()
    }

    /// Whether it was set since it was taken.
    pub fn is_new(&self) -> bool {
        self.new.get()
    }

    /// The configuration, or why the stored one isn't in use.
    pub fn get(&self) -> Result<Configuration, Error> {
        self.fault.get().map_or(Ok(self.configuration.get()), Err)
    }

    /// Stores a configuration and has it used.
    pub fn set(&self, configuration: Configuration, store: &mut Store) -> Result<(), Error> {
        store.set_configuration(&configuration)?;
        self.configuration.set(configuration);
        self.fault.set(None);
        self.new.set(true);
        Ok(())
    }
}
