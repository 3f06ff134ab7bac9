"""By which interface a meter is reached, as the system's own tables tell it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.interfaces import bound_to, is_here, radio_towards

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the tables are Linux's")

HEAD = "Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT\n"
# As a little-endian machine writes them: the default route, 10.0.0.0/24 three times, 192.168.7.0/24.
DEFAULT = "eth0 00000000 0100000A 0003 0 0 100 00000000 0 0 0\n"
CABLE = "eth0 0000000A 00000000 0001 0 0 100 00FFFFFF 0 0 0\n"
RADIO = "wlan0 0000000A 00000000 0001 0 0 600 00FFFFFF 0 0 0\n"
OTHER_RADIO = "wlan1 0000000A 00000000 0001 0 0 601 00FFFFFF 0 0 0\n"
ELSEWHERE = "wlan1 0007A8C0 00000000 0001 0 0 601 00FFFFFF 0 0 0\n"


@pytest.fixture
def interfaces(tmp_path: Path) -> Path:
    """A cable and two radios."""
    for name in ("eth0/device", "wlan0/wireless", "wlan1/wireless"):
        (tmp_path / "net" / name).mkdir(parents=True)
    return tmp_path / "net"


@pytest.mark.parametrize(
    ("routes", "expected"),
    [
        (DEFAULT + CABLE + RADIO, "wlan0"),
        (DEFAULT + CABLE, ""),
        (DEFAULT + CABLE + ELSEWHERE, ""),
        (DEFAULT + CABLE + RADIO + ELSEWHERE, "wlan0"),
        (RADIO + OTHER_RADIO, ""),
        ("nonsense\n", ""),
    ],
)
def test_the_only_radio_in_the_meters_network_leads_there(
    tmp_path: Path, interfaces: Path, routes: str, expected: str
) -> None:
    """A cable doesn't, nor a radio in another network; of two radios neither is guessed."""
    table = tmp_path / "route"
    table.write_text(HEAD + routes)
    assert radio_towards("http://10.0.0.1", table, interfaces) == expected


@pytest.mark.parametrize(
    "url", ["http://meter.example", "http://[fe80::1]", "http://127.0.0.1:8080", "nonsense"]
)
def test_an_address_outside_of_it_goes_as_the_routes_say(tmp_path: Path, interfaces: Path, url: str) -> None:
    """Names, IPv6 and this computer itself are left to the system."""
    table = tmp_path / "route"
    table.write_text(HEAD + CABLE + RADIO)
    assert radio_towards(url, table, interfaces) == ""


def test_a_system_without_these_tables_decides_itself(tmp_path: Path) -> None:
    """Nothing is bound where nothing is told."""
    assert radio_towards("http://10.0.0.1", tmp_path / "none", tmp_path) == ""


def test_an_interface_that_is_gone_is_an_error() -> None:
    """A request must not go another way instead."""
    with pytest.raises(OSError, match=r"no interface|No such device"):
        bound_to("radio-gone")
    assert bound_to("") == []


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://127.0.0.1:8080", True),
        ("http://localhost", True),
        ("http://[::1]:80", True),
        ("http://10.0.0.1", False),
        ("http://meter.example", False),
        ("nonsense", False),
    ],
)
def test_this_computer_itself_is_behind_no_interface(url: str, here: bool) -> None:  # noqa: FBT001 - a row's value
    """A forwarded port is asked as it is, also when a radio has joined something."""
    assert is_here(url) is here
