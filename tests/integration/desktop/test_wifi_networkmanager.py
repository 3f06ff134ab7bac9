"""Joining by NetworkManager, failing for a reason, and giving the person's own network back."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from dbus_fast import Variant

from ofmon.adapters.wifi import network_manager_objects
from ofmon.adapters.wifi.network_manager_objects import signal_dbm
from ofmon.adapters.wifi.networkmanager import Limits, NetworkManagerWifi
from ofmon.errors import (
    NotInReachError,
    NoWifiDeviceError,
    PassphraseError,
    RadioOffError,
    WifiError,
    WifiRightsError,
    WifiServiceError,
)
from ofmon.services.ports import Network, Reach
from support.network_manager import (
    NAME,
    OWN_SSID,
    PASSPHRASE,
    RADIO,
    ROOT,
    MockedNetworkManager,
    network_manager,
    system_bus,
)

SSID, OTHER = "SEM-a0:b1:c2:00:00:02", "SEM-a0:b1:c2:00:00:04"
PROFILE = f"OFMon {SSID}"


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """What stands for the system's bus; nobody is on it."""
    with system_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address


@pytest.fixture
async def mocked(bus: str) -> AsyncIterator[MockedNetworkManager]:
    """NetworkManager with an adapter in the person's own network, and two meters in reach."""
    async with network_manager(bus) as mocked:
        await mocked.add_radio()
        await mocked.add_network("meter", SSID, 60)
        await mocked.add_network("other", OTHER, 30)
        await mocked.join_own()
        yield mocked


@pytest.fixture
async def wifi() -> AsyncIterator[NetworkManagerWifi]:
    """The adapter."""
    wifi = NetworkManagerWifi()
    yield wifi
    await wifi.close()


def test_percent_become_the_dbm_that_they_were_made_of() -> None:
    """NetworkManager: 100 - trunc(100 x (-40 - dBm) / 60) percent; back within half a step."""
    for dbm in range(-100, -39):
        percent = 100 - int(100 * (-40 - dbm) / 60)
        assert abs(signal_dbm(percent) - dbm) <= 1
    assert (signal_dbm(0), signal_dbm(100)) == (-100, -40)


async def test_a_scan_lists_what_the_radio_hears_when_it_is_done(
    mocked: MockedNetworkManager, wifi: NetworkManagerWifi
) -> None:
    """A network which only this scan finds is in the list."""
    await mocked.behave(appear=Variant("a{ss}", {"late": "SEM-a0:b1:c2:00:00:06"}))
    found = await wifi.scan()
    assert Network(SSID, -64) in found
    assert Network("SEM-a0:b1:c2:00:00:06", -70) in found


@pytest.mark.parametrize("scan", ["too-soon", "silent"])
async def test_a_scan_that_is_refused_or_never_ends_gives_what_is_known(
    mocked: MockedNetworkManager, scan: str
) -> None:
    """NetworkManager refuses to scan twice in a short time."""
    await mocked.behave(scan=Variant("s", scan))
    wifi = NetworkManagerWifi(limits=Limits(scan_s=0.01))
    assert Network(SSID, -64) in await wifi.scan()
    await wifi.close()


async def test_the_profile_is_volatile_bound_to_this_program_and_takes_no_route(
    mocked: MockedNetworkManager, wifi: NetworkManagerWifi
) -> None:
    """Nothing of a visit is left on the computer, and the internet by cable stays."""
    assert await wifi.connect(SSID, PASSPHRASE) == Reach("http://10.0.0.1", "wl-radio")
    assert await mocked.joined() == PROFILE
    [[settings, device, point, options]] = await mocked.asked("AddAndActivateConnection2")
    assert options == {"persist": "volatile", "bind-activation": "dbus-client"}
    assert (device, point) == (RADIO, f"{ROOT}/AccessPoint/meter")
    assert bytes(settings["802-11-wireless"]["ssid"]) == SSID.encode()
    assert settings["802-11-wireless-security"] == {"key-mgmt": "wpa-psk", "psk": PASSPHRASE}
    assert settings["connection"]["autoconnect"] is False
    assert settings["ipv4"]["never-default"] is True
    assert settings["ipv4"]["route-metric"] == 30_000  # a cable with the meter's addresses goes before
    await wifi.disconnect()
    assert await mocked.joined() == OWN_SSID
    assert len(await mocked.profiles()) == 1


@pytest.mark.parametrize(("account", "permissions"), [("anna", ["user:anna:"]), (None, [])])
async def test_the_profile_is_the_person_s_own(
    mocked: MockedNetworkManager,
    wifi: NetworkManagerWifi,
    monkeypatch: pytest.MonkeyPatch,
    account: str | None,
    permissions: list[str],
) -> None:
    """So that the right to change one's own profiles is enough; root's is everybody's."""
    monkeypatch.setattr(network_manager_objects, "_account", lambda: account)
    await wifi.connect(SSID, PASSPHRASE)
    [[settings, *_]] = await mocked.asked("AddAndActivateConnection2")
    assert settings["connection"]["permissions"] == permissions


