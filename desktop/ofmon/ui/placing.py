"""Questions about readings without a time: where they would stand, or why they stay here."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from ofmon.errors import OFMonError
from ofmon.services.placing import PLACEABLE
from ofmon.services.ports import HeldFilter
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.leave_dialog import LeaveDialog
from ofmon.ui.parts.questions import Answer, choose

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from ofmon.services.placing import Offered
    from ofmon.services.ports import HeldReading
    from ofmon.ui.shared import Shared


class Placing:
    """Asks above ``parent``; ``done`` and ``failed`` are told how it went."""

    def __init__(
        self,
        parent: QWidget,
        shared: Shared,
        *,
        done: Callable[[str], object],
        failed: Callable[[OFMonError], object],
    ) -> None:
        self._parent = parent
        self._shared = shared
        self._service = shared.services.placing
        self._done = done
        self._failed = failed

    def place(self, held: Sequence[HeldReading], since_ms: int | None = None) -> None:
        """Look where these would stand, and ask."""
        placeable = [each for each in held if each.reason in PLACEABLE]

        async def work() -> None:
            try:
                offered = await self._service.offer_to(placeable, since_ms)
            except OFMonError as error:
                self._failed(error)
                return
            self._ask(placeable, offered)

        self._shared.jobs.load((self, "offer"), work)

    def leave(self, held: Sequence[HeldReading]) -> None:
        """Ask why these stay here, and leave them."""
        ids = [each.stored.id for each in held]
        dialog = LeaveDialog(self._parent, self._shared.theme, len(ids))
        dialog.agreed.connect(lambda why: self._leave(ids, why))
        dialog.open()

    def take_back(self, held: Sequence[HeldReading]) -> None:
        """Hold placed ones again."""
        wanted = HeldFilter([each.stored.id for each in held])
        said = tr("Held again: %n reading(s).", "", len(held))
        self._do(lambda: self._service.take_back(wanted), said)

    def _ask(self, held: Sequence[HeldReading], offered: Offered) -> None:
        answers = []
        if offered.places:
            answers.append(Answer(tr("Place"), lambda: self._place(offered)))
        if offered.refused:
            answers.append(Answer(tr("Since when …"), lambda: self._ask_since(held)))
        question = (
            tr("Place %n reading(s) in time?", "", offered.count)
            if offered.places
            else tr("None of them can be given a time.")
        )
        choose(self._parent, self._shared.theme, question, told(offered), answers=answers)

    def _ask_since(self, held: Sequence[HeldReading]) -> None:
        now = words.local(self._shared.now.ms)
        dialog = self._dialog(
            tr("Since when has the meter been there?"),
            tr("Local time, as {example}. Nothing is placed before it.", example=f"{now:%Y-%m-%d 08:00}"),
        )
        dialog.setTextValue(f"{now:%Y-%m-%d 08:00}")
        dialog.setOkButtonText(tr("Look again"))
        dialog.textValueSelected.connect(lambda text: self._since(held, text))
        dialog.open()

    def _since(self, held: Sequence[HeldReading], text: str) -> None:
        since_ms = read_moment(text)
        if since_ms is None:
            self._ask_since(held)
        else:
            self.place(held, since_ms)

    def _place(self, offered: Offered) -> None:
        said = tr("%n reading(s) placed in time, marked as estimated.", "", offered.count)
        self._do(lambda: self._service.place(offered), said)

    def _leave(self, ids: Sequence[int], why: str) -> None:
        wanted = HeldFilter(ids)
        said = tr("Left here for good: %n reading(s).", "", len(ids))
        if why.strip():
            self._do(lambda: self._service.dismiss(wanted, why), said)
        else:
            self._do(lambda: self._shared.services.held.drop(wanted), said)

    def _do(self, act: Callable[[], Awaitable[object]], said: str) -> None:
        async def work() -> None:
            try:
                await act()
            except OFMonError as error:
                self._failed(error)
            else:
                self._done(said)

        self._shared.jobs.load((self, "decide"), work)

    def _dialog(self, title: str, text: str) -> QInputDialog:
        dialog = QInputDialog(self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(f"{title}\n{text}")
        dialog.setCancelButtonText(tr("Not now"))
        dialog.setStyleSheet(self._shared.theme.sheet)
        return dialog


def told(offered: Offered) -> str:
    """Where readings would stand, how sure that is, and what is left."""
    said = []
    if span := offered.span_ms:
        said.append(
            tr(
                "They would end from {first} to {last}, each known to {span}, by the order of the readings.",
                first=words.moment(span[0]),
                last=words.moment(span[1]),
                span=words.duration(offered.uncertainty_ms),
            )
        )
        said.append(tr("They are marked as estimated, and can be taken back until the next sync."))
    return " ".join([*said, *([offered.left] if offered.left else [])])


def read_moment(text: str) -> int | None:
    """A local time as ``2026-03-14 08:00`` (in digits of any script), in ms since the epoch; None: none."""
    digits = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text.strip())
    try:
        return int(datetime.fromisoformat(digits).astimezone().timestamp() * 1000)
    except (ValueError, OverflowError, OSError):
        return None
