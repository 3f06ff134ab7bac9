//! Python bindings of the emulator core: module `ofmon_emulation._core`.
//!
//! Thin on purpose: what a board is to its user is said in Python. The interpreter's lock is released while a machine runs, and an
//! interrupt of the program (Ctrl-C) is noticed between slices.

mod hart;
mod host;
mod machine;
mod names;

use emulator_core::waveform::Inputs;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// Reads a circuit in the form of serde's JSON.
fn inputs_of(json: &str) -> PyResult<Inputs> {
    serde_json::from_str(json).map_err(|error| PyValueError::new_err(format!("this is no circuit: {error}")))
}

/// The quantity that a channel of ADC1 carries and the voltage at its pin for each moment given in ticks.
#[pyfunction]
fn evaluate(circuit: &str, channel: u8, ticks: Vec<u64>) -> PyResult<Vec<(f64, f64)>> {
    let inputs = inputs_of(circuit)?;
    let Some((circuit, input)) = inputs.on(channel) else {
        return Err(PyValueError::new_err(format!("nothing is connected to channel {channel}")));
    };
    Ok(ticks.into_iter().map(|now| (circuit.quantity(input, now), inputs.pin(channel, now))).collect())
}

#[pymodule(gil_used = false)]
fn _core(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<machine::PyMachine>()?;
    module.add_class::<hart::PyHart>()?;
    module.add_function(wrap_pyfunction!(evaluate, module)?)
}
