"""Work in other threads, and the garbage collector kept out of it."""

import asyncio
import gc
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from ofmon.services.workers import collections_held_off, in_thread, without_collections


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    """Collections are on, whatever other tests of this process left behind."""
    were_on = gc.isenabled()
    gc.enable()
    yield
    if not were_on:
        gc.disable()


async def test_work_is_done_elsewhere_and_its_result_comes_back() -> None:
    """In the executor that was asked for."""
    with ThreadPoolExecutor(1, "mine") as executor:
        name = await in_thread(lambda: threading.current_thread().name, executor=executor)
    assert name.startswith("mine")
    assert await in_thread(divmod, 7, 2) == (3, 1)


async def test_errors_come_back() -> None:
    """As if the work had been done here."""
    with pytest.raises(ZeroDivisionError):
        await in_thread(divmod, 7, 0)
    assert gc.isenabled()


async def test_no_collection_runs_while_any_worker_does() -> None:
    """Not when another one ends before, and again when the last one has ended."""
    go, seen = threading.Event(), []

    def slow() -> None:
        go.wait(10)
        seen.append(gc.isenabled())

    task = asyncio.create_task(in_thread(slow))
    await in_thread(int)
    assert not gc.isenabled()
    go.set()
    await task
    await asyncio.sleep(0)
    assert seen == [False]
    assert gc.isenabled()


async def test_cancelling_stops_the_waiting_and_the_work_ends_whole() -> None:
    """Collections wait for it too."""
    go, executor, ended = threading.Event(), ThreadPoolExecutor(1), []

    def slow() -> None:
        go.wait(10)
        ended.append(True)

    task = asyncio.create_task(in_thread(slow, executor=executor))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not gc.isenabled()
    go.set()
    await asyncio.to_thread(executor.shutdown)
    await asyncio.sleep(0)
    assert ended == [True]
    assert gc.isenabled()


def test_who_had_collections_off_keeps_them_off() -> None:
    """It is not ours to turn them on."""
    gc.disable()
    try:
        with without_collections(), without_collections():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
    with without_collections():
        assert not gc.isenabled()
        assert collections_held_off()
    assert gc.isenabled()
    assert not collections_held_off()
