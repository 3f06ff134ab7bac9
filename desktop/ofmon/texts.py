"""Free of Qt. Every sentence that a person reads is made here, in the person's language.

A text stands in the source in English, whole, with its values by name:
``tr("Meter {ssid} is away", ssid=ssid)``. What is counted stands as ``tr("%n reading(s)", "", n)``; English
itself writes ``(s)``, ``(es)`` or ``(is|are)`` for what changes with the number, the other languages have
their own forms in their file of `Qt Linguist`. A text that stands in a constant is marked there,
``mark("Waiting")``, and made when it is shown, ``tr(WAITING)``.

What a person typed, or what a person called something, stands between quotation marks, the language's own:
``{name!r}``. Numbers among the values are written as the language does, with as many decimals as asked:
``{energy:.2f}``. What looks like a number and is a name (a port, a status, a year) is given as a text:
``status=str(404)``.
"""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

LANGUAGES = {"en": "English", "de": "Deutsch", "fa": "فارسی"}
"""The languages there are by their code (ISO 639-1), each by its own name."""
SOURCE = "en"
SYSTEM = "system"
"""The choice to follow the computer's own language."""
_ENDING = re.compile(r"\((e?s)\)")
_CHOICE = re.compile(r"\(([^()|]*)\|([^()|]*)\)")
_WORDS = re.compile("[a-zA-Z]+")
_WRITTEN = {"ddd": "%a", "dddd": "%A", "MMMM": "%B", "MMM": "%b", "yyyy": "%Y", "HH": "%H", "mm": "%M"}
_DECIMALS = re.compile(r"(?:\.(\d+)f)?")
_ISOLATE, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_FROM_RIGHT = "\N{RIGHT-TO-LEFT MARK}"
# Persian writes a minus with a mark before it.
_SIGNS = f"{_ISOLATE}{_END}{_FROM_RIGHT}\N{LEFT-TO-RIGHT MARK}"
_UNSIGNED = str.maketrans("", "", _SIGNS)


class Language(Protocol):
    """How a language says things."""

    @property
    def code(self) -> str:
        """One of `LANGUAGES`."""

    def translate(self, text: str, comment: str, n: int | None) -> str:
        """The text in this language, in the form for `n` and with ``%n`` in it; empty where it has none."""

    def number(self, figure: float, decimals: int) -> str:
        """A finite figure with its signs for thousands and decimals, in its digits."""

    def date(self, at: datetime, form: str) -> str:
        """A time by a pattern of ``ddd d MMM yyyy HH:mm`` (of these words, in any order)."""

    def value(self, text: str) -> str:
        """A text as it is put into another."""

    def quoted(self, text: str) -> str:
        """A text between the language's quotation marks."""


class English:
    """The language of the source."""

    code = SOURCE

    def translate(self, text: str, comment: str, n: int | None) -> str:
        """The text itself, in the form for `n`."""
        del comment
        if n is None:
            return text
        text = _ENDING.sub("" if n == 1 else r"\1", text)
        text = _CHOICE.sub(r"\1" if n == 1 else r"\2", text)
        return text.replace("%n", f"{n:,}")

    def number(self, figure: float, decimals: int) -> str:
        """``1,310.50``."""
        return f"{figure:,.{decimals}f}"

    def date(self, at: datetime, form: str) -> str:
        """``Tue 3 Mar 2026 14:00``."""
        return _WORDS.sub(lambda word: str(at.day) if word[0] == "d" else format(at, _WRITTEN[word[0]]), form)

    def value(self, text: str) -> str:
        """As it is: names of other scripts hold their own in a line that runs from the left."""
        return text

    def quoted(self, text: str) -> str:
        """``“Heater hall 3”``."""
        return f"“{text}”"


class _Spoken:
    """The language in use: one for the whole program."""

    language: Language = English()


def speak(language: Language) -> None:
    """Make all texts in this language from now on."""
    _Spoken.language = language


def spoken() -> Language:
    """The language in use."""
    return _Spoken.language


