"""Lines of Activity for what the command line did to meters, readings and the server.

Limits: a command that was used wrongly leaves none, nor does one that found the database unusable. Copies of
the database (``backup``, ``restore``) leave none either: the line would change the file just after the copy.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from ofmon.cli.console import DONE
from ofmon.errors import InputError, OFMonError, StoreError
from ofmon.services.activity import Line, kind_of
from ofmon.services.told.words import told_lines
from ofmon.services.update import Ending
from ofmon.texts import listed, tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Sequence

    from ofmon.bootstrap import Services
    from ofmon.services.collect import Outcome
    from ofmon.services.sync import SyncResult
    from ofmon.services.update import UpdateOutcome

_NOTED = frozenset(
    {
        *("provision", "collect", "tour", "exchange", "update", "sync", "clear"),
        *("site add", "site change", "site remove", "site restore", "site assign", "site import"),
        "device new",
        *("held send", "held drop", "held reopen"),
        *("meter set-token", "meter set-time", "meter configure", "meter calibrate", "meter reset"),
        *("meter forget", "share", "merge"),
    }
)


async def noted(args: argparse.Namespace, services: Services, run: Awaitable[int]) -> int:
    """Await a command; it may leave words about what it did in ``args.said``."""
    if " ".join((args.command, *_job(args))) not in _NOTED:
        return await run
    try:
        status = await run
    except asyncio.CancelledError:
        await _note(args, services, tr("cancelled."), "warn")
        raise
    except (InputError, StoreError):
        raise
    except OFMonError as error:
        await _note(args, services, str(error), "bad")
        raise
    said = getattr(args, "said", "") or (tr("done.") if status == DONE else tr("not all of it worked."))
    await _note(args, services, said, "good" if status == DONE else "bad")
    return status


def collected(outcomes: Sequence[Outcome]) -> str:
    """What was collected, in a sentence."""
    visits = [outcome.visit for outcome in outcomes if outcome.visit]
    new = sum(visit.readings_new for visit in visits)
    readings = tr("%n new reading(s)", "", new)
    return tr(
        "{collected} of %n meter(s) collected, {readings}.",
        "",
        len(outcomes),
        collected=len(visits),
        readings=readings,
    )


def synced(result: SyncResult) -> str:
    """What was sent, in a sentence."""
    sent, confirmed, waiting, checked, missing = (
        sum(getattr(device, name) for device in result.devices)
        for name in ("sent", "confirmed", "waiting", "checked", "missing")
    )
    said = [tr("%n reading(s) checked, {missing} missing.", "", checked, missing=missing)] if checked else []
    said.append(tr("%n reading(s) sent, {confirmed} confirmed.", "", sent, confirmed=confirmed))
    if waiting:
        said.append(tr("%n reading(s) still waiting.", "", waiting))
    return " ".join((*said, *told_lines(result.told)))


def updated(outcomes: Sequence[UpdateOutcome]) -> str:
    """Which firmware meters got, in a sentence."""
    given = [outcome for outcome in outcomes if outcome.ending is Ending.UPDATED]
    versions = listed(sorted({str(outcome.image.version) for outcome in given if outcome.image}))
    current = sum(outcome.ending is Ending.CURRENT for outcome in outcomes)
    all_of_them, figures = len(outcomes), {"updated": len(given), "versions": versions, "current": current}
    if versions and current:
        return tr(
            "{updated} of %n meter(s) updated to {versions}, {current} had nothing newer to get.",
            "",
            all_of_them,
            **figures,
        )
    if versions:
        return tr("{updated} of %n meter(s) updated to {versions}.", "", all_of_them, **figures)
    if current:
        return tr(
            "{updated} of %n meter(s) updated, {current} had nothing newer to get.",
            "",
            all_of_them,
            **figures,
        )
    return tr("{updated} of %n meter(s) updated.", "", all_of_them, **figures)


def offered(fetched: int, meters: int) -> str:
    """What `update --check` found, in a sentence."""
    can_get = tr("%n meter(s) can get newer firmware", "", meters)
    return tr("%n package(s) fetched, {can_get}.", "", fetched, can_get=can_get)


async def _note(args: argparse.Namespace, services: Services, said: str, tone: str) -> None:
    what = " ".join(str(word) for word in (args.command, *_job(args), *_whom(args)))
    with contextlib.suppress(OFMonError):  # the command's own outcome is what matters
        tour = args.command == "collect" and args.all  # the command tour is one by its name
        kind = kind_of("tour" if tour else args.command.split()[0])
        meters = getattr(args, "visited", ()) or tuple(str(meter) for meter in _whom(args))
        text = tr("Command line, {command}: {said}", command=what, said=said)
        line = Line(await services.clock.now_ms(), text, tone, kind, meters)
        await services.activity.note_activity([line])


def _job(args: argparse.Namespace) -> list[str]:
    """What a command with several jobs is to do."""
    job = getattr(args, "job", "")
    return [job] if job else []


def _whom(args: argparse.Namespace) -> list[object]:
    """The meters that were named; never a token."""
    one = getattr(args, "ssid", None)
    two = [meter for name in ("old", "new") if (meter := getattr(args, name, None))]
    return [one] if one else getattr(args, "ssids", None) or two
