"""Work in other threads, and the garbage collector kept out of it.

Python collects cyclic garbage in whichever thread happens to allocate, while all others wait. That is wrong
twice here: a window's objects may be destroyed only in their own thread, and a full collection that walks
over ten years of readings (hundreds of thousands of values without a cycle among them) stops the window for
more than a tenth of a second. So no collection runs while a worker thread does, nor while very many values
are held; garbage waits.
"""

from __future__ import annotations

import asyncio
import gc
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar, TypeVarTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Executor

Args = TypeVarTuple("Args")
Result = TypeVar("Result")


class _Collections:
    """Whether collections may run: not while anybody holds them off. Who had them off stays with them off."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._holders = 0
        self._were_on = False

    def hold_off(self) -> None:
        with self._lock:
            if self._holders == 0:
                self._were_on = gc.isenabled()
                gc.disable()
            self._holders += 1

    @property
    def held_off(self) -> bool:
        return self._holders > 0

    def let_run(self) -> None:
        with self._lock:
            self._holders -= 1
            if self._holders == 0 and self._were_on:
                gc.enable()


_collections = _Collections()


def collections_held_off() -> bool:
    """Whether a program that collects garbage itself should wait."""
    return _collections.held_off


@contextmanager
def without_collections() -> Iterator[None]:
    """No cyclic garbage collection within the block, in the whole process."""
    _collections.hold_off()
    try:
        yield
    finally:
        _collections.let_run()


async def in_thread(
    work: Callable[[*Args], Result], *args: *Args, executor: Executor | None = None
) -> Result:
    """Do ``work(*args)`` in a worker thread of ``executor`` (None: the loop's own) without collections.

    Cancelling stops the waiting, not the work: it ends whole, and collections wait until it has.
    """
    loop = asyncio.get_running_loop()
    _collections.hold_off()
    try:
        future = loop.run_in_executor(executor, work, *args)
    except BaseException:
        _collections.let_run()
        raise
    future.add_done_callback(_ended)
    return await asyncio.shield(future)


def _ended(work: asyncio.Future[Result]) -> None:
    """Whether it failed is nobody's business any more when who waited was cancelled."""
    _collections.let_run()
    if not work.cancelled():
        work.exception()
