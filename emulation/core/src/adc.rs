//! The SAR ADC of the ESP32-C3 (APB_SARADC) in one-shot mode, with what its pins see.
//!
//! Registers: PAC crate `esp32c3`, `apb_saradc`; use as in esp-hal's one-shot driver. A rising `ONETIME_START` samples the selected
//! pin after the controller's wait cycles and raises the done bit after the conversion.
//!
//! The time of a conversion is a model from the registers (waits in controller clocks, [`CONVERSION_CLOCKS`] SAR clocks): 23 us with
//! the reset values. It was not compared with silicon.
//!
//! Limits: no DMA mode, no filters, no thresholds; ADC2's pin is at ground.

mod characteristic;

use serde::{Deserialize, Serialize};

pub use characteristic::{Calibration, Characteristic};

use crate::bus::{After, Device, Ticks};
use crate::waveform::Inputs;

/// Interrupt source APB_ADC (PAC crate `esp32c3`, `Interrupt`).
pub const INTERRUPT_SOURCE: u32 = 43;
/// SAR clocks of one 12-bit conversion with sampling.
pub const CONVERSION_CLOCKS: f64 = 25.0;

const CTRL: usize = 0;
const CTRL2: usize = 1;
const FSM_WAIT: usize = 0x0C / 4;
const ONETIME_SAMPLE: usize = 0x20 / 4;
const SAR1DATA_STATUS: usize = 0x2C / 4;
const SAR2DATA_STATUS: usize = 0x30 / 4;
const INT_ENA: usize = 0x40 / 4;
const INT_RAW: usize = 0x44 / 4;
const INT_ST: usize = 0x48 / 4;
const INT_CLR: usize = 0x4C / 4;
const CLKM_CONF: usize = 0x54 / 4;
const WORDS: usize = 0x400 / 4;
/// Reset values (PAC crate `esp32c3`); all others are 0.
const RESET_VALUES: [(usize, u32); 13] = [
    (CTRL, 0x4003_8240),
    (CTRL2, 0xA1FE),
    (FSM_WAIT, 0x00FF_0808),
    (ONETIME_SAMPLE, 0x1A00_0000),
    (0x24 / 4, 0x0900),
    (0x28 / 4, 0x0374_0000),
    (0x34 / 4, 0x0003_FFED),
    (0x38 / 4, 0x0003_FFED),
    (0x50 / 4, 0xFF),
    (CLKM_CONF, 0x04),
    (0x58 / 4, 0x0001_8000),
    (0x5C / 4, 0x4002),
    (0x60 / 4, 0x8000),
];
const START: u32 = 1 << 29;
const UNIT2: u32 = 1 << 30;
const UNIT1: u32 = 1 << 31;
/// Registers of the analogue block (regi2c block 0x69, host 0; esp-hal `soc/esp32c3/regi2c.rs`).
const ANALOG_INIT_CODE_LOW: u8 = 0;
const ANALOG_INIT_CODE_HIGH: u8 = 1;
const ANALOG_CONNECT: u8 = 7;
const CONNECT_GROUND1: u8 = 1 << 5;
const CONNECT_REFERENCE1: u8 = 1 << 4;
/// The internal reference, in V (nominal).
const REFERENCE: f64 = 1.1;

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Conversion {
    sampled_at: Ticks,
    done_at: Ticks,
    /// The trigger register as it was at the start.
    request: u32,
}

/// The converter and what its pins see.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Adc {
    registers: Vec<u32>,
    analog: [u8; 8],
    conversion: Option<Conversion>,
    /// Conversions finished so far.
    pub conversions: u64,
    /// What is connected to the pins; may be exchanged at any time.
    pub inputs: Inputs,
    /// The chip's own converter.
    pub characteristic: Characteristic,
}

impl Adc {
    /// A converter after reset.
    pub fn new(inputs: Inputs, characteristic: Characteristic) -> Self {
        let registers = Vec::new();
        let mut adc = Adc { registers, analog: [0; 8], conversion: None, conversions: 0, inputs, characteristic };
        adc.reset();
        adc
    }

    /// Takes the registers back to their reset values; inputs and characteristic stay.
    pub fn reset(&mut self) {
        self.registers = vec![0; WORDS];
        RESET_VALUES.iter().for_each(|&(index, value)| self.registers[index] = value);
        self.analog = [0; 8];
        self.conversion = None;
    }

    /// Writes a register of the ADC's analogue block, which software reaches over the internal I2C bus as block 0x69.
    pub fn write_analog(&mut self, register: u8, value: u8) {
        if let Some(byte) = self.analog.get_mut(usize::from(register)) {
            *byte = value;
        }
    }

    /// Reads a register of the ADC's analogue block.
    pub fn read_analog(&self, register: u8) -> u8 {
        self.analog.get(usize::from(register)).copied().unwrap_or(0)
    }

