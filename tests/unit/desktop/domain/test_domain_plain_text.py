"""Names of others are harmless where they are shown and pasted."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.fingerprint import fingerprint, grouped
from ofmon.domain.plain_text import spreadsheet_text, visible

SHOWN = {
    "Heater 3, 2nd floor": "Heater 3, 2nd floor",
    "Wärmepumpe, 暖房 🔥": "Wärmepumpe, 暖房 🔥",
    "a\x1b[2J": r"a\x1b[2J",
    "a\r\nb\tc": r"a\r\nb\tc",
    "\x9b2J": r"\x9b2J",
    "abc\u202egnp.exe": r"abc\u202egnp.exe",
    "\u2066a\u2069": r"\u2066a\u2069",
    "a\u2028b\u2029": r"a\u2028b\u2029",
    "a\u200bb\ufeff": r"a\u200bb\ufeff",
    "half \ud800": r"half \ud800",
    "ب\u200cب": "ب\u200cب",
}


@pytest.mark.parametrize(("text", "shown"), SHOWN.items())
def test_what_cannot_be_seen_is_written_out(text: str, shown: str) -> None:
    """Controls of a terminal, line ends and signs that turn the direction; letters of all scripts stay."""
    assert visible(text) == shown


@given(st.text())
def test_a_shown_text_is_one_line_without_controls(text: str) -> None:
    """Whatever a name holds."""
    shown = visible(text)
    assert len(shown.splitlines()) <= 1
    assert not {unicodedata.category(sign) for sign in shown} & {"Cc", "Cs", "Zl", "Zp"}
    assert visible(shown) == shown


@pytest.mark.parametrize(
    "formula",
    ["=HYPERLINK(1)", "+1+cmd", "-1+cmd", "@SUM(1)", "\t=1", "\r=1", "\n=1", "\uff1d1", "=1", "-", "+"],
)
def test_a_spreadsheet_takes_no_name_for_a_formula(formula: str) -> None:
    """An apostrophe before it says that it is text (OWASP, CSV Injection)."""
    assert spreadsheet_text(formula) == f"'{formula}"


@pytest.mark.parametrize("figure", ["-0.5", "+1", "12.34", "-1,204.5", "-1e-05", "-3 %", "", "Heater -1"])
def test_figures_stay_figures(figure: str) -> None:
    """Also those below zero."""
    assert spreadsheet_text(figure) == figure


def test_a_fingerprint_is_read_as_programs_print_it() -> None:
    """OpenSSL's, a browser's, our own; anything else is refused."""
    digits = "0a1b" * 16
    assert fingerprint(digits) == digits
    assert fingerprint(f"sha256 Fingerprint={grouped(digits)}\n") == digits
    assert fingerprint(f"SHA-256: {digits.upper()}") == digits
    for bad in ("", digits[:-1], digits + "0", "g" * 64, "sha1:" + "0" * 40):
        with pytest.raises(ValueError, match="64 hexadecimal digits"):
            fingerprint(bad)
