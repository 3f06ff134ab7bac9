"""What a change of a procedure's step says on the command line, in one line."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ofmon.services.progress import Progress, State, Step
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

_STEPS: Mapping[Step, str] = {
    Step.SCAN: mark("scan", "a step"),
    Step.CONNECT: mark("connect", "a step"),
    Step.IDENTIFY: mark("identify", "a step"),
    Step.READ: mark("read", "a step"),
    Step.STORE: mark("store", "a step"),
    Step.VERIFY: mark("verify", "a step"),
    Step.SET_TOKEN: mark("set-token", "a step"),
    Step.SET_CLOCK: mark("set-clock", "a step"),
    Step.CONFIGURE: mark("configure", "a step"),
    Step.FREE: mark("free", "a step"),
    Step.DISCONNECT: mark("disconnect", "a step"),
    Step.SIGN_IN: mark("sign-in", "a step"),
    Step.LOOK_UP: mark("look-up", "a step"),
    Step.SEND: mark("send", "a step"),
    Step.CONFIRM: mark("confirm", "a step"),
    Step.CHECK: mark("check", "a step"),
    Step.EXPORT: mark("export", "a step"),
    Step.MERGE: mark("merge", "a step"),
    Step.FETCH: mark("fetch", "a step"),
    Step.UPLOAD: mark("upload", "a step"),
    Step.RESTART: mark("restart", "a step"),
    Step.REPORT: mark("report", "a step"),
    Step.CREATE: mark("create", "a step"),
    Step.TELL: mark("colleagues", "a step"),
}
_STATES: Mapping[State, str] = {
    State.RUNNING: mark("running", "a step"),
    State.DONE: mark("done", "a step"),
    State.SKIPPED: mark("skipped", "a step"),
    State.FAILED: mark("failed", "a step"),
}


def line(progress: Progress) -> str:
    """Whom it is about, the step, how it stands, and its figure or text."""
    step, state = tr(_STEPS[progress.step], "a step"), tr(_STATES[progress.state], "a step")
    words = " ".join(word for word in (progress.subject, step, state) if word)
    text = _text(progress)
    return tr("{step}: {text}", step=words, text=text) if text else words


def _text(progress: Progress) -> str:
    if progress.state is State.FAILED:
        return ""  # the error itself is printed at the end
    if progress.state is State.RUNNING and progress.done is not None:
        figure = tr("{figure} …", figure=progress.figure)
        left = None if progress.left_s is None else tr("{s} s left", s=math.ceil(progress.left_s))
        return tr("{figure} {left}", figure=figure, left=left) if left else figure
    return progress.text
