"""Collecting a meter over real HTTP into a real SQLite file, in good days and bad ones."""

import asyncio
import math
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from ofmon.domain.oddity import Oddity
from ofmon.domain.reading import Reading, ReadingState
from ofmon.domain.visit import ClockFound, Visit
from ofmon.errors import DatabaseBusyError, MeterAnswerError, MeterError, OFMonError
from ofmon.services.progress import Progress, State, Step, silent
from support.desk import TOKEN, content, made_by, opened, visits_to
from support.http_thread import unanswered_url
from support.scripted_meter import HOUR_MS, MIDNIGHT_MS, MINUTE_MS, Faults, ScriptedMeter


def lived() -> ScriptedMeter:
    """Three readings, 90 minutes without power, three more readings, and 25 minutes of the next hour."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(3 * HOUR_MS + 10 * MINUTE_MS)
    meter.power_cut(90 * MINUTE_MS)
    meter.live(3 * HOUR_MS + 15 * MINUTE_MS)
    return meter


async def collect(meter: ScriptedMeter, folder: Path, report: Callable[[Progress], None] = silent) -> Visit:
    """One visit, by a collector that was just started."""
    with meter.serving() as server:
        async with opened(folder) as store:
            return await visits_to(meter, server.url, store).run(meter.meter_id, report)


async def stored(folder: Path) -> dict[bytes, int]:
    """What a collector that is started later finds in its database."""
    async with opened(folder) as store:
        return content(await store.readings())


async def test_a_visit_brings_everything_and_frees_the_meter(tmp_path: Path) -> None:
    """Readings, power loss, clock and reset, told in the visit."""
    meter = lived()
    visit = await collect(meter, tmp_path)
    assert (visit.readings_new, visit.readings_known, visit.held) == (6, 0, 0)
    assert visit.energy_kwh == pytest.approx(12.0)
    assert visit.power_losses == 1
    assert visit.firmware == "1.0.2"
    assert visit.clock_behind_ms == (90 + 25) * MINUTE_MS
    assert [(gap.from_ms, gap.to_ms) for gap in visit.gaps] == [
        (MIDNIGHT_MS + 3 * HOUR_MS, MIDNIGHT_MS + 4 * HOUR_MS + 115 * MINUTE_MS)
    ]
    assert visit.remarks[0].oddity is Oddity.TOKEN_NOT_KEPT
    assert visit.clock_set
    assert visit.freed
    assert (meter.readings, meter.losses, meter.clock_ms) == ([], [], meter.true_ms)
    assert await stored(tmp_path) == made_by(meter)


async def test_corrected_times_are_within_an_hour_of_the_truth(tmp_path: Path) -> None:
    """The scripted meter knows when each reading ended; raw times are kept beside."""
    meter = lived()
    await collect(meter, tmp_path)
    async with opened(tmp_path) as store:
        for item in await store.readings():
            assert item.time_ms is not None
            error = abs(item.time_ms - meter.truth[item.reading.encode()])
            assert error <= (item.uncertainty_ms or 0) <= HOUR_MS


async def test_the_order_of_requests_keeps_readings_safe(tmp_path: Path) -> None:
    """Nothing changes on the meter before everything was read twice; the reset is last."""
    meter = lived()
    await collect(meter, tmp_path)
    assert meter.requests == [
        "GET /version",
        "GET /token",
        "GET /telemetry",
        "GET /powerloss_log",
        "GET /telemetry",
        "POST /time",
        "GET /reset",
    ]


async def test_steps_are_reported_in_order(tmp_path: Path) -> None:
    """Each step runs and is done before the next one."""
    events: list[Progress] = []
    await collect(lived(), tmp_path, events.append)
    done = [event.step for event in events if event.state is State.DONE]
    assert done == [
        Step.CONNECT,
        Step.IDENTIFY,
        Step.READ,
        Step.STORE,
        Step.VERIFY,
        Step.SET_CLOCK,
        Step.FREE,
        Step.DISCONNECT,
    ]


async def test_a_reading_made_during_the_visit_is_collected_too(tmp_path: Path) -> None:
    """The meter is read again before it is freed; the late reading is placed no later than now."""
    meter = lived()
    meter.before["GET /powerloss_log"] = [lambda: meter.live(50 * MINUTE_MS)]
    visit = await collect(meter, tmp_path)
    assert visit.readings_new == 7
    assert visit.last_ms == pytest.approx(meter.true_ms, abs=1)  # aside of the one before
    assert await stored(tmp_path) == made_by(meter)


class PowerLostError(Exception):
    """The tablet's battery is empty."""


