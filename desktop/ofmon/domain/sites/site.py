"""A site: a depot with a name, where meters are expected and collected every so many days."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from ofmon.domain.plain_text import visible
from ofmon.texts import tr

INTERVAL_DAYS = 30
"""How often a meter is collected where nothing else is said."""
INTERVAL_DAYS_MAX = 3650
NAME_CHARS_MAX = 100
ADDRESS_CHARS_MAX = 300
NOTES_CHARS_MAX = 4_000


@dataclass(frozen=True, slots=True)
class Site:
    """A depot.

    Attributes:
        name: what people call it; no two have the same, in whatever case.
        address: where it is, one line, may be empty.
        notes: what else to know (keys, opening times), may have several lines.
        interval_days: every so many days its meters are to be collected.
        id: the database's key, None: not stored yet.

    Raises:
        ValueError: it can't be meant; the message says why.
    """

    name: str
    address: str = ""
    notes: str = ""
    interval_days: int = INTERVAL_DAYS
    id: int | None = None

    def __post_init__(self) -> None:
        """Refuse what can't be meant."""
        if problem := _problem(self):
            raise ValueError(problem)

    @property
    def key(self) -> str:
        """What tells it from others."""
        return key(self.name)


def key(name: str) -> str:
    """A name as it is compared: in any case, blanks around and within counted once."""
    return line(name).casefold()


def line(text: str) -> str:
    """What was typed as one line: blanks and line ends count once, letters are as Unicode composes them."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def lines(text: str) -> str:
    """What was typed as several lines: no blanks at their ends, no empty lines around."""
    return "\n".join(line(each) for each in text.strip().splitlines())


def interval(text: str) -> int:
    """Days as a person types them.

    Raises:
        ValueError: that is no number of days.
    """
    text = text.strip()
    if not (text.isdecimal() and 1 <= int(text[:9]) <= INTERVAL_DAYS_MAX):
        raise ValueError(_not_an_interval(text))
    return int(text)


def _problem(site: Site) -> str:
    if not site.name.strip():
        return tr("A site needs a name.")
    if len(site.name) > NAME_CHARS_MAX:
        return tr("A site's name has %n character(s) at most.", "", NAME_CHARS_MAX)
    if len(site.address) > ADDRESS_CHARS_MAX:
        return tr("An address has %n character(s) at most.", "", ADDRESS_CHARS_MAX)
    if len(site.notes) > NOTES_CHARS_MAX:
        return tr("A site's notes have %n character(s) at most.", "", NOTES_CHARS_MAX)
    if not 1 <= site.interval_days <= INTERVAL_DAYS_MAX:
        return _not_an_interval(str(site.interval_days))
    return _unseen(site)


def _not_an_interval(text: str) -> str:
    return tr(
        "{text!r} is no number of days from 1 to {most}.", text=visible(text), most=str(INTERVAL_DAYS_MAX)
    )


def _unseen(site: Site) -> str:
    """Signs that turn a line round or move a cursor have no place in what is shown everywhere."""
    for text in (site.name, site.address, *site.notes.split("\n")):
        if visible(text) != text:
            return tr("This holds signs that can't be seen: {text}", text=visible(text))
    return ""
