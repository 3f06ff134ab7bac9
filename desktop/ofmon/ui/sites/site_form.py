"""A site's name, address, notes and interval, checked while they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ofmon.domain.sites.site import INTERVAL_DAYS, Site, interval, line, lines
from ofmon.texts import tr
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Notice, button, column, label, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from ofmon.errors import OFMonError
    from ofmon.ui.parts.theme import Theme

_NOTES_PX_MAX = 140
_WIDTH_PX_MAX = 640
_DAYS_PX_MAX = 140


class SiteForm(QWidget):
    """Asks for a site; ``wanted`` carries it."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._id: int | None = None
        self.heading = label(role="title")
        self.name, self.address, self.days = QLineEdit(), QLineEdit(), QLineEdit()
        self.notes = QPlainTextEdit(tabChangesFocus=True)
        self.verdict = label(role="muted", wrap=True)
        self.notice = Notice(theme)
        self.save = button(tr("Save"), tr("Keeps the site on this computer"), self._save, "primary")
        self._back = button(tr("Back"), tr("Leaves everything as it is"), self.left.emit)
        self._arrange()
        for field in (self.name, self.address, self.days):
            field.textChanged.connect(self._check)
            field.returnPressed.connect(self.save.click)
        self.notes.textChanged.connect(self._check)

    def begin(self, site: Site | None) -> None:
        """Ask for a new site, or what is to be changed about one."""
        self._id = site.id if site else None
        self.heading.setText(tr("Change the site") if site else tr("A new site"))
        self.name.setText(site.name if site else "")
        self.address.setText(site.address if site else "")
        self.notes.setPlainText(site.notes if site else "")
        self.days.setText(str(site.interval_days if site else INTERVAL_DAYS))
        self.notice.hide()
        self._check()
        self.name.setFocus()

    def fail(self, error: OFMonError) -> None:
        """It could not be kept; what was typed stays."""
        self.notice.fail(error)

    def _typed(self) -> Site:
        """What is typed.

        Raises:
            ValueError: it can't be meant.
        """
        texts = (line(self.name.text()), line(self.address.text()), lines(self.notes.toPlainText()))
        return Site(*texts, interval(self.days.text()), self._id)

    def _check(self) -> None:
        try:
            self._typed()
        except ValueError as error:
            self.verdict.setText(str(error) if self.name.text() else "")
            self.save.setEnabled(False)
        else:
            self.verdict.setText("")
            self.save.setEnabled(True)

    def _save(self) -> None:
        self.wanted.emit(self._typed())

    def _arrange(self) -> None:
        self.notes.setMaximumHeight(_NOTES_PX_MAX)
        self.days.setMaximumWidth(_DAYS_PX_MAX)
        for field in (self.name, self.address, self.notes):
            field.setMaximumWidth(_WIDTH_PX_MAX)
        self.setLayout(
            column(
                self.heading,
                _field(tr("Name"), self.name),
                _field(tr("Address"), self.address),
                _field(tr("Notes (keys, opening times …)"), self.notes),
                _field(tr("Collect its meters every so many days"), self.days),
                self.verdict,
                self.notice,
                row(self.save, self._back, None),
                None,
                spacing=GRID,
            )
        )


def _field(caption: str, field: QWidget) -> QLayout:
    """A field below its name."""
    said = label(caption, "muted")
    said.setBuddy(field)
    field.setAccessibleName(caption)
    return column(said, field, spacing=GRID // 2)
