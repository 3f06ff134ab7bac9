"""What waits at the desk: ThingsBoard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ofmon.domain.clock import ClockOffset
    from ofmon.domain.telemetry import Point


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
class Session:
    """Who is signed in where."""

    server_url: str
    user: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """The certificate that a server shows.

    Attributes:
        server: its origin (scheme, host and port).
        subject: whose it is, as RFC 4514 writes it.
        issuer: who vouches for it.
        from_ms: since when it is valid, ms since the epoch.
        until_ms: until when.
        fingerprint: its SHA-256 in hexadecimal.
        problem: why the system doesn't trust it, in a sentence; empty: it does.
    """

    server: str
    subject: str
    issuer: str
    from_ms: int
    until_ms: int
    fingerprint: str
    problem: str


class Server(Protocol):
    """A ThingsBoard server. All methods raise `ServerError`s."""

    @property
    def url(self) -> str:
        """Base URL; empty when none is configured."""

    async def use(self, url: str) -> None:
        """Work with another server from now on, and with the session that is kept for it.

        Raises:
            InputError: that is no address of a server.
        """

    async def reconnect(self) -> None:
        """Begin with a new connection, by what is trusted now."""

    async def certificate(self) -> Certificate:
        """The certificate that it shows, trusted or not; nothing else is asked.

        Raises:
            InputError: its address isn't an https one.
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

    async def prove(self, access_token: str) -> None:
        """Make sure that a ThingsBoard server answers: it gives this device its attributes, a stranger none.

        Raises:
            ServerAnswerError: something else answers, e.g. the sign-in page of a guest network.
            DeviceUnknownError: the server refuses the access token, so nothing is proved.
            ServerBusyError: refused for now.
        """

    async def claims(self, access_token: str, names: Sequence[str]) -> dict[str, Any]:
        """What collectors have left with a device under these names; raises what `send` does."""

    async def claim(self, access_token: str, values: Mapping[str, object]) -> None:
        """Leave values with a device, by name; raises what `send` does."""

    async def send(self, access_token: str, points: Sequence[Point]) -> None:
        """Hand over points of one device; returning means queued, not stored.

        Raises:
            DeviceUnknownError: the server refuses the access token.
            ServerAnswerError: what answered is no ThingsBoard server; nothing counts as handed over.
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
