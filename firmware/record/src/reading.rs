//! A reading: what one current transformer measured over one period. 30 bytes, little-endian.
//!
//! | offset | type | field |
//! | --- | --- | --- |
//! | 0 | u16 | current transformer, from 1 |
//! | 2 | f32 | real power, W |
//! | 6 | f32 | apparent power, VA |
//! | 10 | f32 | current, A RMS |
//! | 14 | f32 | voltage, V RMS |
//! | 18 | f32 | energy of the period, kWh |
//! | 22 | u64 | end of the period, ms since the epoch by the meter's own clock |

use crate::Error;
use crate::fields::{exactly, field, put};

/// Bytes of a reading.
pub const LEN: usize = 30;

/// View over the bytes of one reading.
#[derive(Clone, Copy, Debug)]
pub struct View<'a>(&'a [u8; LEN]);

impl<'a> View<'a> {
    /// Looks at `bytes` as a reading. Fails unless there are exactly [`LEN`].
    pub fn new_checked(bytes: &'a [u8]) -> Result<Self, Error> {
        exactly(bytes).map(Self)
    }

    /// Current transformer, from 1.
    pub fn ct_id(&self) -> u16 {
        u16::from_le_bytes(field::<0, 2, LEN>(self.0))
    }

    /// Mean real power in W; negative when exported.
    pub fn real_power(&self) -> f32 {
        f32::from_le_bytes(field::<2, 4, LEN>(self.0))
    }

    /// Mean apparent power in VA.
    pub fn apparent_power(&self) -> f32 {
        f32::from_le_bytes(field::<6, 4, LEN>(self.0))
    }

    /// Current in A RMS.
    pub fn i_rms(&self) -> f32 {
        f32::from_le_bytes(field::<10, 4, LEN>(self.0))
    }

    /// Voltage in V RMS.
    pub fn v_rms(&self) -> f32 {
        f32::from_le_bytes(field::<14, 4, LEN>(self.0))
    }

    /// Imported energy of the period in kWh.
    pub fn kwh(&self) -> f32 {
        f32::from_le_bytes(field::<18, 4, LEN>(self.0))
    }

    /// End of the period, ms since the epoch by the meter's own clock.
    pub fn timestamp_ms(&self) -> u64 {
        u64::from_le_bytes(field::<22, 8, LEN>(self.0))
    }

    fn quantities(&self) -> Quantities {
        Quantities {
            real_power: self.real_power(),
            apparent_power: self.apparent_power(),
            i_rms: self.i_rms(),
            v_rms: self.v_rms(),
            kwh: self.kwh(),
        }
    }
}

/// What was measured over the period.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Quantities {
    /// Mean real power in W; negative when exported.
    pub real_power: f32,
    /// Mean apparent power in VA.
    pub apparent_power: f32,
    /// Current in A RMS.
    pub i_rms: f32,
    /// Voltage in V RMS.
    pub v_rms: f32,
    /// Imported energy of the period in kWh.
    pub kwh: f32,
}

impl Quantities {
    fn all_finite(&self) -> bool {
        [self.real_power, self.apparent_power, self.i_rms, self.v_rms, self.kwh].iter().all(|x| x.is_finite())
    }
}

/// A reading that may be stored: its quantities are finite numbers and its transformer exists.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Repr {
    ct_id: u16,
    quantities: Quantities,
    timestamp_ms: u64,
}

impl Repr {
    /// A reading of transformer `ct_id` for the period that ended at `timestamp_ms` (ms since the epoch).
    ///
    /// Fails when the transformer is 0 or a quantity is NaN or infinite.
    pub fn new(ct_id: u16, quantities: Quantities, timestamp_ms: u64) -> Result<Self, Error> {
        if ct_id == 0 {
            return Err(Error::TransformerZero);
        }
        if !quantities.all_finite() {
            return Err(Error::NotFinite);
        }
        Ok(Self { ct_id, quantities, timestamp_ms })
    }

