"""``ofmon held``: what isn't sent, why, and what a person decides about it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest

from ofmon.adapters.files.secrets_keyring import FileSecrets
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import ReadingState
from ofmon_emulation.server import Database, Seeder, ServerThread, running_server
from support.command_line import CommandLine
from support.desk import TOKEN
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, MIDNIGHT_MS, ScriptedMeter

T = TypeVar("T")
OLD, NEW = "SEM-a0:b1:c2:00:00:01", "SEM-a0:b1:c2:00:00:02"
ON_HOUR_MS = MIDNIGHT_MS + 2 * HOUR_MS


class Place:
    """An old meter with the heater's token, a new one, the server, and a technician who is signed in."""

    def __init__(self, ofmon: CommandLine, depot: ScriptedDepot, server: ServerThread, folder: Path) -> None:
        self.ofmon, self.depot, self.server, self.folder = ofmon, depot, server, folder
        self.old, self.new = depot.meters

    def pass_hours(self, hours: int, old_w: float, new_w: float) -> None:
        """Both live."""
        for _ in range(hours):
            for meter, power_w in ((self.old, old_w), (self.new, new_w)):
                meter.true_ms += HOUR_MS
                meter.clock_ms += HOUR_MS
                meter.measure(power_w=power_w)

    def replace_the_old_one(self) -> None:
        """After 2 hours at 1 kW; both live 3 hours more, the old one at 0.5 kW; all is collected and sent."""
        self.pass_hours(2, 1000.0, 0.0)
        assert self.ofmon("collect", OLD).status == 0
        self.new.readings.clear()
        assert self.ofmon("provision", NEW, "--device", "Heater", "--takes-over").status == 0
        self.pass_hours(3, 500.0, 2000.0)
        assert self.ofmon("collect", NEW, OLD).status == 0
        assert self.ofmon("sync").status == 0

    def energy(self) -> list[float]:
        """The heater's hours on the server, kWh."""

        async def work() -> list[float]:
            client = ThingsBoard(self.server.url, FileSecrets(self.folder / "secrets.json"))
            try:
                [heater] = [device for device in await client.devices() if device.name == "Heater"]
                found = await client.read_back(heater.id, ["kwh"], 0, 2**62)
                return [values["kwh"] for _, values in sorted(found.items())]
            finally:
                await client.close()

        return asyncio.run(work())

    def stored(self, work: Callable[[SqliteStore], Awaitable[T]]) -> T:
        """Something done to the database behind the command line's back."""

        async def run() -> T:
            store = SqliteStore(self.ofmon.data / "ofmon.db")
            try:
                return await work(store)
            finally:
                await store.close()

        return asyncio.run(run())

    def held(self) -> list[int]:
        """The numbers of the open cases, oldest reading first."""
        readings = self.ofmon("held", "--json").document["readings"]
        return [each["stored"]["id"] for each in reversed(readings)]


@pytest.fixture
def place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Place]:
    """As it is before anything was collected."""
    meters = [ScriptedMeter(MeterId(OLD), token=TOKEN.encode()), ScriptedMeter(MeterId(NEW))]
    with closing(Database(tmp_path / "server.db")) as base:
        Seeder(base).create_device("Heater", TOKEN.access_token, "SEM")
    ofmon = CommandLine(tmp_path, capsys, monkeypatch)
    with ScriptedDepot(meters).running() as depot, running_server(tmp_path / "server.db") as server:
        monkeypatch.setenv("OFMON_TESTBED", depot.url)
        monkeypatch.setenv("OFMON_PASSWORD", "tenant")
        assert ofmon("login", "--server", server.url, "--user", "tenant@thingsboard.org").status == 0
        yield Place(ofmon, depot, server, tmp_path)


