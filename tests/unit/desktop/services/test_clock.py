"""The collector's time: right by the server's clock where that helps, never made worse by it."""

import asyncio
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.adapters.clock.comparison_file import ComparisonFile
from ofmon.adapters.clock.system import SystemClock
from ofmon.domain.clock import ClockOffset, TimeGiven, TimeSource
from ofmon.errors import ServerUnreachableError
from ofmon.services import clock as service
from ofmon.services.clock import DRIFT, KEPT_MS_MAX, CheckedClock

NOON_MS = 1_780_000_000_000
HOUR_MS = 3_600_000


class World:
    """A computer whose clock is off, and a server that may be in reach."""

    def __init__(self, folder: Path, behind_ms: int = 3 * HOUR_MS) -> None:
        self.true_ms = NOON_MS
        self.behind_ms = behind_ms
        self.started_ms = NOON_MS - HOUR_MS
        self.in_reach = True
        self.asked = 0
        self.file = ComparisonFile(folder / "server-clock.json")

    async def now_ms(self) -> int:
        """The computer's clock."""
        return self.true_ms - self.behind_ms

    def running_ms(self) -> int:
        """Since its start."""
        return self.true_ms - self.started_ms

    async def measure(self) -> ClockOffset:
        """The server's clock, known to 600 ms."""
        self.asked += 1
        if not self.in_reach:
            raise ServerUnreachableError("no answer")
        return ClockOffset(self.behind_ms + 250, 600)

    def start(self) -> CheckedClock:
        """OFMon, just started."""
        return CheckedClock(self, self, self.file)


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Three hours behind."""
    return World(tmp_path)


@given(
    true_ms=st.integers(-10_000, 10_000),
    error=st.floats(-1, 1),
    uncertainty_ms=st.integers(500, 3_000),
)
def test_a_correction_never_makes_a_clock_worse(true_ms: int, error: float, uncertainty_ms: int) -> None:
    """However wrong the measurement is within what it says of itself."""
    measured = true_ms + int(error * uncertainty_ms)
    left = true_ms - ClockOffset(measured, uncertainty_ms).correction_ms
    assert abs(left) <= abs(true_ms)
    assert abs(left) <= 3 * uncertainty_ms


async def test_the_computers_clock_until_they_were_compared(world: World) -> None:
    """And the answer says which, and how far the computer's is off."""
    clock = world.start()
    assert await clock.tell() == TimeGiven(NOON_MS - 3 * HOUR_MS, TimeSource.COMPUTER)
    await clock.compare()
    given_ = await clock.tell()
    assert given_ == TimeGiven(NOON_MS + 250, TimeSource.SERVER, 3 * HOUR_MS + 250, 600, 0)
    assert await clock.now_ms() == NOON_MS + 250
    assert str(given_) == (
        "by the server's clock; this computer's is 3.0 h behind (known to 0.6 s, compared 0.0 s ago)"
    )


async def test_a_clock_that_is_right_to_a_second_is_left_alone(tmp_path: Path) -> None:
    """A Date header has whole seconds."""
    world = World(tmp_path, behind_ms=900)
    clock = world.start()
    await clock.compare()
    given_ = await clock.tell()
    assert (given_.time_ms, given_.source) == (NOON_MS - 900, TimeSource.COMPUTER)
    assert "agrees with the server's" in str(given_)


async def test_it_is_kept_for_the_next_start_and_grows_vague(world: World) -> None:
    """For a day, out of the server's reach; then it is nothing any more."""
    await world.start().compare()
    world.in_reach = False
    world.true_ms += 10 * HOUR_MS
    clock = world.start()
    await clock.compare()
    given_ = await clock.tell()
    assert (given_.time_ms, given_.source) == (world.true_ms + 250, TimeSource.SERVER)
    assert given_.uncertainty_ms == 600 + 10 * HOUR_MS * DRIFT
    assert given_.compared_ago_ms == 10 * HOUR_MS
    world.true_ms = NOON_MS + KEPT_MS_MAX + 1
    assert (await world.start().tell()).source is TimeSource.COMPUTER


async def test_somebody_sets_the_computers_clock_meanwhile(world: World) -> None:
    """What was known of the old one says nothing of the new one."""
    clock = world.start()
    await clock.compare()
    world.behind_ms = 0
    assert await clock.tell() == TimeGiven(NOON_MS, TimeSource.COMPUTER)


async def test_a_restart_makes_it_void(world: World) -> None:
    """Nobody saw what the computer's clock did meanwhile."""
    await world.start().compare()
    world.true_ms += 8 * HOUR_MS
    world.started_ms = world.true_ms - 2 * HOUR_MS
    assert (await world.start().tell()).source is TimeSource.COMPUTER


async def test_a_tour_does_not_ask_at_each_meter(world: World) -> None:
    """Once a minute, whether the server answers or not."""
    world.in_reach = False
    clock = world.start()
    await clock.compare()
    world.true_ms += 30_000
    world.in_reach = True
    await clock.compare()
    assert world.asked == 1
    world.true_ms += 30_000
    await clock.compare()
    assert (await clock.tell()).source is TimeSource.SERVER


async def test_a_server_that_is_silent_holds_nobody_up(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is waited for a moment only."""
    monkeypatch.setattr(service, "ASK_S_MAX", 0.01)

    async def silent() -> ClockOffset:
        await asyncio.Event().wait()
        raise AssertionError

    monkeypatch.setattr(world, "measure", silent)
    clock = world.start()
    await clock.compare()
    assert (await clock.tell()).source is TimeSource.COMPUTER


async def test_a_kept_comparison_that_is_damaged_is_none(world: World) -> None:
    """The computer's clock is used."""
    world.file.path.write_text('{"ahead_ms": "soon"}')
    assert (await world.start().tell()).source is TimeSource.COMPUTER


def test_the_computers_two_clocks_run_as_one() -> None:
    """The one that nobody sets never goes back."""
    clock = SystemClock()
    readings = [clock.running_ms() for _ in range(3)]
    assert readings == sorted(readings)
