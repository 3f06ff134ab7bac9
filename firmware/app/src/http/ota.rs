//! `POST /ota`: an image streams into the slot that isn't running.
//!
//! Whatever is wrong with it, the body is read to its end before the answer: a client that still sends would not see
//! the answer otherwise. After an accepted image the answer goes out first, then the meter restarts.

use super::body::{Refusal, parting, refusal};
use crate::flash::Flash;
use crate::meter::Meter;
use crate::update;
use embassy_time::{Duration, Timer, with_timeout};
use esp_println::println;
use ofmon_update::{Error, Upload};
use picoserve::ResponseSent;
use picoserve::io::Read;
use picoserve::request::{Request, RequestBody};
use picoserve::response::{IntoResponse, ResponseWriter, StatusCode};
use picoserve::routing::RequestHandlerService;

/// Bytes taken from the connection at a time.
const PIECE_LEN: usize = 512;
/// A client that sends nothing for so long has gone.
const SILENCE_MAX: Duration = Duration::from_secs(10);
/// A whole upload, on a bad link.
const UPLOAD_MAX: Duration = Duration::from_secs(600);
const VERSION_HEADER: &str = "X-FIRMWARE-VERSION";

/// The handler.
pub struct Ota(pub &'static Meter);

impl RequestHandlerService for Ota {
    async fn call_request_handler_service<R: Read, W: ResponseWriter<Error = R::Error>>(
        &self,
        _state: &(),
        (): (),
        mut request: Request<'_, R>,
        response_writer: W,
    ) -> Result<ResponseSent, W::Error> {
        let header = request.parts.headers().get(VERSION_HEADER);
        let header = header.as_ref().map(|value| value.as_raw());
        let answer = self.receive(header, request.body_connection.body()).await;
        match &answer {
            Ok(_) => self.0.update.restart(),
            Err(refusal) => println!("update: refused: {}", refusal.sentence.trim_end()),
        }
        answer.write_to(request.body_connection.finalize().await?, response_writer).await
    }
}

impl Ota {
    async fn receive<R: Read>(&self, header: Option<&[u8]>, body: RequestBody<'_, R>) -> Result<&'static str, Refusal> {
        let begun = self.0.update.begin(header, body.content_length()).map_err(refused);
        let holding = begun.is_ok();
        // The connection's task is never dropped, so what is held is always given back.
        if holding {
            self.0.update.hold(true);
        }
        let outcome = match stream(begun, body).await {
            Ok(upload) => switch(upload).await.map_err(failed),
            Err(refusal) => Err(refusal),
        };
        if holding {
            self.0.update.hold(false);
        }
        outcome
    }
}

/// Reads the body to its end, and hands it on as long as nothing is wrong.
async fn stream<R: Read>(
    mut upload: Result<Upload<Flash>, Refusal>,
    body: RequestBody<'_, R>,
) -> Result<Upload<Flash>, Refusal> {
    let mut left = body.content_length();
    let mut reader = body.reader().with_different_timeout(UPLOAD_MAX);
    let mut piece = [0; PIECE_LEN];
    while left > 0 {
        let len = match with_timeout(SILENCE_MAX, reader.read(&mut piece)).await {
            Ok(Ok(len)) if len > 0 => len,
            _ => return Err(parting("the body ended early")),
        };
        left -= len;
        upload = upload.and_then(|mut upload| upload.feed(&piece[..len]).map(|()| upload).map_err(failed));
    }
    upload
}

/// Checks what the flash holds now, and makes it boot next.
async fn switch(upload: Upload<Flash>) -> Result<&'static str, Error> {
    let mut written = upload.finish()?;
    println!("update: {} bytes received", written.size());
    while !written.check()? {
        // Others get their turn between the sectors.
        Timer::after_ticks(0).await;
    }
    written.switch()?;
    println!("update: verified, restart");
    Ok("")
}

fn refused(reason: update::Refusal) -> Refusal {
    match reason {
        update::Refusal::Fault(fault) => refusal(StatusCode::BAD_REQUEST, fault),
        update::Refusal::Busy(why) => refusal(StatusCode::CONFLICT, why),
    }
}

fn failed(error: Error) -> Refusal {
    match error {
        Error::Refused(fault) => refusal(StatusCode::BAD_REQUEST, fault),
        Error::Flash | Error::Sequence => refusal(StatusCode::INTERNAL_SERVER_ERROR, error),
    }
}
