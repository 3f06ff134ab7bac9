"""The status page at `/`, as a browser reads it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from support.images import built
from support.meter import HOUR_MS, Reading, set_clock, telemetry, with_files

if TYPE_CHECKING:
    from ofmon_emulation.board import Board

pytestmark = pytest.mark.system

TOKEN = b"A" * 20 + b"12345678-1234-1234-1234-123456789012"
HOUR = 1_790_002_800_000
NOTHING = "\N{EN DASH}"
UPLOAD_S = 120


class Page(HTMLParser):
    """The page's rows by their names, and what a browser would load or run for it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: dict[str, list[str]] = {}
        self.loaded: list[str] = []
        self.heading = ""
        self._tag, self._row = "", ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a row or a cell, and note what the browser would load."""
        self._tag = tag
        addresses = (value for name, value in attrs if name in {"src", "href", "action"} and value)
        self.loaded += [value for value in addresses if value != "data:,"]
        self.loaded += [tag] if tag == "script" else []
        if tag == "table":
            self._row = ""
        if tag == "td" and self._row:
            self.rows[self._row].append("")

    def handle_data(self, data: str) -> None:
        """Take a heading's or a cell's text."""
        if self._tag == "h1" and not self.heading:
            self.heading = data
        elif self._tag == "th":
            self._row = data
            self.rows[data] = []
        elif self._tag == "td" and self._row:
            self.rows[self._row][-1] += data.replace("\N{NO-BREAK SPACE}", " ")


def page(board: Board) -> Page:
    """The page that the meter serves."""
    reply = board.http("GET", "/")
    assert (reply.status, dict(reply.headers)["content-type"]) == (200, "text/html; charset=utf-8")
    assert TOKEN[:20] not in reply.body
    assert TOKEN[20:] not in reply.body
    assert reply.body.endswith(b"</html>\n")
    return Page(reply.body.decode())


def test_a_new_meter_says_that_it_has_nothing_yet(booted: Board) -> None:
    """Neither a clock that was set, nor a reading, nor a token; the page loads nothing from elsewhere."""
    booted.run(65)
    found = page(booted)
    assert found.loaded == []
    assert found.heading == booted.ssid
    assert found.rows["Firmware"] == ["2.0.0"]
    assert found.rows["Update"] == ["none so far"]
    assert found.rows["Clock"] == ["never set: 1 min 5 s after the first start"]
    assert found.rows["Running for"] == ["1 min 5 s"]
    assert found.rows["Started by"] == ["power-on"]
    assert found.rows["Samples missed"] == ["0"]
    assert found.rows["Storage"][0].startswith("mounted, ")
    assert found.rows["Readings stored"] == ["0"]
    assert found.rows["Readings dropped"] == ["0"]
    assert found.rows["Token"] == ["not set"]
    assert found.rows["Voltage"][0] == NOTHING
    assert found.rows["Voltage"][1] == "230.0 V"


def test_the_page_shows_the_last_reading_and_the_running_hour(booted: Board) -> None:
    """The figures are those of `/telemetry`, and those that the next reading would have."""
    booted.http("POST", "/token", body=TOKEN)
    set_clock(booted, HOUR - 100_000)
    booted.run(100 + 1800)
    found = page(booted)
    (reading,) = telemetry(booted)
    assert found.rows["Clock"] == ["2026-09-21 15:30:00 UTC"]
    assert found.rows["Token"] == ["set"]
    assert found.rows["Readings stored"] == ["1"]
    assert found.rows["End"] == ["2026-09-21 15:00:00 UTC", "2026-09-21 16:00:00 UTC"]
    assert found.rows["Energy"][0] == f"{reading.kwh:.4f} kWh"
    assert found.rows["Real power"][0] == f"{reading.real_power:.1f} W"
    assert found.rows["Apparent power"][0] == f"{reading.apparent_power:.1f} VA"
    assert found.rows["Current"][0] == f"{reading.i_rms:.2f} A"
    assert found.rows["Voltage"][0] == f"{reading.v_rms:.1f} V"
    assert float(found.rows["Energy"][1].split()[0]) == pytest.approx(0.5, rel=0.01)


def test_a_restart_is_named(booted: Board) -> None:
    """Whoever wonders why the meter started anew sees it."""
    booted.restart()
    booted.run_until(log="http ready")
    assert page(booted).rows["Started by"] == ["software"]


def test_an_update_can_be_followed(booted: Board) -> None:
    """From the last byte received to the new image's confirmation."""
    headers = {"X-FIRMWARE-VERSION": "210"}
    assert booted.http("POST", "/ota", body=built("newer"), headers=headers, timeout_s=UPLOAD_S).status == 200
    assert page(booted).rows["Update"] == ["received, runs after the restart"]
    booted.run_until(log="http ready", timeout_s=20)
    found = page(booted)
    assert found.rows["Firmware"] == ["2.1.0"]
    assert found.rows["Update"] == ["on trial, not confirmed yet"]
    booted.run_until(log="confirmed", timeout_s=20)
    assert page(booted).rows["Update"] == ["confirmed"]


