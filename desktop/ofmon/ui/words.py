"""Free of Qt. Times, figures and states in the words a technician would use.

Digits: kWh 2, W 0, V 1, A 2. Times are shown in the computer's own time zone.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ofmon import texts
from ofmon.domain import wording
from ofmon.domain.plain_text import visible
from ofmon.domain.reading import ReadingState
from ofmon.services.progress import State, Step
from ofmon.texts import date, mark, tr
from ofmon.texts import number as written

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from ofmon.domain.powerloss import StoredLoss
    from ofmon.domain.reading import StoredReading
    from ofmon.services.ports import MeterRecord
    from ofmon.services.progress import Progress
    from ofmon.services.scan import Nearby

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS
FRESH_MS = 10 * MINUTE_MS
_BEYOND_MEASURE = 1e12
NO_FIGURE = "\N{EN DASH}"
DAY_EXAMPLE = "2026-03-14, 2026-03, 2026"
_ENDS = (*".?!…", "\N{ARABIC QUESTION MARK}")

STEPS: dict[str, str] = {
    Step.SCAN: mark("Listen for meters"),
    Step.CONNECT: mark("Connect"),
    Step.IDENTIFY: mark("Identify"),
    Step.READ: mark("Read"),
    Step.STORE: mark("Store"),
    Step.VERIFY: mark("Verify"),
    Step.SET_TOKEN: mark("Give the token"),
    Step.SET_CLOCK: mark("Set the clock"),
    Step.CONFIGURE: mark("Set wiring and calibration"),
    Step.FREE: mark("Free the meter's memory"),
    Step.DISCONNECT: mark("Disconnect"),
    Step.SIGN_IN: mark("Sign in"),
    Step.LOOK_UP: mark("Look up the devices"),
    Step.SEND: mark("Send"),
    Step.CONFIRM: mark("Read back and confirm"),
    Step.CHECK: mark("Look again"),
    Step.EXPORT: mark("Write the file"),
    Step.MERGE: mark("Merge the file"),
    Step.FETCH: mark("Look for firmware"),
    Step.UPLOAD: mark("Send the firmware"),
    Step.RESTART: mark("Wait for the restart"),
    Step.REPORT: mark("Report updates"),
    Step.CREATE: mark("Make devices"),
    Step.TELL: mark("Exchange with colleagues"),
}
STATES = {
    State.RUNNING: mark("running"),
    State.DONE: mark("done"),
    State.SKIPPED: mark("left out"),
    State.FAILED: mark("failed"),
}
READING_STATES = {
    ReadingState.PENDING: (mark("Waiting"), mark("Stored here, waiting to be sent.")),
    ReadingState.SENT: (mark("Sent"), mark("The server took them; they were not read back yet.")),
    ReadingState.CONFIRMED: (mark("Confirmed"), mark("Read back from the server and found equal.")),
    ReadingState.HELD: (mark("Held"), mark("Stored here, not sent: More, Held tells why.")),
    ReadingState.REFUSED: (
        mark("Refused"),
        mark("The server refused these. More, Held can send them again."),
    ),
}


count = wording.count
"""``1 reading``, ``1,310 readings``."""


def duration(span_ms: int) -> str:
    """A span in its two largest units: ``3 h 12 min``."""
    days, rest = divmod(max(span_ms, 0), DAY_MS)
    hours, rest = divmod(rest, HOUR_MS)
    minutes, rest = divmod(rest, MINUTE_MS)
    if days > 1:
        return tr("%n day(s)", "", days)
    if days or hours:
        hours += 24 * days
        return tr("{h} h {min} min", h=hours, min=minutes) if minutes else tr("{h} h", h=hours)
    return tr("{min} min", min=minutes) if minutes else tr("{s} s", s=rest // 1000)


def ago(then_ms: int | None, now_ms: int) -> str:
    """How long ago, in its largest unit; ``never`` for None."""
    if then_ms is None:
        return tr("never")
    span = now_ms - then_ms
    if span < -MINUTE_MS:
        return tr("on {moment}", moment=moment(then_ms))
    if span < MINUTE_MS:
        return tr("just now")
    if span < HOUR_MS:
        return tr("{min} min ago", min=span // MINUTE_MS)
    if span < 2 * DAY_MS:
        return tr("{h} h ago", h=span // HOUR_MS)
    return tr("%n day(s) ago", "", span // DAY_MS)


def collected(then_ms: int | None, computer: str, now_ms: int) -> str:
    """When a meter was collected last, and by which computer, where it wasn't this one."""
    then = ago(then_ms, now_ms)
    return tr("{ago} by {computer}", ago=then, computer=visible(computer)) if computer else then


def is_fresh(then_ms: int | None, now_ms: int) -> bool:
    """Whether a collection finished under ten minutes ago (a little ahead counts: clocks differ)."""
    return then_ms is not None and -MINUTE_MS < now_ms - then_ms < FRESH_MS


