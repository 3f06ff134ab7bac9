"""Who gets the room in a table's width."""

from ofmon.ui.parts.column_room import foldable, needed, shared_out
from ofmon.ui.parts.tables import Column

COLUMNS = (
    Column("Name", str, stretch=True, least_px=100),
    Column("Meter", str, fold=2),
    Column("Age", str, fold=1),
    Column("Outcome", str, least_px=50),
)
WIDE = {0: 200, 1: 150, 2: 80, 3: 90}


def test_columns_go_below_in_their_order() -> None:
    """Those that are present."""
    assert foldable(COLUMNS, [0, 1, 2, 3]) == [2, 1]
    assert foldable(COLUMNS, [0, 1, 3]) == [1]


def test_the_least_room_counts_the_line_below_the_name() -> None:
    """A folded column needs none of its own."""
    assert needed(COLUMNS, WIDE, [], 0) == 100 + 150 + 80 + 50
    assert needed(COLUMNS, WIDE, [1, 2], 170) == 170 + 50


def test_what_is_left_goes_to_the_column_that_stretches() -> None:
    """All of it."""
    assert shared_out(COLUMNS, WIDE, 600) == {**WIDE, 0: 280}


def test_what_lacks_is_cut_off_the_column_that_stretches_first() -> None:
    """Down to its least; then off the others that may shrink, and no further."""
    assert shared_out(COLUMNS, WIDE, 450) == {**WIDE, 0: 130}
    assert shared_out(COLUMNS, WIDE, 400) == {**WIDE, 0: 100, 3: 70}
    assert shared_out(COLUMNS, WIDE, 100) == {**WIDE, 0: 100, 3: 50}
