//! The update on this chip: which slot runs, the flash behind it, the trial of a new image, the restart.
//!
//! A trial is counted as the first thing after a start, with the watchdog running already: whatever goes wrong later
//! ends in a reset, and that in the old image.

use crate::flash::Flash;
use crate::identity::VERSION;
use core::cell::Cell;
use core::ptr::read_volatile;
use embassy_net::Stack;
use embassy_time::{Duration, Instant};
use esp_println::println;
use ofmon_update::{Boot, Fault, Health, OtaData, Slot, Trial, Upload, Verdict, Version, Wanted};
use ofmon_update::{at_boot, confirm, give_up};

/// What images of this firmware call themselves.
pub const PROJECT: &str = env!("CARGO_PKG_NAME");
/// Time for the answer to reach the client before the restart.
const RESTART_WAIT: Duration = Duration::from_secs(2);
/// The cache's page table: the flash page (64 KiB) of the image's first page (ESP32-C3 Technical Reference Manual,
/// "System and Memory", external memory).
const FIRST_PAGE: *const u32 = 0x600C_5000 as *const u32;

fn running_slot() -> Option<Slot> {
    // SAFETY: a readable word of the page table, aligned.
    let page = unsafe { read_volatile(FIRST_PAGE) } & 0xFF;
    Slot::at(page << 16)
}

/// Why an update can't begin.
pub enum Refusal {
    /// What was announced can't be taken.
    Fault(Fault),
    /// Another update is under way, or this image is on trial and the old one must stay.
    Busy(&'static str),
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// The update's state, shared by the tasks of one executor.
pub struct Update {
    /// None when the image runs from no slot, as under a debugger; then there are no updates.
    running: Option<Slot>,
    trial: Cell<Option<Trial>>,
    uploading: Cell<bool>,
    restart_at: Cell<Option<Instant>>,
    /// The network on which HTTP is served.
    served: Cell<Option<Stack<'static>>>,
}

impl Update {
    /// To be called at each start, first of all. None when the trial of this image is over: restart.
    pub fn start() -> Option<Self> {
        let running = running_slot();
        let boot = running.map_or(Ok(Boot::Settled), |slot| at_boot(&mut OtaData::new(Flash::new()), slot));
        let trial = match boot {
            Ok(Boot::Settled) => None,
            Ok(Boot::OnTrial) => {
                println!("update: {VERSION} on trial");
                Some(Trial::default())
            }
            Ok(Boot::GoBack) => {
                println!("update: {VERSION} was not confirmed, going back");
                return None;
            }
            Err(error) => {
                println!("update: {error}");
                None
            }
        };
        Some(Self {
            running,
            trial: Cell::new(trial),
            uploading: Cell::new(false),
            restart_at: Cell::new(None),
            served: Cell::new(None),
        })
    }

    /// Says that HTTP is served on this network.
    pub fn serving(&self, stack: Stack<'static>) {
        self.served.set(Some(stack));
    }

    /// Begins an upload of `len` bytes, announced by the header's value.
    pub fn begin(&self, header: Option<&[u8]>, len: usize) -> Result<Upload<Flash>, Refusal> {
        let running = self.running.ok_or(Refusal::Busy("this image runs from no slot"))?;
        let wanted = Wanted::new(PROJECT, Version::parse(VERSION)?, header)?;
        match () {
            () if self.trial.get().is_some() => Err(Refusal::Busy("this image is on trial")),
            () if self.uploading.get() || self.restart_at.get().is_some() => {
                Err(Refusal::Busy("another update is under way"))
            }
            () => Ok(Upload::begin(Flash::new(), running, wanted, len)?),
        }
    }

    /// Keeps others from beginning while an upload is under way.
    pub fn hold(&self, uploading: bool) {
        self.uploading.set(uploading);
    }

    /// Restarts soon.
    pub fn restart(&self) {
        self.restart_at.set(Some(Instant::now() + RESTART_WAIT));
    }

    /// A second of the meter's life. Returns true when it is time to restart.
    pub fn step(&self, storage: bool, samples: bool) -> bool {
        if let Some(mut trial) = self.trial.take() {
            let served = self.served.get();
            let network = served.is_some_and(|stack| stack.is_link_up() && stack.is_config_up());
            let verdict = trial.step(Health { storage, network, http: served.is_some(), samples });
            self.trial.set(Some(trial));
            self.judge(verdict);
        }
        self.restart_at.get().is_some_and(|at| at <= Instant::now())
    }

    fn judge(&self, verdict: Verdict) {
        let ended = match verdict {
            Verdict::Wait => return,
            Verdict::Confirm => {
                confirm(&mut OtaData::new(Flash::new())).map(|()| println!("update: {VERSION} confirmed"))
            }
            Verdict::GiveUp => give_up(&mut OtaData::new(Flash::new())).map(|()| {
                println!("update: {VERSION} given up");
                self.restart();
            }),
        };
        if let Err(error) = ended {
            println!("update: {error}");
        }
        self.trial.set(None);
    }
}
