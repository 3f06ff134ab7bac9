//! A request's body that must have a given length, or one at most: anything else is refused before it is used.

use core::fmt::{Display, Write};
use embassy_time::{Duration, Timer};
use picoserve::ResponseSent;
use picoserve::extract::FromRequest;
use picoserve::io::Read;
use picoserve::request::{RequestBody, RequestParts};
use picoserve::response::custom::{CustomBody, CustomResponse};
use picoserve::response::{Connection, IntoResponse, ResponseWriter, StatusCode};

/// How long a client has to read why its connection ends. Until then what it still sends is thrown away: closing on it
/// would take the answer from it.
const PARTING: Duration = Duration::from_millis(500);

type Sentence = heapless::String<112>;

/// A refusal of what the client sent, or of what the meter cannot do.
pub struct Refusal {
    pub status: StatusCode,
    pub sentence: Sentence,
    /// Nothing that comes after it on the connection is a request: where this one ends isn't certain.
    pub last: bool,
}

/// A refusal after which the connection goes on.
pub fn refusal(status: StatusCode, reason: impl Display) -> Refusal {
    let mut sentence = Sentence::new();
    // A sentence that doesn't fit is cut off; the status says the essential.
    let _ = writeln!(sentence, "{reason}");
    Refusal { status, sentence, last: false }
}

/// A refusal of a request whose end isn't certain. It ends the connection.
pub fn parting(reason: impl Display) -> Refusal {
    Refusal { last: true, ..refusal(StatusCode::BAD_REQUEST, reason) }
}

impl IntoResponse for Refusal {
    async fn write_to<R: Read, W: ResponseWriter<Error = R::Error>>(
        self,
        connection: Connection<'_, R>,
        writer: W,
    ) -> Result<ResponseSent, W::Error> {
        let Self { status, sentence, last } = self;
        if !last {
            return (status, sentence.as_str()).write_to(connection, writer).await;
        }
        let response = CustomResponse::build(status)
            .with_header("Content-Type", "text/plain; charset=utf-8")
            .with_header("Content-Length", sentence.len());
        response.with_body(Parting(sentence)).write_to(connection, writer).await
    }
}

/// A sentence, and time to read it. Picoserve discards what comes meanwhile, and closes the connection afterwards.
struct Parting(Sentence);

impl CustomBody for Parting {
    async fn write_response_body<W: picoserve::io::Write>(self, mut writer: W) -> Result<(), W::Error> {
        writer.write_all(self.0.as_bytes()).await?;
        writer.flush().await?;
        Timer::after(PARTING).await;
        Ok(())
    }
}

/// A body of exactly `N` bytes.
pub struct Exactly<const N: usize>(pub [u8; N]);

impl<'r, State, const N: usize> FromRequest<'r, State> for Exactly<N> {
    type Rejection = Refusal;

    async fn from_request<R: Read>(
        _state: &'r State,
        _parts: RequestParts<'r>,
        body: RequestBody<'r, R>,
    ) -> Result<Self, Refusal> {
        let found = body.content_length();
        if found != N {
            return Err(refusal(StatusCode::BAD_REQUEST, format_args!("expected {N} bytes, found {found}")));
        }
        let mut bytes = [0; N];
        fill(&mut bytes, body).await?;
        Ok(Self(bytes))
    }
}

async fn fill<R: Read>(bytes: &mut [u8], body: RequestBody<'_, R>) -> Result<(), Refusal> {
    let read = body.reader().read_exact(bytes).await;
    read.map_err(|_| parting("the body ended early"))
}

/// A body of at most `N` bytes.
pub struct AtMost<const N: usize>(pub heapless::Vec<u8, N>);

impl<'r, State, const N: usize> FromRequest<'r, State> for AtMost<N> {
    type Rejection = Refusal;

    async fn from_request<R: Read>(
        _state: &'r State,
        _parts: RequestParts<'r>,
        body: RequestBody<'r, R>,
    ) -> Result<Self, Refusal> {
        let len = body.content_length();
        let mut bytes = heapless::Vec::new();
        if bytes.resize(len, 0).is_err() {
            let sentence = format_args!("at most {N} bytes, found {len}");
            return Err(refusal(StatusCode::PAYLOAD_TOO_LARGE, sentence));
        }
        fill(&mut bytes, body).await?;
        Ok(Self(bytes))
    }
}
