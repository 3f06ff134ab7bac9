"""What the server gets."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.reading import CorrectedReading, RawReading, Reading, Reason, reason_of
from ofmon.domain.telemetry import arrived, keys_of, point_of
from ofmon_emulation.server.values import Kind, parse_json, typed_values
from support.scripted_meter import MIDNIGHT_MS


def test_a_point_holds_rounded_numbers_under_the_transformers_keys() -> None:
    """No more than six decimals, no NaN, no minus zero."""
    reading = Reading(3, -0.0, math.nan, 8.69565200805664, 230.0, 0.8050000071525574, 5)
    values = point_of(reading, 7).values
    assert dict(values) == {
        "ct_id_3": 3,
        "real_power_3": 0.0,
        "i_rms_3": 8.695652,
        "v_rms_3": 230.0,
        "kwh_3": 0.805,
    }
    assert str(values["real_power_3"]) == "0.0"
    assert set(keys_of(3)) > set(values)


@pytest.mark.parametrize(
    ("held", "expected"), [(0.805, True), (0.8050004, True), (0.806, False), (None, False)]
)
def test_a_point_has_arrived_when_each_value_is_there(held: float | None, expected: bool) -> None:  # noqa: FBT001
    """Up to the last decimal that was sent."""
    sent = point_of(Reading(1, 1.0, 1.0, 1.0, 1.0, 0.805, 5), 7)
    on_server = {key: float(value) for key, value in sent.values.items()}
    on_server.pop("kwh")
    if held is not None:
        on_server["kwh"] = held
    assert arrived(sent, on_server) is expected


def damaged(figure: float, at: int = 4) -> Reading:
    """A reading with one figure that a bit has changed."""
    figures = [1000.0, 1100.0, 5.0, 230.0, 1.0]
    figures[at] = figure
    return Reading(1, *figures, MIDNIGHT_MS)


@pytest.mark.parametrize("at", range(5))
@pytest.mark.parametrize("figure", [1e20, -1e20, 2.0**63, 3.4e38])
def test_a_figure_that_the_server_would_keep_as_text_holds_the_reading(figure: float, at: int) -> None:
    """It would never be found again, and be sent at each sync."""
    assert reason_of(damaged(figure, at)) is Reason.FIGURE_TOO_LARGE
    assert not CorrectedReading(RawReading(b"", 0, damaged(figure, at)), MIDNIGHT_MS, 0).sendable


@pytest.mark.parametrize("figure", [2.0**63 * (1 - 2**-24), -0.0, 1e-45, 0.0, math.nan, math.inf])
def test_a_figure_that_is_merely_odd_holds_nothing(figure: float) -> None:
    """What is no number is left out, what is tiny becomes 0."""
    assert reason_of(damaged(figure)) is Reason.NONE
    values = point_of(damaged(figure), MIDNIGHT_MS).values
    assert ("kwh" in values) == math.isfinite(figure)
    assert str(values.get("kwh", 0.0)) != "-0.0"


def test_a_reading_without_any_figure_is_held() -> None:
    """There is nothing to send."""
    assert reason_of(Reading(1, *[math.nan] * 5, MIDNIGHT_MS)) is Reason.NO_FIGURE


def test_a_power_factor_of_damaged_figures_is_left_out() -> None:
    """The figures it was made of are sent."""
    values = point_of(Reading(1, 1e18, 1e-45, 5.0, 230.0, 1.0, MIDNIGHT_MS), MIDNIGHT_MS).values
    assert "power_factor" not in values
    assert values["real_power"] == pytest.approx(1e18)


F32 = st.floats(width=32)


@given(st.integers(0, 65535), st.tuples(F32, F32, F32, F32, F32))
def test_whatever_is_sent_stays_a_number_and_is_found(
    ct_id: int, figures: tuple[float, float, float, float, float]
) -> None:
    """Any 30 bytes, through the server's own rule for what is a number."""
    reading = Reading(ct_id, *figures, MIDNIGHT_MS)
    if reason_of(reading):
        return
    point = point_of(reading, MIDNIGHT_MS)
    stored = typed_values(parse_json(json.dumps(dict(point.values), allow_nan=False).encode()))
    assert {kind for kind, _ in stored.values()} <= {Kind.LONG, Kind.DOUBLE}
    assert arrived(point, {key: float(value) for key, (_, value) in stored.items()})
