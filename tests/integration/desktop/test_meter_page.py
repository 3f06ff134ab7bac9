"""What is known of a meter, told on its page, and what forgetting it leaves."""

import io
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from ofmon.domain.reading import ReadingState, Reason
from ofmon.errors import InputError, UnsentError
from ofmon.services.device_tree import DeviceLine
from ofmon.services.ports import Device, HeldFilter, LossFilter, ReadingFilter
from support.command_line import CommandLine
from support.desk import OTHER_TOKEN, TOKEN
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, ScriptedMeter
from support.two_meters import Yard, ssid, yard

ONE, TWO = ssid(1), ssid(2)
HEATER = Device("3f0a4b5c-0000-4000-8000-000000000001", "Heater", TOKEN.profile_id)
MOTOR = Device("3f0a4b5c-0000-4000-8000-000000000002", "Motor", TOKEN.profile_id)


def told(lines: tuple[DeviceLine, ...]) -> dict[str, list[tuple[str, bool, int]]]:
    """Each device with its meters, whether they are it now, and how many readings they brought."""
    return {
        line.owner.name: [
            (each.meter.ssid[-2:], each.present, sum(each.counts.values())) for each in line.meters
        ]
        for line in lines
    }


async def confirm_all(place: Yard) -> None:
    """The server has everything, as if a sync had been."""
    ids = await place.services.store.find_readings(ReadingFilter())
    await place.services.store.mark(list(ids), ReadingState.CONFIRMED)


