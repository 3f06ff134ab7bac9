//! A request's body that must have a given length, or one at most: anything else is refused before it is used.

use core::fmt::Write;
use picoserve::extract::FromRequest;
use picoserve::io::Read;
use picoserve::request::{RequestBody, RequestParts};
use picoserve::response::StatusCode;

/// A refusal: its status and a sentence.
pub type Refusal = (StatusCode, heapless::String<112>);

/// A refusal of what the client sent, or of what the meter cannot do.
pub fn refusal(status: StatusCode, reason: impl core::fmt::Display) -> Refusal {
    let mut sentence = heapless::String::new();
    // A sentence that doesn't fit is cut off; the status says the essential.
    let _ = writeln!(sentence, "{reason}");
    (status, sentence)
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
    read.map_err(|_| refusal(StatusCode::BAD_REQUEST, "the body ended early"))
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
