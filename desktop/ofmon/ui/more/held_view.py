"""Held: readings that aren't sent, why, and what a person decides about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ofmon.domain.reading import Reason
from ofmon.errors import OFMonError
from ofmon.services.held import MEANINGS, UNPLACED, weigh, why
from ofmon.services.ports import HeldFilter
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.questions import ask
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Combo, Empty, Notice, button, column, label
from ofmon.ui.parts.wrapping import Wrapping

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
        self.reason = Combo(shared.theme, tr("Reason"), tr("Why readings are held"))
        self.reason.addItem(tr("All reasons"), None)
        for reason, meaning in MEANINGS.items():
            self.reason.addItem(tr(meaning.word), reason.value)
        self.which = Combo(
            shared.theme, tr("Which cases"), tr("Those to decide, or those that stay here for good")
        )
        self.which.addItem(tr("To decide"), _OPEN)
        self.which.addItem(tr("Left here"), _CLOSED)
        self.table: Table[HeldReading] = Table(
            "held", _columns(), shared.theme, shared.preferences, title=tr("Held readings"), newest_first=True
        )
        self.detail = label(wrap=True)
        self.again = button(
            tr("Send again"), tr("Has the next sync send what the server refused"), self._send_again
        )
        self.same = button(
            tr("Send all the same …"),
            tr("Has the next sync send it; says before what that means"),
            self._send_same,
        )
        self.leave = button(
            tr("Leave here for good"), tr("Takes it off this list; it stays stored"), self._leave
        )
        self.reopen = button(
            tr("Decide again"), tr("Puts it back on the list of what is to decide"), self._reopen
        )
        self._arrange()
        self._connect()

    async def load(self) -> None:
        """Find what is asked for."""
        closed, reason = self._closed, self.reason.currentData()
        wanted = HeldFilter(reason=Reason(reason) if reason else None, closed=closed, most=HELD_MAX)
        try:
            found = await self._held.find(wanted)
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

    @property
    def _closed(self) -> bool:
        return bool(self.which.currentData() == _CLOSED)

    def _show(self, found: list[HeldReading], counts: Mapping[Reason, int]) -> None:
        self.table.replace(found)
        for at, (reason, meaning) in enumerate(MEANINGS.items(), 1):
            number = counts.get(reason, 0)
            word = tr(meaning.word)
            counted = tr("{reason} ({number})", reason=word, number=number)
            self.reason.setItemText(at, counted if number else word)
        more = len(found) == HELD_MAX
        newest = tr("the newest {number}", number=HELD_MAX)
        self.heading.setText(newest if more else tr("%n reading(s)", "", len(found)))
        self._say_empty()
        self._views.setCurrentWidget(self.table if found else self.empty)
        self._choose()

    def _say_empty(self) -> None:
        if self._closed:
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
        wanted = self._wanted()
        said = tr("Left here for good: %n reading(s).", "", len(wanted.ids or ()))
        self._do(lambda: self._held.drop(wanted), said)

    def _reopen(self) -> None:
        wanted = self._wanted()
        said = tr("To be decided again: %n reading(s).", "", len(wanted.ids or ()))
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
                about = tr("Held readings.")
                self._shared.activity.note(self._shared.now.ms, f"{about} {said}", "good")
                self.changed.emit()
            await self.load()

        self._shared.jobs.load(self, work)

    # ------------------------------------------------------------ layout

    def _arrange(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.empty)
        self._views.addWidget(self.table)
        top = Wrapping(self.which, self.reason, self.heading)
        buttons = Wrapping(self.again, self.same, self.leave, self.reopen)
        self.setLayout(column(top, self.notice, self._views, self.detail, buttons, spacing=GRID))

    def _connect(self) -> None:
        self.reason.currentIndexChanged.connect(lambda _at: self.reload())
        self.which.currentIndexChanged.connect(lambda _at: self.reload())
        self.table.selectionModel().selectionChanged.connect(lambda *_what: self._choose())


def _told(chosen: list[HeldReading]) -> str:
    """What is known of the selection, and what can be done."""
    if not chosen:
        return tr("Select readings to decide about them; Ctrl+A selects all.")
    if len(chosen) == 1:
        one = chosen[0]
        why_held = tr("{meter}: {why}", meter=_meter(one), why=why(one))
        return f"{why_held} {tr(MEANINGS[one.reason].todo)}"
    reasons = sorted({each.reason for each in chosen})
    todo = " ".join(dict.fromkeys(tr(MEANINGS[reason].todo) for reason in reasons))
    selected = tr("%n reading(s) selected.", "", len(chosen))
    return f"{selected} {todo}"


def _meter(held: HeldReading) -> str:
    """The device that it was collected for, and the meter."""
    name = held.stored.device_name
    return words.told_apart(name, held.stored.ssid) if name else held.stored.ssid


def _time(held: HeldReading) -> str:
    if held.stored.time_ms is not None:
        return words.moment(held.stored.time_ms)
    try:
        return tr("its clock: {time}", time=words.short_moment(held.stored.reading.raw_time_ms))
    except (OverflowError, ValueError, OSError):  # beyond what a calendar has
        return tr("its clock: no date")


def _columns() -> tuple[Column[HeldReading], ...]:
    return (
        Column(
            tr("Time"),
            _time,
            key=lambda held: held.stored.time_ms or min(held.stored.reading.raw_time_ms, 2**63),
            hint=tr("The end of its hour; where that isn't known, what the meter's own clock said"),
        ),
        # Of two meters of one device the name of the device tells nothing.
        Column(tr("Meter"), lambda held: held.stored.ssid, fold=3),
        Column(tr("Reason"), lambda held: tr(MEANINGS[held.reason].word), tone=lambda _held: "warn", fold=1),
        Column(
            tr("kWh"),
            lambda held: words.number(held.stored.reading.energy_kwh, 2),
            key=lambda held: held.stored.reading.energy_kwh,
            figures=True,
            fold=2,
            folded=mark("{} kWh"),
        ),
        Column(tr("Why"), why, stretch=True, least_px=160, sentence=True),
    )
