"""Lines of Activity for what the command line did to meters, readings and the server.

Limits: a command that was used wrongly leaves none, nor does one that found the database unusable. Copies of
the database (``backup``, ``restore``) leave none either: the line would change the file just after the copy.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from ofmon.cli.console import DONE
from ofmon.domain.wording import count
from ofmon.errors import InputError, OFMonError, StoreError
from ofmon.services.activity import Line, kind_of
from ofmon.services.update import Ending

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Sequence

    from ofmon.bootstrap import Services
    from ofmon.services.collect import Outcome
    from ofmon.services.sync import SyncResult
    from ofmon.services.update import UpdateOutcome

_NOTED = frozenset(
    {
        *("provision", "collect", "update", "sync", "clear"),
        *("held send", "held drop", "held reopen"),
        *("meter set-token", "meter set-time", "meter configure", "meter calibrate", "meter reset"),
    }
)


async def noted(args: argparse.Namespace, services: Services, run: Awaitable[int]) -> int:
    """Await a command; it may leave words about what it did in ``args.said``."""
    if " ".join((args.command, *_job(args))) not in _NOTED:
        return await run
    try:
        status = await run
    except asyncio.CancelledError:
        await _note(args, services, "cancelled.", "warn")
        raise
    except (InputError, StoreError):
        raise
    except OFMonError as error:
        await _note(args, services, str(error), "bad")
        raise
    said = getattr(args, "said", "") or ("done." if status == DONE else "not all of it worked.")
    await _note(args, services, said, "good" if status == DONE else "bad")
    return status


def collected(outcomes: Sequence[Outcome]) -> str:
    """What was collected, in a sentence."""
    visits = [outcome.visit for outcome in outcomes if outcome.visit]
    new = sum(visit.readings_new for visit in visits)
    return f"{len(visits)} of {count(len(outcomes), 'meter')} collected, {count(new, 'new reading')}."


def synced(result: SyncResult) -> str:
    """What was sent, in a sentence."""
    sent = sum(device.sent for device in result.devices)
    confirmed = sum(device.confirmed for device in result.devices)
    waiting = sum(device.waiting for device in result.devices)
    still = f" {count(waiting, 'reading')} still waiting." if waiting else ""
    checked = sum(device.checked for device in result.devices)
    missing = sum(device.missing for device in result.devices)
    looked = f"{count(checked, 'reading')} checked, {missing:,} missing. " if checked else ""
    return f"{looked}{count(sent, 'reading')} sent, {confirmed:,} confirmed.{still}"


def updated(outcomes: Sequence[UpdateOutcome]) -> str:
    """Which firmware meters got, in a sentence."""
    given = [outcome for outcome in outcomes if outcome.ending is Ending.UPDATED]
    versions = ", ".join(sorted({str(outcome.image.version) for outcome in given if outcome.image}))
    current = sum(outcome.ending is Ending.CURRENT for outcome in outcomes)
    to = f" to {versions}" if versions else ""
    had = f", {current:,} had nothing newer to get" if current else ""
    return f"{len(given)} of {count(len(outcomes), 'meter')} updated{to}{had}."


def offered(fetched: int, meters: int) -> str:
    """What `update --check` found, in a sentence."""
    return f"{count(fetched, 'package')} fetched, {count(meters, 'meter')} can get newer firmware."


async def _note(args: argparse.Namespace, services: Services, said: str, tone: str) -> None:
    what = " ".join(str(word) for word in (args.command, *_job(args), *_whom(args)))
    with contextlib.suppress(OFMonError):  # the command's own outcome is what matters
        tour = args.command == "collect" and args.all
        kind = kind_of("tour" if tour else args.command.split()[0])
        meters = tuple(str(meter) for meter in _whom(args))
        text = f"Command line, {what}: {said}"
        line = Line(await services.clock.now_ms(), text, tone, kind, meters)
        await services.activity.note_activity([line])


def _job(args: argparse.Namespace) -> list[str]:
    """What a command with several jobs is to do."""
    job = getattr(args, "job", "")
    return [job] if job else []


def _whom(args: argparse.Namespace) -> list[object]:
    """The meters that were named; never a token."""
    one = getattr(args, "ssid", None)
    return [one] if one else getattr(args, "ssids", None) or []
