"""What the person wants done at the meter that is shown: asked about where needed, then told to the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ofmon.services.visiting import Agreed
from ofmon.ui import words
from ofmon.ui.collect.meter_work import (
    Given,
    Work,
    asking_calibration,
    asking_token,
    collecting,
    configuring,
    giving_back,
    resetting,
    sending_token,
    setting_time,
    updating,
)
from ofmon.ui.collect.visit_questions import to_free, to_go_on_with, to_reset, to_take_over, to_update

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from ofmon.domain.calibration import Configuration
    from ofmon.domain.identity import MeterId, Token
    from ofmon.errors import DeviceTakenError
    from ofmon.services.firmware import Offer
    from ofmon.services.scan import Nearby
    from ofmon.ui.parts.questions import Question
    from ofmon.ui.shared import Shared


class MeterWishes(QObject):
    """Wishes for one meter.

    Attributes:
        nearby: the meter, None: none is shown.
        offers: newer firmware, by meter.
        again: does once more what was wanted last.
        sends: whether a token is only sent, without a collection.
    """

    collect_wanted = Signal(object)
    provision_wanted = Signal(object, object)
    work_wanted = Signal(object, object)
    token_wanted = Signal()
    page_wanted = Signal(object)

    def __init__(self, asked_above: QWidget, shared: Shared) -> None:
        super().__init__()
        self._above = asked_above
        self._shared = shared
        self.nearby: Nearby | None = None
        self.offers: Mapping[MeterId, Offer] = {}
        self.again: Callable[[], object] = self.collect
        self.sends = False
        self._given: Given | None = None

    @property
    def offer(self) -> Offer | None:
        """Newer firmware for the meter."""
        return self.offers.get(self.nearby.meter) if self.nearby else None

    def begin(self, kind: str) -> None:
        """A visit of that kind begins: another try is the same again."""
        self.again = self.update if kind == "update" else self.collect

    def forget_token(self) -> None:
        """Nothing was agreed about a token for this meter."""
        self._given = None

    def collect(self) -> None:
        """Collect the meter."""
        if self.nearby:
            self.collect_wanted.emit(self.nearby)

    def open_page(self) -> None:
        """Show all that is known of the meter."""
        if self.nearby:
            self.page_wanted.emit(self.nearby.meter)

    def provision(self) -> None:
        """Collect it, then give it a token."""
        self.sends = False
        self.token_wanted.emit()

    def update(self) -> None:
        """Ask once, then update the meter."""
        nearby, offer = self.nearby, self.offer
        if nearby and offer:
            work = updating(self._shared.services, offer)
            name = words.nearby_name(nearby)
            self._ask(to_update(name, offer), lambda: self.work_wanted.emit(nearby, work))
        else:
            self.collect()

    def single(self, step: str) -> None:
        """Do a single step, a key of `ofmon.ui.collect.single_steps.STEPS`."""
        nearby, services = self.nearby, self._shared.services
        if nearby is None:
            return
        match step:
            case "token":
                self._want(asking_token(services, nearby.meter))
            case "set-time":
                self._want(setting_time(services, nearby.meter))
            case "set-token":
                self.sends = True
                self.token_wanted.emit()
            case "calibrate":
                self._want(asking_calibration(services, nearby.meter))
            case "reset":
                self._reset(nearby)

    def calibrate(self, configuration: Configuration) -> None:
        """Have the meter measure by this."""
        if self.nearby:
            self._want(configuring(self._shared.services, self.nearby.meter, configuration))

    def take_back(self) -> None:
        """Have the meter measure by what it had before the last change."""
        if self.nearby:
            self._want(giving_back(self._shared.services, self.nearby.meter))

    def use_token(self, token: Token, overwrite: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Give it this token; what was agreed about the same one holds."""
        before = self._given
        agreed = before is not None and before.takes_over and before.token == token
        self._give(Given(token, overwrite, takes_over=agreed))

    def take_over(self, taken: DeviceTakenError) -> None:
        """Ask whether it takes the place of the meters that carry its device."""
        given, nearby = self._given, self.nearby
        if given and nearby:
            over = replace(given, takes_over=True)
            self._ask(to_take_over(nearby.meter, taken), lambda: self._give(over))

    def free(self, undated: int) -> None:
        """Ask whether it is to be freed, though so many of its readings have no time."""
        if self.nearby:
            agreed = self._agreed(self.nearby, Agreed(free_undated=True))
            self._ask(to_free(words.nearby_name(self.nearby), undated), agreed)

    def identify(self) -> None:
        """Ask whether it is this meter, though it seems to be another one."""
        if self.nearby:
            agreed = self._agreed(self.nearby, Agreed(this_is_it=True))
            self._ask(to_go_on_with(self.nearby.meter), agreed)

    def _reset(self, nearby: Nearby) -> None:
        work = resetting(self._shared.services, nearby.meter)
        record = nearby.record
        last = words.collected(record.last_collected_ms, record.collected_by, self._shared.now.ms)
        self._ask(to_reset(words.nearby_name(nearby), last), lambda: self._want(work))

    def _ask(self, question: Question, agreed: Callable[[], object]) -> None:
        question.ask(self._above, self._shared.theme, agreed)

    def _agreed(self, nearby: Nearby, agreed: Agreed) -> Callable[[], None]:
        """Collect the meter as the person wants it."""
        work = collecting(self._shared.services, nearby.meter, agreed)
        return lambda: self._want(work)

    def _give(self, given: Given) -> None:
        self._given = given
        if self.nearby and self.sends:
            self._want(sending_token(self._shared.services, self.nearby.meter, given))
        elif self.nearby:
            self.provision_wanted.emit(self.nearby, given)

    def _want(self, work: Work) -> None:
        self.work_wanted.emit(self.nearby, work)
        self.again = lambda: self._want(work)
