//! Before any handler: a request that isn't quite one of the documented ones is answered here, and changes nothing.

use super::body::{Refusal, parting, refusal};
use ofmon_api::{Inadmissible, Line, admit};
use picoserve::ResponseSent;
use picoserve::io::Read;
use picoserve::request::RequestParts;
use picoserve::response::{IntoResponse, NoContent, ResponseWriter, StatusCode};
use picoserve::routing::{Layer, Next};

/// The layer around the router.
pub struct Guard;

impl Layer<(), ()> for Guard {
    type NextState = ();
    type NextPathParameters = ();

    async fn call_layer<'a, R: Read + 'a, N: Next<'a, R, (), ()>, W: ResponseWriter<Error = R::Error>>(
        &self,
        next: N,
        state: &(),
        (): (),
        parts: RequestParts<'_>,
        writer: W,
    ) -> Result<ResponseSent, W::Error> {
        let Err(reason) = check(&parts) else { return next.run(state, (), writer).await };
        let connection = next.into_connection().await?;
        let allow = match reason {
            Inadmissible::Method(allow) => Some(("Allow", allow)),
            _ => None,
        };
        let answer = answer(reason);
        // An answer to HEAD ends with its headers.
        if parts.method() == "HEAD" && !answer.last {
            return (answer.status, allow, NoContent).write_to(connection, writer).await;
        }
        match allow {
            Some(_) => (answer.status, allow, answer.sentence.as_str()).write_to(connection, writer).await,
            None => answer.write_to(connection, writer).await,
        }
    }
}

fn check(parts: &RequestParts<'_>) -> Result<(), Inadmissible> {
    let line = Line {
        method: parts.method(),
        path: parts.path().encoded(),
        more: parts.query().is_some() || parts.fragments().is_some(),
        version: parts.http_version(),
    };
    admit(&line, parts.headers().iter().map(|(name, value)| (name.as_raw(), value.as_raw())))
}

fn answer(reason: Inadmissible) -> Refusal {
    match reason {
        Inadmissible::Unknown => refusal(StatusCode::NOT_FOUND, reason),
        Inadmissible::Method(_) => refusal(StatusCode::METHOD_NOT_ALLOWED, reason),
        Inadmissible::Unlike(_) => refusal(StatusCode::BAD_REQUEST, reason),
        Inadmissible::Endless(_) => parting(reason),
    }
}
