//! What the tests share: a meter's storage that loses power and is mounted again.

use crate::nor_flash::Flash;
use ofmon_journal::{Allocation, Journal, MountError, Partition, RUNNING_LEN_MAX};
use ofmon_record::reading::{LEN, Quantities, Repr, View};
use ofmon_record::{powerloss, time, token};

/// A clock hour, 2026-01-01, ms.
pub const NEW_YEAR_MS: u64 = 1_767_225_600_000;
pub const HOUR_MS: u64 = 3_600_000;

pub type Small = Partition<Flash, 24>;

/// A flash that a journal can be mounted on again and again.
#[derive(Clone)]
pub struct Meter(pub Flash);

impl Meter {
    pub fn blank() -> Self {
        Self(Flash::erased(24))
    }

    /// A formatted one.
    pub fn fresh() -> Self {
        let mut meter = Self::blank();
        meter.run(|_| ()).unwrap();
        meter
    }

    /// Mounts, works with the journal, and unmounts, whether or not power fails meanwhile.
    pub fn run<R>(&mut self, work: impl FnOnce(&mut Journal<'_, Small>) -> R) -> Result<R, MountError> {
        let flash = std::mem::replace(&mut self.0, Flash::erased(0));
        let mut partition = Small::new(flash, 0);
        let mut allocation = Allocation::new();
        let result = Journal::mount(&mut allocation, &mut partition).map(|mut journal| work(&mut journal));
        self.0 = partition.into_flash();
        result
    }

    /// Mounts after power came back, which must succeed.
    pub fn restart<R>(&mut self, work: impl FnOnce(&mut Journal<'_, Small>) -> R) -> R {
        self.0.power_on();
        self.run(work).unwrap()
    }
}

/// The reading of hour `n`.
pub fn reading(n: u64) -> Repr {
    let quantities = Quantities { real_power: n as f32, v_rms: 230.0, kwh: 1.0, ..Quantities::default() };
    Repr::new(1, quantities, NEW_YEAR_MS + n * HOUR_MS).unwrap()
}

/// All stored bytes of readings, streamed in chunks of `chunk`.
pub fn bytes_of_readings(journal: &mut Journal<'_, Small>, chunk: usize) -> Vec<u8> {
    let (mut cursor, mut buf, mut all) = (journal.stream(), vec![0; chunk], vec![]);
    loop {
        let read = journal.read(&mut cursor, &mut buf).unwrap();
        if read == 0 {
            return all;
        }
        assert_eq!(read % LEN, 0);
        all.extend_from_slice(&buf[..read]);
    }
}

/// All stored readings.
pub fn readings(journal: &mut Journal<'_, Small>) -> Vec<Repr> {
    let bytes = bytes_of_readings(journal, 512);
    bytes.chunks(LEN).map(|bytes| Repr::parse(&View::new_checked(bytes).unwrap()).unwrap()).collect()
}

/// All logged power losses, ms.
pub fn powerlosses(journal: &mut Journal<'_, Small>) -> Vec<u64> {
    let (mut buf, mut all) = ([0; powerloss::LEN], vec![]);
    while journal.read_powerlosses(all.len() * powerloss::LEN, &mut buf).unwrap() > 0 {
        let view = powerloss::View::new_checked(&buf).unwrap();
        all.push(powerloss::Repr::parse(&view).unwrap().timestamp_ms);
    }
    all
}

pub fn powerloss(timestamp_ms: u64) -> powerloss::Repr {
    powerloss::Repr { timestamp_ms }
}

pub fn moment(timestamp_ms: u64) -> time::Repr {
    time::Repr { timestamp_ms }
}

pub fn token(letter: u8) -> token::Repr {
    token::Repr::from_request(&[letter; token::LEN]).unwrap()
}

/// The configuration.
pub fn configuration(journal: &Journal<'_, Small>) -> Option<Vec<u8>> {
    journal.configuration().unwrap().map(|bytes| bytes.to_vec())
}

/// State of the running hour, if it is to be gone on from.
pub fn running(journal: &mut Journal<'_, Small>) -> Option<Vec<u8>> {
    let mut state = [0; RUNNING_LEN_MAX];
    journal.load_running(&mut state).unwrap().map(|len| state[..len].to_vec())
}

/// Everything that is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    pub readings: Vec<Repr>,
    pub newest_reading_ms: Option<u64>,
    pub powerlosses: Vec<u64>,
    pub time_ms: Option<u64>,
    pub token: Option<token::Repr>,
    pub configuration: Option<Vec<u8>>,
    pub running: Option<Vec<u8>>,
}

pub fn content(journal: &mut Journal<'_, Small>) -> Content {
    Content {
        readings: readings(journal),
        newest_reading_ms: journal.newest_reading_ms(),
        powerlosses: powerlosses(journal),
        time_ms: journal.newest_time_ms().unwrap(),
        token: journal.token().unwrap(),
        configuration: configuration(journal),
        running: running(journal),
    }
}
