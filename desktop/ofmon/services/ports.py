"""What the procedures need from the world.

Adapters implement these; tests hold each fake and the real one to the same contract.
Every method may raise the `ofmon.errors` named in its docstring, and nothing else on purpose.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from ofmon.domain.reading import CorrectedReading, RawReading, ReadingState, StoredReading

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.domain.calibration import Configuration, Live
    from ofmon.domain.clock import ClockOffset, TimeGiven
    from ofmon.domain.energy import EnergyPoint
    from ofmon.domain.identity import MeterId, Token
    from ofmon.domain.powerloss import PlacedLoss, StoredLoss
    from ofmon.domain.telemetry import Point
    from ofmon.domain.version import MeterVersion, Version

# ---------------------------------------------------------------- the place: radio, clock, meter


@dataclass(frozen=True, slots=True)
class Network:
    """A network heard on the air. ``signal_dbm`` is negative; nearer is closer to 0."""

    ssid: str
    signal_dbm: int


class Wifi(Protocol):
    """The computer's radio, or what stands for it."""

    async def scan(self) -> list[Network]:
        """Networks in reach, meters or not.

        Raises:
            ScanUnsupportedError: this way can't list networks.
            WifiError: the radio failed, is off, isn't there or may not be used.
        """

    async def connect(self, ssid: str, passphrase: str) -> str:
        """Join a meter's network, also from another meter's; return the base URL of its HTTP server.

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


class Clock(Protocol):
    """The collector's idea of now."""

    async def now_ms(self) -> int:
        """Milliseconds since the epoch.

        Raises:
            WifiError: the testbed, whose clock it is, does not answer.
        """


class MeterClock(Clock, Protocol):
    """The time that meters get, and that their readings are corrected by."""

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

    async def close(self) -> None:
        """Give up the connection."""


MeterOpener = Callable[[str], Meter]


# ---------------------------------------------------------------- the computer: database, secrets


@dataclass(frozen=True, slots=True)
class MeterRecord:
    """What the database knows about a meter.

    Attributes:
        meter: who.
        device_ref: name of its device's access token (`ofmon.domain.identity.device_ref`), None: not known.
        device_id: the device's UUID on the server, None: not known.
        device_name: the device's name on the server, None: not known.
        profile_id: the device profile's UUID, None: not known.
        firmware: what it last said about its version, empty: never asked.
        last_seen_ms: last time it was heard or visited, None: never.
        last_collected_ms: end of the last *finished* collection, None: never.
        counts: stored readings by state.
    """

    meter: MeterId
    device_ref: str | None
    device_id: str | None
    device_name: str | None
    profile_id: str | None
    firmware: str
    last_seen_ms: int | None
    last_collected_ms: int | None
    counts: Mapping[ReadingState, int]

    @property
    def waiting(self) -> int:
        """Readings that wait to be sent."""
        return self.counts.get(ReadingState.PENDING, 0)


@dataclass(frozen=True, slots=True)
class Device:
    """A device on the server. ``profile_name`` is for the person."""

    id: str
    name: str
    profile_id: str
    profile_name: str = ""


@dataclass(frozen=True, slots=True)
class Dashboard:
    """A dashboard on the server, with its configuration as JSON."""

    id: str
    title: str
    configuration: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Intake:
    """What one visit took from a meter, to be stored in one transaction.

    Attributes:
        meter: from whom.
        device_ref: whose, None when the meter carried no token.
        profile_id: the token's profile, None likewise.
        firmware: what the meter says about its version.
        now_ms: collector's time.
        readings: in the meter's order.
        losses: the power losses that no earlier visit has dealt with.
        tail_bytes: length of a torn tail.
        visit_id: continue this visit, None: a new one.
    """

    meter: MeterId
    device_ref: str | None
    profile_id: str | None
    firmware: str
    now_ms: int
    readings: Sequence[CorrectedReading]
    losses: Sequence[PlacedLoss]
    tail_bytes: int
    visit_id: int | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """What storing an intake did.

    Attributes:
        visit_id: the visit's key.
        new: indices into the intake's readings of those not stored before.
    """

    visit_id: int
    new: Sequence[int]


@dataclass(frozen=True, slots=True)
class Parcel:
    """Readings that belong to one device on the server, ascending by time.

    Attributes:
        device_ref: whose; None: the meter never had a token.
        device_id: the device's UUID, None: not known.
        device_name: the device's name, None: not known.
        ssid: a meter they came from.
        readings: what is in the state that was asked for.
    """

    device_ref: str | None
    device_id: str | None
    device_name: str | None
    ssid: str
    readings: Sequence[StoredReading]


