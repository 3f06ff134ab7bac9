"""To take along what the Energy page shows: copied, as a table, as a picture, or the readings behind it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ofmon import __version__
from ofmon.services.export import Format
from ofmon.services.files import write_bytes
from ofmon.services.workers import in_thread
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.energy.pictures import save_image, svg_of
from ofmon.ui.parts.choices import MenuButton
from ofmon.ui.parts.file_dialogs import ask_where
from ofmon.ui.parts.widgets import button, row, themed_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton

    from ofmon.services.progress import Report
    from ofmon.ui.energy.asked import Asked
    from ofmon.ui.energy.views import View
    from ofmon.ui.jobs import Job
    from ofmon.ui.parts.widgets import Notice
    from ofmon.ui.shared import Shared

KIND = "export"


class Saving(QWidget):
    """*Copy* and *Save*; nothing can be taken that isn't what is chosen."""

    def __init__(self, shared: Shared, notice: Notice) -> None:
        super().__init__()
        self._shared = shared
        self._notice = notice
        self._what: tuple[View[Any], Asked] | None = None
        hint = tr("Copies the table, to paste into a spreadsheet")
        self.copy = button(tr("Copy"), hint, self._copy)
        hint = tr("Saves the table, the readings or the chart as a file")
        self.save = MenuButton(shared.theme, tr("Save"), hint)
        self.save.setMenu(self._menu())
        for made, sign in ((self.copy, "copy"), (self.save, "save")):
            themed_icon(shared.theme, made, sign)
        self.setLayout(row(self.copy, self.save))
        shared.jobs.finished.connect(self._ended)
        self.offer(None)

    def offer(self, what: tuple[View[Any], Asked] | None) -> None:
        """What can be taken now: a view and what it shows; None: nothing that fits the choice."""
        self._what = what
        for made in (self.copy, self.save):
            made.setEnabled(what is not None)

    def offer_report(self, made: QPushButton, *, here: bool) -> None:
        """Have the report in the menu as well, where there is no room for its button."""
        self._report.setVisible(here)
        self._report.triggered.connect(made.click, Qt.ConnectionType.UniqueConnection)

    def save_table(self, path: Path) -> None:
        """Write the table as it is shown, with device and local time, as CSV."""
        if not self._what:
            return
        view, _asked = self._what
        values, export = view.values(), self._shared.services.export
        self._start(path, lambda _report: export.table(path, view.names, values))

    def save_readings(self, path: Path) -> None:
        """Write the readings of the shown days and devices as CSV."""
        if not self._what:
            return
        _view, asked = self._what
        start_ms, end_ms = asked.shown.start_ms() + 1, asked.shown.end_ms() + 1
        export, whose = self._shared.services.export, asked.whose

        def work(report: Report) -> Coroutine[Any, Any, int]:
            return export.run(path, Format.CSV, whose=whose, start_ms=start_ms, end_ms=end_ms, report=report)

        self._start(path, work)

    def save_png(self, path: Path) -> None:
        """Write the chart as a picture."""
        if self._what:
            image = self._what[0].picture(self._foot())
            self._start(path, lambda _report: asyncio.to_thread(save_image, image, path))

    def save_svg(self, path: Path) -> None:
        """Write the chart as lines and text."""
        if self._what:
            data = svg_of(self._what[0].chart, self._shared.theme.colour("surface"), self._foot())
            self._start(path, lambda _report: in_thread(write_bytes, path, data))

    def _foot(self) -> str:
        """When it was made, and from what."""
        place = self._shared.services.data_folder.path / "ofmon.db"
        now = words.moment(self._shared.now.ms)
        return tr("Made {when} by OFMon {version} from {place}", when=now, version=__version__, place=place)

    def _start(self, path: Path, work: Callable[[Report], Coroutine[Any, Any, Any]]) -> None:
        self._shared.jobs.start(KIND, tr("Writing {file}", file=path.name), work)

    def _ended(self, job: Job) -> None:
        if job.kind != KIND:
            return
        said = tr("%n line(s)", "", job.result) if job.result is not None else ""
        self._shared.activity.note_end(self._shared.now.ms, job, said)
        if job.error:
            self._notice.fail(job.error)
        elif job.ok:
            self._notice.say(tr("{job} is done.", job=job.title), "good")

    def _copy(self) -> None:
        if self._what:
            self._what[0].table.copy()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self._report = menu.addAction(tr("Report …"))
        self._report.setVisible(False)
        for text, suffix, kind, save in (
            (tr("Table as it is shown, CSV …"), "csv", tr("Comma separated values"), self.save_table),
            (
                tr("All readings of these days, CSV …"),
                "csv",
                tr("Comma separated values"),
                self.save_readings,
            ),
            (tr("Chart, PNG …"), "png", tr("Picture"), self.save_png),
            (tr("Chart, SVG …"), "svg", tr("Drawing"), self.save_svg),
        ):
            asks = self._asking(suffix, kind, save)
            menu.addAction(text).triggered.connect(lambda _checked=False, asks=asks: asks())
        return menu

    def _asking(self, suffix: str, kind: str, save: Callable[[Path], None]) -> Callable[[], None]:
        return lambda: self._ask_path(suffix, kind, save)

    def _ask_path(self, suffix: str, kind: str, save: Callable[[Path], None]) -> None:
        if not self._what:
            return
        shown = self._what[1].shown
        name = f"energy-{shown.first}-{shown.last}.{suffix}"
        ask_where(self, tr("Save as"), name, save, kind=f"{kind} (*.{suffix})")
