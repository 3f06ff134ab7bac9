"""The emulated radio: which meters a tablet hears, and to which one it is connected.

A meter is on the air while it has power and its beacon was heard lately; its name is the one that its
firmware put into the beacon. There is one tablet, so there is at most one connection.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon_emulation.board import Board

FAREWELL_S = 0.02
"""Virtual time for the last frames of closed connections: computers send them before they leave."""
BEACON_AGE_MAX_S = 5.0
"""Virtual seconds after which a silent meter counts as out of reach."""
FACTORY_PASSPHRASE = "12345678"  # noqa: S105 (the factory's, known to all)
SECURITY = "wpa2-psk"


class OutOfReachError(Exception):
    """No meter of this name is on the air."""


class WrongPassphraseError(Exception):
    """The meter refuses the passphrase."""


@dataclass(frozen=True, slots=True)
class Network:
    """A meter as a scan shows it.

    Attributes:
        ssid: its name.
        signal_dbm: strength; made up, but always the same for the same name.
        security: how it is protected.
    """

    ssid: str
    signal_dbm: int
    security: str = SECURITY


@dataclass(frozen=True, slots=True)
class Connection:
    """What the tablet is connected to.

    Attributes:
        ssid: the meter's network.
        url: where the meter's HTTP server is reached from the host.
    """

    ssid: str
    url: str


class Air:
    """The radio between one tablet and these boards."""

    def __init__(self, boards: Sequence[Board]) -> None:
        self._boards = boards
        self._joined: tuple[Board, Connection] | None = None

    def networks(self) -> list[Network]:
        """Who is on the air, strongest first."""
        heard = [Network(ssid, _signal_dbm(ssid)) for ssid, _ in self._heard()]
        return sorted(heard, key=lambda network: -network.signal_dbm)

    def connect(self, ssid: str, passphrase: str) -> Connection:
        """Join a meter's network, leaving the one before.

        Raises:
            OutOfReachError: it isn't on the air.
            WrongPassphraseError: the passphrase is wrong.
        """
        board = next((board for name, board in self._heard() if name == ssid), None)
        if board is None:
            raise OutOfReachError(ssid)
        if passphrase != FACTORY_PASSPHRASE:
            raise WrongPassphraseError(ssid)
        self.disconnect()
        connection = Connection(ssid, f"http://127.0.0.1:{board.forward()}")
        self._joined = (board, connection)
        return connection

    def disconnect(self) -> None:
        """Leave; what was closed before is still told to the meter, what is open breaks."""
        if self._joined is not None:
            self._joined[0].run(FAREWELL_S)
            self._joined[0].leave()
            self._joined = None

    def connection(self) -> Connection | None:
        """The present connection; lost when the meter falls silent."""
        if self._joined and not _on_air(self._joined[0]):
            self.disconnect()
        return self._joined[1] if self._joined else None

    def _heard(self) -> list[tuple[str, Board]]:
        return [(board.ssid, board) for board in self._boards if _on_air(board) and board.ssid is not None]


def _on_air(board: Board) -> bool:
    age_s = board.beacon_age_s
    return board.powered and age_s is not None and age_s <= BEACON_AGE_MAX_S


def _signal_dbm(ssid: str) -> int:
    """Between -40 and -79 dBm."""
    return -40 - zlib.crc32(ssid.encode()) % 40
