"""What the server gets."""

import math

import pytest

from ofmon.domain.reading import Reading
from ofmon.domain.telemetry import arrived, keys_of, point_of


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
