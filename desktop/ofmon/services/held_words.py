"""Why a reading isn't sent, in words for people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.conflict import TOUCH_MS
from ofmon.domain.correction import HOUR_MS
from ofmon.domain.reading import ReadingState, Reason
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from ofmon.services.ports import HeldReading, Rival


@dataclass(frozen=True, slots=True)
class Meaning:
    """A reason in words, which are marked texts; the properties say them."""

    _word: str
    _why: str
    _todo: str

    @property
    def word(self) -> str:
        """Two or three words, for a table."""
        return tr(self._word)

    @property
    def why(self) -> str:
        """A sentence."""
        return tr(self._why)

    @property
    def todo(self) -> str:
        """What can be done, a sentence."""
        return tr(self._todo)


_RAW = mark(
    "Place it where the order of readings says, send it at the meter's own time if you know that to be "
    "right, or leave it here with a reason."
)
MEANINGS = {
    Reason.CLOCK_UNKNOWN: Meaning(
        mark("Clock unknown"), mark("The clock by which it would be placed in time can't be believed."), _RAW
    ),
    Reason.CLOCK_NEVER_SET: Meaning(
        mark("Clock never set"),
        mark("It was made before the meter's clock was set, and nobody said for which device."),
        mark("Place it where the order of readings says, or leave it here with a reason."),
    ),
    Reason.TIME_DAMAGED: Meaning(mark("Time damaged"), mark("Its time agrees with nothing around it."), _RAW),
    Reason.NO_FIGURE: Meaning(
        mark("No figure"), mark("None of its figures is a number."), mark("Leave it here.")
    ),
    Reason.FIGURE_TOO_LARGE: Meaning(
        mark("Figure too large"),
        mark("A figure is too large to be true; the server can't keep it."),
        mark("Leave it here."),
    ),
    Reason.CONFLICT: Meaning(
        mark("Two meters"),
        mark("Another meter counts for this hour of its device."),
        mark("Send it if this meter is to count, or leave it here."),
    ),
    Reason.REFUSED: Meaning(
        mark("Refused", "reason"),
        mark("The server refused it again and again while others passed."),
        mark("Send it again, or leave it here."),
    ),
}
UNPLACED = frozenset({Reason.CLOCK_UNKNOWN, Reason.TIME_DAMAGED})
"""Reasons for which a reading has no time."""
_NOT_SENT = mark("not sent", "reading")
_STATES = {
    ReadingState.PENDING: mark("not sent yet", "reading"),
    ReadingState.SENT: mark("sent", "reading"),
    ReadingState.CONFIRMED: mark("confirmed", "reading"),
}


def is_placed(held: HeldReading) -> bool:
    """Whether it waits at the time that a person gave it."""
    return held.stored.time_ms is not None and held.reason in UNPLACED | {Reason.CLOCK_NEVER_SET}


def why(held: HeldReading) -> str:
    """Why a reading isn't sent, in a sentence; of a conflict with whom."""
    if held.dismissed:
        return tr("Left here: {why}", why=held.dismissed)
    if is_placed(held):
        hours = (held.stored.uncertainty_ms or 0) / HOUR_MS
        return tr("You gave it this time, known to {hours:.1f} h.", hours=hours)
    if held.rivals:
        return _against(held)
    if held.replaced_by:
        return tr("{meter} had taken its device over.", meter=held.replaced_by.by)
    return MEANINGS[held.reason].why


def _against(held: HeldReading) -> str:
    """Whose figure the hour has; what is only perhaps of it is counted."""
    time_ms = held.stored.time_ms or 0
    rivals = sorted(held.rivals, key=lambda rival: _right(rival, time_ms))
    figure = {
        "meter": rivals[0].ssid,
        "energy": rivals[0].energy_kwh,
        "state": tr(_STATES.get(rivals[0].state, _NOT_SENT), "reading"),
    }
    said = [
        tr("{meter} has {energy:.2f} kWh ({state}) for this hour of its device.", **figure)
        if _share(rivals[0], time_ms)
        else tr("{meter} has {energy:.2f} kWh ({state}), perhaps for this hour of its device.", **figure)
    ]
    if more := len(rivals) - 1:
        said.append(tr("%n more reading(s) may be of it, too.", "", more))
    return " ".join(said)


def _right(rival: Rival, time_ms: int) -> tuple[bool, bool, int, int]:
    """Sorts first what is believed to be of the hour that ended then, and of this what counts for it."""
    is_held = rival.state is ReadingState.HELD
    return not _share(rival, time_ms), is_held, abs(rival.time_ms - time_ms), rival.id


def _share(rival: Rival, time_ms: int) -> bool:
    """Whether the hours that end at these times share more than a touch."""
    return abs(rival.time_ms - time_ms) < HOUR_MS - TOUCH_MS
