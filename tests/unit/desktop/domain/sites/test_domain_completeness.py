"""Is a site complete: who was heard, who is collected, who needs a person."""

from __future__ import annotations

from ofmon.domain.identity import MeterId
from ofmon.domain.oddity import Oddity, Remark
from ofmon.domain.sites.completeness import completeness, guess, to_attend, unknown
from ofmon.domain.sites.due import DAY_MS
from ofmon.domain.sites.listed import Listed
from ofmon.domain.sites.site import Site

NOW_MS = 1_000 * DAY_MS
NORTH, SOUTH = Site("North", id=1), Site("South", id=2)


def meter(number: int) -> MeterId:
    """A meter's name."""
    return MeterId(f"SEM-a0:b1:c2:00:00:{number:02x}")


def listed(number: int, site: Site | None, days_ago: int | None = None) -> Listed:
    """A meter at a site."""
    collected_ms = None if days_ago is None else NOW_MS - days_ago * DAY_MS
    return Listed(meter(number), f"Heater {number}", site, NOW_MS, collected_ms)


ROWS = [
    listed(1, NORTH, 0),
    listed(2, NORTH, 1),
    listed(3, NORTH, 2),
    listed(4, NORTH, 60),
    listed(5, SOUTH, 0),
    listed(6, None, 0),
]


def test_a_tour_counts_what_is_expected() -> None:
    """Others' meters count only as unknown, and only those of no site."""
    heard = {meter(number) for number in (1, 2, 3, 5, 6)}
    found = completeness(NORTH, ROWS, heard, NOW_MS, {meter(1), meter(6), meter(5)})
    assert str(found) == "3 of 4 collected, 1 not heard, 2 need attention"
    assert (found.unknown, found.done) == (1, False)
    assert unknown(ROWS, heard | {meter(9)}) == {meter(6), meter(9)}


def test_a_site_is_done_when_nothing_of_it_is_due() -> None:
    """Also when one was collected yesterday and isn't heard now; never when nothing is expected."""
    found = completeness(NORTH, ROWS[:3], {meter(1)}, NOW_MS)
    assert found.done
    assert str(found) == "3 of 3 collected, 2 not heard"
    assert not completeness(SOUTH, ROWS[:3], (), NOW_MS).done


def test_each_sentence_is_whole() -> None:
    """Nothing is said of what isn't there, and one meter needs attention."""
    all_heard = [meter(1), meter(2), meter(3)]
    assert str(completeness(NORTH, ROWS[:3], all_heard, NOW_MS)) == "3 of 3 collected"
    said = str(completeness(NORTH, ROWS[:3], all_heard, NOW_MS, [meter(1)]))
    assert said == "3 of 3 collected, 1 needs attention"


def test_a_device_whose_meter_isnt_known_is_not_heard() -> None:
    """It was never collected either."""
    found = completeness(NORTH, [Listed(None, "Heater", NORTH)], (), NOW_MS)
    assert str(found) == "0 of 1 collected, 1 not heard"


def test_the_site_is_guessed_by_who_is_heard() -> None:
    """Most of them belong there; where none belongs anywhere there is no guess."""
    assert guess(ROWS, {meter(1), meter(2), meter(5), meter(6)}) == NORTH
    assert guess(ROWS, {meter(5), meter(6)}) == SOUTH
    assert guess(ROWS, {meter(6), meter(9)}) is None


def test_only_what_a_person_can_do_something_about_needs_attention() -> None:
    """A clock that was put right asks for nothing, nor does what is about this computer."""
    told = [Remark(Oddity.CLOCK_CORRECTED, ""), Remark(Oddity.TOKEN_NOT_KEPT, "")]
    clamp = Remark(Oddity.NO_CURRENT, "")
    assert to_attend(told) == []
    assert to_attend([*told, clamp]) == [clamp]
