"""Consumption as bars: gaps stay open, what is unsure is hatched, what is missing has a strip below."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal

from ofmon.domain.completeness import Standing
from ofmon.domain.consumption import completeness, total
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.energy.bar_item import Bars, part_colour
from ofmon.ui.energy.chart import LEGEND_FROM_PX, Chart
from ofmon.ui.energy.drawing import draw
from ofmon.ui.energy.legend import BOX, FAINT, HATCHED, STRIP, Legend
from ofmon.ui.energy.plot import Plot
from ofmon.ui.energy.said import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from ofmon.domain.completeness import Completeness
    from ofmon.domain.consumption import Bar, Share
    from ofmon.ui.energy.drawing import Drawing
    from ofmon.ui.energy.legend import Entry
    from ofmon.ui.parts.theme import Theme

_ROOM = 0.08
_SAID_MAX = 3


class BarChart(Chart):
    """Bars over time.

    Signals:
        pointed: a bar that is pointed at.
        wanted: a bar that is to be looked at closely.
    """

    pointed = Signal(object)
    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        self.bars: Sequence[Bar] = ()
        self.other: Sequence[Bar | None] = ()
        self._starts: list[int] = []
        self.group: Callable[[Share], str] = lambda _share: ""
        self.piles: list[str] = []
        self.compared = ""
        self._item = Bars(theme)
        self.legend = Legend(theme)
        super().__init__(theme, Plot(theme, tr("Chart of energy"), tr("kWh")), self.legend)
        self.plot.addItem(self._item)
        self.plot.over.connect(self._over)
        self.plot.pressed.connect(self._pressed)
        self.plot.stepped.connect(self.step)
        self.plot.entered.connect(self._enter)

    def show_bars(  # noqa: PLR0913 - what a chart of bars is made of, most of it by name
        self,
        title: str,
        bars: Sequence[Bar],
        drawing: Drawing | None = None,
        *,
        group: Callable[[Share], str] = lambda _share: "",
        other: Sequence[Bar | None] = (),
        compared: str = "",
    ) -> None:
        """Show bars that fill a range of time.

        Args:
            title: what they are.
            bars: ascending.
            drawing: what `draw` made of them; None: in one colour.
            group: what their shares are counted to.
            other: what each is compared with; empty: nothing.
            compared: what that is, in words.
        """
        self.bars, self.other, self.group = bars, other, group
        self._starts = [bar.start_ms for bar in bars]
        drawing = drawing or draw(bars, [bar.stacked(group) for bar in bars])
        self.piles = [pile.name for pile in drawing.piles]
        self.title.setText(title)
        self._item.replace(drawing)
        self.compared = compared
        self._show_legend()
        room = (drawing.high - drawing.low or 1.0) * _ROOM
        first, last = bars[0].start_ms / 1000, bars[-1].end_ms / 1000
        self.plot.show_range(first, last, drawing.low - room / 2, drawing.high + room)
        self.point(None)
        self.describe(self._figures(title))

    @property
    def marked(self) -> Bar | None:
        """The bar that is emphasised."""
        return None if self._item.marked is None else self.bars[self._item.marked]

    def point(self, bar: Bar | None) -> None:
        """Say a bar's figures and emphasise it."""
        at = self._starts.index(bar.start_ms) if bar and bar.start_ms in self._starts else None
        self._item.mark(at)
        self.say(self.hint() if at is None else self.words_of(at))

    def step(self, by: int) -> None:
        """Point at the next bar, the one before, the first (-2) or the last (2)."""
        if not self.bars:
            return
        last, at = len(self.bars) - 1, self._item.marked
        if at is None or abs(by) > 1:
            at = 0 if (by > 0) == (abs(by) == 1) else last
        else:
            at = min(max(at + by, 0), last)
        self.plot.bring((self.bars[at].start_ms + self.bars[at].end_ms) / 2000)
        self.point(self.bars[at])
        self.pointed.emit(self.bars[at])

    def recolour(self) -> None:
        """The legend's samples have the colours of the bars."""
        self._show_legend()
        self._item.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low chart has no legend."""
        super().resizeEvent(event)
        self._show_legend()

    def _enter(self) -> None:
        if bar := self.marked:
            self.wanted.emit(bar)

    def _at(self, place: QPointF) -> int | None:
        at_ms = place.x() * 1000
        at = bisect_right(self._starts, at_ms) - 1
        return at if at >= 0 and at_ms < self.bars[at].end_ms else None

    def _over(self, place: QPointF) -> None:
        at = self._at(place)
        if at is not None and at != self._item.marked:
            self.point(self.bars[at])
            self.pointed.emit(self.bars[at])

    def _pressed(self, place: QPointF) -> None:
        """What is pointed at is wanted; a tap, which points at nothing before, points."""
        at = self._at(place)
        if at is not None and at == self._item.marked:
            self.wanted.emit(self.bars[at])
        else:
            self._over(place)

    # ------------------------------------------------------------ words

    def hint(self) -> str:
        """What to do, while nothing is pointed at."""
        if any(bar.unsure for bar in self.bars):
            return tr("Point at a bar for its figures. Hatched: a reading may belong to the bar beside it.")
        return tr("Point at a bar for its figures.")

    def words_of(self, at: int) -> str:
        """A bar's figures."""
        bar, said = self.bars[at], [describe(self.bars[at])]
        if len(self.piles) > 1:
            parts = sorted(bar.stacked(self.group).items(), key=lambda part: -part[1])
            said += [
                tr("{name}: {value}", name=name, value=words.energy(energy))
                for name, energy in parts[:_SAID_MAX]
            ]
        if self.other and (other := self.other[at]):
            said.append(tr("{name}: {value}", name=self.compared, value=_energy(other)))
        return listed(said)

    def _figures(self, title: str) -> str:
        """For who can't see it: the whole, the largest, what is missing."""
        known = [bar for bar in self.bars if bar.readings]
        if not known:
            return tr("{title}. No readings.", title=title)
        largest = max(known, key=lambda bar: bar.energy_kwh)
        return tr(
            "{title}. Largest: {largest}. Readings: {complete}. Bars that may be off: {unsure}.",
            title=title,
            largest=describe(largest),
            complete=hours_said(completeness(self.bars)),
            unsure=sum(bar.unsure for bar in self.bars),
        )

    def _show_legend(self) -> None:
        self.legend.replace(self.entries() if self.height() >= LEGEND_FROM_PX else ())

    def entries(self) -> list[Entry]:
        """What the legend says."""
        theme, of = self.theme, len(self.piles)
        several = enumerate(self.piles if of > 1 else ())
        found: list[Entry] = [("", part_colour(theme, at, of), name) for at, name in several]
        accent = theme.colour("accent")
        marks = (
            (self.other, BOX, theme.colour("text"), self.compared if self.other else ""),
            (
                any(bar.unsure for bar in self.bars),
                HATCHED,
                accent,
                tr("a reading may belong to the bar beside it"),
            ),
            (
                any(bar.completeness.missing for bar in self.bars),
                STRIP,
                theme.colour("warn"),
                tr("hours missing"),
            ),
            (any(bar.standing & _PART for bar in self.bars), FAINT, accent, tr("part of its time only")),
        )
        return found + [(kind, colour, text) for there, kind, colour, text in marks if there]


