"""The log of the last runs, for whoever helps: what was started, warnings, and where an error happened.

What an error says isn't in it, since it may hold a secret; the rest is redacted by its looks. A log that
can't be written keeps from nothing.

Limits: `BYTES_MAX`, and as much again of what was before.
"""

from __future__ import annotations

import logging
import traceback
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from ofmon.domain.redaction import Redactor

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

LOG_NAME = "ofmon.log"
BYTES_MAX = 200_000
_MODE = 0o600
_CHARS_SHOWN = 100_000
_log = logging.getLogger("ofmon.run")


class _Formatter(logging.Formatter):
    """Without secrets; of an error its kind and where it happened."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s")
        self._hide = Redactor()

    def format(self, record: logging.LogRecord) -> str:
        """See logging."""
        record.exc_text = None  # another handler's, which may say more
        text = self._hide(super().format(record))
        record.exc_text = None
        return text

    def formatException(  # noqa: N802 - logging's name
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """Kind and places."""
        kind, _, frames = ei
        places = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(frames)]
        return "\n".join([kind.__name__ if kind else "", *places])


class _File(RotatingFileHandler):
    """Writes where there is a folder; trouble with it is nobody's business."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=BYTES_MAX, backupCount=1, encoding="utf-8", delay=True)
        self._path = path
        self.setFormatter(_Formatter())
        self.setLevel(logging.INFO)

    def emit(self, record: logging.LogRecord) -> None:
        """See logging."""
        with suppress(OSError):  # a folder that can't even be looked into
            if self._path.parent.is_dir():
                super().emit(record)
                self._path.chmod(_MODE)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Nothing."""


@contextmanager
def logged(path: Path, what: str) -> Iterator[None]:
    """Keep a log around a run; ``what`` is what was started, without what was given to it."""
    root, file = logging.getLogger(), _File(path)
    said = _log.level
    _log.setLevel(logging.INFO)
    # With a handler of its own Python would say warnings nowhere else.
    stderr = [logging.lastResort] if logging.lastResort and not root.handlers else []
    for handler in (file, *stderr):
        root.addHandler(handler)
    try:
        _log.info("begins: %s", what)
        yield
        _log.info("ends: %s", what)
    except BaseException as error:
        _log.info("ends by %s: %s", type(error).__name__, what)
        raise
    finally:
        for handler in (file, *stderr):
            root.removeHandler(handler)
        file.close()
        _log.setLevel(said)


def read_log(path: Path) -> str:
    """The log, what was before first; empty where there is none."""
    texts = []
    for each in (path.with_name(f"{path.name}.1"), path):
        with suppress(OSError):
            texts.append(each.read_text("utf-8", errors="replace"))
    return "".join(texts)[-_CHARS_SHOWN:]
