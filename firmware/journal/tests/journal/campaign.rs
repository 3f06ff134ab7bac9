//! A meter's life at random: any call after any other, power failing now and then at any operation of it.
//!
//! What is found after each cut is compared with a model: the content before the call, or after it. Long lives matter
//! here, since directories are compacted and moved only after hundreds of writes. `OFMON_CAMPAIGN` set means a life
//! of 40,000 calls instead of 1,500.

use crate::bench::{Content, Meter, Small, content, moment, powerloss, reading, token};
use crate::nor_flash::Cut;
use ofmon_journal::{Error, Journal, RUNNING_LEN_MAX};

const STEPS: u64 = 1_500;
const STEPS_CAMPAIGN: u64 = 40_000;

/// Readings at which a visitor comes and resets the meter, before the disk is full.
const READINGS_MAX: usize = 1_000;

/// Most operations of a call after which power may fail. A shorter call goes through.
const CUT_WITHIN: u64 = 8;

#[derive(Clone, Copy, Debug)]
enum Call {
    Reading(u64),
    Powerloss(u64),
    Time(u64),
    Token(u8),
    Running(u64),
    Reset,
}

impl Call {
    fn at_random(random: &mut Random, step: u64, content: &Content) -> Self {
        if content.readings.len() > READINGS_MAX {
            return Self::Reset;
        }
        match random.below(100) {
            0..40 => Self::Reading(step),
            40..65 => Self::Time(step),
            65..90 => Self::Running(step),
            90..95 => Self::Powerloss(step),
            95..99 => Self::Token(b'a' + random.below(26) as u8),
            _ => Self::Reset,
        }
    }

    fn make(self, journal: &mut Journal<'_, Small>) -> Result<(), Error> {
        let dropped = match self {
            Self::Reading(step) => journal.append(&[reading(step)]),
            Self::Powerloss(step) => journal.append_powerloss(powerloss(step)),
            Self::Time(step) => journal.append_time(moment(step)),
            Self::Token(letter) => journal.set_token(&token(letter)),
            Self::Running(step) => journal.save_running(&step.to_le_bytes()),
            Self::Reset => journal.reset().map(|()| 0),
        };
        dropped.map(|readings| assert_eq!(readings, 0))
    }

    /// What the call does to the content.
    fn model(self, content: &mut Content) {
        match self {
            Self::Reading(step) => {
                content.readings.push(reading(step));
                content.newest_reading_ms = Some(reading(step).timestamp_ms());
                content.running = None;
            }
            Self::Powerloss(step) => content.powerlosses.push(step),
            Self::Time(step) => content.time_ms = Some(step),
            Self::Token(letter) => content.token = Some(token(letter)),
            Self::Running(step) => content.running = Some(step.to_le_bytes().to_vec()),
            Self::Reset => {
                content.readings.clear();
                content.newest_reading_ms = None;
                content.powerlosses.clear();
            }
        }
    }
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % bound
    }
}

/// Power fails soon, in one of three cases.
fn maybe_cut(meter: &mut Meter, random: &mut Random) {
    if random.below(3) == 0 {
        let cut = Cut::ALL[random.below(4) as usize];
        meter.0.cut_at(random.below(CUT_WITHIN) as usize, cut);
    }
}

/// One call. When power fails at it, power may fail again while the meter starts. Returns whether it failed.
fn step(meter: &mut Meter, random: &mut Random, call: Call) -> bool {
    maybe_cut(meter, random);
    if meter.run(|journal| call.make(journal)).is_ok_and(|result| result.is_ok()) {
        return false;
    }
    meter.0.power_on();
    maybe_cut(meter, random);
    let _ = meter.run(|journal| journal.load_running(&mut [0; RUNNING_LEN_MAX]));
    true
}

#[test]
fn a_long_life_with_many_cuts_keeps_what_was_stored() {
    let steps = if std::env::var_os("OFMON_CAMPAIGN").is_some() { STEPS_CAMPAIGN } else { STEPS };
    let (mut meter, mut random, mut cuts) = (Meter::fresh(), Random(1), 0);
    let mut expected = meter.restart(content);
    for n in 1..=steps {
        let call = Call::at_random(&mut random, n, &expected);
        let mut after = expected.clone();
        call.model(&mut after);
        let cut = step(&mut meter, &mut random, call);
        let found = meter.restart(content);
        assert!(found == after || (cut && found == expected), "step {n}: {call:?}, cut: {cut}");
        expected = found;
        cuts += u64::from(cut);
    }
    assert!(cuts > steps / 20, "{cuts} cuts");
}
