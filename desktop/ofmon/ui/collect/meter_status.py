"""What is said about a meter in reach: its last collection, what there is to do, how urgent that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.plain_text import visible
from ofmon.domain.sites.listed import Listed
from ofmon.texts import mark, tr
from ofmon.ui import words

if TYPE_CHECKING:
    from ofmon.services.firmware import Offer
    from ofmon.services.scan import Nearby

COLLECT, PROVISION = mark("Collect"), mark("Provision")
ACTIONS = (COLLECT, PROVISION)


@dataclass(frozen=True, slots=True)
class Status:
    """What a row says about its meter.

    Attributes:
        collected: its last collection, in words.
        tone: "good" (under ten minutes ago), "warn" (needs you soon) or empty.
        note: what else there is to know, may be empty.
        action: `COLLECT` or `PROVISION`, in the source's words.
        urgency: sorts the most urgent first.
        due: whether it is to be collected (`ofmon.domain.sites.due`).
    """

    collected: str
    tone: str
    note: str
    action: str
    urgency: tuple[int, int]
    due: bool = False

    @property
    def note_tone(self) -> str:
        """The colour of the note: that of what needs you where the meter has no token."""
        return "warn" if self.action == PROVISION else "muted"


def status(nearby: Nearby, now_ms: int, listed: Listed | None = None) -> Status:
    """Judge a meter; ``listed`` says when it is due, None: it is of no site."""
    record = nearby.record
    at = record.last_collected_ms
    listed = listed or Listed(nearby.meter, "", None, collected_ms=at, collected_by=record.collected_by)
    known = bool(record.firmware)
    bare = known and record.device_ref is None
    waiting = tr("%n waiting", "", record.waiting) if record.waiting else ""
    by = tr("by {computer}", computer=visible(listed.collected_by)) if listed.collected_by else ""
    note = tr("new: provision") if bare else waiting or by
    action = PROVISION if bare else COLLECT
    if at is None:
        said = tr("never collected") if known else tr("new: not visited yet")
        return Status(said, "warn", note, action, (0, -nearby.signal_dbm), due=True)
    from_ms = listed.due_from_ms or at
    if listed.is_due(now_ms):
        said = tr("due: {span}", span=words.duration(now_ms - at))
        return Status(said, "warn", note, action, (1, from_ms), due=True)
    if words.is_fresh(at, now_ms):
        return Status(_collected(at, now_ms), "good", note, action, (3, 0))
    return Status(_collected(at, now_ms), "", note, action, (2, from_ms))


def away_status(listed: Listed, now_ms: int) -> Status:
    """What the row of a meter says that is expected here and isn't heard."""
    if listed.seen_ms is None:
        said = tr("never heard here")
    else:
        said = tr("heard {ago}", ago=words.ago(listed.seen_ms, now_ms))
    due = listed.is_due(now_ms)
    at = listed.collected_ms
    if at is None:
        note = tr("never collected")
    elif due:
        note = tr("due: {span}", span=words.duration(now_ms - at))
    else:
        note = _collected(at, now_ms)
    return Status(said, "warn" if due else "", note, "", (4, 0), due)


def last_collection(nearby: Nearby, now_ms: int, listed: Listed | None = None) -> str:
    """When a meter was collected last, below a heading that says so."""
    said, record = status(nearby, now_ms, listed), nearby.record
    at = record.last_collected_ms
    when = words.collected(at, record.collected_by, now_ms)
    return words.capital(said.collected if at is None or said.tone == "warn" else when)


def spoken(nearby: Nearby, said: Status, offer: Offer | None) -> str:
    """A row for those who hear it."""
    return words.listed(
        (
            words.nearby_name(nearby),
            words.heard(nearby.signal_dbm),
            said.collected,
            said.note,
            _newer(offer) if offer else "",
        )
    )


def spoken_away(listed: Listed, said: Status) -> str:
    """The row of a meter that isn't heard, for those who hear it."""
    return words.listed((listed.name, tr("expected here, not heard"), said.collected, said.note))


def widest() -> tuple[str, ...]:
    """The widest that is usually said of a last collection and beside it."""
    return (
        tr("collected {ago}", ago=tr("{min} min ago", min=59)),
        tr("collected {ago}", ago=tr("%n day(s) ago", "", 29)),
        tr("new: not visited yet"),
        tr("%n waiting", "", 99_999),
    )


def _newer(offer: Offer) -> str:
    return tr("firmware {old}, {new} available", old=offer.running, new=offer.image.version)


def _collected(at_ms: int, now_ms: int) -> str:
    return tr("collected {ago}", ago=words.ago(at_ms, now_ms))
