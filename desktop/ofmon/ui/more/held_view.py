"""Held: readings that aren't sent, why, and what a person decides about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ofmon.domain.reading import Reason
from ofmon.errors import OFMonError
from ofmon.services.held import weigh
from ofmon.services.held_words import MEANINGS, UNPLACED
from ofmon.services.placing import PLACEABLE
from ofmon.services.ports import HeldFilter
from ofmon.texts import tr
from ofmon.ui.more import held_table
from ofmon.ui.parts.questions import ask
from ofmon.ui.parts.tables import Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Combo, Empty, Notice, button, column, label
from ofmon.ui.parts.wrapping import Wrapping
from ofmon.ui.placing import Placing

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Mapping

    from ofmon.services.held import Sending
    from ofmon.services.ports import HeldReading
    from ofmon.ui.shared import Shared

# The table is sorted here and not by the database: more would hold up the window.
HELD_MAX = 1_000
_OPEN, _CLOSED, _PLACED = "open", "closed", "placed"
_ALL_THE_SAME = UNPLACED | {Reason.CONFLICT}


class HeldView(QWidget):
    """A table by reason, and what can be done with what is selected in it."""

    changed = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._held = shared.services.held
        self.heading = label(role="muted")
        self.notice = Notice(shared.theme)
        self.empty = Empty(shared.theme, "done")
        self.reason = Combo(shared.theme, tr("Reason"), tr("Why readings are held"))
        self.reason.addItem(tr("All reasons"), None)
        for reason, meaning in MEANINGS.items():
            self.reason.addItem(meaning.word, reason.value)
        self.which = Combo(
            shared.theme,
            tr("Which cases"),
            tr("Those to decide, those that stay here for good, or those that you placed and weren't sent"),
        )
        self.which.addItem(tr("To decide"), _OPEN)
        self.which.addItem(tr("Left here"), _CLOSED)
        self.which.addItem(tr("Placed"), _PLACED)
        self.table: Table[HeldReading] = Table(
            "held-why",
            held_table.columns(),
            shared.theme,
            shared.preferences,
            title=tr("Held readings"),
            newest_first=True,
        )
        self.detail = label(wrap=True)
        self.placing = Placing(self, shared, done=self._decided, failed=self.notice.fail)
        self._make_buttons()
        self._arrange()
        self._connect()

    def _make_buttons(self) -> None:
        self.place = button(
            tr("Place in time …"), tr("Says where the order of readings puts them, and asks"), self._place
        )
        self.again = button(
            tr("Send again"), tr("Has the next sync send what the server refused"), self._send_again
        )
        self.same = button(
            tr("Send all the same …"),
            tr("Has the next sync send it; says before what that means"),
            self._send_same,
        )
        self.leave = button(tr("Leave here …"), tr("Takes it off this list; it stays stored"), self._leave)
        self.reopen = button(
            tr("Decide again"), tr("Puts it back on the list of what is to decide"), self._reopen
        )
        self.back = button(tr("Take back"), tr("Holds again what you placed in time"), self._take_back)
        self.alike = button(
            tr("Select all alike"),
            tr("Selects what is held for the same reason, of the same meter"),
            self._alike,
        )

    async def load(self) -> None:
        """Find what is asked for."""
        closed, reason = self._shows(_CLOSED), self.reason.currentData()
        wanted = HeldFilter(reason=Reason(reason) if reason else None, closed=closed, most=HELD_MAX)
        find = self._shared.services.placing.placed if self._shows(_PLACED) else self._held.find
        try:
            found = await find(wanted)
            counts = await self._shared.services.store.held_counts()
        except OFMonError as error:
            self.notice.fail(error, tr("Try again"), self.reload)
            return
        self._show(found, counts)

    def reload(self) -> None:
        """Load again in the background."""
        self._shared.jobs.load(self, self.load)

    @property
    def selected(self) -> list[HeldReading]:
        """The selected rows."""
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        return [self.table.shown[at] for at in sorted(rows)]

    # ------------------------------------------------------------ what is shown

    def _shows(self, which: str) -> bool:
        return bool(self.which.currentData() == which)

    def _show(self, found: list[HeldReading], counts: Mapping[Reason, int]) -> None:
        self.table.replace(found)
        for at, (reason, meaning) in enumerate(MEANINGS.items(), 1):
            number = counts.get(reason, 0)
            counted = tr("{reason} ({number})", reason=meaning.word, number=number)
            self.reason.setItemText(at, counted if number else meaning.word)
        more = len(found) == HELD_MAX
        newest = tr("the newest {number}", number=HELD_MAX)
        self.heading.setText(newest if more else tr("%n reading(s)", "", len(found)))
        self._say_empty()
        self._views.setCurrentWidget(self.table if found else self.empty)
        self._choose()

    def _say_empty(self) -> None:
        if self._shows(_PLACED):
            self.empty.say(tr("None placed"), tr("What you place in time is listed here until it is sent."))
        elif self._shows(_CLOSED):
            self.empty.say(tr("None left here"), tr("What you leave here for good can be found here again."))
        elif self.reason.currentData():
            self.empty.say(tr("None of these"), tr("No reading is held for this reason."))
        else:
            self.empty.say(
                tr("Nothing to decide"), tr("No reading is held; what waits is sent by the next sync.")
            )

    def _choose(self) -> None:
        """The selection says what can be done."""
        chosen = self.selected
        reasons = {each.reason for each in chosen}
        fits = {self.place: PLACEABLE, self.again: {Reason.REFUSED}, self.same: _ALL_THE_SAME}
        for part, of in fits.items():
            part.setEnabled(not reasons.isdisjoint(of))
            part.setVisible(self._shows(_OPEN) and part.isEnabled())  # there is little room for others
        for part in (self.leave, self.reopen, self.back, self.alike):
            part.setEnabled(bool(chosen))
        self.leave.setVisible(self._shows(_OPEN))
        self.reopen.setVisible(self._shows(_CLOSED))
        self.back.setVisible(self._shows(_PLACED))
        self.detail.setText(held_table.told(chosen))

    def _alike(self) -> None:
        """Select what has the reason and the meter of something selected."""
        like = {(each.reason, each.stored.ssid) for each in self.selected}
        model, marks = self.table.model(), self.table.selectionModel()
        rows = marks.SelectionFlag.Select | marks.SelectionFlag.Rows
        for at, each in enumerate(self.table.shown):
            if (each.reason, each.stored.ssid) in like:
                marks.select(model.index(at, 0), rows)

    # ------------------------------------------------------------ what is done

    def _place(self) -> None:
        self.placing.place(self.selected)

    def _take_back(self) -> None:
        self.placing.take_back(self.selected)

    def _send_again(self) -> None:
        self._send({Reason.REFUSED})

    def _send_same(self) -> None:
        self._send(_ALL_THE_SAME)

    def _send(self, reasons: Collection[Reason]) -> None:
        try:
            sending = weigh([each for each in self.selected if each.reason in reasons], at_raw=True)
        except OFMonError as error:
            self.notice.fail(error)
            return
        if sending.stakes:
            question = tr("Send %n reading(s) all the same?", "", sending.count)
            safe = tr("On this computer nothing is lost.")
            ask(
                self,
                self._shared.theme,
                question,
                f"{sending.stakes} {safe}",
                yes=tr("Send"),
                agreed=lambda: self._do_send(sending),
            )
        else:
            self._do_send(sending)

    def _do_send(self, sending: Sending) -> None:
        said = tr("%n reading(s) will be sent by the next sync.", "", sending.count)
        self._do(lambda: self._held.send(sending), said)

    def _leave(self) -> None:
        self.placing.leave(self.selected)

    def _reopen(self) -> None:
        wanted = HeldFilter([each.stored.id for each in self.selected], closed=True)
        said = tr("To be decided again: %n reading(s).", "", len(wanted.ids or ()))
        self._do(lambda: self._held.reopen(wanted), said)

    def _do(self, act: Callable[[], Awaitable[object]], said: str) -> None:
        async def work() -> None:
            try:
                await act()
            except OFMonError as error:
                self.notice.fail(error)
                await self.load()
            else:
                self._decided(said)

        self._shared.jobs.load((self, "decide"), work)

    def _decided(self, said: str) -> None:
        self.notice.say(said, "good")
        about = tr("Held readings.")
        self._shared.activity.note(self._shared.now.ms, f"{about} {said}", "good")
        self.changed.emit()
        self.reload()

    # ------------------------------------------------------------ layout

    def _arrange(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.empty)
        self._views.addWidget(self.table)
        top = Wrapping(self.which, self.reason, self.heading)
        buttons = Wrapping(self.place, self.again, self.same, self.leave, self.reopen, self.back, self.alike)
        self.setLayout(column(top, self.notice, self._views, self.detail, buttons, spacing=GRID))

    def _connect(self) -> None:
        self.reason.currentIndexChanged.connect(lambda _at: self.reload())
        self.which.currentIndexChanged.connect(lambda _at: self.reload())
        self.table.selectionModel().selectionChanged.connect(lambda *_what: self._choose())
