"""Wrong clocks, other computers and damaged times, at a meter over real HTTP and in a real SQLite file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.clock.comparison_file import ComparisonFile
from ofmon.adapters.clock.server import DateHeaderClock
from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.meter_http import HttpMeter
from ofmon.adapters.store.upkeep import SqliteUpkeep
from ofmon.adapters.thingsboard.session import ThingsBoardSession
from ofmon.adapters.wifi.manual import ManualWifi
from ofmon.domain.clock import ClockOffset, TimeSource
from ofmon.domain.correction import HOUR_MS
from ofmon.domain.identity import MeterId
from ofmon.domain.oddity import Oddity
from ofmon.domain.reading import ReadingState
from ofmon.errors import MeterIdentityError, ServerUnreachableError
from ofmon.services.clock import CheckedClock, GivenClock
from ofmon.services.meter_steps import MeterSteps
from ofmon.services.progress import silent
from ofmon.services.redate import Redate
from ofmon.services.visiting import Agreed, Visits
from support.desk import OTHER_TOKEN, TOKEN, content, made_by, opened, visits_to
from support.http_thread import HttpThread, Reply
from support.scripted_meter import MINUTE_MS, ScriptedMeter

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.domain.reading import StoredReading
    from ofmon.domain.visit import Visit
    from ofmon.services.ports import MeterClock

DAY_MS = 24 * HOUR_MS
YEARS_MS = 365 * DAY_MS
FREE = Agreed(free_undated=True)


@dataclass
class Tablet:
    """A computer at a meter, by a clock that is wrong by so much; it may know a server.

    Attributes:
        meter: where it is.
        folder: where its comparison is kept.
        wrong_ms: how far its clock is ahead.
        server: what the server's clock says about the true time, None: it is out of reach.
        started: the computer's starts are told apart by this.
    """

    meter: ScriptedMeter
    folder: Path
    wrong_ms: int = 0
    server: int | None = None
    started: str = "boot-1"

    async def now_ms(self) -> int:
        """The computer's clock."""
        return self.meter.true_ms + self.wrong_ms

    def running_ms(self) -> int:
        """Since its start."""
        return self.meter.true_ms

    def boot(self) -> str:
        """Which start that was."""
        return self.started

    async def measure(self) -> ClockOffset:
        """The server's clock."""
        if self.server is None:
            raise ServerUnreachableError("no answer")
        return ClockOffset(self.server - self.wrong_ms, 600)

    def clock(self, store: SqliteStore | None = None) -> CheckedClock:
        """As a program that was just started has it."""
        return CheckedClock(self, self, ComparisonFile(self.folder / "server-clock.json"), store)


@dataclass
class Given:
    """A testbed's clock that is wrong by so much."""

    meter: ScriptedMeter
    wrong_ms: int

    async def now_ms(self) -> int:
        """See the port."""
        return self.meter.true_ms + self.wrong_ms


async def visit(meter: ScriptedMeter, folder: Path, clock: MeterClock, agreed: Agreed | None = None) -> Visit:
    """One visit by a collector that was just started."""
    with meter.serving() as server:
        async with opened(folder) as store:
            wifi, secrets = ManualWifi(server.url), MemorySecrets()
            visits = Visits(wifi, clock, HttpMeter.at, store, secrets, "12345678")
            return await visits.run(meter.meter_id, silent, agreed=agreed or Agreed())


async def stored(folder: Path) -> list[StoredReading]:
    """All readings, by time."""
    async with opened(folder) as store:
        return await store.readings()


def oddities(visit_: Visit) -> set[Oddity]:
    """What is odd."""
    return {remark.oddity for remark in visit_.remarks}


def within(meter: ScriptedMeter, readings: list[StoredReading]) -> bool:
    """Whether each reading has a time, waits to be sent, and is as near to the truth as it says."""
    return all(
        item.state is ReadingState.PENDING
        and item.time_ms is not None
        and abs(item.time_ms - meter.truth[item.reading.encode()]) <= (item.uncertainty_ms or 0)
        for item in readings
    )


