//! Wiring and calibration: `{"wiring": …, "mains_hz": …, "voltages": […], "currents": […]}`.

use alloc::string::String;
use core::fmt;
use heapless::Vec;
use ofmon_metering::{CURRENTS_MAX, Configuration, CurrentInput, OutOfRange, VOLTAGES_MAX, VoltageInput, Wiring};
use serde::{Deserialize, Serialize};

/// Most bytes of a configuration that is taken, with room for spaces and line breaks.
pub const CONFIGURATION_LEN_MAX: usize = 1024;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    wiring: WiringName,
    #[serde(default = "mains_hz")]
    mains_hz: f32,
    voltages: Vec<Voltage, VOLTAGES_MAX>,
    currents: Vec<Current, CURRENTS_MAX>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WiringName {
    SinglePhase,
    ThreePhase,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Voltage {
    volts_per_volt: f32,
    #[serde(default)]
    offset_v: f32,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Current {
    amperes_per_volt: f32,
    #[serde(default)]
    phase_deg: f32,
    #[serde(default)]
    offset_a: f32,
    #[serde(default)]
    power_offset_w: f32,
}

const fn mains_hz() -> f32 {
    Configuration::FACTORY.mains_hz
}

/// Why a text is no configuration.
#[derive(Debug)]
pub enum BadConfiguration {
    /// It isn't JSON of the right form.
    Form(serde_json::Error),
    /// So many inputs of a kind aren't what the wiring has.
    Inputs {
        /// Name of the list.
        name: &'static str,
        /// How many the wiring has.
        expected: usize,
    },
    /// A value by which the meter can't measure.
    Value(OutOfRange),
}

impl fmt::Display for BadConfiguration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(error) => error.fmt(f),
            Self::Inputs { name, expected } => write!(f, "this wiring needs {expected} {name}"),
            Self::Value(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for BadConfiguration {}

/// Reads and checks a configuration. Offsets and phases that aren't said are 0, the mains 50 Hz.
pub fn parse_configuration(json: &[u8]) -> Result<Configuration, BadConfiguration> {
    let configuration =
        serde_json::from_slice::<Document>(json).map_err(BadConfiguration::Form)?.into_configuration()?;
    configuration.check().map_err(BadConfiguration::Value)?;
    Ok(configuration)
}

/// The inputs in use, as [`parse_configuration`] reads them.
pub fn configuration_json(configuration: &Configuration) -> String {
    // Numbers, lists and a name always have their JSON.
    serde_json::to_string(&Document::of(configuration)).unwrap_or_default()
}

impl Document {
    fn of(configuration: &Configuration) -> Self {
        let Configuration { wiring, mains_hz, voltages, currents } = *configuration;
        Self {
            wiring: match wiring {
                Wiring::SinglePhase => WiringName::SinglePhase,
                Wiring::ThreePhase => WiringName::ThreePhase,
            },
            mains_hz,
            voltages: voltages.iter().take(wiring.voltages()).map(Voltage::of).collect(),
            currents: currents.iter().take(wiring.currents()).map(Current::of).collect(),
        }
    }

    fn into_configuration(self) -> Result<Configuration, BadConfiguration> {
        let wiring = match self.wiring {
            WiringName::SinglePhase => Wiring::SinglePhase,
            WiringName::ThreePhase => Wiring::ThreePhase,
        };
        let mut configuration = Configuration { wiring, mains_hz: self.mains_hz, ..Configuration::FACTORY };
        counted("voltages", self.voltages.len(), wiring.voltages())?;
        counted("currents", self.currents.len(), wiring.currents())?;
        for (input, said) in configuration.voltages.iter_mut().zip(self.voltages) {
            *input = VoltageInput { volts_per_volt: said.volts_per_volt, offset_v: said.offset_v };
        }
        for (input, said) in configuration.currents.iter_mut().zip(self.currents) {
            *input = said.input();
        }
        // A voltage input that isn't there takes no part in the check of one against the other.
        if wiring == Wiring::SinglePhase {
            configuration.voltages[1] = configuration.voltages[0];
        }
        Ok(configuration)
    }
}

impl Voltage {
    fn of(input: &VoltageInput) -> Self {
        Self { volts_per_volt: input.volts_per_volt, offset_v: input.offset_v }
    }
}

impl Current {
    fn of(input: &CurrentInput) -> Self {
        let CurrentInput { amperes_per_volt, phase_deg, offset_a, power_offset_w } = *input;
        Self { amperes_per_volt, phase_deg, offset_a, power_offset_w }
    }

    fn input(self) -> CurrentInput {
        let Self { amperes_per_volt, phase_deg, offset_a, power_offset_w } = self;
        CurrentInput { amperes_per_volt, phase_deg, offset_a, power_offset_w }
    }
}

fn counted(name: &'static str, found: usize, expected: usize) -> Result<(), BadConfiguration> {
    if found == expected { Ok(()) } else { Err(BadConfiguration::Inputs { name, expected }) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const THREE_PHASE: &str = r#"{
        "wiring": "three-phase",
        "voltages": [{"volts_per_volt": 351.5}, {"volts_per_volt": 348.25, "offset_v": 0.5}],
        "currents": [{"amperes_per_volt": 30}, {"amperes_per_volt": -29.5, "phase_deg": 1.5},
                     {"amperes_per_volt": 60, "offset_a": 0.013, "power_offset_w": -0.25}]
    }
    "#;

    #[test]
    fn what_is_not_said_is_nothing() {
        let configuration = parse_configuration(THREE_PHASE.as_bytes()).unwrap();
        assert_eq!((configuration.wiring, configuration.mains_hz), (Wiring::ThreePhase, 50.0));
        assert_eq!(configuration.voltages[1], VoltageInput { volts_per_volt: 348.25, offset_v: 0.5 });
        let [first, second, third] = configuration.currents;
        assert_eq!(first, CurrentInput::FACTORY);
        assert_eq!((second.amperes_per_volt, second.phase_deg), (-29.5, 1.5));
        assert_eq!((third.offset_a, third.power_offset_w), (0.013, -0.25));
    }

    #[test]
    fn the_factory_says_what_a_person_would_write() {
        assert_eq!(
            configuration_json(&Configuration::FACTORY),
            concat!(
                r#"{"wiring":"single-phase","mains_hz":50.0,"voltages":[{"volts_per_volt":350.0,"offset_v":0.0}],"#,
                r#""currents":[{"amperes_per_volt":30.0,"phase_deg":0.0,"offset_a":0.0,"power_offset_w":0.0}]}"#
            )
        );
    }

    #[test]
    fn what_is_wrong_is_said_in_a_sentence() {
        let single = |voltages: &str, currents: &str| {
            format!(r#"{{"wiring":"single-phase","voltages":{voltages},"currents":{currents}}}"#)
        };
        let (volts, amperes) = (r#"[{"volts_per_volt":350}]"#, r#"[{"amperes_per_volt":30}]"#);
        let cases = [
            (String::new(), "EOF"),
            ("null".into(), "invalid type"),
            (r#"{"wiring":"two-phase","voltages":[],"currents":[]}"#.into(), "two-phase"),
            (r#"{"voltages":[],"currents":[]}"#.into(), "missing field `wiring`"),
            (single(volts, "[]"), "needs 1 currents"),
            (single("[]", amperes), "needs 1 voltages"),
            (single(volts, r#"[{"amperes_per_volt":30,"phase":1}]"#), "unknown field `phase`"),
            (single(volts, r#"[{"amperes_per_volt":"30"}]"#), "invalid type"),
            (single(volts, r#"[{"amperes_per_volt":30,"phase_deg":90}]"#), "phase_deg must be from -5 to 5"),
            (single(volts, r#"[{"amperes_per_volt":1e999}]"#), "out of range"),
            (single(volts, amperes) + "}", "trailing characters"),
            (single(r#"[{"volts_per_volt":350},{"volts_per_volt":350},{"volts_per_volt":350}]"#, amperes), ""),
        ];
        for (json, words) in cases {
            let error = parse_configuration(json.as_bytes()).unwrap_err();
            println!("{json}: {error}");
            assert!(error.to_string().contains(words), "{json}: {error}");
        }
        assert!(parse_configuration(single(volts, amperes).as_bytes()).is_ok());
    }

    fn voltage() -> impl Strategy<Value = VoltageInput> {
        (200.0f32..399.0, 0.0f32..50.0).prop_map(|(volts_per_volt, offset_v)| VoltageInput { volts_per_volt, offset_v })
    }

    fn current() -> impl Strategy<Value = CurrentInput> {
        (-100_000.0f32..-0.01, -5.0f32..5.0, 0.0f32..1e3, -1e5f32..1e5).prop_map(
            |(amperes_per_volt, phase_deg, offset_a, power_offset_w)| CurrentInput {
                amperes_per_volt,
                phase_deg,
                offset_a,
                power_offset_w,
            },
        )
    }

    proptest! {
        #[test]
        fn what_goes_out_comes_back_bit_for_bit(
            mains_hz in 45.0f32..65.0, voltages in [voltage(), voltage()], currents in [current(), current(), current()]
        ) {
            let configuration = Configuration { wiring: Wiring::ThreePhase, mains_hz, voltages, currents };
            prop_assume!(configuration.check().is_ok());
            let json = configuration_json(&configuration);
            prop_assert!(json.len() <= CONFIGURATION_LEN_MAX / 2);
            prop_assert_eq!(parse_configuration(json.as_bytes()).unwrap(), configuration);
        }

        #[test]
        fn no_text_breaks_it(json in ".{0,200}") {
            let _ = parse_configuration(json.as_bytes());
        }

        #[test]
        fn no_damaged_text_breaks_it(at in 0..THREE_PHASE.len(), byte: u8) {
            let mut json = THREE_PHASE.as_bytes().to_vec();
            json[at] = byte;
            let _ = parse_configuration(&json);
        }
    }
}
