"""Make a report's figures from the local database."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING

from ofmon import __version__
from ofmon.domain.completeness import standing
from ofmon.domain.local_time import Period
from ofmon.domain.periods import USUAL_BARS, CalendarPeriod
from ofmon.domain.tariff.bill import bill
from ofmon.domain.tariff.cost import Range, Usage, usage
from ofmon.errors import InputError
from ofmon.services.ports.tariffs import Scope
from ofmon.services.report.facts import (
    Charged,
    Compared,
    DeviceFacts,
    Events,
    Report,
    Source,
)
from ofmon.services.report.sums import amounts, gaps, together
from ofmon.services.tariffs import tariff_use
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date, tzinfo

    from ofmon.domain.completeness import Series
    from ofmon.domain.energy import Owner
    from ofmon.domain.periods import Bounds
    from ofmon.domain.powerloss import StoredLoss
    from ofmon.domain.reading import Reason
    from ofmon.domain.tariff.cost import Measured
    from ofmon.domain.tariff.model import Tariff
    from ofmon.services.ports.tariffs import ReportSource, TariffUse
    from ofmon.services.report.facts import Amount, Gap
    from ofmon.services.tariffs import Group, Groups, Tariffs

_HOURS_DAYS_MAX, _DAYS_MAX = 2, 62


@dataclass(frozen=True, slots=True)
class _Read:
    """What the database says of one device."""

    owner: Owner
    readings: Mapping[int, Sequence[Measured]]
    series: Sequence[Series]
    before: Mapping[int, Sequence[Measured]]
    year_before: Mapping[int, Sequence[Measured]]
    losses: Sequence[StoredLoss]
    aside: Mapping[Reason, int]

    @property
    def everything(self) -> Iterable[Measured]:
        return chain.from_iterable(self.readings.values())


@dataclass(frozen=True, slots=True)
class Reports:
    """The procedure *report*. All methods raise `StoreError` when the database can't be read."""

    source: ReportSource
    tariffs: Tariffs

    async def make(
        self, group: Group, period: CalendarPeriod, now_ms: int, zone: tzinfo | None = None
    ) -> Report:
        """A report of a group of devices for a period.

        Args:
            group: whom it is for.
            period: of when.
            now_ms: when it is made; until then readings are due.
            zone: whose wall clock counts; None is the computer's own.

        Raises:
            InputError: there is no device in it.
        """
        if not group.owners:
            raise InputError(
                tr("There is no device to report about yet."), todo=tr("Collect a meter first.")
            )
        spans = _Spans.of(period, zone)
        read = [await self._read(owner, spans) for owner in group.owners]
        known = {tariff.name: tariff for tariff in await self.tariffs.all()}
        holding = _Holding(known, await self.tariffs.groups(), await self.tariffs.uses())
        source = Source(await self.source.identity(), __version__, _zone_name(zone))
        making = _Making(group, spans, read, holding, now_ms, zone)
        return await in_thread(making.report, source)

    async def _read(self, owner: Owner, spans: _Spans) -> _Read:
        """One after the other: they are in one file."""
        counted = self.source.counted
        nothing: dict[int, Sequence[Measured]] = {}
        return _Read(
            owner,
            await counted(owner, *spans.whole),
            await self.source.series(owner),
            await counted(owner, *spans.before[1]) if spans.before else nothing,
            await counted(owner, *spans.year_before[1]) if spans.year_before else nothing,
            await self.source.losses_of(owner, *spans.whole),
            await self.source.set_aside(owner, *spans.whole),
        )


@dataclass(frozen=True, slots=True)
class _Spans:
    """A period's moments, its bars, and those that it is compared with."""

    period: CalendarPeriod
    whole: Bounds
    bars: tuple[Bounds, ...]
    bars_by: Period
    before: tuple[CalendarPeriod, Bounds] | None
    year_before: tuple[CalendarPeriod, Bounds] | None

    @classmethod
    def of(cls, period: CalendarPeriod, zone: tzinfo | None) -> _Spans:
        by = bars_by(period)
        return cls(
            period,
            _bounds(period, zone),
            period.bars(by, zone),
            by,
            _other(period.before, zone),
            _other(period.year_before, zone),
        )


def bars_by(period: CalendarPeriod) -> Period:
    """By what a report's bars and its table go."""
    if period.kind in USUAL_BARS:
        return USUAL_BARS[period.kind]
    if period.days <= _HOURS_DAYS_MAX:
        return Period.HOUR
    return Period.DAY if period.days <= _DAYS_MAX else Period.MONTH


def _bounds(period: CalendarPeriod, zone: tzinfo | None) -> Bounds:
    return period.start_ms(zone), period.end_ms(zone)


def _other(
    make: Callable[[], CalendarPeriod], zone: tzinfo | None
) -> tuple[CalendarPeriod, Bounds] | None:
    try:
        period = make()
    except (OverflowError, ValueError):  # before the year 1
        return None
    return period, _bounds(period, zone)


def _zone_name(zone: tzinfo | None) -> str:
    """As the system calls it, in winter and in summer."""
    return str(zone) if zone is not None else ", ".join(dict.fromkeys(time.tzname))


@dataclass(frozen=True, slots=True)
class _Holding:
    """Which tariff holds for whom."""

    tariffs: Mapping[str, Tariff]
    groups: Groups
    uses: Sequence[TariffUse]

    def of(self, owner: Owner) -> tuple[TariffUse, Group] | None:
        return tariff_use(owner, self.groups, self.uses)


