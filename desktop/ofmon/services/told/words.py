"""What technicians told each other, in sentences for window and command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.domain.plain_text import visible
from ofmon.texts import listed, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ofmon.services.told.run import Told

# Names that are said of many.
_NAMED_MAX = 5


def told_text(told: Told | None) -> str:
    """The sentences after one another; empty without news, or when nobody was asked."""
    return " ".join(told_lines(told)) if told else ""


def told_lines(told: Told) -> Iterator[str]:
    """A sentence for each kind of news; nothing where there is none."""
    news = told.news
    for names, said in (
        (news.sites, _sites),
        (news.expected, _expected),
        (news.notes, _notes),
        ([f"{name} ({each.computer})" for name, each in news.collected.items()], _collected),
    ):
        if names:
            yield said(len(names), _some(names))
    yield from news.problems
    if told.devices:
        yield tr("Colleagues were told of %n device(s).", "", len(told.devices))
    if told.left:
        yield tr("%n device(s) (is|are) left for the next sync.", "", told.left)


def _sites(number: int, names: str) -> str:
    return tr("From colleagues: %n site(s) new or changed: {names}.", "", number, names=names)


def _expected(number: int, names: str) -> str:
    return tr("From colleagues: where %n meter(s) (is|are) expected: {names}.", "", number, names=names)


def _notes(number: int, names: str) -> str:
    return tr("From colleagues: notes about %n meter(s): {names}.", "", number, names=names)


def _collected(number: int, names: str) -> str:
    return tr("Colleagues collected %n meter(s): {names}.", "", number, names=names)


def _some(names: Sequence[str]) -> str:
    shown = listed(visible(name) for name in names[:_NAMED_MAX])
    more = len(names) - _NAMED_MAX
    return tr("{names} and %n more", "", more, names=shown) if more > 0 else shown
