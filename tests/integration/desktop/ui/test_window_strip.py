"""The strip says how the server stands, in a word or two that fit and a hint that tells the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, build
from ofmon.errors import SecretsError
from support.http_thread import HttpThread, Reply, unanswered_url
from support.window import opened

if TYPE_CHECKING:
    from pathlib import Path

    from support.scripted_depot import ScriptedDepot


class LockedSecrets(MemorySecrets):
    """A keyring that is there and refuses."""

    def get(self, name: str) -> str | None:
        """See the port."""
        _ = name
        raise SecretsError("The system's keyring refused (KeyringLocked).", todo="Unlock it, then try again.")


async def said(
    folder: Path, depot: ScriptedDepot, url: str, secrets: MemorySecrets | None = None
) -> tuple[str, str]:
    """Words and hint about the server."""
    person = None if secrets else ("ada@example.org", "x")
    options = Options(data_dir=folder, testbed_url=depot.url, server_url=url, credentials=person)
    async with opened(build(options, secrets=secrets or MemorySecrets())) as place:
        await place.window.strip.load()
        item = place.window.strip.server
        return item.words.full_text, item.words.toolTip()


async def test_a_keyring_that_refuses_is_named(tmp_path: Path, depot: ScriptedDepot) -> None:
    """The server has nothing to do with it."""
    word, hint = await said(tmp_path, depot, unanswered_url(), LockedSecrets())
    assert word == "keyring refuses"
    assert "Unlock it" in hint


async def test_nobody_is_signed_in_where_there_is_no_keyring(tmp_path: Path, depot: ScriptedDepot) -> None:
    """That is no problem."""
    assert (await said(tmp_path, depot, unanswered_url(), MemorySecrets()))[0] == "not signed in"


async def test_a_server_that_is_away_or_another_one(tmp_path: Path, depot: ScriptedDepot) -> None:
    """Told apart."""
    assert (await said(tmp_path, depot, unanswered_url()))[0].startswith("offline since")
    with HttpThread(lambda *_: Reply(body=b"<html>Welcome</html>")) as page:
        word, hint = await said(tmp_path, depot, page.url)
    assert word == "no ThingsBoard?"
    assert "check the server's address" in hint


async def test_without_a_server_it_says_so(tmp_path: Path, depot: ScriptedDepot) -> None:
    """As at the first start."""
    assert (await said(tmp_path, depot, "", MemorySecrets()))[0] == "no server"
