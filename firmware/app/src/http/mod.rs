//! Protocol 1 over HTTP: `/telemetry /powerloss_log /time /token /reset /ota /version`; a status page for people at `/`;
//! of protocol 2 `/v2/configuration`, `/v2/live` and `/v2/quality`.
//!
//! Some workers serve a connection each, so that a slow or half-open client doesn't keep others waiting; each step of a
//! connection has a time limit. Handlers hold the store only while they read or write one piece of it.

mod body;
mod guard;
mod ota;
mod page;
mod stream;
mod text;
mod v2;

use crate::identity::VERSION;
use crate::meter::{Meter, report};
use crate::pieces::Source;
use crate::status::Status;
use crate::store::{Error, PowerLosses, Readings};
use body::{Exactly, Refusal, refusal};
use embassy_executor::{SpawnError, Spawner};
use embassy_net::Stack;
use embassy_time::Duration;
use esp_println::println;
use guard::Guard;
use ofmon_record::{time, token, version};
use ota::Ota;
use page::Page;
use picoserve::response::chunked::ChunkedResponse;
use picoserve::response::{IntoResponse, StatusCode};
use picoserve::routing::{PathRouter, get, post, post_service};
use picoserve::{Config, Router, Server, Timeouts};

/// Connections at a time; one more is refused, since the stack has no queue of them.
pub const WORKERS: usize = 6;
const PORT: u16 = 80;
/// Request line and headers must fit.
const HEAD_LEN: usize = 1024;
const RX_LEN: usize = 1024;
const TX_LEN: usize = 2048;

const CONFIG: Config = Config::new(Timeouts {
    start_read_request: Duration::from_secs(3),
    persistent_start_read_request: Duration::from_secs(10),
    read_request: Duration::from_secs(3),
    write: Duration::from_secs(10),
})
.keep_connection_alive();

/// Starts the workers.
pub fn start(spawner: Spawner, stack: Stack<'static>, meter: &'static Meter) -> Result<(), SpawnError> {
    for number in 0..WORKERS {
        spawner.spawn(serve(number, stack, meter)?);
    }
    println!("http ready");
    Ok(())
}

#[embassy_executor::task(pool_size = WORKERS)]
async fn serve(number: usize, stack: Stack<'static>, meter: &'static Meter) {
    let router = router(meter);
    let (mut head, mut rx, mut tx) = ([0; HEAD_LEN], [0; RX_LEN], [0; TX_LEN]);
    Server::new(&router, &CONFIG, &mut head).listen_and_serve(number, stack, PORT, &mut rx, &mut tx).await.into_never()
}

fn router(meter: &'static Meter) -> Router<impl PathRouter> {
    Router::new()
        .route("/", get(async move || ChunkedResponse::new(Page(Status::of(meter)))))
        .route("/telemetry", get(async move || log(Readings::new(&meter.store))))
        .route("/powerloss_log", get(async move || log(PowerLosses::new(&meter.store))))
        .route("/time", post(async move |body: Exactly<{ time::LEN }>| set_time(meter, &body.0)))
        .route(
            "/token",
            get(async move || read_token(meter))
                .post(async move |body: Exactly<{ token::LEN }>| set_token(meter, &body.0)),
        )
        .route("/reset", get(async move || reset(meter)))
        .route("/ota", post_service(Ota(meter)))
        .route("/version", get(async || say_version()))
        .route(
            "/v2/configuration",
            get(async move || v2::configuration(meter))
                .put(async move |body: v2::Configured| v2::set_configuration(meter, &body)),
        )
        .route("/v2/live", get(async move || v2::live(meter)))
        .route("/v2/quality", get(async move || v2::quality(meter)))
        .layer(Guard)
}

/// A stored log as an answer.
fn log<S: Source>(source: Result<S, Error>) -> Result<impl IntoResponse + use<S>, Refusal> {
    source.map(stream::answer).map_err(storage_refusal)
}

/// A plain 200 without a body.
type Done = Result<&'static str, Refusal>;

fn set_time(meter: &Meter, body: &[u8]) -> Done {
    let moment = time::Repr::from_request(body).map_err(|error| refusal(StatusCode::BAD_REQUEST, error))?;
    meter.store.borrow_mut().append_time(moment.timestamp_ms).map_err(storage_refusal)?;
    let before_ms = meter.clock.now_ms();
    meter.clock.set(moment.timestamp_ms);
    println!("clock {before_ms} -> {}", moment.timestamp_ms);
    Ok("")
}

fn read_token(meter: &Meter) -> Result<impl IntoResponse + use<>, Refusal> {
    match meter.store.borrow_mut().token() {
        Ok(Some(token)) => Ok(heapless::Vec::<u8, { token::LEN }>::from(token.to_bytes())),
        Ok(None) => Err(refusal(StatusCode::NOT_FOUND, "no token is stored")),
        Err(error) => Err(storage_refusal(error)),
    }
}

fn set_token(meter: &Meter, body: &[u8]) -> Done {
    let token = token::Repr::from_request(body).map_err(|error| refusal(StatusCode::BAD_REQUEST, error))?;
    meter.store.borrow_mut().set_token(&token).map_err(storage_refusal)?;
    println!("token stored");
    Ok("")
}

fn reset(meter: &Meter) -> Done {
    meter.store.borrow_mut().reset().map_err(storage_refusal)?;
    println!("readings and power losses erased");
    meter.quality.borrow_mut().reset();
    // Else a power loss within the next minute would bring the counts from before back. The readings are erased anyhow.
    report(meter.store.borrow_mut().keep(&meter.periods.borrow(), &meter.quality.borrow()));
    Ok("")
}

fn say_version() -> Result<impl IntoResponse, Refusal> {
    let digits = version::Repr::parse(VERSION).map_err(|error| refusal(StatusCode::INTERNAL_SERVER_ERROR, error))?;
    Ok(digits.as_bytes().iter().map(|digit| char::from(*digit)).collect::<heapless::String<{ version::LEN_MAX }>>())
}

fn storage_refusal(error: Error) -> Refusal {
    println!("storage: {error}");
    refusal(StatusCode::INTERNAL_SERVER_ERROR, format_args!("storage: {error}"))
}
