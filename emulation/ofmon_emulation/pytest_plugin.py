"""Fixtures for tests with emulated meters, and what is kept when one fails.

    firmware   the built files; a test without them fails, it isn't skipped
    boards     makes boards: `boards(seed=3)` without power, `boards(snapshot=...)` from a snapshot
    board      one such board
    booted     a board that serves HTTP already; forked from one boot for all tests
    on_air     the same with its radio on: its network is Wi-Fi
    depot      makes running depots: `depot([board])`; stopped when the test ends

When a test fails that used these, the UART log and the flash image of its boards are kept under
`build/failed/<test>/`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.depot import Depot
from ofmon_emulation.firmware import Firmware
from ofmon_emulation.waveforms import Circuit, Resistive

if TYPE_CHECKING:
    from ofmon_emulation.snapshot import Snapshot

KEPT_UNDER = Path("build/failed")
_FAILED = pytest.StashKey[bool]()

BoardMaker = Callable[..., Board]
DepotMaker = Callable[..., Depot]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember whether the test's own part failed."""
    report = yield
    if call.when == "call":
        item.stash[_FAILED] = report.failed
    return report


@pytest.fixture(scope="session")
def firmware() -> Firmware:
    """The built firmware."""
    return Firmware.locate()


@pytest.fixture(scope="session")
def boot_snapshot(firmware: Firmware) -> Snapshot:
    """A board at the moment at which its firmware serves HTTP."""
    board = Board(firmware, circuit=Circuit(load=Resistive(52.9)))
    board.power_on()
    board.run_until(log="http ready")
    return board.snapshot()


@pytest.fixture
def boards(firmware: Firmware, request: pytest.FixtureRequest) -> Iterator[BoardMaker]:
    """Makes boards: `boards(seed=2)` without power, or `boards(snapshot=...)`; arguments as of `Board`."""
    made: list[Board] = []

    def make(*, snapshot: Snapshot | None = None, **settings: Any) -> Board:
        made.append(Board.restore(snapshot) if snapshot else Board(firmware, **settings))
        return made[-1]

    yield make
    if request.node.stash.get(_FAILED, False):
        _keep(request, made)


@pytest.fixture
def board(boards: BoardMaker) -> Board:
    """One board without power, as it leaves the factory."""
    return boards()


@pytest.fixture
def booted(boards: BoardMaker, boot_snapshot: Snapshot) -> Board:
    """A board that serves HTTP already; a heater of 1 kW is connected."""
    return boards(snapshot=boot_snapshot)


@pytest.fixture(scope="session")
def radio_snapshot(firmware: Firmware) -> Snapshot:
    """A board with its radio on at the moment at which its firmware serves HTTP."""
    board = Board(firmware, circuit=Circuit(load=Resistive(52.9)), network="wifi")
    board.power_on()
    board.run_until(log="http ready")
    return board.snapshot()


@pytest.fixture
def on_air(boards: BoardMaker, radio_snapshot: Snapshot) -> Board:
    """A board that serves HTTP over its own Wi-Fi already; a heater of 1 kW is connected."""
    return boards(snapshot=radio_snapshot)


@pytest.fixture
def depot() -> Iterator[DepotMaker]:
    """Makes running depots; arguments as of `Depot`."""
    with ExitStack() as stack:
        yield lambda *arguments, **settings: stack.enter_context(Depot(*arguments, **settings))


def _keep(request: pytest.FixtureRequest, made: list[Board]) -> None:
    folder = request.config.rootpath / KEPT_UNDER / re.sub(r"[^\w.-]+", "_", request.node.nodeid)
    folder.mkdir(parents=True, exist_ok=True)
    for index, board in enumerate(made):
        (folder / f"{index}-{board.name}.log").write_bytes(board.uart)
        (folder / f"{index}-{board.name}.flash.bin").write_bytes(board.flash)