def kinds_of_clock(meter: ScriptedMeter, folder: Path, wrong_ms: int) -> list[MeterClock]:
    """This computer's own, which nobody checked, and a testbed's."""
    return [Tablet(meter, folder, wrong_ms).clock(), GivenClock(Given(meter, wrong_ms))]


@pytest.mark.parametrize("kind", [0, 1])
async def test_a_computer_in_2015_costs_no_reading(tmp_path: Path, kind: int) -> None:
    """Visit 1 gives the meter no time and erases nothing; after visit 2 all 241 wait with their times."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(240 * HOUR_MS)
    first = await visit(meter, tmp_path, kinds_of_clock(meter, tmp_path, -11 * YEARS_MS)[kind])
    assert (first.readings_new, first.undated, first.freed, first.clock_set) == (240, 240, False, False)
    assert oddities(first) >= {Oddity.CLOCK_DOUBTED, Oddity.UNDATED}
    assert len(meter.readings) == 240
    meter.live(HOUR_MS)
    second = await visit(meter, tmp_path, kinds_of_clock(meter, tmp_path, 0)[kind])
    assert (second.dated_anew, second.undated, second.freed, second.clock_set) == (240, 0, True, True)
    readings = await stored(tmp_path)
    assert [item.state for item in readings] == [ReadingState.PENDING] * 241
    assert [item.time_ms for item in readings] == [meter.truth[item.reading.encode()] for item in readings]


@pytest.mark.parametrize("kind", [0, 1])
async def test_a_clock_a_month_ahead_is_moved_back(tmp_path: Path, kind: int) -> None:
    """It was set at visit 1; 240 readings later the clock is right: all of them wait, 30 days earlier."""
    meter = ScriptedMeter(token=TOKEN.encode())
    await visit(meter, tmp_path, kinds_of_clock(meter, tmp_path, 30 * DAY_MS)[kind])
    meter.live(240 * HOUR_MS)
    second = await visit(meter, tmp_path, kinds_of_clock(meter, tmp_path, 0)[kind])
    readings = await stored(tmp_path)
    moved = [(item.time_ms or 0) - item.reading.raw_time_ms for item in readings]
    assert moved == [-30 * DAY_MS] * 240
    assert within(meter, readings)
    assert Oddity.CLOCK_SET_WRONG in oddities(second)
    # Of two clocks that nobody checked the later one dates, and does nothing else.
    assert (second.freed, second.clock_set) == (kind == 1, kind == 1)


async def test_what_the_first_visit_stored_is_mended_by_the_second(tmp_path: Path) -> None:
    """Five hours, a cut, five hours; the first visit's clock is a month ahead, so it moves them too far."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(5 * HOUR_MS)
    meter.power_cut(5 * HOUR_MS)
    meter.live(5 * HOUR_MS)
    await visit(meter, tmp_path, Tablet(meter, tmp_path, 30 * DAY_MS).clock())
    assert not within(meter, await stored(tmp_path))
    meter.live(HOUR_MS)
    clock = Tablet(meter, tmp_path, server=0).clock()
    second = await visit(meter, tmp_path, clock)
    assert second.dated_anew == 5
    assert within(meter, await stored(tmp_path))


async def test_two_visits_by_one_wrong_clock_are_mended_together(tmp_path: Path) -> None:
    """The third visit's clock is right and says less than both: what it doesn't place waits for the desk."""
    meter = ScriptedMeter(token=TOKEN.encode())
    for _ in range(2):
        meter.live(5 * HOUR_MS)
        meter.power_cut(5 * HOUR_MS)
        meter.live(5 * HOUR_MS)
        await visit(meter, tmp_path, Tablet(meter, tmp_path, 30 * DAY_MS).clock())
    meter.live(HOUR_MS)
    await visit(meter, tmp_path, Tablet(meter, tmp_path, server=0).clock())
    readings = await stored(tmp_path)
    assert len(readings) == 21
    for item in readings:
        truth = meter.truth[item.reading.encode()]
        assert item.time_ms is None or abs(item.time_ms - truth) <= (item.uncertainty_ms or 0)
    async with opened(tmp_path) as store:
        await Redate(store, Tablet(meter, tmp_path, 30 * DAY_MS, server=0).clock(store)).run()
    assert within(meter, await stored(tmp_path))


