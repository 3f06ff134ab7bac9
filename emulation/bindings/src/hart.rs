//! `Hart`: the CPU with nothing but RAM, for comparison with other engines and for benchmarks.

use emulator_core::adc::{Adc, Calibration, Characteristic};
use emulator_core::bus::Ticks;
use emulator_core::code::CodeCache;
use emulator_core::devices::{Devices, Network};
use emulator_core::efuse::{Efuse, EfuseContents};
use emulator_core::hart::{Exit, Hart};
use emulator_core::memory::Memory;
use emulator_core::nor_flash::NorFlash;
use emulator_core::rom::Rom;
use emulator_core::system::{BadAccesses, Clock, System};
use emulator_core::waveform::Inputs;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// Start of the internal SRAM as code.
const CODE_BASE: u32 = 0x4038_0000;

/// A bare hart. Addresses are those of the chip: code at 0x40380000, data at 0x3FC80000, which are the same 384 KiB of SRAM.
#[pyclass(name = "Hart", module = "ofmon_emulation._core")]
pub struct PyHart {
    hart: Hart,
    system: Box<System>,
    code: CodeCache,
}

fn no_memory(address: u32) -> PyErr {
    PyValueError::new_err(format!("there is no memory at {address:#010x}"))
}

#[pymethods]
impl PyHart {
    #[new]
    fn new() -> Self {
        let calibration = Calibration::of_chip(0);
        let contents = EfuseContents { mac: [0; 6], revision: (0, 4), calibration: calibration.clone() };
        let characteristic = Characteristic { calibration, noise_codes: 0.0, seed: 0 };
        let adc = Adc::new(Inputs::default(), characteristic);
        let devices = Devices::new(Efuse::new(&contents), adc, 0, Network::Ethernet, 0);
        let memory = Memory::new(Rom::from_code(&[]), NorFlash::new(&[]));
        let clock = Clock { run_end: 0, ticks_per_instruction: 1 };
        let system = Box::new(System { memory, devices, clock, bad: BadAccesses::default(), stop: false });
        PyHart { hart: Hart::new(CODE_BASE), system, code: CodeCache::default() }
    }

    #[getter]
    fn pc(&self) -> u32 {
        self.hart.pc()
    }

    #[setter]
    fn set_pc(&mut self, pc: u32) {
        self.hart.set_pc(pc);
    }

    /// Registers x0 to x31.
    #[getter]
    fn registers(&self) -> Vec<u32> {
        (0..32).map(|number| self.hart.register(number)).collect()
    }

    /// Sets x1 to x31; x0 stays 0.
    fn set_register(&mut self, number: usize, value: u32) {
        self.hart.set_register(number, value);
    }

    /// A CSR's value, or None when there is no such register.
    fn csr(&self, number: u16) -> Option<u32> {
        self.hart.csr(number)
    }

    /// Instructions executed so far; those that trapped count.
    #[getter]
    fn executed(&self) -> u64 {
        self.hart.executed()
    }

    /// Exceptions taken so far.
    #[getter]
    fn exceptions(&self) -> u64 {
        self.hart.exceptions()
    }

    /// Writes memory from `address` on.
    fn load(&mut self, address: u32, data: &[u8]) -> PyResult<()> {
        for (at, byte) in (address..).zip(data) {
            self.system.memory.store_any(at, &[*byte]).ok_or_else(|| no_memory(at))?;
        }
        Ok(())
    }

    /// Reads memory from `address` on.
    fn read<'py>(&self, py: Python<'py>, address: u32, length: u32) -> PyResult<Bound<'py, PyBytes>> {
        let byte = |at: u32| self.system.memory.load_any(at, 1).map(|byte| byte as u8).ok_or_else(|| no_memory(at));
        let bytes = (0..length).map(|index| byte(address.wrapping_add(index))).collect::<PyResult<Vec<u8>>>()?;
        Ok(PyBytes::new(py, &bytes))
    }

    /// Executes up to `count` instructions; the answer is how many it were, fewer when the hart waits for an interrupt.
    fn run(&mut self, py: Python<'_>, count: u64) -> u64 {
        py.detach(|| {
            let mut left = count;
            while left > 0 {
                let budget = u32::try_from(left).unwrap_or(u32::MAX);
                self.system.clock.run_end += Ticks::from(budget);
                let (executed, exit) = self.hart.run(&mut self.system, &mut self.code, budget);
                self.system.clock.run_end -= Ticks::from(budget - executed);
                left -= u64::from(executed);
                if exit == Exit::Sleep {
                    break;
                }
            }
            count - left
        })
    }
}
