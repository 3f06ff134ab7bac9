"""What the pictures show: fifty meters with a past, and the server that knows most of them.

Meters are scripted, so that no emulator is needed and each run shows the same figures: load curves of a day
and a week, two months more for some, power losses, a meter nobody has given a token, one whose current
transformer is the wrong way round.
"""

from __future__ import annotations

import json
import math
from contextlib import closing, contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from ofmon.domain.calibration import Configuration, Live, Wiring
from ofmon.ui.parts.photos import shrunk
from ofmon_emulation.server import Database, Seeder, running_server
from support.scripted_meter import HOUR_MS
from support.window import meter, token_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.scripted_meter import ScriptedMeter

PLACES = (
    "Press hall",
    "Cold store",
    "Office east",
    "Compressor",
    "Well pump",
    "Bakery",
    "Laundry",
    "Pumping station at the northern reservoir, building",
    "Workshop",
    "Greenhouse",
)
NEW, REVERSED, OLD_FIRMWARE = 4, 6, (2, 9)
CUTS = {3: 5, 12: 30, 21: 1}
"""Hours without power in the middle of the life of the meter of that number."""
LIFE_HOURS = 9 * 24
LONG_LIFE_HOURS = 100 * 24
LONG_LIVES = 5
LATER_HOURS = 3


def name(number: int) -> str:
    """What the server calls the device of the meter of that number, which counts from 1."""
    place, storey = (number - 1) % len(PLACES), (number - 1) // len(PLACES)
    return f"{PLACES[place]} {storey + 1}"


def meters(count: int) -> list[ScriptedMeter]:
    """So many, at the same moment of true time."""
    made = [meter(number, 0, token=number != NEW) for number in range(1, count + 1)]
    for number, each in enumerate(made, 1):
        _grow_up(number, each)
    return made


def _grow_up(number: int, each: ScriptedMeter) -> None:
    hours = LONG_LIFE_HOURS if number <= LONG_LIVES else LIFE_HOURS
    each.version = "101" if number in OLD_FIRMWARE else "102"
    each.documents = _three_phases()
    each.clock_ms -= (hours - LIFE_HOURS) * HOUR_MS
    each.true_ms = each.clock_ms
    outage = CUTS.get(number, 0)
    live(each, hours - LIFE_HOURS // 2)
    if outage:
        each.power_cut(outage * HOUR_MS)
    live(each, LIFE_HOURS // 2 - outage)


def _three_phases() -> dict[str, str]:
    """What a meter of protocol 2 says about its inputs; the first transformer leads a little."""
    configuration = Configuration().changed([f"wiring={Wiring.THREE_PHASE}", "ct1.phase_deg=1.5"])
    live_now = [
        Live(ct_id, 230.4 - ct_id, 5.2 * ct_id, 1130.0 * ct_id, 1190.0 * ct_id) for ct_id in (1, 2, 3)
    ]
    transformers = json.dumps({"transformers": [asdict(one) for one in live_now]})
    return {"GET /v2/configuration": configuration.document(), "GET /v2/live": transformers}


def live(each: ScriptedMeter, hours: int) -> None:
    """Measure so many hours of a load that rises by day, rests on Sundays and differs from meter to meter."""
    octet = int(each.meter_id.mac[-2:], 16)
    scale = 300 + 137 * (octet % 17)
    for _hour in range(hours):
        each.clock_ms += HOUR_MS
        each.true_ms += HOUR_MS
        hour = each.clock_ms // HOUR_MS
        day = 1 - math.cos(2 * math.pi * (hour % 24 - 1) / 24)
        week = 0.3 if hour // 24 % 7 == NEW else 1.0
        power = scale * (0.2 + day * week)
        each.measure(
            power_w=-power if octet == REVERSED else power,
            voltage=231 - power / 900 + 1.5 * math.sin(hour / 5 + octet),
            power_factor=0.82 + 0.15 * day / 2,
        )


def photo(colour: str) -> bytes:
    """A photo of a door of that colour in a wall."""
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor("lightgrey"))
    painter = QPainter(image)
    painter.fillRect(500, 200, 500, 1000, QColor(colour))
    painter.end()
    return shrunk(written(image))


def written(image: QImage) -> bytes:
    """A picture's file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide's stubs want bytes for the format
    return bytes(buffer.data().data())


@contextmanager
def server(folder: Path, count: int) -> Iterator[str]:
    """The compatible server with a device for each meter; its URL."""
    path = folder / "server.db"
    with closing(Database(path)) as base:
        for number in range(1, count + 1):
            Seeder(base).create_device(name(number), token_of(number).access_token, "SEM")
    with running_server(path) as running:
        yield running.url
