"""Which of the server's points are which readings."""

from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.reading import Reading, decode_reading
from ofmon.domain.telemetry import point_of
from ofmon.services.ports import Entry
from ofmon.services.sync.claims import month_of, name_of
from ofmon.services.sync.reconcile import keep_apart, match
from support.scripted_meter import HOUR_MS, MIDNIGHT_MS, MINUTE_MS

Held = dict[int, dict[str, float]]


def entry(key: int, hour: float, kwh: float = 2.0, *, ct_id: int = 1, visit_hour: float = 24) -> Entry:
    """A reading that ended at this hour by the meter's clock."""
    time_ms = MIDNIGHT_MS + round(hour * HOUR_MS)
    raw = Reading(ct_id, kwh * 1000, 2300.0, 9.0, 230.0, kwh, time_ms).encode()
    visit_ms = MIDNIGHT_MS + round(visit_hour * HOUR_MS)
    return Entry(key, "SEM-a0:b1:c2:00:00:02", raw, 0, time_ms, 0, visit_ms, doubtful=True)


def there(*items: tuple[Entry, float]) -> Held:
    """A server that holds these readings at these hours."""
    held: Held = {}
    for item, hour in items:
        time_ms = MIDNIGHT_MS + round(hour * HOUR_MS)
        held.setdefault(time_ms, {}).update(point_of(decode_reading(item.raw), time_ms).values)
    return held


def hours(found: dict[int, int]) -> dict[int, float]:
    """By id, in hours since midnight."""
    return {key: (time_ms - MIDNIGHT_MS) / HOUR_MS for key, time_ms in found.items()}


def test_equal_figures_are_matched_in_order_one_to_one() -> None:
    """Four steady hours that another collector has placed 90 minutes later."""
    readings = [entry(at, 6 + at) for at in range(4)]
    held = there(*((item, 7.5 + at) for at, item in enumerate(readings)))
    assert hours(match(readings, held, set())) == {0: 7.5, 1: 8.5, 2: 9.5, 3: 10.5}


def test_an_outage_of_whole_hours_moves_all_of_them() -> None:
    """Though some stand where others of equal figures would."""
    readings = [entry(at, 6 + at) for at in range(4)]
    held = there(*((item, 8 + at) for at, item in enumerate(readings)))
    assert hours(match(readings, held, set())) == {0: 8, 1: 9, 2: 10, 3: 11}


def test_other_figures_are_other_readings() -> None:
    """Whatever their time."""
    assert match([entry(1, 6)], there((entry(2, 6, 3.0), 6)), set()) == {}


def test_a_point_of_another_local_reading_is_taken() -> None:
    """It is that one's."""
    reading = entry(1, 6)
    occupied = {(1, MIDNIGHT_MS + 7 * HOUR_MS)}
    assert match([reading], there((reading, 7)), occupied) == {}


def test_a_time_after_the_visit_or_long_before_is_no_match() -> None:
    """The reading had ended by then, and it can't have ended before its clock says so."""
    reading = entry(1, 6, visit_hour=10)
    assert match([reading], there((reading, 11.5)), set()) == {}
    assert match([reading], there((reading, 4.5)), set()) == {}
    assert hours(match([reading], there((reading, 10.5)), set())) == {1: 10.5}


def test_transformers_are_told_apart() -> None:
    """Each has keys of its own."""
    first, second = entry(1, 6), entry(2, 6, ct_id=2)
    assert match([second], there((first, 7)), set()) == {}
    assert hours(match([first, second], there((first, 7), (second, 7)), set())) == {1: 7, 2: 7}


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 30)), max_size=12),
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 30)), max_size=12),
)
def test_no_point_is_given_twice(ours: list[tuple[int, int]], theirs: list[tuple[int, int]]) -> None:
    """Order is kept, and figures are equal."""
    in_order = sorted(ours, key=lambda item: item[1])
    readings = [entry(at, hour, float(kwh)) for at, (kwh, hour) in enumerate(in_order)]
    held = there(*((entry(99, hour, float(kwh)), hour) for kwh, hour in theirs))
    found = match(readings, held, set())
    times = list(found.values())
    assert times == sorted(set(times))
    for reading in readings:
        if reading.id in found:
            assert held[found[reading.id]]["kwh"] == decode_reading(reading.raw).energy_kwh


def test_readings_stand_apart() -> None:
    """A millisecond where a place is taken, and not where it isn't theirs."""
    readings = [entry(1, 6), entry(2, 6), entry(3, 6, ct_id=2)]
    at = MIDNIGHT_MS + 6 * HOUR_MS
    assert keep_apart(readings, dict.fromkeys((1, 2, 3), at), {(1, at + 1)}) == {1: at, 2: at + 2, 3: at}


def test_a_claim_is_known_by_meter_bytes_and_occurrence() -> None:
    """And nothing that only this computer knows."""
    one = entry(1, 6)
    assert name_of(one) == name_of(one._replace(id=9, time_ms=7, uncertainty_ms=3, visit_ms=1))
    others = [one._replace(occurrence=1), one._replace(ssid="SEM-a0:b1:c2:00:00:03"), entry(1, 7)]
    assert len({name_of(item) for item in (one, *others)}) == 4
    assert len(name_of(one)) == 12


def test_a_claim_lies_in_the_month_of_the_meters_own_clock() -> None:
    """Damaged times have a place of their own."""
    assert month_of(entry(1, 0)) == "ofmon_times_202601"
    assert month_of(entry(1, -MINUTE_MS / HOUR_MS)) == "ofmon_times_202512"
    damaged = Reading(1, 1.0, 1.0, 1.0, 1.0, 1.0, 2**64 - 1).encode()
    assert month_of(entry(1, 0)._replace(raw=damaged)) == "ofmon_times_other"
