"""Ages, counted back on the calendar."""

from datetime import datetime

import pytest

from ofmon.domain.age import moment_before


@pytest.mark.parametrize(
    ("age", "expected"),
    [("1d", "2028-02-28"), ("3m", "2027-11-29"), ("1y", "2027-02-28"), ("9M", "2027-05-29")],
)
def test_an_age_is_counted_back_on_the_calendar(age: str, expected: str) -> None:
    """A day that a month doesn't have is its last."""
    assert f"{moment_before(datetime(2028, 2, 29, 12), age):%Y-%m-%d %H}" == f"{expected} 12"  # noqa: DTZ001 - any zone


@pytest.mark.parametrize("age", ["", "2", "y", "2 y", "-1d", "1.5y", "9999y", "99999m"])
def test_what_is_no_age_is_told(age: str) -> None:
    """Also what lies before the calendar."""
    with pytest.raises(ValueError):  # noqa: PT011 - it names the text
        moment_before(datetime(2028, 2, 29, 12), age)  # noqa: DTZ001 - any zone
