"""``ofmon site``, ``ofmon due`` and ``ofmon tour`` as a technician types them, beside scripted meters."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from ofmon.domain.identity import MeterId, Token
from support.command_line import CommandLine
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, ScriptedMeter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROFILE_ID = "784f394c-42b6-435a-983c-b7beff2784f9"
ONE, TWO, THREE, FOUR = (f"SEM-a0:b1:c2:00:00:0{number}" for number in range(1, 5))
DAYS_31_MS = 31 * 24 * HOUR_MS


def meter(number: int) -> ScriptedMeter:
    """One with a token and six readings."""
    made = ScriptedMeter(MeterId(f"SEM-a0:b1:c2:00:00:0{number}"))
    made.token = Token(f"ABCDEFGHIJKLMNOP{number:04d}", PROFILE_ID).encode()
    made.live(6 * HOUR_MS + 60_000)
    return made


@pytest.fixture
def depot() -> Iterator[ScriptedDepot]:
    """Three meters in reach."""
    with ScriptedDepot([meter(1), meter(2), meter(3)]).running() as running:
        yield running


@pytest.fixture
def ofmon(
    tmp_path: Path,
    depot: ScriptedDepot,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> CommandLine:
    """The command line beside them."""
    made = CommandLine(tmp_path, capsys, monkeypatch)
    monkeypatch.setenv("OFMON_TESTBED", depot.url)
    return made


def test_a_site_is_added_changed_removed_and_brought_back(ofmon: CommandLine) -> None:
    """Each says what it did; removing asks, and names what is lost: nothing."""
    assert ofmon("site", "add", "North", "--address", "Road 1", "--interval", "14").status == 0
    assert ofmon("site", "add", "north").status == 2
    assert (
        ofmon("site", "change", "NORTH", "--rename", "Depot North", "--notes", "Key at the gate").status == 0
    )
    (site,) = ofmon("site", "list", "--json").document["sites"]
    about = {"name": "Depot North", "address": "Road 1", "notes": "Key at the gate", "interval_days": 14}
    assert {name: site[name] for name in about} == about
    refused = ofmon("site", "remove", "Depot North")
    assert refused.status == 2
    assert "Readings, meters and devices stay as they are" in refused.err
    assert ofmon("site", "remove", "Depot North", "--yes").status == 0
    assert "No site is known" in ofmon("site", "list").out
    assert ofmon("site", "restore", "depot north").status == 0
    assert "Depot North" in ofmon("site", "list").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("add", " "), "A site needs a name."),
        (("add", "North", "--interval", "0"), "“0” is no number of days"),
        (("change", "nowhere"), "There is no site “nowhere”."),
        (("assign", "nowhere", ONE), "There is no site “nowhere”."),
        (("import", "/nowhere.csv"), "can't be read"),
    ],
)
def test_what_cant_be_meant_says_why(ofmon: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    """And changes nothing."""
    ran = ofmon("site", *arguments)
    assert ran.status == 2
    assert said in ran.err


def test_a_tour_counts_what_is_expected(ofmon: CommandLine, depot: ScriptedDepot) -> None:
    """One isn't heard, one fails, one of another site is left alone, and one belongs nowhere."""
    ofmon("site", "add", "North")
    ofmon("site", "add", "South")
    ofmon("site", "assign", "North", ONE, FOUR)
    ofmon("site", "assign", "South", TWO)
    depot.meters[2].faults.status["/telemetry"] = 500
    ran = ofmon("tour", "--site", "north")
    assert ran.status == 1
    assert f"Expected here, not heard: {FOUR}, never heard" in ran.out
    assert "1 meter in reach belongs to no site." in ran.out
    assert "North: 1 of 2 collected, 1 not heard, 1 needs attention." in ran.out
    assert "GET /telemetry" not in depot.meters[1].requests
    document = ofmon("tour", "--site", "North", "--json").document
    assert document["completeness"]["collected"] == 1
    assert [each["meter"] for each in document["not_heard"]] == [FOUR]


def test_without_a_site_a_tour_takes_all_and_guesses_where_it_is(ofmon: CommandLine) -> None:
    """Most of those that are heard belong to North; it is done when all of its meters are collected."""
    ofmon("site", "add", "North")
    ofmon("site", "assign", "North", ONE, TWO)
    ran = ofmon("tour")
    assert ran.status == 0
    assert "North: 2 of 2 collected" in ran.out
    assert "All that is expected at North is collected." in ran.out
    assert len(ofmon("tour", "--json").document["outcomes"]) == 3


