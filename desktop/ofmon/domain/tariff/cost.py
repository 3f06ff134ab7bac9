"""What readings cost by a tariff, and by how much that isn't sure.

A reading's energy is taken to be spread evenly over the hour that it ends (protocol 1 says no length); where
a price changes within that hour, the energy is split by time. A reading whose time is uncertain may have
ended at any moment of its span: the least and the most that it may cost are found over all of them, each
reading by itself, so that the bounds of a sum are surely outside of what is true. It counts where its time
says, or not at all: a reading belongs to the period in which it ended.

Sums are exact; each line of a bill is rounded once (`rounded`): its energy to 1 Wh, and its energy times its
price to the currency's smallest unit. Whoever multiplies what is printed gets what is printed.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, Decimal, localcontext
from typing import TYPE_CHECKING, NamedTuple

from ofmon.domain.tariff.calendar import PriceCalendar, Slot
from ofmon.domain.tariff.currency import EXACT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import tzinfo

    from ofmon.domain.tariff.model import Tariff

HOUR_MS = 3_600_000
_NOTHING = Decimal(0)


class Measured(NamedTuple):
    """What counts of a reading for a bill.

    Attributes:
        end_ms: when its hour ended, as far as is known, ms since the epoch.
        uncertainty_ms: how far that may be wrong, either way.
        energy_kwh: kWh.
    """

    end_ms: int
    uncertainty_ms: int
    energy_kwh: float


@dataclass(frozen=True, slots=True)
class Range:
    """A sum with its bounds: it is ``value``, may be down to ``value - less`` or up to ``value + more``."""

    value: Decimal = _NOTHING
    less: Decimal = _NOTHING
    more: Decimal = _NOTHING

    @property
    def least(self) -> Decimal:
        """Its lower bound."""
        return EXACT.subtract(self.value, self.less)

    @property
    def most(self) -> Decimal:
        """Its upper bound."""
        return EXACT.add(self.value, self.more)

    @property
    def sure(self) -> bool:
        """Whether the bounds are the value."""
        return not (self.less or self.more)

    def plus(self, other: Range) -> Range:
        """The sum of both."""
        add = EXACT.add
        return Range(add(self.value, other.value), add(self.less, other.less), add(self.more, other.more))

    def outward(self, digits: int) -> Range:
        """The distances rounded up to so many decimals: the bounds stay outside."""
        unit = Decimal(1).scaleb(-digits)
        return Range(
            self.value,
            self.less.quantize(unit, ROUND_CEILING, EXACT),
            self.more.quantize(unit, ROUND_CEILING, EXACT),
        )


@dataclass(slots=True)
class Usage:
    """Energy by price, in kWh; and what is known about how it was counted.

    Attributes:
        energy: by price; the key None is energy at times for which the tariff has no rate.
        net: what all of it costs before tax, exact.
        gross: likewise with tax.
        readings: how many count.
        split: how many of them were split where a price changes.
        doubtful: how many may have another price, or belong to another period.
    """

    energy: dict[Slot | None, Range] = field(default_factory=dict)
    net: Range = field(default_factory=Range)
    gross: Range = field(default_factory=Range)
    readings: int = 0
    split: int = 0
    doubtful: int = 0

    def add(self, other: Usage) -> None:
        """Count another device's beside it."""
        for slot, energy in other.energy.items():
            self.energy[slot] = self.energy.get(slot, Range()).plus(energy)
        self.net, self.gross = self.net.plus(other.net), self.gross.plus(other.gross)
        self.readings += other.readings
        self.split += other.split
        self.doubtful += other.doubtful


def usage(
    tariff: Tariff,
    readings: Iterable[Measured],
    start_ms: int,
    end_ms: int,
    zone: tzinfo | None = None,
) -> Usage:
    """Count readings of a period by a tariff's prices.

    Args:
        tariff: the prices.
        readings: those that ended in the period, and those whose time allows that they did.
        start_ms: readings that ended after it count.
        end_ms: last moment, inclusive.
        zone: whose wall clock the bands follow; None is the computer's own.
    """
    calendar = PriceCalendar.of(tariff, start_ms - HOUR_MS, end_ms, zone)
    counting = _Counting(calendar, _prices(tariff), start_ms, end_ms)
    with localcontext(EXACT):
        for reading in readings:
            counting.add(reading)
        return counting.result()


def _prices(tariff: Tariff) -> dict[Slot | None, tuple[Decimal, Decimal]]:
    """Net and gross of 1 kWh."""
    found: dict[Slot | None, tuple[Decimal, Decimal]] = {None: (_NOTHING, _NOTHING)}
    for at, rate in enumerate(tariff.rates):
        factor = 1 + (rate.tax_percent or _NOTHING) / 100
        for number, band in enumerate(rate.bands):
            found[Slot(at, number)] = (band.price, band.price * factor)
    return found


