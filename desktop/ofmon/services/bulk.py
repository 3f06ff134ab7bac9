"""Keeps the garbage collector away from very many values."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def without_collections() -> Iterator[None]:
    """No cyclic garbage collection within the block, in the whole process.

    Ten years of readings are some hundred thousand values without a cycle among them. Each full collection
    would walk over them all while every thread, the window's too, waits for more than a tenth of a second.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
