"""A field for a value of a meter's calibration."""

from __future__ import annotations

import pytest

from ofmon.ui.collect.calibration_form import NumberEdit

pytestmark = pytest.mark.usefixtures("qapp")


def field(text: str) -> NumberEdit:
    """The field of a current transformer's ratio."""
    return NumberEdit("ct2.amperes_per_volt", text, lambda: None)


def test_thousands_are_asked_about() -> None:
    """A meter that measured by a thousandth of its ratio would lose nearly everything."""
    edit = field("1,200")
    assert not edit.ok
    assert edit.problem == (
        "Current transformer 2: Amperes for each volt at the pin. Is it 1200 or 1.200? Write it so."
    )


@pytest.mark.parametrize("text", ["0", "many", "200000"])
def test_limits_are_said_of_what_cant_be(text: str) -> None:
    """With the unit, and what a negative number does."""
    edit = field(text)
    assert not edit.ok
    assert "From -100,000 to 100,000 A/V. A negative number turns" in edit.problem
