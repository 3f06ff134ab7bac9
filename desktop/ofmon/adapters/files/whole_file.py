"""A small file that is replaced whole or not at all.

A link is written through: what it points to is replaced, beside itself. What is no plain file (a device, a
pipe) is written to, since nothing could take its place.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path


def write_whole(path: Path, text: str, mode: int = 0o666) -> None:
    """Write it, folders above it included; ``mode`` is as `os.open` has it.

    Raises:
        OSError: it can't be written; the file is the one it was.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        target.write_text(text, "utf-8")
        return
    draft = target.with_name(f"{target.name}.{os.getpid()}.{threading.get_ident()}.part")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(handle)
        draft.replace(target)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
