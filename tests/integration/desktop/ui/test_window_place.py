"""The window stands where it was left, and its text is as large as was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.files.settings import TEXT_SIZE, TEXT_SIZES
from ofmon.bootstrap import Options, build
from ofmon.texts import English
from ofmon.ui import app
from ofmon.ui.language import Dress
from ofmon.ui.one_window import OneWindow
from ofmon.ui.parts import theme
from ofmon.ui.parts.preferences import Preferences
from ofmon.ui.parts.theme import body_font
from ofmon.ui.places import PLACES
from ofmon.ui.screen_place import PLACE, put, remember
from ofmon.ui.window import MainWindow
from support.controls import cut_off, painted, too_small
from support.translations import speaking
from support.window import opened, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.scripted_depot import ScriptedDepot

USUAL = QSize(700, 500)


@pytest.fixture(autouse=True)
def _text_as_usual() -> Iterator[None]:
    """One size for the whole program: the next test's is the usual one. A closed window ends nothing."""
    QGuiApplication.setQuitOnLastWindowClosed(False)
    yield
    QGuiApplication.setQuitOnLastWindowClosed(True)
    theme._Text.hundredths = 100


def services(folder: Path, depot: ScriptedDepot) -> app.Services:
    """The data folder's."""
    return build(Options(data_dir=folder, testbed_url=depot.url), secrets=MemorySecrets())


async def test_the_window_stands_where_it_was_left(tmp_path: Path, depot: ScriptedDepot) -> None:
    """In this data folder; a size that is asked for comes first."""
    async with opened(services(tmp_path, depot)) as place:
        place.window.setGeometry(40, 50, 660, 480)
        place.window.close()
    async with opened(services(tmp_path, depot)) as place:
        put(place.window, None, place.shared.preferences, USUAL)
        assert place.window.geometry() == QRect(40, 50, 660, 480)
        put(place.window, QSize(640, 520), place.shared.preferences, USUAL)
        assert place.window.size() == QSize(640, 520)


async def test_a_place_on_a_screen_that_is_gone_is_another(tmp_path: Path, depot: ScriptedDepot) -> None:
    """Also one of a larger screen; and what can't be read is no place."""
    async with opened(services(tmp_path, depot)) as place:
        window, kept = place.window, place.shared.preferences
        available = window.screen().availableGeometry()
        far = available.bottomRight() + QPoint(4000, 100)
        window.setGeometry(QRect(far, QSize(2 * available.width(), 500)))
        remember(window, kept)
        put(window, None, kept, USUAL)
        assert available.contains(window.geometry())
        kept.set(PLACE, "no such place \u2026")
        put(window, None, kept, USUAL)
        assert window.size() == USUAL
        assert available.contains(window.geometry())


@pytest.mark.parametrize("size", [(480, 400), (853, 493), (640, 360)])
async def test_nothing_is_cut_off_on_a_small_screen(
    tmp_path: Path, depot: ScriptedDepot, size: tuple[int, int]
) -> None:
    """1280x800 at a scale factor of 1.5 and 2, and 480x400: all pages fit in the window."""
    async with opened(services(tmp_path, depot), (size[0], max(size[1], 400))) as place:
        await place.scanned()
        for name in PLACES:
            page = place.window.open_named(name)
            await page.load()
            await until(page.isVisible)
            await painted()
            assert cut_off(page) == [], name
            assert place.window.width() == size[0], name
            assert place.window.height() == max(size[1], 400), name


async def test_a_size_of_text_is_kept_and_holds_at_once(tmp_path: Path, depot: ScriptedDepot) -> None:
    """A new window is there with larger text, on the same page; its strip has grown with it."""
    made = services(tmp_path, depot)
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    with speaking(English()):
        one = OneWindow(qt, Dress(), lambda: MainWindow(app.build(qt, made, "testbed")), lambda: None)
        one.window.resize(900, 700)
        one.window.show()
        before = one.window
        one.window.open_named("more")
        one.window.more.open_part("settings")
        choice = one.window.more.settings.text_size.choice
        choice.setCurrentIndex(choice.findData("150"))
        choice.activated.emit(choice.currentIndex())
        await until(lambda: one.window is not before and one.settled)
        assert body_font().pixelSize() == round(theme.BODY_PX * 1.5)
        assert (one.window.page.name, one.window.more.part.value) == ("more", "settings")
        assert one.window.more.settings.text_size.choice.currentData() == "150"
        assert one.window.strip.height() == round(theme.STRIP_HEIGHT * 1.5)
        await one.close()
        await made.close()
    assert Preferences(made.settings).get(TEXT_SIZE) == "150"


@pytest.mark.parametrize("size", TEXT_SIZES)
async def test_each_size_of_text_fits(tmp_path: Path, depot: ScriptedDepot, size: str) -> None:
    """No page needs more than a small tablet's width, and no target shrinks with the text."""
    made = services(tmp_path, depot)
    made.settings.change(window={TEXT_SIZE: size})
    async with opened(made, (800, 1024)) as place:
        await place.scanned()
        for name in PLACES:
            page = place.window.open_named(name)
            await page.load()
            await until(page.isVisible)
            await painted()
            assert cut_off(page) == [], name
            assert too_small(page) == [], name
            assert place.window.width() == 800, name
