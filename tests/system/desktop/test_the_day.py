"""A technician's day by clicks and keys alone: from a table of meters to a report that can be billed.

A real window, a real database, a real server over HTTP, and twelve meters with the real firmware. What is
asserted of figures is compared with the truth that the waveforms hold.
"""

from __future__ import annotations

import asyncio
import re
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ofmon.bootstrap import Options, build
from ofmon.domain.label_sheet import Sheet
from ofmon.ui import app
from ofmon.ui.app import TESTBED, Wishes
from ofmon.ui.window import MainWindow
from ofmon_emulation.depot import Depot
from ofmon_emulation.server import TENANT_PASSWORD, TENANT_USER, running_server
from ofmon_emulation.waveforms import Circuit, FrontEnd, Inductive, Resistive
from support.colleagues import PASSPHRASE, other_computer
from support.meter import HOUR_MS
from support.person import Person
from support.time_zone import computer_in
from support.window import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from ofmon_emulation.board import Board
    from ofmon_emulation.pytest_plugin import BoardMaker
    from ofmon_emulation.server import ServerThread
    from ofmon_emulation.waveforms import Truth

pytestmark = [
    pytest.mark.system,
    pytest.mark.alone,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]

SITE = "Depot North"
METERS = 12
COMMISSIONED, EXCHANGED, SWITCHED_OFF = 3, 2, 12
MADE_MS, FIRST_HOUR_MS, OCTOBER_MS, NEXT_DAY_MS = (
    int(datetime(2026, *moment, tzinfo=UTC).timestamp() * 1000)
    for moment in ((9, 30, 14, 57), (9, 30, 15, 0), (10, 1, 0, 0), (10, 1, 8, 56))
)
SETTLE_MS = 10_000
FAST = 1_000_000.0


def device(number: int) -> str:
    """What the table calls the device of the meter of that number, which counts from 1."""
    return f"Hall {number}"


@dataclass
class Yard:
    """Twelve meters that hang, the last one in the technician's bag, and what they measure."""

    boards: list[Board]
    depot: Depot

    def ssid(self, number: int) -> str:
        """Of the meter of that number: the chip's access point has the address after its own."""
        head, _, last = self.boards[number - 1].settings.mac.rpartition(":")
        return f"SEM-{head}:{int(last, 16) + 1:02x}"

    def truth(self, number: int) -> Truth:
        """What a perfect meter would say of the device of that number, in any second."""
        board = self.boards[METERS if number == EXCHANGED else number - 1]
        return board.truth(board.true_time_ms - 1000, board.true_time_ms)

    async def sleep_until(self, true_ms: float, *, but: int) -> None:
        """The mains is off until then, and stays so at the meter of that number."""
        for board in self.boards:
            board.power_off()
        await self.run_to(true_ms)
        for board in self.boards:
            if board is not self.boards[but - 1]:
                board.power_on()
        await until(lambda: len(self.depot.air.networks()) == METERS)

    async def run_to(self, true_ms: float) -> None:
        """Let time pass as fast as it can, up to a moment."""
        self.depot.speed = FAST
        await until(lambda: self.depot.now_ms >= true_ms)
        self.depot.speed = 1.0


def amperes(number: int) -> float:
    """What flows through the clamp of the meter of that number."""
    return 4.0 + number


def circuit(number: int) -> Circuit:
    """A heater, or a motor; the clamps of those that are to be commissioned aren't as from the factory."""
    load = Inductive(amperes(number), power_factor=0.8) if number % 2 else Resistive(230 / amperes(number))
    off = FrontEnd(amperes_per_volt=31.5, volts_per_volt=343.0) if number <= COMMISSIONED else FrontEnd()
    return Circuit(load=load, front_end=off)


@pytest.fixture
def yard(boards: BoardMaker) -> Iterator[Yard]:
    """All but the last one have power."""
    made = [
        boards(
            name=f"m{at}",
            mac=f"a0:b1:c2:00:02:{4 * at:02x}",
            seed=at,
            epoch_ms=MADE_MS,
            circuit=circuit(at),
        )
        for at in range(1, METERS + 2)
    ]
    for board in made[:-1]:
        board.power_on()
    with Depot(made, connected_speed=5) as depot:
        yield Yard(made, depot)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    """A server as it is set up: nothing but its administrator."""
    with running_server(tmp_path / "server.db") as running:
        yield running


