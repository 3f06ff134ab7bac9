"""A monkey at the window: clicks, keys, sizes, languages and themes at random; meters and server fail, too.

The same seed chooses in the same way; what there is to choose from depends on what has been loaded by then.
It stays away from what leaves the window: programs, folders of the system.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import httpx
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QLineEdit, QWidget
from shiboken6 import isValid

from ofmon.texts import LANGUAGES
from ofmon.ui.parts.theme import Mode
from support.controls import controls
from support.http_thread import Reply
from support.scripted_meter import HOUR_MS
from support.window import until

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from ofmon.ui.one_window import OneWindow
    from ofmon.ui.window import MainWindow
    from support.scripted_depot import ScriptedDepot

_LEFT = Qt.MouseButton.LeftButton
_KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_F1, Qt.Key.Key_F5),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Plus),
)
_TYPED = ("00:0", "press", "2026-01", "-1", "1,200", "1.5", "9" * 11, "<b>", "\u0645\u062a\u0631", "tb.org")
_PATHS = ("/version", "/token", "/telemetry", "/powerloss_log", "/time", "/reset")
_PAUSES_S = (0.0, 0.0, 0.0, 0.01, 0.05)
_ANSWER_S = 20.0


@dataclass
class Weather:
    """A server that fails now and then: it stands before the real one.

    Attributes:
        url: the real one.
        fails: with which status, 0: not at all.
        front: this one's own URL.
    """

    url: str
    fails: int = 0
    front: str = ""

    def answer(self, method: str, path: str, body: bytes) -> Reply:
        """The real one's answer, or none; who is signed in is nobody's business here."""
        if self.fails:
            return Reply(self.fails, b'{"message": "not now"}')
        told = httpx.request(method, self.url + path, content=body, timeout=_ANSWER_S)
        return Reply(told.status_code, told.content)


@dataclass
class Monkey:
    """Plays.

    Attributes:
        one: the window that it plays with.
        depot: the meters.
        weather: the server.
        choose: what chance says.
        did: what it has done, the newest last: for whoever looks for a fault.
    """

    one: OneWindow
    depot: ScriptedDepot
    weather: Weather
    choose: random.Random
    did: list[str] = field(default_factory=list)

    async def play(self) -> None:
        """Do one thing, and let the window work a moment."""
        acts: list[tuple[int, Callable[[], str]]] = [
            (40, self._click),
            (8, self._click_row),
            (20, self._press_key),
            (8, self._type),
            (6, self._open_page),
            (4, self._resize),
            (3, self._start),
            (2, self._change_looks),
            (3, self._fail_meter),
            (2, self._fail_server),
            (2, self._pass_hour),
        ]
        await until(lambda: self.one.settled)  # between two windows there is none to play with
        act = self.choose.choices([each for _weight, each in acts], [weight for weight, _each in acts])[0]
        self.did.append(act())
        self._come_back()
        await asyncio.sleep(self.choose.choice(_PAUSES_S))

    @property
    def window(self) -> MainWindow:
        """The one that is open now."""
        return self.one.window

    def _come_back(self) -> None:
        """A file is never chosen; a window that was closed is opened again."""
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QFileDialog) and dialog.isVisible():
                dialog.reject()
        if self.one.settled and self.window.isHidden():
            self.window.show()

    def _place(self) -> QWidget:
        """What is in front: a popup, a question, or the window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def _click(self) -> str:
        place = self._place()
        found = [each for each in controls(place) if each.isEnabled()]
        if not found:
            return self._press_key()
        target = self.choose.choice(found)
        said = f"click {target.accessibleName()!r}"
        where = QPoint(self.choose.randrange(target.width()), self.choose.randrange(target.height()))
        QTest.mouseClick(target, _LEFT, pos=where)
        return said

    def _click_row(self) -> str:
        views = [each for each in self._place().findChildren(QAbstractItemView) if _in_sight(each)]
        if not views:
            return "no rows"
        view = self.choose.choice(views)
        port = view.viewport()
        where = QPoint(self.choose.randrange(port.width() + 1), self.choose.randrange(port.height() + 1))
        said = f"click in {view.accessibleName()!r} at {where.x()},{where.y()}"
        QTest.mouseClick(port, _LEFT, pos=where)
        return said

    def _press_key(self) -> str:
        key = self.choose.choice(_KEYS)
        QTest.keyClick(QApplication.focusWidget() or self._place(), key)
        return f"key {key.name}"

    def _type(self) -> str:
        fields = [each for each in self._place().findChildren(QLineEdit) if _in_sight(each)]
        if not fields:
            return "no field"
        target, text = self.choose.choice(fields), self.choose.choice(_TYPED)
        target.setFocus()
        target.insert(text)
        return f"type {text!r} into {target.accessibleName()!r}"

    def _open_page(self) -> str:
        number = self.choose.randrange(len(self.window.pages))
        self.window.open_page(number)
        return f"open page {number}"

    def _resize(self) -> str:
        size = (self.choose.randrange(480, 1600), self.choose.randrange(400, 1100))
        self.window.resize(*size)
        return f"resize {size}"

    def _start(self) -> str:
        start = self.choose.choice(("scan", "tour", "sync"))
        window = self.window
        starts = {"scan": window.collect.scan, "tour": window.collect.start_tour, "sync": window.sync.start}
        starts[start]()
        return f"start {start}"

    def _change_looks(self) -> str:
        what = self.choose.choice((*Mode, *LANGUAGES))
        if isinstance(what, Mode):
            self.window.shared.theme.choose(what)
        else:
            self.window.shared.preferences.language.chosen.emit(what)
        return f"looks {what}"

    def _fail_meter(self) -> str:
        meter = self.choose.choice(self.depot.meters)
        faults, path = meter.faults, self.choose.choice(_PATHS)
        match self.choose.choice(("status", "drop", "away", "well", "well")):
            case "status":
                faults.status[path] = 500
            case "drop":
                faults.drop_after[path] = 3
            case "away":
                self.depot.in_reach = [each for each in self.depot.meters if each is not meter]
            case _:
                faults.status.clear()
                faults.drop_after.clear()
                self.depot.in_reach = list(self.depot.meters)
        return f"{meter.meter_id.ssid}: {faults}"

    def _fail_server(self) -> str:
        self.weather.fails = self.choose.choice((0, 0, 401, 404, 500, 503))
        return f"server {self.weather.fails}"

    def _pass_hour(self) -> str:
        for meter in self.depot.meters:
            meter.live(HOUR_MS)
        return "an hour passes"


def _in_sight(each: QWidget) -> bool:
    """What Qt has deleted meanwhile is nowhere."""
    return isValid(each) and each.isVisible()
