"""Numbers as people type them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon import texts
from ofmon.domain.typed_numbers import doubt, to_type, typed

ONE = "\N{EXTENDED ARABIC-INDIC DIGIT ONE}"


class German(texts.English):
    """Writes figures as in German."""

    def number(self, figure: float, decimals: int) -> str:
        """``1.310,50``."""
        return super().number(figure, decimals).translate(str.maketrans(",.", ".,"))


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("1200", 1200),
        (" 1.2 ", 1.2),
        ("1,25", 1.25),
        ("1.200", 1.2),
        ("0,125", 0.125),
        ("-0,125", -0.125),
        ("12,3456", 12.3456),
        (f"{ONE}2\N{ARABIC DECIMAL SEPARATOR}5", 12.5),
    ],
)
def test_a_comma_is_as_good_as_a_point(text: str, figure: float) -> None:
    """And other digits as good as these."""
    assert typed(text) == figure
    assert not doubt(text)


@pytest.mark.parametrize("text", ["1,200", "-30,000", "999,999"])
def test_thousands_are_not_taken_for_decimals(text: str) -> None:
    """A thousandth of what is meant would be measured by."""
    assert math.isnan(typed(text))
    assert doubt(text) == f"Is it {text.replace(',', '')} or {text.replace(',', '.')}? Write it so."


def test_the_language_says_which_sign_is_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    """In German the point parts thousands."""
    monkeypatch.setattr(texts._Spoken, "language", German())
    assert typed("1,200") == 1.2
    assert math.isnan(typed("1.200"))
    assert typed("0.125") == 0.125
    assert to_type(1.125) == "1,125"


@pytest.mark.parametrize("text", ["", "many", "1,200.5", "1.2.3", "--1"])
def test_what_is_no_number_is_none(text: str) -> None:
    """Nor a doubtful one."""
    assert math.isnan(typed(text))
    assert not doubt(text)


@given(st.floats(-100_000, 100_000, width=32), st.sampled_from([texts.English(), German()]))
def test_what_is_shown_can_be_typed(figure: float, language: texts.Language) -> None:
    """In each language, to six digits."""
    before = texts.spoken()
    texts.speak(language)
    try:
        assert typed(to_type(figure)) == pytest.approx(figure, rel=1e-5)
    finally:
        texts.speak(before)
