"""Places, notes and photos of meters: by the service on a real database, and by the command line."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from ofmon.adapters.store.notes import SqliteMeterNotes
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.domain.identity import MeterId
from ofmon.domain.meter_note import MeterNote
from ofmon.domain.photo import PER_METER_MAX
from ofmon.errors import InputError
from ofmon.services.meter_notes import NOTES_CHARS_MAX, PLACE_CHARS_MAX, MeterNotes
from ofmon.ui.parts.photos import shrunk
from support.command_line import CommandLine
from support.desk import opened

METER = MeterId("SEM-a0:b1:c2:00:00:01")


class Now:
    """A clock that goes on by a second with each look."""

    time_ms = 0

    async def now_ms(self) -> int:
        """See `ofmon.services.ports.Clock`."""
        self.time_ms += 1000
        return self.time_ms


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    """A database."""
    async with opened(tmp_path) as store:
        yield store


@pytest.fixture
def notes(store: SqliteStore) -> MeterNotes:
    """The service."""
    return MeterNotes(SqliteMeterNotes(store), Now())


def photo(shade: int, folder: Path) -> bytes:
    """A photo of one colour."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(shade, 0, 0))
    path = folder / f"{shade}.png"
    assert image.save(str(path))
    return shrunk(path.read_bytes())


async def test_a_note_is_changed_in_parts(notes: MeterNotes) -> None:
    """What isn't said stays; empty takes it away; the time is that of the last change."""
    assert await notes.note(METER) == MeterNote()
    await notes.change(METER, place="  Hall 3,\n cabinet B ", notes="Key at the gate")
    assert await notes.note(METER) == MeterNote("Hall 3, cabinet B", "Key at the gate", 1000)
    await notes.change(METER, notes="Key at the gate")
    assert (await notes.note(METER)).changed_ms == 1000
    await notes.change(METER, notes="")
    assert await notes.all() == {METER.ssid: MeterNote("Hall 3, cabinet B", "", 2000)}


async def test_what_is_too_long_changes_nothing(notes: MeterNotes) -> None:
    """A place is a line, notes are a page."""
    with pytest.raises(InputError, match="at most 200 characters"):
        await notes.change(METER, place="x" * (PLACE_CHARS_MAX + 1))
    with pytest.raises(InputError, match="at most 10,000 characters"):
        await notes.change(METER, place="Hall 3", notes="x" * (NOTES_CHARS_MAX + 1))
    assert await notes.note(METER) == MeterNote()


async def test_photos_are_kept_once_each_and_so_many_at_most(notes: MeterNotes, tmp_path: Path) -> None:
    """The same one again is no other; one that goes makes room."""
    pictures = [photo(shade, tmp_path) for shade in range(0, 240, 40)]
    for picture in (*pictures[:PER_METER_MAX], pictures[0]):
        await notes.add_photo(METER, picture)
    with pytest.raises(InputError, match="has 5 photos already"):
        await notes.add_photo(METER, pictures[PER_METER_MAX])
    kept = await notes.photos(METER)
    assert [(each.width_px, each.height_px) for each in kept] == [(40, 30)] * PER_METER_MAX
    assert await notes.photo(METER, kept[0].digest) == pictures[0]
    await notes.remove_photo(METER, kept[0].digest)
    assert await notes.photo(METER, kept[0].digest) is None
    await notes.add_photo(METER, pictures[PER_METER_MAX])


async def test_what_is_no_jpeg_is_not_kept(notes: MeterNotes) -> None:
    """Whoever offers it."""
    with pytest.raises(InputError, match="no picture"):
        await notes.add_photo(METER, b"GIF89a")
    assert await notes.photos(METER) == []


def test_the_command_line_writes_and_shows_notes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A photo of any size and kind is scaled; what is none is told and changes nothing."""
    ofmon = CommandLine(tmp_path, capsys, monkeypatch)
    image = QImage(3000, 2000, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(tmp_path / "place.png"))
    (tmp_path / "none.jpg").write_bytes(b"none")
    said = ("--place", "Hall 3", "--notes", "Key", "--photo", str(tmp_path / "place.png"))
    ran = ofmon("meter", METER.ssid, "note", *said)
    assert (ran.status, ran.out.splitlines()[:2]) == (0, ["Place: Hall 3", "Notes: Key"])
    assert "Photo 1: 1,280 x 853 pixels" in ran.out
    refused = ofmon("meter", METER.ssid, "note", "--place", "Hall 4", "--photo", str(tmp_path / "none.jpg"))
    assert (refused.status, "no picture" in refused.err) == (2, True)
    assert ofmon("meter", METER.ssid, "note", "--photo", str(tmp_path / "gone.jpg")).status == 2
    assert ofmon("meter", METER.ssid, "note", "--remove-photo", "2").status == 2
    shown = ofmon("meter", METER.ssid, "note", "--remove-photo", "1", "--json").document
    assert (shown["note"]["place"], shown["photos"]) == ("Hall 3", [])
