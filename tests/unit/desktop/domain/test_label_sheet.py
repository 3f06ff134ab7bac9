"""Where labels stand on sheets."""

import pytest

from ofmon.domain.label_sheet import PAGES_MM, SHEETS, Place, Sheet, grid_of


def test_the_usual_sheet() -> None:
    """3 by 8 labels of 70 x 37 mm; the 25th begins the second page."""
    sheet = Sheet()
    assert sheet.size == (70.0, 37.0)
    assert sheet.place(0) == Place(0, 0.0, 0.5, 70.0, 37.0)
    assert sheet.place(23) == Place(0, 140.0, 0.5 + 7 * 37, 70.0, 37.0)
    assert sheet.place(24) == Place(1, 0.0, 0.5, 70.0, 37.0)
    assert [sheet.pages(labels) for labels in (1, 24, 25)] == [1, 1, 2]


def test_margins_gaps_and_a_sheet_that_was_begun() -> None:
    """As of 63.5 x 38.1 mm with gaps; used places are passed over."""
    sheet = Sheet(3, 7, side=7.25, end=15.15, gap=2.5, first=5)
    assert sheet.size == pytest.approx((63.5, 38.1), abs=0.01)
    assert sheet.place(0).left == pytest.approx(7.25 + 2 * 66.0)
    assert sheet.place(0).top == pytest.approx(15.15 + sheet.size[1])
    assert sheet.pages(17) == 2
    last = sheet.place(15)
    assert last.left + last.width == pytest.approx(210 - 7.25)
    assert last.top + last.height == pytest.approx(297 - 15.15)


def test_sheets_of_the_shops() -> None:
    """Their labels have the sizes that stand on the boxes."""
    sizes = [tuple(round(side, 1) for side in sheet.size) for sheet in SHEETS]
    assert sizes == [(70.0, 37.0), (63.5, 38.1), (99.1, 38.1), (99.1, 57.0), (101.6, 33.9)]


@pytest.mark.parametrize(
    "wrong",
    [
        {"columns": 0},
        {"rows": -1},
        {"columns": 10},
        {"rows": 30},
        {"side": -1.0},
        {"side": 200.0},
        {"first": 24},
        {"first": -1},
        {"gap": float("nan")},
        {"end": float("inf")},
    ],
)
def test_impossible_sheets(wrong: dict[str, float]) -> None:
    """Labels that hold no code, and places beyond the sheet."""
    with pytest.raises(ValueError, match=r"[.]$"):
        Sheet(**wrong)  # type: ignore[arg-type]


def test_grids_as_typed() -> None:
    """With either sign between."""
    assert (grid_of("3x8"), grid_of(" 2\N{MULTIPLICATION SIGN}4 ")) == ((3, 8), (2, 4))
    for text in ("", "3", "3x", "x8", "3x8x2", "100x8", "-1x8"):
        with pytest.raises(ValueError, match="columns and rows"):
            grid_of(text)
    assert PAGES_MM["A4"] == (210.0, 297.0)
