"""The encrypted file: what was written is read, and nothing of a file that isn't whole is."""

from __future__ import annotations

import json
import os
import tracemalloc
import zlib
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.files import exchange_file
from ofmon.adapters.files.exchange_file import CHUNK_BYTES, EncryptedFiles
from ofmon.errors import InputError
from ofmon.services.colleagues.contents import Head

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ofmon.services.colleagues.contents import Part

HEAD = Head(1_800_000_000_000, "laptop-2", "https://tb.example")
SSID = "SEM-a0:b1:c2:00:00:01"
PASSPHRASE = "four words are enough"
FILES = EncryptedFiles(log2_n=10)
HEADER_BYTES = 56


def photos(count: int) -> Iterator[Part]:
    """Parts that don't get smaller by packing."""
    for number in range(count):
        yield "photo", [(SSID, f"{number}", 1, 10, 10, os.urandom(150_000))]


def written(path: Path, parts: list[Part]) -> Path:
    """A file of these."""
    FILES.write(path, PASSPHRASE, HEAD, iter(parts))
    return path


def read(path: Path, passphrase: str = PASSPHRASE) -> tuple[Head, list[Part]]:
    """All of a file."""
    with FILES.opened(path, passphrase, lambda _done, _total: None) as (head, parts):
        return head, list(parts)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    """Bytes, numbers, texts of any script and nothing at all."""
    parts: list[Part] = [
        ("note", [(SSID, "سالن ۳", "Key at the gate\nRing twice", 5)]),
        ("expected", [(None, "North", "Heater", 0), (SSID, None, "", 7)]),
        ("reading", [(1, b"\x00\xff" * 15, 0, None, None, "held", "clock-unknown", "", None, None, None)]),
    ]
    head, found = read(written(tmp_path / "x.ofmon", parts))
    assert head == HEAD
    assert found == parts


def test_nothing_can_be_read_without_the_passphrase(tmp_path: Path) -> None:
    """Neither what is in it, nor with another one."""
    path = written(tmp_path / "x.ofmon", [("note", [(SSID, "Hall 3", "Key at the gate", 5)])])
    assert b"Key" not in path.read_bytes()
    with pytest.raises(InputError, match="not the passphrase"):
        read(path, "four words are enougH")


@pytest.mark.parametrize("kept", [0, 10, 20, HEADER_BYTES, HEADER_BYTES + 5, 0.5, -1])
def test_file_that_was_cut_short_is_refused(tmp_path: Path, kept: float) -> None:
    """Wherever it was cut, also just between two chunks."""
    path = written(tmp_path / "x.ofmon", list(photos(3)))
    data = path.read_bytes()
    chunk_end = HEADER_BYTES + 2 * (CHUNK_BYTES + 16)
    for end in (int(kept * len(data)) if isinstance(kept, float) else kept, chunk_end):
        path.write_bytes(data[:end])
        with pytest.raises(InputError, match=r"damaged|no exchange file"):
            read(path)


