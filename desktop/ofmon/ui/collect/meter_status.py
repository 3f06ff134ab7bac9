"""What is said about a meter in reach: its last collection, what there is to do, how urgent that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.texts import mark, tr
from ofmon.ui import words

if TYPE_CHECKING:
    from ofmon.services.firmware import Offer
    from ofmon.services.scan import Nearby

_DUE_MS = 30 * words.DAY_MS
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
    """

    collected: str
    tone: str
    note: str
    action: str
    urgency: tuple[int, int]

    @property
    def note_tone(self) -> str:
        """The colour of the note: that of what needs you where the meter has no token."""
        return "warn" if self.action == PROVISION else "muted"


def status(nearby: Nearby, now_ms: int) -> Status:
    """Judge a meter."""
    record = nearby.record
    at = record.last_collected_ms
    known = bool(record.firmware)
    bare = known and record.device_ref is None
    waiting = tr("%n waiting", "", record.waiting) if record.waiting else ""
    note = tr("new: provision") if bare else waiting
    action = PROVISION if bare else COLLECT
    if at is None:
        said = tr("never collected") if known else tr("new: not visited yet")
        return Status(said, "warn", note, action, (0, -nearby.signal_dbm))
    if words.is_fresh(at, now_ms):
        return Status(_collected(at, now_ms), "good", note, action, (3, 0))
    if now_ms - at > _DUE_MS:
        said = tr("due: {span}", span=words.duration(now_ms - at))
        return Status(said, "warn", note, action, (1, at))
    return Status(_collected(at, now_ms), "", note, action, (2, at))


def last_collection(nearby: Nearby, now_ms: int) -> str:
    """When a meter was collected last, below a heading that says so."""
    said, at = status(nearby, now_ms), nearby.record.last_collected_ms
    return words.capital(said.collected if at is None or said.tone == "warn" else words.ago(at, now_ms))


def spoken(nearby: Nearby, said: Status, offer: Offer | None) -> str:
    """A row for those who hear it."""
    return words.listed(
        (
            words.meter_name(nearby.record),
            words.heard(nearby.signal_dbm),
            said.collected,
            said.note,
            _newer(offer) if offer else "",
        )
    )


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