def test_a_meter_takes_anothers_place_only_when_that_is_said(place: Place) -> None:
    """The refusal names the other meter, when it was collected, what is safe and what to say."""
    assert place.ofmon("collect", OLD).status == 0
    place.pass_hours(1, 0.0, 0.0)
    for command in (
        ("provision", NEW, "--device", "Heater"),
        ("provision", NEW, "--token", TOKEN.encode().decode()),
        ("meter", NEW, "set-token", TOKEN.encode().decode()),
    ):
        refused = place.ofmon(*command)
        assert refused.status == 1
        assert f"is carried by {OLD} (last collected 60 min ago)" in refused.err
        assert "--takes-over" in refused.err
        assert TOKEN.access_token not in refused.err
        assert place.new.token is None
    assert place.ofmon("provision", NEW, "--device", "Heater", "--takes-over").status == 0
    assert place.new.token is not None
    listed = place.ofmon("devices").out
    assert f"{OLD}, before" in listed
    assert f"{NEW} (last collected just now)" in listed
    assert f"{OLD} (last collected" not in listed


def test_what_a_replaced_meter_measured_is_listed_with_its_reason(place: Place) -> None:
    """By the list, by doctor, by devices, and at the end of its visit."""
    place.pass_hours(2, 1000.0, 0.0)
    place.new.readings.clear()
    assert place.ofmon("held").out == "No reading is held.\n"
    place.ofmon("collect", OLD)
    place.ofmon("provision", NEW, "--device", "Heater", "--takes-over")
    place.pass_hours(3, 500.0, 2000.0)
    visit = place.ofmon("collect", OLD)
    assert "3 held: another meter holds readings" in visit.out
    assert f"{NEW} took over the device “Heater”" in visit.out
    assert "had taken its device over" in place.ofmon("held").out
    place.ofmon("collect", NEW)
    assert f"Heater ({OLD}): 2 sent" in place.ofmon("sync").out
    listed = place.ofmon("held")
    assert listed.out.count(f"{NEW} has 2.00 kWh (confirmed) for this hour of its device.") == 3
    document = place.ofmon("held", "--json").document
    assert document["counts"] == {"conflict": 3}
    assert {each["stored"]["device_name"] for each in document["readings"]} == {"Heater"}
    assert "3 of them are held, not sent" in place.ofmon("doctor").out
    records = {each["meter"]: each for each in place.ofmon("devices", "--json").document["meters"]}
    assert records[OLD]["counts"]["held"] == 3
    assert place.energy() == [1.0, 1.0, 2.0, 2.0, 2.0]


def test_the_figure_that_is_told_is_that_of_the_hour(place: Place) -> None:
    """A reading before it whose time is uncertain collides, too, and is only counted."""
    place.pass_hours(2, 1000.0, 0.0)
    place.ofmon("collect", OLD)
    place.new.readings.clear()
    place.ofmon("provision", NEW, "--device", "Heater", "--takes-over")
    for new_w in (2000.0, 3000.0, 4000.0):
        place.pass_hours(1, 500.0, new_w)
    place.ofmon("collect", NEW, OLD)
    doubt = "UPDATE reading SET uncertainty_ms = 5400000 WHERE energy_kwh = 2"
    place.stored(lambda store: store.run(lambda db: db.execute_sql(doubt), write=True))
    readings = place.ofmon("held", "--json").document["readings"]
    assert [each["why"] for each in readings] == [
        f"{NEW} has 4.00 kWh (not sent yet) for this hour of its device. 1 more reading may be of it, too.",
        f"{NEW} has 3.00 kWh (not sent yet) for this hour of its device. 1 more reading may be of it, too.",
        f"{NEW} has 2.00 kWh (not sent yet) for this hour of its device.",
    ]


def test_a_person_decides_which_meter_counts(place: Place) -> None:
    """What the server has is overwritten only after a yes, and stays overwritten."""
    place.replace_the_old_one()
    first, *_ = place.held()
    asked = place.ofmon("held", "send", str(first))
    assert asked.status == 2
    assert f"overwrites 1 reading of {NEW} at the same time." in asked.err
    assert place.energy() == [1.0, 1.0, 2.0, 2.0, 2.0]
    assert place.ofmon("held", "send", str(first), "--yes").status == 0
    for _ in range(2):
        assert place.ofmon("sync").status == 0
        assert place.energy() == [1.0, 1.0, 0.5, 2.0, 2.0]
    [back] = place.ofmon("held", "--ssid", NEW, "--json").document["readings"]
    assert back["rivals"][0]["ssid"] == OLD
    assert place.ofmon("held", "send", str(back["stored"]["id"]), "--yes").status == 0
    assert place.ofmon("sync").status == 0
    assert place.energy() == [1.0, 1.0, 2.0, 2.0, 2.0]
    assert len(place.held()) == 3


