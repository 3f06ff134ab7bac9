"""What can be done at one meter beside collecting it, as work for the visit panel: new firmware.

A piece of work ends with what it came to; its failures are the services' own errors.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ofmon.services.update import Ending
from ofmon.ui import words

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from ofmon.bootstrap import Services
    from ofmon.domain.visit import Visit
    from ofmon.services.firmware import Offer
    from ofmon.services.progress import Report
    from ofmon.services.update import UpdateOutcome


@dataclass(frozen=True, slots=True)
class Done:
    """What a piece of work came to.

    Attributes:
        said: in one sentence, for Activity and the panel.
        visit: the collection that was part of it, None: none was.
        facts: what else there is to know, by name; they stand above those of the visit.
    """

    said: str
    visit: Visit | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Work:
    """A piece of work.

    Attributes:
        doing: what goes on, before the meter's name: "Updating".
        kind: which steps to expect, a key of `ofmon.ui.steps.VISIT_STEPS`.
        run: does it.
    """

    doing: str
    kind: str
    run: Callable[[Report], Coroutine[Any, Any, Done]]


def change(offer: Offer) -> str:
    """``fw 2.0.0 → 2.1.0``."""
    return f"fw {offer.running} → {offer.image.version}"


def updating(services: Services, offer: Offer) -> Work:
    """Collect the meter, give it the newest image that is kept for it, read its version back."""

    async def run(report: Report) -> Done:
        outcome = await services.update.run(offer.meter, None, report)
        if outcome.error:
            raise outcome.error
        return _updated(outcome)

    return Work("Updating", "update", run)


def _updated(outcome: UpdateOutcome) -> Done:
    if outcome.ending is Ending.CURRENT or outcome.image is None:
        return Done(f"nothing newer than {outcome.running} is kept for it", outcome.visit)
    now = f"{outcome.running} → {outcome.image.version}, read back"
    readings = words.count(outcome.visit.readings_new, "new reading") if outcome.visit else "no reading"
    return Done(f"firmware {now}; {readings}", outcome.visit, {"Firmware": now})