async def test_from_meter_to_meter_and_then_home(
    mocked: MockedNetworkManager, wifi: NetworkManagerWifi
) -> None:
    """The person's own network is the one before the first meter."""
    await wifi.connect(SSID, PASSPHRASE)
    await wifi.connect(OTHER, PASSPHRASE)
    assert await mocked.joined() == f"OFMon {OTHER}"
    await wifi.disconnect()
    assert await mocked.joined() == OWN_SSID


async def test_without_an_own_network_the_meter_is_just_left(bus: str, wifi: NetworkManagerWifi) -> None:
    """As in the field."""
    async with network_manager(bus) as mocked:
        await mocked.add_radio()
        await mocked.add_network("meter", SSID, 60)
        await wifi.connect(SSID, PASSPHRASE)
        await wifi.disconnect()
        assert await mocked.joined() is None
        assert await mocked.profiles() == []


async def test_an_idle_second_adapter_is_used_so_that_the_own_network_stays(
    mocked: MockedNetworkManager, wifi: NetworkManagerWifi
) -> None:
    """Nothing has to be given back then."""
    second = await mocked.add_radio("second")
    await mocked.add_network("meter2", SSID, 40, second)
    await wifi.connect(SSID, PASSPHRASE)
    assert (await mocked.joined(second), await mocked.joined()) == (PROFILE, OWN_SSID)
    await wifi.connect(SSID, PASSPHRASE)
    assert (await mocked.joined(second), await mocked.joined()) == (PROFILE, OWN_SSID)
    await wifi.disconnect()
    assert (await mocked.joined(second), await mocked.joined()) == (None, OWN_SSID)


@pytest.mark.parametrize(
    ("reason", "error", "match"),
    [
        (7, PassphraseError, "refused the Wi-Fi password"),
        (53, NotInReachError, "not in reach"),
        (11, WifiError, "signal is weak, or the password is wrong"),
        (17, WifiError, "gave no address"),
        (36, NoWifiDeviceError, "removed"),
        (39, WifiError, "reason 39"),
    ],
)
async def test_a_failure_is_told_by_its_reason_and_the_own_network_comes_back(
    mocked: MockedNetworkManager, wifi: NetworkManagerWifi, reason: int, error: type[WifiError], match: str
) -> None:
    """What the person can do about it depends on it."""
    await mocked.behave(reason=Variant("u", reason))
    joining = asyncio.ensure_future(wifi.connect(SSID, PASSPHRASE))
    await mocked.until_asked("AddAndActivateConnection2")
    await mocked.behave(reason=Variant("u", 0))
    with pytest.raises(error, match=match) as raised:
        await joining
    assert type(raised.value) is error
    assert await mocked.joined() == OWN_SSID
    assert len(await mocked.profiles()) == 1


async def test_joining_that_never_ends_is_given_up(mocked: MockedNetworkManager) -> None:
    """And the person's own network comes back."""
    await mocked.hang_joining()
    wifi = NetworkManagerWifi(limits=Limits(join_s=0.05))
    with pytest.raises(WifiError, match="could not be joined within"):
        await wifi.connect(SSID, PASSPHRASE)
    assert await mocked.joined() == OWN_SSID
    await wifi.close()


async def test_cancelling_while_joining_gives_the_own_network_back(
    mocked: MockedNetworkManager, wifi: NetworkManagerWifi
) -> None:
    """The window's cancel button, or Ctrl+C."""
    await mocked.hang_joining()
    joining = asyncio.ensure_future(wifi.connect(SSID, PASSPHRASE))
    await mocked.until_asked("AddAndActivateConnection2")
    joining.cancel()
    with pytest.raises(asyncio.CancelledError):
        await joining
    assert await mocked.joined() == OWN_SSID
    assert len(await mocked.profiles()) == 1


async def test_cancelling_before_networkmanager_has_answered_leaves_no_network_behind(
    mocked: MockedNetworkManager, wifi: NetworkManagerWifi
) -> None:
    """The meter's network that begins after the cancel is left again."""
    await mocked.behave(hold=Variant("b", True))  # noqa: FBT003
    joining = asyncio.ensure_future(wifi.connect(SSID, PASSPHRASE))
    await mocked.until_asked("AddAndActivateConnection2")
    joining.cancel()
    for _ in range(5):  # as many answers as the adapter would need to leave without waiting
        await mocked.objects()
    await mocked.call("LetGo")
    with pytest.raises(asyncio.CancelledError):
        await joining
    assert await mocked.joined() == OWN_SSID
    assert len(await mocked.profiles()) == 1


