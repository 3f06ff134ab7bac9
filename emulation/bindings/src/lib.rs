//! Python bindings of the emulator core: module `ofmon_emulation._core`.
//!
//! Thin on purpose: what a board is to its user is said in Python. The interpreter's lock is released while a machine runs, and an
//! interrupt of the program (Ctrl-C) is noticed between slices.

mod hart;
mod host;
mod machine;

use emulator_core::waveform::{Circuit, Input};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// Reads a circuit in the form of serde's JSON.
fn circuit_of(json: &str) -> PyResult<Circuit> {
    serde_json::from_str(json).map_err(|error| PyValueError::new_err(format!("this is no circuit: {error}")))
}

/// The quantity ("voltage" or "current") and the voltage at its pin for each moment given in ticks.
#[pyfunction]
fn evaluate(circuit: &str, quantity: &str, ticks: Vec<u64>) -> PyResult<Vec<(f64, f64)>> {
    let circuit = circuit_of(circuit)?;
    let input = match quantity {
        "voltage" => Input::Voltage,
        "current" => Input::Current,
        other => return Err(PyValueError::new_err(format!("no such quantity: {other}"))),
    };
    Ok(ticks.into_iter().map(|now| (circuit.quantity(input, now), circuit.pin(input, now))).collect())
}

#[pymodule(gil_used = false)]
fn _core(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<machine::PyMachine>()?;
    module.add_class::<hart::PyHart>()?;
    module.add_function(wrap_pyfunction!(evaluate, module)?)
}
