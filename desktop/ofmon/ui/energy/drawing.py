"""Free of Qt. From bars to what is drawn: piles of shares, marks, and what they are compared with."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ofmon.domain.completeness import Standing
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from ofmon.domain.consumption import Bar, Share

Stacked = Mapping[str, float]
"""Energy of a bar by group, kWh."""
# More colours can't be told apart.
PILES_MAX = 8
_NONE: NDArray[np.float64] = np.empty(0)
_NO_MARKS: NDArray[np.bool_] = np.empty(0, bool)


@dataclass(frozen=True, slots=True)
class Pile:
    """One group's part of each bar, from ``low`` to ``high`` kWh; not a number where it has none."""

    name: str
    low: NDArray[np.float64]
    high: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Drawing:
    """Bars in arrays of one length.

    Attributes:
        starts: s since the epoch.
        ends: s since the epoch.
        piles: from the axis outwards.
        hatched: whether a reading may belong to another bar.
        missing: which part of the hours due has no reading, 0 to 1.
        part: whether the bar is a part by its place in time.
        other: what it is compared with, kWh; empty: nothing.
    """

    starts: NDArray[np.float64] = field(default_factory=lambda: _NONE)
    ends: NDArray[np.float64] = field(default_factory=lambda: _NONE)
    piles: tuple[Pile, ...] = ()
    hatched: NDArray[np.bool_] = field(default_factory=lambda: _NO_MARKS)
    missing: NDArray[np.float64] = field(default_factory=lambda: _NONE)
    part: NDArray[np.bool_] = field(default_factory=lambda: _NO_MARKS)
    other: NDArray[np.float64] = field(default_factory=lambda: _NONE)

    @property
    def low(self) -> float:
        """The lowest figure, kWh; at most 0."""
        return min(0.0, self._extreme(np.nanmin))

    @property
    def high(self) -> float:
        """The highest one; at least 0."""
        return max(0.0, self._extreme(np.nanmax))

    def _extreme(self, of: Callable[[NDArray[np.float64]], float]) -> float:
        every = [0.0, *(of(pile.high) for pile in self.piles if np.isfinite(pile.high).any())]
        every += [of(self.other)] if np.isfinite(self.other).any() else []
        return float(of(np.array(every)))


def draw(bars: Sequence[Bar], stacks: Sequence[Stacked], other: Sequence[Bar | None] = ()) -> Drawing:
    """Bars in piles, the largest group first; energy of each by group, and what stands beside each."""
    names = _largest_first(stacks)
    # What is put together stands on top of the others.
    names.sort(key=tr("All others").__eq__)
    places = {name: at for at, name in enumerate(names)}
    table = np.full((len(names), len(bars)), np.nan)
    for at, stack in enumerate(stacks):
        for name, energy in stack.items():
            table[places[name], at] = energy
    return Drawing(
        np.array([bar.start_ms / 1000 for bar in bars]),
        np.array([bar.end_ms / 1000 for bar in bars]),
        tuple(_piled(names, table)),
        np.array([bar.unsure for bar in bars], bool),
        np.array([_missing(bar) for bar in bars]),
        np.array([_is_part(bar) for bar in bars], bool),
        np.array([math.nan if each is None else each.energy_kwh for each in other]),
    )


def among(bars: Sequence[Bar], group: Callable[[Share], str]) -> Callable[[Share], str]:
    """The same groups, but for small ones, which become one where there are too many."""
    names = _largest_first(bar.stacked(group) for bar in bars)
    if len(names) <= PILES_MAX:
        return group
    kept, others = set(names[: PILES_MAX - 1]), tr("All others")
    return lambda share: name if (name := group(share)) in kept else others


def _largest_first(stacks: Iterable[Stacked]) -> list[str]:
    sums: Counter[str] = Counter()
    for stack in stacks:
        sums.update(stack)
    return [name for name, _energy in sums.most_common()]


def _piled(names: Sequence[str], table: NDArray[np.float64]) -> list[Pile]:
    """What is above 0 goes upwards, what is below goes downwards."""
    above, below = np.zeros(table.shape[1]), np.zeros(table.shape[1])
    piles = []
    for name, energies in zip(names, table, strict=True):
        grows = np.nan_to_num(energies)
        low = np.where(grows >= 0, above, below)
        piles.append(Pile(name, low, low + energies))
        above, below = above + np.maximum(grows, 0), below + np.minimum(grows, 0)
    return piles


def _missing(bar: Bar) -> float:
    """Of hours that are due."""
    return bar.completeness.missing / bar.completeness.due if bar.completeness.due else 0.0


def _is_part(bar: Bar) -> bool:
    return bool(bar.standing & (Standing.RUNNING | Standing.BEGINS))
