"""The adapters for Windows and macOS on output in the published form. On the systems themselves: not run."""

# ruff: noqa: N802 - Windows' own names

import asyncio
import ctypes
import functools
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from ofmon.adapters.wifi import macos as wifi_macos
from ofmon.adapters.wifi import windows as wifi_windows
from ofmon.adapters.wifi.macos import MacWifi
from ofmon.adapters.wifi.system_program import Ran, answers, run_program
from ofmon.adapters.wifi.windows import WindowsWifi
from ofmon.adapters.wifi.windows_scan import request_scan_of
from ofmon.errors import (
    NotInReachError,
    NoWifiDeviceError,
    RadioOffError,
    WifiError,
    WifiRightsError,
    WifiServiceError,
)
from ofmon.services.ports import Network
from support.http_thread import HttpThread, Reply, unanswered_url
from support.played_systems import (
    METER,
    NETWORKS_ENGLISH,
    NETWORKS_PORTUGUESE,
    OTHER,
    PASSPHRASE,
    PlayedMac,
    PlayedWindows,
    airport,
)


@pytest.fixture
def meter() -> Iterator[str]:
    """Somebody answers at the meter's address."""
    with HttpThread(lambda *_: Reply()) as server:
        yield server.url


# ---------------------------------------------------------------- Windows

windows_wifi = functools.partial(WindowsWifi, scan_s=0)


async def test_windows_lists_each_access_point_with_its_signal() -> None:
    """94 % is -53 dBm by Microsoft's rule; a hidden network is left out."""
    found = await windows_wifi(run=PlayedWindows().run).scan()
    assert found == [Network("Office", -53), Network("Office", -65), Network(METER, -70)]


def test_windows_in_another_language_is_read_as_well() -> None:
    """Only SSID and the percent sign are looked at."""
    assert wifi_windows.parse_networks(NETWORKS_PORTUGUESE) == [Network(METER, -80)]
    assert wifi_windows.parse_networks("") == []


async def test_windows_joins_by_a_profile_of_the_moment_and_goes_home(meter: str) -> None:
    """The profile is deleted, the person's own network is back; leaving twice is harmless."""
    windows = PlayedWindows()
    wifi = windows_wifi(meter, run=windows.run)
    assert (await wifi.connect(METER, PASSPHRASE)).url == meter
    assert windows.now_in == METER
    await wifi.disconnect()
    await wifi.disconnect()
    assert (windows.now_in, list(windows.profiles)) == ("Office", ["Office"])


async def test_windows_goes_straight_from_meter_to_meter(meter: str) -> None:
    """No meter's profile stays, and the person's own network comes back at the end."""
    windows = PlayedWindows(networks=NETWORKS_ENGLISH + NETWORKS_ENGLISH.replace(METER, OTHER))
    wifi = windows_wifi(meter, run=windows.run)
    await wifi.connect(METER, PASSPHRASE)
    assert (await wifi.connect(OTHER, PASSPHRASE)).url == meter
    assert (windows.now_in, set(windows.profiles)) == (OTHER, {"Office", OTHER})
    await wifi.disconnect()
    assert (windows.now_in, list(windows.profiles)) == ("Office", ["Office"])


async def test_windows_with_a_wrong_password_goes_home_and_says_both_causes() -> None:
    """Windows doesn't tell them apart."""
    windows = PlayedWindows()
    wifi = windows_wifi(unanswered_url(), run=windows.run, join_s=0.01)
    with pytest.raises(WifiError, match=r"could not be joined.*password.*nearer"):
        await wifi.connect(METER, "wrong<&>passphrase")
    assert (windows.now_in, list(windows.profiles)) == ("Office", ["Office"])


async def test_windows_does_not_take_another_answer_for_the_meter_s(meter: str) -> None:
    """Somebody answers at that address, but Windows is not in the meter's network."""
    wifi = windows_wifi(meter, run=PlayedWindows().run, join_s=0.01)
    with pytest.raises(WifiError, match="could not be joined"):
        await wifi.connect(METER, "wrong-passphrase")