class ReadingOrder(StrEnum):
    """What a list of readings is sorted by."""

    METER = "meter"
    TIME = "time"
    ENERGY = "energy"
    REAL_POWER = "real power"
    VOLTAGE = "voltage"
    CURRENT = "current"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class ReadingFilter:
    """Which stored readings a list shows, and how it is sorted.

    Attributes:
        meter: part of a meter's SSID or of its device's name, in any case; empty: all.
        state: only those in this state, None: all.
        start_ms: first corrected time (inclusive), None: from the beginning.
        end_ms: last corrected time (exclusive), None: to the end.
        order: what it is sorted by.
        descending: from the largest to the smallest.
    """

    meter: str = ""
    state: ReadingState | None = None
    start_ms: int | None = None
    end_ms: int | None = None
    order: ReadingOrder = ReadingOrder.TIME
    descending: bool = True


@dataclass(frozen=True, slots=True)
class LossFilter:
    """Which power losses a list shows.

    Attributes:
        meter: part of a meter's SSID or of its device's name, in any case; empty: all.
        start_ms: first corrected time (inclusive), None: from the beginning. Where there is none the
            meter's own time counts.
        end_ms: last time (exclusive), None: to the end.
        most: how many at most, the newest ones; None: all.
    """

    meter: str = ""
    start_ms: int | None = None
    end_ms: int | None = None
    most: int | None = None


class Store(Protocol):
    """The local database. Each method is one transaction, done in a worker thread, durable when it returns.

    All methods raise `StoreError`s. After an error nothing of that call is stored.
    """

    async def save_intake(self, intake: Intake) -> Stored:
        """Store a visit's readings and losses; what is known already stays as it was first stored."""

    async def missing(self, meter: MeterId, readings: Sequence[RawReading]) -> int:
        """How many of these readings the database does not hold, byte for byte."""

    async def settled_losses(self, meter: MeterId) -> frozenset[int]:
        """Power losses seen by earlier visits that then set the meter's clock."""

    async def clock_was_set(self, visit_id: int, time_ms: int) -> None:
        """Note that this visit has set the meter's clock."""

    async def visit_finished(self, visit_id: int, time_ms: int, *, freed: bool) -> None:
        """Note that this visit is done: the meter counts as collected at ``time_ms``."""

    async def heard(self, meters: Collection[MeterId], time_ms: int) -> None:
        """Note that meters were heard on the air."""

    async def bind_device(self, ref: str, device: Device) -> None:
        """Note which device on the server an access token stands for."""

    async def assign_device(self, meter: MeterId, ref: str, profile_id: str) -> None:
        """Note that a meter was given a token."""

    async def meters(self) -> list[MeterRecord]:
        """Every meter ever heard or visited, by name."""

    async def meter(self, meter: MeterId) -> MeterRecord | None:
        """One of them."""

    async def counts(self) -> Mapping[ReadingState, int]:
        """Stored readings by state, over all meters."""

    async def readings(
        self, meter: MeterId | None = None, start_ms: int | None = None, end_ms: int | None = None
    ) -> list[StoredReading]:
        """Stored readings by meter and time (start inclusive, end exclusive, by corrected time).

        Held ones, which have no time, come first, and only when neither bound is given.
        """

    async def find_readings(self, wanted: ReadingFilter) -> list[int]:
        """Ids of stored readings, sorted."""

    async def readings_by_id(self, ids: Sequence[int]) -> list[StoredReading]:
        """These readings, in this order; ids that are gone are left out."""

    async def find_losses(self, wanted: LossFilter) -> list[StoredLoss]:
        """Power losses, the newest first."""

    async def energy_points(self, meter: MeterId | None, start_ms: int, end_ms: int) -> list[EnergyPoint]:
        """Points for `ofmon.domain.energy.energy_by`: periods that ended after the start, up to the end."""

    async def parcels(self, state: ReadingState) -> list[Parcel]:
        """All readings in a state, by the device they belong to."""

    async def mark(self, ids: Sequence[int], state: ReadingState) -> None:
        """Move readings to a state."""

    async def release(self) -> None:
        """Let go of the file until the next call."""

    async def close(self) -> None:
        """Finish what runs and close the file."""


@dataclass(frozen=True, slots=True)
class DatabaseFile:
    """A database file that was checked and found whole.

    Attributes:
        path: where it is.
        schema: version of its tables.
        readings: how many it holds.
    """

    path: Path
    schema: int
    readings: int


