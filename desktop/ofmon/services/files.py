"""Files that a person names: they appear whole or not at all; what isn't a plain file is written through."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import IO, TYPE_CHECKING

from ofmon.errors import DiskFullError
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

# What lies there are names of open files, also where they look like links to plain ones.
_OPEN_FILES = ("/dev/", "/proc/")


def write_file(path: Path, fill: Callable[[IO[bytes]], None]) -> None:
    """Let ``fill`` write a file.

    A plain file is written beside its place and moved there when it is complete; the one in which a link ends
    likewise, and the link stays. Devices and pipes are written as it goes.

    Raises:
        DiskFullError: it could not be written; a file that was there is untouched.
        BrokenPipeError: nobody reads the pipe any more.
    """
    try:
        mode = _mode(path)
        if str(path).startswith(_OPEN_FILES) or (mode and not stat.S_ISREG(mode)):
            _write_through(path, fill)
        else:
            _write_beside(Path(os.path.realpath(path)), mode, fill)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise DiskFullError(
            tr("{path} could not be written: {why}.", path=path, why=error.strerror),
            safe=tr("The database is untouched."),
            todo=tr("Choose another place or make room."),
        ) from error


def _mode(path: Path) -> int:
    """Kind and permissions of what is there, links followed; 0: nothing."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return 0


def _write_through(path: Path, fill: Callable[[IO[bytes]], None]) -> None:
    # To append: an open file may have something before.
    with path.open("ab") as out:
        fill(out)


def _write_beside(path: Path, mode: int, fill: Callable[[IO[bytes]], None]) -> None:
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with draft.open("wb") as out:
            fill(out)
            out.flush()
            os.fsync(out.fileno())
        if mode:
            draft.chmod(stat.S_IMODE(mode))
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
