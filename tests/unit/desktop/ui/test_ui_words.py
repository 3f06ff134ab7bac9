"""Words for times, figures and states."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ofmon.domain.identity import MeterId
from ofmon.domain.reading import Reading, ReadingState, StoredReading
from ofmon.services.ports import MeterRecord
from ofmon.services.progress import Progress, State, Step
from ofmon.ui import words
from ofmon.ui.words import DAY_MS, HOUR_MS, MINUTE_MS

NOW = 1_767_225_600_000


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (0, "just now"),
        (MINUTE_MS - 1, "just now"),
        (MINUTE_MS, "1 min ago"),
        (HOUR_MS - 1, "59 min ago"),
        (HOUR_MS, "1 h ago"),
        (2 * DAY_MS - 1, "47 h ago"),
        (2 * DAY_MS, "2 days ago"),
        (41 * DAY_MS, "41 days ago"),
    ],
)
def test_ago(span: int, said: str) -> None:
    """In its largest unit."""
    assert words.ago(NOW - span, NOW) == said


def test_ago_of_a_time_ahead_names_it() -> None:
    """A clock that was ahead is not hidden behind "just now"."""
    assert words.ago(NOW + HOUR_MS, NOW).startswith("on ")
    assert words.ago(None, NOW) == "never"


@pytest.mark.parametrize(
    ("age", "fresh"),
    [
        (0, True),
        (10 * MINUTE_MS - 1, True),
        (10 * MINUTE_MS, False),
        (-30_000, True),
        (-5 * MINUTE_MS, False),
    ],
)
def test_fresh_is_under_ten_minutes(age: int, fresh: bool) -> None:  # noqa: FBT001 - a table's column
    """Ten minutes exactly is over; a minute ahead may be two clocks."""
    assert words.is_fresh(NOW - age, NOW) is fresh


def test_never_is_not_fresh() -> None:
    """A meter that was never collected is not green."""
    assert not words.is_fresh(None, NOW)


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (12_000, "12 s"),
        (90_000, "1 min"),
        (HOUR_MS, "1 h"),
        (11_520_000, "3 h 12 min"),
        (3 * DAY_MS, "3 days"),
    ],
)
def test_duration(span: int, said: str) -> None:
    """Its two largest units."""
    assert words.duration(span) == said


@pytest.mark.parametrize(("dbm", "bars"), [(-40, 4), (-60, 4), (-61, 3), (-70, 3), (-80, 2), (-95, 1)])
def test_signal_has_bars_and_a_word(dbm: int, bars: int) -> None:
    """Never bars alone."""
    word, drawn = words.signal(dbm)
    assert (bool(word), drawn) == (True, bars)


def test_a_found_meter_is_told_by_its_signal_or_that_it_was_joined() -> None:
    """Nobody hears a network at 0 dBm."""
    assert words.heard(-65) == "good signal"
    assert words.heard(0) == words.signal(0)[0] == "joined by hand"


@pytest.mark.parametrize(("later_ms", "said"), [(0, ""), (40_000, ""), (HOUR_MS, " to 01:00")])
def test_a_span_says_what_its_ends_share_once(
    monkeypatch: pytest.MonkeyPatch, later_ms: int, said: str
) -> None:
    """One moment is no span, and one day isn't named twice."""
    monkeypatch.setattr(words, "local", lambda time_ms: datetime.fromtimestamp(time_ms / 1000, UTC))
    assert words.span(NOW, NOW + later_ms) == f"Thu 1 Jan 2026 00:00{said}"


@pytest.mark.parametrize(
    ("done", "total", "unit", "said"),
    [
        (1, None, "bytes", "1 byte"),
        (1, 1, "readings", "1 of 1 reading"),
        (0, 2, "devices", "0 of 2 devices"),
        (3, 4, "", "3 of 4"),
        (3, None, "", "3"),
    ],
)
def test_a_figure_agrees_with_its_number(done: int, total: int | None, unit: str, said: str) -> None:
    """Whatever is counted."""
    assert words.figure(Progress("", Step.READ, State.RUNNING, "", done, total, unit)) == said


def test_a_step_that_runs_is_told_with_its_figure() -> None:
    """When it has one."""
    assert words.doing(Progress("", Step.READ, State.RUNNING, "", 5, None, "bytes")) == "Read 5 bytes"
    assert words.doing(Progress("", Step.FREE, State.RUNNING)) == "Free the meter's memory"


def test_counts_and_figures() -> None:
    """Thousands are separated, one is one."""
    assert words.count(1, "reading") == "1 reading"
    assert words.count(1310, "reading") == "1,310 readings"
    assert words.energy(1234.5678) == "1,234.57 kWh"
    step = Progress("", Step.READ, State.RUNNING, "", 412, 1310, "readings")
    assert words.figure(step) == "412 of 1,310 readings"


def test_every_step_and_state_has_words() -> None:
    """A new step without words would be shown as its code."""
    assert set(words.STEPS) >= set(Step)
    assert set(words.STATES) == set(State)


def test_sentences_end() -> None:
    """A capital, a full stop, and not two."""
    assert words.sentence("no answer") == "No answer."
    assert words.sentence("Again?") == "Again?"
    assert not words.sentence(" ")


def test_a_sentence_leaves_an_address_alone() -> None:
    """``Http://`` is nobody's."""
    assert words.sentence("http://10.0.0.1 gave no answer") == "http://10.0.0.1 gave no answer."


def record(number: int, name: str | None) -> MeterRecord:
    """A meter, and its device's name."""
    return MeterRecord(MeterId(f"SEM-a0:b1:c2:00:00:0{number}"), None, None, name, None, "", None, None, {})


def test_a_meter_whose_place_another_one_took_is_told_apart_by_its_own_name() -> None:
    """Others have their device's name, or their own."""
    replaced = replace(record(1, "Heater"), replaced_by=MeterId("SEM-a0:b1:c2:00:00:02"))
    names = [words.meter_name(each) for each in (record(2, "Heater"), replaced, record(3, None))]
    assert names == ["Heater", "Heater (SEM-a0:b1:c2:00:00:01)", "SEM-a0:b1:c2:00:00:03"]


@pytest.mark.parametrize(
    ("device", "shared", "said"),
    [
        ("Heater", (), "Heater"),
        ("Heater", ("Heater",), "Heater (SEM-a0:b1:c2:00:00:01)"),
        (None, ("Heater",), "SEM-a0:b1:c2:00:00:01"),
    ],
)
def test_a_reading_is_named_after_the_device_that_it_was_collected_for(
    device: str | None, shared: tuple[str, ...], said: str
) -> None:
    """And after its meter where several had that device, or none."""
    figures = Reading(1, 0.0, 0.0, 0.0, 0.0, 0.0, 0)
    stored = StoredReading(1, "SEM-a0:b1:c2:00:00:01", figures, 0, 0, ReadingState.PENDING, device)
    assert words.owner_name(stored, shared) == said