async def test_windows_cancelled_while_joining_goes_home() -> None:
    """The window's cancel button."""
    windows = PlayedWindows()
    asked = asyncio.Event()

    async def run(*words: str) -> Ran:
        ran = await windows.run(*words)
        if "connect" in words:
            asked.set()
        return ran

    joining = asyncio.ensure_future(windows_wifi(unanswered_url(), run=run).connect(METER, PASSPHRASE))
    await asked.wait()
    joining.cancel()
    with pytest.raises(asyncio.CancelledError):
        await joining
    assert (windows.now_in, list(windows.profiles)) == ("Office", ["Office"])


async def test_windows_says_what_is_wrong(meter: str) -> None:
    """Out of reach, no adapter, radio off, own network lost."""
    with pytest.raises(NotInReachError):
        await windows_wifi(run=PlayedWindows().run).connect(OTHER, PASSPHRASE)
    with pytest.raises(NoWifiDeviceError):
        await windows_wifi(run=PlayedWindows(adapter=False).run).scan()
    with pytest.raises(WifiError, match="powered down"):
        await windows_wifi(run=PlayedWindows(radio=False).run).scan()
    wifi = windows_wifi(meter, run=PlayedWindows(refuses_own=True).run)
    await wifi.connect(METER, PASSPHRASE)
    with pytest.raises(WifiError, match="Your own network “Office”"):
        await wifi.disconnect()


class PlayedWlanApi:
    """``wlanapi.dll`` with adapters of these GUIDs, in the documented layout (532 bytes an adapter)."""

    def __init__(self, *guids: bytes) -> None:
        infos = b"".join(guid + bytes(512 + 4) for guid in guids)
        self.list = ctypes.create_string_buffer(len(guids).to_bytes(4, "little") + bytes(4) + infos)
        self.open = self.lent = 0
        self.scanned: list[bytes] = []

    def WlanOpenHandle(self, client: int, reserved: None, version: Any, handle: Any) -> int:
        """Lend a handle."""
        assert (client, reserved) == (2, None)
        version._obj.value, handle._obj.value = 2, 77
        self.open += 1
        return 0

    def WlanEnumInterfaces(self, handle: ctypes.c_void_p, _reserved: None, found: Any) -> int:
        """Lend the list."""
        assert handle.value == 77
        found._obj.value = ctypes.addressof(self.list)
        self.lent += 1
        return 0

    def WlanScan(self, handle: ctypes.c_void_p, guid: ctypes.c_void_p, *rest: None) -> int:
        """Note which adapter."""
        assert (handle.value, rest) == (77, (None, None, None))
        self.scanned.append(ctypes.string_at(guid, 16))
        return 0

    def WlanFreeMemory(self, found: ctypes.c_void_p) -> None:
        """Take the list back."""
        assert found.value == ctypes.addressof(self.list)
        self.lent -= 1

    def WlanCloseHandle(self, handle: ctypes.c_void_p, _reserved: None) -> int:
        """Take the handle back."""
        assert handle.value == 77
        self.open -= 1
        return 0


@pytest.mark.parametrize("guids", [(), (b"A" * 16,), (b"A" * 16, b"B" * 16, b"C" * 16)])
def test_windows_has_each_adapter_scan_and_keeps_nothing(guids: tuple[bytes, ...]) -> None:
    """By the documented layout of its list."""
    api = PlayedWlanApi(*guids)
    assert request_scan_of(api) == len(guids)
    assert api.scanned == list(guids)
    assert (api.open, api.lent) == (0, 0)


def test_windows_without_its_wifi_service_is_not_asked_to_scan() -> None:
    """1062: the service does not run; the list of networks then says so."""
    api = PlayedWlanApi(b"A" * 16)
    api.WlanOpenHandle = lambda *_: 1062  # type: ignore[method-assign]
    assert request_scan_of(api) == 0
    assert api.scanned == []


