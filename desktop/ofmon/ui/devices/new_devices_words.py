"""What is said of devices that are to be made, and of those that were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.domain.plain_text import visible
from ofmon.services.new_devices import Fate
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Container

    from ofmon.domain.new_device import Listed
    from ofmon.services.new_devices import Made, Outcome

# More sentences than these are no help to anybody.
_TOLD_MAX = 3


def found_in(listed: Listed, present: Container[str]) -> str:
    """What would become of a list."""
    if listed.problems:
        more = len(listed.problems) - _TOLD_MAX
        told = " ".join(listed.problems[:_TOLD_MAX])
        return tr("{problems} And %n more.", "", more, problems=told) if more > 0 else told
    there = sum(device.name in present for device in listed.devices)
    new = len(listed.devices) - there
    if not there:
        return tr("%n device(s) will be made.", "", new) if new else ""
    return tr("{new} to be made; %n (is|are) there already and (stays|stay) as before.", "", there, new=new)


def came_to(made: Made) -> str:
    """What came of a list, in a few sentences."""
    said = [tr("%n device(s) made.", "", made.count(Fate.MADE))]
    if there := made.count(Fate.PRESENT):
        said.append(tr("%n (was|were) there already.", "", there))
    if left := made.count(Fate.NOT_TRIED):
        said.append(tr("%n (is|are) still to be made.", "", left))
    failed = [outcome for outcome in made.outcomes if outcome.error]
    said += [_why(outcome) for outcome in failed[:_TOLD_MAX]]
    if len(failed) > _TOLD_MAX:
        said.append(tr("And %n more.", "", len(failed) - _TOLD_MAX))
    return " ".join(said)


def _why(outcome: Outcome) -> str:
    name, why = visible(outcome.name), str(outcome.error)
    if outcome.fate is Fate.REFUSED:
        return tr("{device} was not made: {why}", device=name, why=why)
    return tr("The token of {device} isn't kept on this computer: {why}", device=name, why=why)
