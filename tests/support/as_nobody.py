"""Work without the rights of root, whom no file's mode keeps from writing.

Limits: where Python itself lies in root's own folder, nobody can't load more of it; what the commands load
late is loaded before.
"""

from __future__ import annotations

import codecs
import encodings
import importlib
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOBODY = 65_534
_LATE = ("utf-8-sig", "idna", "ascii", "latin-1")


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root is nobody while the block lasts; whoever else is somebody stays it."""
    root = os.geteuid() == 0
    for name in _LATE:
        codecs.lookup(name)
    if root:
        os.setresuid(_NOBODY, _NOBODY, 0)
    try:
        yield
    finally:
        if root:
            os.setresuid(0, 0, 0)
            _forget_what_nobody_missed()


def _forget_what_nobody_missed() -> None:
    """Python remembers which modules and encodings it hasn't found."""
    importlib.invalidate_caches()
    known: dict[str, object] = encodings._cache  # type: ignore[attr-defined]
    for name in [name for name, found in known.items() if found is None]:
        del known[name]


@contextmanager
def write_protected(folder: Path) -> Iterator[Path]:
    """A copy of a folder, in which nothing can be written by whoever isn't root."""
    place = Path(tempfile.mkdtemp(prefix="ofmon-test-"))
    try:
        place.chmod(0o755)
        copy = Path(shutil.copytree(folder, place / "data"))
        for path in sorted(copy.rglob("*")):
            path.chmod(0o555 if path.is_dir() else 0o444)
        copy.chmod(0o555)
        yield copy
    finally:
        for path in (place / "data", *(place / "data").rglob("*")):
            if path.is_dir():
                path.chmod(0o755)
        shutil.rmtree(place)
