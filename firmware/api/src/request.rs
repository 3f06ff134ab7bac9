//! Which requests the meter knows, and whether one may be carried out.
//!
//! 1. A request that changes something is exactly the documented one: method and path byte for byte, no query, no body
//!    where none belongs. Any client may send HEAD, OPTIONS and the like, and may fetch beforehand what somebody will
//!    perhaps look at; none of that may change anything (RFC 9110, 9.2.1 and 15.5.6).
//! 2. Where a request ends is beyond doubt. Else the rest of its body could be taken for the next request, so the
//!    connection ends with it (RFC 9112, 6.3 and 11.2).

use core::fmt;

/// Longest body that anybody is believed; what a resource takes is far less.
const BODY_LEN_MAX: u32 = 1 << 24;

/// Headers by which clients say that nobody has asked for the answer yet.
const PREFETCHES: [&str; 3] = ["sec-purpose", "purpose", "x-moz"];

/// A request's line, taken apart.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// As it came; methods tell upper from lower case.
    pub method: &'a str,
    /// As it came, percent-encoded.
    pub path: &'a str,
    /// A query or a fragment follows the path.
    pub more: bool,
    /// E.g. `HTTP/1.1`.
    pub version: &'a str,
}

/// Why a request isn't carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inadmissible {
    /// There is no such resource.
    Unknown,
    /// The resource has other methods: the value of `Allow`.
    Method(&'static str),
    /// It would change something, and isn't quite the request that does.
    Unlike(&'static str),
    /// Where it ends isn't certain, so the connection can't go on.
    Endless(&'static str),
}

impl fmt::Display for Inadmissible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("not found"),
            Self::Method(allow) => write!(f, "this method does nothing here; allowed: {allow}"),
            Self::Unlike(why) | Self::Endless(why) => f.write_str(why),
        }
    }
}

/// A path, its methods as `Allow` says them, and the one that changes something.
struct Resource(&'static str, &'static str, &'static str);

const RESOURCES: [Resource; 11] = [
    Resource("/", "GET, HEAD", ""),
    Resource("/version", "GET, HEAD", ""),
    Resource("/telemetry", "GET, HEAD", ""),
    Resource("/powerloss_log", "GET, HEAD", ""),
    Resource("/token", "GET, HEAD, POST", "POST"),
    Resource("/time", "POST", "POST"),
    // Protocol 1 erases by GET.
    Resource("/reset", "GET", "GET"),
    Resource("/ota", "POST", "POST"),
    Resource("/v2/configuration", "GET, HEAD, PUT", "PUT"),
    Resource("/v2/live", "GET, HEAD", ""),
    Resource("/v2/quality", "GET, HEAD", ""),
];

/// Whether a request may be carried out, by its line and headers.
pub fn admit<'a>(line: &Line, headers: impl Iterator<Item = (&'a [u8], &'a [u8])>) -> Result<(), Inadmissible> {
    if !["HTTP/1.1", "HTTP/1.0"].contains(&line.version) {
        return Err(Inadmissible::Endless("expected HTTP/1.1"));
    }
    let Said { body_len, prefetch } = Said::of(headers)?;
    let resource = RESOURCES.iter().find(|Resource(path, ..)| *path == line.path);
    let Resource(_, allow, changing) = resource.ok_or(Inadmissible::Unknown)?;
    if !allow.split(", ").any(|method| method == line.method) {
        return Err(Inadmissible::Method(allow));
    }
    match line.method == *changing {
        true if line.more => Err(Inadmissible::Unlike("expected no query: nothing was changed")),
        true if prefetch => Err(Inadmissible::Unlike("nothing is changed beforehand")),
        true if line.method == "GET" && body_len > 0 => {
            Err(Inadmissible::Unlike("expected no body: nothing was changed"))
        }
        _ => Ok(()),
    }
}

/// What the headers say of the request.
#[derive(Default)]
struct Said {
    body_len: u32,
    prefetch: bool,
}

impl Said {
    fn of<'a>(headers: impl Iterator<Item = (&'a [u8], &'a [u8])>) -> Result<Self, Inadmissible> {
        let (mut said, mut lengths) = (Self::default(), 0);
        for (name, value) in headers {
            let is = |other: &str| name.eq_ignore_ascii_case(other.as_bytes());
            if is("transfer-encoding") {
                return Err(Inadmissible::Endless("expected a Content-Length, found a Transfer-Encoding"));
            }
            if is("content-length") {
                lengths += 1;
                said.body_len = body_len(value).ok_or(Inadmissible::Endless("the Content-Length is no length"))?;
            }
            said.prefetch |= PREFETCHES.iter().any(|other| is(other));
        }
        if lengths > 1 { Err(Inadmissible::Endless("expected one Content-Length")) } else { Ok(said) }
    }
}

