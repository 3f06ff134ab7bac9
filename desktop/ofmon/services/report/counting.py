"""One device's part of a report, counted from its readings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING

from ofmon.domain.tariff.cost import Range, Usage, usage
from ofmon.services.report.sums import amounts, gaps, summed
from ofmon.services.tariffs import tariff_use

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, tzinfo

    from ofmon.domain.completeness import Series
    from ofmon.domain.energy import Owner
    from ofmon.domain.periods import Bounds, CalendarPeriod
    from ofmon.domain.powerloss import StoredLoss
    from ofmon.domain.reading import Reason
    from ofmon.domain.tariff.cost import Measured
    from ofmon.domain.tariff.model import Tariff
    from ofmon.services.ports.tariffs import TariffUse
    from ofmon.services.report.facts import Amount, Gap
    from ofmon.services.report.spans import Spans
    from ofmon.services.report.sums import Sum
    from ofmon.services.tariffs import Group, Groups


@dataclass(frozen=True, slots=True)
class Read:
    """What the database says of one device."""

    owner: Owner
    readings: Mapping[int, Sequence[Measured]]
    series: Sequence[Series]
    before: Mapping[int, tuple[float, int]]
    year_before: Mapping[int, tuple[float, int]]
    losses: Sequence[StoredLoss]
    aside: Mapping[Reason, int]

    @property
    def everything(self) -> Iterable[Measured]:
        """Of all its CTs."""
        return chain.from_iterable(self.readings.values())


@dataclass(frozen=True, slots=True)
class Part:
    """What one device adds to a report: its readings themselves needn't be kept."""

    owner: Owner
    series: Sequence[Series]
    whole: Amount
    bars: Sequence[Amount]
    bounds: Range
    held: tuple[TariffUse, Group] | None
    usage: Usage | None
    gaps: Sequence[Gap]
    before: Sum | None
    year_before: Sum | None
    losses: Sequence[StoredLoss]
    aside: Mapping[Reason, int]


@dataclass(frozen=True, slots=True)
class Holding:
    """Which tariff holds for whom."""

    tariffs: Mapping[str, Tariff]
    groups: Groups
    uses: Sequence[TariffUse]

    def of(self, owner: Owner) -> tuple[TariffUse, Group] | None:
        """For a device: which use, and the group that it holds for; None: none does."""
        return tariff_use(owner, self.groups, self.uses)


@dataclass(frozen=True, slots=True)
class Counting:
    """Counts one device, in a worker thread."""

    spans: Spans
    holding: Holding
    now_ms: int
    zone: tzinfo | None

    def part(self, read: Read) -> Part:
        """What the device adds."""
        spans, held = self.spans, self.holding.of(read.owner)
        tariff = self.holding.tariffs[held[0].tariff] if held else None
        return Part(
            owner=read.owner,
            series=read.series,
            whole=amounts(read.readings, read.series, [spans.whole], self.now_ms)[0],
            bars=amounts(read.readings, read.series, spans.bars, self.now_ms),
            bounds=_bounds_of(read.everything, spans.whole),
            held=held,
            usage=usage(tariff, read.everything, *spans.whole, self.zone) if tariff else None,
            gaps=gaps(read.owner.name, read.readings, read.series, spans.whole, self.now_ms),
            before=self._sum(read.before, read.series, spans.before),
            year_before=self._sum(read.year_before, read.series, spans.year_before),
            losses=read.losses,
            aside=read.aside,
        )

    def _sum(
        self,
        sums: Mapping[int, tuple[float, int]],
        series: Sequence[Series],
        other: tuple[CalendarPeriod, Bounds] | None,
    ) -> Sum | None:
        return summed(sums, series, other[1], self.now_ms) if other else None

    def today(self) -> date:
        """The local day on which the report is made."""
        return datetime.fromtimestamp(self.now_ms / 1000, UTC).astimezone(self.zone).date()


def _bounds_of(readings: Iterable[Measured], span: Bounds) -> Range:
    """What may belong to a span, whatever it costs."""
    start_ms, end_ms = span
    value = less = more = 0.0
    for reading in readings:
        first, last = reading.end_ms - reading.uncertainty_ms, reading.end_ms + reading.uncertainty_ms
        energy = reading.energy_kwh
        if not start_ms < reading.end_ms <= end_ms:
            less, more = less + max(-energy, 0.0), more + max(energy, 0.0)
            continue
        value += energy
        if not (start_ms < first and last <= end_ms):
            less, more = less + max(energy, 0.0), more + max(-energy, 0.0)
    return Range(*(Decimal(each) for each in (value, less, more)))
