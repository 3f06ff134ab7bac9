"""What OFMon is made of: version, packages and their licences."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ofmon import __version__
from ofmon.texts import tr
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.widgets import button, column, label, row

if TYPE_CHECKING:
    from ofmon.ui.shared import Shared

_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Component:
    """A package that OFMon is built on."""

    name: str
    version: str
    licence: str


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


def _component_columns() -> tuple[Column[Component], ...]:
    return (
        Column(tr("Package"), lambda component: component.name, stretch=True),
        Column(tr("Version"), lambda component: component.version),
        Column(tr("Licence"), lambda component: component.licence, stretch=True, least_px=160, sentence=True),
    )
