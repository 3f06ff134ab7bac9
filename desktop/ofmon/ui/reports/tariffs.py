"""Tariffs in the window: taken from files, read as sentences, given to devices and customers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from ofmon.domain.plain_text import visible
from ofmon.domain.tariff.document import write_tariff
from ofmon.errors import OFMonError
from ofmon.services.files import write_bytes
from ofmon.services.workers import in_thread
from ofmon.texts import tr
from ofmon.ui.parts.file_dialogs import ask_where, ask_which
from ofmon.ui.parts.questions import ask
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Empty, Notice, button, card, column, label, row, scrolled
from ofmon.ui.reports import said, said_tariff
from ofmon.ui.reports.tariff_editor import TariffEditor
from ofmon.ui.reports.tariff_forms import CustomerForm, HoldForm

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.domain.tariff.model import Tariff
    from ofmon.ui.reports.tariff_forms import Work
    from ofmon.ui.shared import Shared

_TABLE_PX = (140, 280)


@dataclass(frozen=True, slots=True)
class Known:
    """A tariff and the names of those for whom it holds."""

    tariff: Tariff
    whom: tuple[str, ...]


class TariffsDialog(QDialog):
    """A table of tariffs, the chosen one in words, and for whom it holds."""

    def __init__(self, shared: Shared, parent: QWidget) -> None:
        super().__init__(parent)
        self.shared = shared
        self._behind = parent
        self.setObjectName("page")
        self.setWindowTitle(tr("Tariffs"))
        self.setAccessibleName(tr("Tariffs"))
        theme = shared.theme
        self.notice = Notice(theme)
        columns = _columns()
        self.table: Table[Known] = Table("tariffs", columns, theme, shared.preferences, title=tr("Tariffs"))
        self.empty = Empty(theme, "energy")
        text = tr("A tariff says what energy costs, and when. Write one, or take it from a file.")
        self.empty.say(tr("No tariffs yet"), text, tr("New tariff …"), lambda: self.editor.write(None))
        self.words = label(wrap=True)
        self.editor = TariffEditor(shared, self)
        self.editor.kept.connect(self._written)
        self.hold = HoldForm(shared, lambda: self.chosen, self._change)
        self.customers = CustomerForm(shared, self._change)
        self._arrange()
        self.table.picked.connect(self._tell)
        theme.changed.connect(self._restyle)

    def show_all(self) -> None:
        """Open it."""
        self.setStyleSheet(self.shared.theme.sheet)
        self.resize(self._behind.size())
        self.notice.hide()
        self.open()
        self.reload()

    def _restyle(self) -> None:
        self.setStyleSheet(self.shared.theme.sheet)

    def reload(self) -> None:
        """Read what is known."""
        self.shared.jobs.load(self, self._load)

    async def _load(self) -> None:
        tariffs = self.shared.services.tariffs
        try:
            groups = await tariffs.groups()
            uses = await tariffs.uses()
            known = await tariffs.all()
        except OFMonError as error:
            self.notice.fail(error, tr("Try again"), self.reload)
            return
        names = {(each.scope, each.target): said.whom(each) for each in groups.groups}
        whom: defaultdict[str, list[str]] = defaultdict(list)
        for use in uses:
            whom[use.tariff].append(names.get((use.scope, use.target), use.target))
        rows = [Known(tariff, tuple(whom[tariff.name])) for tariff in known]
        self.hold.fill(groups)
        self.customers.fill(groups)
        self.table.replace(rows)
        self._show(rows)

    # ------------------------------------------------------------ showing

    @property
    def chosen(self) -> Tariff | None:
        """The tariff of the current row."""
        index = self.table.currentIndex()
        return self.table.shown[index.row()].tariff if index.isValid() else None

    def _show(self, rows: list[Known]) -> None:
        self.empty.setVisible(not rows)
        for part in (self.table, self._chosen):
            part.setVisible(bool(rows))
        if rows and self.chosen is None:
            self.table.selectRow(0)
        self._tell()

    def _tell(self, _picked: object = None) -> None:
        tariff = self.chosen
        self.words.setText("\n".join(said_tariff.lines(tariff)) if tariff else "")

    # ------------------------------------------------------------ changing

    def take(self, path: Path) -> None:
        """Take a tariff from a file."""

        async def work() -> str:
            tariff, replaced = await self.shared.services.tariffs.add(path)
            if replaced:
                return tr("The tariff {name!r} was replaced.", name=tariff.name)
            return tr("The tariff {name!r} was added.", name=tariff.name)

        self._change(work)

    def _written(self, text: str) -> None:
        self.notice.say(text, "good")
        self.reload()

    def _edit(self) -> None:
        if tariff := self.chosen:
            self.editor.write(tariff)

    def _remove(self) -> None:
        if tariff := self.chosen:
            ask(
                self,
                self.shared.theme,
                tr("Remove the tariff {name!r}?", name=tariff.name),
                tr("It holds for nobody then. Readings stay. Save it before, if you may need it again."),
                yes=tr("Remove"),
                agreed=lambda: self.remove(tariff.name),
            )

    def remove(self, name: str) -> None:
        """Forget a tariff."""

        async def work() -> str:
            await self.shared.services.tariffs.remove(name)
            return tr("The tariff {name!r} was removed.", name=name)

        self._change(work)

    def save(self, path: Path) -> None:
        """Write the chosen tariff to a file that can be taken again."""
        tariff = self.chosen
        if tariff is None:
            return
        data = f"{write_tariff(tariff)}\n".encode()

        async def work() -> str:
            await in_thread(write_bytes, path, data)
            return tr("The tariff is in {path}.", path=path)

        self._change(work)

    def _change(self, work: Work) -> None:
        async def run() -> None:
            try:
                text = await work()
            except OFMonError as error:
                self.notice.fail(error)
                return
            self.notice.say(text, "good")
            await self._load()

        self.shared.jobs.load(self, run)

    # ------------------------------------------------------------ files and layout

    def _ask_file(self) -> None:
        kinds = (tr("Tariffs (*.json)"), tr("All files (*)"))
        ask_which(self, tr("Take a tariff from a file"), self.take, *kinds)

    def _ask_save(self) -> None:
        if tariff := self.chosen:
            name = "".join(sign if sign.isalnum() else "-" for sign in tariff.name) + ".json"
            ask_where(self, tr("Save as"), name, self.save, f"{tr('Tariff')} (*.json)")

    def _arrange(self) -> None:
        take = button(tr("Take a tariff …"), tr("Takes a tariff from a JSON file"), self._ask_file)
        keep = button(tr("Save as …"), tr("Writes the chosen tariff to a file"), self._ask_save)
        remove = button(tr("Remove …"), tr("Forgets the chosen tariff"), self._remove)
        new = button(tr("New tariff …"), tr("Asks for a tariff's prices"), lambda: self.editor.write(None))
        change = button(tr("Change …"), tr("Changes the chosen tariff's prices"), self._edit)
        close = button(tr("Close"), tr("Back to the report"), self.accept)
        for each in (new, change, take, keep, remove, close):
            each.setAutoDefault(False)
        self._chosen = QWidget()
        self._chosen.setLayout(column(card(self.words), row(change, keep, remove, None), self.hold))
        # So much that some rows are seen where room lacks, and no more than that where it doesn't.
        self.table.setMinimumHeight(_TABLE_PX[0])
        self.table.setMaximumHeight(_TABLE_PX[1])
        inside = QWidget()
        parts = (self.table, self.empty, self._chosen, self.customers, None)
        inside.setLayout(column(*parts, spacing=2 * GRID))
        layout = column(self.notice, scrolled(inside), row(new, take, None, close), margin=2 * GRID)
        layout.setStretch(1, 1)
        self.setLayout(layout)


def _columns() -> tuple[Column[Known], ...]:
    return (
        Column(tr("Tariff"), lambda known: visible(known.tariff.name), stretch=True, least_px=120),
        Column(tr("Currency"), lambda known: known.tariff.currency, fold=2),
        Column(tr("Holds for"), _holds_for, stretch=True, least_px=120),
    )


def _holds_for(known: Known) -> str:
    return ", ".join(known.whom) or tr("nobody")
