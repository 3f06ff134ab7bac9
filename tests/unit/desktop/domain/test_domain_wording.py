"""Numbers in sentences."""

import pytest

from ofmon.domain.wording import agreeing, count


@pytest.mark.parametrize(
    ("number", "said"), {0: "0 readings", 1: "1 reading", 2: "2 readings", 1_310: "1,310 readings"}.items()
)
def test_a_noun_agrees_with_its_number(number: int, said: str) -> None:
    """Thousands are grouped."""
    assert count(number, "reading") == said


def test_an_ending_can_be_another() -> None:
    """Not every plural ends in s alone."""
    assert (count(1, "power loss", "es"), count(2, "power loss", "es")) == ("1 power loss", "2 power losses")


def test_other_words_agree_too() -> None:
    """One is, several are; none are."""
    assert [agreeing(number, "is", "are") for number in (0, 1, 2)] == ["are", "is", "are"]
