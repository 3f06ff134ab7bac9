"""Two versions of a site or a note: the newest holds, in whatever order computers hear of each other."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.merging import AHEAD_MS_MAX, Outcome, SiteVersion, merge_notes, merge_sites
from ofmon.domain.meter_note import MeterNote
from ofmon.domain.sites.site import Site

NOW_MS = 1_800_000_000_000
_TEXTS = st.sampled_from(["", "a", "b"])
_MOMENTS = st.integers(0, 2)
NOTES = st.builds(MeterNote, _TEXTS, _TEXTS, _MOMENTS)
SITES = st.builds(
    SiteVersion,
    st.builds(Site, st.sampled_from(["North", "NORTH"]), _TEXTS, _TEXTS, st.integers(1, 3), st.just(7)),
    _MOMENTS,
    st.booleans(),
)


def test_newer_site_holds_as_a_whole() -> None:
    """An address and a note that somebody corrected together stay together; the row here is the same one."""
    ours = SiteVersion(Site("North", "Old road", "Gate 1", id=3), 1000)
    theirs = SiteVersion(Site("North", "New road", "", 14, id=99), 2000)
    merged = merge_sites(ours, theirs, NOW_MS)
    assert merged.outcome is Outcome.TAKEN
    assert merged.version == replace(theirs, site=Site("North", "New road", "", 14, id=3))


def test_older_site_changes_nothing() -> None:
    """What was written here later stays."""
    ours = SiteVersion(Site("North", "New road", id=3), 2000)
    merged = merge_sites(ours, SiteVersion(Site("North", "Old road"), 1000), NOW_MS)
    assert (merged.version, merged.outcome) == (ours, Outcome.KEPT)


def test_removal_holds_where_it_came_last() -> None:
    """A site that a colleague removed after it was described here goes; one described later stays."""
    removed = SiteVersion(Site("North"), 2000, removed=True)
    assert merge_sites(SiteVersion(Site("North", id=3), 1000), removed, NOW_MS).outcome is Outcome.REMOVED
    assert merge_sites(SiteVersion(Site("North", "x", id=3), 3000), removed, NOW_MS).outcome is Outcome.KEPT
    assert merge_sites(None, removed, NOW_MS).outcome is Outcome.SAME


def test_clock_that_is_ahead_is_not_believed() -> None:
    """Else what it wrote would hold for ever."""
    ahead = NOW_MS + AHEAD_MS_MAX + 1
    note = merge_notes(MeterNote("Hall 3", "", 1000), MeterNote("Hall 4", "", ahead), NOW_MS)
    assert (note.version.place, note.outcome) == ("Hall 3", Outcome.FUTURE)
    assert merge_notes(MeterNote(), MeterNote("Hall 4", "", ahead), NOW_MS).outcome is Outcome.FUTURE
    assert merge_sites(None, SiteVersion(Site("North"), ahead), NOW_MS).outcome is Outcome.FUTURE


def test_first_note_is_new() -> None:
    """Where nobody wrote anything."""
    theirs = MeterNote("Hall 3", "Key at the gate", 1000)
    assert merge_notes(MeterNote(), theirs, NOW_MS).outcome is Outcome.NEW
    assert merge_notes(theirs, theirs, NOW_MS).outcome is Outcome.SAME


@given(NOTES, NOTES, NOTES)
def test_notes_agree_in_any_order(one: MeterNote, two: MeterNote, three: MeterNote) -> None:
    """Whoever hears of whom first, and how often."""

    def join(ours: MeterNote, theirs: MeterNote) -> MeterNote:
        return merge_notes(ours, theirs, NOW_MS).version

    assert join(one, two) == join(two, one)
    assert join(join(one, two), three) == join(one, join(two, three))
    assert join(join(one, two), two) == join(one, two)


@given(SITES, SITES, SITES)
def test_sites_agree_in_any_order(one: SiteVersion, two: SiteVersion, three: SiteVersion) -> None:
    """Likewise."""

    def join(ours: SiteVersion, theirs: SiteVersion) -> SiteVersion:
        return merge_sites(ours, theirs, NOW_MS).version

    assert join(one, two) == join(two, one)
    assert join(join(one, two), three) == join(one, join(two, three))
    assert join(join(one, two), two) == join(one, two)
