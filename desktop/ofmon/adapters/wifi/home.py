"""What all radios owe the person: a join that fails gives the own network back."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from ofmon.errors import WifiError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable


@asynccontextmanager
async def home_unless_joined(go_home: Callable[[], Awaitable[None]]) -> AsyncIterator[None]:
    """Go home when the block fails or is cancelled; its own error is the one that is told."""
    try:
        yield
    except BaseException:
        with suppress(WifiError):
            await asyncio.shield(go_home())
        raise
