"""``ofmon clear`` by age, state and meter: what goes, what stays, and what can't come back."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

import pytest

from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import ReadingState
from support.command_line import CommandLine
from support.desk import TOKEN
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, MIDNIGHT_MS, ScriptedMeter

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

T = TypeVar("T")
OLD, NEW = "SEM-a0:b1:c2:00:00:01", "SEM-a0:b1:c2:00:00:02"


class Desk:
    """Two meters of which all was collected, and a database in which it can be confirmed."""

    def __init__(self, ofmon: CommandLine, depot: ScriptedDepot) -> None:
        self.ofmon = ofmon
        self.old, self.new = depot.meters

    def stored(self, work: Callable[[SqliteStore], Awaitable[T]]) -> T:
        """Something done to the database behind the command line's back."""

        async def run() -> T:
            store = SqliteStore(self.ofmon.data / "ofmon.db")
            try:
                return await work(store)
            finally:
                await store.close()

        return asyncio.run(run())

    def confirm(self, ssid: str | None = None) -> None:
        """As a sync would."""

        async def work(store: SqliteStore) -> None:
            found = await store.readings(MeterId(ssid) if ssid else None)
            waiting = [each.id for each in found if each.state is ReadingState.PENDING]
            await store.mark(waiting, ReadingState.CONFIRMED)

        self.stored(work)

    def count(self, ssid: str | None = None) -> int:
        """How many readings are stored."""
        meter = MeterId(ssid) if ssid else None
        return len(self.stored(lambda store: store.readings(meter)))

    def delete(self, *which: str, count: int) -> int:
        """Delete so many; the command's status."""
        return self.ofmon("clear", *which, "--yes-delete", str(count), "--no-backup").status


@pytest.fixture
def desk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """Six hours of each were collected, and the meters freed."""
    meters = [ScriptedMeter(MeterId(OLD), token=TOKEN.encode()), ScriptedMeter(MeterId(NEW))]
    for meter in meters:
        meter.live(6 * HOUR_MS)
    ofmon = CommandLine(tmp_path, capsys, monkeypatch)
    with ScriptedDepot(meters).running() as depot:
        monkeypatch.setenv("OFMON_TESTBED", depot.url)
        assert ofmon("collect", "--all").status == 0
        yield Desk(ofmon, depot)


def test_only_what_the_server_confirmed_goes(desk: Desk) -> None:
    """What waits stays, also when it is named; what would be lost is said, and nothing happens unasked."""
    none = desk.ofmon("clear", "--ssid", OLD)
    assert (none.status, "nothing that may be deleted" in none.err) == (2, True)
    assert desk.ofmon("clear", "--state", "pending").status == 2
    desk.confirm(OLD)
    asked = desk.ofmon("clear", "--state", "confirmed")
    assert asked.status == 2
    assert f"6 readings would be deleted: 12.00 kWh of {OLD}." in asked.err
    assert "--yes-delete 6" in asked.err
    assert desk.delete("--state", "confirmed", count=5) == 2
    assert desk.count() == 12
    done = desk.ofmon("clear", "--state", "confirmed", "--yes-delete", "6")
    assert done.out.startswith("6 readings deleted from this computer.\nA copy is in ")
    assert desk.count(NEW) == desk.count() == 6


def test_a_copy_brings_back_what_was_deleted(desk: Desk) -> None:
    """The backup is made before."""
    desk.confirm()
    backup = desk.ofmon("clear", "--ssid", OLD, "--yes-delete", "6", "--json").document["backup"]
    assert desk.count() == 6
    assert desk.ofmon("restore", backup).status == 0
    assert desk.count() == 12


def test_by_age_the_older_ones_go(desk: Desk) -> None:
    """By the ends of their hours, counted back from today."""
    desk.confirm()
    assert desk.ofmon("clear", "--older-than", "80y").status == 2
    assert desk.ofmon("clear", "--older-than", "soon").status == 2
    days = (desk.old.true_ms - MIDNIGHT_MS) // (24 * HOUR_MS)
    assert days == 0
    asked = desk.ofmon("clear", "--older-than", "1d", "--ssid", OLD)
    assert "6 readings would be deleted" in asked.err
    assert desk.delete("--older-than", "1d", "--ssid", OLD, count=6) == 0


def test_what_the_meter_may_still_hold_stays(desk: Desk) -> None:
    """Else the next collection would bring it back as new, and the next sync would send it again."""
    desk.old.faults.status["/reset"] = 500
    desk.old.live(2 * HOUR_MS)
    desk.ofmon("collect", OLD)
    desk.confirm()
    asked = desk.ofmon("clear", "--ssid", OLD)
    assert "6 readings would be deleted" in asked.err
    assert "2 more stay" in asked.err
    assert desk.delete("--ssid", OLD, count=6) == 0
    desk.old.faults.status.clear()
    assert desk.ofmon("collect", OLD).status == 0
    assert desk.count(OLD) == 2
    assert desk.delete("--ssid", OLD, count=2) == 0
    desk.old.live(HOUR_MS)
    assert desk.ofmon("collect", OLD).status == 0
    assert desk.count(OLD) == 1


def test_sums_end_where_readings_were_deleted_and_that_is_listed(desk: Desk) -> None:
    """No figure stands without its readings; doctor finds nothing wrong, and the list says what went."""
    desk.confirm()
    assert desk.delete("--ssid", OLD, count=6) == 0
    with closing(sqlite3.connect(desk.ofmon.data / "ofmon.db")) as base:
        assert base.execute("SELECT SUM(energy_kwh) FROM energy_day").fetchone() == (12.0,)
    listed = desk.ofmon("clear", "--list").out
    assert f"6 readings of {OLD} deleted here, 12.00 kWh" in listed
    assert "sums" not in desk.ofmon("doctor").err
    assert desk.count() == 6


def test_an_hour_of_a_deleted_reading_is_no_other_meters(desk: Desk) -> None:
    """A second meter of the device is still in conflict with what the server has."""
    desk.confirm(OLD)
    desk.new.token = TOKEN.encode()
    assert desk.ofmon("provision", NEW, "--token", TOKEN.encode().decode(), "--takes-over").status == 0
    before = desk.ofmon("held", "--json").document["readings"]
    assert len(before) == 6
    assert desk.delete("--ssid", OLD, count=6) == 0
    assert desk.ofmon("held", "drop", "--ssid", NEW).status == 0
    assert desk.ofmon("held", "reopen", "--ssid", NEW).status == 0
    after = desk.ofmon("held", "--json").document["readings"]
    assert [each["reason"] for each in after] == ["conflict"] * 6
    first = after[0]["stored"]["id"]
    told = desk.ofmon("held", "send", str(first))
    assert (told.status, f"overwrites 1 reading of {OLD}" in told.err) == (2, True)
    assert desk.ofmon("held", "send", str(first), "--yes").status == 0


def test_times_that_are_not_sent_yet_keep_what_they_are_found_by(desk: Desk) -> None:
    """Beside a reading that waits, those of its stretch stay."""

    async def work(store: SqliteStore) -> None:
        found = await store.readings(MeterId(OLD))
        await store.mark([each.id for each in found[1:]], ReadingState.CONFIRMED)

    desk.stored(work)
    asked = desk.ofmon("clear", "--ssid", OLD)
    assert (asked.status, "5 more stay" in asked.err) == (2, True)
    assert desk.count(OLD) == 6
