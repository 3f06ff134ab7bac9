"""The ports to the radio and the clock, held to one contract for each way of reaching meters."""

import time
from collections.abc import AsyncIterator, Iterator

import pytest

from ofmon.adapters.clock_system import SystemClock
from ofmon.adapters.clock_testbed import TestbedClock
from ofmon.adapters.testbed import Testbed
from ofmon.adapters.wifi_manual import ManualWifi
from ofmon.adapters.wifi_testbed import TestbedWifi
from ofmon.domain.identity import MeterId
from ofmon.errors import NotInReachError, PassphraseError, ScanUnsupportedError, WifiError
from ofmon.services.ports import Network
from support.http_thread import HttpThread, Reply, free_url
from support.scripted_depot import PASSPHRASE, ScriptedDepot
from support.scripted_meter import HOUR_MS, ScriptedMeter

SSIDS = ["SEM-a0:b1:c2:00:00:02", "SEM-a0:b1:c2:00:00:04"]


@pytest.fixture
def depot() -> Iterator[ScriptedDepot]:
    """Two meters in reach."""
    with ScriptedDepot([ScriptedMeter(MeterId(ssid)) for ssid in SSIDS]).running() as depot:
        yield depot


@pytest.fixture
async def testbed(depot: ScriptedDepot) -> AsyncIterator[Testbed]:
    """A client of the depot."""
    testbed = Testbed(depot.url)
    yield testbed
    await testbed.close()


async def test_the_air_lists_every_network_with_its_signal(testbed: Testbed) -> None:
    """Strangers too: which of them are meters is not the radio's business."""
    found = await TestbedWifi(testbed).scan()
    assert Network("Neighbour's Wi-Fi", -40) in found
    assert [network.ssid for network in found][-2:] == SSIDS


async def test_connecting_gives_the_meters_address_until_disconnected(
    testbed: Testbed, depot: ScriptedDepot
) -> None:
    """And leaving twice is harmless."""
    wifi = TestbedWifi(testbed)
    url = await wifi.connect(SSIDS[1], PASSPHRASE)
    assert url.startswith("http://127.0.0.1:")
    assert depot.connected == SSIDS[1]
    await wifi.disconnect()
    await wifi.disconnect()
    assert depot.connected is None


async def test_a_wrong_passphrase_and_a_meter_out_of_reach_are_told_apart(testbed: Testbed) -> None:
    """One needs the right password, the other a walk."""
    with pytest.raises(PassphraseError, match="refused the Wi-Fi password"):
        await TestbedWifi(testbed).connect(SSIDS[0], "wrong-passphrase")
    with pytest.raises(NotInReachError, match="not in reach"):
        await TestbedWifi(testbed).connect("SEM-ff:ff:ff:ff:ff:ff", PASSPHRASE)


async def test_the_depots_time_is_the_collectors(testbed: Testbed, depot: ScriptedDepot) -> None:
    """Emulated meters live at their own speed."""
    clock = TestbedClock(testbed)
    before = await clock.now_ms()
    for meter in depot.meters:
        meter.live(HOUR_MS)
    assert await clock.now_ms() == before + HOUR_MS


async def test_a_depot_that_is_not_there_or_confused_is_a_wifi_error() -> None:
    """A sentence that says how to start it."""
    gone = Testbed(free_url())
    with pytest.raises(WifiError, match="ofmon-testbed depot"):
        await TestbedWifi(gone).scan()
    await gone.close()
    with HttpThread(lambda *_: Reply(500)) as broken:
        testbed = Testbed(broken.url)
        wifi = TestbedWifi(testbed)
        for call in (wifi.scan(), wifi.connect(SSIDS[0], PASSPHRASE), wifi.disconnect()):
            with pytest.raises(WifiError, match="status 500"):
                await call
        await testbed.close()


async def test_by_hand_there_is_one_address_and_no_scan() -> None:
    """The person joins the network."""
    wifi = ManualWifi()
    assert await wifi.connect(SSIDS[0], PASSPHRASE) == "http://10.0.0.1"
    await wifi.disconnect()
    with pytest.raises(ScanUnsupportedError, match="yourself"):
        await wifi.scan()


async def test_the_computers_clock_says_milliseconds_since_the_epoch() -> None:
    """Of real time."""
    before = time.time_ns() // 1_000_000
    assert before <= await SystemClock().now_ms() <= time.time_ns() // 1_000_000
