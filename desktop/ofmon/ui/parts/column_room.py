"""Who gets the room in a table's width: which columns go below, which are cut, which take the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ofmon.ui.parts.table_model import Column

    Columns = Sequence[Column[Any]]


def foldable(columns: Columns, present: Sequence[int]) -> list[int]:
    """Which of the columns that are present may go below the first one's text, the first to go first."""
    return sorted((at for at in present if columns[at].fold), key=lambda at: columns[at].fold)


def needed(columns: Columns, wide: Mapping[int, int], below: Sequence[int], line_px: int) -> int:
    """Pixels when these columns are below and all others are as narrow as they may become.

    Args:
        columns: all of the table's.
        wide: how wide each that is present would like to be.
        below: those that are below.
        line_px: how wide the line is in which these stand.
    """
    least = {at: min(width, columns[at].least_px or width) for at, width in wide.items()}
    least[0] = max(least[0], line_px)
    return sum(width for at, width in least.items() if at not in below)


def shared_out(columns: Columns, wanted: Mapping[int, int], room: int) -> dict[int, int]:
    """Widths that fit: what is left goes to the last stretching column.

    What lacks is cut off the stretching ones, then off others that may shrink.
    """
    widths = dict(wanted)
    rest = room - sum(widths.values())
    for at in sorted(widths, key=lambda at: (not columns[at].stretch, -at)):
        column = columns[at]
        if rest > 0 and column.stretch:
            widths[at], rest = widths[at] + rest, 0
        elif rest < 0 and column.least_px:
            kept = max(min(column.least_px, widths[at]), widths[at] + rest)
            widths[at], rest = kept, rest + widths[at] - kept
    return widths
