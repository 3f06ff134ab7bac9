"""`make docs-pictures`: the guide's pictures in each language, from the real window.

A depot of twenty meters on a good day: all is collected and sent, then a new meter is put up, given its
device, calibrated and collected. On the tour one goes away half-way, as the guide tells. A spare one lies in
the car. The names here are those of the files that the pages show; ``name.de.png`` is the German one.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import qasync
from content_key import ROOT
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, build
from ofmon.texts import LANGUAGES, SOURCE, speak
from ofmon.ui.language import Dress, language
from ofmon.ui.parts.theme import Mode
from screenshots import life
from screenshots.__main__ import _painted
from screenshots.views import VIEWS, prepare
from support.scripted_depot import ScriptedDepot
from support.window import opened

if TYPE_CHECKING:
    from ofmon.services.scan import Nearby
    from screenshots.views import Opening
    from support.scripted_meter import ScriptedMeter
    from support.window import Workplace

IMAGES = ROOT / "docs/images"
METERS = 21
FIRST, THREE_PHASES, FAR, SPARE = 1, 3, 5, 21
_COLOURS = 256


@dataclass(frozen=True, slots=True)
class Picture:
    """One of the guide's pictures; each begins where the one before has left the window.

    Attributes:
        name: of its file.
        page: which page of the window it is on; empty: on the one before.
        open: brings the window there.
        size: of the window, in pixels.
        mode: its colours.
    """

    name: str
    page: str
    open: Opening
    size: tuple[int, int] = (1024, 768)
    mode: Mode = Mode.LIGHT


async def _stay(_place: Workplace) -> None:
    """Opening the page is all."""


class KeptSecrets(MemorySecrets):
    """A keyring as a technician's computer has one."""

    persistent = True


_OPEN = {view.name: view.open or _stay for view in VIEWS}


async def _day_before(place: Workplace) -> None:
    """All that hangs here is collected and sent; then a new meter is put up, and some hours pass."""
    new, spare = _meter(place, life.NEW), _meter(place, SPARE)
    spare.token = None
    place.depot.cut_off(spare.meter_id)
    place.depot.cut_off(new.meter_id)
    await prepare(place)
    place.depot.bring_back(new.meter_id)


def _meter(place: Workplace, number: int) -> ScriptedMeter:
    return place.depot.meters[number - 1]


def _row(place: Workplace, number: int) -> Nearby:
    wanted = _meter(place, number).meter_id
    return next(row for row in place.window.collect.meters.found if row.meter == wanted)


async def _choose_device(place: Workplace) -> None:
    await _OPEN["collect-provision"](place)
    devices = place.window.collect.panel.form.devices
    await place.idle()
    at = devices.box.findText(life.name(life.NEW))
    devices.box.setCurrentIndex(at)
    devices.box.activated.emit(at)
    await place.idle()


async def _calibrate(place: Workplace) -> None:
    place.window.collect.panel.form.go.click()
    await place.idle()
    place.window.collect.list.opened.emit(_row(place, THREE_PHASES))
    await _OPEN["collect-calibration"](place)


async def _visit(place: Workplace) -> None:
    place.window.collect.collect(_row(place, FIRST))
    await place.idle()


async def _tour(place: Workplace) -> None:
    for each in place.depot.meters:
        life.live(each, life.LATER_HOURS)
    await place.shared.now.ask()
    _meter(place, FAR).faults.drop_after["/telemetry"] = 100
    place.window.collect.start_tour()
    await place.idle()


async def _exchange(place: Workplace) -> None:
    spare = _meter(place, SPARE).meter_id
    place.depot.bring_back(spare)
    await place.scanned()
    await _OPEN["meter-exchange"](place)
    choice = place.window.devices.meter.exchange.choice
    at = choice.findData(spare.ssid)
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
    await place.idle()


async def _sync(place: Workplace) -> None:
    place.window.sync.start()
    await place.idle()


PICTURES = (
    Picture("window-collect", "collect", _OPEN["collect"], (1024, 640)),
    Picture("guide-provision", "collect", _choose_device),
    Picture("guide-calibration", "collect", _calibrate),
    Picture("guide-visit", "collect", _visit),
    Picture("window-visit", "", _stay, (600, 860)),
    Picture("window-tour", "collect", _tour, (1280, 800), Mode.DARK),
    Picture("guide-sync", "sync", _sync),
    Picture("window-devices", "devices", _OPEN["devices-known"], (1280, 800)),
    Picture("window-meter", "devices", _OPEN["meter-place"], (600, 1024)),
    Picture("guide-exchange", "devices", _exchange),
    Picture("window-energy", "energy", _OPEN["energy-hour"], (1024, 640)),
    Picture("guide-energy", "energy", _OPEN["energy-day"]),
)


async def _story(code: str) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        life.server(Path(folder), METERS) as url,
        ScriptedDepot(life.meters(METERS)).running() as depot,
    ):
        options = Options(data_dir=Path(folder), testbed_url=depot.url, server_url=url)
        async with opened(build(options, secrets=KeptSecrets())) as place:
            place.depot = depot
            await _day_before(place)
            for picture in PICTURES:
                await _take(place, picture, code)


async def _take(place: Workplace, picture: Picture, code: str) -> None:
    place.shared.theme.override(picture.mode)
    place.window.resize(*picture.size)
    await _painted()
    if picture.page:
        place.window.open_named(picture.page)
    await place.window.page.load()
    await picture.open(place)
    await place.window.strip.load()
    await place.idle()
    await _painted()
    await _painted()
    suffix = "" if code == SOURCE else f".{code}"
    target = IMAGES / f"{picture.name}{suffix}.png"
    target.write_bytes(small(place.window.grab().toImage()))


def small(image: QImage) -> bytes:
    """A PNG of at most 256 colours: the most frequent ones, others as the nearest of these."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(height, width) & 0xFFFFFF
    colours, place, count = np.unique(pixels, return_inverse=True, return_counts=True)
    kept = colours[np.argsort(-count, kind="stable")[:_COLOURS]]
    channels = np.array([16, 8, 0], np.uint32)
    there = (colours[:, None] >> channels & 0xFF).astype(np.int32)
    here = (kept[:, None] >> channels & 0xFF).astype(np.int32)
    nearest = ((there[:, None] - here[None]) ** 2).sum(axis=2).argmin(axis=1).astype(np.uint8)
    indexed = np.ascontiguousarray(nearest[place.reshape(height, width)])
    made = QImage(indexed.data, width, height, width, QImage.Format.Format_Indexed8)
    made.setColorTable([0xFF000000 | int(colour) for colour in kept])
    encoded = QBuffer()
    encoded.open(QIODevice.OpenModeFlag.WriteOnly)
    made.save(encoded, "PNG", 0)  # type: ignore[call-overload]  # its stubs want bytes, it wants a text
    return bytes(encoded.data().data())


def take(codes: list[str]) -> int:
    """Take them all, in these languages or all, into docs/images; the answer is the exit status."""
    os.environ["TZ"] = "UTC"
    time.tzset()
    gc.disable()  # the depot's threads must not collect the window's objects
    qt, dress = QApplication(["ofmon"]), Dress()
    with qasync.QEventLoop(qt) as loop:
        for code in codes or LANGUAGES:
            spoken = language(code)
            speak(spoken)
            dress.put_on(qt, spoken)
            loop.run_until_complete(_story(code))
    made = sorted(IMAGES.glob("*.png"))
    size = sum(file.stat().st_size for file in made)
    sys.stdout.write(f"{len(made)} pictures in docs/images, {size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(take(sys.argv[1:]))
