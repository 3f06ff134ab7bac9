"""One OFMon at a meter at a time: two that join networks in turns would each take the other's meter away.

Whoever is at a meter holds an exclusive transaction on a small SQLite file in the data folder; the system
lets go of it when the program ends, however that happens.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.adapters.store.errors import typed
from ofmon.errors import DatabaseBusyError, RadioTakenError
from ofmon.services.ports import joined_by_hand
from ofmon.texts import tr

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.services.ports import Network, Reach, Wifi


@dataclass(slots=True)
class WifiAlone:
    """`ofmon.services.ports.Wifi` that no other OFMon with this data folder uses meanwhile.

    Attributes:
        wifi: the radio.
        path: the file that says that it is taken; made when there is none.
    """

    wifi: Wifi
    path: Path
    _held: sqlite3.Connection | None = None

    @property
    def by_hand(self) -> bool:
        """Whether the radio below it goes by the person's word."""
        return joined_by_hand(self.wifi)

    async def scan(self) -> list[Network]:
        """See the port; looking around disturbs nobody."""
        return await self.wifi.scan()

    async def connect(self, ssid: str, passphrase: str) -> Reach:
        """See the port.

        Raises:
            RadioTakenError: another OFMon is at a meter.
            StoreError: the data folder can't be written: nothing could be collected.
        """
        self._take()
        return await self.wifi.connect(ssid, passphrase)

    async def disconnect(self) -> None:
        """See the port; leaves another OFMon where it is."""
        if self._held is None:
            return
        try:
            await self.wifi.disconnect()
        finally:
            self._let_go()

    async def close(self) -> None:
        """See the port."""
        self._let_go()
        await self.wifi.close()

    def _take(self) -> None:
        if self._held:
            return
        held: sqlite3.Connection | None = None
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            held = sqlite3.connect(self.path, timeout=0, isolation_level=None)
            held.execute("BEGIN EXCLUSIVE")
        except (sqlite3.Error, OSError) as error:
            if held:
                held.close()
            meaning = typed(error, self.path)
            raise (_taken() if isinstance(meaning, DatabaseBusyError) else meaning) from error
        self._held = held

    def _let_go(self) -> None:
        if self._held:
            self._held.close()
            self._held = None


def _taken() -> RadioTakenError:
    return RadioTakenError(
        tr("Another OFMon on this computer is at a meter."),
        todo=tr("Wait until it is done, or close it; then try again."),
    )
