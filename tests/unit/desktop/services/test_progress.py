"""How long a step will still take."""

from __future__ import annotations

from ofmon.services.progress import Pace


def test_what_remains_is_said_by_the_mean_pace() -> None:
    """Nothing in the first second, then an honest figure, which pauses don't throw about."""
    now = [0.0]
    pace = Pace(lambda: now[0])
    assert pace.left_s(100, 1100) is None
    now[0] = 0.5
    assert pace.left_s(200, 1100) is None
    now[0] = 2.0
    assert pace.left_s(300, 1100) == 8.0
    now[0] = 4.0
    assert pace.left_s(300, 1100) == 16.0
    assert pace.left_s(1100, 1100) == 0.0


def test_nothing_is_said_where_the_end_is_not_known_and_a_new_start_counts_anew() -> None:
    """Also when a step begins again."""
    now = [0.0]
    pace = Pace(lambda: now[0])
    pace.left_s(0, None)
    now[0] = 5.0
    assert pace.left_s(50, None) is None
    assert pace.left_s(10, 100) is None
    now[0] = 7.0
    assert pace.left_s(50, 100) == 2.5
