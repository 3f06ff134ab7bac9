"""Tours that update, on a real database, a real shelf and scripted meters over HTTP."""

from __future__ import annotations

import asyncio
import hashlib
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, Services, build
from ofmon.domain.firmware import Image
from ofmon.domain.update_policy import UpdatePolicy
from ofmon.domain.version import Version
from ofmon.services.update import Ending
from support.command_line import CommandLine
from support.images import made
from support.scripted_depot import ScriptedDepot
from support.window import PROFILE_ID, meter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from support.http_thread import Reply
    from support.scripted_meter import ScriptedMeter


class Depot(ScriptedDepot):
    """Remembers where the radio was."""

    def __init__(self, meters: list[ScriptedMeter]) -> None:
        super().__init__(meters)
        self.ways: list[str] = []

    def _answer(self, method: str, path: str, body: bytes) -> Reply:
        reply = super()._answer(method, path, body)
        if path == "/air/disconnect" and self.ways[-1:] != ["home"]:
            self.ways.append("home")
        if path == "/air/connect" and self.connected and self.ways[-1:] != [self.connected]:
            self.ways.append(self.connected)
        return reply


@pytest.fixture
def depot() -> Iterator[Depot]:
    """Three meters; the third one has no token, so nothing is kept for it."""
    with Depot([meter(1), meter(2), meter(3, token=False)]).running() as running:
        assert isinstance(running, Depot)
        yield running


async def keep_image(services: Services, version: str = "2.1.0") -> None:
    """An image for the meters' profile lies on the shelf."""
    data = made(version)
    image = Image("OFMon", Version.parse(version), PROFILE_ID, hashlib.sha256(data).hexdigest(), len(data))
    await services.firmware.shelf.keep(image, data)


@asynccontextmanager
async def collector(folder: Path, depot: Depot, *, known: bool = True) -> AsyncIterator[Services]:
    """The collector, which has been here before; the waits of an update are over at once."""
    services = build(Options(data_dir=folder, testbed_url=depot.url), secrets=MemorySecrets())
    services.update.sleep = lambda _: asyncio.sleep(0)
    try:
        if known:
            await services.rounds.tour(policy=UpdatePolicy.NEVER)
        await keep_image(services)
        depot.ways.clear()
        for one in depot.meters:
            one.requests.clear()
            one.after_update = ["102", "210"]
        yield services
    finally:
        await services.close()


async def test_all_are_updated_in_one_go_each_once(tmp_path: Path, depot: Depot) -> None:
    """Whoever is named twice too; straight from meter to meter, home at the end."""
    first, second, third = (one.meter_id for one in depot.meters)
    async with collector(tmp_path, depot) as services:
        told = []
        outcomes = await services.rounds.update_all([first, second, first, third], visited=told.append)
    assert [outcome.meter for outcome in outcomes] == [first, second, third]
    assert told == outcomes
    endings = [outcome.updated.ending for outcome in outcomes if outcome.updated]
    assert endings == [Ending.UPDATED, Ending.UPDATED, Ending.CURRENT]
    assert depot.ways == [first.ssid, second.ssid, third.ssid, "home"]
    assert depot.connected is None
    for one in depot.meters[:2]:
        assert one.requests.count("POST /ota") == 1
        assert one.requests.count("GET /reset") == 1


@pytest.mark.parametrize("policy", list(UpdatePolicy))
async def test_a_tour_does_about_firmware_what_was_chosen(
    tmp_path: Path, depot: Depot, policy: UpdatePolicy
) -> None:
    """By the settings; only *always* updates by itself, and only *never* offers nothing."""
    async with collector(tmp_path, depot) as services:
        services.settings.change(firmware_update=policy.value)
        offers = await services.rounds.offers([one.meter_id for one in depot.meters])
        outcomes = await services.rounds.tour()
    assert all(outcome.visit for outcome in outcomes)
    assert [bool(one.image) for one in depot.meters] == [policy is UpdatePolicy.ALWAYS] * 2 + [False]
    assert len(offers) == (0 if policy is UpdatePolicy.NEVER else 2)
    assert depot.ways[-1] == "home"
    assert depot.ways.count("home") == 1


async def test_one_that_fails_stops_no_other(tmp_path: Path, depot: Depot) -> None:
    """It goes home before the next one; what was collected is in its outcome."""
    first, second, _ = (one.meter_id for one in depot.meters)
    async with collector(tmp_path, depot) as services:
        depot.meters[0].after_update = ["102"] * 60
        outcomes = await services.rounds.update_all([first, second])
    assert outcomes[0].error
    assert outcomes[0].visit
    assert outcomes[1].updated
    assert outcomes[1].updated.ending is Ending.UPDATED
    assert depot.connected is None


async def test_cancelled_it_leaves_the_meters_network(tmp_path: Path, depot: Depot) -> None:
    """While it waits beside a meter that is on trial."""
    async with collector(tmp_path, depot) as services:
        waiting = asyncio.Event()

        async def wait(_: float) -> None:
            waiting.set()
            await asyncio.sleep(3600)

        services.update.sleep = wait
        task = asyncio.create_task(services.rounds.update_all([one.meter_id for one in depot.meters]))
        await waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert depot.connected is None
    assert not depot.meters[1].image


def test_the_command_line_says_what_could_be_updated_and_does_it_when_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, depot: Depot
) -> None:
    """--update overrules the settings; where nobody can be asked, *ask* only says it."""
    ofmon = CommandLine(tmp_path, capsys, monkeypatch)
    monkeypatch.setenv("OFMON_TESTBED", depot.url)
    monkeypatch.setattr("ofmon.services.update._TRIAL_S", 0)
    monkeypatch.setattr("ofmon.services.update._LOOK_EVERY_S", 0)
    assert ofmon("collect", "--all").status == 0

    async def keep() -> None:
        services = build(Options(data_dir=ofmon.data), secrets=MemorySecrets())
        await keep_image(services)
        await services.close()

    asyncio.run(keep())
    asked = ofmon("collect", "--all")
    assert asked.err.count("runs 1.0.2 and can get 2.1.0") == 2
    assert "ofmon update --all" in asked.err
    assert "can get" not in ofmon("collect", "--all", "--update", "never").err
    assert not any(one.image for one in depot.meters)
    for one in depot.meters:
        one.after_update = ["210"]
    ssid = depot.meters[0].meter_id.ssid
    ran = ofmon("collect", ssid, "--update", "always")
    assert f"{ssid}: firmware 1.0.2 → 2.1.0" in ran.out
    assert [bool(one.image) for one in depot.meters] == [True, False, False]
    ran = ofmon("update", "--all")
    assert ran.status == 0, ran.err
    assert [bool(one.image) for one in depot.meters] == [True, True, False]
