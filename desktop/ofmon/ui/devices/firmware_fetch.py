"""Fetches firmware packages for the profiles of known meters, in the background.

It asks only while someone is signed in, and is quiet when there is no network or nothing is new. A trouble is
told once, not at every look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ofmon.errors import InputError, OFMonError, ServerUnreachableError, SignInNeededError
from ofmon.services.activity import ActivityKind
from ofmon.texts import tr
from ofmon.ui import words

if TYPE_CHECKING:
    from ofmon.services.firmware import Fetched
    from ofmon.ui.shared import Shared


class FirmwareFetch(QObject):
    """One fetch at a time. ``brought`` tells that a package came."""

    brought = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._busy = False
        self._told: set[str] = set()

    def start(self) -> None:
        """Look for packages, unless that is going on."""
        if not self._busy:
            self._busy = True
            task = self._shared.jobs.load(self, self._fetch)
            task.add_done_callback(lambda _task: self._ended())

    def _ended(self) -> None:
        self._busy = False

    async def _fetch(self) -> None:
        services = self._shared.services
        try:
            signed_in = bool(services.account.server.url) and await services.account.session()
            results = await services.firmware.fetch() if signed_in else []
        except (InputError, SignInNeededError, ServerUnreachableError):
            return
        except OFMonError as error:
            self._complain(error)
            return
        for result in results:
            self._tell(result)
        if any(result.image for result in results):
            self.brought.emit()

    def _tell(self, result: Fetched) -> None:
        if result.image:
            text = tr(
                "Firmware {title} {version} fetched and checked.",
                title=result.image.title,
                version=result.image.version,
            )
            self._shared.activity.note(self._shared.now.ms, text, "good", ActivityKind.FIRMWARE)
        if result.error:
            self._complain(result.error)

    def _complain(self, error: OFMonError) -> None:
        text = tr("Firmware: {error}", error=words.sentence(str(error)))
        if text not in self._told:
            self._told.add(text)
            self._shared.activity.note(self._shared.now.ms, text, "warn", ActivityKind.FIRMWARE)
