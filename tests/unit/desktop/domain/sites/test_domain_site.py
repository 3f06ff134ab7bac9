"""What a site can be called, and what can't be meant."""

from __future__ import annotations

import pytest

from ofmon.domain.sites.site import INTERVAL_DAYS_MAX, Site, interval, key, line, lines


@pytest.mark.parametrize(
    ("made", "why"),
    [
        ({"name": " "}, "needs a name"),
        ({"name": "x" * 101}, "100 characters"),
        ({"name": "Depot", "address": "x" * 301}, "300 characters"),
        ({"name": "Depot", "notes": "x" * 4001}, "4,000 characters"),
        ({"name": "Depot", "interval_days": 0}, "“0” is no number of days"),
        ({"name": "Depot", "interval_days": INTERVAL_DAYS_MAX + 1}, "from 1 to 3650"),
        ({"name": "Depot\N{RIGHT-TO-LEFT OVERRIDE}"}, r"\\u202e"),
        ({"name": "Depot", "notes": "one\ntwo\x1b"}, r"\\x1b"),
    ],
)
def test_what_cant_be_meant_says_why(made: dict[str, object], why: str) -> None:
    """In a sentence that names the limit or shows the sign."""
    with pytest.raises(ValueError, match=why):
        Site(**made)  # type: ignore[arg-type]


def test_names_are_the_same_in_any_case_and_composition() -> None:
    """Blanks count once; a letter and its mark are one letter; joiners of Persian stay."""
    assert key("  depot \n NORD ") == key("Depot Nord")
    assert key("Zu\N{COMBINING DIAERESIS}rich") == key("ZÜRICH")
    assert Site("می\N{ZERO WIDTH NON-JOINER}رود").name


def test_typed_text_becomes_lines() -> None:
    """One, or several without blanks at their ends."""
    assert line(" a \t b\n") == "a b"
    assert lines("\n key  at the gate \n\n dog \n") == "key at the gate\n\ndog"


@pytest.mark.parametrize("text", ["", "0", "-1", "1.5", "3651", "x", "²", "1e3", "9" * 5000])
def test_days_are_a_whole_number(text: str) -> None:
    """Anything else is refused, and what was typed is shown."""
    with pytest.raises(ValueError, match="is no number of days"):
        interval(text)
    assert interval(" 14 ") == 14
