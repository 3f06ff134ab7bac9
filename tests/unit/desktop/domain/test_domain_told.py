"""Documents by which computers tell each other: their forms, and that nothing else is taken for one."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain import told
from ofmon.domain.identity import MeterId
from ofmon.domain.merging import SiteVersion
from ofmon.domain.meter_note import MeterNote
from ofmon.domain.sites.site import Site
from ofmon.domain.told import Collection, Expected

ONE = MeterId("SEM-a0:b1:c2:00:00:01")
NOW_MS = 1_790_000_000_000
MOMENTS = st.integers(1_577_836_800_000, NOW_MS)
WORDS = st.text(st.characters(categories=["L", "N"]), max_size=20)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
ANYTHING = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20
)
MEMBERS = st.sampled_from(["site", "address", "notes", "interval_days", "changed_ms", "said_ms", "meter"])


SITES = st.builds(Site, WORDS.filter(bool), WORDS, WORDS, st.integers(1, 3650))


@given(SITES, MOMENTS, MOMENTS, st.sampled_from([None, ONE]))
def test_where_a_meter_is_expected_comes_back_as_it_was_told(
    site: Site, changed_ms: int, said_ms: int, meter: MeterId | None
) -> None:
    """Through JSON, as the server keeps it."""
    text = told.written(told.expected_document(Expected(SiteVersion(site, changed_ms), said_ms, meter)))
    found = told.expected_of(told.read(text), NOW_MS)
    assert (found.said_ms, found.meter) == (said_ms, meter)
    assert found.site is not None
    assert found.site.site.key == site.key
    assert (found.site.site.interval_days, found.site.changed_ms) == (site.interval_days, changed_ms)
    assert told.expected_of(told.expected_document(found), NOW_MS) == found


@given(ANYTHING | st.dictionaries(MEMBERS, ANYTHING), st.sampled_from([ONE.ssid, "x"]))
def test_whatever_stands_there_is_taken_or_refused(document: Any, ssid: str) -> None:
    """By a `ValueError`, and by nothing else."""
    for read in (told.expected_of, told.notes_of, told.collections_of):
        for each in (document, {ssid: document}):
            with suppress(ValueError):
                read(each, NOW_MS)


def test_notes_and_collections_come_back() -> None:
    """Those of the meters that were written about last, where there are too many."""
    notes = {
        f"SEM-a0:b1:c2:00:00:{at:02x}": MeterNote("Wall", "Ladder\nneeded", NOW_MS - at)
        for at in range(told.METERS_MAX + 5)
    }
    found = told.notes_of(told.notes_document(notes), NOW_MS)
    assert found == dict(list(notes.items())[: told.METERS_MAX])
    collections = {ONE.ssid: Collection(NOW_MS, "laptop-2", NOW_MS - 5, None)}
    assert told.collections_of(told.collections_document(collections), NOW_MS) == collections


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, " " * 300_000, "1" * 5_000])
def test_what_is_no_document_is_refused(text: str) -> None:
    """Cut short, nested without end, or too long."""
    with pytest.raises(ValueError, match=r"."):
        told.read(text)


def test_halves_of_signs_are_kept_as_question_marks() -> None:
    """No database takes them."""
    assert told.written(json.loads('{"x": "\\ud800"}')) == '{"x":"?"}'


def test_a_computers_name_is_one_line_that_can_be_seen() -> None:
    """And there always is one."""
    assert told.computer_name("  lap\x1btop \n 2 ") == r"lap\x1btop 2"
    assert told.computer_name("") == "?"
    assert len(told.computer_name("x" * 500)) == told.COMPUTER_CHARS_MAX
