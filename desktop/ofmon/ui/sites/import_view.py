"""What a table of sites would change, line by line, before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ofmon.services.sites.preview import ImportLine, Kind
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Notice, button, column, label, row

if TYPE_CHECKING:
    from ofmon.errors import OFMonError
    from ofmon.services.sites.tables import Looked
    from ofmon.ui.shared import Shared

KINDS = {
    Kind.NEW: (mark("New"), "good"),
    Kind.CHANGED: (mark("Changed"), "warn"),
    Kind.SAME: (mark("The same"), "muted"),
    Kind.WRONG: (mark("Wrong"), "bad"),
}


class ImportView(QWidget):
    """A table of lines; ``wanted`` carries what was looked at."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._looked: Looked | None = None
        self.heading = label(role="title", wrap=True)
        self.counts = label(wrap=True)
        self.table: Table[ImportLine] = Table(
            "site-import", _columns(), shared.theme, shared.preferences, title=tr("What each line would do")
        )
        self.detail = label(role="muted", wrap=True)
        self.notice = Notice(shared.theme)
        hint = tr("Writes what is new and changed; wrong lines are left out")
        self.take = button(tr("Take over"), hint, self._take, "primary")
        self._back = button(tr("Back"), tr("Leaves everything as it is"), self.left.emit)
        self.detail.hide()
        self.table.picked.connect(self._tell)
        parts = (self.heading, self.counts, self.table, self.detail, self.notice)
        layout = column(*parts, row(self.take, self._back, None), spacing=GRID)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def begin(self, name: str, looked: Looked) -> None:
        """Show what a file would do."""
        self._looked = looked
        preview = looked.preview
        self.heading.setText(tr("What {file} would change", file=name))
        self.counts.setText(
            tr(
                "{new} new, {changed} changed, {same} the same, {wrong} wrong. Nothing is written yet.",
                **{kind.value: preview.counts[kind] for kind in Kind},
            )
        )
        self.table.replace(preview.lines)
        self.detail.hide()
        self.notice.hide()
        self.take.setEnabled(preview.changes)
        (self.take if preview.changes else self._back).setFocus()

    def fail(self, error: OFMonError) -> None:
        """It could not be written."""
        self.notice.fail(error)

    def _tell(self, picked: ImportLine) -> None:
        """What a narrow window cuts off."""
        self.detail.setText(words.sentence(picked.text))
        self.detail.setVisible(bool(picked.text))

    def _take(self) -> None:
        self.wanted.emit(self._looked)


def _columns() -> tuple[Column[ImportLine], ...]:
    return (
        Column(
            tr("Line"), lambda each: words.number(each.number), key=lambda each: each.number, figures=True
        ),
        Column(tr("What"), lambda each: tr(KINDS[each.kind][0]), tone=lambda each: KINDS[each.kind][1]),
        Column(tr("Site"), lambda each: each.site or words.NO_FIGURE, least_px=80),
        Column(tr("Meter"), lambda each: each.whom or words.NO_FIGURE, least_px=80),
        Column(tr("Why"), lambda each: each.text, stretch=True, least_px=120, sentence=True),
    )
