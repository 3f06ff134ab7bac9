//! What the meter keeps in flash: the journal on the `littlefs` partition, or the reason why there is none.
//!
//! A partition that can't be mounted is left as it is and reported; each operation then fails with that reason.

use crate::flash::Flash;
use crate::pieces::{PIECE_LEN, Source};
use core::cell::RefCell;
use core::fmt;
use esp_println::println;
use heapless::Vec;
use ofmon_api::{configuration_json, parse_configuration};
use ofmon_journal::{Allocation, Cursor, Journal, MountError, Partition, READINGS_MAX, RUNNING_LEN_MAX, Usage};
use ofmon_metering::{CURRENTS_MAX, Configuration, Period, QUALITY_LEN, Quality, STATE_LEN};
use ofmon_record::{powerloss, reading, time, token};
use static_cell::StaticCell;

/// Where the partition lies: `littlefs` in `partitions.csv`.
const PARTITION_OFFSET: u32 = 0x21_0000;

/// The running hour of each transformer.
pub type Periods = [Period; CURRENTS_MAX];

/// The states of a checkpoint: one of each period, and one of what was cut off.
type States = Vec<u8, RUNNING_LEN_MAX>;

const _: () = assert!(CURRENTS_MAX * STATE_LEN + QUALITY_LEN <= RUNNING_LEN_MAX);

type Blocks = Partition<Flash>;

/// Why something was not stored or read.
#[derive(Clone, Copy, Debug)]
pub enum Error {
    /// The partition could not be mounted at the start.
    Unmounted(MountError),
    /// The operation failed; what was stored before still is.
    Journal(ofmon_journal::Error),
}

impl From<ofmon_journal::Error> for Error {
    fn from(error: ofmon_journal::Error) -> Self {
        Self::Journal(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unmounted(error) => error.fmt(f),
            Self::Journal(error) => error.fmt(f),
        }
    }
}

/// What is in flash.
pub struct Storage {
    /// How much, and how much room is left.
    pub usage: Usage,
    /// The readings of the newest hour.
    pub newest: Vec<reading::Repr, READINGS_MAX>,
    /// Whether there is a token.
    pub token: bool,
}

/// The meter's storage. Calls block while the flash works.
pub struct Store(Result<Journal<'static, Blocks>, MountError>);

impl Store {
    /// Mounts the partition; formats it first when it is blank.
    pub fn open() -> Self {
        static ALLOCATION: StaticCell<Allocation<Blocks>> = StaticCell::new();
        static PARTITION: StaticCell<Blocks> = StaticCell::new();
        let partition = PARTITION.init(Partition::new(Flash::new(), PARTITION_OFFSET));
        let journal = Journal::mount(ALLOCATION.init(Allocation::new()), partition);
        match &journal {
            Ok(journal) => println!("storage mounted {:?}", journal.report()),
            Err(error) => println!("storage not mounted: {error}"),
        }
        Self(journal)
    }

    /// Whether there is a journal.
    pub fn is_mounted(&self) -> bool {
        self.0.is_ok()
    }

    fn journal(&mut self) -> Result<&mut Journal<'static, Blocks>, Error> {
        self.0.as_mut().map_err(|error| Error::Unmounted(*error))
    }

    /// The clock's time after a power loss, ms since the epoch, which is logged as the moment of that loss; none when
    /// no time was ever stored.
    pub fn restore_time(&mut self) -> Result<Option<u64>, Error> {
        let journal = self.journal()?;
        let Some(timestamp_ms) = journal.newest_time_ms()? else {
            return Ok(None);
        };
        if let Err(error) = journal.append_powerloss(powerloss::Repr { timestamp_ms }) {
            println!("storage: power loss not logged: {error}");
        }
        Ok(Some(timestamp_ms))
    }

    /// The running hour and the counts to go on with: those of the checkpoint, or new ones.
    pub fn resume(&mut self, now_ms: u64) -> (Periods, Quality) {
        let newest_ms = self.journal().ok().and_then(|journal| journal.newest_reading_ms()).unwrap_or(0);
        let states = self.states().unwrap_or_else(|error| {
            println!("storage: running hour not restored: {error}");
            States::new()
        });
        let (mut kept, quality) = resumed(&states, now_ms);
        // All of them end together, also those that have nothing yet.
        let previous_end_ms = kept[0].as_ref().map_or(newest_ms, Period::previous_end_ms);
        let or_new = |number: usize| kept[number].take().unwrap_or_else(|| Period::new(now_ms, previous_end_ms));
        (core::array::from_fn(or_new), quality)
    }

    fn states(&mut self) -> Result<States, Error> {
        let mut bytes = [0; RUNNING_LEN_MAX];
        let len = self.journal()?.load_running(&mut bytes)?.unwrap_or(0);
        Ok(bytes[..len].iter().copied().collect())
    }

    /// Keeps time, running hour and counts for after a power loss.
    pub fn checkpoint(&mut self, now_ms: u64, periods: &Periods, quality: &Quality) -> Result<(), Error> {
        self.append_time(now_ms)?;
        self.keep(periods, quality)
    }

    /// Keeps running hour and counts for after a power loss.
    pub fn keep(&mut self, periods: &Periods, quality: &Quality) -> Result<(), Error> {
        let count = periods.iter().rposition(|period| period.measured_us() > 0).map_or(1, |last| last + 1);
        let states = periods[..count].iter().flat_map(Period::to_bytes).chain(quality.to_bytes());
        let dropped = self.journal()?.save_running(&states.collect::<States>())?;
        report_dropped(dropped);
        Ok(())
    }

    /// Stores the clock's time.
    pub fn append_time(&mut self, timestamp_ms: u64) -> Result<(), Error> {
        let dropped = self.journal()?.append_time(time::Repr { timestamp_ms })?;
        report_dropped(dropped);
        Ok(())
    }

    /// Stores the readings of an hour, all of them or none.
    pub fn append_readings(&mut self, readings: &[reading::Repr]) -> Result<(), Error> {
        let dropped = self.journal()?.append(readings)?;
        report_dropped(dropped);
        Ok(())
    }

    /// The token; none before the first.
    pub fn token(&mut self) -> Result<Option<token::Repr>, Error> {
        Ok(self.journal()?.token()?)
    }

    /// Stores the token.
    pub fn set_token(&mut self, token: &token::Repr) -> Result<(), Error> {
        let dropped = self.journal()?.set_token(token)?;
        report_dropped(dropped);
        Ok(())
    }

    /// Wiring and calibration: the factory's before the first were stored. Fails when those that were stored can't be
    /// read.
    pub fn configuration(&mut self) -> Result<Configuration, Error> {
        match self.journal()?.configuration()? {
            Some(json) => parse_configuration(&json).map_err(|_| Error::Journal(ofmon_journal::Error::Damaged)),
            None => Ok(Configuration::FACTORY),
        }
    }

    /// Stores wiring and calibration.
    pub fn set_configuration(&mut self, configuration: &Configuration) -> Result<(), Error> {
        let dropped = self.journal()?.set_configuration(configuration_json(configuration).as_bytes())?;
        report_dropped(dropped);
        Ok(())
    }

    /// How much is stored, the newest readings, and whether there is a token.
    pub fn storage(&mut self) -> Result<Storage, Error> {
        let journal = self.journal()?;
        let (usage, token) = (journal.usage()?, journal.token()?.is_some());
        Ok(Storage { usage, newest: journal.newest_period()?, token })
    }

    /// Erases readings and power losses; time, token, configuration and running hour stay.
    pub fn reset(&mut self) -> Result<(), Error> {
        Ok(self.journal()?.reset()?)
    }
}

