"""The computer in another time zone."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def computer_in(zone: str) -> Iterator[None]:
    """While the block lasts the computer's own zone is that of this name."""
    before = os.environ.get("TZ")
    _set(zone)
    try:
        yield
    finally:
        _set(before)


def _set(zone: str | None) -> None:
    if zone is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = zone
    time.tzset()