async def test_the_desk_finds_out_by_how_much_a_visit_was_wrong(tmp_path: Path) -> None:
    """The computer ran on since: what the server says there tells exactly when the visit was."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(5 * HOUR_MS)
    meter.power_cut(5 * HOUR_MS)
    meter.live(5 * HOUR_MS)
    await visit(meter, tmp_path, Tablet(meter, tmp_path, 3 * DAY_MS).clock())
    meter.live(HOUR_MS)
    async with opened(tmp_path) as store:
        desk = Redate(store, Tablet(meter, tmp_path, 3 * DAY_MS, server=0).clock(store))
        assert (await desk.run()) == 5
        assert (await desk.run()) == 0
    assert within(meter, await stored(tmp_path))
    second = await visit(meter, tmp_path, Tablet(meter, tmp_path, server=0).clock())
    assert second.freed
    assert within(meter, await stored(tmp_path))


async def test_after_a_restart_nobody_knows_what_the_clock_did(tmp_path: Path) -> None:
    """The comparison says nothing of a visit before it; times that were sent never change at all."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(5 * HOUR_MS)
    await visit(meter, tmp_path, Tablet(meter, tmp_path, 3 * DAY_MS).clock())
    async with opened(tmp_path) as store:
        before = await store.readings()
        later = Tablet(meter, tmp_path, 3 * DAY_MS, server=0, started="boot-2")
        assert (await Redate(store, later.clock(store)).run()) == 0
        await store.mark([item.id for item in before], ReadingState.CONFIRMED)
        same = Tablet(meter, tmp_path, 3 * DAY_MS, server=0)
        assert (await Redate(store, same.clock(store)).run()) == 0
        assert [item.time_ms for item in await store.readings()] == [item.time_ms for item in before]


async def test_a_person_may_have_the_meter_freed_all_the_same(tmp_path: Path) -> None:
    """Told what that means; the readings stay here, and the next visit still places them."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(10 * HOUR_MS)
    first = await visit(meter, tmp_path, Tablet(meter, tmp_path, -11 * YEARS_MS).clock(), FREE)
    assert (first.freed, first.undated, meter.readings) == (True, 10, [])
    meter.live(HOUR_MS)
    await visit(meter, tmp_path, Tablet(meter, tmp_path).clock())
    assert content(await stored(tmp_path)) == made_by(meter)
    assert within(meter, await stored(tmp_path))


async def test_a_second_computer_knows_what_is_doubtful(tmp_path: Path) -> None:
    """The first one set the clock and could not reset: from the loss to there times are known to an hour."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(5 * HOUR_MS)
    meter.power_cut(90 * MINUTE_MS)
    meter.live(4 * HOUR_MS)
    meter.faults.status["/reset"] = 503
    with pytest.raises(Exception, match="reset"):
        await visit(meter, tmp_path / "first", GivenClock(Given(meter, 0)))
    meter.faults.status.clear()
    meter.live(HOUR_MS)
    await visit(meter, tmp_path / "second", GivenClock(Given(meter, 0)))
    first, second = await stored(tmp_path / "first"), await stored(tmp_path / "second")
    assert within(meter, first)
    assert within(meter, second)
    assert [item.uncertainty_ms for item in second] == [0] * 5 + [HOUR_MS] * 4 + [0]
    for mine, theirs in zip(first, second, strict=False):
        assert abs((mine.time_ms or 0) - (theirs.time_ms or 0)) <= (theirs.uncertainty_ms or 0)


