"""A meter's line at its narrowest: a window of 600 pixels, less margins, frame and scroll bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from ofmon import texts
from ofmon.domain.identity import MeterId
from ofmon.services.ports import MeterRecord
from ofmon.services.scan import Nearby
from ofmon.ui import words
from ofmon.ui.collect import meter_delegate
from ofmon.ui.collect.meter_status import Status, status
from ofmon.ui.parts.theme import ROW_HEIGHT, SMALL_PX, body_font

pytestmark = pytest.mark.usefixtures("qapp")
METER = MeterId("SEM-a0:b1:c2:00:00:01")
NOW_MS = 1_790_000_000_000
NARROW_PX = 600 - 2 * 16 - 2 - 14
AGES_MS = (
    None,
    0,
    words.MINUTE_MS,
    59 * words.MINUTE_MS,
    23 * words.HOUR_MS,
    29 * words.DAY_MS,
    999 * words.DAY_MS,
)


class LongWinded(texts.English):
    """Says everything twice."""

    def translate(self, text: str, comment: str, n: int | None) -> str:
        """Once more."""
        said = super().translate(text, comment, n)
        return f"{said} {said}"


def said_after(age_ms: int | None) -> Status:
    """What a meter's line says so long after its last collection."""
    at = None if age_ms is None else NOW_MS - age_ms
    record = MeterRecord(METER, "ref", None, None, None, "2.1.0", NOW_MS, at, {})
    return status(Nearby(METER, -50, record), NOW_MS)


@pytest.mark.parametrize("age_ms", AGES_MS)
def test_how_long_ago_is_never_cut(age_ms: int | None) -> None:
    """The figure least of all."""
    room = meter_delegate._status_px() - meter_delegate._DOT_PX
    wanted = QFontMetrics(body_font(SMALL_PX)).horizontalAdvance(said_after(age_ms).collected)
    assert wanted <= room


def test_a_wi_fi_name_is_shown_whole_and_the_signal_left_to_its_bars() -> None:
    """Beside the status and the button, in bold where the meter has no other name."""
    _status, left = meter_delegate.parts(QRect(0, 0, NARROW_PX, ROW_HEIGHT))
    assert QFontMetrics(body_font(bold=True)).horizontalAdvance(METER.ssid) <= left.width()
    below = meter_delegate._second(METER.ssid, -95, left.width())
    assert QFontMetrics(body_font(SMALL_PX)).horizontalAdvance(below) <= left.width()
    assert METER.ssid in below


def test_names_keep_room_in_a_long_winded_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said of a collection is cut first."""
    monkeypatch.setattr(texts._Spoken, "language", LongWinded())
    status_in, names = meter_delegate.parts(QRect(0, 0, NARROW_PX, ROW_HEIGHT))
    assert names.width() >= 150
    assert names.right() < status_in.left() < status_in.right()


def test_a_row_is_mirrored_where_one_reads_from_the_right() -> None:
    """Its button stands at the end of the line, which is the left there."""
    area = QRect(0, 0, NARROW_PX, ROW_HEIGHT)
    at_right = meter_delegate.button_in(area, Qt.LayoutDirection.LeftToRight)
    at_left = meter_delegate.button_in(area, Qt.LayoutDirection.RightToLeft)
    assert at_left.size() == at_right.size()
    assert at_left.left() == area.right() - at_right.right() < 20
