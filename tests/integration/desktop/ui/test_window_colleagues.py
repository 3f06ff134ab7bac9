"""Sharing with a colleague and merging a colleague's file, by what is pressed in Settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ofmon.adapters.clock.system import SystemClock
from support.colleagues import PASSPHRASE, colleague, other_computer
from support.desk import opened
from support.window import until

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton

    from ofmon.ui.more.settings_view import SettingsView
    from support.window import Workplace


def press(button: QAbstractButton) -> None:
    """A click."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def settings_of(place: Workplace) -> SettingsView:
    """Settings, open."""
    place.window.open_named("more")
    place.window.more.open_part("settings")
    await place.idle()
    return place.window.more.settings


@pytest.fixture
async def file(tmp_path: Path) -> Path:
    """What a colleague made, who collected another meter."""
    path = tmp_path / "colleague.ofmon"
    async with other_computer(tmp_path) as colleagues:
        await colleagues.share(path, PASSPHRASE)
    return path


async def test_what_is_new_is_shown_and_merged(place: Workplace, file: Path) -> None:
    """After the passphrase; a copy is left, and Activity tells it."""
    settings = await settings_of(place)
    form = settings.merge
    form.begin(file)
    assert not form.look.isEnabled()
    form.passphrase.setText(PASSPHRASE)
    press(form.look)
    await place.idle()
    assert any(line.text.startswith("5 readings, 10.0 kWh, from") for line in form.table.shown)
    assert await place.services.store.readings() == []
    press(form.merge)
    await place.idle()
    assert "5 new readings of 1 meter taken over." in settings.notice.text
    assert len(await place.services.store.readings()) == 5
    assert "5 new readings" in place.shared.activity.lines[0].text
    form.begin(file)
    form.passphrase.setText(PASSPHRASE)
    press(form.look)
    await place.idle()
    assert "nothing that isn't known here" in form.whence.text()
    assert not form.merge.isEnabled()


async def test_wrong_passphrase_can_be_typed_again(place: Workplace, file: Path) -> None:
    """What to do is said, and nothing is changed."""
    settings = await settings_of(place)
    form = settings.merge
    form.begin(file)
    form.passphrase.setText("another one")
    press(form.look)
    await place.idle()
    assert "not the passphrase" in form.notice.text
    form.passphrase.setText(PASSPHRASE)
    press(form.look)
    await place.idle()
    assert form.merge.isEnabled()


async def test_a_file_is_written_for_a_colleague(place: Workplace, tmp_path: Path) -> None:
    """Its passphrase is typed twice, and a colleague can merge it."""
    place.window.collect.start_tour()
    await place.idle()
    settings = await settings_of(place)
    press(settings.colleagues.share)
    form = settings.share
    form.passphrase.setText("short")
    form.again.setText("short")
    assert not form.write.isEnabled()
    form.passphrase.setText(PASSPHRASE)
    assert not form.write.isEnabled()
    form.again.setText(PASSPHRASE)
    assert form.write.isEnabled()
    made = tmp_path / "mine.ofmon"
    form.share(made)
    await until(lambda: "encrypted" in settings.notice.text)
    assert form.passphrase.text() == ""
    async with opened(tmp_path / "colleague") as store:
        await store.ready()
        await colleague(store, SystemClock()).merge(made, PASSPHRASE)
        assert len(await store.readings()) == len(await place.services.store.readings()) > 0