_SIGNALS = (
    (-60, mark("strong"), mark("strong signal"), 4),
    (-70, mark("good"), mark("good signal"), 3),
    (-80, mark("weak"), mark("weak signal"), 2),
    (-math.inf, mark("very weak"), mark("very weak signal"), 1),
)


def signal(dbm: int) -> tuple[str, int]:
    """A signal in a word and as bars of four; what can't be a signal was not heard but joined by hand."""
    if dbm >= 0:
        return tr("joined by hand"), 0
    return next((tr(word), bars) for limit, word, _heard, bars in _SIGNALS if dbm >= limit)


def heard(dbm: int) -> str:
    """How a meter was found: ``good signal``, ``joined by hand``."""
    if dbm >= 0:
        return tr("joined by hand")
    return next(tr(said) for limit, _word, said, _bars in _SIGNALS if dbm >= limit)


def number(figure: float, digits: int = 0) -> str:
    """A figure with so many decimals; a dash where the meter sent no number, ``1e+30`` beyond all measure."""
    if not math.isfinite(figure):
        return NO_FIGURE
    return written(figure, digits) if abs(figure) < _BEYOND_MEASURE else f"{figure:.0e}"


def energy(kwh: float) -> str:
    """``12.34 kWh``."""
    return tr("{energy} kWh", energy=number(kwh, 2))


def power(watts: float) -> str:
    """``1,204 W``."""
    return tr("{power} W", power=number(watts))


def local(time_ms: int) -> datetime:
    """A time on the computer's own wall clock."""
    return datetime.fromtimestamp(time_ms / 1000, UTC).astimezone()


def moment(time_ms: int | None) -> str:
    """``Tue 3 Mar 2026 14:00``, local time."""
    return NO_FIGURE if time_ms is None else date(local(time_ms), "ddd d MMM yyyy HH:mm")


def short_moment(time_ms: int) -> str:
    """``3 Mar 2026 14:00``, local time."""
    return date(local(time_ms), "d MMM yyyy HH:mm")


def span(first_ms: int | None, last_ms: int | None) -> str:
    """Two moments, what they share said once: the day, or all of it."""
    if first_ms is None or last_ms is None:
        return NO_FIGURE
    first, last = moment(first_ms), moment(last_ms)
    if first == last:
        return first
    if local(first_ms).date() == local(last_ms).date():
        last = date(local(last_ms), "HH:mm")
    return tr("{first} to {last}", first=first, last=last)


def uncertainty(span_ms: int) -> str:
    """How sure a time is."""
    return tr("exact") if span_ms == 0 else tr("estimated, ±{span}", span=duration(span_ms))


def meter_name(record: MeterRecord) -> str:
    """Its device's name on the server, else its SSID; of one whose place another meter took, both."""
    ssid = record.meter.ssid
    name = record.device_name or ssid
    return visible(told_apart(name, ssid) if record.replaced_by and record.device_name else name)


def nearby_name(nearby: Nearby) -> str:
    """The name of a meter in reach: its device's, also of the one that it is to become, else its SSID."""
    return visible(nearby.expected) if nearby.expected else meter_name(nearby.record)


def owner_name(stored: StoredReading | StoredLoss, shared: Container[str]) -> str:
    """The device for which something was collected, else its meter; where several meters had it, both."""
    name = stored.device_name or stored.ssid
    return visible(told_apart(name, stored.ssid) if name in shared else name)


def told_apart(name: str, ssid: str) -> str:
    """``Cold store (SEM-…)``."""
    return f"{name} ({ssid})"


def figure(progress: Progress) -> str:
    """What a step's progress says: its words, or its figure."""
    return progress.text or progress.figure


def left(progress: Progress) -> str:
    """How long a running step will still take, as far as that can be said: ``12 s left``."""
    if progress.left_s is None:
        return ""
    return tr("{span} left", span=duration(1000 * math.ceil(progress.left_s)))


def doing(progress: Progress) -> str:
    """A step that runs, and how far it is: ``Read 412 of 1,310 bytes``."""
    step, said = tr(STEPS[progress.step]), listed((figure(progress), left(progress)))
    return tr("{step} {figure}", step=step, figure=said) if said else step


listed = texts.listed
"""What isn't empty of these, one after the other: ``Cold store, good signal``."""


def told(options: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Options of a choice, whose words and hints were marked."""
    return [(value, tr(word), tr(hint)) for value, word, hint in options]


def capital(text: str) -> str:
    """A text whose first letter is a capital; an address keeps its own."""
    return text if "://" in text.partition(" ")[0] else text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """A text with a capital first letter and a full stop."""
    text = visible(text.strip())
    # A value at the end of a text of another direction ends in a sign that isn't seen.
    ended = text.rstrip("\N{POP DIRECTIONAL ISOLATE}").endswith(_ENDS)
    return capital(text) + ("" if not text or ended else ".")
