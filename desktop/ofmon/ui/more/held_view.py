"""Held: readings that aren't sent, why, and what a person decides about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ofmon.domain.reading import Reason
from ofmon.errors import OFMonError
from ofmon.services.held import MEANINGS, UNPLACED, weigh, why
from ofmon.services.ports import HeldFilter
from ofmon.ui import words
from ofmon.ui.parts.questions import ask
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Combo, Empty, Notice, button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Mapping

    from ofmon.services.held import Sending
    from ofmon.services.ports import HeldReading
    from ofmon.ui.shared import Shared

# The table is sorted here and not by the database: more would hold up the window.
HELD_MAX = 1_000
_OPEN, _CLOSED = "open", "closed"
_ALL_THE_SAME = UNPLACED | {Reason.CONFLICT}


class HeldView(QWidget):
    """A table by reason, and three things to do with what is selected in it."""

    changed = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._held = shared.services.held
        self.heading = label(role="muted")
        self.notice = Notice(shared.theme)
        self.empty = Empty(shared.theme, "done")
        self.reason = Combo(shared.theme, "Reason", "Why readings are held")
        self.reason.addItem("All reasons", None)
        for reason, meaning in MEANINGS.items():
            self.reason.addItem(meaning.word, reason.value)
        self.which = Combo(shared.theme, "Which cases", "Those to decide, or those that stay here for good")
        self.which.addItem("To decide", _OPEN)
        self.which.addItem("Left here", _CLOSED)
        self.table: Table[HeldReading] = Table(
            "held", _COLUMNS, shared.theme, shared.preferences, title="Held readings", newest_first=True
        )
        self.detail = label(wrap=True)
        self.again = button("Send again", "Has the next sync send what the server refused", self._send_again)
        self.same = button(
            "Send all the same …", "Has the next sync send it; says before what that means", self._send_same
        )
        self.leave = button("Leave here for good", "Takes it off this list; it stays stored", self._leave)
        self.reopen = button("Decide again", "Puts it back on the list of what is to decide", self._reopen)
        self._arrange()
        self._connect()

    async def load(self) -> None:
        """Find what is asked for."""
        closed, reason = self._closed, self.reason.currentData()
        wanted = HeldFilter(
            reason=Reason(reason) if reason else None, closed=closed, most=HELD_MAX
        )
        try:
            found = await self._held.find(wanted)
            counts = await self._shared.services.store.held_counts()
        except OFMonError as error:
            self.notice.fail(error, "Try again", self.reload)
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

    @property
    def _closed(self) -> bool:
        return bool(self.which.currentData() == _CLOSED)

    def _show(self, found: list[HeldReading], counts: Mapping[Reason, int]) -> None:
        self.table.replace(found)
        for at, (reason, meaning) in enumerate(MEANINGS.items(), 1):
            number = counts.get(reason, 0)
            self.reason.setItemText(at, f"{meaning.word} ({number:,})" if number else meaning.word)
        more = len(found) == HELD_MAX
        self.heading.setText(f"the newest {HELD_MAX:,}" if more else words.count(len(found), "reading"))
        self._say_empty()
        self._views.setCurrentWidget(self.table if found else self.empty)
        self._choose()

    def _say_empty(self) -> None:
        if self._closed:
            self.empty.say("None left here", "What you leave here for good can be found here again.")
        elif self.reason.currentData():
            self.empty.say("None of these", "No reading is held for this reason.")
        else:
            self.empty.say("Nothing to decide", "No reading is held; what waits is sent by the next sync.")

    def _choose(self) -> None:
        """The selection says what can be done."""
        chosen = self.selected
        reasons = {each.reason for each in chosen}
        self.again.setEnabled(Reason.REFUSED in reasons)
        self.same.setEnabled(bool(reasons & _ALL_THE_SAME))
        self.leave.setEnabled(bool(chosen))
        self.reopen.setEnabled(bool(chosen))
        for part in (self.again, self.same, self.leave):
            part.setHidden(self._closed)
        self.reopen.setVisible(self._closed)
        self.detail.setText(_told(chosen))

    # ------------------------------------------------------------ what is done

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
            question = f"Send {words.count(sending.count, 'reading')} all the same?"
            ask(
                self,
                self._shared.theme,
                question,
                f"{sending.stakes} On this computer nothing is lost.",
                yes="Send",
                agreed=lambda: self._do_send(sending),
            )
        else:
            self._do_send(sending)

    def _do_send(self, sending: Sending) -> None:
        said = f"{words.count(sending.count, 'reading')} will be sent by the next sync."
        self._do(lambda: self._held.send(sending), said)

    def _leave(self) -> None:
        wanted = self._wanted()
        said = f"Left here for good: {words.count(len(wanted.ids or ()), 'reading')}."
        self._do(lambda: self._held.drop(wanted), said)

    def _reopen(self) -> None:
        wanted = self._wanted()
        said = f"To be decided again: {words.count(len(wanted.ids or ()), 'reading')}."
        self._do(lambda: self._held.reopen(wanted), said)

    def _wanted(self) -> HeldFilter:
        return HeldFilter([each.stored.id for each in self.selected], closed=self._closed)

    def _do(self, act: Callable[[], Awaitable[object]], said: str) -> None:
        async def work() -> None:
            try:
                await act()
            except OFMonError as error:
                self.notice.fail(error)
            else:
                self.notice.say(said, "good")
                self._shared.activity.note(self._shared.now.ms, f"Held readings. {said}", "good")
                self.changed.emit()
            await self.load()

        self._shared.jobs.load(self, work)

    # ------------------------------------------------------------ layout

    def _arrange(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.empty)
        self._views.addWidget(self.table)
        top = row(self.which, self.reason, self.heading, None)
        buttons = row(self.again, self.same, self.leave, self.reopen, None)
        self.setLayout(column(top, self.notice, self._views, self.detail, buttons, spacing=GRID))

    def _connect(self) -> None:
        self.reason.currentIndexChanged.connect(lambda _at: self.reload())
        self.which.currentIndexChanged.connect(lambda _at: self.reload())
        self.table.selectionModel().selectionChanged.connect(lambda *_what: self._choose())


def _told(chosen: list[HeldReading]) -> str:
    """What is known of the selection, and what can be done."""
    if not chosen:
        return "Select readings to decide about them; Ctrl+A selects all."
    if len(chosen) == 1:
        return f"{_meter(chosen[0])}: {why(chosen[0])} {MEANINGS[chosen[0].reason].todo}"
    reasons = sorted({each.reason for each in chosen})
    todo = " ".join(dict.fromkeys(MEANINGS[reason].todo for reason in reasons))
    return f"{words.count(len(chosen), 'reading')} selected. {todo}"


def _meter(held: HeldReading) -> str:
    """The device that it was collected for, and the meter."""
    name = held.stored.device_name
    return words.told_apart(name, held.stored.ssid) if name else held.stored.ssid


def _time(held: HeldReading) -> str:
    if held.stored.time_ms is not None:
        return words.moment(held.stored.time_ms)
    try:
        return f"its clock: {words.short_moment(held.stored.reading.raw_time_ms)}"
    except (OverflowError, ValueError, OSError):  # beyond what a calendar has
        return "its clock: no date"


_COLUMNS: tuple[Column[HeldReading], ...] = (
    Column(
        "Time",
        _time,
        key=lambda held: held.stored.time_ms or min(held.stored.reading.raw_time_ms, 2**63),
        hint="The end of its hour; where that isn't known, what the meter's own clock said",
    ),
    # Of two meters of one device the name of the device tells nothing.
    Column("Meter", lambda held: held.stored.ssid, fold=3),
    Column("Reason", lambda held: MEANINGS[held.reason].word, tone=lambda _held: "warn", fold=1),
    Column(
        "kWh",
        lambda held: f"{held.stored.reading.energy_kwh:,.2f}",
        key=lambda held: held.stored.reading.energy_kwh,
        figures=True,
        fold=2,
        folded="{} kWh",
    ),
    Column("Why", why, stretch=True, least_px=160, sentence=True),
)
