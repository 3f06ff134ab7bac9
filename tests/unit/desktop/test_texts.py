"""Texts, whole and with values, in the language in use."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import ClassVar

import pytest

from ofmon.domain.plain_text import visible
from ofmon.texts import English, date, isolated, mark, number, speak, spoken, tr


class Latin(English):
    """A language that has some texts, and a manner of figures of its own."""

    TEXTS: ClassVar = {
        "Meter {ssid} is away": "{ssid} metrum abest",
        "%n reading(s)": "%n lectiones",
        "{a} and {b}": "{b} et {a}",
        "Wrong {name}": "{another}",
        "Odd {name}": "{name",
    }

    def translate(self, text: str, comment: str, n: int | None) -> str:
        """By the table."""
        said = self.TEXTS.get(text + comment, "")
        return said if n is None else said.replace("%n", self.number(n, 0))

    def number(self, figure: float, decimals: int) -> str:
        """With a point for thousands."""
        return f"{figure:_.{decimals}f}".replace(".", ",").replace("_", ".")


class FromTheRight(Latin):
    """A language that isolates what is put into its texts."""

    def value(self, text: str) -> str:
        """Between its signs."""
        return isolated(text)


@pytest.fixture
def latin(monkeypatch: pytest.MonkeyPatch) -> None:
    """Latin is spoken in this test."""
    monkeypatch.setattr("ofmon.texts._Spoken.language", Latin())


AGREEING = {0: "0 readings are", 1: "1 reading is", 2: "2 readings are", 1310: "1,310 readings are"}


@pytest.mark.parametrize(("n", "said"), AGREEING.items())
def test_english_agrees_with_its_number(n: int, said: str) -> None:
    """Endings and words in brackets follow the number; thousands are grouped."""
    assert tr("%n reading(s) (is|are)", "", n) == said


def test_english_knows_the_ending_es() -> None:
    """Not every plural ends in s alone."""
    assert [tr("%n power loss(es)", "", n) for n in (1, 2)] == ["1 power loss", "2 power losses"]


def test_brackets_stay_where_nothing_is_counted() -> None:
    """Only a text with a number has forms."""
    assert tr("Name(s) of {x} (a|b)", x="y") == "Name(s) of y (a|b)"


def test_a_value_is_never_taken_for_a_part_of_the_text() -> None:
    """A device may be named like one."""
    assert tr("%n reading(s) of {name}", "", 2, name="%n {x} (s) (a|b)") == "2 readings of %n {x} (s) (a|b)"


def test_figures_among_the_values_have_the_decimals_asked_for() -> None:
    """A text among them stays as it is, also one of digits."""
    assert tr("{a:.2f} {b} {c} {d}", a=1310.5, b=8080, c=str(8080), d=True) == "1,310.50 8,080 8080 True"


@pytest.mark.usefixtures("latin")
def test_another_language_has_its_order_and_its_figures() -> None:
    """Values are known by their names."""
    assert tr("{a} and {b}", a=1310, b="x") == "x et 1.310"
    assert tr("%n reading(s)", "", 1310) == "1.310 lectiones"
    assert number(0.5, 1) == "0,5"


@pytest.mark.usefixtures("latin")
def test_what_a_language_lacks_is_said_in_english() -> None:
    """And so is a text with another meaning."""
    assert tr("Unknown {x}", x=1) == "Unknown 1"
    assert tr("Meter {ssid} is away", "a comment", ssid="A") == "Meter A is away"


@pytest.mark.parametrize("text", ["Wrong {name}", "Odd {name}"])
@pytest.mark.usefixtures("latin")
def test_a_wrong_translation_is_passed_over(text: str) -> None:
    """One that names what isn't there, or isn't well-formed."""
    assert tr(text, name="Heater") == text.format(name="Heater")


def test_a_value_gives_nothing_of_its_inside() -> None:
    """Whoever writes a translation reads no attributes."""
    with pytest.raises(KeyError):
        tr("{x.__class__}", x=1)


def test_a_marked_text_stays_as_it_is() -> None:
    """It is said when it is shown."""
    assert mark("Waiting", "a state") == "Waiting"


@pytest.mark.usefixtures("latin")
def test_the_language_is_the_whole_programs() -> None:
    """Until another is chosen."""
    speak(English())
    assert isinstance(spoken(), English)
    assert tr("Meter {ssid} is away", ssid="A") == "Meter A is away"


def test_a_date_has_the_parts_asked_for() -> None:
    """In the order of the pattern."""
    at = datetime(2026, 3, 3, 14, 5, tzinfo=UTC)
    assert date(at, "ddd d MMM yyyy HH:mm") == "Tue 3 Mar 2026 14:05"
    assert date(at, "dddd, d. MMMM") == "Tuesday, 3. March"


def test_names_keep_their_direction_among_letters_from_the_right(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each value is isolated, and that isn't written out where unseen signs are."""
    monkeypatch.setattr("ofmon.texts._Spoken.language", FromTheRight())
    said = tr("Meter {ssid} is away", ssid="SEM-a0")
    assert said == "\u2068SEM-a0\u2069 metrum abest"
    assert visible(said) == said


def test_a_name_does_not_break_out_of_its_isolate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Signs in it that don't fit are dropped; others that turn a line are written out as ever."""
    monkeypatch.setattr("ofmon.texts._Spoken.language", FromTheRight())
    assert tr("{a} and {b}", a="x\u2069", b="y") == "\u2068y\u2069 et \u2068x\u2069"
    assert visible("\u2069x\u2068") == r"\u2069x\u2068"
    assert visible("\u2068\u202ex\u2069") == "\u2068\\u202ex\u2069"
