"""A tour through twenty meters with the real firmware, one of which loses its power half-way."""

import asyncio
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ofmon.bootstrap import Options, build
from ofmon.errors import NotInReachError
from ofmon.services.collect import Outcome
from ofmon_emulation.board import Board
from ofmon_emulation.depot import Depot
from ofmon_emulation.pytest_plugin import BoardMaker, DepotMaker
from support.meter import HOUR_MS, set_clock, telemetry

if TYPE_CHECKING:
    from ofmon.domain.identity import MeterId

pytestmark = pytest.mark.system

METERS = 20
FIRST_HOUR_MS = 1_790_002_800_000
PATIENCE_S = 300.0


@pytest.fixture
def twenty(boards: BoardMaker) -> list[Board]:
    """Meters that have each measured over the end of an hour, all at the same moment of true time."""
    made = [
        boards(name=f"m{at:02}", mac=f"a0:b1:c2:00:01:{4 * at:02x}", seed=at, epoch_ms=FIRST_HOUR_MS)
        for at in range(METERS)
    ]
    for board in made:
        board.power_on()
        board.run_until(log="http ready")
        set_clock(board, FIRST_HOUR_MS + HOUR_MS - 5_000)
        board.leave()
        board.run_until(log="reading ct=1")
    return made


def everyone_is_heard(depot: Depot) -> bool:
    """Whether each meter is on the air."""
    return len(depot.air.networks()) == METERS


async def test_a_tour_collects_all_but_the_one_that_lost_its_power(
    twenty: list[Board], depot: DepotMaker, tmp_path: Path
) -> None:
    """It is skipped and reported; the nineteen others are collected whole, and freed; it is not forgotten."""
    expected = {board.ssid: telemetry(board)[0].to_bytes() for board in twenty}
    for board in twenty:
        board.leave()
    running = depot(twenty, connected_speed=5)
    services = build(Options(data_dir=tmp_path, testbed_url=running.url, secrets_file=tmp_path / "secrets"))
    deadline = time.monotonic() + PATIENCE_S
    while not everyone_is_heard(running):
        assert time.monotonic() < deadline
        await asyncio.sleep(0.01)
    order = [nearby.meter for nearby in await services.scan.run()]
    unlucky = next(board for board in twenty if board.ssid == order[METERS // 2 + 1].ssid)
    visited: list[MeterId] = []

    def after(outcome: Outcome) -> None:
        visited.append(outcome.meter)
        if len(visited) == METERS // 2:
            unlucky.power_off()

    try:
        outcomes = await services.collect.tour(order, visited=after)
        records = {record.meter.ssid: record for record in await services.store.meters()}
        stored = {item.ssid: item.reading.encode() for item in await services.store.readings()}
    finally:
        await services.close()
    assert visited == order
    [failed] = [outcome for outcome in outcomes if outcome.error]
    assert failed.meter.ssid == unlucky.ssid
    assert isinstance(failed.error, NotInReachError)
    assert failed.error.safe
    visits = [outcome.visit for outcome in outcomes if outcome.visit]
    assert [(visit.readings_new, visit.clock_set, visit.freed) for visit in visits] == [(1, True, True)] * 19
    del expected[unlucky.ssid]
    assert stored == expected
    assert [ssid for ssid, record in records.items() if record.last_collected_ms is None] == [unlucky.ssid]
    running.stop()
    assert all(telemetry(board) == [] for board in twenty if board is not unlucky)
