"""The emulated radio: which meters a tablet hears, and to which one it is connected.

A meter is on the air while it has power and its beacon was heard lately; its name is the one that its
firmware put into the beacon. There is one tablet, so there is at most one connection.

Where a board's network is Wi-Fi, the tablet is its station 0: what a scan shows is what that station's card
heard, and connecting is a handshake that the firmware itself grants or refuses. Over Ethernet, which knows
neither, a strength is made up and the passphrase is compared here.
"""

from __future__ import annotations

import time
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon_emulation.radio import FACTORY_PASSPHRASE, JOIN_TIMEOUT_S, WRONG_PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon_emulation.board import Board
    from ofmon_emulation.radio import Station

FAREWELL_S = 0.02
"""Virtual time for the last frames of closed connections: computers send them before they leave."""
BEACON_AGE_MAX_S = 5.0
"""Virtual seconds after which a silent meter counts as out of reach."""
JOIN_POLL_S = 0.002
"""How often is looked whether a board that lives has let its station in."""
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
        signal_dbm: strength; over Ethernet made up, but always the same for the same name.
        security: how it is protected.
        bssid: the access point's address; none over Ethernet.
        channel: of the 2.4 GHz band; none over Ethernet.
    """

    ssid: str
    signal_dbm: int
    security: str = SECURITY
    bssid: str | None = None
    channel: int | None = None


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
        heard = [_network(ssid, board) for ssid, board in self._heard()]
        return sorted(heard, key=lambda network: -network.signal_dbm)

    def connect(self, ssid: str, passphrase: str) -> Connection:
        """Join a meter's network, leaving the one before.

        Raises:
            OutOfReachError: it isn't on the air, or doesn't answer.
            WrongPassphraseError: the passphrase is wrong.
        """
        board = next((board for name, board in self._heard() if name == ssid), None)
        if board is None:
            raise OutOfReachError(ssid)
        if not board.air.stations:
            _compare(ssid, passphrase)
        self.disconnect()
        if board.air.stations:
            _join(board, board.air.stations[0], ssid, passphrase)
        connection = Connection(ssid, f"http://127.0.0.1:{board.forward()}")
        self._joined = (board, connection)
        return connection

    def disconnect(self) -> None:
        """Leave; what was closed before is still told to the meter, what is open breaks.

        Over Wi-Fi the access point is told too, so that it has room for the next one.
        """
        if self._joined is not None:
            board = self._joined[0]
            board.run(FAREWELL_S)
            for station in board.air.stations[:1]:
                station.deauthenticate()
                board.run(FAREWELL_S)
            board.leave()
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


def _network(ssid: str, board: Board) -> Network:
    """What a scan shows of a board: what its station heard, or made up."""
    if not board.air.stations:
        return Network(ssid, _signal_dbm(ssid))
    heard = next(network for network in board.air.stations[0].networks() if network.ssid == ssid)
    return Network(ssid, heard.signal_dbm, heard.security, heard.bssid, heard.channel)


def _compare(ssid: str, passphrase: str) -> None:
    if passphrase != FACTORY_PASSPHRASE:
        raise WrongPassphraseError(ssid)


def _join(board: Board, station: Station, ssid: str, passphrase: str) -> None:
    """Have a station join while the board lives in its depot; how it ends is the firmware's choice."""
    station.begin_join(ssid=ssid, passphrase=passphrase)
    deadline_s = board.time_s + JOIN_TIMEOUT_S
    while not station.joined and station.refusal is None and board.powered and board.time_s < deadline_s:
        time.sleep(JOIN_POLL_S)
    if station.joined:
        return
    refusal = station.refusal
    station.leave()
    raise WrongPassphraseError(ssid) if refusal == WRONG_PASSPHRASE else OutOfReachError(ssid)


def _signal_dbm(ssid: str) -> int:
    """Between -40 and -79 dBm."""
    return -40 - zlib.crc32(ssid.encode()) % 40
