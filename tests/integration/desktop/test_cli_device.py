"""`ofmon device new`, `ofmon labels`, and provisioning by a label or an access token, as they are typed."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from ofmon.adapters.qr import SegnoZxing
from ofmon.domain.identity import MeterId
from ofmon.domain.label import read_label
from ofmon.ui.labels.pictures import grey
from ofmon_emulation.server import Database, Seeder, ServerThread, running_server
from support.command_line import CommandLine
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, ScriptedMeter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")
SSID = "SEM-a0:b1:c2:00:00:02"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    """A server with a device."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        Seeder(base).create_device("Heater", "H" * 20, "SEM")
    with running_server(path) as running:
        yield running


@pytest.fixture
def depot() -> Iterator[ScriptedDepot]:
    """A meter without a token."""
    meter = ScriptedMeter(MeterId(SSID))
    meter.live(2 * HOUR_MS)
    with ScriptedDepot([meter]).running() as depot:
        yield depot


@pytest.fixture
def ofmon(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    server: ServerThread,
    depot: ScriptedDepot,
) -> CommandLine:
    """A technician's computer, signed in, beside the depot."""
    ofmon = CommandLine(tmp_path, capsys, monkeypatch)
    monkeypatch.setenv("OFMON_PASSWORD", "tenant")
    assert ofmon("login", "--server", server.url, "--user", "tenant@thingsboard.org").status == 0
    monkeypatch.delenv("OFMON_PASSWORD")
    monkeypatch.setenv("OFMON_TESTBED", depot.url)
    return ofmon


def codes_in(path: Path) -> list[str]:
    """What the codes in a picture hold."""
    return list(SegnoZxing().texts(grey(QImage(str(path)))))


def test_from_a_name_to_a_meter(ofmon: CommandLine, depot: ScriptedDepot, tmp_path: Path) -> None:
    """A device is made, its label printed, and the meter given its token by the label."""
    assert ofmon("device", "new", "Heater hall 3").out == "Heater hall 3: made.\n"
    label = tmp_path / "label.png"
    assert ofmon("labels", "Heater hall 3", "-o", str(label)).out == f"1 label written to {label}\n"
    ran = ofmon("provision", SSID, "--label", str(label))
    assert ran.status == 0
    assert "This meter is Heater hall 3 now." in ran.out
    assert depot.meters[0].token is not None
    [known] = ofmon("devices", "--json").document["meters"]
    assert (known["meter"], known["device_name"]) == (SSID, "Heater hall 3")
    assert ofmon("labels", SSID, "-o", str(label), "--overwrite").status == 0
    [text] = codes_in(label)
    assert (read_label(text).device, read_label(text).meter) == ("Heater hall 3", MeterId(SSID))


def test_a_list_is_looked_at_and_made(ofmon: CommandLine, tmp_path: Path) -> None:
    """The preview changes nothing; then each is told, and a second run keeps all."""
    path = tmp_path / "list.csv"
    path.write_text("name;label\nHeater;\nFan;Hall 3\n", "utf-8")
    preview = ofmon("device", "new", "--from", str(path), "--preview")
    assert preview.out.splitlines() == [
        "Heater: was there, and is kept as it is.",
        "Fan: would be made, with the label Hall 3.",
    ]
    made = ofmon("device", "new", "--from", str(path), "--json").document
    assert [device["fate"] for device in made["devices"]] == ["present", "made"]
    again = ofmon("device", "new", "Motor", "--from", str(path), "--json").document
    assert [(device["name"], device["fate"]) for device in again["devices"]] == [
        ("Motor", "made"),
        ("Heater", "present"),
        ("Fan", "present"),
    ]
    assert [device["name"] for device in ofmon("devices", "--json").document["server_devices"]] == [
        *("Fan", "Heater", "Motor")
    ]


