"""``ofmon update``: fetch firmware, say which meter should get which, and give it to them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.cli import activity as cli_activity
from ofmon.cli import console, results
from ofmon.domain.identity import MeterId
from ofmon.domain.version import Version
from ofmon.errors import FirmwareError, InputError, ServerUnreachableError, SignInNeededError
from ofmon.services.update import Ending
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from ofmon.bootstrap import Services
    from ofmon.domain.firmware import Image
    from ofmon.services.firmware import Fetched, Offer
    from ofmon.services.update import UpdateOutcome

DONE, FAILED = 0, 1


def add_arguments(
    update: argparse.ArgumentParser, parsed: Callable[[Callable[[str], object]], Callable[[str], object]]
) -> None:
    """What ``ofmon update`` takes; ``parsed`` makes a parser's sentences reach the person."""
    update.add_argument("ssids", nargs="*", type=parsed(MeterId.parse), metavar="SSID", help="SEM-…")
    update.add_argument(
        "--all", action="store_true", help=tr("all meters in reach that have an older version")
    )
    update.add_argument("--check", action="store_true", help=tr("fetch and list only; no meter is touched"))
    update.add_argument(
        "--image", type=Path, metavar="FILE", help=tr("give this image instead of the server's")
    )
    update.add_argument("--version", type=parsed(Version.parse), metavar="X.Y.Z", help=tr("of --image"))


async def run(args: argparse.Namespace, services: Services) -> int:
    """Run it; the answer is the exit status."""
    _check(args)
    fetched = [] if args.image else await _fetch(services)
    failed = await _is_failure(fetched, services)
    if args.check:
        return _tell_offers(args, fetched, await services.firmware.offers(), failed=failed)
    image = await _image(args, services) if args.image else None
    meters = await _in_reach(services) if args.all else list(dict.fromkeys(args.ssids))
    outcomes = await services.update.tour(meters, image, console.ProgressLines())
    args.said = cli_activity.updated(outcomes)
    failed = failed or any(outcome.error for outcome in outcomes)
    if args.json:
        document = {"command": "update", "ok": not failed, "fetched": fetched, "outcomes": outcomes}
        console.print_json(document)
    else:
        _print_fetched(fetched)
        _print_outcomes(outcomes)
    return FAILED if failed else DONE


def _check(args: argparse.Namespace) -> None:
    if args.check and (args.all or args.ssids or args.image):
        raise InputError(tr("--check looks for firmware only: give it no meters and no image."))
    if not args.check and args.all == bool(args.ssids):
        raise InputError(tr("Name the meters to update, or give --all for those in reach."))
    if args.all and args.image:
        raise InputError(tr("--image goes to the meters that are named, not to all."))
    if args.version and not args.image:
        raise InputError(tr("--version says what --image is: give both."))
    if args.meter and not args.check and len(args.ssids) != 1:
        raise InputError(tr("--meter is the address of one meter: name just that one."))


async def _fetch(services: Services) -> list[Fetched]:
    """Where the meters are there may be no server; then what is kept must do."""
    try:
        return await services.firmware.fetch(console.ProgressLines())
    except (InputError, SignInNeededError, ServerUnreachableError) as error:
        instead = tr("Only firmware that is kept here can be used.")
        console.say(f"{error.what} {instead}", error=True)
        return []


async def _image(args: argparse.Namespace, services: Services) -> Image:
    try:
        data = args.image.read_bytes()
    except OSError as error:
        raise InputError(
            tr("{image} can't be read: {strerror}.", image=args.image, strerror=error.strerror)
        ) from error
    return await services.firmware.add(args.image.name, data, args.version)


async def _in_reach(services: Services) -> list[MeterId]:
    offered = {offer.meter for offer in await services.firmware.offers()}
    return [near.meter for near in await services.scan.run(console.ProgressLines()) if near.meter in offered]


async def _is_failure(fetched: Sequence[Fetched], services: Services) -> bool:
    """A package that can't be used is told, and is no failure where a good one of its profile is kept."""
    kept = {image.profile_id for image in await services.firmware.shelf.kept()}
    return any(
        result.error and not (isinstance(result.error, FirmwareError) and result.profile_id in kept)
        for result in fetched
    )


def _tell_offers(
    args: argparse.Namespace, fetched: Sequence[Fetched], offers: Sequence[Offer], *, failed: bool
) -> int:
    images = [result for result in fetched if result.image]
    args.said = cli_activity.offered(len(images), len({offer.meter for offer in offers}))
    if args.json:
        document = {"command": "update", "ok": not failed, "fetched": fetched, "offers": offers}
        console.print_json(document)
        return FAILED if failed else DONE
    _print_fetched(fetched)
    rows = [(item.meter.ssid, item.running, str(item.image.version), item.image.title) for item in offers]
    if rows:
        console.print_table((tr("meter"), tr("runs"), tr("can get"), tr("package")), rows)
    else:
        console.say(tr("No meter known here has an older version than what is kept."))
    return FAILED if failed else DONE


def _print_fetched(fetched: Sequence[Fetched]) -> None:
    for result in fetched:
        for name in result.unusable:
            console.say(tr("{name}: left out, meters take versions like 2.1.0 only", name=name), error=True)
        if result.image:
            console.say(
                tr(
                    "{title} {version} fetched and checked",
                    title=result.image.title,
                    version=result.image.version,
                )
            )
        if result.error:
            console.print_error(result.error)


def _print_outcomes(outcomes: Sequence[UpdateOutcome]) -> None:
    if not outcomes:
        console.say(tr("No meter in reach has an older version than what is kept: nothing was updated."))
    for outcome in outcomes:
        if outcome.visit:
            results.print_visit(outcome.visit)
        if outcome.error:
            console.say(tr("{meter}: update failed", meter=outcome.meter), error=True)
            console.print_error(outcome.error)
        elif outcome.ending is Ending.CURRENT:
            console.say(_current(outcome))
        elif outcome.image:
            console.say(
                tr(
                    "{meter}: {before} → {now}",
                    meter=outcome.meter,
                    before=outcome.running,
                    now=outcome.image.version,
                )
            )


def _current(outcome: UpdateOutcome) -> str:
    if outcome.image:
        text = mark("{meter}: runs {version} already: nothing was sent")
    else:
        text = mark("{meter}: nothing newer than {version} is kept for it")
    return tr(text, meter=outcome.meter, version=outcome.running)
