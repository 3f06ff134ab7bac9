"""How meters are reached: what was asked for, else what this computer has."""

import json
import sys
from pathlib import Path

import pytest

from ofmon.adapters.wifi.alone import WifiAlone
from ofmon.adapters.wifi.auto import AutoWifi
from ofmon.adapters.wifi.macos import MacWifi
from ofmon.adapters.wifi.manual import ManualWifi
from ofmon.adapters.wifi.networkmanager import NetworkManagerWifi
from ofmon.adapters.wifi.testbed import TestbedWifi
from ofmon.adapters.wifi.windows import WindowsWifi
from ofmon.bootstrap import Options, build
from ofmon.errors import InputError, NoWifiDeviceError, RadioOffError, ScanUnsupportedError, WifiError
from ofmon.services.ports import Network, Wifi

DEPOT = "http://127.0.0.1:9"
METER = "http://10.0.0.9"


def chosen(folder: Path, **options: str) -> Wifi:
    """What an installation with these options uses, one OFMon at a time."""
    alone = build(Options(data_dir=folder, **options)).wifi
    assert isinstance(alone, WifiAlone)
    return alone.wifi


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        ({}, AutoWifi),
        ({"testbed_url": DEPOT}, TestbedWifi),
        ({"meter_url": METER}, ManualWifi),
        ({"testbed_url": DEPOT, "meter_url": METER}, ManualWifi),
        ({"wifi": "manual"}, ManualWifi),
        ({"wifi": "networkmanager"}, NetworkManagerWifi),
        ({"wifi": "windows"}, WindowsWifi),
        ({"wifi": "macos"}, MacWifi),
        ({"wifi": "manual", "testbed_url": DEPOT}, ManualWifi),
    ],
)
def test_this_run_s_wish_goes_before_its_place(tmp_path: Path, options: dict[str, str], kind: type) -> None:
    """A way, then an address, then a testbed, then what there is."""
    assert type(chosen(tmp_path, **options)) is kind


def test_the_settings_count_when_nothing_else_is_said(tmp_path: Path) -> None:
    """A testbed is not overruled by what is set for the field."""
    (tmp_path / "settings.json").write_text(json.dumps({"wifi": "windows"}))
    assert type(chosen(tmp_path)) is WindowsWifi
    assert type(chosen(tmp_path, testbed_url=DEPOT)) is TestbedWifi
    assert type(chosen(tmp_path, wifi="auto")) is AutoWifi


def test_an_unknown_way_is_named_with_the_known_ones(tmp_path: Path) -> None:
    """In the settings or in the environment."""
    with pytest.raises(InputError, match=r"“bluetooth” is no way.*networkmanager"):
        chosen(tmp_path, wifi="bluetooth")


def test_without_its_library_networkmanager_is_left_out_unless_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything but the radio works all the same."""
    monkeypatch.setitem(sys.modules, "ofmon.adapters.wifi.networkmanager", None)
    assert type(chosen(tmp_path)) is AutoWifi
    with pytest.raises(InputError, match="dbus-fast"):
        chosen(tmp_path, wifi="networkmanager")


def test_the_environment_names_a_way() -> None:
    """As the command line does."""
    assert Options.from_environment({"OFMON_WIFI": "manual"}).wifi == "manual"
    assert Options.from_environment({}).wifi is None


class Radio(ManualWifi):
    """A radio in a given condition."""

    def __init__(self, problem: WifiError | None = None) -> None:
        super().__init__("http://radio")
        self.problem = problem
        self.left = 0

    async def check(self) -> None:
        """Say the problem."""
        if self.problem:
            raise self.problem

    async def scan(self) -> list[Network]:
        """One network."""
        await self.check()
        return [Network("Office", -50)]

    async def disconnect(self) -> None:
        """Count."""
        self.left += 1


async def test_a_radio_that_can_be_used_is_used() -> None:
    """For scanning, joining and leaving."""
    radio = Radio()
    wifi = AutoWifi(radio, ManualWifi("http://by-hand"))
    assert await wifi.scan() == [Network("Office", -50)]
    assert (await wifi.connect("SEM-x", "12345678")).url == "http://radio"
    await wifi.disconnect()
    assert radio.left == 1


async def test_without_a_radio_it_goes_by_hand_until_there_is_one() -> None:
    """And a scan says which way is used, and why."""
    radio = Radio(NoWifiDeviceError("This computer has no Wi-Fi adapter."))
    wifi = AutoWifi(radio, ManualWifi("http://by-hand"))
    with pytest.raises(ScanUnsupportedError, match=r"by hand \(manual\): This computer has no Wi-Fi adapter"):
        await wifi.scan()
    assert (await wifi.connect("SEM-x", "12345678")).url == "http://by-hand"
    await wifi.disconnect()
    assert radio.left == 0
    radio.problem = None
    assert await wifi.scan() == [Network("Office", -50)]


async def test_a_radio_that_is_off_says_so_instead_of_going_by_hand() -> None:
    """The person only has to switch it on."""
    wifi = AutoWifi(Radio(RadioOffError("Wi-Fi is switched off.")), ManualWifi())
    with pytest.raises(RadioOffError):
        await wifi.scan()


async def test_a_system_without_an_adapter_goes_by_hand() -> None:
    """Neither Linux nor Windows nor macOS."""
    wifi = AutoWifi(None, ManualWifi())
    with pytest.raises(ScanUnsupportedError, match="no adapter for this system is installed"):
        await wifi.scan()
    await wifi.close()