def test_what_can_not_be_made(ofmon: CommandLine, tmp_path: Path) -> None:
    """Nothing named, a list with faults, a profile that isn't there, a name that can't be."""
    assert ofmon("device", "new").status == 2
    path = tmp_path / "list.txt"
    path.write_text("Fan\n<b>\n", "utf-8")
    ran = ofmon("device", "new", "--from", str(path))
    assert (ran.status, "Line 2: It looks like HTML" in ran.err) == (2, True)
    ran = ofmon("device", "new", "Fan", "--profile", "Meters")
    assert (ran.status, "no device profile “Meters”" in ran.err) == (1, True)
    ran = ofmon("device", "new", "Fan", "<b>", "--profile", "Meters", "--create-profile")
    assert (ran.status, ran.out.splitlines()[0]) == (1, "Fan: made.")
    assert "can't be a name" in ran.out.splitlines()[1]


def test_a_line_of_activity(ofmon: CommandLine, tmp_path: Path) -> None:
    """What was made on the server is noted."""
    assert ofmon("device", "new", "Fan", "Motor").status == 0
    assert b"2 devices made." in (tmp_path / "data/ofmon.db").read_bytes() + (
        (tmp_path / "data/ofmon.db-wal").read_bytes() if (tmp_path / "data/ofmon.db-wal").exists() else b""
    )


def test_labels_as_typed(ofmon: CommandLine, tmp_path: Path) -> None:
    """All devices as a PDF; the passphrase only when it is asked for, and said then."""
    path = tmp_path / "labels.pdf"
    assert ofmon("labels", "--all", "-o", str(path), "--sheet", "2x5", "--page", "Letter").status == 0
    assert path.read_bytes().startswith(b"%PDF")
    picture = tmp_path / "label.png"
    ran = ofmon("labels", SSID, "-o", str(picture), "--json")
    assert (ran.document["passphrases"], len(codes_in(picture))) == (0, 1)
    ran = ofmon("labels", SSID, "-o", str(picture), "--with-passphrase", "--overwrite")
    assert "can be read from 1 label" in ran.err
    assert any(text.startswith("WIFI:") and "12345678" in text for text in codes_in(picture))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("labels", "-o", "x.pdf"), "Name the devices"),
        (("labels", "Heater", "--all", "-o", "x.pdf"), "Name the devices"),
        (("labels", "Heater", "-o", "x.doc"), "End the name with .pdf"),
        (("labels", "Heater", "-o", "x.pdf", "--sheet", "9x9"), "Labels need at least"),
        (("labels", "Heater", "-o", "x.pdf", "--sheet", "three"), "columns and rows"),
        (("labels", "Heater", "-o", "x.pdf", "--first", "25"), "has 24 labels"),
        (("provision", SSID, "--label", "nowhere.png"), "can't be read as a picture"),
        (("provision", SSID, "--token", "short"), "56 characters"),
    ],
)
def test_wrong_use(ofmon: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    """Is told in a sentence, and nothing is written."""
    ran = ofmon(*arguments)
    assert (ran.status, said in ran.err) == (2, True)


def test_a_label_of_nothing_known(ofmon: CommandLine, tmp_path: Path) -> None:
    """A name that nobody has; a meter that nobody visited yet has a label of its own."""
    ran = ofmon("labels", "Boiler", "-o", str(tmp_path / "x.png"))
    assert (ran.status, "no device or meter “Boiler”" in ran.err) == (1, True)
    other = tmp_path / "other.png"
    assert ofmon("labels", "SEM-a0:b1:c2:00:00:77", "-o", str(other)).status == 0
    ran = ofmon("provision", SSID, "--label", str(other))
    assert (ran.status, "The label is for SEM-a0:b1:c2:00:00:77, and this is" in ran.err) == (2, True)


def test_an_access_token_alone(ofmon: CommandLine, depot: ScriptedDepot) -> None:
    """20 characters: the device is looked up; signed out the profile is asked for."""
    ran = ofmon("provision", SSID, "--token", "H" * 20)
    assert ran.status == 0
    assert "This meter is Heater now." in ran.out
    assert (depot.meters[0].token or b"").startswith(b"H" * 20)
    assert ofmon("devices").status == 0
    assert ofmon("logout").status == 0
    ran = ofmon("provision", SSID, "--token", "X" * 20, "--overwrite")
    assert (ran.status, "Name the profile" in ran.err, "X" * 20 in ran.err) == (2, True, False)
    ran = ofmon("provision", SSID, "--token", "X" * 20, "--overwrite", "--profile", "SEM")
    assert ran.status == 0
    assert (depot.meters[0].token or b"").startswith(b"X" * 20)
