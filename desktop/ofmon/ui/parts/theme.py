"""The one place for colours, spacing and type, in light and dark.

Rules kept here: text against its ground has a contrast of at least 4.5, signs and control outlines at least
3 (WCAG 2.1 AA; `TEXT_PAIRS` and `SIGN_PAIRS` name every pair that occurs, and a test computes them); touch
targets are at least `TARGET` high; distances are multiples of `GRID`; figures are tabular.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QToolTip

from ofmon.adapters.files.settings import TEXT_SIZE, TEXT_SIZES
from ofmon.texts import mark
from ofmon.ui.parts.style_sheet import SHEET
from ofmon.ui.parts.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ofmon.ui.parts.preferences import Preferences

GRID = 8
TARGET = 44
BODY_PX = 15
SMALL_PX = 14
TITLE_PX = 20
FIGURE_PX = 26
RAIL_WIDTH = 112
STRIP_HEIGHT = 60
WIDE_PX = 900
ROW_HEIGHT = 72


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme. Names say the use, never the hue."""

    background: str
    surface: str
    sunken: str
    text: str
    muted: str
    line: str
    outline: str
    accent: str
    accent_pressed: str
    on_accent: str
    selected: str
    good: str
    warn: str
    bad: str
    good_ground: str
    warn_ground: str
    bad_ground: str


LIGHT = Colours(
    background="#f2f4f7",
    surface="#ffffff",
    sunken="#e8ecf1",
    text="#14191f",
    muted="#4b5763",
    line="#d5dbe2",
    outline="#7a8794",
    accent="#0b57c2",
    accent_pressed="#08418f",
    on_accent="#ffffff",
    selected="#dce9fb",
    good="#0d6832",
    warn="#8a4b00",
    bad="#b3231b",
    good_ground="#e0f3e6",
    warn_ground="#fdf0d9",
    bad_ground="#fce6e4",
)
DARK = Colours(
    background="#11151a",
    surface="#1a2027",
    sunken="#252d36",
    text="#edf1f5",
    muted="#aab5c1",
    line="#2f3944",
    outline="#77848f",
    accent="#7fb5ff",
    accent_pressed="#a9cdff",
    on_accent="#06203f",
    selected="#1f3656",
    good="#6fd18d",
    warn="#f3bb52",
    bad="#ff8f86",
    good_ground="#15301f",
    warn_ground="#38290c",
    bad_ground="#431d1a",
)

TEXT_PAIRS = (
    ("text", "background"),
    ("text", "surface"),
    ("text", "sunken"),
    ("text", "selected"),
    ("muted", "background"),
    ("muted", "surface"),
    ("muted", "sunken"),
    ("muted", "selected"),
    ("accent", "surface"),
    ("accent", "background"),
    ("accent", "selected"),
    ("on_accent", "accent"),
    ("on_accent", "accent_pressed"),
    ("good", "surface"),
    ("good", "selected"),
    ("good", "background"),
    ("warn", "surface"),
    ("warn", "selected"),
    ("warn", "background"),
    ("bad", "surface"),
    ("bad", "selected"),
    ("bad", "background"),
    ("text", "good_ground"),
    ("text", "warn_ground"),
    ("text", "bad_ground"),
    ("good", "good_ground"),
    ("warn", "warn_ground"),
    ("bad", "bad_ground"),
)
SIGN_PAIRS = (("outline", "surface"), ("outline", "background"), ("accent", "sunken"))


class _Text:
    """How large text is drawn: one size for the whole program."""

    hundredths = 100


def text_size() -> int:
    """How large text is drawn, in hundredths of the usual size."""
    return _Text.hundredths


def grown(pixels: int) -> int:
    """A height that holds text: it grows with it, and never shrinks below what a finger needs."""
    return max(pixels, round(pixels * _Text.hundredths / 100))