async def test_a_history_tells_visits_devices_and_gaps(tmp_path: Path) -> None:
    """What each visit brought, how far the clock was behind, and for whom it was measured."""
    async with yard(tmp_path) as place:
        meter = place.meters[0]
        await place.services.provision.run(ONE, TOKEN, device=HEATER)
        meter.live(2 * HOUR_MS + HOUR_MS // 2)
        meter.power_cut(5 * HOUR_MS)
        meter.live(2 * HOUR_MS)
        await place.services.provision.run(ONE, OTHER_TOKEN, device=MOTOR, overwrite=True)
        meter.true_ms += 3 * HOUR_MS
        meter.clock_ms += 3 * HOUR_MS
        meter.live(HOUR_MS)
        await place.services.collect.run(ONE)
        page = await place.services.meter_pages.page(ONE)
        motor, heater = page.history.devices
        assert (heater.name, heater.readings, heater.present) == ("Heater", 4, False)
        assert (motor.name, motor.readings, motor.present) == ("Motor", 1, True)
        assert [visit.readings for visit in page.history.visits] == [1, 4, 0]
        assert page.history.visits[1].energy_kwh == 8.0
        assert page.history.visits[1].losses == len(page.losses) == 1
        assert page.history.visits[1].behind_ms == 5 * HOUR_MS + HOUR_MS // 2
        assert all(visit.finished and visit.clock_set for visit in page.history.visits)
        assert [(gap.to_ms - gap.from_ms) / HOUR_MS for gap in page.history.gaps] == [3.5, 6.5]


async def test_a_power_loss_is_told_for_the_device_that_the_meter_was_then(tmp_path: Path) -> None:
    """Also after it has moved on."""
    async with yard(tmp_path) as place:
        await place.services.provision.run(ONE, TOKEN, device=HEATER)
        place.meters[0].live(HOUR_MS)
        place.meters[0].power_cut(HOUR_MS)
        place.meters[0].live(HOUR_MS)
        await place.services.provision.run(ONE, OTHER_TOKEN, device=MOTOR, overwrite=True)
        [loss] = await place.services.store.find_losses(LossFilter())
        assert loss.device_name == "Heater"


async def test_a_clock_that_is_ahead_is_told_as_that(tmp_path: Path) -> None:
    """By the times that its readings got."""
    async with yard(tmp_path) as place:
        meter = place.meters[0]
        await place.services.collect.run(ONE)
        meter.clock_ms += 3 * HOUR_MS
        meter.live(2 * HOUR_MS)
        await place.services.collect.run(ONE)
        page = await place.services.meter_pages.page(ONE)
        assert page.history.visits[0].behind_ms == -3 * HOUR_MS


async def test_a_stranger_has_no_page(tmp_path: Path) -> None:
    """It is told by its name."""
    async with yard(tmp_path) as place:
        with pytest.raises(InputError, match=f"No meter {ONE} is known here"):
            await place.services.meter_pages.page(ONE)


async def test_a_device_outlives_its_meter_and_a_meter_its_device(tmp_path: Path) -> None:
    """A meter that moved leaves its old device with its readings, and stands once under the new one."""
    async with yard(tmp_path, 3) as place:
        await place.services.provision.run(ONE, TOKEN, device=HEATER)
        place.pass_hours(3, 1000.0)
        await place.services.provision.run(ONE, OTHER_TOKEN, device=MOTOR, overwrite=True)
        place.pass_hours(2, 1000.0)
        await place.services.collect.run(ONE)
        await place.services.collect.run(TWO)
        await place.services.provision.run(ssid(3), TOKEN, device=HEATER)
        lines = await place.services.device_tree.run()
        assert told(lines) == {
            "Heater": [("03", True, 0), ("01", False, 3)],
            "Motor": [("01", True, 2)],
            TWO.ssid: [("02", True, 0)],
        }
        assert [line.is_device for line in lines] == [True, True, False]


async def test_a_replaced_meter_carries_its_device_no_more(tmp_path: Path) -> None:
    """Though it still has the token."""
    async with yard(tmp_path) as place:
        await place.services.provision.run(ONE, TOKEN, device=HEATER)
        await place.services.exchange.run(ONE, TWO)
        assert told(await place.services.device_tree.run()) == {"Heater": [("02", True, 0), ("01", False, 0)]}
        records = {record.meter: record.replaced_by for record in await place.services.store.meters()}
        assert records == {ONE: TWO, TWO: None}
        assert (await place.services.store.meter(ONE)) is not None
        [one] = [record for record in [await place.services.store.meter(ONE)] if record]
        assert one.replaced_by == TWO


async def test_a_meter_with_unsent_readings_is_not_forgotten(tmp_path: Path) -> None:
    """It says how many there are; what a person left here for good doesn't count."""
    async with yard(tmp_path) as place:
        await place.services.provision.run(ONE, TOKEN, device=HEATER)
        place.pass_hours(3, 1000.0)
        await place.services.exchange.run(ONE, TWO)
        await confirm_all(place)
        place.pass_hours(2, 0.0)
        await place.services.collect.run(ONE)
        with pytest.raises(UnsentError, match=f"2 readings of {ONE} are not on the server"):
            await place.services.meter_pages.forget(ONE, ONE.ssid)
        assert len(await place.services.store.meters()) == 2
        await place.services.held.drop(HeldFilter(reason=Reason.CONFLICT))
        await place.services.meter_pages.forget(ONE, ONE.ssid)
        assert [record.meter for record in await place.services.store.meters()] == [TWO]


async def test_what_a_forgotten_meter_measured_stays_its_devices(tmp_path: Path) -> None:
    """Its place, notes and photos go, it is in no list; a copy of the database has all of it."""
    async with yard(tmp_path) as place:
        await place.services.provision.run(ONE, TOKEN, device=HEATER)
        place.pass_hours(3, 1000.0)
        await place.services.collect.run(ONE)
        await place.services.meter_notes.change(ONE, place="Hall 3")
        await confirm_all(place)
        before = await place.services.energy.by_owner(0, 2**60)
        done = await place.services.meter_pages.forget(ONE, ONE.ssid.upper())
        assert await place.services.energy.by_owner(0, 2**60) == before
        assert await place.services.store.meters() == []
        assert await place.services.store.carriers(TOKEN.device_ref) == []
        assert await place.services.meter_notes.all() == {}
        assert told(await place.services.device_tree.run()) == {"Heater": [("01", False, 3)]}
        assert done.backup is not None
        with closing(sqlite3.connect(done.backup)) as copy:
            assert copy.execute("SELECT place FROM meter_note").fetchall() == [("Hall 3",)]


async def test_a_forgotten_meter_comes_back_when_it_is_heard_again(tmp_path: Path) -> None:
    """As a meter that nothing is known of but what it measured; its visit makes it its device again."""
    async with yard(tmp_path) as place:
        await place.services.provision.run(ONE, TOKEN, device=HEATER)
        await place.services.meter_pages.forget(ONE, ONE.ssid)
        nearby = {each.meter: each.record for each in await place.services.scan.run()}
        assert nearby[ONE].device_ref is None
        await place.services.collect.run(ONE)
        assert told(await place.services.device_tree.run())["Heater"] == [("01", True, 0)]


async def test_only_the_meters_own_name_forgets_it(tmp_path: Path) -> None:
    """Another one changes nothing."""
    async with yard(tmp_path) as place:
        await place.services.collect.run(ONE)
        with pytest.raises(InputError, match="only when its name is typed"):
            await place.services.meter_pages.forget(ONE, TWO.ssid)
        assert len(await place.services.store.meters()) == 1
        assert list(tmp_path.glob("*before-forget*")) == []  # noqa: ASYNC240 - a test may look


@pytest.fixture
def ofmon(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """The command line on this computer."""
    return CommandLine(tmp_path, capsys, monkeypatch)


def test_the_command_line_tells_and_forgets(ofmon: CommandLine) -> None:
    """The history in lines, the list with devices first; forgetting by typing the name."""
    meter = ScriptedMeter(ONE, token=TOKEN.encode())
    depot = ScriptedDepot([meter])
    with depot.running():
        air = ("--testbed", depot.url)
        assert ofmon("collect", ONE.ssid, *air).status == 0
        history = ofmon("meter", ONE.ssid, "history", *air)
        assert "a device without a known name since 2026-01-01" in history.out
        assert "1.0.2" in history.out
        unsaid = ofmon("meter", ONE.ssid, "forget", *air)
        assert (unsaid.status, f"forget --yes {ONE}" in unsaid.err) == (2, True)
        meter.live(2 * HOUR_MS)
        assert ofmon("collect", ONE.ssid, *air).status == 0
        refused = ofmon("meter", ONE.ssid, "forget", "--yes", ONE.ssid, *air)
        assert (refused.status, "2 readings of" in refused.err) == (1, True)
        with closing(sqlite3.connect(ofmon.data / "ofmon.db")) as base, base:
            base.execute("UPDATE reading SET state = 'confirmed'")
        assert ofmon("meter", ONE.ssid, "forget", "--yes", ONE.ssid, *air).status == 0
        listed = ofmon("devices", *air)
        assert f"  {ONE}, before" in listed.out
        assert ofmon("devices", "--json", *air).document["meters"] == []


class Terminal(io.StringIO):
    """What a person types at a terminal."""

    def isatty(self) -> bool:
        """It is one."""
        return True


@pytest.mark.parametrize(("typed", "status"), [("yes", 0), ("no", 1)])
@pytest.mark.parametrize("command", ["provision", "set-token"])
def test_a_terminal_asks_before_a_device_is_given_again(
    ofmon: CommandLine, monkeypatch: pytest.MonkeyPatch, command: str, typed: str, status: int
) -> None:
    """It names the meter that carries it; only a yes gives it."""
    depot = ScriptedDepot([ScriptedMeter(ONE, token=TOKEN.encode()), ScriptedMeter(TWO)])
    text = TOKEN.encode().decode()
    asked = {
        "provision": ("provision", TWO.ssid, "--token", text),
        "set-token": ("meter", TWO.ssid, "set-token", text),
    }
    with depot.running():
        air = ("--testbed", depot.url)
        assert ofmon("collect", ONE.ssid, *air).status == 0
        monkeypatch.setattr(sys, "stdin", Terminal(typed + "\n"))
        ran = ofmon(*asked[command], *air)
    assert ran.status == status
    assert f"carried by {ONE}" in ran.err
    assert f"Type yes if {TWO} takes its place" in ran.err
    assert depot.meters[1].token == (TOKEN.encode() if typed == "yes" else None)