def tr(text: str, comment: str = "", n: int | None = None, /, **values: object) -> str:
    """A text in the language in use.

    Args:
        text: it in English, with ``{name}`` for each value and ``%n`` for what is counted.
        comment: tells translators (and two meanings of one text) apart.
        n: how many, where the text depends on it.
        values: what is put in; numbers by the language's manner.
    """
    translated = _Spoken.language.translate(text, comment, n) or English().translate(text, comment, n)
    if not values:
        return translated
    try:
        return _FORMATTER.vformat(translated, (), values)
    except (KeyError, IndexError, ValueError):  # a translation that names what isn't there
        return _FORMATTER.vformat(English().translate(text, comment, n), (), values)


def mark(text: str, comment: str = "", n: int | None = None, /) -> str:
    """The text as it is, for a constant: it is translated by `tr` when it is shown.

    A text with ``%n`` in it is given any number, so that it has its forms in the languages' files.
    """
    del comment, n
    return text


def isolated(text: str) -> str:
    """A text with a direction of its own, whatever stands around it (isolates of Unicode's UAX 9)."""
    inner = text if _balanced(text) else text.replace(_ISOLATE, "").replace(_END, "")
    return f"{_ISOLATE}{inner}{_END}"


def from_the_right(text: str) -> str:
    """A line that runs from the right, whatever it begins with (Unicode's UAX 9, mark of P2)."""
    return text if text.startswith(_FROM_RIGHT) else f"{_FROM_RIGHT}{text}"


def begun(text: str) -> str:
    """A line of several parts, in the direction of the language in use."""
    return from_the_right(text) if _is_signed() else text


def joined(between: str, parts: Iterable[str]) -> str:
    """Parts on a line, each in its own direction."""
    return begun(between.join(_Spoken.language.value(part) for part in parts))


def unsigned(text: str) -> str:
    """A text as it is taken elsewhere, without the unseen signs of the language in use: a command works."""
    return text.translate(_UNSIGNED) if _is_signed() else text


def _is_signed() -> bool:
    return _Spoken.language.value(_ISOLATE) != _ISOLATE


def direction_signs(text: str) -> str:
    """Which unseen signs of a text are the language's own, put there by `isolated` and by its figures."""
    return _SIGNS if _is_signed() and _balanced(text) else ""


def _balanced(text: str) -> bool:
    """Whether each isolate ends, and nothing ends that didn't begin."""
    depth = 0
    for sign in text:
        depth += (sign == _ISOLATE) - (sign == _END)
        if depth < 0:
            return False
    return depth == 0


def number(figure: float, decimals: int = 0) -> str:
    """A finite figure as the language writes it."""
    return _Spoken.language.number(figure, decimals)


def date(at: datetime, form: str) -> str:
    """A time as the language writes it, by a pattern (see `Language.date`)."""
    return _Spoken.language.date(at, form)


def listed(parts: Iterable[str]) -> str:
    """What isn't empty of these, one after the other: ``3 sent, 1 confirmed``."""
    return tr(", ").join(part for part in parts if part)


class _Quoted(str):
    """A value with its quotation marks."""

    __slots__ = ()


class _Formatter(string.Formatter):
    """Writes numbers by the language in use."""

    def get_value(self, key: int | str, args: Sequence[object], kwargs: Mapping[str, object]) -> object:
        """By name only."""
        del args
        return kwargs[str(key)]

    def get_field(
        self, field_name: str, args: Sequence[object], kwargs: Mapping[str, object]
    ) -> tuple[object, str]:
        """Names alone: a translation reaches nothing inside a value."""
        return self.get_value(field_name, args, kwargs), field_name

    def convert_field(self, value: object, conversion: str | None) -> object:
        """``!r`` puts it between quotation marks."""
        if conversion == "r":
            return _Quoted(_Spoken.language.quoted(_Spoken.language.value(str(value))))
        return value

    def format_field(self, value: object, format_spec: str) -> str:
        """A number by the language, anything else as text."""
        if isinstance(value, _Quoted):
            return value
        decimals = _DECIMALS.fullmatch(format_spec)
        if decimals and isinstance(value, int | float) and not isinstance(value, bool):
            return _Spoken.language.number(value, int(decimals[1] or 0))
        return _Spoken.language.value(format(value, format_spec))


_FORMATTER = _Formatter()