class Upkeep(Protocol):
    """Care for the database as a file. All methods raise `StoreError`s."""

    @property
    def path(self) -> Path:
        """Where the database is, or will be."""

    async def check(self) -> DatabaseFile | None:
        """Go through all of it; None: there is none yet.

        Raises:
            DatabaseDamagedError: it isn't whole.
        """

    async def room(self) -> int:
        """Free bytes in its folder, in which a file could be written just now.

        Raises:
            DiskFullError: nothing can be written there.
        """

    async def back_up(self, target: Path) -> DatabaseFile | None:
        """Copy it as it is at one moment to a file that isn't there yet; None: there is nothing to copy.

        The copy is checked and durable when it gets its name; half a copy never has it.
        """

    async def copy_to(self, target: Path) -> DatabaseFile | None:
        """Copy it to where it will be worked with; None: there is nothing to copy.

        Raises:
            DatabaseBusyError: somebody else uses it, and would go on with the one that is left.
            DatabaseDamagedError: it, or its copy, isn't whole.
        """

    async def restore(self, source: Path, kept: Path) -> DatabaseFile:
        """Put a copy in its place, the present file being kept under another name.

        Raises:
            DatabaseBusyError: somebody uses the present one; nothing was changed.
            DatabaseDamagedError: the copy is no whole database of OFMon; nothing was changed.
            DatabaseTooNewError: a newer OFMon made the copy; nothing was changed.
        """

    async def delete_readings(self, count: int) -> bool:
        """Delete all readings, if there are exactly so many; else nothing, and False."""


class SettingsKeeper(Protocol):
    """What was chosen, by names; the adapter knows which there are. It reads and writes at once.

    All methods raise `InputError` when the settings can't be read.
    """

    def get(self, name: str) -> str:
        """One of them."""

    def change(self, **what: str) -> None:
        """Change some of them.

        Raises:
            DiskFullError: they can't be written.
        """


class Secrets(Protocol):
    """A place for secrets outside the database: the system's keyring where there is one.

    All methods raise `SecretsError`.
    """

    @property
    def persistent(self) -> bool:
        """Whether a secret outlives this process."""

    @property
    def description(self) -> str:
        """Where secrets are kept, for the person."""

    def get(self, name: str) -> str | None:
        """A secret, or None."""

    def set(self, name: str, value: str) -> None:
        """Keep a secret."""

    def delete(self, name: str) -> None:
        """Forget a secret; harmless when there is none."""


# ---------------------------------------------------------------- the desk: ThingsBoard


@dataclass(frozen=True, slots=True)
class Session:
    """Who is signed in where."""

    server_url: str
    user: str


class Server(Protocol):
    """A ThingsBoard server. All methods raise `ServerError`s."""

    @property
    def url(self) -> str:
        """Base URL; empty when none is configured."""

    async def use(self, url: str) -> None:
        """Work with another server from now on, and with the session that is kept for it.

        Raises:
            InputError: that is no URL.
        """

    async def sign_in(self, user: str, password: str) -> None:
        """Sign in; the session is kept in the secrets."""

    async def sign_out(self) -> None:
        """Forget the session, here and as far as the server can."""

    async def session(self) -> Session | None:
        """The session, if it (still) works; None when nobody is signed in.

        Raises:
            ServerUnreachableError: there is a session, but the server can't be asked.
        """

    async def devices(self) -> list[Device]:
        """Every device the user may see, by name.

        Raises:
            SignInNeededError: nobody is signed in.
        """

    async def access_token(self, device_id: str) -> str:
        """A device's access token.

        Raises:
            SignInNeededError: nobody is signed in.
            DeviceUnknownError: no such device, or its credentials are no access token.
        """

    async def send(self, access_token: str, points: Sequence[Point]) -> None:
        """Hand over points of one device; returning means queued, not stored.

        Raises:
            DeviceUnknownError: the server refuses the access token.
            ServerBusyError: refused for now, or for a point in it: the same answer stands for both.
            ServerUnreachableError: no answer; the points may or may not have arrived.
        """

    async def read_back(
        self, device_id: str, keys: Sequence[str], start_ms: int, end_ms: int
    ) -> dict[int, dict[str, float]]:
        """Stored values by time and key (start inclusive, end exclusive).

        Raises:
            SignInNeededError: nobody is signed in.
        """

    async def close(self) -> None:
        """Give up connections."""


class ServerClock(Protocol):
    """A clock that is better kept than this computer's."""

    async def measure(self) -> ClockOffset:
        """Compare the clocks.

        Raises:
            InputError: no server is set.
            ServerError: it doesn't answer, or doesn't say the time.
        """


class DashboardServer(Protocol):
    """A ThingsBoard server's dashboards. All methods raise `ServerError`s, `SignInNeededError` among them."""

    @property
    def url(self) -> str:
        """Base URL; empty when none is configured."""

    async def profile_names(self) -> list[str]:
        """The names of all device profiles."""

    async def dashboards(self, title: str) -> list[Dashboard]:
        """Every dashboard of exactly this title; the server doesn't keep titles apart."""

    async def create_dashboard(self, title: str, configuration: Mapping[str, Any]) -> Dashboard:
        """Make a dashboard; the answer is what the server kept."""

    async def update_dashboard(self, dashboard_id: str, configuration: Mapping[str, Any]) -> Dashboard:
        """Exchange a dashboard's configuration and nothing else."""