_PART = Standing.RUNNING | Standing.BEGINS
_STANDINGS = (
    (Standing.RUNNING, mark("still running")),
    (Standing.AHEAD, mark("not begun yet")),
    (Standing.BEGINS, mark("readings begin in it")),
    (Standing.EARLIER, mark("before the first reading")),
)


def describe(bar: Bar) -> str:
    """A bar in words."""
    said = [tr("{when}: {energy}", when=words.span(bar.start_ms, bar.end_ms), energy=_energy(bar))]
    if bar.completeness.due:
        said.append(hours_said(bar.completeness))
    if bar.unsure:
        said.append(unsure_said(bar))
    return listed([*said, *standing_said(bar)])


def hours_said(found: Completeness) -> str:
    """``19 of 72 hours``."""
    return tr("{hours} of %n hour(s)", "", found.due, hours=found.hours)


def unsure_said(bar: Bar) -> str:
    """What of a bar may belong elsewhere."""
    if bar.unsure_kwh:
        return tr("{energy:.2f} kWh of it may belong to another bar", energy=bar.unsure_kwh)
    return tr("a reading of another bar may belong to it")


def standing_said(bar: Bar) -> list[str]:
    """Why it is a part only."""
    return [tr(text) for standing, text in _STANDINGS if bar.standing & standing]


def _energy(bar: Bar) -> str:
    return words.energy(bar.energy_kwh) if bar.readings else tr("no reading")


def sum_said(bars: Sequence[Bar]) -> str:
    """The energy of all, or that there is none."""
    return words.energy(total(bars)) if any(bar.readings for bar in bars) else tr("no reading")
