"""Pictures of every page and view of the window, in both themes and in the sizes it is made for.

Two windows are opened: one that has just been installed, with no meter in reach, and one with fifty meters, a
server and a past. They run on a real database that is filled as in the field: by a tour of scripted meters
and a sync with the compatible server. No emulator, no screen and no network beyond this computer are needed,
and each run shows the same figures.

Limits: drawn by Qt's offscreen platform, so a window manager's frame is missing; fonts are this computer's.
Boxes that ask something stand in windows of their own and are not in the pictures.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import qasync
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ofmon.ui.energy.pictures import save_image
from ofmon.ui.parts.theme import Mode
from screenshots import life
from screenshots.views import VIEWS, prepare
from support.scripted_depot import ScriptedDepot
from support.window import workplace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from screenshots.views import View
    from support.window import Workplace

SIZES = ("600x1024", "800x480", "1024x768", "1280x800", "2560x1440")
METERS = 50


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is to be drawn: folder, sizes in pixels, names of views (none: all)."""

    folder: Path
    sizes: tuple[tuple[int, int], ...]
    names: frozenset[str]

    def want(self, name: str) -> bool:
        """Whether pictures of this view are wanted."""
        return not self.names or name in self.names


def main() -> int:
    """Take all pictures; the answer is the exit status."""
    parser = argparse.ArgumentParser(description="Pictures of every page and view of the window.")
    parser.add_argument("--into", type=Path, default=Path("build/screenshots"), help="their folder")
    parser.add_argument("--size", nargs="+", default=SIZES, help="of these sizes only, e.g. 800x480")
    parser.add_argument(
        "--view", nargs="+", default=(), help="of these views only, e.g. visit-ended empty-sync"
    )
    parser.add_argument("--meters", type=int, default=METERS, help="how many are in reach")
    given = parser.parse_args()
    wishes = Wishes(given.into, tuple(_size(size) for size in given.size), frozenset(given.view))
    wishes.folder.mkdir(parents=True, exist_ok=True)
    os.environ["TZ"] = "UTC"
    time.tzset()
    gc.disable()  # the depot's threads must not collect the window's objects
    qt = QApplication(["ofmon"])
    with qasync.QEventLoop(qt) as loop:
        number = loop.run_until_complete(_empty(wishes)) + loop.run_until_complete(
            _full(wishes, given.meters)
        )
    sys.stdout.write(f"{number} pictures in {wishes.folder}\n")
    return 0


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


async def _empty(wishes: Wishes) -> int:
    """Nothing was ever collected, and no meter is in reach."""
    views = [view for view in VIEWS if view.empty]
    with tempfile.TemporaryDirectory() as folder, ScriptedDepot([]).running() as depot:
        async with workplace(Path(folder), depot) as place:
            return await _take(place, views, wishes, "empty-")


async def _full(wishes: Wishes, meters: int) -> int:
    with (
        tempfile.TemporaryDirectory() as folder,
        life.server(Path(folder), meters) as url,
        ScriptedDepot(life.meters(meters)).running() as depot,
    ):
        async with workplace(Path(folder), depot, server_url=url) as place:
            await prepare(place)
            return await _take(place, [view for view in VIEWS if view.full], wishes)


async def _take(place: Workplace, views: Sequence[View], wishes: Wishes, prefix: str = "") -> int:
    """Go through the views; how many pictures that gave."""
    number = 0
    for view in views:
        if view.page:
            place.window.open_named(view.page)
        if view.open:
            await view.open(place)
        if not view.busy:
            await place.window.page.load()
        if wishes.want(prefix + view.name):
            number += await _pictures(place, view, prefix + view.name, wishes)
    return number


async def _pictures(place: Workplace, view: View, name: str, wishes: Wishes) -> int:
    """What is shown now in all sizes and both themes; how many that were."""
    window = place.window
    for mode in (Mode.LIGHT, Mode.DARK):
        place.shared.theme.override(mode)
        for width, height in wishes.sizes:
            window.resize(width, height)
            shown = QApplication.activeModalWidget() or window
            shown.resize(width, height)
            await window.strip.load()
            await _painted()
            if view.look:
                view.look(place)
                await _painted()
            image = shown.grab().toImage()
            save_image(image, wishes.folder / f"{name}-{mode}-{width}x{height}.png")
    return 2 * len(wishes.sizes)


async def _painted() -> None:
    """Let Qt lay out and paint what has changed."""
    for _round in range(3):
        turn = asyncio.get_running_loop().create_future()
        QTimer.singleShot(0, lambda turn=turn: turn.set_result(None))
        await turn


if __name__ == "__main__":
    sys.exit(main())
