"""Pictures of every page of the window, in both themes and in the sizes it is made for.

The window runs on a real database that is filled as in the field: by a tour of scripted meters (an hourly
load curve, one power loss, one meter without a token) and a sync with the compatible server. No emulator, no
screen and no network beyond this computer are needed, and each run shows the same figures.

Limits: drawn by Qt's offscreen platform, so a window manager's frame is missing; fonts are this computer's.
"""

from __future__ import annotations

import argparse
import gc
import math
import os
import sys
import tempfile
import time
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import qasync
from PySide6.QtWidgets import QApplication

from ofmon.ui import app
from ofmon.ui.pictures import save_image
from ofmon.ui.theme import Mode
from ofmon_emulation.server import Database, Seeder, running_server
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS
from support.window import meter, token_of, workplace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.scripted_meter import ScriptedMeter
    from support.window import Workplace

Sizes = tuple[tuple[int, int], ...]
SIZES: Sizes = ((600, 1024), (800, 480), (1280, 800), (2560, 1440))
USER, PASSWORD = "tenant@thingsboard.org", "tenant"
NAMES = ("Press hall 1", "Press hall 2", "Cold store 3", "Office east", "Compressor", "Well pump", "Bakery")
LIFE_HOURS = 9 * 24
OUTAGE_HOURS = 5
LATER_HOURS = 3


def main() -> int:
    """Take all pictures; the answer is the exit status."""
    parser = argparse.ArgumentParser(description="Pictures of every page of the window.")
    parser.add_argument("--into", type=Path, default=Path("build/screenshots"), help="their folder")
    parser.add_argument("--size", help="of this size only, e.g. 800x480")
    wishes = parser.parse_args()
    folder: Path = wishes.into
    sizes = (_size(wishes.size),) if wishes.size else SIZES
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["TZ"] = "UTC"
    time.tzset()
    gc.disable()  # the depot's threads must not collect the window's objects
    qt = QApplication(["ofmon"])
    with qasync.QEventLoop(qt) as loop:
        number = loop.run_until_complete(_take(folder, sizes))
    sys.stdout.write(f"{number} pictures in {folder}\n")
    return 0


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


async def _take(folder: Path, sizes: Sizes) -> int:
    with (
        tempfile.TemporaryDirectory() as scratch,
        _server(Path(scratch)) as url,
        ScriptedDepot(_meters()).running() as depot,
    ):
        async with workplace(Path(scratch), depot, server_url=url) as place:
            await _work(place, depot)
            number = 0
            for page in place.window.pages:
                number += await _pictures(place, page.name, page.name, folder, sizes)
            await _visit(place)
            return number + await _pictures(place, "collect", "visit", folder, sizes)


async def _pictures(place: Workplace, page: str, name: str, folder: Path, sizes: Sizes) -> int:
    """One page in these sizes and themes; how many that were."""
    window, shared = place.window, place.shared
    for mode in (Mode.LIGHT, Mode.DARK):
        shared.theme.override(mode)
        for width, height in sizes:
            window.resize(width, height)
            await shared.now.ask()
            image = await app.picture(window, page)
            save_image(image, folder / f"{name}-{mode}-{width}x{height}.png")
    return 2 * len(sizes)


async def _work(place: Workplace, depot: ScriptedDepot) -> None:
    """Sign in, collect all meters, send; then some hours pass in which all go on measuring."""
    await place.services.account.sign_in(USER, PASSWORD)
    place.window.collect.start_tour(then_sync=True)
    await place.idle()
    for each in depot.meters:
        _live(each, LATER_HOURS)
    place.window.collect.panel.closed.emit()


async def _visit(place: Workplace) -> None:
    await place.scanned()
    place.window.collect.collect(place.window.collect.meters.rows[0])
    await place.idle()


def _meters() -> list[ScriptedMeter]:
    """One for each name, and one that nobody has given a token yet; the third loses power for a while."""
    made = [meter(number, 0, token=number <= len(NAMES)) for number in range(1, len(NAMES) + 2)]
    for at, each in enumerate(made):
        _live(each, LIFE_HOURS // 2)
        if at == NAMES.index("Cold store 3"):
            each.power_cut(OUTAGE_HOURS * HOUR_MS)
            _live(each, LIFE_HOURS - LIFE_HOURS // 2 - OUTAGE_HOURS)
        else:
            _live(each, LIFE_HOURS - LIFE_HOURS // 2)
    return made


def _live(each: ScriptedMeter, hours: int) -> None:
    """Measure a load that rises by day and differs from meter to meter."""
    scale = 300 + 400 * int(each.meter_id.mac[-1], 16)
    for _hour in range(hours):
        each.clock_ms += HOUR_MS
        each.true_ms += HOUR_MS
        by_day = 1 - math.cos(2 * math.pi * (each.clock_ms // HOUR_MS % 24) / 24)
        each.measure(power_w=scale * (0.2 + by_day))


@contextmanager
def _server(folder: Path) -> Iterator[str]:
    """The compatible server with a device for each name."""
    path = folder / "server.db"
    with closing(Database(path)) as base:
        for number, name in enumerate(NAMES, 1):
            Seeder(base).create_device(name, token_of(number).access_token, "SEM")
    with running_server(path) as running:
        yield running.url


if __name__ == "__main__":
    sys.exit(main())
