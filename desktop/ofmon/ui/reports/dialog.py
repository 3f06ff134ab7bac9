"""A report in the window: for whom and of when, its pages as they will be printed, then the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QDialog, QWidget

from ofmon.domain.periods import CalendarPeriod, Kind, containing, free
from ofmon.errors import OFMonError
from ofmon.services.files import write_bytes
from ofmon.services.ports.tariffs import Scope
from ofmon.services.report import table
from ofmon.services.workers import in_thread
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.file_dialogs import ask_where
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import Combo, DayEdit, Elided, Notice, button, column, label, row, themed_icon
from ofmon.ui.reports import said
from ofmon.ui.reports.pages import pdf, preview
from ofmon.ui.reports.preview import PreviewArea
from ofmon.ui.reports.tariffs import TariffsDialog

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from ofmon.services.progress import Report as Progress
    from ofmon.services.report.facts import Report
    from ofmon.services.tariffs import Group, Groups
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

_JOB = "report"
_ONE_LINE_PX = 900
_KINDS = (
    (Kind.DAY, mark("Day")),
    (Kind.WEEK, mark("Week")),
    (Kind.MONTH, mark("Month")),
    (Kind.YEAR, mark("Year")),
    (Kind.RANGE, mark("Dates …")),
)


class ReportDialog(QDialog):
    """Stays with its page: opened again it shows what was chosen last.

    Attributes:
        report: what is shown and would be saved; None: nothing that fits the choice.
    """

    def __init__(self, shared: Shared, parent: QWidget) -> None:
        super().__init__(parent)
        self.shared = shared
        self.setObjectName("page")
        self.setWindowTitle(tr("Report"))
        self.setAccessibleName(tr("Report"))
        self.report: Report | None = None
        self._groups: Groups | None = None
        self._wanted: str | None = None
        self._behind = parent
        self._loading: asyncio.Task[None] | None = None
        theme = shared.theme
        self.whom = Combo(theme, tr("For whom"), tr("Whose energy the report is about"))
        self.kind = Combo(theme, tr("Period"), tr("How long the report's period is"))
        for kind, text in _KINDS:
            self.kind.addItem(tr(text), kind.value)
        self.period = containing(Kind.MONTH, self._today())
        self.first, self.last = DayEdit(theme, tr("First day")), DayEdit(theme, tr("Last day"))
        self.when = Elided("heading")
        self.notice = Notice(theme)
        self.preview = PreviewArea()
        self.tariffs = TariffsDialog(shared, self)
        self._arrange()
        self._connect()

    # ------------------------------------------------------------ opening and loading

    def open_for(self, key: str | None, first: date, last: date) -> None:
        """Show the report of a device (by `Owner.key`; None: all) for a period with these days."""
        self._wanted = key
        self.period = _period(first, last)
        self.kind.setCurrentIndex(self.kind.findData(self.period.kind.value))
        self.setStyleSheet(self.shared.theme.sheet)
        self.resize(self._behind.window().size())
        self.open()
        self.load_again()

    def load_again(self) -> None:
        """Make the report that is chosen; until it is there nothing else can be saved."""
        self.report = None
        self._allow_saving()
        self.preview.wait()
        self._show_period()
        self._loading = self.shared.jobs.load(self, self._load)

    async def _load(self) -> None:
        services = self.shared.services
        try:
            if self._groups is None:
                self._groups = await services.tariffs.groups()
                self._fill_whom()
            report = await services.reports.make(self.group, self.period, self.shared.now.ms)
            shown = await in_thread(preview, report, self.preview.made_width)
        except OFMonError as error:
            self.preview.clear()
            self.notice.fail(error, tr("Try again"), self.load_again)
            return
        self.notice.hide()
        self.report = report
        self.preview.show_pages(shown)
        self._allow_saving()

    @property
    def group(self) -> Group:
        """Whom the report is for."""
        groups = self._groups.groups if self._groups else ()
        return groups[max(0, self.whom.currentIndex())]

    def _fill_whom(self) -> None:
        groups = self._groups.groups if self._groups else ()
        with QSignalBlocker(self.whom):
            self.whom.clear()
            for group in groups:
                self.whom.addItem(said.whom(group), (group.scope.value, group.target))
            wanted = (Scope.ALL.value, "") if self._wanted is None else (Scope.DEVICE.value, self._wanted)
            at = next((at for at in range(self.whom.count()) if self.whom.itemData(at) == wanted), 0)
            self.whom.setCurrentIndex(at)

    def done(self, result: int) -> None:
        """Closing ends what is being made for it."""
        if self._loading:
            self._loading.cancel()
        self._groups = None
        super().done(result)

    # ------------------------------------------------------------ choosing

    def show_period(self, period: CalendarPeriod) -> None:
        """Show another period."""
        self.period = period
        self.load_again()

    def _kind_chosen(self) -> None:
        kind = Kind(self.kind.currentData())
        if kind is Kind.RANGE:
            self.show_period(free(self.period.first, self.period.last))
        else:
            self.show_period(containing(kind, min(self.period.last, self._today())))

    def _dates_chosen(self) -> None:
        first, last = (edit.date().toPython() for edit in (self.first, self.last))
        self.show_period(free(first, last))  # type: ignore[arg-type]  # its stubs say object

    def _show_period(self) -> None:
        self.when.show_text(str(self.period))
        free_days = self.period.kind is Kind.RANGE
        self._dates.setVisible(free_days)
        self._later.setEnabled(self.period.may_go_on(self._today()))
        for edit, day in ((self.first, self.period.first), (self.last, self.period.last)):
            with QSignalBlocker(edit):
                edit.setDate(QDate(day.year, day.month, day.day))

    def _today(self) -> date:
        return words.local(self.shared.now.ms).date()

    # ------------------------------------------------------------ saving

    def save_pdf(self, path: Path) -> None:
        """Write what is shown to a file, in the background."""
        if report := self.report:

            async def work(_progress: Progress) -> Path:
                await in_thread(write_bytes, path, await in_thread(pdf, report))
                return path

            self._start(path, work)

    def save_csv(self, path: Path) -> None:
        """Write the figures of what is shown to a file, in the background."""
        if report := self.report:

            async def work(_progress: Progress) -> Path:
                await self.shared.services.export.table(path, table.COLUMNS, table.rows(report))
                return path

            self._start(path, work)

    def _start(self, path: Path, work: Callable[[Progress], object]) -> None:
        title = tr("Writing {name}", name=path.name)
        if self.shared.jobs.start(_JOB, title, work) is None:  # type: ignore[arg-type]
            self.notice.say(tr("Something else is going on. Save the report when it has ended."), "warn")

    def _ended(self, job: Job) -> None:
        if job.kind != _JOB:
            return
        self.shared.activity.note_end(self.shared.now.ms, job, tr("done") if job.ok else "")
        if job.error:
            self.notice.fail(job.error)
        elif job.ok:
            self.notice.say(tr("The report is in {path}.", path=job.result), "good")

    def _ask_path(self, suffix: str, kind: str, save: Callable[[Path], None]) -> None:
        """Qt asks before a file of that name is replaced."""
        name = f"report-{self.period.first}-{self.period.last}.{suffix}"
        ask_where(self, tr("Save as"), name, save, kind=f"{kind} (*.{suffix})")

    def _ask_pdf(self) -> None:
        self._ask_path("pdf", tr("PDF document"), self.save_pdf)

    def _ask_csv(self) -> None:
        self._ask_path("csv", tr("Comma separated values"), self.save_csv)

    def _allow_saving(self) -> None:
        for each in self._saving:
            each.setEnabled(self.report is not None)

    # ------------------------------------------------------------ layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choices beside each other or below each other."""
        super().resizeEvent(event)
        wide = self.width() >= _ONE_LINE_PX
        for box in (self._top, self._foot):
            box.setDirection(box.Direction.LeftToRight if wide else box.Direction.TopToBottom)

    def _arrange(self) -> None:
        theme = self.shared.theme
        self.whom.setMaximumWidth(420)
        earlier = button("", tr("Earlier"), lambda: self.show_period(self.period.before()))
        self._later = button("", tr("Later"), lambda: self.show_period(self.period.following()))
        for made, sign, text in ((earlier, "previous", tr("Earlier")), (self._later, "next", tr("Later"))):
            themed_icon(theme, made, sign)
            made.setAccessibleName(text)
            made.setFixedWidth(TARGET + 2 * GRID)
        self._dates = QWidget()
        self._dates.setLayout(row(self.first, label(tr("to"), "muted"), self.last, None))
        when = row(self.kind, earlier, self._later, self.when)
        when.setStretch(3, 1)
        self._top = row(self.whom)
        self._top.addLayout(when, 1)
        tariffs = button(tr("Tariffs …"), tr("What energy costs, and for whom"), self._open_tariffs)
        csv = button(tr("CSV …"), tr("Saves the report's figures as a table"), self._ask_csv)
        save = button(tr("Save PDF …"), tr("Saves the report as it is shown"), self._ask_pdf, "primary")
        close = button(tr("Close"), tr("Back to where you were"), self.reject)
        self._saving = (csv, save)
        themed_icon(theme, csv, "save")
        for each in (tariffs, csv, save, close):
            each.setAutoDefault(False)
        self._foot = row()
        for pair in (row(tariffs, csv), row(None, close, save)):
            self._foot.addLayout(pair)
        parts = (self._top, self._dates, self.notice, self.preview, self._foot)
        layout = column(*parts, margin=2 * GRID)
        layout.setStretch(parts.index(self.preview), 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.whom.activated.connect(lambda _at: self.load_again())
        self.kind.activated.connect(lambda _at: self._kind_chosen())
        self.first.dateChanged.connect(lambda _day: self._dates_chosen())
        self.last.dateChanged.connect(lambda _day: self._dates_chosen())
        self.shared.jobs.finished.connect(self._ended)
        self.tariffs.finished.connect(lambda _result: self._tariffs_closed())
        self.shared.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setStyleSheet(self.shared.theme.sheet)

    def _open_tariffs(self) -> None:
        self.tariffs.show_all()

    def _tariffs_closed(self) -> None:
        """Prices or customers may be others now."""
        if self._groups is not None and self.isVisible():
            group = self.group
            self._wanted = group.target if group.scope is Scope.DEVICE else None
            self._groups = None
            self.load_again()


def _period(first: date, last: date) -> CalendarPeriod:
    """The calendar period that has just these days; else free ones."""
    for kind in (Kind.DAY, Kind.WEEK, Kind.MONTH, Kind.YEAR):
        period = containing(kind, first)
        if (period.first, period.last) == (first, last):
            return period
    return free(first, last)