@asynccontextmanager
async def at_the_window(folder: Path, yard: Yard) -> AsyncIterator[Person]:
    """The program's window as it opens for the first time, until the person closes it."""
    options = Options(data_dir=folder, testbed_url=yard.depot.url, secrets_file=folder / "secrets")
    services = build(options)
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    qt.setQuitOnLastWindowClosed(False)
    with computer_in("UTC"):
        shown = asyncio.ensure_future(app.show(qt, services, Wishes(size=(1280, 800), place=TESTBED)))

        def windows() -> list[MainWindow]:
            tops = QApplication.topLevelWidgets()
            return [each for each in tops if isinstance(each, MainWindow) and each.isVisible()]

        await until(windows)
        someone = Person(windows()[0])
        someone.window.resize(1280, 800)
        yield someone
        await someone.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        await shown


async def test_a_day(yard: Yard, server: ServerThread, tmp_path: Path) -> None:
    """Twelve meters are imported, three commissioned, one exchanged; what they measured is billed once."""
    async with at_the_window(tmp_path / "data", yard) as person:
        await sign_in(person, server)
        await import_site(person, yard, tmp_path)
        await make_devices(person, tmp_path)
        for number, label in enumerate(await print_labels(person, tmp_path), 1):
            await commission(person, number, label)
        await yard.run_to(FIRST_HOUR_MS + SETTLE_MS)
        await yard.sleep_until(NEXT_DAY_MS, but=SWITCHED_OFF)
        assert "11 of 12 collected, 1 not heard" in await tour(person)
        yard.boards[SWITCHED_OFF - 1].power_on()
        await exchange(person, yard)
        await yard.run_to(next_hour(yard.depot.now_ms) + SETTLE_MS)
        assert "12 of 12 collected" in await tour(person)
        sent = await sync(person)
        delivered = {device(at): delivered_to(server, device(at)) for at in range(1, COMMISSIONED + 1)}
        assert sum(len(of_one) for of_one in delivered.values()) == sent
        for number, of_one in enumerate(delivered.values(), 1):
            in_september = [each for each in of_one if each.end_ms < OCTOBER_MS]
            assert in_september
            newest = max(of_one, key=lambda each: each.end_ms)
            assert newest.power_w == pytest.approx(yard.truth(number).real_power, rel=0.01)
        pages = await report(person, tmp_path / "october.pdf")
        for name, of_one in delivered.items():
            in_october = sum(each.kwh for each in of_one if each.end_ms >= OCTOBER_MS)
            assert f"{name} {in_october:.2f}" in pages
        async with other_computer(tmp_path) as colleague:
            await colleague.share(tmp_path / "colleague.ofmon", PASSPHRASE)
        await look_at_file(person, tmp_path / "colleague.ofmon", "Depot South")
        await person.press("Merge")
        await person.reads("taken over.")
        await look_at_file(person, tmp_path / "colleague.ofmon", "nothing that isn't known here")


@dataclass(frozen=True)
class Delivered:
    """An hour's reading on the server."""

    end_ms: int
    power_w: float
    kwh: float


def delivered_to(server: ServerThread, name: str) -> list[Delivered]:
    """All that the server has of a device."""
    login = {"username": TENANT_USER, "password": TENANT_PASSWORD}
    with httpx.Client(base_url=server.url) as client:
        token = client.post("/api/auth/login", json=login).json()["token"]
        client.headers["X-Authorization"] = f"Bearer {token}"
        found = client.get("/api/tenant/devices", params={"deviceName": name}).json()["id"]["id"]
        url = f"/api/plugins/telemetry/DEVICE/{found}/values/timeseries"
        query = {"keys": "real_power,kwh", "startTs": 0, "endTs": 2 * OCTOBER_MS, "limit": 1000}
        series = client.get(url, params=query).json()
    powers = {each["ts"]: float(each["value"]) for each in series["real_power"]}
    return [Delivered(each["ts"], powers[each["ts"]], float(each["value"])) for each in series["kwh"]]


