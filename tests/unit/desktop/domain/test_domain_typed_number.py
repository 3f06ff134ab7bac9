"""Counts as people type them."""

import pytest

from ofmon.domain.typed_number import typed_count

PERSIAN = "".join(chr(0x06F0 + digit) for digit in (1, 3, 1, 0))
PERSIAN_PARTED = f"{PERSIAN[0]}\N{ARABIC THOUSANDS SEPARATOR}{PERSIAN[1:]}"
NARROW = "1\N{NARROW NO-BREAK SPACE}310"


@pytest.mark.parametrize(
    "typed", ["1310", " 1310 ", "1,310", "1.310", "1 310", "1'310", NARROW, PERSIAN, PERSIAN_PARTED]
)
def test_a_count_is_read_as_any_language_writes_it(typed: str) -> None:
    """As it is shown it can be typed."""
    assert typed_count(typed) == 1310


@pytest.mark.parametrize("typed", ["", "many", "-1310", "13,10", "1310 readings", "1,3100", "½", "²"])
def test_what_is_no_count_is_none(typed: str) -> None:
    """Also half a figure."""
    assert typed_count(typed) is None