def test_what_is_dropped_stays_here_and_can_be_reopened(place: Place) -> None:
    """It isn't listed as open, isn't sent, and isn't gone."""
    place.replace_the_old_one()
    assert place.ofmon("held", "drop", "--reason", "conflict").out == "Left here for good: 3 readings.\n"
    assert place.held() == []
    assert place.ofmon("doctor", "--json").document["findings"][1]["health"] == "good"
    assert place.ofmon("sync").status == 0
    assert place.energy() == [1.0, 1.0, 2.0, 2.0, 2.0]
    assert place.ofmon("held", "--dropped").out.count(OLD) == 3
    assert place.ofmon("held", "reopen", "--ssid", OLD).status == 0
    assert len(place.held()) == 3
    assert len(place.stored(lambda store: store.readings())) == 8


def test_a_refused_reading_is_sent_again(place: Place) -> None:
    """Without a question: nothing is lost by it."""
    place.pass_hours(2, 1000.0, 0.0)
    place.ofmon("collect", OLD)
    [one, *_] = place.stored(lambda store: store.readings())
    place.stored(lambda store: store.mark([one.id], ReadingState.REFUSED))
    assert place.ofmon("held", "--json").document["counts"] == {"refused": 1}
    assert place.ofmon("held", "send", "--reason", "refused").status == 0
    assert place.ofmon("sync").status == 0
    assert place.energy() == [1.0, 1.0]


def test_a_reading_without_a_time_is_sent_only_at_the_meters_own(place: Place) -> None:
    """And only when that is said; one from before the clock was set isn't sent at all."""
    token, place.old.token, place.old.clock_ms = place.old.token, None, 1_000
    place.old.measure()
    place.ofmon("collect", OLD)
    place.old.token, place.old.clock_ms = token, place.old.true_ms
    place.pass_hours(2, 1000.0, 0.0)
    raw = place.old.readings[-1]
    place.old.losses.append(int.from_bytes(raw[22:], "little") - 1)  # it may have taken the hour
    place.old.readings[-1] = raw[:22] + (ON_HOUR_MS + 100 * 24 * HOUR_MS).to_bytes(8, "little")
    place.ofmon("collect", OLD)
    reasons = sorted(place.ofmon("held", "--json").document["counts"])
    assert reasons == ["clock-never-set", "time-damaged"]
    refused = place.ofmon("held", "send", "--ssid", OLD)
    assert (refused.status, "--at raw" in refused.err) == (2, True)
    asked = place.ofmon("held", "send", "--ssid", OLD, "--at", "raw")
    assert (asked.status, "meter's own time" in asked.err) == (2, True)
    sent = place.ofmon("held", "send", "--ssid", OLD, "--at", "raw", "--yes")
    assert "1 reading will be sent by the next sync. Can't be sent" in sent.out
    assert place.ofmon("sync").status == 0
    assert place.energy() == [1.0, 1.0]
    assert place.ofmon("held", "--json").document["counts"] == {"clock-never-set": 1}


def test_a_decision_names_its_readings(place: Place) -> None:
    """Nothing is meant by leaving everything out; a wrong number is told."""
    place.replace_the_old_one()
    everything = place.ofmon("held", "drop")
    assert (everything.status, "Which readings are meant?" in everything.err) == (2, True)
    wrong = place.ofmon("held", "drop", "99999")
    assert (wrong.status, "no held or refused reading with the number 99999" in wrong.err) == (2, True)
    assert len(place.held()) == 3


def test_what_was_decided_is_told_in_activity(place: Place) -> None:
    """A line for each decision, none for looking."""
    place.replace_the_old_one()
    place.ofmon("held")
    place.ofmon("held", "drop", "--ssid", OLD)
    lines = [line.text for line in place.stored(lambda store: store.activity())]
    told = [line for line in lines if "held" in line]
    assert told == [f"Command line, held drop {OLD}: Left here for good: 3 readings."]