class Mode(StrEnum):
    """Which scheme the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


MODE_CHOICES = (
    (Mode.SYSTEM.value, mark("System"), mark("Follows the system")),
    (Mode.LIGHT.value, mark("Light"), mark("Always light")),
    (Mode.DARK.value, mark("Dark"), mark("Always dark")),
)


class Theme(QObject):
    """The scheme in use; keeps the person's choice in the preferences.

    ``changed`` says that there is another one, ``region_added`` that one region more wears it.

    Attributes:
        mode: what was chosen.
        colours: the scheme in use.
        sheet: its style sheet, which each region of the window wears (`ofmon.ui.parts.wearing`).
        turns: in which the regions change it: all at once would hold up the loop for longer than it may.
    """

    changed = Signal()
    region_added = Signal()

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__()
        self._app = app
        self._preferences = preferences
        self.mode = _mode(preferences.get("theme"))
        _Text.hundredths = _hundredths(preferences.get(TEXT_SIZE))
        self.colours = LIGHT
        self.sheet = ""
        self.turns = Turns()
        app.setStyle("Fusion")
        app.setFont(body_font())
        app.styleHints().colorSchemeChanged.connect(self._apply)
        app.layoutDirectionChanged.connect(self._apply)
        self._apply()

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is in use."""
        return self.colours is DARK

    def choose(self, mode: Mode) -> None:
        """Follow the system, or override it."""
        self.mode = mode
        self._preferences.set("theme", mode.value)
        self._apply()

    def override(self, mode: Mode) -> None:
        """Use a scheme in this run only."""
        self.mode = mode
        self._apply()

    def colour(self, name: str) -> QColor:
        """A colour by its name in `Colours`."""
        return QColor(getattr(self.colours, name))

    def _apply(self) -> None:
        system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = system_dark if self.mode is Mode.SYSTEM else self.mode is Mode.DARK
        self.colours = DARK if dark else LIGHT
        mirrored = self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft
        end = "left" if mirrored else "right"
        self.sheet = SHEET.substitute(asdict(self.colours), **_sizes(), end=end, tick=_tick(dark=dark))
        self._app.setPalette(_palette(self.colours))
        QToolTip.setPalette(self._app.palette())
        self.changed.emit()


def _tick(*, dark: bool) -> str:
    """The file of the sign in a ticked box, in the scheme's `on_accent`: style sheets take only files."""
    return (Path(__file__).parent / "signs" / f"tick-{'dark' if dark else 'light'}.svg").as_posix()


def _mode(text: str) -> Mode:
    return Mode(text) if text in set(Mode) else Mode.SYSTEM


def _hundredths(text: str) -> int:
    """The size that was chosen; the usual one where that can't be meant."""
    return int(text) if text in TEXT_SIZES else 100


def body_font(pixels: int = BODY_PX, *, bold: bool = False) -> QFont:
    """The system's font at a size of ours, larger or smaller as chosen, with figures of equal width."""
    font = QFont()
    font.setPixelSize(_scaled(pixels))
    font.setBold(bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours ``#rrggbb``, 1 to 21 (WCAG 2.1, definition of contrast ratio)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.1)."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= _LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


_LINEAR_BELOW = 0.04045


def _palette(colours: Colours) -> QPalette:
    """For what the style sheet does not reach: calendars, menus, native parts."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, name in (
        (roles.Window, "background"),
        (roles.WindowText, "text"),
        (roles.Base, "surface"),
        (roles.AlternateBase, "sunken"),
        (roles.Text, "text"),
        (roles.Button, "surface"),
        (roles.ButtonText, "text"),
        (roles.ToolTipBase, "surface"),
        (roles.ToolTipText, "text"),
        (roles.PlaceholderText, "muted"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "on_accent"),
        (roles.Link, "accent"),
    ):
        palette.setColor(role, QColor(getattr(colours, name)))
    return palette


def _scaled(pixels: int) -> int:
    """The size of a font."""
    return round(pixels * _Text.hundredths / 100)


def _sizes() -> dict[str, str]:
    return {
        "target": f"{TARGET - 4}px",  # a border of 2 px on either side makes it TARGET
        "small": f"{_scaled(SMALL_PX)}px",
        "title": f"{_scaled(TITLE_PX)}px",
        "figure": f"{_scaled(FIGURE_PX)}px",
    }
