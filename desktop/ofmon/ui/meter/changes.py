"""Exchanging a meter and forgetting it: what is asked, what is started, and what is said at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ofmon.domain.plain_text import visible
from ofmon.errors import TokenPresentError
from ofmon.texts import tr
from ofmon.ui.collect.steps import VISIT_STEPS
from ofmon.ui.meter.acts import FORGET, TAKE_OUT, MeterActs
from ofmon.ui.meter.exchange_form import ExchangeForm
from ofmon.ui.meter.forget_form import ForgetForm
from ofmon.ui.parts.questions import ask

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QWidget

    from ofmon.domain.identity import MeterId
    from ofmon.errors import OFMonError
    from ofmon.services.ports import MeterRecord
    from ofmon.ui.jobs import Job
    from ofmon.ui.meter.exchange_form import Wanted
    from ofmon.ui.shared import Shared


class Changes(QObject):
    """Two forms. ``exchanged`` carries the new meter and what it is now.

    Attributes:
        asking: the question that was asked last, None: none was.
    """

    exchanged = Signal(object, str)
    forgotten = Signal()

    def __init__(self, above: QWidget, shared: Shared) -> None:
        super().__init__()
        self._above = above
        self._shared = shared
        self._old: MeterRecord | None = None
        self._meter: MeterId | None = None
        self.asking: QMessageBox | None = None
        self.acts = MeterActs(shared)
        self.exchange = ExchangeForm(shared.theme)
        self.forget = ForgetForm(shared.theme)
        self.exchange.collect_wanted.connect(self._take_out)
        self.exchange.give_wanted.connect(self._ask_put_in)
        self.forget.wanted.connect(self._forget)
        self.acts.progressed.connect(self.exchange.steps.follow)
        self.acts.ended.connect(self._ended)

    async def begin_exchange(self, old: MeterRecord) -> None:
        """Ask which meter takes the place of this one.

        Raises:
            StoreError: the database can't be read.
        """
        records = await self._shared.services.devices.local()
        self._old = old
        self.exchange.begin(old, [record for record in records if record.meter != old.meter])

    async def begin_forget(self, meter: MeterId) -> None:
        """Ask whether a meter is to be forgotten.

        Raises:
            StoreError: the database can't be read.
        """
        self._meter = meter
        pages = self._shared.services.meter_pages
        owed = await pages.owed(meter, self._shared.now.ms)
        self.forget.begin(meter, await pages.unsent(meter), owed)

    def _take_out(self, wanted: Wanted) -> None:
        if self._old and self.acts.take_out(self._old.meter, wanted):
            self.exchange.notice.hide()
            self.exchange.steps.begin(VISIT_STEPS["collect"])

    def _ask_put_in(self, wanted: Wanted) -> None:
        """From here on there is something to be undone."""
        if self._old is None:
            return
        old, device = self._old.meter, visible(self._old.device_name or self._old.meter.ssid)
        more = tr(
            "{new} gets the device {device}. What {old} measures from now on is stored, but not sent. "
            "To undo it, exchange them the other way round.",
            new=wanted.new,
            device=device,
            old=old,
        )
        self.asking = ask(
            self._above,
            self._shared.theme,
            tr("Does {new} take the place of {old}?", new=wanted.new, old=old),
            more,
            yes=tr("It takes its place"),
            agreed=lambda: self._put_in(old, wanted),
        )

    def _put_in(self, old: MeterId, wanted: Wanted) -> None:
        if self.acts.put_in(old, wanted):
            self.exchange.notice.hide()
            self.exchange.steps.begin(VISIT_STEPS["provision"])

    def _forget(self, typed: str) -> None:
        if self._meter:
            self.acts.forget(self._meter, typed)

    def _ended(self, job: Job, said: str) -> None:
        notice = self.forget.notice if job.kind == FORGET else self.exchange.notice
        if job.error:
            notice.fail(self._advised(job.error, job.kind))
        elif job.cancelled:
            notice.say(tr("Cancelled. What was stored stays stored."), "warn")
        elif job.kind == TAKE_OUT:
            self.exchange.collected(said)
        elif job.kind == FORGET:
            self.forgotten.emit()
        else:
            self.exchanged.emit(job.result.swap.new, said)

    def _advised(self, error: OFMonError, kind: str) -> OFMonError:
        """The same error; what to do is said for the window."""
        if isinstance(error, TokenPresentError):
            self.exchange.offer_overwrite()
            error.todo = tr("Say so if the new meter is to leave that device.")
        elif kind == TAKE_OUT:
            error.todo = tr("Go nearer and try again, or say that it can't be collected any more.")
        return error
