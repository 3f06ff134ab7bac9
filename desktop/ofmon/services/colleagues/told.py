"""What a colleague's file brings, in sentences: the same in the window and on the command line."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ofmon.domain.merging import Outcome, words
from ofmon.domain.plain_text import visible
from ofmon.texts import date, listed, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ofmon.services.colleagues.exchange import Merged, Shared
    from ofmon.services.ports.colleagues import MeterNews, News

_DAY = "d MMM yyyy"


@dataclass(frozen=True, slots=True, order=True)
class Line:
    """A line of what is new.

    Attributes:
        what: a meter's or a site's name, or a kind of things.
        text: what is new of it.
    """

    what: str
    text: str


def shared(result: Shared) -> str:
    """What a file was given, in a sentence."""
    rows = result.rows
    readings = tr("%n reading(s)", "", rows.get("reading", 0))
    sites = tr("%n site(s)", "", rows.get("site", 0))
    meters = tr("%n meter(s)", "", rows.get("meter", 0))
    held = listed([readings, meters, sites])
    said = tr("{path} holds {held}, encrypted.", path=result.path, held=held)
    tokens = tr("%n access token(s) (goes|go) along.", "", rows.get("token", 0))
    return " ".join([said, tokens] if rows.get("token") else [said])


def whence(news: News) -> str:
    """Where a file comes from."""
    return tr(
        "From {computer}, {day}.", computer=visible(news.head.computer) or "?", day=_day(news.head.made_ms)
    )


def lines(news: News) -> list[Line]:
    """What is new, one thing a line."""
    found = sorted(Line(news.name(meter.ssid), _readings(meter)) for meter in news.meters.values())
    found += [Line(name, words(outcome)) for name, outcome in news.sites if outcome.changes]
    noted = Counter(outcome for _ssid, outcome in news.notes)
    counts = (
        (tr("Known readings"), tr("%n (has|have) news", "readings", news.learned), news.learned),
        (tr("Visits"), tr("%n new", "", news.visits), news.visits),
        (tr("Places and notes"), tr("%n new", "", noted[Outcome.NEW]), noted[Outcome.NEW]),
        (tr("Places and notes"), tr("%n newer", "", noted[Outcome.TAKEN]), noted[Outcome.TAKEN]),
        (tr("Photos"), tr("%n new", "", news.photos), news.photos),
        (tr("Where meters are expected"), tr("%n changed", "", news.expected), news.expected),
        (tr("Power losses"), tr("%n new", "", news.losses), news.losses),
        (tr("Exchanges of meters"), tr("%n new", "", news.exchanges), news.exchanges),
        (tr("Calibrations"), tr("%n new", "", news.calibrations), news.calibrations),
        (tr("Devices"), tr("%n new", "", news.devices), news.devices),
        (tr("Access tokens"), tr("%n new", "", len(news.tokens)), len(news.tokens)),
    )
    return found + [Line(what, text) for what, text, count in counts if count]


def left(news: News) -> Sequence[str]:
    """What isn't taken, and why."""
    return list(_left(news))


def merged(result: Merged) -> str:
    """How it ended, in sentences."""
    news = result.news
    said = [
        tr("%n new reading(s) of {meters} taken over.", "", news.readings, meters=_meters(news)),
        tr("A copy of the data as they were is in {file}; ofmon restore brings it back.", file=result.backup)
        if result.backup
        else "",
        tr("%n access token(s) (is|are) kept here now.", "", result.tokens) if result.tokens else "",
        tr("The access tokens could not be kept. {why}", why=result.secrets_problem)
        if result.secrets_problem
        else "",
    ]
    return " ".join(filter(None, said))


def _meters(news: News) -> str:
    return tr("%n meter(s)", "", len(news.meters))


def _readings(meter: MeterNews) -> str:
    energy = tr("{energy:.1f} kWh", energy=meter.energy_kwh)
    readings = tr("%n reading(s)", "", meter.readings)
    if meter.first_ms is None or meter.last_ms is None:
        return tr("{readings} without a time", readings=readings)
    first, last = _day(meter.first_ms), _day(meter.last_ms)
    return tr(
        "{readings}, {energy}, from {first} to {last}",
        readings=readings,
        first=first,
        last=last,
        energy=energy,
    )


def _left(news: News) -> Iterator[str]:
    if not news.same_server:
        yield tr(
            "It was made for another server: what that one has counts as not yet sent here.",
        )
    if news.deleted:
        yield tr("%n reading(s) (is|are) left out: (it was|they were) deleted here.", "", news.deleted)
    for name, outcome in news.sites:
        if not outcome.changes:
            yield tr("“{name}”: {what}", name=name, what=words(outcome))
    for ssid, outcome in news.notes:
        if not outcome.changes:
            yield tr("Note about {name}: {what}", name=news.name(ssid), what=words(outcome))
    if news.forgotten:
        yield tr("Notes about %n meter(s) that (was|were) forgotten here are left out.", "", news.forgotten)
    if news.photos_left:
        yield tr(
            "%n photo(s) (is|are) left out: taken away here, or more than a meter can have.",
            "",
            news.photos_left,
        )


def _day(time_ms: int) -> str:
    try:
        return date(datetime.fromtimestamp(time_ms / 1000, UTC).astimezone(), _DAY)
    except (OverflowError, ValueError, OSError):  # a time that a person gave, or a damaged one
        return "?"
