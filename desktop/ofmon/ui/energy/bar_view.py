"""Bars and their table: energy, completeness, and what may belong elsewhere, of each bar or of its parts."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import repeat
from typing import TYPE_CHECKING

from ofmon.domain.comparison import beside
from ofmon.domain.natural import natural
from ofmon.domain.plain_text import visible
from ofmon.services.workers import in_thread
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.energy.asked import Compare, Stack
from ofmon.ui.energy.bar_chart import BarChart, describe, standing_said, sum_said
from ofmon.ui.energy.drawing import among, draw
from ofmon.ui.energy.said import iso, listed
from ofmon.ui.energy.views import View, share_said
from ofmon.ui.parts.tables import Column, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtGui import QImage

    from ofmon.domain.consumption import Bar, Share
    from ofmon.services.export import Value
    from ofmon.ui.energy.asked import Asked
    from ofmon.ui.energy.drawing import Drawing
    from ofmon.ui.shared import Shared

COMPARED = {Compare.BEFORE: mark("The period before"), Compare.YEAR: mark("A year before")}
_BESIDE = {
    Compare.BEFORE: mark("{title}; the period before: {energy}"),
    Compare.YEAR: mark("{title}; a year before: {energy}"),
}


@dataclass(frozen=True, slots=True)
class BarRow:
    """A row of the table.

    Attributes:
        bar: the bar, without its shares: what they are is in the other columns.
        part: which part of it; empty: all of it.
        energy_kwh: of that; not a number: none.
        other_kwh: what it is compared with; likewise.
    """

    bar: Bar
    part: str
    energy_kwh: float
    other_kwh: float


class BarView(View[BarRow]):
    """The bars of a period."""

    names = (
        "device",
        "from",
        "to",
        "part",
        "energy_kwh",
        "hours",
        "hours_due",
        "unsure_kwh",
        "uncertainty_ms",
        "compared_kwh",
    )

    def __init__(self, shared: Shared) -> None:
        self.bars: tuple[Bar, ...] = ()
        self.bar_chart = BarChart(shared.theme)
        self._who = ""
        table: Table[BarRow] = Table(
            "energy", _columns(), shared.theme, shared.preferences, title=tr("Energy as a table")
        )
        super().__init__(shared, self.bar_chart, table)
        table.picked.connect(lambda row: self.bar_chart.point(row.bar))

    async def load(self, asked: Asked) -> bool:
        """See `View`."""
        service, now_ms = self.shared.services.consumption, self.shared.now.ms
        bars = await service.bars(asked.shown, asked.by, now_ms, asked.whose)
        other: tuple[Bar, ...] = ()
        if asked.other:
            other = await service.bars(asked.other, asked.by, now_ms, asked.whose)
        self.bars, self._who = bars, asked.who
        if not any(bar.readings for bar in bars):
            return False
        compared = tr(COMPARED[asked.compare]) if asked.other else ""
        made = await in_thread(_prepared, asked, bars, other)
        self.bar_chart.show_bars(
            made.title, bars, made.drawing, group=made.group, other=made.other, compared=compared
        )
        self.set_old(old=False)
        self.drawn.emit()
        await self.table.bring(made.rows)
        return True

    def values(self) -> Sequence[Sequence[Value]]:
        """See `View`."""
        return [
            (
                self._who,
                iso(each.bar.start_ms),
                iso(each.bar.end_ms),
                each.part,
                each.energy_kwh,
                each.bar.completeness.hours,
                each.bar.completeness.due,
                each.bar.unsure_kwh,
                each.bar.uncertainty_ms,
                each.other_kwh,
            )
            for each in self.table.shown
        ]

    def picture(self, foot: str = "") -> QImage:
        """See `View`."""
        return self.bar_chart.picture(foot)


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What a worker thread makes of bars: groups, what stands beside each, the drawing, the table's rows."""

    title: str
    group: Callable[[Share], str]
    other: Sequence[Bar | None]
    drawing: Drawing
    rows: Sequence[BarRow]


def _prepared(asked: Asked, bars: Sequence[Bar], compared: Sequence[Bar]) -> _Prepared:
    other = beside((asked.shown, bars), (asked.other, compared), asked.by) if asked.other else ()
    group, divided = asked.group(), asked.stack is not Stack.NONE
    if divided:
        group = among(bars, group)
        stacks = [bar.stacked(group) for bar in bars]
    else:
        stacks = [{"": bar.energy_kwh} if bar.shares else {} for bar in bars]
    rows = [
        row
        for bar, stack, theirs in zip(bars, stacks, other or repeat(None), strict=False)
        for row in _rows(bar, stack, theirs, group if divided else None)
    ]
    title = visible(asked.title(sum_said(bars)))
    if asked.other:
        title = tr(_BESIDE[asked.compare], title=title, energy=sum_said(compared))
    return _Prepared(title, group, other, draw(bars, stacks, other), rows)


def _rows(
    bar: Bar, stack: Mapping[str, float], other: Bar | None, group: Callable[[Share], str] | None
) -> Iterator[BarRow]:
    """One for a bar, or one for each of its parts."""
    bare = replace(bar, shares=())
    if group is None or not bar.readings:
        yield BarRow(bare, "", bar.energy_kwh, other.energy_kwh if other else math.nan)
        return
    others = other.stacked(group) if other else {}
    for name, energy in sorted(stack.items()):
        yield BarRow(bare, name, energy, others.get(name, math.nan))


def _order(figure: float) -> float:
    """What a table sorts by: no number comes before all numbers."""
    return figure if math.isfinite(figure) else -math.inf


def _remarks(each: BarRow) -> str:
    """What is to be known about a bar, beyond its figures."""
    bar = each.bar
    said = standing_said(bar)
    if bar.unsure:
        said.append(tr("{energy:.2f} kWh may be elsewhere", energy=bar.unsure_kwh))
    return listed(said) if said else words.NO_FIGURE


def _columns() -> tuple[Column[BarRow], ...]:
    return (
        Column(
            tr("From"),
            lambda each: words.short_moment(each.bar.start_ms),
            key=lambda each: (each.bar.start_ms, natural(each.part)),
            stretch=True,
        ),
        Column(tr("Part"), lambda each: each.part or words.NO_FIGURE, least_px=80, optional=True),
        Column(
            tr("kWh"),
            lambda each: words.number(each.energy_kwh, 2),
            key=lambda each: _order(each.energy_kwh),
            figures=True,
        ),
        Column(
            tr("Compared"),
            lambda each: words.number(each.other_kwh, 2),
            key=lambda each: _order(each.other_kwh),
            hint=tr("kWh of what it is compared with"),
            figures=True,
            optional=True,
            fold=3,
            folded=mark("compared {}"),
        ),
        Column(
            tr("Hours"),
            lambda each: words.NO_FIGURE if each.part else share_said(each.bar.completeness),
            key=lambda each: -each.bar.completeness.missing,
            optional=True,
            fold=2,
            folded=mark("{} hours"),
            hint=tr("Hours with a reading out of hours due, of all devices and current transformers"),
            figures=True,
            tone=lambda each: "warn" if each.bar.completeness.missing else "",
        ),
        Column(
            tr("Remarks"),
            _remarks,
            hint=tr("Why a bar holds a part only, and what of it may belong to another one"),
            least_px=120,
            optional=True,
            sentence=True,
            fold=1,
        ),
    )


__all__ = ["COMPARED", "BarRow", "BarView", "describe"]