    /// Reads a reading back. Fails as [`Repr::new`] does.
    pub fn parse(view: &View<'_>) -> Result<Self, Error> {
        Self::new(view.ct_id(), view.quantities(), view.timestamp_ms())
    }

    /// The reading as it is stored and sent.
    pub fn to_bytes(&self) -> [u8; LEN] {
        let mut bytes = [0; LEN];
        put::<0, 2, LEN>(&mut bytes, self.ct_id.to_le_bytes());
        put::<2, 4, LEN>(&mut bytes, self.quantities.real_power.to_le_bytes());
        put::<6, 4, LEN>(&mut bytes, self.quantities.apparent_power.to_le_bytes());
        put::<10, 4, LEN>(&mut bytes, self.quantities.i_rms.to_le_bytes());
        put::<14, 4, LEN>(&mut bytes, self.quantities.v_rms.to_le_bytes());
        put::<18, 4, LEN>(&mut bytes, self.quantities.kwh.to_le_bytes());
        put::<22, 8, LEN>(&mut bytes, self.timestamp_ms.to_le_bytes());
        bytes
    }

    /// Current transformer, from 1.
    pub fn ct_id(&self) -> u16 {
        self.ct_id
    }

    /// What was measured.
    pub fn quantities(&self) -> &Quantities {
        &self.quantities
    }

    /// End of the period, ms since the epoch by the meter's own clock.
    pub fn timestamp_ms(&self) -> u64 {
        self.timestamp_ms
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors::{Case, cases};
    use proptest::prelude::*;

    fn quantities(case: &Case) -> Quantities {
        Quantities {
            real_power: case.f32("real_power"),
            apparent_power: case.f32("apparent_power"),
            i_rms: case.f32("i_rms"),
            v_rms: case.f32("v_rms"),
            kwh: case.f32("kwh"),
        }
    }

    #[test]
    fn golden_readings_are_written_and_read_byte_for_byte() {
        for case in cases("readings") {
            let ct_id = u16::try_from(case.u64("ct_id")).unwrap();
            let repr = Repr::new(ct_id, quantities(&case), case.u64("timestamp_ms")).unwrap();
            let bytes = case.bytes();
            assert_eq!(repr.to_bytes(), bytes.as_slice(), "{}", case.name());
            assert_eq!(Repr::parse(&View::new_checked(&bytes).unwrap()), Ok(repr), "{}", case.name());
        }
    }

    #[test]
    fn wrong_readings_are_refused_for_their_reason() {
        for case in cases("readings_invalid") {
            let bytes = case.bytes();
            let error = View::new_checked(&bytes).and_then(|view| Repr::parse(&view)).unwrap_err();
            let expected = match case.why() {
                "length" => Error::Length { expected: LEN, found: bytes.len() },
                "ct_id 0" => Error::TransformerZero,
                _ => Error::NotFinite,
            };
            assert_eq!(error, expected, "{}", case.name());
        }
    }

    #[test]
    fn no_quantity_may_be_nan_or_infinite() {
        let fields: [fn(&mut Quantities) -> &mut f32; 5] =
            [|q| &mut q.real_power, |q| &mut q.apparent_power, |q| &mut q.i_rms, |q| &mut q.v_rms, |q| &mut q.kwh];
        for field in fields {
            for bad in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
                let mut quantities = Quantities::default();
                *field(&mut quantities) = bad;
                assert_eq!(Repr::new(1, quantities, 0), Err(Error::NotFinite));
            }
        }
    }

    proptest! {
        #[test]
        fn any_30_bytes_are_refused_or_come_back_the_same(bytes: [u8; LEN]) {
            let view = View::new_checked(&bytes).unwrap();
            if let Ok(repr) = Repr::parse(&view) {
                prop_assert_eq!(repr.to_bytes(), bytes);
            }
        }
    }
}
