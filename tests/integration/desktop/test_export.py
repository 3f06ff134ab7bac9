"""Exports from a real file: streamed while others write, also where nothing can be written, safe to open."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ofmon.domain.identity import MeterId
from ofmon.domain.reading import CorrectedReading, RawReading, Reading, decode_reading
from ofmon.services.export import COLUMNS, Export, Format
from ofmon.services.ports import Device, Intake
from support.desk import opened
from support.scripted_meter import MIDNIGHT_MS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.services.progress import Progress

HOUR_MS = 3_600_000
METER, OTHER = (MeterId(f"SEM-a0:b1:c2:00:00:0{number}") for number in (2, 4))
NAN, INFINITE = float("nan"), float("inf")


def item(reading: Reading, time_ms: int | None) -> CorrectedReading:
    """A reading with the time it got."""
    raw = reading.encode()
    return CorrectedReading(RawReading(raw, 0, decode_reading(raw)), time_ms, None if time_ms is None else 7)


def hourly(hours: int) -> list[CorrectedReading]:
    """Hours of one CT from midnight on."""
    times = [MIDNIGHT_MS + hour * HOUR_MS for hour in range(1, hours + 1)]
    return [item(Reading(1, 1000.0, 1250.0, 5.0, 230.0, 1.0, time), time) for time in times]


def intake(readings: list[CorrectedReading], meter: MeterId = METER, ref: str | None = "ref") -> Intake:
    """What a visit brings."""
    return Intake(meter, ref, "profile", "2.0.0", MIDNIGHT_MS, tuple(readings), (), 0)


async def exported(store: SqliteStore, kind: Format = Format.CSV) -> str:
    """The whole file."""
    out = io.StringIO()
    await Export(store).to(out, kind)
    return out.getvalue()


async def test_a_line_says_all_of_a_reading(tmp_path: Path) -> None:
    """Figures as they were stored, times in words, the power factor, and the device it was collected for."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(2)))
        await store.bind_device("ref", Device("id", "Heater", "profile"))
        await store.save_intake(intake(hourly(1), OTHER, None))
        rows = list(csv.DictReader(io.StringIO(await exported(store))))
        documents = json.loads(await exported(store, Format.JSON))
    assert tuple(rows[0]) == COLUMNS
    assert [row["meter"] for row in rows] == [METER.ssid, METER.ssid, OTHER.ssid]
    assert [row["device"] for row in rows] == ["Heater", "Heater", ""]
    assert documents[1] == {
        "meter": METER.ssid,
        "ct_id": 1,
        "time_ms": MIDNIGHT_MS + 2 * HOUR_MS,
        "time_utc": "2026-01-01T02:00:00.000+00:00",
        "uncertainty_ms": 7,
        "raw_time_ms": MIDNIGHT_MS + 2 * HOUR_MS,
        "real_power_w": 1000.0,
        "apparent_power_va": 1250.0,
        "current_rms_a": 5.0,
        "voltage_rms_v": 230.0,
        "energy_kwh": 1.0,
        "power_factor": 0.8,
        "state": "pending",
        "device": "Heater",
    }


@pytest.mark.parametrize(
    ("reading", "empty", "factor"),
    [
        (Reading(1, NAN, 5.0, 1.0, 1.0, NAN, 1), {"real_power_w", "energy_kwh", "power_factor"}, None),
        (Reading(1, 5.0, NAN, 1.0, 1.0, 1.0, 1), {"apparent_power_va", "power_factor"}, None),
        (Reading(1, INFINITE, 5.0, 1.0, 1.0, 1.0, 1), {"real_power_w", "power_factor"}, None),
        (Reading(1, 5.0, 0.0, INFINITE, 1.0, 1.0, 1), {"current_rms_a"}, 0.0),
        (Reading(1, 5.0, 10.0, 1.0, 1.0, 1.0, 2**64 - 1), set(), 0.5),
    ],
)
async def test_what_is_no_number_is_left_empty(
    tmp_path: Path, reading: Reading, empty: set[str], factor: float | None
) -> None:
    """Never nan, inf or another word; times beyond SQLite's numbers stand as they came."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake([item(reading, MIDNIGHT_MS)]))
        (row,) = csv.DictReader(io.StringIO(await exported(store)))
        (document,) = json.loads(await exported(store, Format.JSON))
    assert {name for name, value in row.items() if value == ""} == {*empty, "device"}
    assert document["power_factor"] == factor
    assert document["raw_time_ms"] == reading.raw_time_ms


async def test_no_name_moves_a_terminals_cursor_or_breaks_a_line(tmp_path: Path) -> None:
    """What can't be seen is written out: CSV goes to terminals, too; JSON has its own way of saying it."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(1)))
        await store.bind_device("ref", Device("id", "=a\x1b[2J\nb\u202ec", "profile"))
        lines = (await exported(store)).splitlines()
        document = json.loads(await exported(store, Format.JSON))
    assert len(lines) == 2
    assert lines[1].endswith(r",'=a\x1b[2J\nb\u202ec")
    assert document[0]["device"] == "=a\x1b[2J\nb\u202ec"


