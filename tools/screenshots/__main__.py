"""Pictures of every page and view: in each language, in both themes, in the sizes they are made for.

Three windows are opened in each language: one that has just been installed, with no meter in reach; one with
fifty meters, a server and a past; and one with five years of fifty meters. The first two run on a real
database that is filled as in the field, by a tour of scripted meters and a sync with the compatible server.
No emulator, no screen and no network beyond this computer are needed, and each run shows the same figures.
Several pictures on one sheet to look at are made by `screenshots.sheets`.

Limits: drawn by Qt's offscreen platform, so a window manager's frame is missing; fonts are this computer's.
Boxes that ask something stand in windows of their own and are not in the pictures.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import qasync
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ofmon.adapters.files.settings import TEXT_SIZE, TEXT_SIZES, SettingsFile
from ofmon.bootstrap import SETTINGS_NAME
from ofmon.texts import LANGUAGES, speak
from ofmon.ui.energy.pictures import save_image
from ofmon.ui.language import Dress, language
from ofmon.ui.parts.theme import Mode
from screenshots import life, years
from screenshots.views import VIEWS, prepare, prepare_offline
from support.http_thread import unanswered_url
from support.scripted_depot import ScriptedDepot
from support.window import workplace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from screenshots.views import View
    from support.window import Workplace

SIZES = ("600x1024", "800x480", "1280x800", "1920x1080@2")
MODES = (Mode.LIGHT, Mode.DARK)
STATES = ("empty", "full", "years", "offline")
METERS = 50
_OFFLINE_METERS = 6
_SCALE = "QT_SCALE_FACTOR"


@dataclass(frozen=True, slots=True)
class Size:
    """A window's size on the screen.

    Attributes:
        name: as it is asked for, ``800x480`` or ``1920x1080@2``.
        width: in the screen's pixels.
        height: in the screen's pixels.
        scale: how many of them a pixel of the program has across.
    """

    name: str
    width: int
    height: int
    scale: str = "1"

    @classmethod
    def of(cls, name: str) -> Size:
        """A size by its name."""
        size, _, scale = name.partition("@")
        width, height = size.split("x")
        return cls(name, int(width), int(height), scale or "1")

    @property
    def in_program(self) -> tuple[int, int]:
        """What the program counts."""
        return round(self.width / float(self.scale)), round(self.height / float(self.scale))


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is to be drawn: folder, sizes, themes, names of views (none: all), size of text in hundredths."""

    folder: Path
    sizes: tuple[Size, ...]
    modes: tuple[Mode, ...]
    names: frozenset[str]
    text_size: str

    def want(self, name: str) -> bool:
        """Whether pictures of this view are wanted."""
        return not self.names or name in self.names


def main() -> int:
    """Take all pictures; the answer is the exit status."""
    given = _asked().parse_args()
    sizes = [Size.of(name) for name in given.size]
    here = os.environ.get(_SCALE, "1")
    for scale in sorted({size.scale for size in sizes} - {here}):
        # Qt takes its scale once for a process.
        names = [size.name for size in sizes if size.scale == scale]
        command = [sys.executable, "-m", "screenshots", *sys.argv[1:], "--size", *names]
        subprocess.run(command, env=os.environ | {_SCALE: scale}, check=True)
    ours = tuple(size for size in sizes if size.scale == here)
    if not ours:
        return 0
    os.environ["TZ"] = "UTC"
    time.tzset()
    gc.disable()  # the depot's threads must not collect the window's objects
    qt = QApplication(["ofmon"])
    number = 0
    with qasync.QEventLoop(qt) as loop:
        for spoken in given.language:
            speak(language(spoken))
            Dress().put_on(qt, language(spoken))
            modes = tuple(Mode(mode) for mode in given.theme)
            folder = given.into / spoken
            folder.mkdir(parents=True, exist_ok=True)
            wishes = Wishes(folder, ours, modes, frozenset(given.view), given.text_size)
            for state in given.state:
                number += loop.run_until_complete(_state(state, wishes, given.meters))
    sys.stdout.write(f"{number} pictures in {given.into}\n")
    return 0


def _asked() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Pictures of every page and view of the window.")
    parser.add_argument("--into", type=Path, default=Path("build/screenshots"), help="their folder")
    parser.add_argument("--language", nargs="+", default=list(LANGUAGES), help="in these languages only")
    parser.add_argument(
        "--size", nargs="+", default=SIZES, help="of these sizes only, e.g. 800x480 1920x1080@2"
    )
    parser.add_argument("--theme", nargs="+", default=list(MODES), help="in these themes only")
    parser.add_argument("--text-size", choices=TEXT_SIZES, default="100", help="in hundredths")
    parser.add_argument("--state", nargs="+", choices=STATES, default=STATES, help="with so much in it")
    parser.add_argument(
        "--view", nargs="+", default=(), help="of these views only, e.g. visit-ended empty-sync"
    )
    parser.add_argument("--meters", type=int, default=METERS, help="how many are in reach")
    return parser


async def _state(state: str, wishes: Wishes, meters: int) -> int:
    """All views in that state; how many pictures that gave."""
    views = [view for view in VIEWS if getattr(view, state)]
    prefix = "" if state == "full" else f"{state}-"
    with tempfile.TemporaryDirectory() as name:
        folder, data = Path(name), Path(name) / "data"
        data.mkdir()
        _write_settings(data, wishes.text_size)
        match state:
            case "empty":
                with ScriptedDepot([]).running() as depot:
                    async with workplace(data, depot) as place:
                        return await _take(place, views, wishes, prefix)
            case "offline":
                few = ScriptedDepot(life.meters(min(meters, _OFFLINE_METERS)))
                with few.running() as depot:
                    async with workplace(data, depot, server_url=unanswered_url()) as place:
                        await prepare_offline(place)
                        return await _take(place, views, wishes, prefix)
            case "years":
                years.fill(data, meters)
                with ScriptedDepot(years.meters(meters)).running() as depot:
                    async with workplace(data, depot) as place:
                        return await _take(place, views, wishes, prefix)
        with life.server(folder, meters) as url, ScriptedDepot(life.meters(meters)).running() as depot:
            async with workplace(data, depot, server_url=url) as place:
                await prepare(place)
                return await _take(place, views, wishes, prefix)


def _write_settings(data: Path, text_size: str) -> None:
    SettingsFile(data / SETTINGS_NAME).change(window={TEXT_SIZE: text_size})


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
    """What is shown now in all sizes and themes; how many that were."""
    window = place.window
    for mode in wishes.modes:
        place.shared.theme.override(mode)
        for size in wishes.sizes:
            window.resize(*size.in_program)
            shown = QApplication.activeModalWidget() or window
            shown.resize(*size.in_program)
            await window.strip.load()
            await _painted()
            if view.look:
                view.look(place)
                await _painted()
            image = shown.grab().toImage()
            save_image(image, wishes.folder / f"{name}-{mode}-{size.name}.png")
    return len(wishes.modes) * len(wishes.sizes)


async def _painted() -> None:
    """Let Qt lay out and paint what has changed."""
    for _round in range(3):
        turn = asyncio.get_running_loop().create_future()
        QTimer.singleShot(0, lambda turn=turn: turn.set_result(None))
        await turn


if __name__ == "__main__":
    sys.exit(main())
