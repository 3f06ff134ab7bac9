"""The check of texts: what it finds in a source file and in a language's file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator
from translations import check, files, source

if TYPE_CHECKING:
    from pathlib import Path

BARE = {
    "a label": 'label("Waiting")',
    "a word": 'button("Use", "Works from now on", f)',
    "a widget's text": 'self.field.setText("none")',
    "an f-string": 'self.notice.say(f"{n} are kept")',
    "an error": 'raise InputError(what, safe="nothing lost")',
    "an error of Python's that is shown": 'raise ValueError(f"{x!r} is none")',
    "a help": 'parser.add_argument("--x", help="which one")',
    "a constant": 'ABOUT = "Readings go to a server."',
    "words in a row": 'said = "and that was all"',
    "a choice": 'label("on" if x else y)',
    "a value that is a word": 'tr("{x} there", x="readings")',
    "english put together": 'count(3, "reading")',
    "a word beside a value": 'said = f"{n} readings"',
    "a second text": 'self.empty.say(tr("None"), "Nothing is held.")',
    "a default": 'def f(text="Nothing is kept"): ...',
}
FINE = {
    "a text": 'label(tr("Waiting"))',
    "a marked one": 'ABOUT = mark("Readings go to a server.")',
    "a constant shown": "label(tr(ABOUT))",
    "docstrings": '"""A module."""\ndef f():\n    """Do this and that."""',
    "for developers": 'raise TypeError("This is no number")',
    "an assertion": 'assert x, "This must be so"',
    "sql": 'execute("SELECT a, b FROM reading WHERE x = 1")',
    "a key": 'settings["theme"]',
    "a comparison": 'label(a if x == "dark" else b)',
    "a key with a value": 'key = f"columns-{name}"',
    "a tone": 'self.notice.say(tr("Kept"), "good" if well else "bad")',
    "a name of an option": 'parser.add_argument("--from", help=tr("first day"))',
    "a log": '_log.exception("A part could not be loaded")',
    "a method and a path": 'raise refusedError("POST", "/api/auth/login")',
    "an address": 'QLineEdit(placeholderText="https://thingsboard.example.org")',
    "a prefix": 'line.startswith("License :: x")',
    "a schema": 'T = "CREATE TABLE a (x INTEGER)  -- what it was then"',
    "signs": 'label(f"{a}: {b}")',
    "said to be none": 'KEY = "Energy by hour"  # not for people: the server\'s key',
    "a file of such": '# not for people: all of it is the server\'s\nKEY = "Energy by hour"',
    "lookups": 'self.find("nothing here").setText(x)',
}
WRONG = {
    "an f-string": 'tr(f"{n} are kept")',
    "a sum": 'tr("a " + b)',
    "a format": 'tr("{} kept".format(n))',
    "per cent": 'mark("%s kept" % n)',
    "a value that isn't given": 'tr("{a} and {b}", a=1)',
    "a value too many": 'tr("{a}", a=1, b=2)',
    "a number without its place": 'tr("{n} kept", "", 3, n=3)',
    "a place without its number": 'tr("%n kept")',
}


def look(tmp_path: Path, code: str) -> source.Source:
    """At a file of that code."""
    file = tmp_path / "x.py"
    file.write_text(code + "\n", "utf-8")
    return source.read(file)


@pytest.mark.parametrize("code", BARE.values(), ids=BARE)
def test_what_a_person_reads_must_be_marked(code: str, tmp_path: Path) -> None:
    """Whatever way it is shown."""
    assert look(tmp_path, code).bare


@pytest.mark.parametrize("code", FINE.values(), ids=FINE)
def test_what_nobody_reads_needs_no_mark(code: str, tmp_path: Path) -> None:
    """Nor what is marked."""
    found = look(tmp_path, code)
    assert (found.bare, found.wrong) == ([], [])


@pytest.mark.parametrize("code", WRONG.values(), ids=WRONG)
def test_a_text_is_whole_and_gets_what_it_names(code: str, tmp_path: Path) -> None:
    """Nothing put together, nothing missing, nothing too many."""
    assert look(tmp_path, code).wrong


def test_the_source_holds_no_text_outside() -> None:
    """But for what isn't converted yet."""
    assert list(check.source_faults()) == []