def test_a_tour_without_sites_counts_meters(ofmon: CommandLine, depot: ScriptedDepot) -> None:
    """As a collection of all does; an unknown site is told before anything is done."""
    assert "3 of 3 meters collected." in ofmon("tour").out
    seen = len(depot.meters[0].requests)
    assert ofmon("tour", "--site", "North").status == 2
    assert len(depot.meters[0].requests) == seen
    depot.in_reach.clear()
    assert "No meter was in reach." in ofmon("tour").out


def test_due_is_by_each_sites_interval(ofmon: CommandLine, depot: ScriptedDepot, tmp_path: Path) -> None:
    """After 31 days a meter of a yearly site isn't due, one of no site is, nor is one that is expected."""
    ofmon("site", "add", "Yearly", "--interval", "365")
    ofmon("site", "assign", "Yearly", ONE)
    ofmon("site", "add", "North")
    ofmon("site", "assign", "North", "Heater hall 3")
    assert ofmon("collect", "--all").status == 0
    assert [each["device"] for each in ofmon("due", "--json").document["due"]] == ["Heater hall 3"]
    depot.meters[0].true_ms += DAYS_31_MS
    found = ofmon("due", "--json").document["due"]
    assert [each["device"] or each["meter"] for each in found] == ["Heater hall 3", TWO, THREE]
    assert ofmon("due", "--site", "Yearly").out.strip() == "Nothing is due."
    path = tmp_path / "due.csv"
    assert "3 lines written" in ofmon("due", "--csv", str(path)).out
    rows = list(csv.DictReader(path.open(encoding="utf-8-sig")))
    assert [(row["site"], row["device"] or row["meter"]) for row in rows] == [
        ("North", "Heater hall 3"),
        ("", TWO),
        ("", THREE),
    ]
    assert float(rows[1]["overdue_days"]) == pytest.approx(1.0, abs=0.1)


def test_import_shows_first_and_writes_when_told(ofmon: CommandLine, tmp_path: Path) -> None:
    """Line by line; wrong ones are named and left out, and the status says so."""
    path = tmp_path / "sites.csv"
    path.write_bytes(f"site;address;meter\r\nZürich;Straße 1;{ONE}\r\nZürich;;SEM-1\r\n".encode("cp1252"))
    looked = ofmon("site", "import", str(path))
    assert looked.status == 1
    assert "1 new, 0 changed, 0 the same, 1 wrong." in looked.out
    assert "Nothing was changed: --yes takes it over." in looked.out
    assert ofmon("site", "list", "--json").document["sites"] == []
    document = ofmon("site", "import", str(path), "--yes", "--json").document
    assert (document["taken"], document["ok"]) == (True, False)
    (site,) = ofmon("site", "list", "--json").document["sites"]
    assert (site["name"], site["address"]) == ("Zürich", "Straße 1")
    assert [each["meter"] for each in site["expected"]] == [ONE]


def test_what_was_exported_can_be_imported(ofmon: CommandLine, tmp_path: Path) -> None:
    """On another computer all is there again; on this one nothing is new."""
    ofmon("site", "add", "North", "--notes", "two\nlines", "--interval", "7")
    ofmon("site", "assign", "North", ONE, "Heater")
    path = tmp_path / "sites.csv"
    assert ofmon("site", "export", str(path)).status == 0
    assert "There is nothing to take over." in ofmon("site", "import", str(path)).out
    before = ofmon("site", "list", "--json").document
    other = ("--data", str(tmp_path / "other"))
    assert ofmon("site", "import", str(path), "--yes", *other).status == 0
    assert ofmon("site", "list", "--json", *other).document == before


def test_meters_that_are_expected_nowhere_leave_the_site(ofmon: CommandLine) -> None:
    """Named by SSID or device; naming none is refused."""
    ofmon("site", "add", "North")
    ofmon("site", "assign", "North", ONE, "Heater")
    assert ofmon("site", "assign", "--nowhere", ONE, "heater").status == 0
    (site,) = ofmon("site", "list", "--json").document["sites"]
    assert site["expected"] == []
    assert ofmon("site", "assign", "North").status == 2