async def test_when_the_program_goes_without_leaving_the_meter_s_network_goes_too(
    mocked: MockedNetworkManager, wifi: NetworkManagerWifi
) -> None:
    """A killed program leaves neither a connection nor a profile."""
    await wifi.connect(SSID, PASSPHRASE)
    await wifi.close()
    await mocked.until_idle()
    assert len(await mocked.profiles()) == 1


async def test_a_network_which_the_person_has_chosen_meanwhile_stays(
    mocked: MockedNetworkManager, wifi: NetworkManagerWifi
) -> None:
    """The person's word goes before the program's memory."""
    await wifi.connect(SSID, PASSPHRASE)
    home = await mocked.call("AddWiFiConnection", "osss", RADIO, "other", OTHER, "wpa-psk")
    await mocked.call("ActivateConnection", "ooo", home, RADIO, "/", face=NAME)
    await mocked.until_in(OTHER)
    await wifi.disconnect()
    assert await mocked.joined() == OTHER


async def test_an_own_network_that_does_not_come_back_is_said(
    mocked: MockedNetworkManager, wifi: NetworkManagerWifi
) -> None:
    """The person is told which to choose; leaving again is harmless."""
    await wifi.connect(SSID, PASSPHRASE)
    await mocked.behave(own_reason=Variant("u", 53))
    with pytest.raises(WifiError, match="Your own network “Office” did not come back") as raised:
        await wifi.disconnect()
    assert "network menu" in raised.value.todo
    await wifi.disconnect()


async def test_a_password_that_can_t_be_one_is_not_even_tried(
    mocked: MockedNetworkManager, wifi: NetworkManagerWifi
) -> None:
    """WPA2 wants 8 to 63 characters."""
    with pytest.raises(PassphraseError, match="8 to 63"):
        await wifi.connect(SSID, "short")
    assert await mocked.asked("AddAndActivateConnection2") == []


async def test_who_may_not_change_the_wifi_is_told_so(
    mocked: MockedNetworkManager, wifi: NetworkManagerWifi
) -> None:
    """Polkit's refusal, for joining and for scanning."""
    await mocked.behave(refuse=Variant("s", f"{NAME}.PermissionDenied"))
    with pytest.raises(WifiRightsError, match="does not let this account"):
        await wifi.connect(SSID, PASSPHRASE)
    with pytest.raises(WifiRightsError):
        await wifi.scan()
    assert await mocked.joined() == OWN_SSID


async def test_an_old_networkmanager_is_named(mocked: MockedNetworkManager, wifi: NetworkManagerWifi) -> None:
    """Volatile profiles came with 1.16."""
    await mocked.behave(refuse=Variant("s", "org.freedesktop.DBus.Error.UnknownMethod"))
    with pytest.raises(WifiError, match=r"older than 1\.16"):
        await wifi.connect(SSID, PASSPHRASE)


@pytest.mark.parametrize("switch", ["WirelessEnabled", "WirelessHardwareEnabled"])
async def test_a_radio_that_is_switched_off_is_told_from_none(
    mocked: MockedNetworkManager, wifi: NetworkManagerWifi, switch: str
) -> None:
    """In software or by a key."""
    await mocked.call("SetProperty", "sssv", ROOT, NAME, switch, Variant("b", False))  # noqa: FBT003
    with pytest.raises(RadioOffError, match="switched off"):
        await wifi.scan()
    with pytest.raises(RadioOffError, match="switched off"):
        await wifi.connect(SSID, PASSPHRASE)


async def test_no_adapter_and_one_that_can_t_be_used_are_told_apart(
    bus: str, wifi: NetworkManagerWifi
) -> None:
    """One needs a plug, the other a look at NetworkManager (20: unavailable)."""
    async with network_manager(bus) as mocked:
        with pytest.raises(NoWifiDeviceError, match="no Wi-Fi adapter"):
            await wifi.check()
        await mocked.add_radio(state=20)
        with pytest.raises(WifiError, match="can't use this computer's Wi-Fi adapter"):
            await wifi.check()


@pytest.mark.usefixtures("bus")
async def test_without_networkmanager_it_says_so(wifi: NetworkManagerWifi) -> None:
    """It isn't started by asking for it."""
    with pytest.raises(WifiServiceError, match="NetworkManager is not running"):
        await wifi.check()


async def test_without_a_bus_it_says_so(wifi: NetworkManagerWifi) -> None:
    """As in a container."""
    with pytest.raises(WifiServiceError, match="D-Bus can't be reached"):
        await wifi.scan()
    await wifi.disconnect()
