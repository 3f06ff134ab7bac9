"""The ports to the radio and the clock, held to one contract for each way of reaching meters."""

import time
from collections.abc import AsyncIterator, Iterator

import pytest

from ofmon.adapters.clock.system import SystemClock
from ofmon.adapters.clock.testbed import TestbedClock
from ofmon.adapters.meter_http import HttpMeter
from ofmon.adapters.testbed import Testbed
from ofmon.adapters.wifi.manual import ManualWifi
from ofmon.adapters.wifi.testbed import TestbedWifi
from ofmon.domain.identity import MeterId
from ofmon.errors import NotInReachError, PassphraseError, ScanUnsupportedError, WifiError
from support.http_thread import HttpThread, Reply, unanswered_url
from support.scripted_depot import PASSPHRASE, ScriptedDepot
from support.scripted_meter import HOUR_MS, ScriptedMeter

SSIDS = ["SEM-a0:b1:c2:00:00:02", "SEM-a0:b1:c2:00:00:04"]


@pytest.fixture(params=["scripted", pytest.param("emulated", marks=pytest.mark.system)])
def depot_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """Control API of a depot with two meters on the air: the scripted one, and the testbed's own."""
    if request.param == "scripted":
        with ScriptedDepot([ScriptedMeter(MeterId(ssid)) for ssid in SSIDS]).running() as depot:
            yield depot.url
        return
    make_board, make_depot = request.getfixturevalue("boards"), request.getfixturevalue("depot")
    boards = [
        make_board(name=ssid[-2:], mac=f"a0:b1:c2:00:00:0{number}")
        for number, ssid in zip("13", SSIDS, strict=True)
    ]
    for board in boards:
        board.power_on()
        board.run_until(log="http ready")
        board.run(2)  # until its first beacons
    yield make_depot(boards, speed=1).url


@pytest.fixture
async def testbed(depot_url: str) -> AsyncIterator[Testbed]:
    """A client of the depot."""
    testbed = Testbed(depot_url)
    yield testbed
    await testbed.close()


async def test_the_air_lists_the_meters_with_their_signal(testbed: Testbed) -> None:
    """Networks that are no meters may be among them: which are is not the radio's business."""
    found = {network.ssid: network.signal_dbm for network in await TestbedWifi(testbed).scan()}
    assert found.keys() >= set(SSIDS)
    assert all(-100 < signal < 0 for signal in found.values())


async def test_connecting_gives_the_meters_address(testbed: Testbed) -> None:
    """Where it answers; leaving twice is harmless, and another one can be joined."""
    wifi = TestbedWifi(testbed)
    for ssid in SSIDS:
        meter = HttpMeter.at(await wifi.connect(ssid, PASSPHRASE))
        assert (await meter.version()).digits.isdecimal()
        await meter.close()
        await wifi.disconnect()
        await wifi.disconnect()


async def test_a_wrong_passphrase_and_a_meter_out_of_reach_are_told_apart(testbed: Testbed) -> None:
    """One needs the right password, the other a walk."""
    with pytest.raises(PassphraseError, match="refused the Wi-Fi password"):
        await TestbedWifi(testbed).connect(SSIDS[0], "wrong-passphrase")
    with pytest.raises(NotInReachError, match="not in reach"):
        await TestbedWifi(testbed).connect("SEM-ff:ff:ff:ff:ff:ff", PASSPHRASE)


async def test_the_depots_time_never_goes_back(testbed: Testbed) -> None:
    """Milliseconds since the epoch."""
    clock = TestbedClock(testbed)
    times = [await clock.now_ms() for _ in range(3)]
    assert times == sorted(times)
    assert times[0] > 1_700_000_000_000


async def test_the_collector_leaves_the_meters_network() -> None:
    """And lives in the depot's time, at whatever speed."""
    meters = [ScriptedMeter(MeterId(ssid)) for ssid in SSIDS]
    with ScriptedDepot(meters).running() as depot:
        testbed = Testbed(depot.url)
        await TestbedWifi(testbed).connect(SSIDS[1], PASSPHRASE)
        assert depot.connected == SSIDS[1]
        await TestbedWifi(testbed).disconnect()
        assert depot.connected is None
        before = await TestbedClock(testbed).now_ms()
        meters[0].live(HOUR_MS)
        assert await TestbedClock(testbed).now_ms() == before + HOUR_MS
        await testbed.close()


async def test_a_depot_that_is_not_there_or_confused_is_a_wifi_error() -> None:
    """A sentence that says how to start it."""
    gone = Testbed(unanswered_url())
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
    assert (await wifi.connect(SSIDS[0], PASSPHRASE)).url == "http://10.0.0.1"
    await wifi.disconnect()
    with pytest.raises(ScanUnsupportedError, match="yourself"):
        await wifi.scan()


async def test_the_computers_clock_says_milliseconds_since_the_epoch() -> None:
    """Of real time."""
    before = time.time_ns() // 1_000_000
    assert before <= await SystemClock().now_ms() <= time.time_ns() // 1_000_000
