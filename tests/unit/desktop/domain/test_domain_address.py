"""Addresses of servers and meters."""

import pytest

from ofmon.domain.address import completed, origin, quoted, redacted, server_address, server_problem
from ofmon.domain.identity import address_problem

GOOD = {
    "https://tb.example.org": "https://tb.example.org",
    " HTTPS://TB.Example.org./ ": "https://tb.example.org",
    "http://10.0.0.1:8080": "http://10.0.0.1:8080",
    "http://[::1]:8080/tb/": "http://[::1]:8080/tb",
    "https://bücher.example": "https://bücher.example",
    "http://localhost": "http://localhost",
}
BAD = (
    *("", "tb.example.org", "ftp://tb", "https://", "http:///tb", "https:tb", "://tb", "/tb"),
    *("http://[fe80::1", "http://fe80::1]", "http://[fe80::1%25eth0]", "http://[10.0.0.1]", "http://[]"),
    *("http://host:abc", "http://host:0", "http://host:70000", "http://host:-1", "http://host:80:80"),
    *("http://10.0.0.256", "http://10.0.0", "http://1", "http://10.0.0.1.1", "http://0x7f.1"),
    *("http://a b", "http://a\tb", "http://a\nb", "http://a\x1b[2J", "http://a\u202eb", "http://a\0"),
    *(
        "http://a..b",
        "http://.a",
        "http://-a",
        "http://a-",
        "http://a_!",
        "http://a%41",
        "http://☃.example",
        "http://a\\b",
    ),
    *("https://ada:secret@tb", "https://ada@tb", "https://@tb", "https://ada:se/cret@tb", "https://tb/a@b"),
    *("http://tb?a=b", "http://tb#a", "http://tb/?", f"http://{'a' * 64}.b", f"http://{'a.' * 130}b"),
    *("http://\udcff", "http://\ud800"),
)


@pytest.mark.parametrize(("given", "kept"), GOOD.items())
def test_an_address_is_kept_in_one_form(given: str, kept: str) -> None:
    """Scheme and host in small letters, no dot and no slash at the end; that form stays as it is."""
    assert server_address(given) == kept
    assert server_address(kept) == kept
    assert server_problem(given) == ""


@pytest.mark.parametrize("given", BAD)
def test_what_is_no_address_is_refused_with_a_reason(given: str) -> None:
    """A sentence, in which no password stands."""
    problem = server_problem(given)
    assert problem
    assert "secret" not in problem
    with pytest.raises(ValueError, match=r".+"):
        server_address(given)
    assert address_problem(given)


def test_no_text_shows_the_user_of_an_address() -> None:
    """Also a password with signs that end an address's host."""
    for address in ("https://ada:secret@tb", "https://ada:se/cret@tb", "http://secret@tb/x"):
        shown = redacted(f"The server {address} does not answer.")
        assert "cret" not in shown
        assert shown.endswith("does not answer.")
    assert redacted("https://tb.example.org/a") == "https://tb.example.org/a"


def test_a_certificate_is_shown_by_an_origin() -> None:
    """Whatever path is asked for."""
    assert origin("https://tb.example.org:8443/tb/api") == "https://tb.example.org:8443"


def test_a_meters_address_ends_with_its_host() -> None:
    """And it is plain HTTP that meters speak."""
    assert address_problem("http://10.0.0.1") == ""
    for bad in ("https://10.0.0.1", "http://10.0.0.1/telemetry", "http://10.0.0.256"):
        assert address_problem(bad), bad


@pytest.mark.parametrize(
    "given", ["https://ada:secret@tb", "ada:secret@tb", "http://ada:sec ret@tb", "http:/ada:secret@tb"]
)
def test_what_was_given_is_quoted_without_a_user(given: str) -> None:
    """Also where it has no scheme, or a space, so that it is no address at all."""
    assert quoted(given).endswith("…@tb'")
    assert "ada" not in quoted(given)
    assert "sec" not in quoted(given)
    assert quoted("tb.example.org") == "'tb.example.org'"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("tb.example.org", "https://tb.example.org"),
        (" TB.example.org:8443/tb ", "https://TB.example.org:8443/tb"),
        ("10.0.0.1", "https://10.0.0.1"),
        ("tb:8080", "https://tb:8080"),
        ("localhost", "https://localhost"),
        ("[::1]:9090", "https://[::1]:9090"),
        ("http://tb.example.org", "http://tb.example.org"),
        ("Http://tb.example.org", "Http://tb.example.org"),
        *((other, other) for other in ("", "tb", "htt", "https:/", "ada@tb.example.org", "a b.c")),
        ("10.0.0.256", "10.0.0.256"),
        *(
            (other, other)
            for other in ("ada:secret@tb.example.org", "tb.example.org?a=b", "ftp://tb.example")
        ),
    ],
)
def test_an_address_without_its_scheme_is_completed(said: str, meant: str) -> None:
    """Where it is one; what isn't stays as it was typed, and says so itself."""
    assert completed(said) == meant


def test_a_meters_address_is_completed_with_plain_http() -> None:
    """They speak nothing else."""
    assert completed("10.0.0.1", "http") == "http://10.0.0.1"
