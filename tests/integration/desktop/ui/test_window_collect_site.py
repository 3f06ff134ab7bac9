"""Collect at a site: who is heard, who isn't, who is due, who belongs nowhere; and tours that count them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ofmon.domain.identity import MeterId
from ofmon.domain.sites.site import Site
from ofmon.services.ports.sites import Wanted
from ofmon.ui.collect.visit_panel import Mode
from support.window import find_button

if TYPE_CHECKING:
    from support.window import Workplace

DAY_MS = 86_400_000


def named(number: int) -> MeterId:
    """The depot's meter of that number; 4 and up are on nobody's air."""
    return MeterId(f"SEM-a0:b1:c2:00:00:{number:02x}")


async def expect(place: Workplace, site: Site, *numbers: int, device: str = "") -> Site:
    """Have these expected at a site."""
    made = await place.services.sites.save(site)
    await place.services.sites.assign(made, [named(number) for number in numbers], [device] if device else [])
    return made


def spoken(place: Workplace) -> list[str]:
    """What a screen reader says of each row."""
    model = place.window.collect.meters
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.data(model.index(at), role) for at in range(model.rowCount())]


@pytest.fixture
async def north(place: Workplace) -> Site:
    """Three are expected: one heard, one that isn't, and a device; two that are heard belong elsewhere."""
    made = await expect(place, Site("North", interval_days=7), 1, 4, device="Heater hall 3")
    await expect(place, Site("South"), 2)
    await place.services.store.heard([named(4)], place.shared.now.ms - 3 * 3_600_000)
    return made


async def test_without_sites_nothing_is_asked(place: Workplace) -> None:
    """No choice stands above the list of those who have made no sites."""
    await place.scanned()
    assert not place.window.collect.reach.site_bar.isVisible()


async def test_the_site_is_guessed_and_says_how_far_it_is(place: Workplace, north: Site) -> None:
    """What isn't heard stands below what is, with when it was heard last; others' meters are left out."""
    place.depot.in_reach = [place.depot.meters[0], place.depot.meters[2]]
    await place.scanned()
    page = place.window.collect
    assert page.site.site == north
    assert page.reach.site_bar.site.currentText() == "North"
    assert page.reach.site_bar.said.text() == "0 of 3 collected, 2 not heard; 1 of no site."
    assert spoken(place)[1:] == [
        f"{named(3)}, strong signal, new: not visited yet, of no site",
        "Heater hall 3, expected here, not heard, never heard here, never collected",
        f"{named(4)}, expected here, not heard, heard 3 h ago, never collected",
    ]


async def test_the_person_knows_better_than_the_guess(place: Workplace, north: Site) -> None:
    """What was chosen stays through further scans; all sites shows everything, and nothing is missed."""
    await place.scanned()
    bar = place.window.collect.reach.site_bar
    for at, heard in (
        (2, [named(2), named(3)]),
        (1, [named(1), named(3)]),
        (0, [named(1), named(2), named(3)]),
    ):
        bar.site.setCurrentIndex(at)
        bar.site.activated.emit(at)
        await place.scanned()
        assert bar.site.currentIndex() == at
        assert {nearby.meter for nearby in place.window.collect.meters.rows} == set(heard)
    assert not place.window.collect.meters.away
    assert north.id


async def test_a_row_that_isnt_heard_says_what_can_be_done(place: Workplace, north: Site) -> None:
    """By keyboard: End goes there, Enter asks; it has no button that could be pressed."""
    place.depot.in_reach = [place.depot.meters[0]]
    await place.scanned()
    page = place.window.collect
    assert page.site.site == north
    page.list.setCurrentIndex(page.meters.index(0))
    QTest.keyClick(page.list, Qt.Key.Key_End)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    said = f"Expected here, not heard: {named(4)}, last 3 h ago. Go nearer, or check that it has power."
    assert page.notice.text == said
    assert page.panel.mode is Mode.NOTHING


