"""Settings files as people, editors, disks and other versions leave them."""

import json
import os
from pathlib import Path

import pytest

from ofmon.adapters.files.settings import Settings, SettingsFile

MARK = "0a1b" * 16
DAMAGED = {
    "nothing": b"",
    "half": b'{"server_url": "https://tb',
    "a list": b"[1, 2]",
    "null": b"null",
    "no text": b"\xff\xfe\x00",
    "deep": b"[" * 100_000,
    "long": b" " * 1_000_001 + b"{}",
    "a long number": b'{"wifi": ' + b"9" * 10_000 + b"}",
}
ODD = {
    "server_url": [
        None,
        7,
        [],
        {},
        "tb",
        "http://[fe80::1",
        "http://host:abc",
        "https://a:b@tb",
        "http://10.0.0.256",
    ],
    "meter_passphrase": [None, 12345678, "short", "äöüäöüäöü", ["12345678"]],
    "meter_url": [None, True, "10.0.0.1", "https://10.0.0.1", "http://10.0.0.1/x"],
    "wifi": [None, 1, "", "pigeon", ["auto"], {}],
    "data_folder": [None, 3, "some/where", "/a\0b", ["/srv"]],
    "database": [None, 7],
    "window": [None, "dark", [], 1],
    "certificates": [None, [], {"https://tb": "ab"}, {"https://tb": None}, {"https://tb": MARK.upper()}],
}
GOOD = {
    "server_url": "https://tb.example.org",
    "meter_passphrase": "",
    "meter_url": "http://10.0.0.2",
    "wifi": "manual",
    "data_folder": "/srv/ofmon",
    "database": "ab12",
    "window": {"theme": "dark", "columns-sync": "AAAA"},
    "certificates": {"https://tb.example.org": MARK},
}


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    """A settings file that isn't there yet."""
    return SettingsFile(tmp_path / "settings.json")


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_means_the_defaults_and_is_kept(file: SettingsFile, content: bytes) -> None:
    """It is named, left as it is until something is changed, and then kept beside."""
    file.path.write_bytes(content)
    found = file.read()
    assert found.settings == Settings()
    assert str(file.path) in found.problems[0]
    assert file.path.read_bytes() == content
    file.change(wifi="manual")
    assert file.read().problems == ()
    assert file.load() == Settings(wifi="manual")
    assert file.path.with_name("settings.damaged-1.json").read_bytes() == content


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, odd in ODD.items() for value in odd])
def test_an_odd_value_alone_is_replaced(file: SettingsFile, name: str, value: object) -> None:
    """All others hold, the name is told and no secret of the value; the next change mends it."""
    file.path.write_text(json.dumps({**GOOD, name: value}))
    found = file.read()
    good = {other: kept for other, kept in GOOD.items() if other != name}
    assert found.settings == Settings(**good)  # type: ignore[arg-type]
    assert len(found.problems) == 1
    assert f"setting {name} " in found.problems[0]
    assert "a:b@" not in found.problems[0]
    file.change(**{name: GOOD[name]})
    assert file.read() == type(found)(Settings(**GOOD))  # type: ignore[arg-type]
    assert json.loads(file.path.with_name("settings.damaged-1.json").read_text())[name] == value


def test_an_odd_theme_leaves_the_columns(file: SettingsFile) -> None:
    """It is one of the window's choices."""
    file.path.write_text('{"window": {"theme": "purple", "columns-sync": "AAAA"}}')
    found = file.read()
    assert found.settings.window == {"theme": "system", "columns-sync": "AAAA"}
    assert "setting theme " in found.problems[0]


def test_a_byte_order_mark_is_an_editors(file: SettingsFile) -> None:
    """The settings after it hold."""
    file.path.write_text(json.dumps(GOOD), "utf-8-sig")
    assert file.read() == type(file.read())(Settings(**GOOD))  # type: ignore[arg-type]


def test_what_another_version_keeps_is_kept(file: SettingsFile) -> None:
    """Members that this one doesn't know survive a change."""
    file.path.write_text('{"of_the_future": {"a": [1]}, "others": 3}')
    file.change(wifi="manual")
    kept = json.loads(file.path.read_text())
    assert (kept["of_the_future"], kept["others"], kept["wifi"]) == ({"a": [1]}, 3, "manual")


def test_a_folder_or_a_pipe_in_its_place_is_told(file: SettingsFile, tmp_path: Path) -> None:
    """Neither keeps anybody waiting."""
    file.path.mkdir()
    pipe = SettingsFile(tmp_path / "pipe")
    os.mkfifo(pipe.path)
    for each in (file, pipe, SettingsFile(tmp_path / "pipe" / "below")):
        found = each.read()
        assert found.settings == Settings()
        assert "can't be read" in found.problems[0]


def test_a_second_damage_keeps_both(file: SettingsFile) -> None:
    """Under names of their own."""
    for number in (1, 2):
        file.path.write_text("{" * number)
        file.change(wifi="manual")
    kept = [file.path.with_name(f"settings.damaged-{number}.json").read_text() for number in (1, 2)]
    assert kept == ["{", "{{"]


def test_a_link_is_written_through(tmp_path: Path) -> None:
    """The file that it points to is replaced, and it stays a link."""
    (tmp_path / "dotfiles").mkdir()
    real, link = tmp_path / "dotfiles" / "real.json", tmp_path / "settings.json"
    link.symlink_to(real)
    SettingsFile(link).change(wifi="manual")
    assert link.is_symlink()
    assert json.loads(real.read_text())["wifi"] == "manual"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["dotfiles", "real.json", "settings.json"]


def test_a_certificates_mark_is_kept_by_server(file: SettingsFile) -> None:
    """Until the system's trust is to hold again."""
    file.trust("https://tb", MARK)
    file.trust("https://other", MARK)
    assert file.trusted("https://tb") == MARK
    file.trust("https://tb", "")
    assert (file.trusted("https://tb"), file.trusted("https://other")) == ("", MARK)
