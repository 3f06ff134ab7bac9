"""What stands at the place: radio, clock, meter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from ofmon.domain.calibration import Configuration, Live
    from ofmon.domain.clipping import Clipping
    from ofmon.domain.clock import TimeGiven
    from ofmon.domain.identity import Token
    from ofmon.domain.version import MeterVersion, Version


@dataclass(frozen=True, slots=True)
class Network:
    """A network heard on the air. ``signal_dbm`` is negative; nearer is closer to 0."""

    ssid: str
    signal_dbm: int


@dataclass(frozen=True, slots=True)
class Reach:
    """The way to a meter whose network is joined.

    Attributes:
        url: base URL of its HTTP server.
        interface: the network interface that its network was joined by, e.g. ``wlan0``; its requests go by no
            other one. Empty: the system's routes say which.
    """

    url: str
    interface: str = ""


class Wifi(Protocol):
    """The computer's radio, or what stands for it."""

    async def scan(self) -> list[Network]:
        """Networks in reach, meters or not.

        Raises:
            ScanUnsupportedError: this way can't list networks.
            WifiError: the radio failed, is off, isn't there or may not be used.
        """

    async def connect(self, ssid: str, passphrase: str) -> Reach:
        """Join a meter's network, also from another meter's; return the way to its HTTP server.

        Raises:
            NotInReachError: nobody of that name is heard.
            PassphraseError: refused.
            WifiError: the radio failed, is off, isn't there or may not be used.
        """

    async def disconnect(self) -> None:
        """Leave the meter's network and give the person's own back. Harmless when not connected.

        Raises:
            WifiError: the radio failed, or the person's own network did not come back.
        """

    async def close(self) -> None:
        """Let go of the radio."""


@runtime_checkable
class JoinedByHand(Protocol):
    """A `Wifi` that may go by the person's word which meter's network the computer is in."""

    @property
    def by_hand(self) -> bool:
        """Whether it does so at the meter that was connected last."""


def joined_by_hand(wifi: Wifi) -> bool:
    """Whether nothing but the person's word says which meter this is."""
    return isinstance(wifi, JoinedByHand) and wifi.by_hand


class Clock(Protocol):
    """The collector's idea of now."""

    async def now_ms(self) -> int:
        """Milliseconds since the epoch.

        Raises:
            WifiError: the testbed, whose clock it is, does not answer.
        """


class MeterClock(Clock, Protocol):
    """The time that meters get, and that their readings are corrected by.

    A clock that wasn't checked is no error: what it says is told, and believed as far as it agrees with what
    is known (`ofmon.domain.dating.trust`).
    """

    async def compare(self) -> None:
        """Compare with a better clock, if there is one in reach; to be called before a meter is joined."""

    async def tell(self) -> TimeGiven:
        """Now, and by which clock.

        Raises:
            WifiError: the testbed, whose clock it is, does not answer.
        """


class Meter(Protocol):
    """A meter over protocol 1, and what OFMon's own know beyond it. All methods raise `MeterError`s."""

    async def version(self) -> MeterVersion:
        """What runs on it."""

    async def token(self) -> Token | None:
        """The token it carries; None: never provisioned.

        Raises:
            MeterAnswerError: what it carries is no token.
        """

    async def set_token(self, token: Token) -> None:
        """Give it a token."""

    async def readings(self, received: Callable[[int], None]) -> bytes:
        """The `/telemetry` body; ``received`` is told the bytes so far."""

    async def powerloss_log(self) -> bytes:
        """The `/powerloss_log` body."""

    async def set_time(self, time_ms: int) -> None:
        """Set its clock, ms since the epoch."""

    async def reset(self) -> None:
        """Erase its readings and power-loss log."""

    async def update(self, image: bytes, version: Version, sent: Callable[[int], None]) -> None:
        """Give it a firmware image; it restarts a moment later. ``sent`` is told the bytes so far.

        Raises:
            MeterRefusedError: it doesn't take the image, and says why; it goes on as before.
            MeterUnreachableError: it went away; after the last byte it may have taken the image all the same.
        """

    async def configuration(self) -> Configuration:
        """Wiring and calibration.

        Raises:
            MeterRefusedError: its firmware doesn't know them, or can't read what it stored.
        """

    async def configure(self, configuration: Configuration) -> None:
        """Give it wiring and calibration; it measures by them from the next second on.

        Raises:
            MeterRefusedError: it can't measure by them, and says why; it goes on as before.
        """

    async def live(self) -> tuple[Live, ...]:
        """What each transformer measured over the last second."""

    async def clipping(self) -> tuple[Clipping, ...]:
        """How many samples of each transformer were cut off since its memory was freed.

        Raises:
            MeterRefusedError: its firmware doesn't count them.
        """

    async def close(self) -> None:
        """Give up the connection."""


MeterOpener = Callable[[Reach], Meter]
