"""More: Activity, Local data, Held, Settings, and what OFMon is made of."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ofmon import __version__
from ofmon.domain.plain_text import visible
from ofmon.services.activity import LINES_MAX
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.more.data_view import DataView
from ofmon.ui.more.held_view import HeldView
from ofmon.ui.more.settings_view import SettingsView
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Choice, Empty, button, column, label, row
from ofmon.ui.parts.wrapping import wrapped
from ofmon.ui.shared import Page

if TYPE_CHECKING:
    from ofmon.services.activity import Line
    from ofmon.ui.shared import Shared

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_PARTS = ("activity", "data", "held", "settings", "about")


@dataclass(frozen=True, slots=True)
class Component:
    """A package that OFMon is built on."""

    name: str
    version: str
    licence: str


class MorePage(Page):
    """One of its parts at a time."""

    name, title, sign = "more", mark("More"), "more"

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.part = Choice(tr("Part"), words.told(_CHOICES))
        self.part.choose("activity")
        self.part.chosen.connect(self._show)
        self.activity = ActivityView(shared)
        self.data = DataView(shared)
        self.held = HeldView(shared)
        self.settings = SettingsView(shared)
        self.settings.sync_wanted.connect(lambda: self.go.emit("sync"))
        self.about = AboutView(shared)
        self._views = QStackedWidget()
        for view in (self.activity, self.data, self.held, self.settings, self.about):
            self._views.addWidget(view)
        self.setLayout(column(wrapped(self.part), self._views, margin=2 * GRID, spacing=2 * GRID))

    async def load(self) -> None:
        """Read what the part that is open shows."""
        match self.part.value:
            case "activity":
                await self.activity.load()
            case "data":
                await self.data.load()
            case "held":
                await self.held.load()
            case "settings":
                await self.settings.load()
            case "about":
                await self.about.load()

    def open_part(self, part: str) -> None:
        """Go to one of its parts by its short name."""
        self.part.choose(part)
        self._show(part)

    def _show(self, part: str) -> None:
        self._views.setCurrentIndex(_PARTS.index(part))
        self.reload()


class ActivityView(QWidget):
    """What happened, in this window and before."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._activity = shared.activity
        empty = Empty(shared.theme, "info")
        empty.say(tr("Nothing happened yet"), tr("Each visit, tour, sync and export ends with a line here."))
        self.table: Table[Line] = Table(
            "activity",
            _line_columns(),
            shared.theme,
            shared.preferences,
            title=tr("What happened, and what it came to"),
            newest_first=True,
        )
        self._views = QStackedWidget()
        self._views.addWidget(empty)
        self._views.addWidget(self.table)
        said = tr("The newest {number} lines are kept", number=LINES_MAX)
        self.detail = label(wrap=True)
        self.detail.hide()
        self.table.picked.connect(self._tell)
        self.setLayout(column(label(said, "muted"), self._views, self.detail))
        shared.activity.changed.connect(self._fill)

    async def load(self) -> None:
        """Read what is kept."""
        await self._activity.load()

    def _tell(self, picked: Line) -> None:
        """A line may be longer than the window is wide."""
        self.detail.setText(visible(picked.text))
        self.detail.show()

    def _fill(self) -> None:
        self.table.replace(tuple(self._activity.lines))
        self._views.setCurrentIndex(1 if self._activity.lines else 0)


class AboutView(QWidget):
    """Version and licences, and the way back to the first steps."""

    first_steps_wanted = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.table: Table[Component] = Table(
            "components",
            _component_columns(),
            shared.theme,
            shared.preferences,
            title=tr("Packages and their licences"),
        )
        steps = button(
            tr("First steps"), tr("Shows the cards of the first start again"), self.first_steps_wanted.emit
        )
        self.setLayout(
            column(
                row(label(tr("OFMon {version}", version=__version__), "title"), None, steps),
                label(tr("Offline-first energy monitoring. Licence: Apache-2.0."), wrap=True),
                label(tr("It is built on these packages:"), "muted"),
                self.table,
            )
        )

    async def load(self) -> None:
        """Ask the installed packages."""
        if not self.table.rows.rows:
            self.table.replace(await asyncio.to_thread(components))


def components() -> list[Component]:
    """The packages that OFMon requires, with the licence that each one states."""
    required = [line for line in metadata.requires("ofmon") or () if "extra ==" not in line]
    names = {_NAME.match(line).group() for line in required}  # type: ignore[union-attr]
    return sorted((_component(name) for name in names), key=lambda component: component.name.casefold())


def _component(name: str) -> Component:
    about = metadata.metadata(name)
    stated = about.get_all("License-Expression") or about.get_all("License") or _classified(about)
    licence = stated[0].splitlines()[0] if stated else tr("see its licence file")
    return Component(about["Name"], about["Version"], licence)


def _classified(about: metadata.PackageMetadata) -> list[str]:
    classifiers = about.get_all("Classifier") or []
    return [line.rsplit("::", 1)[-1].strip() for line in classifiers if line.startswith("License ::")]


_CHOICES = (
    ("activity", mark("Activity"), mark("What happened, and what it came to")),
    ("data", mark("Local data"), mark("Every reading that is stored on this computer")),
    ("held", mark("Held"), mark("Readings that aren't sent, and what is to become of them")),
    ("settings", mark("Settings"), mark("Server, meters, appearance, and the data on this computer")),
    ("about", mark("About"), mark("Version and licences")),
)


def _line_columns() -> tuple[Column[Line], ...]:
    return (
        Column(tr("When"), lambda line: words.moment(line.time_ms), key=lambda line: line.time_ms),
        Column(
            tr("What"),
            lambda line: line.text,
            tone=lambda line: "" if line.tone == "good" else line.tone,
            stretch=True,
            least_px=200,
            sentence=True,
        ),
    )


def _component_columns() -> tuple[Column[Component], ...]:
    return (
        Column(tr("Package"), lambda component: component.name, stretch=True),
        Column(tr("Version"), lambda component: component.version),
        Column(tr("Licence"), lambda component: component.licence),
    )
