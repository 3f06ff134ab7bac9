"""*Labels …*: for which devices, on which sheet, as which file; the first one is shown as it will be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QLabel, QLayout, QWidget

from ofmon.domain.label_sheet import PAGES_MM, SHEETS, Sheet
from ofmon.errors import OFMonError
from ofmon.services.workers import in_thread
from ofmon.texts import tr
from ofmon.ui.labels.drawing import Picture, draw
from ofmon.ui.labels.files import save_labels
from ofmon.ui.parts.file_dialogs import ask_where
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import Choice, Combo, Notice, button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from ofmon.domain.label import Label
    from ofmon.services.ports import Device
    from ofmon.services.progress import Report
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

JOB = "labels"
_SHOWN_PX = 280
_BESIDE_PX = 640
_FIELD_PX = 320
_CAPTION_PX = 130
_CHOSEN, _ALL = "chosen", "all"


class LabelsForm(QWidget):
    """Asks for what is needed, and writes the file."""

    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._sets: dict[str, tuple[Device, ...]] = {}
        options = ((_CHOSEN, "", ""), (_ALL, "", ""))
        self.which = Choice(tr("Labels for"), options)
        self.sheet = Combo(shared.theme, tr("Sheet"), tr("How many labels a sheet has, and how large"))
        self.first = Combo(shared.theme, tr("First free label"), tr("Where a sheet that was begun goes on"))
        self.kind = Combo(shared.theme, tr("Kind of file"), tr("What is written"))
        self.passphrase = QCheckBox(tr("With a second code that joins the meter's Wi-Fi"))
        self.passphrase.setMinimumHeight(TARGET)
        self.warning = Notice(shared.theme)
        self.shown = QLabel()
        self.shown.setAccessibleName(tr("The first label"))
        self.notice = Notice(shared.theme)
        self.go = button(tr("Save labels …"), tr("Writes them to a file"), self._ask_path, "primary")
        self.leave = button(tr("Back"), tr("Writes nothing"), self.left.emit)
        self._fill()
        self._arrange()
        self._connect()

    @property
    def chosen(self) -> tuple[Device, ...]:
        """The devices that labels are wanted for."""
        return self._sets.get(self.which.value, ())

    @property
    def wanted_sheet(self) -> Sheet:
        """The sheet, with its first free label."""
        sheet: Sheet = self.sheet.currentData()
        return replace(sheet, first=max(0, self.first.currentIndex()))

    def begin(self, chosen: Sequence[Device], every: Sequence[Device]) -> None:
        """Ask for labels of these devices, or of all that are listed."""
        self._sets = {_CHOSEN: tuple(chosen), _ALL: tuple(every)}
        one = chosen[0].name if len(chosen) == 1 else tr("%n new device(s)", "", len(chosen))
        self.which.name(_CHOSEN, one)
        self.which.name(_ALL, tr("All %n listed", "", len(every)))
        self.which.choose(_CHOSEN if chosen else _ALL)
        self.which.setVisible(bool(chosen) and len(every) > len(chosen))
        self.passphrase.setChecked(False)
        self.notice.hide()
        self._changed()

    def save(self, path: Path) -> None:
        """Write the file."""
        labels, devices, sheet = self._shared.services.labels, self.chosen, self.wanted_sheet
        with_passphrase = self.passphrase.isChecked()

        async def work(_report: Report) -> int:
            printed = await labels.printed(await labels.of(devices), with_passphrase=with_passphrase)
            await save_labels(path, printed, sheet)
            return len(printed)

        self.notice.hide()
        self._shared.jobs.start(JOB, tr("Writing {file}", file=path.name), work)

    # ------------------------------------------------------------ what is shown

    async def _show_first(self) -> None:
        labels = self._shared.services.labels
        try:
            made = await labels.of(self.chosen[:1])
            printed = await labels.printed(made, with_passphrase=self.passphrase.isChecked())
            content = await in_thread(draw, printed, self.wanted_sheet, Picture.PNG)
        except OFMonError as error:
            self.notice.fail(error)
            return
        picture = QPixmap()
        picture.loadFromData(QByteArray(content))
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        width = round(_SHOWN_PX * self.devicePixelRatioF())
        smooth = Qt.TransformationMode.SmoothTransformation
        self.shown.setPixmap(picture.scaledToWidth(width, smooth))
        self._warn(await labels.of(self.chosen))

    def _warn(self, made: Sequence[Label]) -> None:
        """What a second code means, or why there is none."""
        self.warning.setVisible(self.passphrase.isChecked())
        if not self.passphrase.isChecked():
            return
        if any(each.meter for each in made):
            said = tr("Whoever reads that code can join the meter's Wi-Fi, and change the meter.")
        else:
            said = tr("No meter is known yet for these devices, so there is no Wi-Fi to join.")
        self.warning.say(said, "warn")

    def _changed(self) -> None:
        count, pages = len(self.chosen), self.wanted_sheet.pages(len(self.chosen))
        self.go.setEnabled(bool(count) and self._shared.jobs.running is None)
        self.count.setText(tr("Labels: {labels}. Sheets: {sheets}.", labels=count, sheets=pages))
        if count:
            self._shared.jobs.load(self.shown, self._show_first)

    def _sheet_changed(self) -> None:
        sheet: Sheet = self.sheet.currentData()
        self.first.clear()
        self.first.addItems([str(number + 1) for number in range(sheet.columns * sheet.rows)])
        self._changed()

    def _finished(self, job: Job) -> None:
        self.go.setEnabled(bool(self.chosen))
        if job.kind != JOB:
            return
        said = tr("%n label(s) written", "", job.result) if job.result is not None else ""
        self._shared.activity.note_end(self._shared.now.ms, job, said)
        if job.error:
            self.notice.fail(job.error)
        elif job.ok:
            self.notice.say(tr("%n label(s) written.", "", job.result), "good")

    def _ask_path(self) -> None:
        kind = Picture(self.kind.currentData())
        named = f"{kind.value.upper()} (*.{kind.value})"
        ask_where(self, tr("Save as"), f"labels.{kind.value}", self.save, kind=named)

    def _fill(self) -> None:
        for sheet in SHEETS:
            self.sheet.addItem(_named(sheet), sheet)
        self.kind.addItem(tr("PDF, to print sheets"), Picture.PDF)
        self.kind.addItem(tr("PNG, a picture"), Picture.PNG)
        self.kind.addItem(tr("SVG, a drawing"), Picture.SVG)
        for box in (self.sheet, self.first, self.kind):
            box.setMinimumHeight(TARGET)
            box.setMaximumWidth(_FIELD_PX)
            box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture beside what is asked, or below it."""
        super().resizeEvent(event)
        directions = self._pair.Direction
        beside = self.width() >= _BESIDE_PX
        self._pair.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _connect(self) -> None:
        self.which.chosen.connect(lambda _value: self._changed())
        self.sheet.currentIndexChanged.connect(lambda _at: self._sheet_changed())
        self.first.activated.connect(lambda _at: self._changed())
        self.passphrase.toggled.connect(lambda _on: self._changed())
        self._shared.jobs.heed(lambda _job: self.go.setEnabled(False))
        self._shared.jobs.finished.connect(self._finished)

    def _arrange(self) -> None:
        self.count = label(role="muted", wrap=True)
        fields: list[QWidget | QLayout] = []
        for caption, box in (
            (tr("Sheet"), self.sheet),
            (tr("First free label"), self.first),
            (tr("Kind of file"), self.kind),
        ):
            named = label(caption, "heading")
            named.setBuddy(box)
            named.setMinimumWidth(_CAPTION_PX)
            line = row(named, box)
            line.setStretch(1, 1)
            fields.append(line)
        asked, seen = QWidget(), QWidget()
        asked.setLayout(column(*fields, None))
        seen.setLayout(column(self.shown, self.count, None))
        self._pair = row(asked, seen, spacing=3 * GRID)
        self._pair.setStretch(0, 1)
        above = (label(tr("Labels"), "title"), row(self.which, None), self._pair)
        below = (self.passphrase, self.warning, self.notice, row(self.go, self.leave, None), None)
        self.setLayout(column(*above, *below))
        sheet: Sheet = self.sheet.currentData()
        self.first.addItems([str(number + 1) for number in range(sheet.columns * sheet.rows)])


def _named(sheet: Sheet) -> str:
    """By its grid and its labels' size; the paper where it isn't A4."""
    width, height = sheet.size
    values = {"columns": sheet.columns, "rows": sheet.rows, "width": width, "height": height}
    if sheet.page == PAGES_MM["Letter"]:
        return tr("{columns} x {rows}, {width:.1f} x {height:.1f} mm, Letter", **values)
    return tr("{columns} x {rows}, {width:.1f} x {height:.1f} mm", **values)