# ---------------------------------------------------------------- macOS


async def test_macos_lists_the_network_in_use_and_the_others() -> None:
    """An entry without a signal is left out."""
    assert await MacWifi(run=PlayedMac().run).scan() == [Network("Office", -50), Network(METER, -51)]


async def test_macos_that_hides_names_is_a_matter_of_rights() -> None:
    """Location Services are off for the program."""
    hidden = PlayedMac(networks=["<redacted>", "<redacted>"])
    with pytest.raises(WifiRightsError, match="hides the names"):
        await MacWifi(run=hidden.run).scan()


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"SPAirPortDataType": [1]}'])
def test_macos_saying_something_else_is_an_error(text: str) -> None:
    """Not a crash."""
    with pytest.raises(WifiError, match="not understood"):
        wifi_macos.parse_networks(text)
    assert wifi_macos.parse_networks(airport("x")) == [Network("x", -50)]


async def test_macos_joins_and_goes_home(meter: str) -> None:
    """The meter is taken off the preferred networks; leaving twice is harmless."""
    mac = PlayedMac()
    wifi = MacWifi(meter, run=mac.run)
    assert (await wifi.connect(METER, PASSPHRASE)).url == meter
    assert mac.now_in == METER
    await wifi.disconnect()
    await wifi.disconnect()
    assert (mac.now_in, mac.preferred, mac.power) == ("Office", ["Office"], "on")


async def test_macos_goes_straight_from_meter_to_meter(meter: str) -> None:
    """Each is taken off the preferred networks."""
    mac = PlayedMac(networks=["Office", METER, OTHER])
    wifi = MacWifi(meter, run=mac.run)
    await wifi.connect(METER, PASSPHRASE)
    assert (await wifi.connect(OTHER, PASSPHRASE)).url == meter
    assert (mac.now_in, METER in mac.preferred) == (OTHER, False)
    await wifi.disconnect()
    assert (mac.now_in, mac.preferred) == ("Office", ["Office"])


async def test_macos_says_what_is_wrong_and_goes_home() -> None:
    """Wrong password, out of reach, silence, radio off, no adapter."""
    mac = PlayedMac()
    wifi = MacWifi(unanswered_url(), run=mac.run, join_s=0.01)
    with pytest.raises(WifiError, match="Failed to join network"):
        await wifi.connect(METER, "wrong-passphrase")
    with pytest.raises(NotInReachError):
        await wifi.connect(OTHER, PASSPHRASE)
    with pytest.raises(WifiError, match="did not answer"):
        await wifi.connect(METER, PASSPHRASE)
    assert (mac.now_in, mac.preferred) == ("Office", ["Office"])
    with pytest.raises(RadioOffError):
        await MacWifi(run=PlayedMac(power="off").run).scan()
    with pytest.raises(NoWifiDeviceError):
        await MacWifi(run=PlayedMac(adapter=False).run).check()


# ---------------------------------------------------------------- what both use


async def test_a_program_s_output_and_status_are_read() -> None:
    """Both channels, any bytes."""
    code = "import sys; sys.stdout.buffer.write(b'\\xe9t\\xe9\\n'); sys.stderr.write('x'); sys.exit(3)"
    ran = await run_program(sys.executable, "-c", code)
    assert ran.status == 3
    assert "t" in ran.text
    assert "x" in ran.text


async def test_a_program_that_is_not_there_is_an_error_of_the_service() -> None:
    """As netsh on a Linux computer."""
    with pytest.raises(WifiServiceError, match="ofmon-no-such-program"):
        await run_program("ofmon-no-such-program")


async def test_waiting_for_an_answer_ends(meter: str) -> None:
    """With or without one."""
    assert await answers(meter, 5)
    assert not await answers(unanswered_url(), 0.01)
