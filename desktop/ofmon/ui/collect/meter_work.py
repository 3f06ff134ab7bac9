"""What can be done at one meter beside collecting it, for the visit panel: new firmware, single steps.

A piece of work ends with what it came to; its failures are the services' own errors.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ofmon.domain.calibration import Wiring
from ofmon.errors import DeviceTakenError, StoreError, TokenPresentError
from ofmon.services.update import Ending
from ofmon.texts import mark, tr
from ofmon.ui import words

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator, Mapping

    from ofmon.bootstrap import Services
    from ofmon.domain.calibration import Configuration
    from ofmon.domain.identity import MeterId, Token
    from ofmon.domain.visit import Visit
    from ofmon.services.firmware import Offer
    from ofmon.services.meter_steps import Calibration
    from ofmon.services.progress import Report
    from ofmon.services.update import UpdateOutcome
    from ofmon.services.visiting import Agreed


COLLECTING = mark("Collecting {meter}")
_MEASURES = {
    Wiring.SINGLE_PHASE: mark("it measures single-phase"),
    Wiring.THREE_PHASE: mark("it measures three-phase"),
}


@dataclass(frozen=True, slots=True)
class Done:
    """What a piece of work came to.

    Attributes:
        said: in one sentence, for Activity and the panel.
        visit: the collection that was part of it, None: none was.
        facts: what else there is to know, by name; they stand above those of the visit.
        calibration: what the meter measures by, for the form that changes it.
        earlier: what it had before that, None: it wasn't changed from here, or by somebody else since.
        becomes: which device it is from now on, in a sentence; empty: it is what it was, or nobody knows.
    """

    said: str
    visit: Visit | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    calibration: Calibration | None = None
    earlier: Configuration | None = None
    becomes: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """A token for a meter, and what the person was asked about it.

    Attributes:
        token: the token.
        overwrite: even when the meter carries another one.
        takes_over: even when another meter carries its device.
    """

    token: Token
    overwrite: bool = False
    takes_over: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """A piece of work.

    Attributes:
        doing: what goes on, a text for `tr` with the meter's name: "Updating {meter}".
        kind: which steps to expect, a key of `ofmon.ui.collect.steps.VISIT_STEPS`.
        run: does it.
    """

    doing: str
    kind: str
    run: Callable[[Report], Coroutine[Any, Any, Done]]


def available(offer: Offer) -> str:
    """Which firmware a meter can get, in a sentence."""
    new, old = offer.image.version, offer.running
    return tr("Firmware {new} is available; this meter runs {old}.", new=new, old=old)


def change(offer: Offer) -> str:
    """``fw 2.0.0 → 2.1.0``."""
    return tr("fw {old} → {new}", old=offer.running, new=offer.image.version)


def updating(services: Services, offer: Offer) -> Work:
    """Collect the meter, give it the newest image that is kept for it, read its version back."""

    async def run(report: Report) -> Done:
        outcome = await services.update.run(offer.meter, None, report)
        if outcome.error:
            raise outcome.error
        return _updated(outcome)

    return Work(mark("Updating {meter}"), "update", run)


def _updated(outcome: UpdateOutcome) -> Done:
    if outcome.ending is Ending.CURRENT or outcome.image is None:
        said = tr("nothing newer than {version} is kept for it", version=outcome.running)
        return Done(said, outcome.visit)
    now = tr("{old} → {new}, read back", old=outcome.running, new=outcome.image.version)
    if outcome.visit:
        said = tr("firmware {change}; %n new reading(s)", "", outcome.visit.readings_new, change=now)
    else:
        said = tr("firmware {change}; no reading", change=now)
    return Done(said, outcome.visit, {tr("Firmware"): now})


def asking_token(services: Services, meter: MeterId) -> Work:
    """Say whose token it carries, never the token."""

    async def run(report: Report) -> Done:
        token = await services.meter_steps.token(meter, report)
        if token is None:
            return Done(tr("it has no token"), facts={tr("Token"): tr("none: it was never provisioned")})
        records = await services.store.meters()
        names = {record.device_ref: record.device_name for record in records if record.device_name}
        return _token_of(names.get(token.device_ref), token)

    return Work(mark("Asking {meter}"), "ask", run)


def _token_of(device: str | None, token: Token) -> Done:
    if device is None:
        said = tr("it carries the token of a device that is not known here")
        whose = tr("of a device that is not known here")
    else:
        said = tr("it carries the token of {device}", device=device)
        whose = tr("of {device}", device=device)
    return Done(said, facts={tr("Token"): whose, tr("Device profile"): token.profile_id})


def setting_time(services: Services, meter: MeterId) -> Work:
    """Set its clock."""

    async def run(report: Report) -> Done:
        given = await services.meter_steps.set_time(meter, report)
        when = words.moment(given.time_ms)
        said = tr("clock set to {moment} {how}", moment=when, how=given)
        return Done(said, facts={tr("Clock"): tr("set to {moment} {how}", moment=when, how=given)})

    return Work(mark("Setting the clock of {meter}"), "set-time", run)


def provisioning(services: Services, meter: MeterId, given: Given) -> Work:
    """Collect it, and give it a token."""

    async def run(report: Report) -> Done:
        with _asking_here():
            visit = await services.provision.run(
                meter,
                given.token,
                overwrite=given.overwrite,
                takes_over=given.takes_over,
                report=report,
            )
        return Done(came_to(visit), visit, becomes=await _becomes(services, given.token))

    return Work(mark("Provisioning {meter}"), "provision", run)


async def _becomes(services: Services, token: Token) -> str:
    """That is told after the meter has the token: a database that fails now changes nothing of that."""
    with suppress(StoreError):
        device = await services.device_tokens.known.device_of(token.device_ref)
        return tr("This meter is {device} now.", device=device.name) if device else ""
    return ""


@contextmanager
def _asking_here() -> Iterator[None]:
    """Whose device it is, is asked in the window."""
    try:
        yield
    except DeviceTakenError as error:
        error.todo = tr("Say so if it takes that meter's place, or choose another device.")
        raise


def sending_token(services: Services, meter: MeterId, given: Given) -> Work:
    """Give it a token without collecting it."""

    async def run(report: Report) -> Done:
        try:
            with _asking_here():
                await services.meter_steps.set_token(
                    meter,
                    given.token,
                    overwrite=given.overwrite,
                    takes_over=given.takes_over,
                    report=report,
                )
        except TokenPresentError as error:
            moves = tr("Say so if it is to move to the new device.")
            error.todo = tr("Collect it first.") if given.overwrite else moves
            raise
        facts = {tr("Token"): tr("sent, and read back")}
        return Done(tr("it carries the token"), facts=facts, becomes=await _becomes(services, given.token))

    return Work(mark("Sending a token to {meter}"), "set-token", run)


def asking_calibration(services: Services, meter: MeterId) -> Work:
    """Ask what it measures by, and what it measures now."""

    async def run(report: Report) -> Done:
        found = await services.meter_steps.calibration(meter, report)
        last = await services.calibrating.last(meter)
        earlier = last.before if last and last.after == found.configuration else None
        return Done(tr(_MEASURES[found.configuration.wiring]), calibration=found, earlier=earlier)

    return Work(mark("Asking {meter}"), "ask", run)


def configuring(services: Services, meter: MeterId, configuration: Configuration) -> Work:
    """Have it measure by another wiring or calibration."""

    async def run(report: Report) -> Done:
        return _configured(*await services.calibrating.configure(meter, lambda _: configuration, report))

    return Work(mark("Calibrating {meter}"), "configure", run)


def giving_back(services: Services, meter: MeterId) -> Work:
    """Have it measure by what it had before the last change."""

    async def run(report: Report) -> Done:
        return _configured(*await services.calibrating.undo(meter, report))

    return Work(mark("Calibrating {meter}"), "configure", run)


def _configured(before: Configuration, after: Configuration) -> Done:
    changes = after.differences(before)
    said = tr("%n value(s) of its calibration changed, read back", "", len(changes))
    return Done(said, facts={tr("Calibration"): "\n".join(changes) or tr("as it was")})


def collecting(services: Services, meter: MeterId, agreed: Agreed) -> Work:
    """Collect it, though there is something that the person was asked about."""

    async def run(report: Report) -> Done:
        visit = await services.collect.run(meter, report, agreed=agreed)
        return Done(_with_memory(visit), visit)

    return Work(COLLECTING, "collect", run)


def resetting(services: Services, meter: MeterId) -> Work:
    """Collect it, then erase its readings on it."""

    async def run(report: Report) -> Done:
        visit = await services.meter_steps.reset(meter, report)
        return Done(_with_memory(visit), visit)

    return Work(mark("Resetting {meter}"), "collect", run)


def said_of(result: Visit | Done | None) -> str:
    """What a visit brought, for Activity."""
    if isinstance(result, Done):
        return result.said
    return came_to(result) if result else ""


def came_to(visit: Visit) -> str:
    """What a visit brought."""
    return tr("%n new reading(s)", "", visit.readings_new)


def _with_memory(visit: Visit) -> str:
    if visit.freed:
        return tr("%n new reading(s), its memory is empty", "", visit.readings_new)
    return tr("%n new reading(s), its memory was kept", "", visit.readings_new)
