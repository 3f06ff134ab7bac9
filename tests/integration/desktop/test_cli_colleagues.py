"""``ofmon share`` and ``ofmon merge`` as a technician types them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.colleagues import PASSPHRASE, other_computer
from support.command_line import CommandLine

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def ofmon(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """A computer that knows nothing yet, and the passphrase in its environment."""
    made = CommandLine(tmp_path, capsys, monkeypatch)
    monkeypatch.setenv("OFMON_EXCHANGE_PASSPHRASE", PASSPHRASE)
    return made


@pytest.fixture
async def file(tmp_path: Path) -> Path:
    """What a colleague made."""
    path = tmp_path / "colleague.ofmon"
    async with other_computer(tmp_path) as colleagues:
        await colleagues.share(path, PASSPHRASE)
    return path


def test_file_is_looked_at_and_merged(ofmon: CommandLine, file: Path) -> None:
    """A dry run changes nothing, a second merge is nothing new, and what is known is shared on."""
    looked = ofmon("merge", str(file), "--dry-run")
    assert "5 readings, 10.0 kWh" in looked.out
    assert ofmon("merge", str(file), "--json").document["merged"] is False
    assert ofmon("devices", "--json").document["meters"] == []
    merged = ofmon("merge", str(file), "--yes", "--json").document
    assert merged["merged"] is True
    assert [meter["readings"] for meter in merged["meters"]] == [5]
    assert merged["backup"]
    assert "5 new readings of 1 meter taken over" in ofmon("activity").out
    assert "nothing that isn't known here" in ofmon("merge", str(file), "--yes").out
    mine = file.with_name("mine.ofmon")
    assert ofmon("share", str(mine), "--json").document["rows"]["reading"] == 5
    assert ofmon("share", str(mine)).status == 2


def test_wrong_passphrase_is_told(ofmon: CommandLine, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And where nobody can be asked, how to give it."""
    monkeypatch.setenv("OFMON_EXCHANGE_PASSPHRASE", "another one")
    wrong = ofmon("merge", str(file), "--yes")
    assert wrong.status == 2
    assert "not the passphrase" in wrong.err
    assert "Nothing was changed" in wrong.err