def clean_run_events() -> int:
    """How many times a clean run reports something."""
    return 8 * 2 + 2 * 1  # eight steps run and are done; both reads tell a figure


async def test_the_table_of_kills_covers_every_event(tmp_path: Path) -> None:
    """A clean run reports as often as the table below is long."""
    events: list[Progress] = []
    await collect(lived(), tmp_path, events.append)
    assert len(events) == clean_run_events()


@pytest.mark.parametrize("kill_at", range(clean_run_events()))
@pytest.mark.parametrize("how", ["killed", "cancelled"])
async def test_stopped_at_any_step_the_same_command_completes(tmp_path: Path, kill_at: int, how: str) -> None:
    """The meter lives on between the two visits; in the end each reading is stored exactly once."""
    meter = lived()
    events = iter(range(1000))

    def stop(_progress: Progress) -> None:
        if next(events) == kill_at:
            task = asyncio.current_task()
            assert task is not None
            if how == "cancelled":
                task.cancel()
            else:
                raise PowerLostError

    first = asyncio.ensure_future(collect(meter, tmp_path, stop))
    await asyncio.wait([first])
    assert first.cancelled() or first.exception() is not None or kill_at >= clean_run_events() - 1
    meter.live(2 * HOUR_MS)
    meter.power_cut(40 * MINUTE_MS)
    meter.live(HOUR_MS)
    await collect(meter, tmp_path)
    assert await stored(tmp_path) == made_by(meter)
    assert meter.readings == []


def half_way(path: str) -> Faults:
    """Gone in the middle of the answer."""
    return Faults(drop_after={path: 2})


def gone_after(path: str) -> Faults:
    """Gone when it has done what was asked, before it says so."""
    return Faults(deaf_reply={path})


def refusing(path: str) -> Faults:
    """Answers with an error status, doing nothing."""
    return Faults(status={path: 500})


READS = ["/version", "/token", "/telemetry", "/powerloss_log"]
CHANGES = ["/time", "/reset"]
FAULTS = [
    *[pytest.param(half_way(path), id=f"half-way {path}") for path in READS],
    *[pytest.param(gone_after(path), id=f"after {path}") for path in READS + CHANGES],
    # A token that is refused is the way in which meters say that they have none.
    *[pytest.param(refusing(path), id=f"refused {path}") for path in READS + CHANGES if path != "/token"],
]


@pytest.mark.parametrize("faults", FAULTS)
async def test_a_meter_that_fails_anywhere_loses_nothing(tmp_path: Path, faults: Faults) -> None:
    """The error says what is safe and what to do, and the same command works afterwards."""
    meter = lived()
    meter.faults = faults
    with pytest.raises(MeterError) as caught:
        await collect(meter, tmp_path)
    assert caught.value.safe
    assert caught.value.todo
    assert (meter.readings == []) == ("/reset" in faults.deaf_reply)
    meter.faults = Faults()
    meter.live(HOUR_MS)
    await collect(meter, tmp_path)
    assert await stored(tmp_path) == made_by(meter)
    assert meter.readings == []


async def test_nobody_at_the_address_is_told_in_sentences(tmp_path: Path) -> None:
    """Nothing is stored but the wish to know what to do."""
    meter = lived()
    async with opened(tmp_path) as store:
        with pytest.raises(MeterError, match=r"can't be reached.*Nothing was erased.*try again"):
            await visits_to(meter, unanswered_url(), store).run(meter.meter_id, silent)


async def test_a_torn_tail_is_reported_and_the_meter_is_not_freed(tmp_path: Path) -> None:
    """Whole readings are stored, the clock is set, and when the tail is gone everything goes on."""
    meter = lived()
    meter.faults.tail = b"\x01\x00torn"
    visit = await collect(meter, tmp_path)
    assert visit.readings_new == 6
    assert not visit.freed
    assert Oddity.TORN_TAIL in {remark.oddity for remark in visit.remarks}
    assert "GET /reset" not in meter.requests
    meter.faults.tail = b""
    meter.live(HOUR_MS)
    assert (await collect(meter, tmp_path)).readings_known == 6
    assert await stored(tmp_path) == made_by(meter)


async def test_a_loss_that_was_settled_does_not_move_later_readings(tmp_path: Path) -> None:
    """The first visit set the clock but could not free the meter, so its power loss is still in the log."""
    meter = lived()
    meter.faults.tail = b"torn"
    await collect(meter, tmp_path)
    meter.faults.tail = b""
    meter.live(2 * HOUR_MS)
    meter.power_cut(100 * MINUTE_MS)
    meter.live(2 * HOUR_MS)
    await collect(meter, tmp_path)
    async with opened(tmp_path) as store:
        for item in await store.readings():
            assert item.time_ms is not None
            error = abs(item.time_ms - meter.truth[item.reading.encode()])
            assert error <= (item.uncertainty_ms or 0) <= HOUR_MS


