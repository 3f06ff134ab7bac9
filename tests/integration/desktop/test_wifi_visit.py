"""The command line as a technician uses it, beside NetworkManager with an adapter: processes of their own."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ofmon.domain.identity import MeterId
from support.network_manager import OWN_SSID, MockedNetworkManager, network_manager, system_bus
from support.scripted_meter import HOUR_MS, ScriptedMeter

SSID = "SEM-a0:b1:c2:00:00:02"


@dataclass
class Desk:
    """A technician's computer."""

    folder: Path
    mocked: MockedNetworkManager

    async def start(self, *arguments: str) -> asyncio.subprocess.Process:
        """Start ``ofmon``."""
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("OFMON_")},
            "OFMON_DATA": str(self.folder / "data"),
            "OFMON_SECRETS_FILE": str(self.folder / "secrets.json"),
        }
        command = (sys.executable, "-m", "ofmon", *arguments)
        pipe = asyncio.subprocess.PIPE
        return await asyncio.create_subprocess_exec(*command, stdout=pipe, stderr=pipe, env=environment)

    async def run(self, *arguments: str) -> Any:
        """Run ``ofmon`` to its end; the JSON document that it prints."""
        process = await self.start(*arguments, "--json")
        out, err = await process.communicate()
        assert process.returncode == 0, err.decode()
        return json.loads(out)


@pytest.fixture
async def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    """In the person's own network, a meter in reach."""
    with system_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        async with network_manager(address) as mocked:
            await mocked.add_radio()
            await mocked.add_network("meter", SSID, 60)
            await mocked.join_own()
            yield Desk(tmp_path, mocked)


async def test_a_scan_finds_meters_without_being_told_how(desk: Desk) -> None:
    """NetworkManager is there and has an adapter: that is enough. The person's own network is no meter."""
    found = await desk.run("scan")
    assert [(meter["meter"], meter["signal_dbm"]) for meter in found["meters"]] == [(SSID, -64)]


async def test_a_collection_joins_the_meter_and_gives_the_own_network_back(desk: Desk) -> None:
    """Joining by NetworkManager; behind the meter's address stands a scripted meter."""
    meter = ScriptedMeter(MeterId(SSID))
    meter.live(3 * HOUR_MS)
    with meter.serving() as server:
        collected = await desk.run("collect", SSID, "--wifi", "networkmanager", "--meter", server.url)
    assert collected["outcomes"][0]["visit"]["readings_new"] == 3
    assert len(await desk.mocked.asked("AddAndActivateConnection2")) == 1
    assert await desk.mocked.joined() == OWN_SSID
    assert len(await desk.mocked.profiles()) == 1


async def test_a_program_that_is_killed_at_a_meter_leaves_no_trace_in_networkmanager(desk: Desk) -> None:
    """The connection is bound to the program's place on the bus."""
    await desk.mocked.hang_joining()
    killed = await desk.start("collect", SSID)
    await desk.mocked.until_asked("AddAndActivateConnection2")
    killed.kill()
    await killed.wait()
    await desk.mocked.until_idle()
    assert len(await desk.mocked.profiles()) == 1
