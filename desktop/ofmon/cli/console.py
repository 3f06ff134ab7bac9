"""What the command line prints: progress and errors on stderr, results on stdout as text or as JSON."""

# ruff: noqa: T201 - printing is what a command line does
from __future__ import annotations

import contextlib
import dataclasses
import errno
import io
import json
import math
import os
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal, TextIO

from ofmon.cli.progress_lines import line
from ofmon.domain.address import redacted
from ofmon.domain.identity import MeterId
from ofmon.domain.plain_text import visible
from ofmon.domain.version import Version
from ofmon.errors import OFMonError
from ofmon.services.progress import State
from ofmon.texts import tr

if TYPE_CHECKING:
    import argparse

    from ofmon.services.progress import Progress

# Exit statuses.
DONE, FAILED, USAGE, CANCELLED = 0, 1, 2, 130
PIPE_CLOSED = 141  # as a shell has it for a program that SIGPIPE ended
# What a pipe, a disk or a terminal says that takes no more. Errors of the program's own files and connections
# are told where they happen.
OUTPUT_LOST = frozenset({errno.EPIPE, errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
_FIGURE_EVERY_S = 1.0
_WRITTEN_OUT = "backslashreplace"


def say(text: object = "", *, error: bool = False) -> None:
    """Print one line: controls and directions in names of others are written out, no password is shown."""
    print(visible(redacted(str(text))), file=sys.stderr if error else sys.stdout)


def prepare_streams() -> None:
    """A terminal or pipe that isn't UTF-8 gets what it can't show written out, and gives what can be read.

    What a program was started without (a closed stream, an icon's under Windows) is nowhere.
    """
    sys.stdin = sys.stdin or _nowhere("r")
    sys.stdout = sys.stdout or _nowhere("w")
    sys.stderr = sys.stderr or _nowhere("w")
    for stream, how in ((sys.stdout, _WRITTEN_OUT), (sys.stderr, _WRITTEN_OUT), (sys.stdin, "replace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=how)


def _nowhere(mode: Literal["r", "w"]) -> TextIO:
    return open(os.devnull, mode, encoding="utf-8")  # noqa: PTH123 - a stream as long as we live


class ProgressLines:
    """Prints progress as lines on stderr: the end of each step, and a figure at most once a second."""

    def __init__(self) -> None:
        self._last_figure = time.monotonic()

    def __call__(self, progress: Progress) -> None:
        """Print one change, or nothing."""
        if progress.state is State.RUNNING:
            if progress.done is None or time.monotonic() - self._last_figure < _FIGURE_EVERY_S:
                return
            self._last_figure = time.monotonic()
        with contextlib.suppress(OSError):  # that nobody reads stops no work
            say(line(progress), error=True)
            sys.stderr.flush()


def print_error(error: OFMonError) -> None:
    """What happened, what is safe, what to do: a line each."""
    for part in (error.what, error.safe, error.todo):
        if part:
            say(part, error=True)


def collected(then_ms: int | None, computer: str) -> str:
    """When a meter was collected last, and by which computer, where it wasn't this one."""
    return (
        tr("{time} by {computer}", time=moment(then_ms), computer=computer) if computer else moment(then_ms)
    )


def print_json(document: Mapping[str, object]) -> None:
    """One JSON document on stdout."""
    json.dump(jsonable(document), sys.stdout, indent=2, allow_nan=False)
    print()


def tell(args: argparse.Namespace, words: str, **result: object) -> int:
    """What a command that went well says, also to Activity; its exit status."""
    args.said = words
    if args.json:
        print_json({"command": args.command, "ok": True, **result})
    else:
        say(words)
    return DONE


def drop_stdout() -> None:
    """Forget what was printed, which Python would try to write once more at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def jsonable(value: Any) -> Any:  # noqa: PLR0911 - a case a type
    """Domain values as JSON has them; figures that are no numbers become null."""
    match value:
        case float():
            return value if math.isfinite(value) else None
        case MeterId():
            return value.ssid
        case Version():
            return str(value)
        case Enum():
            return value.value
        case OFMonError():
            return {
                "kind": type(value).__name__,
                "what": redacted(value.what),
                "safe": redacted(value.safe),
                "todo": redacted(value.todo),
            }
        case Mapping():
            return {str(jsonable(key)): jsonable(item) for key, item in value.items()}
        case list() | tuple():
            return [jsonable(item) for item in value]
        case _ if dataclasses.is_dataclass(value):
            names = [item.name for item in dataclasses.fields(value) if item.repr]
            return {name: jsonable(getattr(value, name)) for name in names}
        case _:
            return value


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns with two blanks between them."""
    table = [[visible(cell) for cell in row] for row in (header, *rows)]
    widths = [max(len(row[at]) for row in table) for at in range(len(header))]
    for row in table:
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def moment(time_ms: int | None) -> str:
    """A moment in the person's own time zone."""
    if time_ms is None:
        return tr("never")
    try:
        return datetime.fromtimestamp(time_ms / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):  # no calendar goes so far
        return tr("{time} ms", time=str(time_ms))
