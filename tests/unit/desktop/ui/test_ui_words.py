"""Words for times, figures and states."""

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


def record(number: int, name: str | None) -> MeterRecord:
    """A meter, and its device's name."""
    return MeterRecord(
        MeterId(f"SEM-a0:b1:c2:00:00:0{number}"), None, None, name, None, "", None, None, {}
    )


def test_meters_of_one_name_are_told_apart_by_their_own() -> None:
    """The others keep their devices' names alone."""
    names = words.meter_names([record(1, "Heater"), record(2, "Motor"), record(3, "Heater"), record(4, None)])
    assert list(names.values()) == [
        "Heater (SEM-a0:b1:c2:00:00:01)",
        "Motor",
        "Heater (SEM-a0:b1:c2:00:00:03)",
        "SEM-a0:b1:c2:00:00:04",
    ]


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
