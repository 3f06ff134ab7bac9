"""What a tariff is.

A tariff holds rates, one after another in time. A rate has bands, each with a price and the times of the week
at which it holds; the one band without times holds whenever no other does. So every moment of a rate has one
price. Times are the wall clock's. A day that the tariff lists as a holiday counts as *holiday* and as no day
of the week; where no band speaks of holidays it counts as a Sunday.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from ofmon.domain.tariff.currency import is_currency
from ofmon.errors import InputError
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

MINUTES = 24 * 60


class DayKind(StrEnum):
    """A day of the week, or a holiday; in the order of `datetime.date.weekday`."""

    MONDAY = "mon"
    TUESDAY = "tue"
    WEDNESDAY = "wed"
    THURSDAY = "thu"
    FRIDAY = "fri"
    SATURDAY = "sat"
    SUNDAY = "sun"
    HOLIDAY = "holiday"


class Per(StrEnum):
    """What a standing charge is for."""

    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Times:
    """Hours of some days, within each of them.

    Attributes:
        days: on which.
        start_min: first minute of the day, by the wall clock.
        end_min: first minute after it, at most `MINUTES`.
    """

    days: frozenset[DayKind]
    start_min: int
    end_min: int

    def __post_init__(self) -> None:
        if not 0 <= self.start_min < self.end_min <= MINUTES:
            raise InputError(
                tr("A band's hours end before they begin, or not on the same day."),
                todo=tr("Give hours over midnight as two: 22:00 to 24:00 and 00:00 to 06:00."),
            )

    def overlap(self, other: Times) -> bool:
        """Whether both hold at some moment."""
        together = self.start_min < other.end_min and other.start_min < self.end_min
        return together and bool(self.days & other.days)


@dataclass(frozen=True, slots=True)
class Band:
    """A price and when it holds.

    Attributes:
        name: for people.
        price: of 1 kWh, before tax.
        times: when; empty: whenever no other band does.
    """

    name: str
    price: Decimal
    times: tuple[Times, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """What is paid whether or not energy is used: so much for each day or calendar month, before tax."""

    price: Decimal
    per: Per


@dataclass(frozen=True, slots=True)
class Rate:
    """Prices that hold together.

    Attributes:
        first: first local day, None: from ever.
        last: last local day, None: until further notice.
        bands: exactly one has no times; no two hold at one moment.
        standing: the standing charge, None: none.
        tax_percent: added to the sum, None: the prices are said without any word about tax.
    """

    first: date | None
    last: date | None
    bands: tuple[Band, ...]
    standing: Standing | None = None
    tax_percent: Decimal | None = None

    def __post_init__(self) -> None:
        if self.first and self.last and self.first > self.last:
            raise InputError(tr("A rate ends before it begins: {day}.", day=self.last))
        if sum(not band.times for band in self.bands) != 1:
            raise InputError(
                tr("A rate must have one band without times, which holds whenever no other does."),
                todo=tr("Leave out the times of one band, and give all others theirs."),
            )
        self._check_bands()

    def _check_bands(self) -> None:
        names = [band.name for band in self.bands]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise InputError(tr("Two bands of a rate are called {name!r}.", name=twice))
        for one, other in combinations(self.bands, 2):
            if any(mine.overlap(its) for mine in one.times for its in other.times):
                both = {"one": one.name, "other": other.name}
                raise InputError(tr("The bands {one!r} and {other!r} hold at the same time.", **both))

    @property
    def knows_holidays(self) -> bool:
        """Whether a band speaks of them."""
        return any(DayKind.HOLIDAY in times.days for band in self.bands for times in band.times)

    def day(self, kind: DayKind) -> Iterator[tuple[int, int, int]]:
        """A day's bands: first minute, first minute after, and which band; they fill the day."""
        spans = sorted(
            (times.start_min, times.end_min, at)
            for at, band in enumerate(self.bands)
            for times in band.times
            if kind in times.days
        )
        rest = next(at for at, band in enumerate(self.bands) if not band.times)
        reached = 0
        for start, end, at in spans:
            if reached < start:
                yield reached, start, rest
            if reached < end:  # a band may name the same hours twice
                yield max(start, reached), end, at
            reached = max(reached, end)
        if reached < MINUTES:
            yield reached, MINUTES, rest


@dataclass(frozen=True, slots=True)
class Tariff:
    """Prices of energy.

    Attributes:
        name: what it is called; no two of a database are alike.
        currency: ISO 4217.
        rates: by time, none while another one holds; at least one.
        holidays: local days that are holidays.
    """

    name: str
    currency: str
    rates: tuple[Rate, ...]
    holidays: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InputError(tr("The tariff has no name."))
        if not is_currency(self.currency):
            raise InputError(
                tr("{code!r} is no currency.", code=self.currency),
                todo=tr("Give its three letters by ISO 4217, e.g. EUR."),
            )
        if not self.rates:
            raise InputError(tr("The tariff has no rates."))
        for earlier, later in pairwise(self.rates):
            if earlier.last is None or later.first is None or earlier.last >= later.first:
                raise InputError(
                    tr("Two rates of the tariff hold on the same day, or stand in the wrong order."),
                    todo=tr("Let each rate begin on a day after the last one of the rate before."),
                )

    def rate_on(self, day: date) -> int | None:
        """Which of the rates holds on a local day, None: none."""
        for at, rate in enumerate(self.rates):
            if (rate.first is None or rate.first <= day) and (rate.last is None or day <= rate.last):
                return at
        return None

    def kind_of(self, day: date, rate: Rate) -> DayKind:
        """What a day counts as for a rate."""
        if day in self.holidays:
            return DayKind.HOLIDAY if rate.knows_holidays else DayKind.SUNDAY
        return tuple(DayKind)[day.weekday()]