async def test_no_name_becomes_a_formula(tmp_path: Path) -> None:
    """Names come from the server, and spreadsheets run what begins with =."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(1)))
        await store.bind_device("ref", Device("id", '=HYPERLINK("http://x")', "profile"))
        (row,) = csv.DictReader(io.StringIO(await exported(store)))
        await Export(store).table(tmp_path / "t.csv", ("name", "kwh"), [("+A1", -5.0), ("@x", NAN), ("k", 1)])
    assert row["device"] == '\'=HYPERLINK("http://x")'
    assert (tmp_path / "t.csv").read_text() == "name,kwh\n'+A1,-5.0\n'@x,\nk,1\n"


async def test_readings_without_a_time_come_where_no_bounds_are(tmp_path: Path) -> None:
    """Bounds are for corrected times: the first one included, the last one not."""
    undated = item(Reading(1, 1.0, 1.0, 1.0, 1.0, 1.0, 5), None)
    async with opened(tmp_path) as store:
        await store.save_intake(intake([*hourly(5), undated]))
        path = tmp_path / "out.csv"
        assert await Export(store).run(path, Format.CSV) == 6
        first, last = MIDNIGHT_MS + 2 * HOUR_MS, MIDNIGHT_MS + 4 * HOUR_MS
        assert await Export(store).run(path, Format.CSV, start_ms=first, end_ms=last) == 2
        owner = (await store.owners())[0]
        assert await Export(store).run(path, Format.CSV, whose=owner) == 6
        assert await Export(store).run(path, Format.CSV, whose=OTHER) == 0


async def test_others_store_while_an_export_runs(tmp_path: Path) -> None:
    """It writes what there was at its beginning, and nobody waits for it."""
    async with opened(tmp_path) as store, asyncio.timeout(60):
        await store.save_intake(intake(hourly(10)))
        fifo = tmp_path / "pipe"
        os.mkfifo(fifo)
        writing = asyncio.create_task(Export(store).run(fifo, Format.CSV))
        with await asyncio.to_thread(fifo.open) as reader:
            await store.save_intake(intake(hourly(20)))
            text = await asyncio.to_thread(reader.read)
        assert await writing in {10, 20}
        assert len(text.splitlines()) == 1 + writing.result()
        assert len(await store.readings()) == 20


async def test_progress_is_told_and_cancelling_leaves_no_file(tmp_path: Path) -> None:
    """A page is done, then somebody presses Cancel: the file that was there is untouched."""
    path = tmp_path / "out.csv"
    path.write_text("before")
    told: list[Progress] = []
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(12_000)))
        assert await Export(store).run(tmp_path / "all.csv", Format.CSV, report=told.append) == 12_000
        figures = [(one.done, one.total) for one in told if one.done is not None]
        assert figures == [(5_000, 12_000), (10_000, 12_000), (12_000, 12_000)]

        def cancel(progress: Progress) -> None:
            if progress.done is None:
                task.cancel()

        task = asyncio.create_task(Export(store).run(path, Format.CSV, report=cancel))
        with pytest.raises(asyncio.CancelledError):
            await task
    assert path.read_text() == "before"


# ---------------------------------------------------------------- a folder that can't be written


@pytest.fixture
def sealed() -> Iterator[Path]:
    """A data folder with 30 readings which the program below can't write, whoever runs the tests."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)

    async def fill() -> None:
        async with opened(folder) as store:
            await store.save_intake(intake(hourly(30)))

    asyncio.run(fill())
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def run_reading(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """The command line without the right to write what only its owner could make writable."""
    rights = "-dac_override,-dac_read_search"
    without = ("setpriv", "--bounding-set", rights, "--inh-caps", rights) if os.geteuid() == 0 else ()
    variables = {"OFMON_DATA": str(folder), "OFMON_SECRETS_FILE": "/nonexistent/secrets"}
    return subprocess.run(
        (*without, sys.executable, "-m", "ofmon", *command),
        env={"PATH": os.environ["PATH"], **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_export_reads_a_folder_that_can_not_be_written(sealed: Path) -> None:
    """To stdout, and to a file elsewhere; nothing in the folder changes."""
    before = sorted((file.name, file.stat().st_mtime_ns) for file in sealed.iterdir())
    done = run_reading(sealed, "export", "-")
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 31
    assert run_reading(sealed, "export", "/dev/null").returncode == 0
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert sorted((file.name, file.stat().st_mtime_ns) for file in sealed.iterdir()) == before


def test_what_can_not_be_stored_there_is_a_sentence(sealed: Path) -> None:
    """And no trace."""
    done = run_reading(sealed, "export", str(sealed / "out.csv"))
    assert done.returncode == 1
    assert "could not be written" in done.stderr
    assert "Traceback" not in done.stderr
