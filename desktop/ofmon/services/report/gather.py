"""Make a report's figures from the local database."""

from __future__ import annotations

import math
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

from ofmon import __version__
from ofmon.domain.completeness import Completeness, standing
from ofmon.domain.tariff.bill import bill
from ofmon.domain.tariff.cost import Range, Usage
from ofmon.errors import InputError
from ofmon.services.ports.tariffs import Scope
from ofmon.services.report.counting import Counting, Holding, Part, Read
from ofmon.services.report.facts import Charged, Compared, DeviceFacts, Events, Report, Source
from ofmon.services.report.spans import Spans
from ofmon.services.report.sums import together
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import tzinfo

    from ofmon.domain.energy import Owner
    from ofmon.domain.periods import Bounds, CalendarPeriod
    from ofmon.domain.powerloss import StoredLoss
    from ofmon.domain.reading import Reason
    from ofmon.services.ports.tariffs import ReportSource
    from ofmon.services.report.sums import Sum
    from ofmon.services.tariffs import Group, Tariffs

DAYS_MAX = 3660
"""Days of the longest report: ten years, more than meters live."""


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
            InputError: there is no device in it, or the period is longer than a report can be.
        """
        if period.days > DAYS_MAX:
            raise InputError(
                tr("A report is of %n day(s) at most.", "", DAYS_MAX),
                safe=tr("Nothing was done."),
                todo=tr("Choose fewer days."),
            )
        if not group.owners:
            raise InputError(tr("There is no device to report about yet."), todo=tr("Collect a meter first."))
        known = {tariff.name: tariff for tariff in await self.tariffs.all()}
        holding = Holding(known, await self.tariffs.groups(), await self.tariffs.uses())
        counting = Counting(Spans.of(period, zone), holding, now_ms, zone)
        # One device after the other: never the readings of all of them are held at once.
        parts = [
            await in_thread(counting.part, await self._read(owner, counting.spans)) for owner in group.owners
        ]
        source = Source(await self.source.identity(), __version__, _zone_name(zone))
        return _Joining(group, counting, parts).report(source)

    async def _read(self, owner: Owner, spans: Spans) -> Read:
        sums = self.source.sums
        nothing: dict[int, tuple[float, int]] = {}
        return Read(
            owner,
            await self.source.counted(owner, *spans.whole, perhaps=True),
            await self.source.series(owner),
            await sums(owner, *spans.before[1]) if spans.before else nothing,
            await sums(owner, *spans.year_before[1]) if spans.year_before else nothing,
            await self.source.losses_of(owner, *spans.whole),
            await self.source.set_aside(owner, *spans.whole),
        )


def _zone_name(zone: tzinfo | None) -> str:
    """As the system calls it, in winter and in summer."""
    return str(zone) if zone is not None else ", ".join(dict.fromkeys(time.tzname))


@dataclass(frozen=True, slots=True)
class _Joining:
    """Puts what devices add together."""

    group: Group
    counting: Counting
    parts: Sequence[Part]

    def report(self, source: Source) -> Report:
        spans, now_ms = self.counting.spans, self.counting.now_ms
        series = [each for part in self.parts for each in part.series]
        found = [gap for part in self.parts for gap in part.gaps]
        return Report(
            group=self.group,
            period=spans.period,
            made_ms=now_ms,
            standing=standing(*spans.whole, series, now_ms),
            total=together([[part.whole] for part in self.parts])[0],
            bounds=reduce(Range.plus, (part.bounds for part in self.parts)),
            bars=tuple(together([part.bars for part in self.parts])),
            bars_by=spans.bars_by,
            devices=tuple(map(_device, self.parts)),
            bills=tuple(self._bills()),
            gaps=tuple(sorted(found, key=lambda gap: (-gap.hours, gap.start_ms, gap.device))),
            events=self._events(),
            before=_compared(spans.before, [part.before for part in self.parts]),
            year_before=_compared(spans.year_before, [part.year_before for part in self.parts]),
            source=source,
        )

    def _bills(self) -> Iterable[Charged]:
        """One for each tariff, of all devices for which it holds."""
        usages: defaultdict[str, Usage] = defaultdict(Usage)
        devices: Counter[str] = Counter()
        for part in self.parts:
            if part.held and part.usage:
                usages[part.held[0].tariff].add(part.usage)
                devices[part.held[0].tariff] += 1
        period = self.counting.spans.period
        # Standing charges of days to come aren't due yet.
        last = min(period.last, self.counting.today())
        for name, used in sorted(usages.items()):
            standings, elsewhere = self._standings(name)
            tariff = self.counting.holding.tariffs[name]
            made = bill(tariff, used, period.first, last, standings)
            yield Charged(made, devices[name], elsewhere and any(rate.standing for rate in tariff.rates))

    def _standings(self, tariff: str) -> tuple[int, bool]:
        """How often its standing charge is due here, and whether one is left out.

        Once for each device to which the tariff was given by itself (or to all); once for a site or customer,
        if all its devices are in the report.
        """
        found = 0
        groups: dict[tuple[Scope, str], Group] = {}
        for held in (part.held for part in self.parts):
            if held and held[0].tariff == tariff:
                use, group = held
                if use.scope in {Scope.DEVICE, Scope.ALL}:
                    found += 1
                else:
                    groups[use.scope, use.target] = group
        whole = [set(group.owners) <= set(self.group.owners) for group in groups.values()]
        return found + sum(whole), not all(whole)

    def _events(self) -> Events:
        losses = {loss for part in self.parts for loss in part.losses}
        aside: Counter[Reason] = Counter()
        for part in self.parts:
            aside.update(part.aside)
        return Events(tuple(sorted(losses, key=_moment)), aside)


def _device(part: Part) -> DeviceFacts:
    return DeviceFacts(part.owner, part.whole, part.held[0].tariff if part.held else "")


def _compared(other: tuple[CalendarPeriod, Bounds] | None, parts: Sequence[Sum | None]) -> Compared | None:
    if other is None:
        return None
    energies, complete = zip(*(part for part in parts if part), strict=True)
    return Compared(other[0], math.fsum(energies), sum(complete, Completeness()))


def _moment(stored: StoredLoss) -> int:
    return stored.loss.raw_time_ms if stored.loss.time_ms is None else stored.loss.time_ms
