"""A server and a network that fail at any request: each reading is there once in the end, none is refused."""

import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.domain.identity import MeterId, Token
from ofmon.domain.reading import ReadingState
from ofmon.errors import ServerUnreachableError
from ofmon.services.sync import Sync
from support.desk import OTHER_TOKEN, TOKEN, opened
from support.device_api import DeviceApi, VirtualTime
from support.http_thread import Reply
from support.scripted_meter import HOUR_MS, ScriptedMeter
from support.syncing import collect

RARE = 0.15


class Shaky(httpx.AsyncBaseTransport):
    """Carries requests to a device API, and fails in every way that there is."""

    def __init__(self, answer: Callable[[str, str, bytes], Reply], chance: random.Random) -> None:
        self.answer, self.chance = answer, chance

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer, or not; what failed may have been done."""
        failure = self.chance.choice(FAILURES) if self.chance.random() < RARE else None
        if failure is not None and self.chance.random() < 0.5:
            return failure(request)
        reply = self.answer(request.method, request.url.raw_path.decode(), await request.aread())
        return failure(request) if failure else httpx.Response(reply.status, content=reply.body)


def _raising(kind: type[httpx.RequestError]) -> Callable[[httpx.Request], httpx.Response]:
    def fail(request: httpx.Request) -> httpx.Response:
        raise kind("a fault of the test", request=request)

    return fail


FAILURES = (
    _raising(httpx.ConnectError),
    _raising(httpx.ReadTimeout),
    _raising(httpx.WriteTimeout),
    _raising(httpx.ReadError),
    _raising(httpx.RemoteProtocolError),
    lambda _: httpx.Response(500),
    lambda _: httpx.Response(502, content=b"<html>"),
    lambda _: httpx.Response(429),
    lambda _: httpx.Response(200, content=b"<html>sign in here"),
    lambda _: httpx.Response(302, headers={"Location": "http://example.org/"}),
)


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_fails_each_reading_is_there_once(tmp_path: Path, seed: int) -> None:
    """Syncs are repeated, as people do."""
    print(f"seed {seed}")
    chance = random.Random(seed)  # noqa: S311 - a test's own
    api = DeviceApi([TOKEN.access_token, OTHER_TOKEN.access_token])
    secrets, time = MemorySecrets(), VirtualTime()
    truth: dict[str, set[int]] = {}
    async with opened(tmp_path) as store:
        for at, token in enumerate((TOKEN, OTHER_TOKEN)):
            meter = _living(chance, at, token)
            await collect(meter, store, secrets)
        for item in await store.readings():
            token = TOKEN if item.ssid.endswith("0") else OTHER_TOKEN
            truth.setdefault(token.access_token, set()).add(item.time_ms or 0)
        client = ThingsBoard("http://server", secrets, transport=Shaky(api.answer, chance))
        for _ in range(60):
            with suppress(ServerUnreachableError):
                await Sync(store, client, secrets, time.sleep).run()
            counts = await store.counts()
            assert ReadingState.REFUSED not in counts
            if ReadingState.PENDING not in counts:
                break
        await client.close()
        assert set(counts) == {ReadingState.SENT}
    assert {token: set(held) for token, held in api.held.items()} == truth


def _living(chance: random.Random, at: int, token: Token) -> ScriptedMeter:
    meter = ScriptedMeter(MeterId(f"SEM-a0:b1:c2:00:00:1{at}"), token=token.encode())
    for _ in range(chance.randrange(1, 4)):
        meter.live(chance.randrange(1, 400) * HOUR_MS)
        if chance.random() < 0.5:
            meter.power_cut(chance.randrange(1, 300) * 60_000)
    meter.live(2 * HOUR_MS)
    return meter


async def test_a_server_too_slow_for_large_batches_gets_small_ones(tmp_path: Path) -> None:
    """A time-out stops neither the device nor the others."""
    api, secrets, time = DeviceApi([TOKEN.access_token]), MemorySecrets(), VirtualTime()

    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            body = await request.aread()
            if len(body) > 10_000:
                raise httpx.ReadTimeout("slow", request=request)
            reply = api.answer(request.method, request.url.raw_path.decode(), body)
            return httpx.Response(reply.status, content=reply.body)

    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(600 * HOUR_MS)
    async with opened(tmp_path) as store:
        await collect(meter, store, secrets)
        client = ThingsBoard("http://server", secrets, transport=Slow())
        result = await Sync(store, client, secrets, time.sleep).run()
        await client.close()
        assert not result.failed
        assert await store.counts() == {ReadingState.SENT: 600}
