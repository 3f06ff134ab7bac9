"""Free of Qt. What the Energy page is asked to show, and how that is said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ofmon.domain.local_time import Period
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ofmon.domain.consumption import Share
    from ofmon.domain.energy import Owner
    from ofmon.domain.periods import CalendarPeriod

# More bars than that can't be told apart, and take too long to draw.
BARS_MAX = 1_500
_BARS_A_DAY = {Period.HOUR: 24.0, Period.DAY: 1.0, Period.MONTH: 1 / 28}


class Stack(StrEnum):
    """What a bar is divided by."""

    NONE = "none"
    DEVICE = "device"
    SITE = "site"
    PHASE = "phase"


class Compare(StrEnum):
    """What a period is compared with."""

    NOTHING = "nothing"
    BEFORE = "before"
    YEAR = "year"


class Figure(StrEnum):
    """What lines show."""

    POWER = "power"
    FACTOR = "factor"
    VOLTAGE = "voltage"
    CURRENT = "current"


_BY = {
    Period.HOUR: mark("{who}, {period}: {energy} by hour"),
    Period.DAY: mark("{who}, {period}: {energy} by day"),
    Period.MONTH: mark("{who}, {period}: {energy} by month"),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """One choice.

    Attributes:
        shown: which days.
        by: length of a bar.
        owners: all there are, by name.
        chosen: keys of those that are shown; None: all together.
        stack: what bars are divided by.
        compare: what they are compared with.
        figure: what lines show.
        sites: names of the sites of owners, by key; those that have none are left out.
    """

    shown: CalendarPeriod
    by: Period
    owners: tuple[Owner, ...] = ()
    chosen: frozenset[str] | None = None
    stack: Stack = Stack.NONE
    compare: Compare = Compare.NOTHING
    figure: Figure = Figure.POWER
    sites: Mapping[str, str] | None = None

    @property
    def whose(self) -> Sequence[Owner] | None:
        """Those that are shown, None: all."""
        return None if self.chosen is None else [each for each in self.owners if each.key in self.chosen]

    @property
    def who(self) -> str:
        """Whose it is, in words."""
        return said(self.whose)

    @property
    def other(self) -> CalendarPeriod | None:
        """The period it is compared with."""
        match self.compare:
            case Compare.BEFORE:
                return self.shown.before()
            case Compare.YEAR:
                return self.shown.year_before()
        return None

    def title(self, energy: str) -> str:
        """``All devices, March 2026: 12.34 kWh by day``."""
        return tr(_BY[self.by], who=self.who, period=self.shown, energy=energy)

    def group(self) -> Callable[[Share], str]:
        """What a share is counted to."""
        names, sites = {owner.key: owner.name for owner in self.owners}, self.sites or {}
        match self.stack:
            case Stack.DEVICE:
                return lambda share: names.get(share.owner, share.owner)
            case Stack.SITE:
                return lambda share: sites.get(share.owner) or tr("No site")
            case Stack.PHASE:
                return lambda share: tr("CT {number}", number=str(share.ct_id))
        return lambda _share: ""


def said(whose: Sequence[Owner] | None) -> str:
    """``All devices``, a name, or how many."""
    if whose is None:
        return tr("All devices")
    return whose[0].name if len(whose) == 1 else tr("%n device(s)", "", len(whose))


def fits(shown: CalendarPeriod, by: Period) -> bool:
    """Whether bars of that length are not too many."""
    return shown.days * _BARS_A_DAY[by] <= BARS_MAX