def test_file_with_a_changed_byte_is_refused(tmp_path: Path) -> None:
    """In any chunk, and in the header's parts that no key protects."""
    path = written(tmp_path / "x.ofmon", list(photos(3)))
    data = path.read_bytes()
    for at in (17, 18, 30, 40, 53, HEADER_BYTES, len(data) // 2, len(data) - 1):
        path.write_bytes(data[:at] + bytes([data[at] ^ 0x40]) + data[at + 1 :])
        with pytest.raises(InputError):
            read(path)


def test_swapped_chunks_are_refused(tmp_path: Path) -> None:
    """Each is sealed for its place."""
    path = written(tmp_path / "x.ofmon", list(photos(3)))
    data, size = path.read_bytes(), CHUNK_BYTES + 16
    one, two = (data[HEADER_BYTES + at * size : HEADER_BYTES + (at + 1) * size] for at in (0, 1))
    path.write_bytes(data[:HEADER_BYTES] + two + one + data[HEADER_BYTES + 2 * size :])
    with pytest.raises(InputError, match="damaged"):
        read(path)


def test_newer_format_is_told(tmp_path: Path) -> None:
    """What to do is to update."""
    path = written(tmp_path / "x.ofmon", [])
    data = path.read_bytes()
    path.write_bytes(data[:14] + bytes([2]) + data[15:])
    with pytest.raises(InputError, match="newer OFMon") as told:
        read(path)
    assert told.value.todo == "Update OFMon."


def test_other_files_are_told(tmp_path: Path) -> None:
    """A picture, and none at all."""
    path = tmp_path / "x.ofmon"
    path.write_bytes(b"\xff\xd8\xff" + bytes(1000))
    with pytest.raises(InputError, match="no exchange file"):
        read(path)
    with pytest.raises(InputError, match="can't be read"):
        read(tmp_path / "y.ofmon")


@pytest.mark.parametrize("asked", [(30, 8, 1), (15, 255, 1), (15, 8, 255), (0, 8, 1)])
def test_costly_headers_are_refused_at_once(tmp_path: Path, asked: tuple[int, int, int]) -> None:
    """A header can't make this computer use gigabytes or hours."""
    path = written(tmp_path / "x.ofmon", [])
    data = path.read_bytes()
    path.write_bytes(data[:15] + bytes(asked) + data[18:])
    with pytest.raises(InputError, match="damaged"):
        read(path)


def sealed(path: Path, lines: bytes) -> Path:
    """A file of who knows the passphrase, with any bytes in it."""
    with path.open("wb") as out:
        sealing = exchange_file._Sealed(out, PASSPHRASE, 10)
        sealing.write(zlib.compress(lines, 9))
        sealing.end()
    return path


HEAD_LINE = b'{"made_ms":1,"computer":"x","server":""}\n'


@pytest.mark.parametrize(
    "lines",
    [
        b"",
        b"[]\n",
        b"no json\n",
        b'{"made_ms":-1,"computer":"x","server":""}\n',
        HEAD_LINE + b'{"rows":1}\n',
        HEAD_LINE + b'{"note":[["SEM-no",1,2,3]]}\n{"rows":1}\n',
        HEAD_LINE + b'{"note":[["SEM-a0:b1:c2:00:00:01","","",1e400]]}\n{"rows":1}\n',
        HEAD_LINE + b'{"sqlite_master":[[1]]}\n{"rows":1}\n',
        HEAD_LINE + b'{"reading":[[1,"AAAA",0,1,1,"pending","","",null,null,null]]}\n{"rows":1}\n',
        HEAD_LINE + b'{"note":' + b"[" * 100_000 + b"\n",
        HEAD_LINE,
    ],
)
def test_contents_that_cannot_be_meant_are_refused(tmp_path: Path, lines: bytes) -> None:
    """Whoever made it."""
    with pytest.raises(InputError, match="damaged"):
        read(sealed(tmp_path / "x.ofmon", lines))


def test_bomb_takes_no_memory(tmp_path: Path) -> None:
    """A line without end, 200 MB packed to 200 kB, is refused when it has come to a mebibyte."""
    path = sealed(tmp_path / "x.ofmon", HEAD_LINE + b'{"note":"' + bytes([65]) * 200_000_000)
    tracemalloc.start()
    with pytest.raises(InputError, match="damaged"):
        read(path)
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 40_000_000


def test_many_small_rows_stay_below_the_bound(tmp_path: Path) -> None:
    """Equal rows pack well, and are no bomb."""
    parts: list[Part] = [("note", [(SSID, "Hall 3", "Key", number) for number in range(20_000)])]
    _head, found = read(written(tmp_path / "x.ofmon", parts))
    assert sum(len(rows) for _name, rows in found) == 20_000


def test_row_is_text_that_json_has(tmp_path: Path) -> None:
    """Infinite energy, which a damaged meter may give, passes too."""
    parts: list[Part] = [("deleted_hour", [(1, 1, 5, 0, float("inf"))])]
    assert json.dumps(float("inf")) == "Infinity"
    assert read(written(tmp_path / "x.ofmon", parts))[1] == parts
