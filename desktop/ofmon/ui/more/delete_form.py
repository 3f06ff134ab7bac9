"""Deleting some readings: which, what would be lost, and a number to type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ofmon.domain.identity import MeterId
from ofmon.domain.reading import ReadingState
from ofmon.domain.typed_number import typed_count
from ofmon.errors import OFMonError
from ofmon.services.deleting import DELETED_STATES, Deleted, describe, describe_deletion
from ofmon.services.ports import Deletable, DeleteFilter
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import Combo, Notice, button, card, column, label
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.services.ports import Deletion
    from ofmon.services.progress import Report
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

_KIND = "delete"
_AGES = (
    ("2y", mark("older than 2 years")),
    ("1y", mark("older than a year")),
    ("6m", mark("older than 6 months")),
    ("1m", mark("older than a month")),
    ("", mark("of any age")),
)
_NOTHING = Deletable((), 0)
_LISTED_MAX = 5


class DeleteForm(QWidget):
    """Asks for a deliberate act."""

    left = Signal()
    ended = Signal(str, bool)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._deleting = shared.services.deleting
        self.stake, self._wanted = _NOTHING, DeleteFilter(frozenset())
        self.age = Combo(shared.theme, tr("Age"), tr("How long ago the hours of the readings ended"))
        for age, word in _AGES:
            self.age.addItem(tr(word), age)
        self.state = Combo(shared.theme, tr("State"), tr("How far the readings have come"))
        for state in DELETED_STATES:
            self.state.addItem(tr(words.READING_STATES[state][0]), state.value)
        self.meter = Combo(shared.theme, tr("Meter"), tr("Whose readings"))
        self.lost = Notice(shared.theme)
        self.copy = QCheckBox(tr("Leave a copy beside the database"))
        self.copy.setMinimumHeight(TARGET)
        self.copy.setToolTip(tr("Restore brings it back"))
        self.number = QLineEdit()
        self.number.setMaximumWidth(240)
        self.caption = label(role="heading", wrap=True)
        self.caption.setBuddy(self.number)
        self.delete = button(tr("Delete these readings"), tr("Deletes them from this computer"), self._delete)
        self._back = button(tr("Back"), tr("Leaves everything as it is"), self.left.emit)
        self.before = label(role="muted", wrap=True)
        self._arrange()
        for choice in (self.age, self.state, self.meter):
            choice.currentIndexChanged.connect(lambda _at: self.reload())
        self.number.textChanged.connect(self.check)
        shared.jobs.finished.connect(self._finished)

    def begin(self) -> None:
        """Ask from the beginning."""
        self.copy.setChecked(True)
        self._shared.jobs.load((self, "meters"), self._load_meters)
        self.reload()

    def reload(self) -> None:
        """Say what the present choice would delete."""
        self.number.clear()
        self.stake = _NOTHING
        self.check()
        self._shared.jobs.load(self, self.load)

    async def load(self) -> None:
        """Look what the present choice would delete, and what was deleted before."""
        try:
            wanted = await self._chosen()
            stake = await self._deleting.at_stake(wanted)
            before = await self._deleting.deleted()
        except OFMonError as error:
            self.lost.fail(error, tr("Try again"), self.reload)
            return
        self.stake, self._wanted = stake, wanted
        self.lost.say(describe(stake), "bad" if stake.unsent else "warn")
        self.caption.setText(tr("Type {count} to delete them", count=stake.readings))
        self.number.setAccessibleName(self.caption.text())
        self._tell_before(before)
        self.check()

    def check(self) -> None:
        """Whether the number typed is that of the readings."""
        right = typed_count(self.number.text()) == self.stake.readings
        free = self._shared.jobs.running is None
        self.delete.setEnabled(free and right and self.stake.readings > 0)

    def _tell_before(self, before: Sequence[Deletion]) -> None:
        told = [describe_deletion(each) for each in before[:_LISTED_MAX]]
        self.before.setText("\n".join(told))
        self.before.setVisible(bool(told))

    async def _chosen(self) -> DeleteFilter:
        age, ssid = self.age.currentData(), self.meter.currentData()
        before_ms = await self._deleting.before_ms(age) if age else None
        states = frozenset({ReadingState(self.state.currentData())})
        return DeleteFilter(states, before_ms, MeterId(ssid) if ssid else None)

    async def _load_meters(self) -> None:
        try:
            names = await self._shared.services.store.meter_names()
        except OFMonError as error:
            self.lost.fail(error, tr("Try again"), self.begin)
            return
        chosen = self.meter.currentData()
        self.meter.blockSignals(True)  # noqa: FBT003 - Qt's own call
        self.meter.clear()
        self.meter.addItem(tr("All meters"), None)
        for ssid, name in sorted(names.items(), key=lambda each: each[1]):
            self.meter.addItem(name, ssid)
        self.meter.setCurrentIndex(max(self.meter.findData(chosen), 0))
        self.meter.blockSignals(False)  # noqa: FBT003 - Qt's own call

    def _delete(self) -> None:
        wanted, count, backup = self._wanted, self.stake.readings, self.copy.isChecked()

        async def work(_report: Report) -> Deleted:
            return await self._deleting.delete(wanted, count, backup=backup)

        self._shared.jobs.start(_KIND, tr("Deleting readings"), work)

    def _finished(self, job: Job) -> None:
        if job.kind != _KIND:
            self.check()
            return
        said = outcome(job.result) if job.result else ""
        self._shared.activity.note_end(self._shared.now.ms, job, said)
        why = str(job.error) if job.error else tr("{job} was cancelled.", job=job.title)
        self.ended.emit(said if job.ok else words.sentence(why), job.ok)
        if job.ok:
            self.left.emit()
        self.reload()

    def _arrange(self) -> None:
        self.setLayout(
            column(
                label(tr("Delete some readings from this computer"), "title", wrap=True),
                label(
                    tr(
                        "Only what the server confirmed, or what you name expressly. What a meter may still "
                        "hold stays, so that nothing comes back as new."
                    ),
                    wrap=True,
                ),
                Wrapping(self.age, self.state, self.meter),
                self.lost,
                card(column(self.caption, self.number, spacing=GRID // 2), self.copy),
                Wrapping(self.delete, self._back),
                self.before,
                None,
                spacing=2 * GRID,
            )
        )


def outcome(deleted: Deleted) -> str:
    """What was deleted, and where its copy is."""
    said = tr("%n reading(s) deleted.", "", deleted.what.readings)
    kept = tr("A copy is in {path}.", path=deleted.backup) if deleted.backup else tr("There is no copy.")
    return f"{said} {kept}"
