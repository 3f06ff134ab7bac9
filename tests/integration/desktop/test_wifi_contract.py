"""One contract for every way of reaching meters: a depot's air, NetworkManager, and by hand."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from ofmon.adapters.testbed import Testbed
from ofmon.adapters.wifi.auto import AutoWifi
from ofmon.adapters.wifi.manual import ManualWifi
from ofmon.adapters.wifi.networkmanager import NetworkManagerWifi
from ofmon.adapters.wifi.testbed import TestbedWifi
from ofmon.domain.identity import MeterId
from ofmon.errors import NotInReachError, PassphraseError, ScanUnsupportedError
from ofmon.services.ports import Wifi
from support.network_manager import PASSPHRASE, network_manager, system_bus
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import ScriptedMeter

SSIDS = ["SEM-a0:b1:c2:00:00:02", "SEM-a0:b1:c2:00:00:04"]
STRANGER = "Neighbour's Wi-Fi"
AWAY = "SEM-ff:ff:ff:ff:ff:ff"
WAYS = ["testbed", "networkmanager", "auto"]


@dataclass
class Way:
    """A way of reaching the two meters of `SSIDS`, a stranger beside them."""

    wifi: Wifi
    radio: bool = True


async def _testbed(stack: AsyncExitStack) -> Way:
    meters = [ScriptedMeter(MeterId(ssid)) for ssid in SSIDS]
    depot = stack.enter_context(ScriptedDepot(meters).running())
    testbed = Testbed(depot.url)
    stack.push_async_callback(testbed.close)
    return Way(TestbedWifi(testbed))


async def _networkmanager(stack: AsyncExitStack, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Way:
    address = stack.enter_context(system_bus(folder))
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    mocked = await stack.enter_async_context(network_manager(address))
    await mocked.add_radio()
    for number, ssid in enumerate([STRANGER, *SSIDS]):
        await mocked.add_network(f"ap{number}", ssid, 100 - 20 * number)
    await mocked.join_own()
    return Way(NetworkManagerWifi())


@pytest.fixture(params=[*WAYS, "manual"])
async def way(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Way]:
    """Each of them."""
    async with AsyncExitStack() as stack:
        match request.param:
            case "testbed":
                way = await _testbed(stack)
            case "networkmanager":
                way = await _networkmanager(stack, tmp_path, monkeypatch)
            case "auto":
                inner = (await _networkmanager(stack, tmp_path, monkeypatch)).wifi
                assert isinstance(inner, NetworkManagerWifi)
                way = Way(AutoWifi(inner, ManualWifi()))
            case _:
                way = Way(ManualWifi(), radio=False)
        stack.push_async_callback(way.wifi.close)
        yield way


async def test_all_networks_are_listed_with_a_signal_in_dbm_or_it_is_said_that_they_can_t_be(
    way: Way,
) -> None:
    """Strangers too: which of them are meters is not the radio's business."""
    if not way.radio:
        with pytest.raises(ScanUnsupportedError, match="yourself"):
            await way.wifi.scan()
        return
    found = {network.ssid: network.signal_dbm for network in await way.wifi.scan()}
    assert {STRANGER, *SSIDS} <= set(found)
    assert all(-100 <= signal <= -20 for signal in found.values())
    assert found[STRANGER] > found[SSIDS[0]] > found[SSIDS[1]]


async def test_connecting_gives_the_meter_s_address_and_leaving_is_harmless_at_any_time(way: Way) -> None:
    """Before, after, and twice."""
    await way.wifi.disconnect()
    for ssid in SSIDS:
        assert (await way.wifi.connect(ssid, PASSPHRASE)).url.startswith("http://")
        await way.wifi.disconnect()
        await way.wifi.disconnect()


@pytest.mark.parametrize("way", WAYS, indirect=True)
async def test_a_wrong_password_and_a_meter_out_of_reach_are_told_apart(way: Way) -> None:
    """One needs the right password, the other a walk; neither keeps from trying again."""
    with pytest.raises(PassphraseError, match="refused the Wi-Fi password"):
        await way.wifi.connect(SSIDS[0], "wrong-passphrase")
    with pytest.raises(NotInReachError, match="not in reach"):
        await way.wifi.connect(AWAY, PASSPHRASE)
    assert await way.wifi.connect(SSIDS[0], PASSPHRASE)
    await way.wifi.disconnect()


async def test_going_from_meter_to_meter_needs_no_leaving(way: Way) -> None:
    """The last one counts."""
    for ssid in SSIDS:
        assert await way.wifi.connect(ssid, PASSPHRASE)
    await way.wifi.disconnect()