def test_damaged_storage_is_said(board: Board) -> None:
    """The page is served all the same, with the hour that is being measured."""
    flash = bytearray(board.flash)
    flash[0x21_0000:0x21_4000] = b"precious" * 0x800
    board.flash = bytes(flash)
    board.power_on()
    board.run_until(log="http ready")
    board.run(5)
    found = page(board)
    assert found.rows["Storage"][0].startswith("storage is damaged and was left as it is")
    assert found.rows["Voltage"][1].endswith(" V")
    assert "Readings stored" not in found.rows


SHARD_READINGS = 136
# As many as the partition takes beside a token and the directories that name them.
SHARDS = 470


def life(hours: int) -> list[Reading]:
    """Readings of the hours before `HOUR`, oldest first."""
    return [
        Reading(1, 1.0 + n, 2.0 + n, 0.5, 230.0, 0.25, HOUR - HOUR_MS * (hours - n)) for n in range(hours)
    ]


def shards(readings: list[Reading]) -> dict[str, bytes]:
    """The files that hold these readings."""
    starts = range(0, len(readings), SHARD_READINGS)
    return {
        f"ct_readings/{number}": b"".join(
            reading.to_bytes() for reading in readings[start : start + SHARD_READINGS]
        )
        for number, start in enumerate(starts, 1)
    }


def test_a_full_flash_keeps_the_newest_readings_and_says_so(board: Board) -> None:
    """Seven years of readings: the oldest make room and are counted, which a power loss does not undo."""
    before = life(SHARDS * SHARD_READINGS - 100)
    board.flash = with_files(board.flash, {**shards(before), "token": TOKEN})
    board.power_on()
    assert "formatted: false" in board.run_until(log="http ready", timeout_s=60)
    assert page(board).rows["Readings dropped"] == ["0"]
    hours = [HOUR, HOUR + HOUR_MS, HOUR + 2 * HOUR_MS]
    for hour in hours:
        set_clock(board, hour - 10_000)
        board.run(80)
    said = board.uart.decode()
    dropped = sum(map(int, re.findall(r"full, the (\d+) oldest readings were dropped", said)))
    assert dropped >= SHARD_READINGS
    assert "storage failed" not in said
    kept = telemetry(board)
    assert kept[: -len(hours)] == before[dropped:]
    assert [reading.timestamp_ms for reading in kept[-len(hours) :]] == hours
    for _ in range(2):
        rows = page(board).rows
        assert rows["Storage"][0].startswith("full: new readings displace the oldest (")
        assert rows["Readings stored"] == [str(len(kept))]
        assert rows["Readings dropped"] == [f"the {dropped} oldest since the last reset"]
        board.power_cycle()
        assert "formatted: false" in board.run_until(log="http ready", timeout_s=60)
    assert board.http("GET", "/token").body == TOKEN
    assert board.http("GET", "/reset").status == 200
    rows = page(board).rows
    assert rows["Storage"][0].startswith("mounted, ")
    assert (rows["Readings stored"], rows["Readings dropped"]) == (["0"], ["0"])
