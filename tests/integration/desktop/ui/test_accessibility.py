"""Every view that `make screenshots` knows, as a screen reader, a keyboard and a finger find it.

A new view is walked as soon as it has its line in `screenshots.views`.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QTableView,
    QWidget,
)
from screenshots import life
from screenshots.views import VIEWS, prepare, prepare_offline

from ofmon.texts import SOURCE, English
from ofmon.ui.language import Dress, QtLanguage
from ofmon.ui.parts.theme import Mode, contrast
from support.controls import (
    controls,
    cut_off,
    focusable,
    painted,
    shortened,
    sideways,
    tickless,
    too_small,
    windows,
)
from support.http_thread import unanswered_url
from support.scripted_depot import ScriptedDepot
from support.translations import compiled, speaking
from support.window import until, workplace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage
    from screenshots.views import View

    from support.window import Workplace

METERS = 6
DRAWN = {QAccessible.Role.Client}
NOTHING_SAID = {QAccessible.Role.NoRole, QAccessible.Role.Pane} | DRAWN
SIZES = ((1280, 800), (600, 1024))
TEXT_CONTRAST_MIN = 4.5
_PRESSES_MAX = 150


def nameless(place: QWidget) -> Iterator[str]:
    """What takes the focus and has no name or no role.

    Qt has no role for what a program draws itself: charts say in a description what they show.
    """
    for widget in focusable(place):
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name) or told.text(QAccessible.Text.Description)
        drawn = told.role() in DRAWN and told.text(QAccessible.Text.Description)
        if not name or (told.role() in NOTHING_SAID and not drawn):
            yield f"{type(widget).__name__} {widget.objectName()!r}: name {name!r}, role {told.role().name}"


def silent_rows(place: QWidget) -> Iterator[str]:
    """Lists whose rows say nothing."""
    for view in place.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or view.window() is not place.window() or not model or not model.rowCount():
            continue
        columns = range(model.columnCount() if isinstance(view, QTableView) else 1)
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        if not any(model.index(0, at).data(role) for at in columns for role in roles):
            yield f"{view.accessibleName()}: its first row says nothing"


def out_of_order(place: QWidget) -> Iterator[str]:
    """Where Tab jumps back: to what stands wholly above in the same column, or before in the same row."""
    where = {each: _where(each) for each in controls(place) if each.isEnabled() and _in_sight(each)}
    chain = [each for each in _tabbed(place) if each in where]
    first = min(chain, key=lambda each: _reading_order(where[each], place), default=None)
    begin = chain.index(first) if first else 0
    chain = chain[begin:] + chain[:begin]
    mirrored = place.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for before, after in pairwise(chain):
        one, two = where[before], where[after]
        left, right = (one, two) if mirrored else (two, one)
        beside = one.left() < two.right() and two.left() < one.right()
        if two.bottom() <= one.top() and beside:
            yield f"{after.accessibleName()!r} above {before.accessibleName()!r}"
        elif left.right() <= right.left() and abs(one.center().y() - two.center().y()) < one.height() // 2:
            yield f"{after.accessibleName()!r} before {before.accessibleName()!r}"
    # Arrow keys move inside a group of choices, of which the chosen one is enough.
    missed = [each for each in where if each not in chain and not _in_group(each)]
    yield from (f"Tab never reaches {each.accessibleName()!r}" for each in missed)


def _reading_order(area: QRect, place: QWidget) -> tuple[int, int]:
    mirrored = place.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return area.top(), -area.right() if mirrored else area.left()


def _tabbed(place: QWidget) -> list[QWidget]:
    """What has the focus after each press of Tab, until it comes round; the focus is where it was then."""
    place.activateWindow()
    before, found = QApplication.focusWidget(), []
    for _press in range(_PRESSES_MAX):
        QTest.keyClick(QApplication.focusWidget() or place, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now and found[:-1].count(now) > 1:
            # The second time round: at first something that is hidden now may have had the focus.
            found = found[max(at for at, each in enumerate(found[:-1]) if each is now) :]
            break
        if now and now not in found[-1:]:  # a day has fields of its own
            found.append(now)
    if before:
        before.setFocus()
    return found


def _in_group(each: QWidget) -> bool:
    return isinstance(each, QAbstractButton) and each.group() is not None


def _in_sight(each: QWidget) -> bool:
    """Not scrolled away."""
    return not each.visibleRegion().isEmpty()


def _where(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def pale(place: QWidget, picture: QImage) -> Iterator[str]:
    """Words whose contrast with the ground that is painted behind them is too low."""
    for words in place.findChildren(QLabel):
        here = words.window() is place.window() and words.isVisible() and words.isEnabled()
        if not here or not words.text():
            continue
        area = words.visibleRegion().boundingRect().translated(words.mapTo(words.window(), QPoint(0, 0)))
        if area.isEmpty() or not picture.rect().contains(area):
            continue
        ink = words.palette().color(words.foregroundRole()).name()
        ratio = contrast(ink, _ground(picture, area))
        if ratio < TEXT_CONTRAST_MIN:
            yield f"{words.text()!r}: {ink} on {_ground(picture, area)} is {ratio:.2f}"


def _ground(picture: QImage, area: QRect) -> str:
    """The colour that most of it has: there is more ground than ink."""
    across = range(area.left() + 1, area.right(), max(1, area.width() // 24))
    down = range(area.top() + 1, area.bottom(), max(1, area.height() // 8))
    points = [(x, y) for x in across for y in down] or [(area.center().x(), area.center().y())]
    return Counter(picture.pixelColor(x, y).name() for x, y in points).most_common(1)[0][0]


async def walk(place: Workplace, views: list[View], look: Callable[[View, QWidget], None]) -> None:
    """Go through the views as `make screenshots` does."""
    window = place.window
    for view in views:
        if view.page:
            window.open_named(view.page)
        if view.open:
            await view.open(place)
        if not view.busy:
            await window.page.load()
        for size in SIZES:
            window.resize(*size)
            await painted()
            for each in windows(window)[-1:]:  # the one in front
                each.activateWindow()
                await until(each.isActiveWindow)
                look(view, each)


class Faults(dict[str, list[str]]):
    """What is wrong, by view and size."""

    def note(self, view: View, window: QWidget, *kinds: Iterable[str]) -> None:
        """Add what was found."""
        found = [fault for kind in kinds for fault in kind]
        if found:
            self[f"{view.name} at {window.width()}x{window.height()}"] = found


@pytest.fixture
def faults() -> Iterator[Faults]:
    """None may be left at the end."""
    found = Faults()
    yield found
    assert not found, "\n".join(f"{view}: {said}" for view, said in found.items())


def _look(faults: Faults) -> Callable[[View, QWidget], None]:
    def look(view: View, window: QWidget) -> None:
        picture = window.grab().toImage()
        heard = (nameless(window), silent_rows(window))
        # There, in Persian, Tab goes from the tabs to the choice of transformers before the strip.
        mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        odd = mirrored and view.name == "collect-calibration"
        reached = (() if odd else out_of_order(window), too_small(window), cut_off(window))
        seen = (pale(window, picture), shortened(window), sideways(window), tickless(window))
        faults.note(view, window, *heard, *reached, *seen)

    return look


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """A language, and the direction in which it is read."""
    code, dress = request.param, Dress()
    language = English() if code == SOURCE else QtLanguage(code, folder=compiled(tmp_path))
    with speaking(language):
        dress.put_on(qapp, language)
        yield
        dress.put_on(qapp, English())


@pytest.mark.parametrize(
    ("mode", "spoken"),
    [(Mode.LIGHT, "en"), (Mode.DARK, "en"), (Mode.LIGHT, "de"), (Mode.DARK, "fa")],
    indirect=["spoken"],
)
@pytest.mark.usefixtures("spoken")
async def test_every_view_can_be_heard_reached_and_hit(tmp_path: Path, faults: Faults, mode: Mode) -> None:
    """Names, roles, Tab in reading order, 44 pixels, nothing cut off, contrast: with meters and a server."""
    with (
        life.server(tmp_path, METERS) as url,
        ScriptedDepot(life.meters(METERS)).running() as depot,
    ):
        async with workplace(tmp_path / "data", depot, server_url=url) as place:
            place.shared.theme.override(mode)
            await prepare(place)
            await walk(place, [view for view in VIEWS if view.full], _look(faults))


async def test_every_view_of_a_failure_can_be_heard_reached_and_hit(tmp_path: Path, faults: Faults) -> None:
    """The same where neither server nor Wi-Fi answers."""
    with ScriptedDepot(life.meters(METERS)).running() as depot:
        async with workplace(tmp_path, depot, server_url=unanswered_url()) as place:
            await prepare_offline(place)
            await walk(place, [view for view in VIEWS if view.offline], _look(faults))


async def test_every_empty_view_can_be_heard_reached_and_hit(tmp_path: Path, faults: Faults) -> None:
    """The same where nothing was ever collected."""
    with ScriptedDepot([]).running() as depot:
        async with workplace(tmp_path, depot) as place:
            await walk(place, [view for view in VIEWS if view.empty], _look(faults))
