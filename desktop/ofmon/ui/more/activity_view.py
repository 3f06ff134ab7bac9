"""Activity: what happened, found by words, kind, meter and day, and written to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from ofmon.domain.plain_text import visible
from ofmon.errors import OFMonError
from ofmon.services.activity import LINES_MAX, ActivityKind
from ofmon.services.activity_search import ActivityFilter, found, write_lines
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.more.data_view import read_days
from ofmon.ui.parts.file_dialogs import ask_where
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.widgets import Combo, Empty, Notice, button, column, label, row, set_property

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from ofmon.services.activity import Line
    from ofmon.ui.shared import Shared

_COUNTED_FROM_PX = 360
KINDS = {
    ActivityKind.VISIT: mark("Visits"),
    ActivityKind.TOUR: mark("Tours"),
    ActivityKind.SYNC: mark("Server"),
    ActivityKind.FIRMWARE: mark("Firmware"),
    ActivityKind.DATA: mark("Data on this computer"),
    ActivityKind.OTHER: mark("Other"),
}


class ActivityView(QWidget):
    """What happened, in this window and before."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._activity = shared.activity
        self.search = _field(tr("Search"), tr("Words of the line"))
        self.meter = _field(tr("Meter"), tr("Name or SSID of a meter"))
        self.day = _field(tr("Days"), tr("Day: {example}", example=words.DAY_EXAMPLE))
        self.kind = Combo(shared.theme, tr("Kind"), tr("What the lines are about"))
        self.kind.addItem(tr("All kinds"), None)
        for kind, word in KINDS.items():
            self.kind.addItem(tr(word), kind.name)
        hint = tr("Writes the lines that are shown to a CSV file")
        self.export = button(tr("Save …"), hint, self.ask_export)
        self.shown = label(role="muted", wrap=True)
        self.notice = Notice(shared.theme)
        self.table: Table[Line] = Table(
            "activity",
            _columns(),
            shared.theme,
            shared.preferences,
            title=tr("What happened, and what it came to"),
            newest_first=True,
        )
        self.empty = Empty(shared.theme, "info")
        self.detail = label(wrap=True)
        self.detail.hide()
        self._arrange()
        self._connect()

    async def load(self) -> None:
        """Read what is kept."""
        await self._activity.load()

    @property
    def wanted(self) -> ActivityFilter:
        """Which lines are asked for; days that are none don't matter."""
        days = read_days(self.day.text())
        kind = self.kind.currentData()
        return ActivityFilter(
            self.search.text(),
            ActivityKind[kind] if kind else None,
            self.meter.text(),
            days.start_ms if days else None,
            days.end_ms if days else None,
        )

    def ask_export(self) -> None:
        """Ask for a file, and write what is shown to it."""
        name = f"ofmon-activity-{words.local(self._shared.now.ms):%Y-%m-%d}.csv"
        ask_where(self, tr("Save the lines"), name, self.save)

    def save(self, path: Path) -> None:
        """Write what is shown."""
        lines = tuple(self.table.shown)

        async def work() -> None:
            try:
                number = await write_lines(path, lines)
            except OFMonError as error:
                self.notice.fail(error)
                return
            self.notice.say(tr("%n line(s) written to {path}.", "", number, path=path), "good")

        self._shared.jobs.load(self.export, work)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window keeps its room for the lines."""
        super().resizeEvent(event)
        self.shown.setVisible(self.height() >= _COUNTED_FROM_PX)

    def _tell(self, picked: Line) -> None:
        """A line may be longer than the window is wide."""
        self.detail.setText(visible(picked.text))
        self.detail.show()

    def _fill(self) -> None:
        everything = self._activity.lines
        lines = tuple(found(everything, self.wanted))
        self.table.replace(lines)
        self.export.setEnabled(bool(lines))
        self._views.setCurrentWidget(self.table if lines else self.empty)
        if everything:
            said = tr("No line fits what is asked for.")
            self.empty.say(tr("None of these"), said, tr("Show all"), self._show_all)
        else:
            said = tr("Each visit, tour, sync and export ends with a line here.")
            self.empty.say(tr("Nothing happened yet"), said)
        kept = tr("The newest %n line(s) are kept", "", LINES_MAX)
        some = tr("{shown} of %n line(s)", "", len(everything), shown=len(lines))
        self.shown.setText(kept if len(lines) == len(everything) else some)

    def _show_all(self) -> None:
        for part in (self.search, self.meter, self.day):
            part.clear()
        self.kind.setCurrentIndex(0)

    def _check_day(self, text: str) -> None:
        set_property(self.day, "tone", "bad" if text.strip() and read_days(text) is None else "")
        self._fill()

    def _arrange(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.empty)
        self._views.addWidget(self.table)
        fields = row(self.search, self.meter)
        which = row(self.kind, self.day)
        tools = row(self.shown, self.export)
        for part, stretch in ((fields, (1, 1)), (which, (0, 1)), (tools, (1, 0))):
            for at, share in enumerate(stretch):
                part.setStretch(at, share)
        layout = column(fields, which, tools, self.notice, self._views, self.detail)
        layout.setStretch(4, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.table.picked.connect(self._tell)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.meter.textChanged.connect(lambda _text: self._fill())
        self.day.textChanged.connect(self._check_day)
        self.kind.currentIndexChanged.connect(lambda _at: self._fill())
        self._activity.changed.connect(self._fill)
        self._fill()


def _field(name: str, example: str) -> QLineEdit:
    made = QLineEdit(placeholderText=example, clearButtonEnabled=True)
    made.setAccessibleName(name)
    made.setToolTip(example)
    return made


def _columns() -> tuple[Column[Line], ...]:
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
