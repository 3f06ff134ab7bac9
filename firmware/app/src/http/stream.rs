//! A stored log as a chunked answer, read piece by piece: the store is free between the pieces.
//!
//! When a piece can't be read the last chunk is left out and the connection closed, so that the client sees that
//! something is missing.

use crate::pieces::{PIECE_LEN, Source};
use picoserve::io::Write;
use picoserve::response::StatusCode;
use picoserve::response::custom::{CustomBody, CustomResponse};
use picoserve::response::{HeadersIter, IntoResponse};

struct Chunks<S>(S);

impl<S: Source> CustomBody for Chunks<S> {
    async fn write_response_body<W: Write>(mut self, mut writer: W) -> Result<(), W::Error> {
        let mut piece = [0; PIECE_LEN];
        loop {
            match self.0.next(&mut piece) {
                Ok(0) => return writer.write_all(b"0\r\n\r\n").await,
                Ok(len) => write_chunk(&mut writer, &piece[..len]).await?,
                Err(error) => {
                    esp_println::println!("http: answer broken off: {error:?}");
                    return Ok(());
                }
            }
        }
    }
}

async fn write_chunk<W: Write>(writer: &mut W, chunk: &[u8]) -> Result<(), W::Error> {
    write!(writer, "{:x}\r\n", chunk.len()).await?;
    writer.write_all(chunk).await?;
    writer.write_all(b"\r\n").await
}

/// The answer that sends everything in `source`.
pub fn answer<S: Source>(source: S) -> impl IntoResponse + use<S> {
    fn build<B: CustomBody>(body: B) -> CustomResponse<impl HeadersIter + use<B>, B> {
        CustomResponse::build(StatusCode::OK)
            .with_headers([("Content-Type", "application/octet-stream"), ("Transfer-Encoding", "chunked")])
            .with_body(body)
    }
    build(Chunks(source))
}
