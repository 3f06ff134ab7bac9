"""Something between here and the server answers in its place: nothing of it counts."""

from pathlib import Path

import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.domain.reading import ReadingState
from ofmon.errors import ServerAnswerError, ServerError
from support.desk import TOKEN, opened
from support.device_api import DeviceApi
from support.http_thread import HttpThread, Reply
from support.syncing import PASSWORD, USER, collect, heater, sync

PAGE = b"<html><title>Guest network</title>Please accept our terms.</html>"


@pytest.mark.parametrize(
    "reply",
    [
        Reply(body=PAGE),
        Reply(body=PAGE, chunked=True),
        Reply(),
        Reply(body=b"{}"),
        Reply(body=b'{"client": {}}'),
        Reply(body=b"[]"),
        Reply(201),
        Reply(204),
        Reply(302),
        Reply(307),
        Reply(401, PAGE),
        Reply(403, PAGE),
        Reply(511, PAGE),
    ],
    ids=lambda reply: f"{reply.status}-{reply.body[:8].decode()}{'-chunked' * reply.chunked}",
)
async def test_what_says_the_same_to_everything_is_no_server(tmp_path: Path, reply: Reply) -> None:
    """Nobody is signed in; everything is still pending, and the sentence says so."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        await collect(heater(), store, secrets)
        with HttpThread(lambda *_: reply) as portal:
            result = await sync(portal.url, store, secrets, signed_in=False)
        assert result.failed
        assert "still here" in str(result.devices[0].error)
        assert await store.counts() == {ReadingState.PENDING: 5}


async def test_a_sign_in_page_is_named(tmp_path: Path) -> None:
    """The person knows what to look for."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        await collect(heater(), store, secrets)
        with HttpThread(lambda *_: Reply(body=PAGE)) as portal:
            result = await sync(portal.url, store, secrets, signed_in=False)
        error = result.devices[0].error
        assert isinstance(error, ServerAnswerError)
        assert "sign-in page of this network" in error.what
        assert "browser" in error.todo


async def test_a_page_that_comes_in_the_middle_counts_for_nothing(tmp_path: Path) -> None:
    """The network asks for its terms again while readings are sent."""
    secrets, api = MemorySecrets(), DeviceApi([TOKEN.access_token])

    def answer(method: str, path: str, body: bytes) -> Reply:
        return Reply(body=PAGE) if path.endswith("/telemetry") else api.answer(method, path, body)

    async with opened(tmp_path) as store:
        await collect(heater(), store, secrets)
        with HttpThread(answer) as server:
            result = await sync(server.url, store, secrets, signed_in=False)
            assert isinstance(result.devices[0].error, ServerAnswerError)
            assert await store.counts() == {ReadingState.PENDING: 5}
        with api.serving() as server:
            assert not (await sync(server.url, store, secrets, signed_in=False)).failed


@pytest.mark.parametrize(
    "body",
    [b"", b"null", b"7", b"[]", b"{}", b'{"token": 7}', b'{"token": "x", "refreshToken": null}', PAGE],
)
async def test_no_answer_to_signing_in_ends_in_a_trace(body: bytes) -> None:
    """A sentence, whatever it is."""
    with HttpThread(lambda *_: Reply(body=body)) as portal:
        client = ThingsBoard(portal.url, MemorySecrets())
        with pytest.raises(ServerError):
            await client.sign_in(USER, PASSWORD)
        await client.close()


@pytest.mark.parametrize("body", [b"null", b"{}", b"[7]", b'{"email": 7}', b'{"data": [{}]}', PAGE])
async def test_no_answer_of_the_users_api_ends_in_a_trace(body: bytes) -> None:
    """Sessions, lists, credentials and series have ThingsBoard's form or are refused."""
    token = b'{"token": "a", "refreshToken": "b"}'

    def answer(_method: str, path: str, _body: bytes) -> Reply:
        return Reply(body=token if path.startswith("/api/auth/login") else body)

    with HttpThread(answer) as portal:
        client = ThingsBoard(portal.url, MemorySecrets())
        await client.sign_in(USER, PASSWORD)
        for ask in (client.session, client.devices, client.authority):
            with pytest.raises(ServerError):
                await ask()
        with pytest.raises(ServerError):
            await client.access_token("x")
        if body != b"{}":  # no series at all
            with pytest.raises(ServerError):
                await client.read_back("x", ["kwh"], 0, 10)
        await client.close()


async def test_a_portal_while_somebody_is_signed_in_changes_nothing(tmp_path: Path) -> None:
    """The kept session can't be renewed, so nobody is signed in this time; sending finds the portal, too."""
    secrets = MemorySecrets()
    token = b'{"token": "a", "refreshToken": "b"}'
    async with opened(tmp_path) as store:
        await collect(heater(), store, secrets)

        def answer(_method: str, path: str, _body: bytes) -> Reply:
            return Reply(body=token if path == "/api/auth/login" else PAGE)

        with HttpThread(answer) as portal:
            result = await sync(portal.url, store, secrets)
        assert not result.signed_in
        assert result.notes
        assert result.failed
        assert await store.counts() == {ReadingState.PENDING: 5}
