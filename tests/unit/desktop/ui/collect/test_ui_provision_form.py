"""Checking a token while it is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.ui.collect.whose_token import read_token

GOOD = "A1B2C3D4E5F6G7H8I9J0784f394c-42b6-435a-983c-b7beff2784f9"


def test_a_token_is_read_with_blanks_and_line_breaks() -> None:
    """Wherever they stand."""
    token, problem = read_token(f"  {GOOD[:7]}\n{GOOD[7:30]}\t {GOOD[30:]}\r\n")
    assert token is not None
    assert (token.encode().decode(), problem) == (GOOD, "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "A token has 56 characters, or 20 as the server shows it."),
        ("abc", "3 of 56 characters."),
        (GOOD + "x", "57 characters: 1 too many."),
        (GOOD[:20] + "x" * 36, "Not a token: its last 36 characters must be a device profile's UUID."),
    ],
)
def test_what_is_wrong_is_said(text: str, said: str) -> None:
    """So far, or at the end."""
    assert read_token(text) == (None, said)


@given(st.text(max_size=80))
def test_no_text_breaks_the_form_or_is_repeated(text: str) -> None:
    """A token that is wrong may still be a secret: the sentence never quotes it."""
    token, said = read_token(text)
    assert (token is None) == bool(said)
    joined = "".join(text.split())
    assert len(joined) < 8 or joined[:20] not in said
