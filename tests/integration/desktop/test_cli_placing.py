"""``ofmon held place|dismiss|undo``: the first hours of a new meter, by commands, on a real server."""

from __future__ import annotations

import asyncio
from contextlib import closing
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.files.secrets_keyring import FileSecrets
from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.domain.identity import MeterId
from ofmon_emulation.server import Database, Seeder, running_server
from support.command_line import CommandLine
from support.desk import TOKEN
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, MINUTE_MS, ScriptedMeter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.command_line import Ran

SSID = "SEM-a0:b1:c2:00:00:09"


class NewMeter:
    """A meter out of its box that has measured before anybody set its clock, and the heater's server."""

    def __init__(self, ofmon: CommandLine, meter: ScriptedMeter, url: str, folder: Path) -> None:
        self.ofmon, self.meter, self.url, self.folder = ofmon, meter, url, folder

    def provisioned(self) -> None:
        """It gets the heater's token; what it measured until then is collected."""
        assert self.ofmon("provision", SSID, "--device", "Heater").status == 0

    def held(self, *more: str) -> list[dict[str, object]]:
        """The list."""
        readings: list[dict[str, object]] = self.ofmon("held", "--json", *more).document["readings"]
        return readings

    def points(self) -> list[int]:
        """When the heater's readings end on the server, ms since the epoch."""

        async def work() -> list[int]:
            client = ThingsBoard(self.url, FileSecrets(self.folder / "secrets.json"))
            try:
                [heater] = [device for device in await client.devices() if device.name == "Heater"]
                return sorted(await client.read_back(heater.id, ["kwh"], 0, 2**62))
            finally:
                await client.close()

        return asyncio.run(work())


@pytest.fixture
def new(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[NewMeter]:
    """Five hours after it was switched on."""
    meter = ScriptedMeter(MeterId(SSID), clock_ms=0)
    meter.live(5 * HOUR_MS + 20 * MINUTE_MS)
    with closing(Database(tmp_path / "server.db")) as base:
        Seeder(base).create_device("Heater", TOKEN.access_token, "SEM")
    ofmon = CommandLine(tmp_path, capsys, monkeypatch)
    with ScriptedDepot([meter]).running() as depot, running_server(tmp_path / "server.db") as server:
        monkeypatch.setenv("OFMON_TESTBED", depot.url)
        monkeypatch.setenv("OFMON_PASSWORD", "tenant")
        assert ofmon("login", "--server", server.url, "--user", "tenant@thingsboard.org").status == 0
        yield NewMeter(ofmon, meter, server.url, tmp_path)


def place(new: NewMeter, *more: str) -> Ran:
    """Place all of the meter's."""
    return new.ofmon("held", "place", "--ssid", SSID, "--yes", *more)


def test_the_first_hours_are_placed_and_sent(new: NewMeter) -> None:
    """Counted back from the visit; each within an hour of the truth, in no other's hour, sent once."""
    new.provisioned()
    assert [each["reason"] for each in new.held()] == ["clock-never-set"] * 5
    asked = new.ofmon("held", "place", "--ssid", SSID)
    assert (asked.status, "5 readings would end from" in asked.err, "--yes" in asked.err) == (2, True, True)
    assert len(new.held()) == 5
    done = place(new)
    assert done.out.startswith("5 readings placed in time, marked as estimated.")
    assert new.held() == []
    new.meter.live(2 * HOUR_MS)
    assert new.ofmon("collect", SSID).status == 0
    assert new.ofmon("sync").status == 0
    times, truth = new.points(), sorted(new.meter.truth.values())
    assert [abs(time - true) <= HOUR_MS for time, true in zip(times, truth, strict=True)] == [True] * 7
    assert all(after - one >= HOUR_MS - MINUTE_MS for one, after in pairwise(times))


def test_a_later_visit_moves_nothing_that_was_placed(new: NewMeter) -> None:
    """And places what was left by itself, now that a token says whose it is."""
    new.provisioned()
    first = new.held()[-1]["stored"]
    assert isinstance(first, dict)
    new.ofmon("held", "place", str(first["id"]), "--yes")
    [before] = new.held("--placed")
    new.meter.live(2 * HOUR_MS)
    assert new.ofmon("collect", SSID).status == 0
    assert new.held() == []
    assert new.held("--placed") == [before]
    assert new.ofmon("sync").status == 0
    assert len(new.points()) == 7


def test_a_placing_is_taken_back_until_it_is_sent(new: NewMeter) -> None:
    """As if it had never been; afterwards the refusal says why, and nothing changes."""
    new.provisioned()
    before = new.held()
    place(new)
    assert "You gave it this time, known to 0.7 h." in new.ofmon("held", "--placed").out
    number = str(new.held("--placed")[0]["stored"]["id"])  # type: ignore[index]  # a document
    assert new.ofmon("held", "undo", "--ssid", SSID).out == "Held again: 5 readings.\n"
    assert new.held() == before
    place(new)
    assert new.ofmon("sync").status == 0
    refused = new.ofmon("held", "undo", number)
    assert (refused.status, "What was sent can't be taken back" in refused.err) == (2, True)
    assert len(new.points()) == 5


def test_a_dismissal_keeps_its_reason(new: NewMeter) -> None:
    """Without one nothing is dismissed; it is listed, and survives a decision to look again."""
    new.provisioned()
    refused = new.ofmon("held", "dismiss", "--ssid", SSID)
    assert (refused.status, "--because" in refused.err) == (2, True)
    assert len(new.held()) == 5
    done = new.ofmon("held", "dismiss", "--ssid", SSID, "--because", "measured on the bench")
    assert done.out == "Left here for good, with the reason: 5 readings.\n"
    assert new.held() == []
    assert {each["why"] for each in new.held("--dropped")} == {"Left here: measured on the bench"}
    assert new.ofmon("held", "reopen", "--ssid", SSID).status == 0
    assert len(new.held()) == 5


def test_after_a_power_loss_somebody_must_know_since_when(new: NewMeter) -> None:
    """What can't be placed is counted with its obstacle; with --since the bounds say how sure it is."""
    new.meter.power_cut(9 * HOUR_MS)
    new.meter.live(2 * HOUR_MS)
    assert new.ofmon("collect", SSID).status == 0
    done = place(new)
    assert "2 readings placed" in done.out
    assert "5 readings can't be placed: Power was lost" in done.out
    none = place(new)
    assert (none.status, "--since" in none.err) == (2, True)
    assert "5 readings placed" in place(new, "--since", "2026-01-01T00:00+00:00").out
    assert [each["stored"]["state"] for each in new.held("--placed")] == ["pending"] * 7  # type: ignore[index]
    wrong_time = place(new, "--since", "yesterday")
    assert (wrong_time.status, "2026-03-14T08:00" in wrong_time.err) == (2, True)
