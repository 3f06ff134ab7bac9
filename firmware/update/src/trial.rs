//! Trial boots: a new image runs once, and either confirms itself or is left for the one before.
//!
//! | what happens on trial | what the next boot does |
//! | --- | --- |
//! | panic, hang (the watchdog resets), power cut, any other restart | counts one boot too many, aborts the entry, restarts into the old slot |
//! | something that must work doesn't come up within [`STEPS_MAX`] | the same, at once |
//! | all of it works for [`HEALTHY_STEPS`] in a row | the entry is valid; from then on restarts are just restarts |
//!
//! Under a bootloader with rollback the same entries mean the same; it only aborts before the image gets to run again.

use crate::{Error, OtaData, Slot, State};
use embedded_storage::nor_flash::NorFlash;

/// Boots on trial that an image has. A bootloader with rollback grants one as well.
pub const TRIALS_MAX: u32 = 1;
/// Steps (seconds) in a row in which everything must work before an image is confirmed.
pub const HEALTHY_STEPS: u32 = 10;
/// Steps after which an image that isn't confirmed is given up.
pub const STEPS_MAX: u32 = 120;

/// What the boot selection says about the image that has just booted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Boot {
    /// It is no new one.
    Settled,
    /// This is its trial, now counted.
    OnTrial,
    /// Its trial is over and it wasn't confirmed: restart, and the old image boots.
    GoBack,
}

/// To be called at each start, before anything that may go wrong.
///
/// After an error nothing is known of a trial; the image should go on, since a restart would not end.
pub fn at_boot<F: NorFlash>(otadata: &mut OtaData<F>, running: Slot) -> Result<Boot, Error> {
    let Some((index, entry)) = otadata.active()? else {
        return Ok(Boot::Settled);
    };
    let new = entry.state == State::NEW || entry.state == State::PENDING;
    match () {
        // The bootloader fell back from an image that it couldn't load.
        () if entry.slot() != running => Ok(Boot::Settled),
        () if !new => Ok(Boot::Settled),
        () if entry.trials >= TRIALS_MAX => otadata.set_state(index, &entry, State::ABORTED).map(|()| Boot::GoBack),
        () => otadata.count_trial(index, &entry).map(|()| Boot::OnTrial),
    }
}

/// Makes the image on trial the one that boots from now on. A cut in between goes back to the old one.
pub fn confirm<F: NorFlash>(otadata: &mut OtaData<F>) -> Result<(), Error> {
    end(otadata, State::VALID)
}

/// Leaves the image on trial: after a restart the old one boots.
pub fn give_up<F: NorFlash>(otadata: &mut OtaData<F>) -> Result<(), Error> {
    end(otadata, State::ABORTED)
}

fn end<F: NorFlash>(otadata: &mut OtaData<F>, state: State) -> Result<(), Error> {
    match otadata.active()? {
        Some((index, entry)) => otadata.set_state(index, &entry, state),
        None => Ok(()),
    }
}

/// What works at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Health {
    /// The file system is mounted.
    pub storage: bool,
    /// The network is up.
    pub network: bool,
    /// HTTP is served.
    pub http: bool,
    /// The converter has delivered samples since the step before.
    pub samples: bool,
}

/// What is to be done with the image on trial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Go on.
    Wait,
    /// [`confirm`] it.
    Confirm,
    /// [`give_up`], and restart.
    GiveUp,
}

/// A trial under way.
#[derive(Clone, Copy, Debug, Default)]
pub struct Trial {
    steps: u32,
    healthy: u32,
}

impl Trial {
    /// Takes what works at this step, one a second.
    pub fn step(&mut self, health: Health) -> Verdict {
        let Health { storage, network, http, samples } = health;
        self.steps += 1;
        self.healthy = if storage && network && http && samples { self.healthy + 1 } else { 0 };
        match () {
            () if self.healthy >= HEALTHY_STEPS => Verdict::Confirm,
            () if self.steps >= STEPS_MAX => Verdict::GiveUp,
            () => Verdict::Wait,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: Health = Health { storage: true, network: true, http: true, samples: true };

    #[test]
    fn an_image_is_confirmed_when_everything_worked_for_a_while() {
        let mut trial = Trial::default();
        (1..HEALTHY_STEPS).for_each(|_| assert_eq!(trial.step(GOOD), Verdict::Wait));
        assert_eq!(trial.step(GOOD), Verdict::Confirm);
    }

    #[test]
    fn a_gap_starts_the_while_anew() {
        let mut trial = Trial::default();
        (1..HEALTHY_STEPS).for_each(|_| assert_eq!(trial.step(GOOD), Verdict::Wait));
        assert_eq!(trial.step(Health { samples: false, ..GOOD }), Verdict::Wait);
        (1..HEALTHY_STEPS).for_each(|_| assert_eq!(trial.step(GOOD), Verdict::Wait));
        assert_eq!(trial.step(GOOD), Verdict::Confirm);
    }

    #[test]
    fn whatever_is_missing_ends_the_trial() {
        let lacking = [
            Health { storage: false, ..GOOD },
            Health { network: false, ..GOOD },
            Health { http: false, ..GOOD },
            Health { samples: false, ..GOOD },
        ];
        for health in lacking {
            let mut trial = Trial::default();
            (1..STEPS_MAX).for_each(|_| assert_eq!(trial.step(health), Verdict::Wait));
            assert_eq!(trial.step(health), Verdict::GiveUp);
        }
    }
}
