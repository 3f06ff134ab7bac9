"""Files that a person names, and the program's own: they appear whole or not at all.

A link is written through: what it points to is replaced, beside itself. What is no plain file (a device, a
pipe) is written to as it goes, since nothing could take its place.
"""

from __future__ import annotations

import io
import os
import stat
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeVar

from ofmon.errors import DiskFullError
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

# What lies there are names of open files, also where they look like links to plain ones.
_OPEN_FILES = ("/dev/", "/proc/")


def is_taken(path: Path) -> bool:
    """Whether writing there would replace something: a plain file, not a device, pipe or open file."""
    return path.is_file() and not _is_open_file(path)


def write_file(path: Path, fill: Callable[[IO[bytes]], object]) -> None:
    """Let ``fill`` write a file that a person named.

    Raises:
        DiskFullError: it could not be written; a file that was there is untouched.
        BrokenPipeError: nobody reads the pipe any more.
    """
    try:
        replace_file(path, fill)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise DiskFullError(
            tr("{path} could not be written: {why}.", path=path, why=error.strerror),
            safe=tr("The database is untouched."),
            todo=tr("Choose another place or make room."),
        ) from error


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file that a person named; raises as `write_file`."""
    write_file(path, lambda out: out.write(data))


def write_text(path: Path, fill: Callable[[IO[str]], T], encoding: str = "utf-8") -> T:
    """Let ``fill`` write a text file that a person named, its line ends as it gives them.

    Returns:
        What ``fill`` returned.

    Raises:
        DiskFullError: it could not be written; a file that was there is untouched.
        BrokenPipeError: nobody reads the pipe any more.
    """
    given: list[T] = []

    def fill_bytes(out: IO[bytes]) -> None:
        text = io.TextIOWrapper(out, encoding=encoding, newline="")
        given.append(fill(text))
        text.flush()
        text.detach()

    write_file(path, fill_bytes)
    return given[0]


def keep_text(path: Path, text: str, mode: int | None = None) -> None:
    """Write a file of the program's own, folders above it included; ``mode`` is as `replace_file` has it.

    Raises:
        OSError: it can't be written; the file is the one it was.
    """
    Path(os.path.realpath(path)).parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, lambda out: out.write(text.encode()), mode=mode)


def replace_file(path: Path, fill: Callable[[IO[bytes]], object], *, mode: int | None = None) -> None:
    """Let ``fill`` write a file, in place of the one that may be there.

    Args:
        path: where; its folder must be there.
        fill: writes it.
        mode: its permissions; None: those of the file that was there, else what the system gives new ones.

    Raises:
        OSError: it can't be written; the file is the one it was.
    """
    there = _mode(path)
    if _is_open_file(path) or (there and not stat.S_ISREG(there)):
        with path.open("ab") as out:  # to append: an open file may have something before
            fill(out)
        return
    if mode is None and there:
        mode = stat.S_IMODE(there)
    _write_beside(Path(os.path.realpath(path)), mode, fill)


def _is_open_file(path: Path) -> bool:
    return str(path).startswith(_OPEN_FILES)


def _mode(path: Path) -> int:
    """Kind and permissions of what is there, links followed; 0: nothing."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return 0


def _write_beside(path: Path, mode: int | None, fill: Callable[[IO[bytes]], object]) -> None:
    draft = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}.part")
    try:
        # Secrets are nobody else's from the first moment; who may read the others is the system's to say.
        how = (
            os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        )  # Windows would change line ends
        handle = os.open(draft, how, 0o666 if mode is None else 0o600)
        with os.fdopen(handle, "wb") as out:
            fill(out)
            out.flush()
            os.fsync(handle)
        if mode is not None:
            draft.chmod(mode)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
