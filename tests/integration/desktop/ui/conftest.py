"""Tests of the window run on Qt's event loop, which must never stand still."""

from __future__ import annotations

import gc
import logging
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.qt_loop import pytest_asyncio_loop_factories, qapp_args
from support.scripted_depot import ScriptedDepot
from support.watchdog import Watchdog
from support.window import Workplace, meter, workplace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

__all__ = ["pytest_asyncio_loop_factories", "qapp_args"]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The watchdog would take another test's work for a stall."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker("alone")


@pytest.fixture(scope="session", autouse=True)
def _garbage_stays_in_its_thread() -> Iterator[None]:
    """As in the program: the depot's threads must not collect the window's objects."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _no_error_is_only_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """What the event loop can only log, such as a task that can't go on, fails the test."""
    yield
    errors = [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert [record.getMessage() for record in errors if record.name in {"asyncio", "qasync"}] == []


@pytest.fixture
def depot() -> Iterator[ScriptedDepot]:
    """Three meters: two with a token, the last one without."""
    with ScriptedDepot([meter(1), meter(2), meter(3, token=False)]).running() as running:
        yield running


@pytest.fixture
async def place(tmp_path: Path, depot: ScriptedDepot) -> AsyncIterator[Workplace]:
    """The window beside the depot; a stall of its event loop fails the test."""
    async with workplace(tmp_path, depot) as opened:
        async with Watchdog() as watchdog:
            yield opened
        watchdog.complain()