def next_hour(at_ms: float) -> int:
    """The end of the hour that runs at a moment."""
    return (int(at_ms) // HOUR_MS + 1) * HOUR_MS


async def sign_in(person: Person, server: ServerThread) -> None:
    """At the desk."""
    await person.press("Sync")
    await person.press("Sign in …")
    await person.write("Server", server.url)
    await person.write("User", TENANT_USER)
    await person.write("Password", TENANT_PASSWORD)
    await person.press("Sign in")
    await person.reads(f"Server: signed in as {TENANT_USER}")


async def import_site(person: Person, yard: Yard, folder: Path) -> None:
    """Twelve lines of a spreadsheet, looked at before anything is written."""
    table = folder / "site.csv"
    lines = (f"{SITE};7;{yard.ssid(at)};{device(at)};Cabinet {at}" for at in range(1, METERS + 1))
    table.write_text("\n".join(("site;interval_days;meter;device;place", *lines)), encoding="utf-8")
    await person.press("Devices")
    await person.press("Sites")
    await person.press("Import …")
    await person.answer_file(table)
    await person.reads("12 new, 0 changed, 0 the same, 0 wrong")
    await person.press("Take over")
    await person.reads("12 lines taken over.")


async def make_devices(person: Person, folder: Path) -> None:
    """The same table names them; the server lacks the profile, too."""
    await person.press("Server")
    await person.press("New device …")
    await person.press("From a list …")
    await person.answer_file(folder / "site.csv")
    await person.press("Make devices")
    await person.press("Make it")
    await person.reads("made")


async def print_labels(person: Person, folder: Path) -> list[Path]:
    """A sheet of labels; a picture of each of the first three, as a telephone takes it."""
    path = folder / "labels.png"
    await person.press("Labels …")
    await person.choose("Kind of file", "PNG, a picture")
    await person.press("Save labels …")
    await person.answer_file(path)
    await person.reads("12 labels written.")
    printed, sheet = QImage(str(path)), Sheet()
    dots = printed.width() / sheet.page[0]
    pictures = []
    for at in range(COMMISSIONED):
        place = sheet.place(at)
        part = QRectF(place.left * dots, place.top * dots, place.width * dots, place.height * dots)
        pictures.append(folder / f"label-{at + 1}.png")
        assert printed.copy(part.toRect()).save(str(pictures[-1]))
    return pictures


async def commission(person: Person, number: int, label: Path) -> None:
    """Scan its label, calibrate by a reference."""
    await person.press("Collect")
    if not person.sees(f"{device(number)},"):
        await person.press("Scan")
    await person.point(f"{device(number)},")
    await person.press("Provision …")
    await person.press("Picture of a label …")
    await person.answer_file(label)
    await person.press("Provision")
    await person.reads(f"This meter is {device(number)} now")
    await person.press("Single steps")
    await person.press("Calibrate …")
    await person.write("Reference: Voltage", "230")
    await person.write("Reference: Current", f"{amperes(number):.0f}")
    await person.press("Compute")
    await person.press("Save on the meter")
    await person.reads("ct1.amperes_per_volt=31.")


async def tour(person: Person) -> str:
    """What its report counts."""
    await person.press("Collect")
    await person.press("Start tour")
    await person.reads("meters collected:")
    return await person.reads(f"{SITE}: ")


async def exchange(person: Person, yard: Yard) -> None:
    """The meter from the bag takes the place of the second one, which goes into the bag."""
    await person.press("Devices")
    await person.press("Here")
    await person.point(device(EXCHANGED), twice=True)
    await person.press("Exchange …")
    await person.choose("New meter", yard.ssid(METERS + 1))
    await person.press("1. Collect the old meter")
    await person.press("2. Put the new meter in …")
    await person.press("It takes its place")
    await person.reads(f"{yard.ssid(METERS + 1)} is {device(EXCHANGED)} now.")
    yard.boards[EXCHANGED - 1].power_off()


async def sync(person: Person) -> int:
    """From the tour's report; how many readings went to the server, and were found there."""
    await person.press("Sync now")
    said = await person.reads("confirmed.")
    sent, confirmed = re.findall(r"\d+", said)[:2]
    assert sent == confirmed
    return int(sent)


async def report(person: Person, path: Path) -> str:
    """Months compared, then the newer one's report; the words of its pages."""
    await person.press("Energy")
    await person.choose("Period", "Month")
    await person.choose("Bars", "By month")
    await person.choose("Compare", "Period before")
    await person.reads("October 2026: ")
    await person.reads("the period before: ")
    await person.press("Report …")
    await person.press("Save PDF …")
    await person.answer_file(path)
    await person.reads("The report is in ")
    await person.press("Close")
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


async def look_at_file(person: Person, path: Path, expected: str) -> None:
    """What a colleague knows, before it is merged."""
    await person.press("More")
    await person.press("Settings")
    await person.press("Merge a colleague's file …")
    await person.answer_file(path)
    await person.write("Passphrase of the file", PASSPHRASE)
    await person.press("Show what is new")
    await person.reads(expected)
