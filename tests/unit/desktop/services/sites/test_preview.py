"""What a file of sites would change: new, changed, the same, or wrong and why."""

from __future__ import annotations

import pytest

from ofmon.domain.identity import MeterId
from ofmon.domain.sites.listed import Listed
from ofmon.domain.sites.site import Site
from ofmon.services.ports.sites import Wanted
from ofmon.services.sites import Overview
from ofmon.services.sites.csv_lines import read
from ofmon.services.sites.preview import Kind, Preview, preview

NORTH, SOUTH = Site("North", "Road 1", id=1), Site("South", interval_days=14, id=2)
ONE, TWO, NINE = (MeterId(f"SEM-a0:b1:c2:00:00:0{number}") for number in (1, 2, 9))
KNOWN = Overview(
    (NORTH, SOUTH),
    (
        Listed(ONE, "Heater", NORTH, carries=True),
        Listed(TWO, "Pump", SOUTH),
        Listed(None, "Oven", NORTH),
    ),
    0,
)
HEADING = "site,address,notes,interval_days,meter,device,place\n"


def looked(*lines: str, places: dict[str, str] | None = None) -> Preview:
    """A file of these lines beside what is known."""
    return preview(read((HEADING + "\n".join(lines)).encode()), KNOWN, places or {})


def test_what_is_known_is_the_same() -> None:
    """In any case, and where cells are left empty."""
    found = looked(f"north,Road 1,,30,{ONE},heater,", "North,,,,,OVEN,", "South,,,,,Pump,")
    assert [each.kind for each in found.lines] == [Kind.SAME] * 3
    assert not found.changes


def test_new_sites_and_meters_are_new() -> None:
    """A site is told once, whichever lines name it."""
    found = looked(f"West,Road 9,,7,{NINE},Fan,", "West,,,,,Mill,", "West,,,,,,")
    assert [(each.kind, each.text) for each in found.lines] == [
        (Kind.NEW, "A new site. It is expected here."),
        (Kind.NEW, "It is expected here."),
        (Kind.SAME, ""),
    ]
    assert found.sites == (Site("West", "Road 9", "", 7),)
    assert found.wanted == (Wanted("West", NINE, "Fan"), Wanted("West", None, "Mill"))


def test_what_differs_is_changed() -> None:
    """A site's address, a meter that moves, another device, a place."""
    found = looked(
        "North,Road 2,,,,,",
        f"North,,,,{TWO},,wall",
        f"South,,,,{NINE},,",
        places={TWO.ssid: "ceiling"},
    )
    assert [(each.kind, each.text) for each in found.lines] == [
        (Kind.CHANGED, "The site is described anew."),
        (Kind.CHANGED, "It moves here from “South”. It has another place."),
        (Kind.NEW, "It is expected here."),
    ]
    assert found.sites == (Site("North", "Road 2", id=1),)
    assert found.places == {TWO: "wall"}
    assert looked(f"South,,,,{TWO},Compressor,").lines[0].text == "It is expected with another device."


def test_a_place_needs_a_meter() -> None:
    """Of a device whose meter isn't known there is nothing to note it at."""
    (told,) = looked("North,,,,,Oven,roof").lines
    assert (told.kind, told.text) == (Kind.SAME, "Its place is left out: the meter isn't known yet.")


def test_where_places_cant_be_noted_they_are_left_out() -> None:
    """And the line says so instead of promising it."""
    found = preview(read(f"{HEADING}North,,,,{ONE},,roof\n".encode()), KNOWN, None)
    assert found.lines[0].text == "Its place is left out: places can't be noted here."
    assert not found.changes


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (",Road,,,,,", "It names no site."),
        ("North,,,,SEM-a0:b1,,", "Column “meter”: “SEM-a0:b1” is not a meter's name"),
        ("North,,,often,,,", "Column “interval_days”: “often” is no number of days"),
        (f"North,,,,{ONE},Fan,", f"Column “device”: {ONE} carries the device “Heater”."),
        (f"North,,,,{NINE},,,extra", "more cells than the first line has names"),
        (f"{'x' * 101},,,,,,", "Column “site”: A site's name has 100 characters"),
        (f"South,{'x' * 999},,,,,", "Column “address”: An address has"),
        ("North,Road 3,,,,,", "Column “address”: “Road 3”, but line 2 says “Road 2” for the site “North”"),
        ("South,,,,,Fan,", "Column “device”: Line 2 names this one, too."),
    ],
)
def test_a_wrong_line_says_why_and_changes_nothing(line: str, why: str) -> None:
    """The others count all the same."""
    found = looked("North,Road 2,,,,Fan,", line)
    assert found.lines[1].kind is Kind.WRONG
    assert why in found.lines[1].text
    assert found.counts == {Kind.NEW: 1, Kind.CHANGED: 0, Kind.SAME: 0, Kind.WRONG: 1}
    assert found.wanted == (Wanted("North", None, "Fan"),)
    assert found.sites == (Site("North", "Road 2", id=1),)
