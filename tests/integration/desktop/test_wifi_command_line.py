"""The command line as a technician uses it, beside NetworkManager with an adapter: processes of their own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from ofmon.domain.identity import MeterId
from support.network_manager import OWN_SSID
from support.scripted_meter import HOUR_MS, ScriptedMeter
from support.technician import Technician, technician

SSID = "SEM-a0:b1:c2:00:00:02"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Technician]:
    """In the person's own network, a meter in reach."""
    async with technician(tmp_path, SSID) as desk:
        yield desk


async def test_a_scan_finds_meters_without_being_told_how(desk: Technician) -> None:
    """NetworkManager is there and has an adapter: that is enough. The person's own network is no meter."""
    found = await desk.run("scan")
    assert [(meter["meter"], meter["signal_dbm"]) for meter in found["meters"]] == [(SSID, -64)]


async def test_a_collection_joins_the_meter_and_gives_the_own_network_back(desk: Technician) -> None:
    """Joining by NetworkManager; behind the meter's address stands a scripted meter."""
    meter = ScriptedMeter(MeterId(SSID))
    meter.live(3 * HOUR_MS)
    with meter.serving() as server:
        collected = await desk.run("collect", SSID, "--wifi", "networkmanager", "--meter", server.url)
    assert collected["outcomes"][0]["visit"]["readings_new"] == 3
    assert len(await desk.mocked.asked("AddAndActivateConnection2")) == 1
    assert await desk.mocked.joined() == OWN_SSID
    assert len(await desk.mocked.profiles()) == 1


async def test_a_program_that_is_killed_at_a_meter_leaves_no_trace_in_networkmanager(
    desk: Technician,
) -> None:
    """The connection is bound to the program's place on the bus."""
    await desk.mocked.hang_joining()
    killed = await desk.start("collect", SSID)
    await desk.mocked.until_asked("AddAndActivateConnection2")
    killed.kill()
    await killed.wait()
    await desk.mocked.until_idle()
    assert len(await desk.mocked.profiles()) == 1
