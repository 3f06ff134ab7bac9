"""A cable in the meters' network, and what the system does about answers by the radio."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.wifi.crossed import Crossing, crossings

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"


def word(address: str) -> str:
    """An address as /proc/net/route has it."""
    octets = bytes(int(part) for part in address.split("."))
    return f"{int.from_bytes(octets, sys.byteorder):08X}"


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """A computer with a cable and a radio, neither of which is in a network."""
    for name in ("eth0", "wlan0"):
        (tmp_path / "net" / name).mkdir(parents=True)
        (tmp_path / "conf" / name).mkdir(parents=True)
        (tmp_path / "conf" / name / "rp_filter").write_text("0\n")
    (tmp_path / "net" / "wlan0" / "wireless").mkdir()
    (tmp_path / "conf" / "all").mkdir()
    (tmp_path / "conf" / "all" / "rp_filter").write_text("0\n")
    (tmp_path / "route").write_text(HEAD)
    return tmp_path


def joined(system: Path, interface: str, network: str, mask: str = "255.255.255.0") -> None:
    """An interface gets into a network."""
    line = f"{interface}\t{word(network)}\t00000000\t0001\t0\t0\t100\t{word(mask)}\t0\t0\t0\n"
    with (system / "route").open("a") as routes:
        routes.write(line)


def filtered(system: Path, interface: str, value: int) -> None:
    """How strict the system is."""
    (system / "conf" / interface / "rp_filter").write_text(f"{value}\n")


def found(system: Path) -> list[Crossing]:
    """What is found there."""
    return crossings(system / "route", system / "net", system / "conf")


@pytest.mark.parametrize(
    ("everywhere", "radio", "wrong"),
    [(0, 0, False), (1, 0, True), (0, 1, True), (1, 1, True), (1, 2, False), (2, 1, False), (2, 0, False)],
)
def test_the_strictest_value_holds_and_only_1_throws_answers_away(
    system: Path,
    everywhere: int,
    radio: int,
    wrong: bool,  # noqa: FBT001 - a case
) -> None:
    """As the kernel has it: the higher of both counts, and 2 is the lenient way."""
    joined(system, "eth0", "10.0.0.0")
    filtered(system, "all", everywhere)
    filtered(system, "wlan0", radio)
    assert found(system) == ([Crossing("eth0", "wlan0")] if wrong else [])


def test_a_cable_elsewhere_and_a_radio_at_a_meter_are_no_matter(system: Path) -> None:
    """Only a cable that has the meters' addresses is."""
    filtered(system, "all", 1)
    joined(system, "eth0", "192.168.1.0")
    joined(system, "wlan0", "10.0.0.0")
    assert found(system) == []
    joined(system, "eth0", "10.0.0.0", "255.0.0.0")
    assert found(system) == [Crossing("eth0", "wlan0")]


def test_a_system_that_does_not_tell_has_none(tmp_path: Path) -> None:
    """No files, nothing found, no error."""
    assert crossings(tmp_path / "route", tmp_path / "net", tmp_path / "conf") == []