class _Bounds:
    """A sum in kWh·ms (or money·ms) with its bounds."""

    __slots__ = ("least", "most", "value")

    def __init__(self) -> None:
        self.value = self.least = self.most = _NOTHING

    def add(self, value: Decimal, least: Decimal, most: Decimal) -> None:
        self.value += value
        self.least += least
        self.most += most

    def range(self) -> Range:
        """Per hour."""
        value, least, most = (each / HOUR_MS for each in (self.value, self.least, self.most))
        return Range(value, value - least, most - value)


class _Counting:
    """Adds readings up."""

    def __init__(
        self,
        calendar: PriceCalendar,
        prices: Mapping[Slot | None, tuple[Decimal, Decimal]],
        start_ms: int,
        end_ms: int,
    ) -> None:
        self._calendar = calendar
        self._prices = prices
        self._start_ms, self._end_ms = start_ms, end_ms
        self._sure: defaultdict[Slot | None, Decimal] = defaultdict(Decimal)
        self._slots: defaultdict[Slot | None, _Bounds] = defaultdict(_Bounds)
        self._money = (_Bounds(), _Bounds())
        self._usage = Usage()

    def add(self, reading: Measured) -> None:
        """Count one; nearly all have one price, whatever their time may be."""
        first, last = reading.end_ms - reading.uncertainty_ms, reading.end_ms + reading.uncertainty_ms
        if last <= self._start_ms or first > self._end_ms:
            return
        counts = self._start_ms < reading.end_ms <= self._end_ms
        self._usage.readings += counts
        stays = self._start_ms < first and last <= self._end_ms
        if stays:
            one, slot = self._calendar.sole(first - HOUR_MS, last)
            if one:
                self._sure[slot] += Decimal(reading.energy_kwh)
                return
        self._weigh(reading, counts=counts, stays=stays)

    def _weigh(self, reading: Measured, *, counts: bool, stays: bool) -> None:
        energy = Decimal(reading.energy_kwh)
        present = self._split(reading.end_ms) if counts else {}
        ends = self._ends(reading)
        cases = [self._split(end) for end in ends] if reading.uncertainty_ms else [present]
        if not stays:
            cases.append({})
        self._usage.split += len(present) > 1
        self._usage.doubtful += any(case != present for case in cases)
        for slot in {slot for case in (present, *cases) for slot in case}:
            spans = [case.get(slot, 0) for case in cases]
            self._slots[slot].add(*_extremes(energy, present.get(slot, 0), spans))
        for kind, money in enumerate(self._money):
            costs = [self._price(case, kind) for case in cases]
            money.add(*_extremes(energy, self._price(present, kind), costs))

    def _split(self, end_ms: int) -> dict[Slot | None, int]:
        return self._calendar.overlaps(end_ms - HOUR_MS, end_ms)

    def _price(self, case: Mapping[Slot | None, int], kind: int) -> Decimal:
        return sum((self._prices[slot][kind] * span for slot, span in case.items()), _NOTHING)

    def _ends(self, reading: Measured) -> set[int]:
        """Where the shares of prices can be least or most: between these ends they change evenly."""
        first = max(reading.end_ms - reading.uncertainty_ms, self._start_ms + 1)
        last = min(reading.end_ms + reading.uncertainty_ms, self._end_ms)
        borders = self._calendar.borders(first - HOUR_MS, last)
        turns = {turn for border in borders for turn in (border, border + HOUR_MS)}
        return {first, last, *(turn for turn in turns if first <= turn <= last)}

    def result(self) -> Usage:
        """What was added up."""
        found = self._usage
        for slot, energy in self._sure.items():
            price = self._prices[slot]
            self._slots[slot].add(*[energy * HOUR_MS] * 3)
            for kind, money in enumerate(self._money):
                money.add(*[energy * HOUR_MS * price[kind]] * 3)
        found.energy = {slot: bounds.range() for slot, bounds in self._slots.items()}
        found.net, found.gross = (money.range() for money in self._money)
        return found


def _extremes(
    energy: Decimal, present: Decimal | int, others: Iterable[Decimal | int]
) -> tuple[Decimal, Decimal, Decimal]:
    """A reading's part as its time stands, and the least and the most over what else may be."""
    value = energy * present
    all_of_them = [value, *(energy * other for other in others)]
    return value, min(all_of_them), max(all_of_them)
