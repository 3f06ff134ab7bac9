"""What a person chose in the window (theme, columns, server), kept in the settings file."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ofmon.errors import OFMonError

if TYPE_CHECKING:
    from ofmon.adapters.files.settings import SettingsFile


class LanguageWish(QObject):
    """Tells that another language was chosen, or a size of text, and that it must wait for what runs."""

    chosen = Signal(str)
    anew = Signal()
    waits = Signal()


class Preferences:
    """Choices by name; each value is one that JSON knows.

    An unreadable settings file means default choices; Activity and Settings say what is wrong with it.
    """

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings
        self._saving: asyncio.Task[None] | None = None
        self._window = dict(settings.load().window)
        self.language = LanguageWish()

    def get(self, name: str, default: str = "") -> str:
        """A choice, or the default."""
        return str(self._window.get(name, default))

    def set(self, name: str, value: str) -> None:
        """Choose; the file follows in the background."""
        if self._window.get(name) != value:
            self._window[name] = value
            if self._saving is None or self._saving.done():
                self._saving = asyncio.ensure_future(self._save())

    async def keep_server(self, url: str) -> None:
        """Remember the server.

        Raises:
            OFMonError: the settings file can't be written.
        """
        await self.keep(server_url=url)

    async def keep(self, **settings: str | bool) -> None:
        """Remember settings by their names in `ofmon.adapters.files.settings.Settings`.

        Raises:
            OFMonError: the settings file can't be written.
        """
        await asyncio.to_thread(lambda: self._settings.change(**settings))

    async def close(self) -> None:
        """Wait until the file is written."""
        if self._saving:
            await self._saving

    async def _save(self) -> None:
        written: dict[str, object] = {}
        while written != self._window:
            written = dict(self._window)
            await asyncio.to_thread(self._write, written)

    def _write(self, window: dict[str, object]) -> None:
        try:
            self._settings.change(window=window)
        except OFMonError:
            return  # a choice that can't be kept still holds until the window closes