async def test_the_stale_tail_of_an_old_meters_log_is_dropped(tmp_path: Path) -> None:
    """Seven losses come in two pieces of 80 bytes, the second one's end repeating the first."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.faults.stale_log = True
    for _ in range(7):
        meter.live(90 * MINUTE_MS)
        meter.power_cut(20 * MINUTE_MS)
    meter.live(HOUR_MS)
    visit = await collect(meter, tmp_path)
    assert visit.power_losses == 7


async def test_figures_that_are_no_numbers_are_stored_and_never_sent(tmp_path: Path) -> None:
    """An hour without samples of an old meter: the bytes are kept, the energy of the others counts."""
    meter = lived()
    nan = math.nan
    raw = Reading(1, nan, nan, nan, nan, nan, meter.clock_ms).encode()
    meter.readings.append(raw)
    meter.made.append(raw)
    visit = await collect(meter, tmp_path)
    assert visit.held == 1
    assert visit.energy_kwh == pytest.approx(12.0)
    assert Oddity.NOT_A_NUMBER in {remark.oddity for remark in visit.remarks}
    async with opened(tmp_path) as store:
        assert await store.counts() == {ReadingState.PENDING: 6, ReadingState.HELD: 1}
        assert await store.waiting() == 6


async def test_a_meter_whose_clock_was_never_set_is_collected(tmp_path: Path) -> None:
    """Its readings have no time: stored, reported, held; then the clock is set."""
    meter = ScriptedMeter(clock_ms=0)
    meter.live(2 * HOUR_MS)
    visit = await collect(meter, tmp_path)
    assert (visit.readings_new, visit.held, visit.first_ms) == (2, 2, None)
    assert {remark.oddity for remark in visit.remarks} == {Oddity.NO_TOKEN, Oddity.CLOCK_NEVER_SET}
    assert meter.clock_ms == meter.true_ms
    assert (visit.clock_found, visit.clock_behind_ms) == (ClockFound.NEVER_SET, None)


async def test_a_clock_that_lost_its_time_is_not_far_behind(tmp_path: Path) -> None:
    """It counts from 1970 again: no figure tells of 56 years."""
    meter = lived()
    assert (await collect(meter, tmp_path)).clock_found is ClockFound.RUNNING
    meter.power_cut(HOUR_MS)
    meter.clock_ms = 0
    meter.live(2 * HOUR_MS)
    visit = await collect(meter, tmp_path)
    assert (visit.clock_found, visit.clock_behind_ms) == (ClockFound.LOST, None)
    told = {remark.oddity for remark in visit.remarks}
    assert not told & {Oddity.CLOCK_CORRECTED, Oddity.CLOCK_BEHIND}


async def test_a_largest_time_fits_into_the_database(tmp_path: Path) -> None:
    """u64 is more than SQLite's integers hold."""
    meter = lived()
    raw = Reading(1, 1.0, 1.0, 1.0, 1.0, 1.0, 2**64 - 1).encode()
    meter.readings.append(raw)
    meter.made.append(raw)
    visit = await collect(meter, tmp_path)
    assert visit.held == 1
    assert await stored(tmp_path) == made_by(meter)


