"""What the command line prints of sites: the list, what is due, a file's preview, the end of a tour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.cli import console
from ofmon.services.sites.preview import Kind
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.sites.listed import Listed
    from ofmon.domain.sites.site import Site
    from ofmon.services.sites import Overview
    from ofmon.services.sites.preview import Preview
    from ofmon.services.sites.tour import SiteTourResult

KINDS = {
    Kind.NEW: mark("new"),
    Kind.CHANGED: mark("changed"),
    Kind.SAME: mark("the same"),
    Kind.WRONG: mark("WRONG"),
}


def site_document(site: Site, known: Overview) -> dict[str, object]:
    """A site as JSON has it, with what is expected there."""
    expected = known.of_site(site)
    return {
        **console.jsonable(site),
        "due": sum(each.is_due(known.now_ms) for each in expected),
        "expected": [document(each, known.now_ms) for each in expected],
    }


def document(each: Listed, now_ms: int) -> dict[str, object]:
    """A meter as JSON has it."""
    when = {"due": each.is_due(now_ms), "due_from_ms": each.due_from_ms}
    return {**console.jsonable(each), "site": each.site.name if each.site else None, **when}


def print_sites(known: Overview) -> None:
    """How far each is."""
    if not known.sites:
        console.say(tr("No site is known: ofmon site add or ofmon site import make some."))
        return
    header = (tr("site"), tr("address"), tr("meters"), tr("due"), tr("every"))
    console.print_table(header, [_site_row(site, known) for site in known.sites])


def _site_row(site: Site, known: Overview) -> tuple[str, ...]:
    expected = known.of_site(site)
    due = sum(each.is_due(known.now_ms) for each in expected)
    every = tr("%n day(s)", "", site.interval_days)
    return site.name, site.address or "-", str(len(expected)), str(due), every


def print_due(found: Sequence[Listed]) -> None:
    """What is to be collected."""
    if not found:
        console.say(tr("Nothing is due."))
        return
    header = (tr("site"), tr("meter"), tr("device"), tr("last heard"), tr("last collected"), tr("due since"))
    console.print_table(header, [_due_row(each) for each in found])


def _due_row(each: Listed) -> tuple[str, ...]:
    who = each.meter.ssid if each.meter else "-"
    where = each.site.name if each.site else "-"
    since = "-" if each.due_from_ms is None else console.moment(each.due_from_ms)
    times = (console.moment(each.seen_ms), console.collected(each.collected_ms, each.collected_by))
    return (where, who, each.device or "-", *times, since)


def print_preview(preview: Preview) -> None:
    """What a file would change, line by line."""
    header = (tr("line"), tr("what"), tr("site"), tr("meter"), tr("why"))
    rows = [
        (str(each.number), tr(KINDS[each.kind]), each.site or "-", each.whom or "-", each.text)
        for each in preview.lines
    ]
    console.print_table(header, rows)
    console.say(counted(preview))


def counted(preview: Preview) -> str:
    """How many lines are what."""
    counts = preview.counts
    return tr(
        "{new} new, {changed} changed, {same} the same, {wrong} wrong.",
        new=counts[Kind.NEW],
        changed=counts[Kind.CHANGED],
        same=counts[Kind.SAME],
        wrong=counts[Kind.WRONG],
    )


def to_take(preview: Preview) -> int:
    """How many lines would change something."""
    return preview.counts[Kind.NEW] + preview.counts[Kind.CHANGED]


def tour_said(result: SiteTourResult) -> str:
    """How a tour ended, in a sentence."""
    if result.site and result.completeness:
        return tr("{site}: {counted}.", site=result.site.name, counted=result.completeness)
    collected = sum(outcome.visit is not None for outcome in result.outcomes)
    text = tr("{collected} of %n meter(s) collected.", "", len(result.outcomes), collected=collected)
    return text if result.outcomes else tr("No meter was in reach.")


def print_tour(result: SiteTourResult) -> None:
    """What a tour of a site came to."""
    how_far = result.completeness
    for each in result.away:
        seen = console.moment(each.seen_ms)
        if each.seen_ms is None:
            console.say(tr("Expected here, not heard: {name}, never heard", name=each.name))
        else:
            console.say(tr("Expected here, not heard: {name}, last {when}", name=each.name, when=seen))
    if how_far and how_far.unknown:
        console.say(tr("%n meter(s) in reach (belongs|belong) to no site.", "", how_far.unknown))
    console.say(tour_said(result))
    if how_far and how_far.done and result.site:
        console.say(tr("All that is expected at {site} is collected.", site=result.site.name))