async def test_one_damaged_time_at_the_end_moves_nothing(tmp_path: Path) -> None:
    """240 hourly readings, one power loss, the last raw time is of March 2023."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(168 * HOUR_MS + 10 * MINUTE_MS)
    meter.power_cut(5 * MINUTE_MS)
    meter.live(72 * HOUR_MS)
    last = meter.readings[-1]
    meter.readings[-1] = last[:22] + (1_680_000_000_000).to_bytes(8, "little")
    first = await visit(meter, tmp_path, GivenClock(Given(meter, 0)))
    readings = [item for item in await stored(tmp_path) if item.time_ms is not None]
    assert [item.time_ms for item in readings] == [item.reading.raw_time_ms for item in readings]
    assert len(readings) == 239
    assert (first.undated, first.freed) == (1, False)
    assert Oddity.TIME_DAMAGED in oddities(first)
    again = await visit(meter, tmp_path, GivenClock(Given(meter, 0)), FREE)
    assert again.freed


async def test_a_redirects_date_is_not_the_servers(tmp_path: Path) -> None:
    """A guest network over http: the meter gets the computer's time, and its five readings wait."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(5 * HOUR_MS)

    def portal(_method: str, _path: str, _body: bytes) -> Reply:
        return Reply(302, date="Sat, 01 Jun 2024 12:00:00 GMT")

    with HttpThread(portal) as place:
        session = ThingsBoardSession(place.url, MemorySecrets())
        computer, shelf = Tablet(meter, tmp_path), ComparisonFile(tmp_path / "server-clock.json")
        found = await visit(meter, tmp_path, CheckedClock(computer, DateHeaderClock(session), shelf))
        await session.close()
    assert found.given is not None
    assert (found.given.time_ms, found.given.source) == (meter.true_ms, TimeSource.COMPUTER)
    assert (found.freed, meter.clock_ms) == (True, meter.true_ms)
    assert [item.state for item in await stored(tmp_path)] == [ReadingState.PENDING] * 5


