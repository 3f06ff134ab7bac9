//! What the meter measured over the last second: `{"transformers": [{"ct_id": 1, …}, …], "clipping": […]}`.
//!
//! How many samples were cut off stands apart from the figures, since collectors of before don't know it: they read at most
//! 1,024 bytes, and no other member of a transformer.

use crate::quality::Recent;
use alloc::string::String;
use heapless::Vec;
use ofmon_metering::{Block, CURRENTS_MAX, Quality};
use serde::Serialize;

#[derive(Serialize)]
struct Document {
    transformers: Vec<Transformer, CURRENTS_MAX>,
    clipping: Vec<Recent, CURRENTS_MAX>,
}

#[derive(Serialize)]
struct Transformer {
    ct_id: u16,
    v_rms: f32,
    i_rms: f32,
    real_power: f32,
    apparent_power: f32,
}

/// Voltage (V), current (A), real (W) and apparent power (VA) of each transformer that is measured, numbered from 1, and
/// how many of its samples were cut off.
pub fn live_json(blocks: &[Option<Block>; CURRENTS_MAX], quality: &Quality) -> String {
    let measured = || blocks.iter().enumerate().filter_map(|(number, block)| Some((number, block.as_ref()?)));
    let document = Document {
        transformers: measured().map(|(number, block)| Transformer::of(number as u16 + 1, block)).collect(),
        clipping: measured().map(|(number, _)| Recent::of(quality, number)).collect(),
    };
    // Numbers and lists always have their JSON.
    serde_json::to_string(&document).unwrap_or_default()
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
    use ofmon_metering::Clipping;

    const BLOCK: Block = Block { v_square: 52_900.0, i_square: 6.25, real_power: -402.5, apparent_power: 575.0 };

    #[test]
    fn each_transformer_that_is_measured_is_there() {
        let mut quality = Quality::default();
        quality.add(&[Clipping { samples: 2_000, current: 460, voltage: 0 }; CURRENTS_MAX]);
        assert_eq!(
            live_json(&[Some(BLOCK), None, None], &quality),
            concat!(
                r#"{"transformers":[{"ct_id":1,"v_rms":230.0,"i_rms":2.5,"real_power":-402.5,"apparent_power":575.0}],"#,
                r#""clipping":[{"ct_id":1,"second":{"samples":2000,"current":460,"voltage":0},"#,
                r#""hour":{"samples":2000,"current":460,"voltage":0},"last_hour":null}]}"#
            )
        );
        assert_eq!(live_json(&[None; CURRENTS_MAX], &quality), r#"{"transformers":[],"clipping":[]}"#);
    }

    #[test]
    fn collectors_of_before_can_read_the_longest_one() {
        let long = Block { v_square: 53_824.123, i_square: 1_522.763, real_power: -8_765.432, apparent_power: 9_053.1 };
        let hour = [Clipping { samples: 7_200_000, current: 7_200_000, voltage: 7_200_000 }; CURRENTS_MAX];
        let second = [Clipping { samples: 2_000, current: 2_000, voltage: 2_000 }; CURRENTS_MAX];
        let quality = Quality { second, hour, last_hour: Some(hour), since_reset: hour };
        let json = live_json(&[Some(long); CURRENTS_MAX], &quality);
        assert!(json.len() <= 1_024, "{}", json.len());
    }
}
