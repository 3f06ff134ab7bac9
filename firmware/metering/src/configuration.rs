//! What is connected to the meter, and by how much its inputs are off: chosen where it is installed, not when it is built.

use core::fmt;
use core::ops::RangeInclusive;

/// Voltage inputs of the hardware.
pub const VOLTAGES_MAX: usize = 2;
/// Current transformers of the hardware.
pub const CURRENTS_MAX: usize = 3;
/// Samples of a frame at most: one of each input.
pub const SLOTS_MAX: usize = VOLTAGES_MAX + CURRENTS_MAX;

/// How the supply is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wiring {
    /// One voltage, one transformer.
    #[default]
    SinglePhase,
    /// Three phases with a neutral: three transformers, the voltages of the first two phases; the third one's follows
    /// from theirs.
    ThreePhase,
}

/// An input, by its number from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// A voltage.
    Voltage(usize),
    /// A current transformer.
    Current(usize),
}

impl Wiring {
    /// The inputs in the order in which they are sampled, at equal distances; then again from the first.
    pub const fn slots(self) -> &'static [Input] {
        use Input::{Current, Voltage};
        match self {
            Self::SinglePhase => &[Voltage(0), Current(0)],
            Self::ThreePhase => &[Voltage(0), Current(0), Voltage(1), Current(1), Current(2)],
        }
    }

    /// Transformers in use.
    pub const fn currents(self) -> usize {
        match self {
            Self::SinglePhase => 1,
            Self::ThreePhase => CURRENTS_MAX,
        }
    }

    /// Voltage inputs in use.
    pub const fn voltages(self) -> usize {
        match self {
            Self::SinglePhase => 1,
            Self::ThreePhase => VOLTAGES_MAX,
        }
    }
}

/// A voltage input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VoltageInput {
    /// Voltage at the mains for each volt at the pin.
    pub volts_per_volt: f32,
    /// What is read without a voltage, V RMS: noise, taken off in squares.
    pub offset_v: f32,
}

/// A current input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurrentInput {
    /// Current in the wire for each volt at the pin, A: the transformer's ratio over its burden. Negative when the
    /// transformer is fitted the other way round.
    pub amperes_per_volt: f32,
    /// By how much the transformer's signal leads the current at the mains' frequency, degrees.
    pub phase_deg: f32,
    /// What is read without a current, A RMS: noise, taken off in squares.
    pub offset_a: f32,
    /// Real power that is read without a load, W: crosstalk, taken off.
    pub power_offset_w: f32,
}

/// Wiring and calibration.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Configuration {
    /// How the supply is measured.
    pub wiring: Wiring,
    /// Nominal frequency of the mains, Hz. Only the compensation of phase needs it.
    pub mains_hz: f32,
    /// Voltage inputs; those that the wiring doesn't use say nothing.
    pub voltages: [VoltageInput; VOLTAGES_MAX],
    /// Current inputs, as the voltage inputs.
    pub currents: [CurrentInput; CURRENTS_MAX],
}

impl VoltageInput {
    /// The front end's nominal values.
    pub const FACTORY: Self = Self { volts_per_volt: 350.0, offset_v: 0.0 };
}

impl CurrentInput {
    /// The front end's nominal values.
    pub const FACTORY: Self = Self { amperes_per_volt: 30.0, phase_deg: 0.0, offset_a: 0.0, power_offset_w: 0.0 };
}

impl Configuration {
    /// What a meter does that nobody has configured.
    pub const FACTORY: Self = Self {
        wiring: Wiring::SinglePhase,
        mains_hz: 50.0,
        voltages: [VoltageInput::FACTORY; VOLTAGES_MAX],
        currents: [CurrentInput::FACTORY; CURRENTS_MAX],
    };

    /// Whether the meter can measure by it.
    pub fn check(&self) -> Result<(), OutOfRange> {
        within("mains_hz", self.mains_hz, 45.0..=65.0)?;
        for input in &self.voltages {
            within("volts_per_volt", input.volts_per_volt, 1.0..=100_000.0)?;
            within("offset_v", input.offset_v, 0.0..=50.0)?;
        }
        for input in &self.currents {
            // The size counts: a sign says which way round the transformer is.
            within("amperes_per_volt", input.amperes_per_volt.abs(), 0.01..=100_000.0)?;
            within("phase_deg", input.phase_deg, -PHASE_MAX_DEG..=PHASE_MAX_DEG)?;
            within("offset_a", input.offset_a, 0.0..=1_000.0)?;
            within("power_offset_w", input.power_offset_w, -100_000.0..=100_000.0)?;
        }
        let [first, second] = self.voltages.map(|input| input.volts_per_volt);
        within("the second volts_per_volt over the first", second / first, 0.5..=RATIO_MAX)
    }
}

/// Largest phase error that can be compensated: what is paired then still lies between the four samples that count.
pub(crate) const PHASE_MAX_DEG: f32 = 5.0;

/// Largest quotient of both voltage inputs' ratios, so that no sum overflows.
pub(crate) const RATIO_MAX: f32 = 2.0;

/// A value by which the meter can't measure.
#[derive(Clone, Debug, PartialEq)]
pub struct OutOfRange {
    /// Its name.
    pub name: &'static str,
    /// What it may be.
    pub range: RangeInclusive<f32>,
}

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} must be from {} to {}", self.name, self.range.start(), self.range.end())
    }
}

impl core::error::Error for OutOfRange {}

fn within(name: &'static str, value: f32, range: RangeInclusive<f32>) -> Result<(), OutOfRange> {
    if range.contains(&value) { Ok(()) } else { Err(OutOfRange { name, range }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_factory_measures() {
        assert_eq!(Configuration::FACTORY.check(), Ok(()));
    }

    type Change = fn(&mut Configuration);

    #[test]
    fn what_is_out_of_range_is_named() {
        let mut reversed = Configuration::FACTORY;
        reversed.currents[2].amperes_per_volt = -30.0;
        assert_eq!(reversed.check(), Ok(()));
        let cases: [(Change, &str); 6] = [
            (|it| it.mains_hz = 400.0, "mains_hz"),
            (|it| it.voltages[0].volts_per_volt = 0.0, "volts_per_volt"),
            (|it| it.currents[1].phase_deg = f32::NAN, "phase_deg"),
            (|it| it.currents[2].offset_a = -0.1, "offset_a"),
            (|it| it.currents[0].amperes_per_volt = f32::INFINITY, "amperes_per_volt"),
            (|it| it.voltages[1].volts_per_volt = 701.0, "over the first"),
        ];
        for (change, name) in cases {
            let mut changed = Configuration::FACTORY;
            change(&mut changed);
            assert!(changed.check().unwrap_err().name.contains(name), "{name}");
        }
    }

    #[test]
    fn every_input_in_use_has_its_slot() {
        for wiring in [Wiring::SinglePhase, Wiring::ThreePhase] {
            let count = |of: fn(&&Input) -> bool| wiring.slots().iter().filter(of).count();
            assert_eq!(count(|input| matches!(input, Input::Voltage(_))), wiring.voltages());
            assert_eq!(count(|input| matches!(input, Input::Current(_))), wiring.currents());
        }
    }
}