@dataclass(frozen=True, slots=True)
class _Making:
    """Computes, in a worker thread."""

    group: Group
    spans: _Spans
    read: Sequence[_Read]
    holding: _Holding
    now_ms: int
    zone: tzinfo | None

    def report(self, source: Source) -> Report:
        spans = self.spans
        wholes = [self._amounts(each, [spans.whole])[0] for each in self.read]
        series = [each for device in self.read for each in device.series]
        return Report(
            group=self.group,
            period=spans.period,
            made_ms=self.now_ms,
            standing=standing(*spans.whole, series, self.now_ms),
            total=together([[whole] for whole in wholes])[0],
            bounds=self._bounds(),
            bars=tuple(together([self._amounts(each, spans.bars) for each in self.read])),
            bars_by=spans.bars_by,
            devices=tuple(map(self._device, self.read, wholes)),
            bills=tuple(self._bills()),
            gaps=tuple(self._gaps()),
            events=self._events(),
            before=self._compared(spans.before, lambda read: read.before),
            year_before=self._compared(spans.year_before, lambda read: read.year_before),
            source=source,
        )

    def _amounts(self, read: _Read, spans: Sequence[Bounds]) -> list[Amount]:
        return amounts(read.readings, read.series, spans, self.now_ms)

    def _bounds(self) -> Range:
        """What may belong to the period, without any prices."""
        start_ms, end_ms = self.spans.whole
        value = less = more = 0.0
        for reading in chain.from_iterable(read.everything for read in self.read):
            first, last = reading.end_ms - reading.uncertainty_ms, reading.end_ms + reading.uncertainty_ms
            counts = start_ms < reading.end_ms <= end_ms
            value += reading.energy_kwh if counts else 0.0
            if counts and not (start_ms < first and last <= end_ms):
                less, more = less + max(reading.energy_kwh, 0.0), more + max(-reading.energy_kwh, 0.0)
            if not counts:
                less, more = less + max(-reading.energy_kwh, 0.0), more + max(reading.energy_kwh, 0.0)
        return Range(*(Decimal(each) for each in (value, less, more)))

    def _device(self, read: _Read, amount: Amount) -> DeviceFacts:
        held = self.holding.of(read.owner)
        return DeviceFacts(read.owner, amount, held[0].tariff if held else "")

    def _bills(self) -> Iterable[Charged]:
        """One for each tariff, of all devices for which it holds."""
        usages: defaultdict[str, Usage] = defaultdict(Usage)
        devices: Counter[str] = Counter()
        for read in self.read:
            if held := self.holding.of(read.owner):
                name = held[0].tariff
                tariff = self.holding.tariffs[name]
                usages[name].add(usage(tariff, read.everything, *self.spans.whole, self.zone))
                devices[name] += 1
        # Standing charges of days to come aren't due yet.
        first, last = self.spans.period.first, min(self.spans.period.last, self._today())
        for name, used in sorted(usages.items()):
            standings, elsewhere = self._standings(name)
            made = bill(self.holding.tariffs[name], used, first, last, standings)
            has = any(rate.standing for rate in made.tariff.rates)
            yield Charged(made, devices[name], elsewhere and has)

    def _today(self) -> date:
        return datetime.fromtimestamp(self.now_ms / 1000, UTC).astimezone(self.zone).date()

    def _standings(self, tariff: str) -> tuple[int, bool]:
        """How often its standing charge is due here: for each device to which the tariff was given by itself
        (or to all), once for a site or customer if all its devices are in the report; and whether one isn't.
        """  # noqa: D205 - one sentence
        found, elsewhere = 0, False
        groups: dict[tuple[Scope, str], Group] = {}
        for owner in self.group.owners:
            held = self.holding.of(owner)
            if held is None or held[0].tariff != tariff:
                continue
            use, group = held
            if use.scope in {Scope.DEVICE, Scope.ALL}:
                found += 1
            else:
                groups[use.scope, use.target] = group
        for group in groups.values():
            whole = set(group.owners) <= set(self.group.owners)
            found, elsewhere = found + whole, elsewhere or not whole
        return found, elsewhere

    def _gaps(self) -> list[Gap]:
        found = [
            gap
            for read in self.read
            for gap in gaps(read.owner.name, read.readings, read.series, self.spans.whole, self.now_ms)
        ]
        return sorted(found, key=lambda gap: (-gap.hours, gap.start_ms, gap.device))

    def _events(self) -> Events:
        losses = {loss for read in self.read for loss in read.losses}
        aside: Counter[Reason] = Counter()
        for read in self.read:
            aside.update(read.aside)
        return Events(tuple(sorted(losses, key=_moment)), aside)

    def _compared(
        self,
        other: tuple[CalendarPeriod, Bounds] | None,
        of: Callable[[_Read], Mapping[int, Sequence[Measured]]],
    ) -> Compared | None:
        if other is None or not self.read:
            return None
        period, span = other
        parts = [amounts(of(read), read.series, [span], self.now_ms) for read in self.read]
        return Compared(period, together(parts)[0])


def _moment(stored: StoredLoss) -> int:
    return stored.loss.raw_time_ms if stored.loss.time_ms is None else stored.loss.time_ms