async def test_a_meter_of_no_site_belongs_here_with_one_press(place: Workplace, north: Site) -> None:
    """The panel says so and offers it; it can be taken back."""
    place.depot.in_reach = [place.depot.meters[0], place.depot.meters[2]]
    await place.scanned()
    page = place.window.collect
    page.list.keep_selected(named(3))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    note = page.panel.site_note
    assert note.text == "This meter belongs to no site."
    find_button(note, "Belongs here").setFocus()
    QTest.keyClick(find_button(note, "Belongs here"), Qt.Key.Key_Space)
    await place.idle()
    assert named(3) in {each.meter for each in page.site.known.of_site(north)}
    assert note.text == f"{named(3)} is expected at North from now on."
    QTest.mouseClick(find_button(note, "Undo"), Qt.MouseButton.LeftButton)
    await place.idle()
    assert page.site.is_stranger(named(3))


async def test_a_tour_of_a_site_counts_and_names_who_is_missing(place: Workplace, north: Site) -> None:
    """Another site's meter is left alone; the one that fails needs attention; Activity has the sentence."""
    place.depot.meters[2].faults.status["/telemetry"] = 500
    await place.scanned()
    page = place.window.collect
    page.site.choose(north)
    QTest.mouseClick(page.tour, Qt.MouseButton.LeftButton)
    await place.idle()
    report = page.panel.tour
    assert {outcome.meter for outcome in report.outcomes} == {named(1), named(3)}
    counted = "North: 1 of 3 collected, 2 not heard, 1 needs attention; 1 of no site."
    assert report.summary.text() == counted
    assert report.site.brought.text() == "1 of 2 meters collected: 6 readings, 12.00 kWh."
    assert report.site.away.text().splitlines() == [
        "Expected here, not heard: Heater hall 3, never heard here",
        f"Expected here, not heard: {named(4)}, last 3 h ago",
    ]
    assert counted in place.shared.activity.lines[0].text
    assert "GET /telemetry" not in place.depot.meters[1].requests


async def test_a_site_is_done_when_all_expected_are_collected(place: Workplace) -> None:
    """The bar says so, until they are due again: after the site's own interval."""
    await expect(place, Site("North", interval_days=7), 1, 2)
    QTest.mouseClick(place.window.collect.tour, Qt.MouseButton.LeftButton)
    await place.idle()
    page = place.window.collect
    assert page.reach.site_bar.said.text() == "Done: 2 of 2 collected."
    QTest.mouseClick(find_button(page, "Due"), Qt.MouseButton.LeftButton)
    assert [nearby.meter for nearby in page.meters.rows] == []
    for meter in place.depot.meters:
        meter.true_ms += 7 * DAY_MS
    await place.shared.now.ask()
    await place.scanned()
    assert page.reach.site_bar.said.text().startswith("0 of 2 collected")
    assert {nearby.meter for nearby in page.meters.rows} == {named(1), named(2)}
    assert page.meters.status(0).collected == "due: 7 days"


async def test_without_a_site_a_meter_is_due_after_thirty_days(place: Workplace) -> None:
    """The filter and the row say the same; ten minutes after a visit a meter is not due."""
    place.window.collect.start_tour()
    await place.idle()
    page = place.window.collect
    QTest.mouseClick(find_button(page, "Due"), Qt.MouseButton.LeftButton)
    for days, due in ((1, 0), (28, 0), (1, 3)):
        for meter in place.depot.meters:
            meter.true_ms += days * DAY_MS
        await place.shared.now.ask()
        await place.scanned()
        assert len(page.meters.rows) == due


async def test_what_is_expected_of_a_new_meter_is_told(place: Workplace) -> None:
    """An import knew its SSID and its device's name; the meter has no token yet."""
    north = await place.services.sites.save(Site("North"))
    await place.services.sites.store.write((), [Wanted("North", named(3), "Heater hall 3")])
    await place.scanned()
    page = place.window.collect
    page.list.keep_selected(named(3))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.panel.site_note.text == "It is expected to become Heater hall 3."
    assert page.panel.facts.shown["Site"] == north.name