async def test_an_empty_meter_is_a_good_visit(tmp_path: Path) -> None:
    """A power loss before the first reading too."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(10 * MINUTE_MS)
    meter.power_cut(HOUR_MS)
    visit = await collect(meter, tmp_path)
    assert (visit.readings_new, visit.power_losses, visit.freed) == (0, 1, True)


async def test_a_meter_that_changes_its_mind_is_not_freed(tmp_path: Path) -> None:
    """The second read must begin as the first one did."""
    meter = lived()
    meter.before["GET /powerloss_log"] = [lambda: meter.readings.pop(0)]
    with pytest.raises(MeterAnswerError, match="different readings"):
        await collect(meter, tmp_path)
    assert "GET /reset" not in meter.requests


async def test_an_endless_answer_is_cut_off(tmp_path: Path) -> None:
    """Whatever answers on the meter's address can't fill the memory."""
    meter = lived()
    meter.version = "1" * 5000
    with pytest.raises(MeterAnswerError, match=r"[Nn]o OFMon meter"):
        await collect(meter, tmp_path)


async def test_something_else_at_the_address_is_told_from_a_meter(tmp_path: Path) -> None:
    """A web page instead of a version."""
    meter = lived()
    meter.version = "<html>router</html>"
    with pytest.raises(MeterAnswerError, match=r"[Nn]o OFMon meter"):
        await collect(meter, tmp_path)


async def test_a_token_that_cannot_be_read_does_not_stop_the_visit(tmp_path: Path) -> None:
    """The readings matter more."""
    meter = lived()
    meter.token = b"\0" * 56
    visit = await collect(meter, tmp_path)
    assert visit.readings_new == 6
    assert Oddity.TOKEN_UNREADABLE in {remark.oddity for remark in visit.remarks}


async def test_a_locked_database_names_its_holder_and_erases_nothing(tmp_path: Path) -> None:
    """Another program writes; when it is done the same command works."""
    meter = lived()
    async with opened(tmp_path) as store:
        await store.meters()
    with closing(sqlite3.connect(tmp_path / "ofmon.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusyError, match=r"in use by .*Nothing.*Close it, then try again"):
            await collect(meter, tmp_path)
    assert len(meter.readings) == 6
    await collect(meter, tmp_path)
    assert await stored(tmp_path) == made_by(meter)


async def test_two_collectors_in_one_process_visit_one_after_the_other(tmp_path: Path) -> None:
    """There is one radio."""
    meter = lived()
    with meter.serving() as server:
        async with opened(tmp_path) as store:
            visits = visits_to(meter, server.url, store)
            both = [visits.run(meter.meter_id, silent) for _ in range(2)]
            first, second = await asyncio.gather(*both)
    assert (first.readings_new, second.readings_new) == (6, 0)
    assert meter.requests[:7] == meter.requests[7:]


async def test_errors_never_show_a_token(tmp_path: Path) -> None:
    """Nor does what is reported."""
    meter = lived()
    meter.faults.status["/reset"] = 500
    events: list[Progress] = []
    with pytest.raises(OFMonError) as caught:
        await collect(meter, tmp_path, events.append)
    assert TOKEN.access_token not in f"{caught.value!r} {caught.value} {events}"


QUALITY = "GET /v2/quality"
CUT_OFF = '{"transformers":[{"ct_id":1,"since_reset":{"samples":24680,"current":1234,"voltage":0}}]}'


def clipped(visit: Visit) -> list[str]:
    """What the visit says of inputs beyond their range."""
    return [remark.text for remark in visit.remarks if remark.oddity is Oddity.CLIPPED]


async def test_what_a_meter_cut_off_is_told_before_it_is_forgotten(tmp_path: Path) -> None:
    """It counts from one reset to the next, so it is asked before that."""
    meter = lived()
    meter.version, meter.documents = "200", {QUALITY: CUT_OFF}
    visit = await collect(meter, tmp_path)
    (text,) = clipped(visit)
    assert "CT 1 was beyond its range: 1,234 samples (5.00% of the time)" in text
    assert meter.requests.index(QUALITY) < meter.requests.index("GET /reset")
    assert visit.freed


@pytest.mark.parametrize("document", ["", "{}", "[]", "<html>", "x" * 5000, '{"transformers":[{"ct_id":1}]}'])
async def test_a_strange_answer_about_it_does_not_disturb_a_visit(tmp_path: Path, document: str) -> None:
    """Everything is collected, without a word of it."""
    meter = lived()
    meter.version, meter.documents = "200", {QUALITY: document}
    visit = await collect(meter, tmp_path)
    assert (visit.readings_new, visit.freed, clipped(visit)) == (6, True, [])


@pytest.mark.parametrize("status", [404, 405, 500, 503])
async def test_a_refusal_of_it_does_not_disturb_a_visit(tmp_path: Path, status: int) -> None:
    """Nor one that breaks off."""
    meter = lived()
    meter.version, meter.faults = "200", Faults(status={"/v2/quality": status})
    assert (await collect(meter, tmp_path)).readings_new == 6
    broken = lived()
    broken.version, broken.documents = "1102", {QUALITY: CUT_OFF}
    broken.faults = Faults(drop_after={"/v2/quality": 5})
    visit = await collect(broken, tmp_path / "broken")
    assert (visit.readings_new, visit.freed, clipped(visit)) == (6, True, [])


async def test_a_meter_of_protocol_1_is_not_asked_for_it(tmp_path: Path) -> None:
    """What it doesn't know can't confuse it."""
    meter = lived()
    await collect(meter, tmp_path)
    assert QUALITY not in meter.requests