    fn init_code(&self) -> u16 {
        let byte = |register: u8| self.analog[usize::from(register)];
        u16::from_be_bytes([byte(ANALOG_INIT_CODE_HIGH) & 0x0F, byte(ANALOG_INIT_CODE_LOW)])
    }

    fn start(&mut self, request: u32, now: Ticks) {
        let (sampled_after, done_after) = self.timing();
        self.conversion = Some(Conversion { sampled_at: now + sampled_after, done_at: now + done_after, request });
    }

    /// Ticks from the trigger to the sample and to the result.
    fn timing(&self) -> (Ticks, Ticks) {
        let (clock, wait) = (self.registers[CLKM_CONF], self.registers[FSM_WAIT]);
        let (numerator, denominator) = (f64::from(clock >> 14 & 0x3F), f64::from(clock >> 8 & 0x3F));
        let fraction = if denominator > 0.0 { numerator / denominator } else { 0.0 };
        let apb_ticks = 2.0;
        let controller_ticks = apb_ticks * (f64::from(clock & 0xFF) + 1.0 + fraction);
        let waits = f64::from((wait & 0xFF) + (wait >> 8 & 0xFF) + (wait >> 16 & 0xFF));
        let sar_divider = f64::from((self.registers[CTRL] >> 7 & 0xFF).max(1));
        let sampled = waits * controller_ticks;
        (sampled as Ticks, (sampled + CONVERSION_CLOCKS * sar_divider * controller_ticks) as Ticks)
    }

    fn finish(&mut self, conversion: Conversion) {
        let Conversion { request, sampled_at, .. } = conversion;
        let unit1 = request & UNIT1 != 0;
        let attenuation = (request >> 23 & 3) as usize;
        let volts = if unit1 { self.pin((request >> 25 & 0xF) as u8, sampled_at) } else { 0.0 };
        let code = self.characteristic.code(volts, attenuation, self.init_code(), sampled_at);
        let (data, done) = if unit1 { (SAR1DATA_STATUS, UNIT1) } else { (SAR2DATA_STATUS, UNIT2) };
        self.registers[data] = u32::from(code);
        self.registers[INT_RAW] |= done;
        self.conversions += 1;
    }

    fn pin(&self, channel: u8, at: Ticks) -> f64 {
        let connect = self.analog[usize::from(ANALOG_CONNECT)];
        match channel {
            _ if connect & CONNECT_GROUND1 != 0 => 0.0,
            _ if connect & CONNECT_REFERENCE1 != 0 => REFERENCE,
            _ => self.inputs.pin(channel, at),
        }
    }
}

impl Device for Adc {
    fn read(&mut self, offset: u32, now: Ticks) -> u32 {
        self.advance(now);
        let index = offset as usize / 4;
        match index {
            INT_ST => self.registers[INT_RAW] & self.registers[INT_ENA],
            _ => self.registers.get(index).copied().unwrap_or(0),
        }
    }

    fn write(&mut self, offset: u32, value: u32, now: Ticks) -> After {
        self.advance(now);
        let index = offset as usize / 4;
        match index {
            ONETIME_SAMPLE => {
                let rising = value & !self.registers[ONETIME_SAMPLE] & START != 0;
                self.registers[ONETIME_SAMPLE] = value;
                if rising && value & (UNIT1 | UNIT2) != 0 && self.conversion.is_none() {
                    self.start(value, now);
                }
                self.after_interrupt_change()
            }
            INT_CLR => {
                self.registers[INT_RAW] &= !value;
                self.after_interrupt_change()
            }
            INT_ENA => {
                self.registers[INT_ENA] = value;
                After::Sync
            }
            SAR1DATA_STATUS | SAR2DATA_STATUS | INT_RAW | INT_ST => After::Go,
            _ => {
                if let Some(register) = self.registers.get_mut(index) {
                    *register = value;
                }
                After::Go
            }
        }
    }

    /// Only an enabled interrupt makes a result an event; software that polls sees it by reading.
    fn next_event(&self) -> Option<Ticks> {
        let enabled = self.registers[INT_ENA] & (UNIT1 | UNIT2) != 0;
        self.conversion.filter(|_| enabled).map(|conversion| conversion.done_at)
    }

    fn advance(&mut self, now: Ticks) {
        if let Some(conversion) = self.conversion.take_if(|conversion| conversion.done_at <= now) {
            self.finish(conversion);
        }
    }

    fn interrupts(&self) -> u64 {
        u64::from(self.registers[INT_RAW] & self.registers[INT_ENA] != 0) << INTERRUPT_SOURCE
    }
}

impl Adc {
    /// Without an enabled interrupt nothing outside can have changed.
    fn after_interrupt_change(&self) -> After {
        if self.registers[INT_ENA] == 0 { After::Go } else { After::Sync }
    }
}

#[cfg(test)]
mod tests;
