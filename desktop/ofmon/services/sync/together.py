"""Doing things beside each other without losing an error or leaving work behind."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable
    from types import TracebackType


async def together(works: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Await all; the first error stops the others, which end before it leaves."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@dataclass(slots=True)
class Behind:
    """One thing at a time that goes on behind what its block does; the block ends when it has ended.

    Attributes:
        droppable: it is broken off when the block fails or is cancelled.
    """

    droppable: bool = False
    _task: asyncio.Task[None] | None = None

    async def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin it when the one before is done, whose error leaves here."""
        try:
            await self.done()
        except BaseException:
            work.close()
            raise
        self._task = asyncio.create_task(work)

    async def done(self) -> None:
        """Wait for it."""
        task, self._task = self._task, None
        if task:
            await task

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error and self.droppable and self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        else:
            await self.done()
