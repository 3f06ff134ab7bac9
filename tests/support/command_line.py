"""``ofmon`` as a person types it, in this process."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ofmon.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


@dataclass
class Ran:
    """A finished command."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """What `--json` printed."""
        return json.loads(self.out)


class CommandLine:
    """``ofmon`` with a folder of its own, and secrets in a file since there may be no keyring."""

    def __init__(
        self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in list(os.environ):
            if name.startswith("OFMON_"):
                monkeypatch.delenv(name)
        self.data = folder / "data"
        monkeypatch.setenv("OFMON_DATA", str(self.data))
        monkeypatch.setenv("OFMON_SECRETS_FILE", str(folder / "secrets.json"))
        self._capsys = capsys

    def __call__(self, *arguments: str) -> Ran:
        """Run one command."""
        self._capsys.readouterr()
        try:
            status = main(arguments)
        except SystemExit as stop:  # argparse
            status = int(str(stop.code))
        captured = self._capsys.readouterr()
        return Ran(status, captured.out, captured.err)
