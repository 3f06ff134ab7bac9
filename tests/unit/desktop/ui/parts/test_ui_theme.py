"""Colours that can be read, and one place for them."""

import re
from dataclasses import asdict, fields
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget

import ofmon.ui
from ofmon.ui.parts.style_sheet import SHEET
from ofmon.ui.parts.theme import DARK, LIGHT, SIGN_PAIRS, TARGET, TEXT_PAIRS, Colours, contrast

SIZES = {"target": "40px", "small": "14px", "title": "20px", "figure": "26px"}
SCHEMES = {"light": LIGHT, "dark": DARK}


def test_contrast_is_that_of_wcag() -> None:
    """Black on white is 21, a colour on itself 1, and #777777 on white the well-known 4.48."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#123456", "#123456") == pytest.approx(1)
    assert contrast("#ffffff", "#777777") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("colour", "ground"), TEXT_PAIRS)
def test_text_can_be_read(scheme: str, colour: str, ground: str) -> None:
    """AA: 4.5 for text."""
    ratio = contrast(getattr(SCHEMES[scheme], colour), getattr(SCHEMES[scheme], ground))
    assert ratio >= 4.5, f"{colour} on {ground}: {ratio:.2f}"


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("colour", "ground"), SIGN_PAIRS)
def test_signs_and_outlines_can_be_seen(scheme: str, colour: str, ground: str) -> None:
    """AA: 3 for signs and the outlines of controls."""
    ratio = contrast(getattr(SCHEMES[scheme], colour), getattr(SCHEMES[scheme], ground))
    assert ratio >= 3.0, f"{colour} on {ground}: {ratio:.2f}"


def test_every_colour_is_used_and_opaque() -> None:
    """A colour that no pair names and no sheet uses would be one that nobody checks."""
    for field in fields(Colours):
        assert re.fullmatch("#[0-9a-f]{6}", getattr(LIGHT, field.name))
        named = any(field.name in pair for pair in TEXT_PAIRS + SIGN_PAIRS)
        assert named or f"${field.name}" in SHEET.template


def test_no_other_file_names_a_colour() -> None:
    """The window's colours stand in theme.py only, and those of a report's pages in markup.py."""
    folder = Path(ofmon.ui.__file__).parent
    others = [path for path in folder.rglob("*.py") if path.name not in {"theme.py", "markup.py"}]
    guilty = [
        path.name for path in others if re.search(r"[\"']#[0-9a-fA-F]{3,8}[\"']", path.read_text("utf-8"))
    ]
    assert not guilty


def test_nothing_outside_the_window_knows_qt() -> None:
    """Services, adapters, domain and command line work without it (which imports the window late)."""
    package = Path(ofmon.ui.__file__).parent.parent
    sources = [path for path in package.rglob("*.py") if "ui" not in path.relative_to(package).parts]
    imports = re.compile(r"^\s*(import|from) (PySide6|qasync|pyqtgraph)", re.MULTILINE)
    guilty = [path.name for path in sources if imports.search(path.read_text("utf-8"))]
    assert sources
    assert not guilty


def test_targets_are_large_enough_for_a_glove() -> None:
    """44 pixels at least."""
    assert TARGET >= 44


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scheme", SCHEMES)
def test_boxes_to_tick_can_be_seen(scheme: str) -> None:
    """An empty box has the outline of controls, a ticked one its tick; Qt's own is lost in the dark."""
    colours = SCHEMES[scheme]
    box = QCheckBox("Leave a copy")
    tick = Path(ofmon.ui.__file__).parent / f"parts/signs/tick-{scheme}.svg"
    box.setStyleSheet(SHEET.substitute(asdict(colours), **SIZES, end="right", tick=tick.as_posix()))
    assert colours.outline in _colours(box)
    assert colours.accent not in _colours(box)
    box.setChecked(True)
    assert {colours.accent, colours.on_accent} <= _colours(box)


def _colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
