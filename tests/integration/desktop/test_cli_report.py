"""``ofmon tariff``, ``ofmon customer`` and ``ofmon report`` as a person types them."""

from __future__ import annotations

import asyncio
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from ofmon.adapters.store.sites import SqliteSites
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.domain.sites.site import Site
from ofmon.services.ports.sites import Wanted
from support.command_line import CommandLine
from support.reporting import hours, local_ms, meter, store_hours
from support.time_zone import computer_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

DOCS = Path(__file__).parents[3] / "docs"
EXAMPLE = DOCS / "examples/tariff.json"


@pytest.fixture
def ofmon(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> Iterator[CommandLine]:
    """Two devices in October 2026, one at a site; Qt's application is the window's, as beside other tests."""
    del qapp

    async def fill() -> None:
        store = SqliteStore(tmp_path / "data/ofmon.db")
        for number in (1, 2):
            await store_hours(store, number, hours(local_ms(2026, 10, 1), local_ms(2026, 11, 1)))
        await SqliteSites(store).write([Site("North depot")], [Wanted("North depot", meter(1))])
        await store.close()

    monkeypatch.chdir(tmp_path)
    with computer_in("Europe/Berlin"):  # October has an hour more there
        asyncio.run(fill())
        yield CommandLine(tmp_path, capsys, monkeypatch)


def test_the_commands_of_the_docs_work(ofmon: CommandLine, tmp_path: Path) -> None:
    """All of them, in their order, with the docs' own tariff; files are what their names say."""
    shutil.copy(EXAMPLE, tmp_path / "tariff.json")
    block = re.search(r"```sh\n(.*?)```", (DOCS / "reports.md").read_text(), re.DOTALL)
    assert block is not None
    for line in block[1].splitlines():
        program, *arguments = shlex.split(line)
        ran = ofmon(*arguments)
        assert (program, ran.status, ran.err) == ("ofmon", 0, ""), line
    assert "745 of 745 hours" in PdfReader(tmp_path / "heater.pdf").pages[0].extract_text().replace("\t", " ")
    assert "North depot" in PdfReader(tmp_path / "north.pdf").pages[0].extract_text().replace("\t", " ")
    for name in ("miller.csv", "all.csv"):
        assert (tmp_path / name).read_text().startswith("section,name,")


def test_the_tariff_in_the_docs_is_one(ofmon: CommandLine, tmp_path: Path) -> None:
    """What is printed there can be taken as it stands, and is shown again."""
    block = re.search(r"```json\n(.*?)```", (DOCS / "reports.md").read_text(), re.DOTALL)
    assert block is not None
    (tmp_path / "printed.json").write_text(block[1])
    assert ofmon("tariff", "add", "printed.json").status == 0
    shown = ofmon("tariff", "show", "Day and night")
    (tmp_path / "shown.json").write_text(shown.out)
    assert ofmon("tariff", "add", "shown.json", "--json").document["replaced"]


def test_a_report_needs_no_screen(ofmon: CommandLine, tmp_path: Path) -> None:
    """Neither a display nor a word about Qt's platform; in a process of its own."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "ofmon", "report", "Workshop", "--month", "2026-10", "-o", "a.pdf"]
    ran = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "745 of 745 hours" in ran.stdout
    assert len(PdfReader(tmp_path / "a.pdf").pages) == 2
    assert ofmon.data.is_dir()


def test_a_file_is_never_replaced_unasked(ofmon: CommandLine, tmp_path: Path) -> None:
    """With nobody to ask it is an error; --overwrite says it."""
    (tmp_path / "a.csv").write_text("mine")
    arguments = ("report", "Workshop", "--day", "2026-10-05", "-o", "a.csv")
    ran = ofmon(*arguments)
    assert (ran.status, (tmp_path / "a.csv").read_text()) == (2, "mine")
    assert "It was left as it is." in ran.err
    assert ofmon(*arguments, "--overwrite").status == 0
    assert (tmp_path / "a.csv").read_text() != "mine"


def test_sums_as_json(ofmon: CommandLine) -> None:
    """Energy, hours, and what it costs with its bounds."""
    ofmon("tariff", "add", str(EXAMPLE))
    ofmon("tariff", "assign", "Day and night", "--device", "Workshop")
    ran = ofmon("report", "--all", "--day", "2026-10-19", "-o", "a.csv", "--json")
    document = ran.document
    assert (document["energy_kwh"], document["hours"], document["hours_due"]) == (48, 48, 48)
    # 16 h x 0.3010 = 4.82, 8 h x 0.2301 = 1.84, a day of 13.00 a month = 0.42; 19 % of 7.08 = 1.35.
    assert document["costs"] == [
        {"tariff": "Day and night", "currency": "EUR", "gross": "8.43", "least": "8.43", "most": "8.43"}
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("Nobody",), "no device, site or customer called “Nobody”"),
        ((), "Name a device, a site or a customer"),
        (("Workshop", "--all"), "Name a device, a site or a customer"),
        (("Workshop", "--month", "2026-13"), "“2026-13” is no month like 2026-10"),
        (("Workshop", "--week", "2026-W60"), "is no week like 2026-W44"),
        (("Workshop", "--day", "soon"), "is no day like 2026-01-31"),
        (("Workshop", "--year", "0"), "is no year like 2026"),
        (("Workshop", "--from", "2026-10-01"), "--from and --to go together"),
        (("Workshop",), "Which days?"),
        (("Workshop", "--from", "1000-01-01", "--to", "9990-01-01"), "at most"),
        (("Workshop", "--from", "2026-10-20", "--to", "2026-10-10"), "lies before the first"),
        (("Workshop", "--day", "2026-10-01", "-o", "-"), "give a file name"),
    ],
)
def test_what_cannot_be_meant_is_said(ofmon: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    """And nothing is written."""
    when = () if len(arguments) != 1 or arguments == ("Workshop",) else ("--month", "2026-10")
    where = () if "-o" in arguments else ("-o", "a.csv")
    ran = ofmon("report", *arguments, *when, *where)
    assert ran.status == 2
    assert said in ran.err
    assert not Path("a.csv").exists()


def test_tariffs_and_customers_are_listed(ofmon: CommandLine) -> None:
    """For whom each holds; what isn't known is said."""
    assert "No tariff is known" in ofmon("tariff", "list").out
    ofmon("tariff", "add", str(EXAMPLE))
    assert ofmon("tariff", "assign", "Other", "--all").status == 2
    ofmon("tariff", "assign", "Day and night", "--device", "Workshop")
    ofmon("customer", "Workshop", "Miller Ltd")
    assert re.search(r"Day and night +EUR +2 +Workshop", ofmon("tariff", "list").out)
    assert ofmon("customer", "--json").document["devices"] == [
        {"device": "Heater hall 3", "customer": ""},
        {"device": "Workshop", "customer": "Miller Ltd"},
    ]
    assert ofmon("customer", "Workshop", "").status == 0
    assert "Miller" not in ofmon("customer").out
    assert ofmon("tariff", "assign", "Day and night", "--site", "north  DEPOT").status == 0
    assert "North depot" in ofmon("tariff", "list").out
    assert ofmon("tariff", "unassign", "--all").status == 2
