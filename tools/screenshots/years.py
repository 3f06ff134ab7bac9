"""Five years of many meters, as `bench.big_database` makes them: a minute's work, kept for the next run."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from content_key import ROOT

from bench.big_database import FIRST_MS, make
from ofmon.bootstrap import DATABASE_NAME
from support.scripted_meter import HOUR_MS
from support.window import meter

if TYPE_CHECKING:
    from pathlib import Path

    from support.scripted_meter import ScriptedMeter

HOURS = 5 * 365 * 24
_KEPT = ROOT / "build/cache/screenshots"


def fill(data: Path, count: int) -> None:
    """Put the database of so many meters into a data folder."""
    kept = _KEPT / f"years-{count}.db"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        half = kept.with_suffix(f".{os.getpid()}")
        make(half, count, HOURS)
        half.rename(kept)
    shutil.copy(kept, data / DATABASE_NAME)


def meters(count: int) -> list[ScriptedMeter]:
    """They are in reach, some hours after the last visit."""
    made = [meter(number, 0) for number in range(1, count + 1)]
    for each in made:
        each.clock_ms = each.true_ms = FIRST_MS + (HOURS + 5) * HOUR_MS
    return made
