"""A meter's page: what it is, its visits, what happened to it, where it hangs, exchange and forget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QWidget

from ofmon.domain.plain_text import visible
from ofmon.errors import OFMonError
from ofmon.services.workers import in_thread
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.collect.facts import Facts
from ofmon.ui.meter.acts import photo_of
from ofmon.ui.meter.changes import Changes
from ofmon.ui.meter.notes_form import NotesForm
from ofmon.ui.meter.tables import events_table, visits_table
from ofmon.ui.meter.told import events, facts
from ofmon.ui.parts.questions import ask
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import (
    Choice,
    Elided,
    Notice,
    button,
    card,
    column,
    label,
    row,
    scrolled,
    themed_icon,
)
from ofmon.ui.parts.wrapping import Wrapping, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path
    from typing import Any

    from ofmon.domain.identity import MeterId
    from ofmon.services.meter_page import MeterPage
    from ofmon.services.ports.meter_notes import Photo
    from ofmon.ui.meter.told import Event
    from ofmon.ui.shared import Shared


class MeterView(QWidget):
    """One of its parts at a time. ``data_wanted`` carries the name by which Local data finds its readings."""

    left = Signal()
    data_wanted = Signal(str)
    sync_wanted = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.page: MeterPage | None = None
        self.meter: MeterId | None = None
        self.changes = Changes(self, shared)
        self.exchange, self.forget = self.changes.exchange, self.changes.forget
        self.title, self.subtitle = Elided("title"), label(role="muted")
        self.back = button(tr("Devices"), tr("Back to the list"), self.left.emit)
        themed_icon(shared.theme, self.back, "back")
        self.part = Choice(tr("Part"), words.told(_PARTS))
        self.notice = Notice(shared.theme)
        self.facts = Facts()
        self.visits, self.events = visits_table(shared), events_table(shared)
        self.detail = label(wrap=True)
        self.notes = NotesForm()
        self.to_data = button(tr("Readings"), tr("Opens Local data with its readings"), self._to_data)
        self.to_exchange = button(tr("Exchange …"), tr("Another meter takes its place"), self.show_exchange)
        self.to_forget = button(tr("Forget …"), tr("Takes it off the lists"), self.show_forget)
        self._views = QStackedWidget()
        self._arrange()
        self._connect()

    def open(self, meter: MeterId) -> None:
        """Show another meter, its overview first."""
        if meter != self.meter:
            self.meter, self.page = meter, None
            self.notes.forget()
            self.notice.hide()
            self.title.show_text(meter.ssid)
            self.subtitle.setText("")
            self._allow()
        self.show_part("overview")
        self.reload()

    def reload(self) -> None:
        """Load again in the background."""
        self._shared.jobs.load(self, self.load)

    async def load(self) -> None:
        """Read all that is known of the meter."""
        if self.meter is None:
            return
        try:
            page = await self._shared.services.meter_pages.page(self.meter)
            photos = {each: await self._picture(self.meter, each) for each in page.photos}
        except OFMonError as error:
            self.notice.fail(error, tr("Try again"), self.reload)
            return
        self.page = page
        self.title.show_text(words.meter_name(page.record))
        self.subtitle.setText(self.meter.ssid if page.record.device_name else "")
        self.facts.show_facts(facts(page, self._shared.now.ms))
        self.visits.replace(page.history.visits)
        self.events.replace(events(page))
        self.notes.show_note(page.note)
        self.notes.show_photos(photos)
        self._allow()

    async def _picture(self, meter: MeterId, photo: Photo) -> QImage:
        """Read beside the window's own thread: it takes some hundredths of a second."""
        jpeg = await self._shared.services.meter_notes.photo(meter, photo.digest)
        return await in_thread(QImage.fromData, jpeg or b"")

    def show_part(self, part: str) -> None:
        """Go to one of its parts by its short name."""
        self.part.choose(part)
        self.part.show()
        self._views.setCurrentIndex([value for value, *_ in _PARTS].index(part))

    def show_exchange(self) -> None:
        """Ask which meter takes its place."""
        self._quickly(self._begin_exchange)

    async def _begin_exchange(self) -> None:
        if self.page:
            await self.changes.begin_exchange(self.page.record)
            self._show_form(self._exchange_view)

    def show_forget(self) -> None:
        """Say what forgetting means, and ask for the meter's name."""
        self._quickly(self._begin_forget)

    async def _begin_forget(self) -> None:
        if self.meter:
            await self.changes.begin_forget(self.meter)
            self._show_form(self._forget_view)

    def _show_form(self, view: QWidget) -> None:
        """A form is none of the parts: its *Back* leads to them."""
        self.part.hide()
        self._views.setCurrentWidget(view)

    def _exchanged(self, new: MeterId, said: str) -> None:
        """The device's history goes on at the new meter's page."""
        self.open(new)
        self.notice.say(said, "good")

    # ------------------------------------------------------------ notes

    def _keep(self, place: str, notes: str) -> None:
        async def work() -> None:
            if self.meter:
                await self._shared.services.meter_notes.change(self.meter, place=place, notes=notes)
                self.notice.say(tr("Kept on this computer."), "good")

        self._quickly(work, again=True)

    def _add_photo(self, path: Path) -> None:
        async def work() -> None:
            if self.meter:
                jpeg = await in_thread(photo_of, path)
                await self._shared.services.meter_notes.add_photo(self.meter, jpeg)

        self._quickly(work, again=True)

    def _ask_remove(self, number: int, digest: str) -> None:
        self.changes.asking = ask(
            self,
            self._shared.theme,
            tr("Take photo {number} away?", number=number),
            tr("It is kept nowhere else on this computer."),
            yes=tr("Take it away"),
            agreed=lambda: self._remove_photo(digest),
        )

    def _remove_photo(self, digest: str) -> None:
        async def work() -> None:
            if self.meter:
                await self._shared.services.meter_notes.remove_photo(self.meter, digest)

        self._quickly(work, again=True)

    def _quickly(self, work: Callable[[], Coroutine[Any, Any, None]], *, again: bool = False) -> None:
        """Do something with the database, say why it failed, and (``again``) show what is there then."""

        async def told() -> None:
            self.notice.hide()
            try:
                await work()
            except OFMonError as error:
                self.notice.fail(error)
                return
            if again:
                await self.load()

        self._shared.jobs.load(self.notes, told)

    # ------------------------------------------------------------ layout

    def _to_data(self) -> None:
        if self.meter:
            self.data_wanted.emit(self.meter.ssid)

    def _allow(self) -> None:
        free = self._shared.jobs.running is None
        record = self.page.record if self.page else None
        can_hand_on = bool(record and record.device_ref and record.replaced_by is None)
        self.to_exchange.setEnabled(free and can_hand_on)
        for part in (self.exchange, self.forget):
            part.setEnabled(free)

    def _arrange(self) -> None:
        overview = QWidget()
        buttons = Wrapping(self.to_data, self.to_exchange, self.to_forget)
        overview.setLayout(column(card(self.facts), buttons, None, spacing=2 * GRID))
        happened = QWidget()
        happened.setLayout(column(self.events, self.detail))
        self.detail.hide()
        self._exchange_view, self._forget_view = scrolled(self.exchange), scrolled(self.forget)
        for view in (
            scrolled(overview),
            self.visits,
            happened,
            scrolled(self.notes),
            self._exchange_view,
            self._forget_view,
        ):
            self._views.addWidget(view)
        named = row(self.back, self.title, self.subtitle, spacing=2 * GRID)
        named.setStretch(1, 1)
        self.setLayout(column(named, wrapped(self.part), self.notice, self._views))

    def _connect(self) -> None:
        self.part.chosen.connect(self.show_part)
        self.events.picked.connect(self._tell)
        self.notes.wanted.connect(self._keep)
        self.notes.photo_added.connect(self._add_photo)
        self.notes.photo_removed.connect(self._ask_remove)
        self.changes.exchanged.connect(self._exchanged)
        self.changes.forgotten.connect(self.left)
        self.forget.sync_wanted.connect(self.sync_wanted)
        self.forget.data_wanted.connect(self._to_data)
        for form in (self.exchange, self.forget):
            form.left.connect(lambda: self.show_part("overview"))
        self._shared.jobs.started.connect(lambda _job: self._allow())
        self._shared.jobs.finished.connect(lambda _job: self._allow())

    def _tell(self, event: Event) -> None:
        """A line may be longer than the window is wide."""
        self.detail.setText(visible(event.text))
        self.detail.show()


_PARTS = (
    ("overview", mark("Overview"), mark("What the meter is, and was")),
    ("visits", mark("Visits"), mark("When it was visited, and what came")),
    ("events", mark("Events"), mark("Power losses, updates, exchanges, hours without readings")),
    ("place", mark("Place"), mark("Place, notes and photos")),
)
