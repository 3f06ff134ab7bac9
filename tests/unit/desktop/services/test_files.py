"""Files that a person names: whole or not at all, and written through where there is no plain file."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING

import pytest

from ofmon.errors import DiskFullError
from ofmon.services.files import is_taken, keep_text, write_file

if TYPE_CHECKING:
    from collections.abc import Callable


def say(text: bytes) -> Callable[[IO[bytes]], None]:
    """Fills a file with a text."""

    def fill(out: IO[bytes]) -> None:
        out.write(text)

    return fill


def fail(out: IO[bytes]) -> None:
    """The disk is full half-way."""
    out.write(b"half")
    raise OSError(28, "No space left on device")


def test_a_file_appears_whole_and_keeps_its_permissions(tmp_path: Path) -> None:
    """The one that was there is replaced."""
    path = tmp_path / "out.csv"
    path.write_text("before")
    path.chmod(0o640)
    write_file(path, say(b"after"))
    assert path.read_text() == "after"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_can_not_be_written_is_untouched(tmp_path: Path) -> None:
    """Nothing else stays."""
    path = tmp_path / "out.csv"
    path.write_text("before")
    with pytest.raises(DiskFullError, match="No space left"):
        write_file(path, fail)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_one(tmp_path: Path) -> None:
    """The file in which it ends is written, also when it isn't there yet."""
    target, link = tmp_path / "elsewhere", tmp_path / "out.csv"
    link.symlink_to(target)
    for text in (b"one", b"two"):
        write_file(link, say(text))
        assert link.is_symlink()
        assert target.read_bytes() == text


def test_a_device_stays_one() -> None:
    """It would be a file in /dev otherwise."""
    write_file(Path(os.devnull), say(b"gone"))
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_pipe_gets_what_is_written(tmp_path: Path) -> None:
    """Whoever reads it reads all."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(path.read_bytes()))
    reader.start()
    write_file(path, say(b"through"))
    reader.join()
    assert got == [b"through"]
    assert stat.S_ISFIFO(path.stat().st_mode)


def test_a_secret_is_nobody_elses(tmp_path: Path) -> None:
    """Its permissions are those asked for, whatever the file before had; folders are made."""
    path = tmp_path / "folder" / "secrets.json"
    for text in ("one", "two"):
        keep_text(path, text, 0o600)
        assert path.read_text() == text
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        path.chmod(0o644)


def test_only_a_plain_file_is_replaced(tmp_path: Path) -> None:
    """A device, an open file and a free name are nothing that could be lost."""
    (tmp_path / "there").write_text("")
    (tmp_path / "link").symlink_to("there")
    assert [is_taken(tmp_path / name) for name in ("there", "link", "free")] == [True, True, False]
    with (tmp_path / "there").open() as open_file:
        assert not is_taken(Path(f"/dev/fd/{open_file.fileno()}"))
    assert not is_taken(Path(os.devnull))
