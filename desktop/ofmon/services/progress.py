"""What a running procedure tells: one `Progress` for each change of a step.

A procedure takes ``report: Report`` and calls it in its own task, in order: for each step first
`State.RUNNING` (again with figures while they grow), then one of the others. Cancelling the task stops the
procedure at the next await; the network is given back before the cancellation goes on. A step that raises is
reported as `State.FAILED` (cancelled ones too) before the error leaves the procedure.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum

from ofmon.texts import number, tr

# In less time a pace is chance.
_LOOKED_S_MIN = 1.0


class Step(StrEnum):
    """Steps of all procedures; values are stable names for `--json` and tests."""

    SCAN = "scan"
    CONNECT = "connect"
    IDENTIFY = "identify"
    READ = "read"
    STORE = "store"
    VERIFY = "verify"
    SET_TOKEN = "set-token"  # noqa: S105 - a name
    SET_CLOCK = "set-clock"
    CONFIGURE = "configure"
    FREE = "free"
    DISCONNECT = "disconnect"
    SIGN_IN = "sign-in"
    LOOK_UP = "look-up"
    SEND = "send"
    CONFIRM = "confirm"
    CHECK = "check"
    EXPORT = "export"
    FETCH = "fetch"
    UPLOAD = "upload"
    RESTART = "restart"
    REPORT = "report"
    CREATE = "create"
    MERGE = "merge"
    TELL = "tell"


class State(StrEnum):
    """How a step stands."""

    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Progress:
    """One change of one step.

    Attributes:
        subject: what it is about: an SSID, a device's name, or empty.
        step: the step.
        state: how it stands.
        text: a sentence or figure for the person ("412 of 1,310 readings"), may be empty.
        done: figure so far, in ``unit``; None when the step has none.
        total: final figure, None when it isn't known.
        unit: "readings", "bytes", "meters", "devices" or empty.
        left_s: how long the step will still take at its present pace, s; None: that can't be said yet.
    """

    subject: str
    step: Step
    state: State
    text: str = ""
    done: int | None = None
    total: int | None = None
    unit: str = ""
    left_s: float | None = None

    @property
    def figure(self) -> str:
        """How far it has come: ``412 of 1,310 readings``, ``412 readings``; empty without a figure."""
        if self.done is None:
            return ""
        if self.total is None:
            return _counted(self.done, self.unit)
        return _part(self.done, self.total, self.unit)


Report = Callable[[Progress], None]


def silent(_progress: Progress) -> None:
    """A report for callers who do not care."""


@dataclass(slots=True)
class Pace:
    """How fast a figure grows, by its mean since the beginning: pauses in it don't make the rest jump.

    Attributes:
        now_s: a clock that only goes forward, s.
    """

    now_s: Callable[[], float] = time.monotonic
    _begun_s: float | None = None
    _begun_at: int = 0
    _last: int = 0

    def left_s(self, done: int, total: int | None) -> float | None:
        """How long the rest will take, s; None as long as nothing honest can be said."""
        if self._begun_s is None or done < self._last:
            self._begun_s, self._begun_at = self.now_s(), done
        self._last = done
        took, grown = self.now_s() - self._begun_s, done - self._begun_at
        if total is None or not grown or took < _LOOKED_S_MIN:
            return None
        return max(0, total - done) * took / grown


@dataclass(slots=True)
class StepLog:
    """Reports steps about one subject."""

    report: Report
    subject: str = ""
    _words: dict[Step, str] = field(default_factory=dict)
    _paces: dict[Step, Pace] = field(default_factory=dict)

    @contextmanager
    def step(self, step: Step, text: str = "") -> Iterator[StepLog]:
        """Report a step around a block: running, then done (with `say`'s words) or failed."""
        self.report(Progress(self.subject, step, State.RUNNING, text))
        try:
            yield self
        except asyncio.CancelledError:
            self.report(Progress(self.subject, step, State.FAILED, tr("cancelled")))
            raise
        except Exception as error:
            self.report(Progress(self.subject, step, State.FAILED, str(error)))
            raise
        self.report(Progress(self.subject, step, State.DONE, self._words.pop(step, "")))

    def say(self, step: Step, text: str) -> None:
        """Words with which the running step will be reported as done."""
        self._words[step] = text

    def figure(self, step: Step, done: int, total: int | None, unit: str) -> None:
        """A figure of the running step."""
        left_s = self._paces.setdefault(step, Pace()).left_s(done, total)
        self.report(Progress(self.subject, step, State.RUNNING, "", done, total, unit, left_s))

    def skip(self, step: Step, text: str) -> None:
        """A step that is left out, and why."""
        self.report(Progress(self.subject, step, State.SKIPPED, text))


def _counted(done: int, unit: str) -> str:
    match unit:
        case "readings":
            return tr("%n reading(s)", "", done)
        case "bytes":
            return tr("%n byte(s)", "", done)
        case "meters":
            return tr("%n meter(s)", "", done)
        case "devices":
            return tr("%n device(s)", "", done)
    return number(done)


def _part(done: int, total: int, unit: str) -> str:
    match unit:
        case "readings":
            return tr("{done} of %n reading(s)", "", total, done=done)
        case "bytes":
            return tr("{done} of %n byte(s)", "", total, done=done)
        case "meters":
            return tr("{done} of %n meter(s)", "", total, done=done)
        case "devices":
            return tr("{done} of %n device(s)", "", total, done=done)
    return tr("{done} of {total}", done=done, total=total)
