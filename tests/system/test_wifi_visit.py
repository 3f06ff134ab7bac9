"""A visit by NetworkManager to the real firmware: found, joined, collected, and back in one's own network."""

import time
from pathlib import Path

import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.pytest_plugin import DepotMaker
from support.meter import HOUR_MS, set_clock, telemetry
from support.network_manager import OWN_SSID
from support.technician import technician

pytestmark = pytest.mark.system


def present_hour_ms() -> int:
    """The beginning of the hour by this computer's clock, which the collector sets the meter by."""
    return time.time_ns() // 1_000_000 // HOUR_MS * HOUR_MS


def hours_since(hour_ms: int) -> int:
    """How many hours have ended since that one began."""
    return (present_hour_ms() - hour_ms) // HOUR_MS


async def test_networkmanager_brings_the_collector_to_a_meter_and_back(
    booted: Board, depot: DepotMaker, tmp_path: Path
) -> None:
    """The name on the air is the firmware's own; behind the joined network answers the firmware."""
    hour_ms = present_hour_ms()
    set_clock(booted, hour_ms - 20_000)
    booted.run(30)
    assert len(telemetry(booted)) == 1
    ssid = booted.ssid
    assert ssid
    address = f"http://127.0.0.1:{booted.forward()}"
    depot([booted])
    async with technician(tmp_path, ssid) as desk:
        found = await desk.run("scan")
        assert [meter["meter"] for meter in found["meters"]] == [ssid]
        collected = await desk.run("collect", ssid, "--wifi", "networkmanager", "--meter", address)
        visit = collected["outcomes"][0]["visit"]
        assert (visit["readings_new"], visit["clock_set"], visit["freed"]) == (1, True, True)
        [[settings, *_]] = await desk.mocked.asked("AddAndActivateConnection2")
        assert bytes(settings["802-11-wireless"]["ssid"]).decode() == ssid
        assert await desk.mocked.joined() == OWN_SSID
        # Its clock is this computer's now: should an hour have ended since, there is that hour's reading.
        again = await desk.run("collect", ssid, "--wifi", "networkmanager", "--meter", address)
        assert again["outcomes"][0]["visit"]["readings_new"] <= hours_since(hour_ms)
