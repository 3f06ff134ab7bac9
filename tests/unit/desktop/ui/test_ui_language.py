"""Languages by Qt: their texts, their figures, their dates, and which one is meant."""

# ruff: noqa: RUF001 - Persian digits look like other signs, and are what is tested
from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from translations import files

from ofmon.domain.oddity import Oddity
from ofmon.domain.plain_text import all_seen, visible
from ofmon.errors import InputError
from ofmon.spoken import speak_as_asked, windows_choice
from ofmon.texts import LANGUAGES, SOURCE, English, date, joined, mark, spoken, tr, unsigned
from ofmon.ui import language
from ofmon.ui.language import QtLanguage
from support.translations import compiled, speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

AT = datetime(2026, 3, 3, 14, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The languages' files."""
    return compiled(tmp_path_factory.mktemp("languages"))


@pytest.fixture
def german(folder: Path) -> Iterator[None]:
    """German is spoken."""
    with speaking(QtLanguage("de", folder=folder)):
        yield


@pytest.fixture
def persian(folder: Path) -> Iterator[None]:
    """Persian is spoken."""
    with speaking(QtLanguage("fa", folder=folder)):
        yield


@pytest.mark.usefixtures("german")
def test_german_has_its_texts_forms_and_figures() -> None:
    """A point for thousands, two forms, and what is lacking in English."""
    assert tr("Nothing was changed.") == "Nichts wurde geändert."
    assert [tr("%n reading(s)", "", n) for n in (0, 1, 1310)] == [
        "0 Messwerte",
        "1 Messwert",
        "1.310 Messwerte",
    ]
    assert tr("{percent:.2f}%", percent=12.5) == "12,50 %"
    assert tr("no such text of {n:.1f}", n=1.5) == "no such text of 1,5"


@pytest.mark.usefixtures("persian")
def test_persian_has_its_own_digits() -> None:
    """In counted texts and among the values."""
    assert tr("%n reading(s)", "", 1310) == "۱٬۳۱۰ قرائت"
    assert tr("{hours} h {minutes} min", hours=3, minutes=12) == "۳ ساعت و ۱۲ دقیقه"
    assert tr("{new} of %n reading(s) new", "", 5, new=2) == "۲ قرائت از ۵ قرائت تازه است"


@pytest.mark.usefixtures("persian")
def test_names_stand_whole_in_persian() -> None:
    """A name runs from the left in a line that runs from the right, and stays so where it is shown."""
    said = tr("{meter} did not come back after the update.", meter="SEM-a0:b1:c2:00:00:01")
    assert said.startswith("\u2068SEM-a0:b1:c2:00:00:01\u2069 ")
    assert visible(said) == said


@pytest.mark.usefixtures("persian")
@pytest.mark.parametrize(
    "said",
    [
        lambda: tr("{meter}: {outcome}", meter="Hall 3", outcome="OK"),
        lambda: tr("Windows shows no Wi-Fi adapter."),
        lambda: joined(" · ", ["SEM-a0:b1:c2:00:00:01", "۶"]),
    ],
)
def test_a_persian_line_runs_from_the_right_whatever_it_begins_with(said: Callable[[], str]) -> None:
    """Qt would go by its first letter; what marks the direction isn't written out, and isn't copied."""
    assert said().startswith("\u200f")
    assert visible(said()) == said()
    assert all_seen(unsigned(said()))


@pytest.mark.usefixtures("persian")
def test_a_figure_with_its_unit_needs_no_mark() -> None:
    """It is read as it stands."""
    assert tr("{energy} kWh", energy="3").startswith("\u2068")


def test_two_meanings_of_a_word_are_told_apart(folder: Path) -> None:
    """By the comment beside it."""
    persian = QtLanguage("fa", folder=folder)
    assert persian.translate("System", "language", None) == "سیستم"
    assert persian.translate("System", "", None) == "مطابق سیستم"


def test_a_number_beyond_qts_has_the_form_of_many(folder: Path) -> None:
    """And its figure is whole."""
    assert (
        QtLanguage("de", folder=folder).translate("%n reading(s)", "", 2**40) == "1.099.511.627.776 Messwerte"
    )


def test_dates_are_gregorian_in_the_languages_words(folder: Path) -> None:
    """Persian names of the Gregorian months; the digits follow the language."""
    with speaking(QtLanguage("de", folder=folder)):
        assert date(AT, "d. MMMM yyyy HH:mm") == "3. März 2026 14:05"
        assert date(AT, "ddd d MMM yyyy").endswith(". 3. März 2026")
    with speaking(QtLanguage("fa", folder=folder)):
        assert date(AT, "d MMMM yyyy HH:mm") == "۳ مارس ۲۰۲۶ ۱۴:۰۵"


def test_an_hour_that_this_computers_zone_skips_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The time is given as it is to be read."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    skipped = datetime(2026, 3, 29, 2, 30)  # noqa: DTZ001 - a wall clock's
    assert QtLanguage("de", folder=folder).date(skipped, "HH:mm") == "02:30"


@pytest.mark.parametrize("name", ["de", "DE", "de_AT", "de-CH", "de_DE.UTF-8"])
def test_a_language_is_known_by_the_systems_names(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With or without country and coding."""
    monkeypatch.setattr(language, "FOLDER", folder)
    found = language.language(name)
    assert isinstance(found, QtLanguage)
    assert found.code == "de"


@pytest.mark.parametrize("name", ["xx", "d", "deutsch", "../de", "", "fr_FR"])
def test_an_unknown_language_is_refused(name: str) -> None:
    """The error names those there are."""
    with pytest.raises(InputError, match="system, en, de, fa"):
        language.language(name)


@pytest.mark.parametrize("content", [None, b"", b"no translation"])
def test_a_missing_or_damaged_file_is_said(content: bytes | None, tmp_path: Path) -> None:
    """With what to do about it."""
    if content is not None:
        (tmp_path / "ofmon_de.qm").write_bytes(content)
    with pytest.raises(InputError, match=r"missing or damaged.*English is spoken instead.*make setup"):
        QtLanguage("de", folder=tmp_path)


def test_the_systems_language_is_the_first_that_ofmon_has(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A person of Tehran who reads French, too, gets Persian; one of Paris English."""

    class System(QLocale):
        languages = ("fr-FR", "fa-IR", "de")

        def uiLanguages(self) -> list[str]:  # noqa: N802 - Qt's name
            return list(self.languages)

    monkeypatch.setattr(language, "FOLDER", folder)
    found = language._of_system(System("fr_FR"))
    assert isinstance(found, QtLanguage)
    assert (found.code, found.right_to_left) == ("fa", True)
    monkeypatch.setattr(System, "languages", ("fr-FR", "C"))
    assert isinstance(language._of_system(System("fr_FR")), English)


def test_what_cannot_be_spoken_stops_nothing() -> None:
    """It is told, and English is spoken."""
    with speaking(English()):
        assert "doesn't speak “xx”" in speak_as_asked("", {"OFMON_LANGUAGE": "xx"})
        assert isinstance(spoken(), English)
        assert speak_as_asked("", {}) == ""
        assert speak_as_asked("", {"OFMON_LANGUAGE": "en"}) == ""


def test_the_window_goes_by_its_option_then_the_environment_then_the_settings() -> None:
    """And by the system when nobody said anything."""
    environment = {"OFMON_LANGUAGE": "de"}
    assert windows_choice("fa", "en", environment) == "fa"
    assert windows_choice("", "en", environment) == "de"
    assert windows_choice("", "en", {}) == "en"
    assert windows_choice("", "", {}) == "system"


def test_each_language_has_its_file() -> None:
    """And each file its language."""
    assert {file.stem.removeprefix("ofmon_") for file in files.languages()} == LANGUAGES.keys() - {SOURCE}


def test_the_command_line_loads_qt_for_another_language_only() -> None:
    """It starts as fast as ever."""
    code = "import sys, ofmon.cli.main, ofmon.spoken\n"
    code += "ofmon.spoken.speak_as_asked('', {})\nprint('PySide6' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"


def test_a_constant_is_said_in_the_language_of_its_showing(folder: Path) -> None:
    """A marked text follows a change of language; what the database keeps doesn't."""
    kept = mark("Nothing was changed.")
    with speaking(QtLanguage("de", folder=folder)):
        assert tr(kept) == "Nichts wurde geändert."
    assert tr(kept) == "Nothing was changed."
    assert Oddity.GAPS.value == "gaps"
