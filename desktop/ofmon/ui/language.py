"""Languages other than English: texts by Qt's translator, figures and dates by its locales.

Each language is a file ``translations/ofmon_<code>.qm``, which the set-up makes of the ``.ts`` beside it.
What a file lacks is said in English. Of Qt this imports its core alone: the command line uses it, too.

Dates are Gregorian in every language, with the language's names of months and days (decision 0023).
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    Qt,
    QTime,
    QTimeZone,
    QTranslator,
)

from ofmon.domain.plain_text import is_right_to_left
from ofmon.errors import InputError
from ofmon.texts import LANGUAGES, SOURCE, SYSTEM, English, from_the_right, isolated, tr

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QGuiApplication

    from ofmon.texts import Language

FOLDER = Path(__file__).resolve().parent.parent / "translations"
# What Qt counts with: all larger numbers have the largest one's form.
_COUNT_MAX = 2**31 - 1
_ORDINALS = {"de": "d."}
"""How a day of a month is written, where not as a bare figure."""
_DAY = re.compile(r"(?<!d)d(?![d.])")
_VALUE = re.compile(r"\{[^}]*\}|%n")


class QtLanguage:
    """A language of Qt's: it says what its file holds, and leaves the rest to English.

    Args:
        code: one of `texts.LANGUAGES` but English.
        locale: how figures and dates are written; None: as the language's own country does.
        folder: where its file lies.

    Raises:
        InputError: there is no such file, or it can't be read.
    """

    def __init__(self, code: str, locale: QLocale | None = None, folder: Path | None = None) -> None:
        self.code = code
        self.locale = locale or QLocale(code)
        self._translator = QTranslator()
        file = (folder or FOLDER) / f"ofmon_{code}.qm"
        if not self._translator.load(str(file)):
            raise InputError(
                tr(
                    "{language} can't be spoken: the file {file} is missing or damaged.",
                    language=LANGUAGES[code],
                    file=file,
                ),
                safe=tr("English is spoken instead."),
                todo=tr("Install OFMon again; in its sources, run make setup."),
            )

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from the right."""
        return self.locale.textDirection() is Qt.LayoutDirection.RightToLeft

    def translate(self, text: str, comment: str, n: int | None) -> str:
        """The text in this language, empty where its file lacks it."""
        if n is None:
            return self._led(self._translator.translate("", text, comment) or "")
        said = self._translator.translate("", text, comment, min(abs(n), _COUNT_MAX)) or ""
        return self._led(said).replace("%n", self.number(n, 0))

    def number(self, figure: float, decimals: int) -> str:
        """In the language's own digits: ``1.310,50`` in German."""
        return self.locale.toString(float(figure), "f", decimals)

    def date(self, at: datetime, form: str) -> str:
        """``Di 3 März 2026 14:00``."""
        form = _DAY.sub(_ORDINALS.get(self.code, "d"), form)
        day, time = QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second)
        # As if it were UTC: the computer's own zone may lack the hour.
        return self.locale.toString(QDateTime(day, time, QTimeZone(QTimeZone.Initialization.UTC)), form)

    def value(self, text: str) -> str:
        """A text as it is put into another: where directions mix it keeps its own."""
        return isolated(text) if self.right_to_left else text

    def quoted(self, text: str) -> str:
        """``„Halle 3“`` in German."""
        return self.locale.quoteString(text)

    def _led(self, said: str) -> str:
        """A text in the language's direction, where Qt would take that of a name at its beginning."""
        return from_the_right(said) if self.right_to_left and _begins_foreign(said) else said


@lru_cache(maxsize=8192)
def _begins_foreign(said: str) -> bool:
    """Whether a text of a language from the right begins with letters from the left, or has only values."""
    own = _VALUE.sub("", said)
    letters = [is_right_to_left(letter) for letter in own if letter.isalpha()]
    if any(letters):
        return not letters[0]
    return len(_VALUE.findall(said)) > 1


def language(choice: str) -> Language:
    """A language by its code, or the system's.

    Args:
        choice: one of `texts.LANGUAGES`, as ``de`` or ``de_AT.UTF-8``, or `SYSTEM`.

    Raises:
        InputError: OFMon has no such language, or its file is missing.
    """
    if choice == SYSTEM:
        return _of_system(QLocale.system())
    code = code_of(choice)
    if code not in LANGUAGES:
        raise InputError(
            tr("OFMon doesn't speak {language!r}.", language=choice),
            safe=tr("English is spoken instead."),
            todo=tr("Choose one of {languages}.", languages=", ".join([SYSTEM, *LANGUAGES])),
        )
    return English() if code == SOURCE else QtLanguage(code)


def code_of(name: str) -> str:
    """``de`` of ``de``, ``de-AT`` or ``de_DE.UTF-8``."""
    return name.replace("-", "_").partition("_")[0].partition(".")[0].lower()


def _of_system(system: QLocale) -> Language:
    """The first of the person's languages that OFMon has, with the system's figures; else English."""
    wanted = (code_of(name) for name in system.uiLanguages())
    code = next((code for code in wanted if code in LANGUAGES), SOURCE)
    if code == SOURCE:
        return English()
    return QtLanguage(code, system if code_of(system.name()) == code else None)


class Dress:
    """What a window needs beside its texts: Qt's own words for its dialogs, and the direction."""

    def __init__(self) -> None:
        self._own: QTranslator | None = None

    def put_on(self, app: QGuiApplication, spoken: Language) -> None:
        """Let the program's widgets follow the language, from the next one on that is made."""
        if self._own:
            QCoreApplication.removeTranslator(self._own)
            self._own = None
        right_to_left = isinstance(spoken, QtLanguage) and spoken.right_to_left
        way = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        app.setLayoutDirection(way)
        QLocale.setDefault(spoken.locale if isinstance(spoken, QtLanguage) else _english())
        if isinstance(spoken, QtLanguage):
            self._own = _words_of_qt(spoken.code)


def _english() -> QLocale:
    """The system's manner of English; where it speaks another language, the one with metres and Mondays."""
    system = QLocale.system()
    return system if system.language() in {QLocale.Language.English, QLocale.Language.C} else QLocale("en_GB")


def _words_of_qt(code: str) -> QTranslator | None:
    """Qt's own file, where it comes with Qt."""
    own = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if not own.load(f"qtbase_{code}", folder):
        return None
    QCoreApplication.installTranslator(own)
    return own
