//! What the meter measured over the last second: `{"transformers": [{"ct_id": 1, …}, …]}`.

use alloc::string::String;
use heapless::Vec;
use ofmon_metering::{Block, CURRENTS_MAX};
use serde::Serialize;

#[derive(Serialize)]
struct Document {
    transformers: Vec<Transformer, CURRENTS_MAX>,
}

#[derive(Serialize)]
struct Transformer {
    ct_id: u16,
    v_rms: f32,
    i_rms: f32,
    real_power: f32,
    apparent_power: f32,
}

/// Voltage (V), current (A), real (W) and apparent power (VA) of each transformer that is measured, numbered from 1.
pub fn live_json(blocks: &[Option<Block>; CURRENTS_MAX]) -> String {
    let transformers = (1..).zip(blocks).filter_map(|(ct_id, block)| Some(Transformer::of(ct_id, block.as_ref()?)));
    // Numbers and lists always have their JSON.
    serde_json::to_string(&Document { transformers: transformers.collect() }).unwrap_or_default()
}

impl Transformer {
    fn of(ct_id: u16, block: &Block) -> Self {
        Self {
            ct_id,
            v_rms: block.v_rms() as f32,
            i_rms: block.i_rms() as f32,
            real_power: block.real_power as f32,
            apparent_power: block.apparent_power as f32,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_transformer_that_is_measured_is_there() {
        let block = Block { v_square: 52_900.0, i_square: 6.25, real_power: -402.5, apparent_power: 575.0 };
        assert_eq!(
            live_json(&[Some(block), None, None]),
            r#"{"transformers":[{"ct_id":1,"v_rms":230.0,"i_rms":2.5,"real_power":-402.5,"apparent_power":575.0}]}"#
        );
        assert_eq!(live_json(&[None; CURRENTS_MAX]), r#"{"transformers":[]}"#);
    }
}
