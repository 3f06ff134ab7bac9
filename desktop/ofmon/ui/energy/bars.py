"""A small chart of a meter's energy, as at the end of a visit: hatched where times are estimated.

What is due isn't asked for here: the chart shows what a visit brought.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.domain.consumption import Bar, Share
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.energy.bar_chart import BarChart
from ofmon.ui.energy.legend import HATCHED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.energy import EnergyBucket
    from ofmon.ui.energy.legend import Entry
    from ofmon.ui.parts.theme import Theme


class EnergyChart(BarChart):
    """Title, bars, legend, and the figures of the bar that is pointed at; it can't be zoomed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.plot.setMouseEnabled(x=False, y=False)

    def replace(self, title: str, buckets: Sequence[EnergyBucket], start_ms: int, end_ms: int) -> None:
        """Show buckets, ascending, over a range of time."""
        self.show_bars(title, [_bar(bucket) for bucket in buckets] or [Bar(start_ms, end_ms)])
        low, high = self.plot.getViewBox().viewRange()[1]
        self.plot.show_range(start_ms / 1000, end_ms / 1000, low, high)

    def hint(self) -> str:
        """See `BarChart`."""
        if any(bar.unsure for bar in self.bars):
            return tr("Point at a bar for its figures. Hatched: time estimated.")
        return tr("Point at a bar for its figures.")

    def words_of(self, at: int) -> str:
        """See `BarChart`."""
        bar = self.bars[at]
        return tr(
            "{when}: {energy}, {readings}, time {sure}",
            when=words.span(bar.start_ms, bar.end_ms),
            energy=words.energy(bar.energy_kwh),
            readings=tr("%n reading(s)", "", bar.readings),
            sure=words.uncertainty(bar.uncertainty_ms),
        )

    def entries(self) -> list[Entry]:
        """See `BarChart`."""
        if not any(bar.unsure for bar in self.bars):
            return []
        accent = self.theme.colour("accent")
        return [("", accent, tr("time known")), (HATCHED, accent, tr("time estimated"))]


def _bar(bucket: EnergyBucket) -> Bar:
    share = Share("", 0, bucket.energy_kwh, bucket.readings)
    unsure = bucket.uncertainty_ms > 0
    return Bar(bucket.start_ms, bucket.end_ms, (share,), bucket.uncertainty_ms, unsure)
