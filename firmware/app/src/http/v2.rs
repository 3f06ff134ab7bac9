//! The beginning of protocol 2: wiring, calibration, live figures and what they are worth, as JSON.

use super::body::{AtMost, Refusal, refusal};
use super::storage_refusal;
use crate::meter::Meter;
use crate::sampler;
use alloc::string::String;
use esp_println::println;
use ofmon_api::{CONFIGURATION_LEN_MAX, configuration_json, live_json, parse_configuration, quality_json};
use picoserve::io::Write;
use picoserve::response::{Content, IntoResponse, Response, StatusCode};

/// A body with a configuration.
pub type Configured = AtMost<CONFIGURATION_LEN_MAX>;

/// JSON as an answer.
struct Json(String);

impl Content for Json {
    fn content_type(&self) -> &'static str {
        "application/json"
    }

    fn content_length(&self) -> usize {
        self.0.len()
    }

    async fn write_content<W: Write>(self, mut writer: W) -> Result<(), W::Error> {
        writer.write_all(self.0.as_bytes()).await
    }
}

fn json(text: String) -> impl IntoResponse {
    Response::ok(Json(text))
}

/// What the meter measures by.
pub fn configuration(meter: &Meter) -> Result<impl IntoResponse + use<>, Refusal> {
    meter.setup.get().map(|configuration| json(configuration_json(&configuration))).map_err(storage_refusal)
}

/// Stores what to measure by, and measures by it from the next second on. Answers with what is stored.
pub fn set_configuration(meter: &Meter, body: &Configured) -> Result<impl IntoResponse + use<>, Refusal> {
    let configuration = parse_configuration(&body.0).map_err(|error| refusal(StatusCode::BAD_REQUEST, error))?;
    meter.setup.set(configuration, &mut meter.store.borrow_mut()).map_err(storage_refusal)?;
    let text = configuration_json(&configuration);
    println!("configuration {text}");
    Ok(json(text))
}

/// What the meter measured last.
pub fn live(meter: &Meter) -> impl IntoResponse + use<> {
    json(live_json(&meter.live.get(), &meter.quality.borrow()))
}

/// How many samples were cut off at the converter's ends, and how many weren't taken.
pub fn quality(meter: &Meter) -> impl IntoResponse + use<> {
    json(quality_json(&meter.quality.borrow(), sampler::missed()))
}
