"""Names and messages of others, made harmless for where they are shown.

A device's name, the SSID of a strange network or a server's message may hold anything: signs that move a
terminal's cursor, that turn the direction of a line round, or that a spreadsheet takes for a formula.
"""

from __future__ import annotations

import re
import unicodedata

from ofmon.texts import direction_signs

# Controls, formats (bidi among them), halves of surrogate pairs, line and paragraph separators.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# Letters, by their direction.
_STRONG = frozenset({"L", "R", "AL"})
# Writing needs them: they join letters and pictures, or keep them apart.
_JOINERS = frozenset("\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}")
# What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"), also in its wide forms.
_FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
_FIGURE = re.compile(r"[-+]?\d[\d.,]*([eE][-+]?\d+)?( ?%)?")


def visible(text: str) -> str:
    r"""A text of one line: what can't be seen is written out, as ``\x1b`` or ``\u202e``.

    The signs by which the language in use keeps names and figures in their own direction stay.
    """
    if text.isprintable():
        return text
    kept = _JOINERS.union(direction_signs(text))
    return "".join(_written_out(character, kept) for character in text)


def all_seen(text: str) -> bool:
    """Whether a text has no sign that can't be seen, in whatever language."""
    return text.isprintable() or not any(map(_is_unseen, text))


def spreadsheet_text(text: str) -> str:
    """A cell that a spreadsheet takes for text, whatever it begins with; figures stay as they are."""
    if text.startswith(_FORMULA) and not _FIGURE.fullmatch(text):
        return f"'{text}"
    return text


def is_right_to_left(text: str) -> bool:
    """Whether a text's first letter is written from right to left (Unicode Bidirectional Algorithm, P2)."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in strong if kind in _STRONG), False)


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character) in _UNSEEN and character not in _JOINERS


def _written_out(character: str, kept: frozenset[str]) -> str:
    if unicodedata.category(character) in _UNSEEN and character not in kept:
        return character.encode("unicode_escape").decode("ascii")
    return character
