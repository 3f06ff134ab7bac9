"""What of the environment a server's client uses, and that nothing of it is in a meter's way."""

import os
import ssl

import httpx
import pytest

from ofmon.adapters.http_client import direct_client, proxy_of, server_client, system_trust
from ofmon.domain.address import server_address
from ofmon.errors import InputError, ServerUnreachableError

SERVER = "https://tb.example.org"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment without proxies and certificates."""
    for name in [*os.environ]:
        if name.lower().endswith("_proxy") or name.startswith("SSL_"):
            monkeypatch.delenv(name)
    return monkeypatch


@pytest.mark.parametrize(
    ("environment", "server", "proxy"),
    [
        ({}, SERVER, ("", "")),
        ({"HTTPS_PROXY": "http://p:3128"}, SERVER, ("http://p:3128", "HTTPS_PROXY")),
        ({"https_proxy": "p:3128"}, SERVER, ("http://p:3128", "HTTPS_PROXY")),
        ({"HTTP_PROXY": "http://p:3128"}, SERVER, ("", "")),
        ({"ALL_PROXY": "socks://127.0.0.1:1080/"}, SERVER, ("socks5://127.0.0.1:1080/", "ALL_PROXY")),
        ({"ALL_PROXY": "socks5h://p", "HTTPS_PROXY": "http://q"}, SERVER, ("http://q", "HTTPS_PROXY")),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "example.org"}, SERVER, ("", "")),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "[::1]"}, SERVER, ("http://p", "ALL_PROXY")),
        ({"ALL_PROXY": "http://p"}, "http://127.0.0.1:8080", ("", "")),
        ({"ALL_PROXY": "http://p"}, "http://[::1]:8080", ("", "")),
    ],
)
def test_the_proxy_is_the_one_that_is_meant_for_the_server(
    bare: pytest.MonkeyPatch, environment: dict[str, str], server: str, proxy: tuple[str, str]
) -> None:
    """The scheme's own before the general one, none for this computer; other variables are in no way."""
    for name, value in environment.items():
        bare.setenv(name, value)
    assert proxy_of(server) == proxy
    assert isinstance(server_client(server), httpx.AsyncClient)


@pytest.mark.parametrize("proxy", ["http://p:abc", "gopher://p", "%%%://", "http://ada:secret@p:x"])
def test_a_proxy_that_cannot_be_used_is_named(bare: pytest.MonkeyPatch, proxy: str) -> None:
    """By its variable, without what stands in it."""
    bare.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(ServerUnreachableError, match="HTTPS_PROXY") as refused:
        server_client(SERVER)
    assert "secret" not in str(refused.value)
    assert isinstance(server_client("http://tb.example.org"), httpx.AsyncClient)


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_certificates_that_are_not_there_are_named(bare: pytest.MonkeyPatch, name: str) -> None:
    """Where TLS is needed; empty means that the system's hold."""
    bare.setenv(name, "/nonexistent/certificates")
    with pytest.raises(ServerUnreachableError, match=name):
        server_client(SERVER)
    assert isinstance(server_client("http://tb.example.org"), httpx.AsyncClient)
    bare.setenv(name, "")
    assert system_trust().verify_mode is ssl.CERT_REQUIRED


def test_two_variables_are_told_in_the_plural(bare: pytest.MonkeyPatch) -> None:
    """One sentence for one of them, another for both."""
    bare.setenv("SSL_CERT_FILE", "/nonexistent")
    with pytest.raises(ServerUnreachableError, match=r"Correct SSL_CERT_FILE, or unset it to"):
        server_client(SERVER)
    bare.setenv("SSL_CERT_DIR", "/nonexistent")
    with pytest.raises(ServerUnreachableError, match=r"SSL_CERT_FILE and SSL_CERT_DIR, or unset them"):
        server_client(SERVER)


def test_every_host_that_is_taken_can_be_asked(bare: pytest.MonkeyPatch) -> None:
    """What the client would refuse is refused when it is given, not at each later command."""
    for address in ("https://bücher.example", "https://straße.example", "https://a_b.example"):
        bare.delenv("SSL_CERT_FILE", raising=False)
        assert isinstance(server_client(server_address(address)), httpx.AsyncClient)


def test_nothing_of_the_environment_is_in_a_meters_way(bare: pytest.MonkeyPatch) -> None:
    """Neither proxies nor certificates."""
    for name in ("ALL_PROXY", "HTTP_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        bare.setenv(name, "socks://[rubbish")
    client = direct_client("http://10.0.0.1", timeout=httpx.Timeout(1))
    assert client._mounts == {}
    assert not client.trust_env


def test_a_meters_address_that_is_none_is_told() -> None:
    """As a mistake of who typed it."""
    with pytest.raises(InputError, match="no address"):
        direct_client("http://[fe80::1", timeout=httpx.Timeout(1))