def test_the_languages_files_hold_the_sources_texts() -> None:
    """As `make translations` writes them, with all values that the texts name."""
    assert list(check.file_faults()) == []


@pytest.mark.parametrize("file", files.languages(), ids=lambda file: file.stem)
def test_the_files_are_as_lupdate_writes_them(file: Path) -> None:
    """Byte for byte, so that nobody's update brings another's changes."""
    assert not files.stale(file)


def test_lupdate_keeps_translations_and_drops_what_is_gone(tmp_path: Path) -> None:
    """A text that was changed is a new one."""
    package, file = tmp_path / "package", tmp_path / "ofmon_de.ts"
    package.mkdir()
    (package / "a.py").write_text('tr("Stays")\ntr("Goes")\ntr("%n new", "", 1)\n')
    file.write_text('<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="de"></TS>')
    files.update(file, package)
    text = file.read_text("utf-8")
    empty = '<translation type="unfinished"></translation>'
    before, after = text.split("<source>Stays</source>")
    file.write_text(
        before + "<source>Stays</source>" + after.replace(empty, "<translation>Bleibt</translation>", 1)
    )
    (package / "a.py").write_text('tr("Stays")\n')
    files.update(file, package)
    assert list(files.messages(file)) == [files.Message(("Stays", "", False), ("Bleibt",))]


@pytest.mark.parametrize(
    ("form", "fault"),
    {
        "{a} sind {b:.1f}": "",
        "{b:.1f} sind's bei {a}": "",
        "{a} sind {b}": "same values",
        "{a} sind {b:.1f} {c}": "same values",
        "sind {b:.1f}": "same values",
        "{a sind {b:.1f}": "braces",
        "%n {a} sind {b:.1f}": "isn't counted",
    }.items(),
)
def test_a_translation_names_the_same_values(form: str, fault: str) -> None:
    """In any order, each written as in English."""
    message = files.Message(("{a} are {b:.1f}", "", False), (form,))
    faults = list(check.translation_faults(message))
    assert fault in "".join(faults)
    assert bool(faults) == bool(fault)


def test_half_a_translation_is_none() -> None:
    """Each of a language's forms is there, or none is yet."""
    key = ("%n reading(s)", "", True)
    assert list(check.translation_faults(files.Message(key, ("%n Messwert", ""))))
    assert not list(check.translation_faults(files.Message(key, ("ein Messwert", "%n Messwerte"))))
    assert not list(check.translation_faults(files.Message(key, ("", ""))))


def test_what_is_unfinished_is_not_said(tmp_path: Path) -> None:
    """Lupdate guesses translations from texts that are alike; a person looks at them first."""
    package, file = tmp_path / "package", tmp_path / "ofmon_de.ts"
    package.mkdir()
    (package / "a.py").write_text('tr("Held", "state")\n')
    file.write_text('<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="de"></TS>')
    files.update(file, package)
    empty = '<translation type="unfinished"></translation>'
    file.write_text(file.read_text().replace(empty, "<translation>Gehalten</translation>"))
    (package / "a.py").write_text('tr("Held")\ntr("Held", "state")\n')
    files.update(file, package)
    assert file.read_text("utf-8").count("Gehalten") == 2
    forms = {message.key[1]: message.forms for message in files.messages(file)}
    assert forms == {"state": ("Gehalten",), "": ("",)}
    qt = QTranslator()
    assert qt.load(str(files.release(file, tmp_path)))
    assert not qt.translate("", "Held", "")


def test_what_lupdate_reads_otherwise_than_python_is_found(tmp_path: Path) -> None:
    r"""It doesn't know ``\N{…}``: such a text could never be translated."""
    package = tmp_path / "package"
    package.mkdir()
    (package / "a.py").write_text('tr("at \\N{DEGREE SIGN} most")\n')
    file = tmp_path / "ofmon_de.ts"
    file.write_text('<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="de"></TS>')
    files.update(file, package)
    assert any("lacks 'at ° most'" in fault for fault in check.file_faults(package, tmp_path))
