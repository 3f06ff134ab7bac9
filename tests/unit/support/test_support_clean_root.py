"""Where a clean Debian can be made, and why not elsewhere."""

import os
from pathlib import Path

import pytest

from support import clean_root


@pytest.fixture
def user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Somebody who isn't root; the folder of their programs."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return tmp_path


def _sudo(folder: Path, body: str) -> None:
    (folder / "sudo").write_text(f"#!/bin/sh\n{body}\n")
    (folder / "sudo").chmod(0o755)


def test_root_needs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """No word before the command."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert clean_root.rights() == []


def test_sudo_that_asks_for_nothing_is_taken(user: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the variables that it would take out."""
    monkeypatch.setenv("PYTHONPATH", "tools:tests")
    _sudo(user, 'test "$*" = "-n --preserve-env true"')
    prefix = clean_root.rights()
    assert prefix
    assert prefix[:4] == ["sudo", "-n", "--preserve-env", "env"]
    assert set(prefix[4:]) == {f"PATH={os.environ['PATH']}", "PYTHONPATH=tools:tests"}


def test_sudo_that_wants_a_password_is_none(user: Path) -> None:
    """Then the reason is said."""
    _sudo(user, "exit 1")
    assert clean_root.rights() is None
    assert "needs root" in str(clean_root.why_not())


def test_a_container_that_may_not_make_devices_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Although its user is called root."""

    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(os, "mknod", refused)
    assert "devices" in str(clean_root.why_not())


def test_a_mirror_that_is_away_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """By its address."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(clean_root, "_may_make_systems", lambda: True)
    monkeypatch.setattr(clean_root, "refresh", lambda: 0)
    away = clean_root.Source("http://mirror.invalid/debian", "bookworm", "main")
    monkeypatch.setattr(clean_root, "_sources", lambda: [away])
    assert clean_root.why_not() == "apt's mirror http://mirror.invalid/debian doesn't answer"
