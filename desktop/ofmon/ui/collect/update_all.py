"""Newer firmware for all meters in reach: said above the list, listed before it is given, given in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog

from ofmon.domain.update_policy import UpdatePolicy
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.collect.meter_work import updating
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.services.firmware import Offer
    from ofmon.services.progress import Report
    from ofmon.services.scan import Nearby
    from ofmon.ui.collect.meter_work import Work
    from ofmon.ui.collect.tour_report import TourReport
    from ofmon.ui.parts.widgets import Notice
    from ofmon.ui.shared import Shared

_SIZE = (560, 420)


@dataclass(frozen=True, slots=True)
class Pending:
    """A meter in reach, and what it can get."""

    nearby: Nearby
    offer: Offer


class UpdateAll(QObject):
    """Says what can be updated in ``notice``; ``wanted`` carries the meters that the person agreed to."""

    wanted = Signal(list)

    def __init__(self, notice: Notice, shared: Shared) -> None:
        super().__init__()
        self._notice = notice
        self._shared = shared
        self._pending: list[Pending] = []
        self.dialog: UpdateDialog | None = None

    def tell(self, found: Sequence[Nearby], offers: Mapping[MeterId, Offer]) -> None:
        """Say how many of the meters in reach can get something."""
        self._pending = [Pending(each, offers[each.meter]) for each in found if each.meter in offers]
        if not self._pending:
            self._notice.hide()
            return
        said = tr("%n meter(s) in reach can get newer firmware.", "", len(self._pending))
        self._notice.say(said, "", tr("Update all …"), self.ask)

    def at_visit(self, meter: MeterId, offers: Mapping[MeterId, Offer]) -> Work | None:
        """The visit that also updates, where that is wanted at each visit and there is something to give."""
        services = self._shared.services
        if meter not in offers or services.rounds.policy() is not UpdatePolicy.ALWAYS:
            return None
        return updating(services, offers[meter])

    def ask(self) -> None:
        """List them, and ask once for all."""
        self.dialog = UpdateDialog(self._notice.window(), self._shared, self._pending)
        self.dialog.accepted.connect(lambda: self.wanted.emit([each.nearby for each in self._pending]))
        self.dialog.open()

    def work(
        self, meters: Sequence[Nearby], report: TourReport
    ) -> Callable[[Report], Coroutine[Any, Any, Any]]:
        """Collect and update these meters, and tell the report of each."""

        async def run(progress: Report) -> Any:
            report.meters(meters, await self._shared.services.store.meter_names())
            wanted = [nearby.meter for nearby in meters]
            return await self._shared.services.rounds.update_all(wanted, progress, report.add)

        return run


class UpdateDialog(QDialog):
    """Which meters get what."""

    def __init__(self, parent: Any, shared: Shared, pending: Sequence[Pending]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("OFMon")
        self.setObjectName("page")
        self.setStyleSheet(shared.theme.sheet)
        self.table: Table[Pending] = Table(
            "update-all",
            _columns(),
            shared.theme,
            shared.preferences,
            title=tr("Meters that can get newer firmware"),
        )
        self.table.replace(pending)
        more = tr(
            "Each is collected first. Stay near: it takes about two minutes a meter. A meter goes back by "
            "itself to what it runs now if the new firmware fails. You can cancel at any time."
        )
        leave = button(tr("Not now"), tr("Leaves the meters as they are"), self.reject)
        hint = tr("Collects and updates them one after the other")
        go = button(tr("Update all"), hint, self.accept, "primary")
        leave.setDefault(True)
        question = label(tr("Update %n meter(s)?", "", len(pending)), "title", wrap=True)
        said = label(more, "muted", wrap=True)
        self.setLayout(column(question, said, self.table, row(None, leave, go), margin=2 * GRID))
        room = parent.size() * 0.9
        self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))


def _columns() -> tuple[Column[Pending], ...]:
    return (
        Column(tr("Meter"), lambda each: words.nearby_name(each.nearby), stretch=True, least_px=120),
        Column(tr("Runs"), lambda each: each.offer.running or words.NO_FIGURE),
        Column(tr("Gets"), lambda each: str(each.offer.image.version)),
    )
