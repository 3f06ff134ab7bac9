"""Sites: a list, and one of its forms at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from ofmon.errors import OFMonError
from ofmon.services.sites.book import at_stake
from ofmon.services.sites.preview import Kind
from ofmon.texts import tr
from ofmon.ui.parts.file_dialogs import ask_where, ask_which
from ofmon.ui.parts.questions import ask
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Notice, column, scrolled
from ofmon.ui.sites.due_paper import paper, write_pdf
from ofmon.ui.sites.due_view import DueView
from ofmon.ui.sites.import_view import ImportView
from ofmon.ui.sites.site_form import SiteForm
from ofmon.ui.sites.site_list import SiteList
from ofmon.ui.sites.site_members import SiteMembers

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from ofmon.domain.sites.listed import Listed
    from ofmon.domain.sites.site import Site
    from ofmon.services.sites import Overview
    from ofmon.services.sites.tables import Looked
    from ofmon.ui.shared import Shared


class SitesView(QWidget):
    """Everything about sites. Loads run in the background; errors stand where they arose."""

    changed = Signal()
    # Whether one of the forms stands in the list's place.
    covered = Signal(bool)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._services = shared.services
        self.known: Overview | None = None
        self.notice = Notice(shared.theme)
        self.list = SiteList(shared)
        self.form = SiteForm(shared.theme)
        self.members = SiteMembers(shared)
        self.preview = ImportView(shared)
        self.due = DueView(shared)
        self._form_view = scrolled(self.form)
        self._views = QStackedWidget()
        for view in (self.list, self._form_view, self.members, self.preview, self.due):
            self._views.addWidget(view)
        layout = column(self.notice, self._views, spacing=GRID)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()
        self._views.currentChanged.connect(lambda at: self.covered.emit(at > 0))

    @property
    def in_form(self) -> bool:
        """Whether one of the forms stands in the list's place."""
        return self._views.currentIndex() > 0

    async def load(self) -> None:
        """Read how things stand.

        Raises:
            StoreError: the database can't be read.
        """
        self.known = await self._services.sites.overview(self._shared.now.ms)
        self.list.show_sites(self.known)

    # ------------------------------------------------------------ one site

    def save(self, site: Site) -> None:
        """Keep a site, new or changed."""
        said = tr("The site {name!r} is kept.", name=site.name)
        self._do(lambda: self._services.sites.save(site), said, self.form.fail)

    def assign(self, site: Site, come: Sequence[Listed], go: Sequence[Listed]) -> None:
        """Have meters expected at a site, and others nowhere."""

        async def work() -> None:
            for where, whom in ((site, come), (None, go)):
                meters = [each.meter for each in whom if each.meter]
                devices = [each.device for each in whom if not each.meter]
                await self._services.sites.assign(where, meters, devices)

        said = tr("{come} came to {name!r}, {go} left it.", come=len(come), go=len(go), name=site.name)
        self._do(work, said, self.members.fail)

    def remove(self, site: Site) -> None:
        """Take a site off the list; it can be brought back at once."""
        said = tr("The site {name!r} was removed.", name=site.name)
        now_ms = self._shared.now.ms
        act = self._services.sites.remove
        undo = (tr("Bring it back"), lambda: self.restore(site))
        self._do(lambda: act(site, now_ms), said, self.notice.fail, undo)

    def restore(self, site: Site) -> None:
        """Bring a site back."""
        said = tr("The site {name!r} is back.", name=site.name)
        self._do(lambda: self._services.sites.restore(site.name), said, self.notice.fail)

    def _ask_remove(self, site: Site) -> None:
        question = tr("Remove the site {name!r}?", name=site.name)
        stake = at_stake(site, self.known.listed if self.known else ())
        theme = self._shared.theme
        ask(self, theme, question, stake, yes=tr("Remove"), agreed=lambda: self.remove(site))

    # ------------------------------------------------------------ tables and paper

    def look(self, path: Path) -> None:
        """Show what a file would change."""

        async def work() -> None:
            try:
                looked = await self._services.site_tables.look(path, self._shared.now.ms)
            except OFMonError as error:
                self.notice.fail(error)
                return
            self.notice.hide()
            self._views.setCurrentWidget(self.preview)
            self.preview.begin(path.name, looked)

        self._shared.jobs.load(self.preview, work)

    def take(self, looked: Looked) -> None:
        """Write what was looked at."""
        counts = looked.preview.counts
        said = tr("%n line(s) taken over.", "", counts[Kind.NEW] + counts[Kind.CHANGED])
        now_ms = self._shared.now.ms
        self._do(lambda: self._services.site_tables.take(looked, now_ms), said, self.preview.fail)

    def export(self, path: Path) -> None:
        """Write all sites to a file."""
        now_ms, tables = self._shared.now.ms, self._services.site_tables
        said = tr("The sites are in {path}.", path=path)
        self._do(lambda: tables.write(path, now_ms), said, self.notice.fail)

    def save_due(self, path: Path, listed: Sequence[Listed]) -> None:
        """Write a due list as CSV."""
        now_ms, tables = self._shared.now.ms, self._services.site_tables
        self._tell_at_due(path, lambda: tables.write_due(path, listed, now_ms))

    def save_pdf(self, path: Path, title: str, listed: Sequence[Listed]) -> None:
        """Write a due list as a PDF."""

        async def work() -> None:
            write_pdf(paper(title, listed, self._shared.now.ms), path, title)

        self._tell_at_due(path, work)

    def _print(self, title: str, listed: Sequence[Listed]) -> None:
        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: paper(title, listed, self._shared.now.ms).print_(printer))
        QDialog.open(dialog)  # a printer's own wants a slot

    def _tell_at_due(self, path: Path, act: Callable[[], Awaitable[object]]) -> None:
        notice = self.due.notice

        async def work() -> None:
            try:
                await act()
            except OFMonError as error:
                notice.fail(error)
            else:
                notice.say(tr("The list is in {path}.", path=path), "good")

        self._shared.jobs.load(self.due, work)

    # ------------------------------------------------------------ how it goes on

    def _do(
        self,
        act: Callable[[], Awaitable[object]],
        said: str,
        failed: Callable[[OFMonError], object],
        undo: tuple[str, Callable[[], object]] = ("", lambda: None),
    ) -> None:
        """Do something and go back to the list, or say where it was asked why it can't be done."""

        async def work() -> None:
            try:
                await act()
                await self.load()
            except OFMonError as error:
                failed(error)
                return
            self.show_list()
            self.notice.say(said, "good", *undo)
            self._shared.activity.note(self._shared.now.ms, said, "good")
            self.changed.emit()

        self._shared.jobs.load(self, work)

    def show_list(self) -> None:
        """Back to the list."""
        self.notice.hide()
        self._views.setCurrentWidget(self.list)
        self.list.table.setFocus()

    def _show_form(self, site: Site | None) -> None:
        self.notice.hide()
        self._views.setCurrentWidget(self._form_view)
        self.form.begin(site)

    def _show_members(self, site: Site) -> None:
        if self.known:
            self.notice.hide()
            self._views.setCurrentWidget(self.members)
            self.members.begin(site, self.known)

    def _show_due(self) -> None:
        if self.known:
            self.notice.hide()
            self._views.setCurrentWidget(self.due)
            self.due.begin(self.known)

    def _connect(self) -> None:
        tables, pdf = tr("Tables (*.csv);;All files (*)"), tr("PDF (*.pdf)")
        wishes, due = self.list, self.due
        wishes.add_wanted.connect(lambda: self._show_form(None))
        wishes.change_wanted.connect(self._show_form)
        wishes.members_wanted.connect(self._show_members)
        wishes.remove_wanted.connect(self._ask_remove)
        wishes.due_wanted.connect(self._show_due)
        wishes.import_wanted.connect(lambda: ask_which(self, tr("Import sites"), self.look, tables))
        wishes.export_wanted.connect(
            lambda: ask_where(self, tr("Export sites"), "sites.csv", self.export, tables)
        )
        self.form.wanted.connect(self.save)
        self.members.wanted.connect(self.assign)
        self.preview.wanted.connect(self.take)
        due.print_wanted.connect(self._print)
        due.pdf_wanted.connect(
            lambda title, listed: ask_where(
                self, title, "due.pdf", lambda path: self.save_pdf(path, title, listed), pdf
            )
        )
        due.csv_wanted.connect(
            lambda listed: ask_where(
                self, tr("What is due"), "due.csv", lambda path: self.save_due(path, listed), tables
            )
        )
        for form in (self.form, self.members, self.preview, self.due):
            form.left.connect(self.show_list)
