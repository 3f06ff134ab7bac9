"""The air around a board whose network is Wi-Fi: its stations, what they hear, and how well.

Every board has an air of its own with one station, number 0, by which `Board.http` and a forwarded port go.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon_emulation.connection import TICKS_PER_SECOND, Visitor
from ofmon_emulation.errors import BoardOffError, BoardTimeoutError, JoinRefusedError

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator
    from pathlib import Path

    from ofmon_emulation import _core

FACTORY_PASSPHRASE = "12345678"  # noqa: S105 (the factory's, known to all)
WRONG_PASSPHRASE = "wrong passphrase"  # noqa: S105 (a reason, no passphrase)
"""Why a station wasn't let in, as the core says it."""
JOIN_TIMEOUT_S = 15.0
"""An access point needs five seconds to refuse a wrong passphrase."""


@dataclass(frozen=True, slots=True)
class HeardNetwork:
    """A network as a station's card heard it.

    Attributes:
        ssid: its name.
        bssid: the access point's address, as `aa:bb:cc:dd:ee:ff`.
        channel: of the 2.4 GHz band.
        security: "wpa2-psk", "open", or "other".
        signal_dbm: strength.
        age_s: virtual seconds since its last beacon or probe response.
    """

    ssid: str
    bssid: str
    channel: int
    security: str
    signal_dbm: int
    age_s: float


@dataclass(frozen=True, slots=True)
class Link:
    """The way between the board and a station.

    Attributes:
        signal_dbm: strength of either at the other.
        loss: probability that a frame gets lost, an acknowledgement among them; the seed chooses which.
        in_reach: whether they hear each other at all.
    """

    signal_dbm: int = -50
    loss: float = 0.0
    in_reach: bool = True


class Station(Visitor):
    """A computer with a Wi-Fi card, in virtual time; made by `BoardAir`."""

    def __init__(self, machine: _core.Machine, lock: threading.RLock, number: int) -> None:
        self._machine = machine
        self._lock = lock
        self.number = number

    def networks(self) -> list[HeardNetwork]:
        """What it has heard, the strongest first."""
        with self._lock:
            now, heard = self._machine.now, self._machine.networks(self.number)
        networks = [
            HeardNetwork(ssid, bssid, channel, security, signal_dbm, (now - at) / TICKS_PER_SECOND)
            for ssid, bssid, channel, security, signal_dbm, at in heard
        ]
        return sorted(networks, key=lambda network: -network.signal_dbm)

    def use(self, *, ssid: str | None = None, passphrase: str | None = FACTORY_PASSPHRASE) -> None:
        """Say by what it joins from now on.

        Args:
            ssid: the network's name; None is the strongest one.
            passphrase: None for networks without protection.
        """
        with self._lock:
            self._machine.set_credentials(self.number, ssid, passphrase)

    def behave(self, *, ht: bool = False, saves_power: bool = False) -> None:
        """Say what kind of station it is; at first it is one of 802.11g that is always awake.

        Args:
            ht: it offers 802.11n with QoS when it joins next, without aggregation.
            saves_power: it dozes between beacons, from the next one on.
        """
        with self._lock:
            self._machine.set_manner(self.number, ht, saves_power)

    def join(
        self,
        *,
        ssid: str | None = None,
        passphrase: str | None = FACTORY_PASSPHRASE,
        timeout_s: float = JOIN_TIMEOUT_S,
    ) -> None:
        """Join a network and run the board until that is done: authentication, association, handshake.

        Raises:
            BoardOffError: the board has no power.
            BoardTimeoutError: it came to nothing within `timeout_s` of virtual time.
            JoinRefusedError: the access point doesn't let it in.
        """
        with self._lock:
            if not self._machine.powered:
                raise BoardOffError("there is no network to join: the board has no power")
            self.use(ssid=ssid, passphrase=passphrase)
            self._machine.begin_join(self.number)
            outcome = self._machine.await_join(self.number, round(timeout_s * TICKS_PER_SECOND))
        if not outcome:
            raise BoardTimeoutError(f"station {self.number} didn't join within {timeout_s} s of virtual time")
        if outcome != "joined":
            raise JoinRefusedError(f"the access point refuses station {self.number}: {outcome}", outcome)

    def begin_join(self, *, ssid: str | None = None, passphrase: str | None = FACTORY_PASSPHRASE) -> None:
        """Begin to join a network, leaving the one before; `joined` and `refusal` tell how it went."""
        with self._lock:
            self._machine.leave(self.number)
            self.use(ssid=ssid, passphrase=passphrase)
            self._machine.begin_join(self.number)

    def leave(self) -> None:
        """Go out of reach without a word: the access point isn't told, connections are lost."""
        with self._lock:
            self._machine.leave(self.number)

    def deauthenticate(self) -> None:
        """Tell the access point that it leaves; it joins again by itself half a second later."""
        with self._lock:
            self._machine.deauthenticate(self.number)

    @property
    def joined(self) -> bool:
        """Whether it is in a network now."""
        with self._lock:
            return self._machine.joined(self.number)

    @property
    def refusal(self) -> str | None:
        """Why it wasn't let in when it last tried."""
        with self._lock:
            return self._machine.refusal(self.number)

    @property
    def joins(self) -> int:
        """How often it has joined so far, by itself among others."""
        with self._lock:
            return self._machine.station_counts(self.number)[0]

    @property
    def frames_lost(self) -> int:
        """Frames that it gave up after seven tries."""
        with self._lock:
            return self._machine.station_counts(self.number)[1]

    @property
    def last_reason(self) -> int | None:
        """The reason that an access point last gave it for ending things (IEEE 802.11-2020, 9.4.1.7)."""
        with self._lock:
            return self._machine.station_counts(self.number)[2]

    @property
    def address(self) -> str | None:
        """The address that the DHCP server gave it, or None."""
        with self._lock:
            return self._machine.station_address(self.number)

    @property
    def link(self) -> Link:
        """Its way to the board; may be set at any time."""
        with self._lock:
            return Link(*self._machine.link(self.number))

    @link.setter
    def link(self, link: Link) -> None:
        with self._lock:
            self._machine.set_link(self.number, link.signal_dbm, link.loss, link.in_reach)


class BoardAir:
    """The air around one board; `Board.air`."""

    def __init__(self, machine: _core.Machine, lock: threading.RLock, epoch_ms: int) -> None:
        self._machine = machine
        self._lock = lock
        self._epoch_ms = epoch_ms

    @contextmanager
    def capture(self, path: Path) -> Iterator[None]:
        """Write what is on the air to a pcap file with radiotap headers while the context lasts.

        Wireshark reads it. Every frame is there, lost ones and acknowledgements too, at its true time. The
        copy in a snapshot doesn't write.

        Raises:
            OSError: the file can't be written.
        """
        with self._lock:
            self._machine.start_capture(str(path), self._epoch_ms)
        try:
            yield
        finally:
            with self._lock:
                self._machine.stop_capture()

    @property
    def stations(self) -> list[Station]:
        """All stations; none where the board's network is Ethernet."""
        with self._lock:
            return [Station(self._machine, self._lock, number) for number in range(self._machine.stations)]

    def add_station(self) -> Station:
        """Bring another station; it knows the factory's passphrase."""
        with self._lock:
            station = Station(self._machine, self._lock, self._machine.add_station())
            station.use()
        return station
