"""What computers tell each other about a device by its attributes on the server: their names and forms.

``ofmon_site`` and ``ofmon_meters`` are server attributes, which a signed-in user writes: where the device's
meter is expected, and what is noted about its meters. ``ofmon_collected`` is a client attribute, which the
access token alone may write: who collected its meters last. Beside the attributes of a scope stands when they
were written, `WRITTEN_MS`, so that a server can find those that are new.

Anybody who may write a device's attributes may write anything: what isn't exactly of the form, too long or
from the future is refused whole, by a `ValueError` that says why.

Limits: of a device's meters the `METERS_MAX` that were written about last are told.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from ofmon.domain.identity import MeterId
from ofmon.domain.merging import AHEAD_MS_MAX, SiteVersion
from ofmon.domain.meter_note import MeterNote
from ofmon.domain.plain_text import visible
from ofmon.domain.sites.site import Site, line, lines
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SITE, METERS, COLLECTED = "ofmon_site", "ofmon_meters", "ofmon_collected"
WRITTEN_MS = "ofmon_written_ms"
METERS_MAX = 20
DOCUMENT_CHARS_MAX = 250_000
"""Twenty meters with notes of the greatest length."""
COMPUTER_CHARS_MAX = 60
PLACE_CHARS_MAX = 200
NOTES_CHARS_MAX = 10_000
Value = TypeVar("Value")
# Before that there was no OFMon.
_FIRST_MS = 1_577_836_800_000  # 2020-01-01 00:00 UTC


@dataclass(frozen=True, slots=True)
class Expected:
    """Where a device's meter is expected.

    Attributes:
        site: where, as whoever told it describes it; None: nowhere any more.
        said_ms: when a person said that it is expected there, ms since the epoch; 0: before that was kept.
        meter: which meter that is; None: it isn't known yet.
    """

    site: SiteVersion | None
    said_ms: int
    meter: MeterId | None = None


@dataclass(frozen=True, slots=True)
class Collection:
    """A finished collection of a meter.

    Attributes:
        collected_ms: when it ended, ms since the epoch.
        computer: whose; empty: this one's.
        until_ms: the end of the newest reading that it brought, None: there is none.
        freed_ms: when the meter's memory was freed last, None: not known.
    """

    collected_ms: int
    computer: str = ""
    until_ms: int | None = None
    freed_ms: int | None = None


def written(document: object) -> str:
    """A document as it is compared and kept; halves of signs, which JSON can spell, become question marks."""
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "replace").decode()


def read(text: str) -> Any:
    """A document as the server gives it.

    Raises:
        ValueError: it is too long, or none.
    """
    if len(text) > DOCUMENT_CHARS_MAX:
        raise ValueError(tr("it is too long", "a document"))
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(_formless()) from error


def expected_of(document: Any, now_ms: int) -> Expected:
    """What `SITE` says; raises `ValueError`."""
    match document:
        case {"site": "", "said_ms": said_ms}:
            return Expected(None, _time(said_ms, now_ms))
        case {"site": str() as name, "said_ms": said_ms, "changed_ms": changed_ms}:
            days = document.get("interval_days")
            if type(days) is not int:
                raise ValueError(_formless())
            address, notes = line(_text(document, "address")), lines(_text(document, "notes"))
            site = Site(line(name), address, notes, days)
            version = SiteVersion(site, _time(changed_ms, now_ms))
            return Expected(version, _time(said_ms, now_ms), MeterId.heard(_text(document, "meter")))
    raise ValueError(_formless())


def expected_document(expected: Expected) -> dict[str, object]:
    """`SITE` that says it."""
    if expected.site is None:
        return {"site": "", "said_ms": expected.said_ms}
    site = expected.site.site
    return {
        "site": site.name,
        "address": site.address,
        "notes": site.notes,
        "interval_days": site.interval_days,
        "changed_ms": expected.site.changed_ms,
        "said_ms": expected.said_ms,
        "meter": expected.meter.ssid if expected.meter else "",
    }


def notes_of(document: Any, now_ms: int) -> dict[str, MeterNote]:
    """What `METERS` says, by SSID; raises `ValueError`."""

    def note(found: Any) -> MeterNote:
        place, notes = _text(found, "place"), _text(found, "notes")
        if len(place) > PLACE_CHARS_MAX or len(notes) > NOTES_CHARS_MAX:
            raise ValueError(tr("it is too long", "a document"))
        if any(visible(line) != line for line in (place, *notes.replace("\t", " ").split("\n"))):
            raise ValueError(tr("it holds signs that can't be seen"))
        return MeterNote(place, notes, _time(found.get("changed_ms"), now_ms))

    return _by_meter(document, note)


def notes_document(notes: Mapping[str, MeterNote]) -> dict[str, object]:
    """`METERS` that says it."""
    newest = sorted(notes, key=lambda ssid: notes[ssid].changed_ms)[-METERS_MAX:]
    return {
        ssid: {"place": notes[ssid].place, "notes": notes[ssid].notes, "changed_ms": notes[ssid].changed_ms}
        for ssid in newest
    }


def collections_of(document: Any, now_ms: int) -> dict[str, Collection]:
    """What `COLLECTED` says, by SSID; raises `ValueError`."""

    def collection(found: Any) -> Collection:
        computer = _text(found, "computer")
        if not 0 < len(computer) <= COMPUTER_CHARS_MAX or visible(computer) != computer:
            raise ValueError(_formless())
        ended_ms = _time(found.get("collected_ms"), now_ms)
        if not ended_ms:
            raise ValueError(_formless())
        rest = (_time(found.get(name, 0), now_ms) or None for name in ("until_ms", "freed_ms"))
        return Collection(ended_ms, computer, *rest)

    return _by_meter(document, collection)


def collections_document(collections: Mapping[str, Collection]) -> dict[str, object]:
    """`COLLECTED` that says it."""
    newest = sorted(collections, key=lambda ssid: collections[ssid].collected_ms)[-METERS_MAX:]
    return {ssid: _collection_document(collections[ssid]) for ssid in newest}


def _collection_document(collection: Collection) -> dict[str, object]:
    return {
        "collected_ms": collection.collected_ms,
        "computer": collection.computer,
        "until_ms": collection.until_ms or 0,
        "freed_ms": collection.freed_ms or 0,
    }


def computer_name(name: str) -> str:
    """What a computer calls itself, as it may be told."""
    return visible(" ".join(name.split()))[:COMPUTER_CHARS_MAX] or "?"


def _by_meter(document: Any, value: Callable[[Any], Value]) -> dict[str, Value]:
    if not isinstance(document, dict) or len(document) > METERS_MAX:
        raise ValueError(_formless())
    if not all(MeterId.heard(ssid) and isinstance(found, dict) for ssid, found in document.items()):
        raise ValueError(_formless())
    return {ssid: value(found) for ssid, found in document.items()}


def _text(document: Any, name: str) -> str:
    found = document.get(name, "")
    if isinstance(found, str):
        return found
    raise ValueError(_formless())


def _time(found: Any, now_ms: int) -> int:
    """A moment since there is OFMon, or 0."""
    if type(found) is not int or (found and found < _FIRST_MS):
        raise ValueError(_formless())
    if found > now_ms + AHEAD_MS_MAX:
        raise ValueError(tr("it was written by a clock that is ahead"))
    return found


def _formless() -> str:
    return tr("it has another form than OFMon's")
