"""Free of Qt. Times, figures and states in the words a technician would use.

Digits: kWh 2, W 0, V 1, A 2. Times are shown in the computer's own time zone.
"""

from __future__ import annotations

import math
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ofmon.domain import wording
from ofmon.domain.plain_text import visible
from ofmon.domain.reading import ReadingState
from ofmon.services.progress import State, Step

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from ofmon.domain.reading import StoredReading
    from ofmon.services.ports import MeterRecord
    from ofmon.services.progress import Progress

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS
FRESH_MS = 10 * MINUTE_MS
NO_FIGURE = "\N{EN DASH}"

STEPS: dict[str, str] = {
    Step.SCAN: "Listen for meters",
    Step.CONNECT: "Connect",
    Step.IDENTIFY: "Identify",
    Step.READ: "Read",
    Step.STORE: "Store",
    Step.VERIFY: "Verify",
    Step.SET_TOKEN: "Give the token",
    Step.SET_CLOCK: "Set the clock",
    Step.CONFIGURE: "Set wiring and calibration",
    Step.FREE: "Free the meter's memory",
    Step.DISCONNECT: "Disconnect",
    Step.SIGN_IN: "Sign in",
    Step.LOOK_UP: "Look up the devices",
    Step.SEND: "Send",
    Step.CONFIRM: "Read back and confirm",
    Step.CHECK: "Look again",
    Step.EXPORT: "Write the file",
    "fetch": "Fetch the firmware",
    "upload": "Send the firmware to the meter",
    "restart": "Wait for the meter's restart",
    "report": "Tell the server",
    Step.FETCH: "Look for firmware",
    Step.UPLOAD: "Send the firmware",
    Step.RESTART: "Wait for the restart",
    Step.REPORT: "Report updates",
}
STATES = {
    State.RUNNING: "running",
    State.DONE: "done",
    State.SKIPPED: "left out",
    State.FAILED: "failed",
}
READING_STATES = {
    ReadingState.PENDING: ("Waiting", "Stored here, waiting to be sent."),
    ReadingState.SENT: ("Sent", "The server took them; they were not read back yet."),
    ReadingState.CONFIRMED: ("Confirmed", "Read back from the server and found equal."),
    ReadingState.HELD: ("Held", "Stored here, not sent: More, Held tells why."),
    ReadingState.REFUSED: ("Refused", "The server refused these. More, Held can send them again."),
}


count = wording.count
"""``1 reading``, ``1,310 readings``."""


def duration(span_ms: int) -> str:
    """A span in its two largest units: ``3 h 12 min``."""
    days, rest = divmod(max(span_ms, 0), DAY_MS)
    hours, rest = divmod(rest, HOUR_MS)
    minutes, rest = divmod(rest, MINUTE_MS)
    if days > 1:
        return f"{days} days"
    if days or hours:
        hours += 24 * days
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return f"{minutes} min" if minutes else f"{rest // 1000} s"


def ago(then_ms: int | None, now_ms: int) -> str:
    """How long ago, in its largest unit; ``never`` for None."""
    if then_ms is None:
        return "never"
    span = now_ms - then_ms
    if span < -MINUTE_MS:
        return f"on {moment(then_ms)}"
    if span < MINUTE_MS:
        return "just now"
    for unit_ms, name in ((DAY_MS, "days"), (HOUR_MS, "h"), (MINUTE_MS, "min")):
        if span >= unit_ms * (2 if unit_ms == DAY_MS else 1):
            return f"{span // unit_ms} {name} ago"
    raise AssertionError(span)


def is_fresh(then_ms: int | None, now_ms: int) -> bool:
    """Whether a collection finished under ten minutes ago (a little ahead counts: clocks differ)."""
    return then_ms is not None and -MINUTE_MS < now_ms - then_ms < FRESH_MS


def signal(dbm: int) -> tuple[str, int]:
    """A signal in a word and as bars of four; what can't be a signal was not heard but joined by hand."""
    if dbm >= 0:
        return "joined by hand", 0
    for limit, word, bars in ((-60, "strong", 4), (-70, "good", 3), (-80, "weak", 2)):
        if dbm >= limit:
            return word, bars
    return "very weak", 1


def number(figure: float, digits: int) -> str:
    """A figure with so many decimals; a dash where the meter sent no number."""
    return f"{figure:,.{digits}f}" if math.isfinite(figure) else NO_FIGURE


def energy(kwh: float) -> str:
    """``12.34 kWh``."""
    return f"{kwh:,.2f} kWh"


def power(watts: float) -> str:
    """``1,204 W``."""
    return f"{watts:,.0f} W"


def local(time_ms: int) -> datetime:
    """A time on the computer's own wall clock."""
    return datetime.fromtimestamp(time_ms / 1000, UTC).astimezone()


def moment(time_ms: int | None) -> str:
    """``Tue 3 Mar 2026 14:00``, local time."""
    if time_ms is None:
        return NO_FIGURE
    at = local(time_ms)
    return f"{at:%a} {at.day} {at:%b %Y %H:%M}"


def short_moment(time_ms: int) -> str:
    """``3 Mar 2026 14:00``, local time."""
    at = local(time_ms)
    return f"{at.day} {at:%b %Y %H:%M}"


def span(first_ms: int | None, last_ms: int | None) -> str:
    """Two moments, the day said once when it is the same."""
    if first_ms is None or last_ms is None:
        return NO_FIGURE
    if local(first_ms).date() == local(last_ms).date():
        return f"{moment(first_ms)} to {local(last_ms):%H:%M}"
    return f"{moment(first_ms)} to {moment(last_ms)}"


def uncertainty(span_ms: int) -> str:
    """How sure a time is."""
    return "exact" if span_ms == 0 else f"estimated, ±{duration(span_ms)}"


def meter_name(record: MeterRecord) -> str:
    """Its device's name on the server, else its SSID."""
    return visible(record.device_name or record.meter.ssid)


def meter_names(records: Iterable[MeterRecord]) -> dict[str, str]:
    """`meter_name` by SSID; meters of one device's name are told apart by their own."""
    known = {record.meter.ssid: meter_name(record) for record in records}
    often = Counter(known.values())
    return {ssid: told_apart(name, ssid) if often[name] > 1 else name for ssid, name in known.items()}


def owner_name(reading: StoredReading, shared: Container[str]) -> str:
    """The device that a reading was collected for, else its meter; where several meters had it, both."""
    name = reading.device_name or reading.ssid
    return visible(told_apart(name, reading.ssid) if name in shared else name)


def told_apart(name: str, ssid: str) -> str:
    """``Cold store (SEM-…)``."""
    return f"{name} ({ssid})"


def figure(progress: Progress) -> str:
    """What a step's progress says: its words, or its figure."""
    if progress.text or progress.done is None:
        return progress.text
    of = f" of {progress.total:,}" if progress.total is not None else ""
    return f"{progress.done:,}{of} {progress.unit}".rstrip()


def sentence(text: str) -> str:
    """A text with a capital first letter and a full stop."""
    text = visible(text.strip())
    return text if not text else text[0].upper() + text[1:] + ("" if text[-1] in ".?!…" else ".")
