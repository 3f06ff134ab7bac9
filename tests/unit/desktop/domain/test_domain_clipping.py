"""What a meter's counts of cut-off samples mean."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ofmon.domain.clipping import Clipping, remarks_on_clipping
from ofmon.domain.oddity import Oddity


def quality(**since_reset: Any) -> bytes:
    """A document of ``/v2/quality``."""
    spans = {"hour": {}, "last_hour": None, "since_reset": since_reset, "newer": 1}
    return json.dumps({"transformers": [{"ct_id": 2, **spans}], "newer": {}}).encode()


def test_counts_since_the_reset_are_read() -> None:
    """By transformer; what nobody here knows is passed over."""
    found = Clipping.parse_since_reset(quality(samples=24_680, current=1_234, voltage=0, newer=7))
    assert found == (Clipping(2, 24_680, 1_234, 0),)
    assert Clipping.parse_since_reset(b'{"transformers":[]}') == ()


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"null",
        b"{}",
        b'{"transformers":[1]}',
        b'{"transformers":{"ct_id":1}}',
        quality(samples=1, current=1),
        quality(samples=-1, current=0, voltage=0),
        quality(samples=1.5, current=0, voltage=0),
        quality(samples=True, current=0, voltage=0),
        quality(samples="1", current=0, voltage=0),
        quality(samples=None, current=0, voltage=0),
    ],
)
def test_what_is_no_count_is_refused(text: bytes) -> None:
    """Whatever answers at that address."""
    with pytest.raises(ValueError, match="no counts of samples"):
        Clipping.parse_since_reset(text)


def test_what_was_cut_off_is_a_remark_with_what_to_do() -> None:
    """For each input that was beyond its range, in figures and in words."""
    remarks = remarks_on_clipping([Clipping(1, 24_680, 1_234, 0), Clipping(2, 2_000, 0, 500)])
    assert [remark.oddity for remark in remarks] == [Oddity.CLIPPED] * 2
    current, voltage = (remark.text for remark in remarks)
    assert current == (
        "CT 1 was beyond its range: 1,234 samples (5.00% of the time) cut off since the meter was last "
        "collected, so its energy is too low. Use a clamp for larger currents, or a smaller burden."
    )
    assert voltage == (
        "The voltage of CT 2 was beyond its range: 500 samples (25.00% of the time) cut off since the meter "
        "was last collected, so its energy is too low. Use a divider for higher voltages."
    )


def test_within_the_range_there_is_nothing_to_say() -> None:
    """Neither as a remark nor beside live figures."""
    fine = Clipping(1, 7_200_000, 0, 0)
    assert remarks_on_clipping([fine]) == ()
    assert fine.warnings() == ()


@pytest.mark.parametrize(
    ("samples", "current", "share"),
    [
        (7_200_000, 1, "under 0.01%"),
        (10_000, 1, "0.01%"),
        (2_000, 1_242, "62.10%"),
        (2_000, 2_000, "100.00%"),
        (0, 5, "100.00%"),
    ],
)
def test_a_small_share_is_never_shown_as_nothing(samples: int, current: int, share: str) -> None:
    """And none exceeds the whole."""
    clipping = Clipping(1, samples, current, 0)
    assert clipping.warnings() == (f"current beyond the range ({share} of the time)",)
    (remark,) = clipping.remarks()
    assert share in remark.text
