"""What a tour of the command line does about newer firmware: ``--update ask|always|never``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ofmon.cli import console, prompts
from ofmon.domain.update_policy import UpdatePolicy
from ofmon.services.update import Ending
from ofmon.texts import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from ofmon.bootstrap import Services
    from ofmon.domain.identity import MeterId
    from ofmon.services.collect import Outcome
    from ofmon.services.firmware import Offer
    from ofmon.services.visiting import Agreed


def add_argument(parser: argparse.ArgumentParser) -> None:
    """Tell the parser of ``--update``."""
    text = tr("meters that can get newer firmware: ask at the end, update each at its visit, or leave them")
    parser.add_argument("--update", choices=list(UpdatePolicy), type=UpdatePolicy, help=text)


async def tour(
    args: argparse.Namespace, services: Services, meters: Sequence[MeterId] | None, agreed: Agreed
) -> list[Outcome]:
    """Collect meters (None: all in reach), and do about firmware what this run or the settings say."""
    policy = args.update or services.rounds.policy()
    report = console.ProgressLines()
    outcomes = await services.rounds.tour(meters, report, agreed=agreed, policy=policy)
    return [*outcomes, *await updates(args, services, outcomes, policy)]


async def updates(
    args: argparse.Namespace, services: Services, outcomes: Sequence[Outcome], policy: UpdatePolicy
) -> list[Outcome]:
    """After a tour: what came of the updates that were asked about, if any were wanted."""
    args.visited = tuple(outcome.meter.ssid for outcome in outcomes)
    if policy is not UpdatePolicy.ASK:
        return []
    collected = {outcome.meter for outcome in outcomes if outcome.visit}
    offers = [offer for offer in await services.firmware.offers() if offer.meter in collected]
    if not offers or not _agreed(args, offers):
        return []
    return await services.rounds.update_all([offer.meter for offer in offers], console.ProgressLines())


def _agreed(args: argparse.Namespace, offers: Sequence[Offer]) -> bool:
    """Whether they are to be updated; where nobody can be asked it is only said."""
    for offer in offers:
        text = tr(
            "{meter} runs {old} and can get {new}.",
            meter=offer.meter,
            old=offer.running,
            new=offer.image.version,
        )
        console.say(text, error=True)
    if args.json or not sys.stdin.isatty():
        console.say(tr("To update them: ofmon update --all"), error=True)
        return False
    question = tr("Update %n meter(s) now, about two minutes each? [y/N] ", "", len(offers))
    return is_yes(prompts.ask(question, safe=tr("What was collected is stored.")))


def is_yes(answer: str) -> bool:
    """Whether an answer agrees, in English or in the language in use."""
    return answer.strip().casefold() in {"y", "yes", tr("y", "yes in a letter").casefold()}


def print_updates(outcomes: Sequence[Outcome]) -> None:
    """Say what was updated."""
    for outcome in outcomes:
        updated = outcome.updated
        if updated and updated.image and updated.ending is Ending.UPDATED:
            text = tr(
                "{meter}: firmware {old} → {new}",
                meter=outcome.meter,
                old=updated.running,
                new=updated.image.version,
            )
            console.say(text)
