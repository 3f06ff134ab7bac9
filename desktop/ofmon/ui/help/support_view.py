"""The support bundle: gathered, shown in full, and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ofmon.errors import OFMonError
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.file_dialogs import ask_where
from ofmon.ui.parts.widgets import Notice, button, column, label, row

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.services.support import Bundle
    from ofmon.ui.shared import Shared


class SupportView(QWidget):
    """What will be in it, above the buttons that gather and save it."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.bundle: Bundle | None = None
        self.notice = Notice(shared.theme)
        hint = tr("Puts all stored readings in as a table; they are not shown here")
        self.readings = button(tr("With readings"), hint, lambda: None)
        self.readings.setCheckable(True)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(tr("What will be saved"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setPlaceholderText(tr("What will be saved is shown here, all of it, before it is saved."))
        self.gather = button(tr("Gather"), tr("Asks everything; nothing leaves this computer"), self.start)
        self.save = button(tr("Save …"), tr("Saves what is shown as a zip file"), self.ask_save, "primary")
        said = tr(
            "For whoever helps you: the doctor's findings, settings, activity, versions, the log, and how "
            "much the database holds. Passwords, tokens and passphrases are left out; names of meters and "
            "devices stay in. Read it before you hand it on."
        )
        tools = row(self.gather, self.readings, None, self.save)
        layout = column(label(said, "muted", wrap=True), tools, self.notice, self.text)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self.save.setEnabled(False)

    async def load(self) -> None:
        """Nothing is asked before somebody wants it."""

    def start(self) -> None:
        """Gather, in the background."""
        self._shared.jobs.load(self, self._gather)

    async def _gather(self) -> None:
        self.gather.setEnabled(False)
        self.notice.say(tr("Gathering …"))
        try:
            self.bundle = await self._shared.services.support.gather()
            self.text.setPlainText(self.bundle.whole())
            self.save.setEnabled(True)
            self.notice.hide()
        except OFMonError as error:
            self.notice.fail(error)
        finally:
            self.gather.setEnabled(True)

    def ask_save(self) -> None:
        """Ask for a file."""
        name = f"ofmon-support-{words.local(self._shared.now.ms):%Y-%m-%d}.zip"
        ask_where(self, tr("Save the support bundle"), name, self.save_as)

    def save_as(self, path: Path) -> None:
        """Save what is shown."""
        bundle = self.bundle
        if bundle is None:
            return
        wanted = bundle.with_readings(readings=self.readings.isChecked())

        async def work() -> None:
            self.notice.say(tr("Saving …"))
            try:
                await self._shared.services.support.save(wanted, path)
            except OFMonError as error:
                self.notice.fail(error)
                return
            self.notice.say(tr("Saved as {path}.", path=path), "good")

        self._shared.jobs.load(self.save, work)
