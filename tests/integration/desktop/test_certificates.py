"""Certificates that aren't as they should be, shown by real TLS servers."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.thingsboard.certificate import look_at_certificate
from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.domain.fingerprint import grouped
from ofmon.errors import ServerCertificateError, ServerUnreachableError
from support.command_line import CommandLine
from support.http_thread import HttpThread, Reply
from support.tls import Made, authority, make, serving_tls

FAULTS = {
    "self-signed": (make, "self-signed"),
    "nobody's": (lambda: make(by=authority()), "nobody vouches"),
    "expired": (lambda: make(by=authority(), days=(-30, -1)), "has expired"),
    "not yet": (lambda: make(by=authority(), days=(1, 30)), "isn't valid yet"),
    "another host": (lambda: make(by=authority(), host="192.0.2.1"), "another name"),
}
KNOWN = ("expired", "not yet", "another host")


class Site:
    """A server whose certificate can be exchanged, and what reached it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.heard: list[tuple[str, str, bytes]] = []

    def answer(self, method: str, path: str, body: bytes) -> Reply:
        """Sign anybody in; anything else is fine."""
        self.heard.append((method, path, body))
        if path in {"/api/auth/login", "/api/auth/token"}:
            return Reply(body=b'{"token": "t", "refreshToken": "r"}')
        user = b'{"id": {}, "email": "ada@example.org", "authority": "TENANT_ADMIN"}'
        return Reply(body=b"" if method == "HEAD" else user)

    @contextmanager
    def showing(self, made: Made) -> Iterator[HttpThread]:
        """While the block lasts."""
        with serving_tls(made, self.folder, self.answer) as server:
            yield server


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A server that isn't started yet."""
    return Site(tmp_path)


@pytest.fixture
def trusted_authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The computer trusts the authority."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority().write(tmp_path / "authority.pem")))


@pytest.fixture
def ofmon(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """A technician's computer."""
    made = CommandLine(tmp_path, capsys, monkeypatch)
    monkeypatch.setenv("OFMON_USER", "ada@example.org")
    monkeypatch.setenv("OFMON_PASSWORD", "secret")
    return made


async def _ask(url: str, trusted: str = "") -> str:
    server = ThingsBoard(url, MemorySecrets(), trusted=lambda _origin: trusted)
    try:
        return (await server.ask("POST", "/secret", json={"password": "secret"})).text
    finally:
        await server.close()


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_certificate_is_told_as_what_it_is(
    fault: str, site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nothing is said to the server."""
    make_it, words = FAULTS[fault]
    if fault in KNOWN:
        monkeypatch.setenv("SSL_CERT_FILE", str(authority().write(tmp_path / "authority.pem")))
    with site.showing(make_it()) as server, pytest.raises(ServerCertificateError) as refused:
        await _ask(server.url)
    assert words in refused.value.what
    assert "ofmon trust" in refused.value.todo
    assert ("clock" in refused.value.what) == (fault in {"expired", "not yet"})
    assert site.heard == []


@pytest.mark.parametrize(("days", "said"), [((-30, -1), "it has expired"), ((1, 30), "it isn't valid yet")])
async def test_who_looks_at_a_certificate_is_told_of_its_dates_too(
    days: tuple[int, int], said: str, site: Site
) -> None:
    """TLS names the first fault only; the computer's clock is a suspect all the same."""
    with site.showing(make(days=days)) as server:
        problem = (await look_at_certificate(server.url)).problem
    assert "self-signed" in problem
    assert f"Besides, {said} by this computer's clock: " in problem
    with site.showing(make()) as server:
        assert "clock" not in (await look_at_certificate(server.url)).problem


@pytest.mark.parametrize("fault", FAULTS)
async def test_the_one_that_is_trusted_is_trusted_whatever_is_wrong_with_it(fault: str, site: Site) -> None:
    """By its fingerprint; another one isn't, and hears nothing."""
    made = FAULTS[fault][0]()
    with site.showing(made) as server:
        assert "ada" in await _ask(server.url, made.fingerprint)
    before = list(site.heard)
    with site.showing(make()) as server, pytest.raises(ServerCertificateError, match="another certificate"):
        await _ask(server.url, made.fingerprint)
    assert site.heard == before


@pytest.mark.usefixtures("trusted_authority")
async def test_a_good_certificate_is_taken(site: Site) -> None:
    """Of an authority that the computer trusts; a mark of another one overrules that."""
    with site.showing(make(by=authority())) as server:
        assert "ada" in await _ask(server.url)
        with pytest.raises(ServerCertificateError, match="another certificate"):
            await _ask(server.url, make().fingerprint)


async def test_a_port_that_speaks_no_tls_is_told(site: Site) -> None:
    """The address may have to be an http one."""
    with HttpThread(site.answer) as server, pytest.raises(ServerUnreachableError) as refused:
        await _ask(server.url.replace("http:", "https:"))
    assert "TLS" in refused.value.what
    assert not isinstance(refused.value, ServerCertificateError)


def test_trust_shows_keeps_and_forgets(ofmon: CommandLine, site: Site) -> None:
    """Nothing is kept before somebody says the fingerprint; then signing in works."""
    made = make("Ada's server")
    with site.showing(made) as server:
        refused = ofmon("login", "--server", server.url)
        assert (refused.status, "self-signed" in refused.err) == (1, True)
        asked = ofmon("trust", "--server", server.url)
        assert asked.status == 2
        for said in ("CN=Ada's server", grouped(made.fingerprint), server.url, "self-signed"):
            assert said in asked.out, said
        wrong = ofmon("trust", "--server", server.url, "--fingerprint", "0a" * 32)
        assert (wrong.status, "another certificate" in wrong.err) == (1, True)
        assert not (ofmon.data / "settings.json").exists()
        assert all(method == "HEAD" for method, _path, _body in site.heard)
        kept = ofmon("trust", "--server", server.url, "--fingerprint", grouped(made.fingerprint), "--json")
        assert kept.document["kept"] is True
        assert kept.document["certificate"]["fingerprint"] == made.fingerprint
        settings = json.loads((ofmon.data / "settings.json").read_text())
        assert settings["certificates"] == {server.url: made.fingerprint}
        assert ofmon("login", "--server", server.url).status == 0
        assert ofmon("doctor", "--json").document["findings"][-1]["health"] == "good"
        assert ofmon("trust", "--server", server.url, "--forget", "--json").document["forgotten"] is True
        assert ofmon("login", "--server", server.url).status == 1


@pytest.mark.usefixtures("trusted_authority")
def test_what_the_system_trusts_needs_no_keeping(ofmon: CommandLine, site: Site) -> None:
    """And so it may change without a question."""
    with site.showing(make(by=authority())) as server:
        ran = ofmon("trust", "--server", server.url)
    assert ran.status == 0
    assert "Nothing needs to be kept" in ran.out
    assert not (ofmon.data / "settings.json").exists()


def test_where_there_is_no_certificate_trust_says_so(ofmon: CommandLine, site: Site) -> None:
    """Plain HTTP, and nobody at all."""
    with HttpThread(site.answer) as server:
        assert "shows no certificate" in ofmon("trust", "--server", server.url).err
    assert "does not answer" in ofmon("trust", "--server", "https://127.0.0.1:9").err
    assert "No server is set" in ofmon("trust").err