async def test_a_server_whose_time_is_past_is_refused_and_told(tmp_path: Path) -> None:
    """It lies days before the last visit by a clock that was checked."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(5 * DAY_MS)
    await visit(meter, tmp_path, Tablet(meter, tmp_path, server=0).clock())
    meter.live(HOUR_MS)
    (tmp_path / "server-clock.json").unlink()
    async with opened(tmp_path) as store:
        clock = Tablet(meter, tmp_path, server=-3 * DAY_MS).clock(store)
        found = await visit(meter, tmp_path, clock)
    assert Oddity.SERVER_CLOCK_REFUSED in oddities(found)
    assert found.given is not None
    assert found.given.time_ms == meter.true_ms


async def test_the_neighbours_wifi_is_told_before_anything_happens(tmp_path: Path) -> None:
    """Asked for meter 01, joined to 02, both known: 02 gave its token away."""
    one = ScriptedMeter(MeterId("SEM-a0:b1:c2:00:00:01"), token=TOKEN.encode())
    two = ScriptedMeter(MeterId("SEM-a0:b1:c2:00:00:02"), token=OTHER_TOKEN.encode())
    for meter in (one, two):
        await visit(meter, tmp_path, GivenClock(Given(meter, 0)))
    two.live(3 * HOUR_MS)
    two.requests.clear()
    with two.serving() as server:
        async with opened(tmp_path) as store:
            visits = visits_to(two, server.url, store)
            with pytest.raises(MeterIdentityError, match=r"seems to be SEM-.*02, not SEM-.*01.*--this-is-it"):
                await visits.run(one.meter_id, silent)
            assert await store.readings() == []
            assert all(request.startswith("GET") for request in two.requests)
            assert "GET /reset" not in two.requests
            await visits.run(one.meter_id, silent, agreed=Agreed(this_is_it=True))
            assert len(await store.readings(one.meter_id)) == 3


async def test_a_neighbour_without_a_token_is_known_by_its_readings(tmp_path: Path) -> None:
    """They are stored under its own name."""
    one = ScriptedMeter(MeterId("SEM-a0:b1:c2:00:00:01"))
    two = ScriptedMeter(MeterId("SEM-a0:b1:c2:00:00:02"))
    two.live(3 * HOUR_MS)
    two.faults.status["/reset"] = 503
    with pytest.raises(Exception, match="reset"):
        await visit(two, tmp_path, GivenClock(Given(two, 0)))
    with two.serving() as server:
        async with opened(tmp_path) as store:
            with pytest.raises(MeterIdentityError, match="its readings are those of"):
                await visits_to(two, server.url, store).run(one.meter_id, silent)


async def test_a_neighbours_readings_are_not_discarded(tmp_path: Path) -> None:
    """A single step by hand asks, too."""
    one, two = (ScriptedMeter(MeterId(f"SEM-a0:b1:c2:00:00:0{number}")) for number in (1, 2))
    two.token = OTHER_TOKEN.encode()
    await visit(two, tmp_path, GivenClock(Given(two, 0)))
    two.live(3 * HOUR_MS)
    with two.serving() as server:
        async with opened(tmp_path) as store:
            with pytest.raises(MeterIdentityError):
                await MeterSteps(visits_to(two, server.url, store)).discard(one.meter_id, 3)
    assert len(two.readings) == 3


@pytest.mark.parametrize("step", ["token", "time", "calibration"])
async def test_a_neighbour_is_not_changed_by_a_single_step(tmp_path: Path, step: str) -> None:
    """Neither token nor clock nor what it measures by, also when it holds nothing that isn't stored."""
    one, two = (ScriptedMeter(MeterId(f"SEM-a0:b1:c2:00:00:0{number}")) for number in (1, 2))
    two.token = OTHER_TOKEN.encode()
    await visit(two, tmp_path, GivenClock(Given(two, 0)))
    two.requests.clear()
    with two.serving() as server:
        async with opened(tmp_path) as store:
            steps = MeterSteps(visits_to(two, server.url, store))
            doing = {
                "token": lambda: steps.set_token(one.meter_id, TOKEN, overwrite=True),
                "time": lambda: steps.set_time(one.meter_id),
                "calibration": lambda: steps.configure(one.meter_id, lambda before: before),
            }
            with pytest.raises(MeterIdentityError):
                await doing[step]()
    assert {request.partition(" ")[0] for request in two.requests} == {"GET"}


async def test_setting_the_time_alone_asks_whether_the_clock_can_be_right(tmp_path: Path) -> None:
    """A meter never gets a time of 2015."""
    meter = ScriptedMeter(token=TOKEN.encode())
    with meter.serving() as server:
        async with opened(tmp_path) as store:
            clock = Tablet(meter, tmp_path, -11 * YEARS_MS).clock()
            visits = Visits(ManualWifi(server.url), clock, HttpMeter.at, store, MemorySecrets(), "12345678")
            with pytest.raises(Exception, match="clock can't be believed"):
                await MeterSteps(visits).set_time(meter.meter_id)
    assert "POST /time" not in meter.requests


async def test_after_clear_the_same_meter_is_as_doubtful_as_to_a_second_computer(tmp_path: Path) -> None:
    """The readings are gone from here, the visit that set the clock is not."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(5 * HOUR_MS)
    meter.power_cut(90 * MINUTE_MS)
    meter.live(4 * HOUR_MS)
    meter.faults.status["/reset"] = 503
    with pytest.raises(Exception, match="reset"):
        await visit(meter, tmp_path, GivenClock(Given(meter, 0)))
    first = await stored(tmp_path)
    meter.faults.status.clear()
    upkeep = SqliteUpkeep(tmp_path / "ofmon.db")
    assert await upkeep.delete_readings(9)
    meter.live(HOUR_MS)
    await visit(meter, tmp_path, GivenClock(Given(meter, 0)))
    second = await stored(tmp_path)
    assert len(second) == 10
    assert within(meter, second)
    for mine, theirs in zip(first, second, strict=False):
        assert abs((mine.time_ms or 0) - (theirs.time_ms or 0)) <= (theirs.uncertainty_ms or 0)
