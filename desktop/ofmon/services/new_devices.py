"""Making devices on the server, one or many; what is there already is kept.

Each device is made for itself: whatever stops the work, what was made is there, and doing the same again
goes on where it stopped.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from ofmon.domain.new_device import NewDevice, name_problem, read_list
from ofmon.errors import (
    InputError,
    NameRefusedError,
    NameTakenError,
    OFMonError,
    ProfileUnknownError,
    ServerBusyError,
)
from ofmon.services.progress import Progress, Report, State, Step, silent
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from ofmon.domain.new_device import Listed
    from ofmon.services.device_tokens import DeviceTokens
    from ofmon.services.ports import Device
    from ofmon.services.ports.new_devices import DeviceMaker, Profile

T = TypeVar("T")
# So long a busy server is given between two tries of one request; usual limits fill again within a minute.
_PAUSES_S = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
_LIST_BYTES_MAX = 1_000_000


class Fate(StrEnum):
    """What became of a device that was to be made; values are stable names for `--json`."""

    MADE = "made"
    PRESENT = "present"
    REFUSED = "refused"
    NOT_TRIED = "not tried"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One device.

    Attributes:
        name: how it was to be called.
        fate: what became of it.
        device: it, if it is there.
        error: why it isn't, or why its token isn't kept here.
    """

    name: str
    fate: Fate
    device: Device | None = None
    error: OFMonError | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a list.

    Attributes:
        outcomes: in the list's order.
        profile: that new devices got.
        stopped: what ended the work before its end; None: nothing did.
    """

    outcomes: tuple[Outcome, ...]
    profile: Profile
    stopped: OFMonError | None = None

    def count(self, fate: Fate) -> int:
        """How many met this fate."""
        return sum(outcome.fate is fate for outcome in self.outcomes)


@dataclass(frozen=True, slots=True)
class NewDevices:
    """The procedure.

    ``pause`` waits so many seconds.
    """

    maker: DeviceMaker
    tokens: DeviceTokens
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep

    async def check_rights(self) -> None:
        """Look whether the signed-in user may make devices.

        Raises:
            SignInNeededError: nobody is signed in, or somebody who may not (`RightsError`).
            ServerError: the server could not be asked.
        """
        await self.maker.check_rights()

    async def profiles(self) -> list[Profile]:
        """The server's device profiles, by name.

        Raises:
            SignInNeededError: nobody is signed in.
            ServerError: the server could not be asked.
        """
        return await self.maker.profiles()

    async def profile(self, name: str, *, make: bool = False) -> Profile:
        """A device profile by its name.

        Args:
            name: its name.
            make: make it if the server lacks it.

        Raises:
            ProfileUnknownError: the server lacks it.
            ServerError: the server could not be asked, or refuses.
        """
        found = next((profile for profile in await self.maker.profiles() if profile.name == name), None)
        if found:
            return found
        if make:
            _check_name(name)
            return await self.maker.create_profile(name)
        raise ProfileUnknownError(
            tr("The server has no device profile {name!r}.", name=name),
            safe=tr("Nothing was made."),
            todo=tr("Name another one with --profile, or have it made: --create-profile"),
        )

    async def present(self, wanted: Sequence[NewDevice]) -> dict[str, Device]:
        """Which of these names the server has already.

        Raises:
            SignInNeededError: nobody is signed in.
            ServerError: the server could not be asked.
        """
        names = {device.name for device in wanted}
        found = await self.tokens.device_list.devices.on_server()
        return {device.name: device for device in found if device.name in names}

    async def make(self, wanted: Sequence[NewDevice], profile: Profile, report: Report = silent) -> Made:
        """Make the devices of a list; those that are there are kept as they are.

        Raises:
            SignInNeededError: nobody is signed in.
            ServerError: the server could not be asked at all.
        """
        present = await self.present(wanted)
        outcomes: list[Outcome] = []
        stopped: OFMonError | None = None
        for number, new in enumerate(wanted):
            report(_progress(number, len(wanted)))
            try:
                outcomes.append(await self._one(new, profile, present.get(new.name)))
            except OFMonError as error:
                stopped = error
                break
        outcomes += [Outcome(new.name, Fate.NOT_TRIED) for new in wanted[len(outcomes) :]]
        report(_progress(len(wanted), len(wanted), State.FAILED if stopped else State.DONE))
        return Made(tuple(outcomes), profile, stopped)

    async def _one(self, new: NewDevice, profile: Profile, present: Device | None) -> Outcome:
        """Make one; raises what would stop the others, too."""
        fate = Fate.PRESENT
        try:
            if present is None:
                _check_name(new.name)
                present = await self._patiently(
                    lambda: self.maker.create_device(new.name, new.label, profile)
                )
                fate = Fate.MADE
        except (NameRefusedError, InputError) as error:
            return Outcome(new.name, Fate.REFUSED, error=error)
        except NameTakenError as error:  # made meanwhile by somebody else, or by a request without an answer
            present = await self._patiently(lambda: self.maker.named(new.name))
            if present is None:
                return Outcome(new.name, Fate.REFUSED, error=error)
        return Outcome(new.name, fate, present, await self._keep(present))

    async def _keep(self, device: Device) -> OFMonError | None:
        """Keep its token; that this fails stops nothing."""
        try:
            server = self.tokens.device_list.devices.server
            await self.tokens.keep(device, await self._patiently(lambda: server.access_token(device.id)))
        except OFMonError as error:
            return error
        return None

    async def _patiently(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Ask again while the server has too much to do."""
        for pause_s in _PAUSES_S:
            try:
                return await ask()
            except ServerBusyError:
                await self.pause(pause_s)
        return await ask()


async def list_in(path: Path) -> Listed:
    """The devices that a file names; raises what `text_in` does."""
    return read_list(await text_in(path))


async def text_in(path: Path) -> str:
    """A list in a file, as text: in UTF-8, or in UTF-16 with its mark.

    Raises:
        InputError: it can't be read, is no text, or too long for a list.
    """
    try:
        content = await in_thread(_begin_of, path)
    except OSError as error:
        what = tr("{path} can't be read: {reason}.", path=path, reason=error.strerror or error)
        raise InputError(what, safe=tr("Nothing was made.")) from error
    return _decoded(content)


def _decoded(content: bytes) -> str:
    if len(content) > _LIST_BYTES_MAX:
        raise InputError(tr("The list is too long to be one."), safe=tr("Nothing was made."))
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return content.decode("utf-16" if wide else "utf-8")
    except UnicodeDecodeError as error:
        what = tr("The list is no text in UTF-8.")
        todo = tr("Save it as CSV in UTF-8.")
        raise InputError(what, safe=tr("Nothing was made."), todo=todo) from error


def _begin_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LIST_BYTES_MAX + 1)


def _check_name(name: str) -> None:
    if problem := name_problem(name):
        raise InputError(
            tr("{name!r} can't be a name. {problem}", name=name, problem=problem),
            safe=tr("Nothing was made of it."),
            todo=tr("Choose another name."),
        )


def _progress(done: int, total: int, state: State = State.RUNNING) -> Progress:
    return Progress("", Step.CREATE, state, "", done, total, "devices")
