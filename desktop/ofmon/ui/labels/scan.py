"""Scanning a meter's label: a picture from a file, from the clipboard, or a camera's where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ofmon.errors import InputError, OFMonError
from ofmon.services.labels import other_meter
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.labels.camera import CameraView, camera_device
from ofmon.ui.labels.pictures import clipboard_picture, grey, picture_in
from ofmon.ui.parts.file_dialogs import ask_which
from ofmon.ui.parts.widgets import Notice, button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from ofmon.domain.identity import MeterId
    from ofmon.domain.label import Label
    from ofmon.services.ports.codes import GreyPicture
    from ofmon.ui.shared import Shared

_BESIDE_PX = 480


class LabelScan(QWidget):
    """``found`` carries the device that a label is for."""

    found = Signal(object)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.meter: MeterId | None = None
        self.notice = Notice(shared.theme)
        self.file = button(
            tr("Picture of a label …"), tr("Reads the label in a picture file"), self._ask_file
        )
        self.clipboard = button(
            tr("From the clipboard"), tr("Reads the label in the picture that was copied"), self.paste
        )
        self.look = button(tr("Camera"), tr("Reads a label that is held before the camera"), self._look)
        self._camera: CameraView | None = None
        self.look.setVisible(camera_device() is not None)
        self._buttons = row(self.file, self.clipboard, self.look, None)
        self._layout = column(label(tr("Or scan the meter's label:"), "muted"), self._buttons, self.notice)
        self.setLayout(self._layout)

    def clear(self) -> None:
        """Nothing was scanned."""
        self.notice.hide()
        if self._camera:
            self._camera.hide()

    def read(self, path: Path) -> None:
        """Read the label in a picture file."""
        self._scan(lambda: picture_in(path))

    def paste(self) -> None:
        """Read the label in the picture that was copied."""
        picture = clipboard_picture()
        if picture is None:
            self.notice.say(tr("The clipboard holds no picture."), "warn")
        else:
            self._scan(lambda: _at_once(picture))

    def resizeEvent(self, event: object) -> None:
        """The buttons beside or below each other."""
        directions = self._buttons.Direction
        beside = self.width() >= _BESIDE_PX
        self._buttons.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _scan(self, picture: Callable[[], Awaitable[GreyPicture]]) -> None:
        async def work() -> None:
            self.notice.hide()
            try:
                read = await self._shared.services.labels.scan(await picture())
                await self._mean(read)
            except OFMonError as error:
                self.notice.say(words.sentence(str(error)), "warn")

        self._shared.jobs.load(self, work)

    async def _mean(self, read: Label) -> None:
        """Find the label's device; a label of another meter is asked about."""
        device = await self._shared.services.labels.device_of(read)
        problem = other_meter(read, self.meter) if self.meter else ""
        if problem:
            use = tr("Use it all the same")
            self.notice.say(problem, "warn", use, lambda: self._take(device))
        else:
            self._take(device)

    def _take(self, device: object) -> None:
        self.clear()
        self.found.emit(device)

    def _ask_file(self) -> None:
        pictures = tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp)")
        ask_which(self, tr("Picture of a label"), self.read, pictures)

    def _look(self) -> None:
        device = camera_device()
        if device is None:
            return
        if self._camera is None:
            self._camera = CameraView(device)
            self._camera.seen.connect(self._seen)
            self._layout.addWidget(self._camera)
        self._camera.start()

    def _seen(self, image: QImage) -> None:
        """A frame without a label is none worth a word."""

        async def work() -> None:
            try:
                read = await self._shared.services.labels.scan(grey(image))
            except InputError:
                return
            try:
                await self._mean(read)
            except OFMonError as error:
                self.notice.say(words.sentence(str(error)), "warn")

        self._shared.jobs.load(self, work)


async def _at_once(picture: GreyPicture) -> GreyPicture:
    return picture