/// What the states of a checkpoint say: periods, then the counts. Firmware of before wrote no counts, and passes over them.
fn resumed(states: &States, now_ms: u64) -> ([Option<Period>; CURRENTS_MAX], Quality) {
    let whole = states.len() - states.len() % STATE_LEN;
    let (periods, counts) = states.split_at(whole);
    let mut kept = periods.chunks(STATE_LEN).map(|state| period(state, now_ms));
    let quality = match counts {
        [] => Quality::default(),
        counts => Quality::resume(counts).unwrap_or_else(|error| {
            println!("storage: counts of what was cut off not restored: {error:?}");
            Quality::default()
        }),
    };
    (core::array::from_fn(|_| kept.next().flatten()), quality)
}

fn period(state: &[u8], now_ms: u64) -> Option<Period> {
    let period = Period::resume(state, now_ms);
    period.inspect_err(|error| println!("storage: running hour not restored: {error:?}")).ok()
}

fn report_dropped(readings: usize) {
    if readings > 0 {
        println!("storage: full, the {readings} oldest readings were dropped");
    }
}

/// All readings, oldest first.
pub struct Readings<'a> {
    store: &'a RefCell<Store>,
    cursor: Cursor,
}

impl<'a> Readings<'a> {
    /// From the oldest stored reading on. Fails without storage.
    pub fn new(store: &'a RefCell<Store>) -> Result<Self, Error> {
        let cursor = store.borrow_mut().journal()?.stream();
        Ok(Self { store, cursor })
    }
}

impl Source for Readings<'_> {
    type Error = Error;

    fn next(&mut self, piece: &mut [u8; PIECE_LEN]) -> Result<usize, Error> {
        Ok(self.store.borrow_mut().journal()?.read(&mut self.cursor, piece)?)
    }
}

/// The power-loss log, oldest first.
pub struct PowerLosses<'a> {
    store: &'a RefCell<Store>,
    offset: usize,
}

impl<'a> PowerLosses<'a> {
    /// From the oldest entry on. Fails without storage.
    pub fn new(store: &'a RefCell<Store>) -> Result<Self, Error> {
        store.borrow_mut().journal()?;
        Ok(Self { store, offset: 0 })
    }
}

impl Source for PowerLosses<'_> {
    type Error = Error;

    fn next(&mut self, piece: &mut [u8; PIECE_LEN]) -> Result<usize, Error> {
        let len = self.store.borrow_mut().journal()?.read_powerlosses(self.offset, piece)?;
        self.offset += len;
        Ok(len)
    }
}