/// Digits only: no sign, no list.
fn body_len(value: &[u8]) -> Option<u32> {
    let digits = core::str::from_utf8(value).ok().filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))?;
    digits.parse().ok().filter(|len| *len <= BODY_LEN_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENTED: [(&str, &str); 15] = [
        ("GET", "/"),
        ("GET", "/version"),
        ("GET", "/telemetry"),
        ("GET", "/powerloss_log"),
        ("GET", "/token"),
        ("POST", "/token"),
        ("POST", "/time"),
        ("GET", "/reset"),
        ("POST", "/ota"),
        ("GET", "/v2/configuration"),
        ("PUT", "/v2/configuration"),
        ("GET", "/v2/live"),
        ("GET", "/v2/quality"),
        ("HEAD", "/telemetry"),
        ("HEAD", "/token"),
    ];
    const CHANGING: [(&str, &str); 5] =
        [("POST", "/token"), ("POST", "/time"), ("GET", "/reset"), ("POST", "/ota"), ("PUT", "/v2/configuration")];
    const METHODS: [&str; 12] =
        ["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "get", "Post", "RESET"];

    fn ask(method: &str, path: &str, more: bool, headers: &[(&str, &str)]) -> Result<(), Inadmissible> {
        let headers = headers.iter().map(|(name, value)| (name.as_bytes(), value.as_bytes()));
        admit(&Line { method, path, more, version: "HTTP/1.1" }, headers)
    }

    #[test]
    fn what_is_documented_may_be_done() {
        for (method, path) in DOCUMENTED {
            assert_eq!(ask(method, path, false, &[("Host", "10.0.0.1")]), Ok(()), "{method} {path}");
        }
    }

    #[test]
    fn another_method_does_nothing_and_is_told_which_ones_do() {
        for Resource(path, allow, _) in RESOURCES {
            for method in METHODS {
                let known = allow.split(", ").any(|one| one == method);
                let expected = if known { Ok(()) } else { Err(Inadmissible::Method(allow)) };
                assert_eq!(ask(method, path, false, &[]), expected, "{method} {path}");
            }
        }
        assert_eq!(ask("HEAD", "/reset", false, &[]), Err(Inadmissible::Method("GET")));
    }

    #[test]
    fn a_path_is_known_byte_for_byte() {
        for (_, path) in CHANGING {
            let absolute = format!("http://10.0.0.1{path}");
            let encoded = path.replace('t', "%74");
            for other in [&format!("{path}/"), &format!("/{path}"), &absolute, &encoded, &path.to_uppercase(), "", "*"]
            {
                for method in METHODS {
                    assert_eq!(ask(method, other, false, &[]), Err(Inadmissible::Unknown), "{method} {other}");
                }
            }
        }
    }

    #[test]
    fn what_changes_something_has_no_query_and_is_not_fetched_beforehand() {
        for (method, path) in CHANGING {
            assert!(matches!(ask(method, path, true, &[]), Err(Inadmissible::Unlike(_))), "{method} {path}");
            for header in [("Sec-Purpose", "prefetch;prerender"), ("purpose", "prefetch"), ("X-moz", "prefetch")] {
                assert!(matches!(ask(method, path, false, &[header]), Err(Inadmissible::Unlike(_))), "{header:?}");
            }
        }
        assert_eq!(ask("GET", "/telemetry", true, &[("Purpose", "prefetch")]), Ok(()));
    }

    #[test]
    fn a_body_belongs_where_it_is_documented() {
        assert!(matches!(ask("GET", "/reset", false, &[("Content-Length", "1")]), Err(Inadmissible::Unlike(_))));
        assert_eq!(ask("GET", "/reset", false, &[("Content-Length", "0")]), Ok(()));
        assert_eq!(ask("POST", "/time", false, &[("content-length", "8")]), Ok(()));
        assert_eq!(ask("GET", "/version", false, &[("Content-Length", "1")]), Ok(()));
    }

    #[test]
    fn a_request_without_a_certain_end_is_the_last_one() {
        let cases: [&[(&str, &str)]; 9] = [
            &[("Transfer-Encoding", "chunked")],
            &[("transfer-encoding", "identity"), ("Content-Length", "8")],
            &[("Content-Length", "8"), ("Content-Length", "8")],
            &[("Content-Length", "8"), ("content-length", "9")],
            &[("Content-Length", "8, 8")],
            &[("Content-Length", "+8")],
            &[("Content-Length", "-1")],
            &[("Content-Length", "")],
            &[("Content-Length", "4294967295")],
        ];
        for headers in cases {
            for (method, path) in DOCUMENTED {
                assert!(matches!(ask(method, path, false, headers), Err(Inadmissible::Endless(_))), "{headers:?}");
            }
        }
        for version in ["HTTP/2.0", "HTTP/0.9", "http/1.1", "HTTP/1.1x"] {
            let line = Line { method: "GET", path: "/reset", more: false, version };
            assert!(matches!(admit(&line, core::iter::empty()), Err(Inadmissible::Endless(_))), "{version}");
        }
    }

    #[test]
    fn method_override_headers_are_no_methods() {
        let overriding = [("X-HTTP-Method-Override", "GET"), ("X-HTTP-Method", "GET"), ("X-Method-Override", "GET")];
        assert_eq!(ask("POST", "/reset", false, &overriding), Err(Inadmissible::Method("GET")));
    }
}
