"""The languages' files: written by Qt's lupdate out of the source, compiled by its lrelease.

``ofmon_<code>.ts`` holds the messages and is edited with Qt Linguist; ``ofmon_<code>.qm`` is what the program
reads, a product that git ignores.
"""

import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6
from content_key import ROOT

PACKAGE = ROOT / "desktop/ofmon"
FOLDER = PACKAGE / "translations"
_QT = Path(PySide6.__file__).parent
_LUPDATE = ["-tr-function-alias", "tr+=mark", "-no-obsolete", "-locations", "none"]
_LUPDATE += ["-sort-messages", "-silent"]


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a language's file.

    Attributes:
        key: the text in English, its comment, and whether its form depends on a number.
        forms: its translations, one or as many as the language has forms; empty ones: not translated yet.
    """

    key: tuple[str, str, bool]
    forms: tuple[str, ...]


def languages(folder: Path = FOLDER) -> list[Path]:
    """The languages' ``.ts`` files."""
    return sorted(folder.glob("ofmon_*.ts"))


def sources(package: Path = PACKAGE) -> list[Path]:
    """The files that hold texts."""
    return sorted(package.rglob("*.py"))


def update(file: Path, package: Path = PACKAGE) -> None:
    """Bring a ``.ts`` file to the source's texts: new ones are added, those that are gone are dropped.

    Raises:
        subprocess.CalledProcessError: lupdate failed; it has said why.
    """
    code = file.stem.removeprefix("ofmon_")
    with tempfile.NamedTemporaryFile("w", suffix=".lst") as listed:
        listed.write("\n".join(map(str, sources(package))))
        listed.flush()
        command: list[str | Path] = [_QT / "lupdate", *_LUPDATE, f"@{listed.name}"]
        subprocess.run([*command, "-ts", file, "-target-language", code], check=True)


def release(file: Path, folder: Path = FOLDER) -> Path:
    """Compile a ``.ts`` file into a ``.qm`` in the folder; its path.

    Raises:
        subprocess.CalledProcessError: lrelease failed; it has said why.
    """
    made = folder / f"{file.stem}.qm"
    subprocess.run([_QT / "lrelease", "-silent", file, "-qm", made], check=True)
    return made


def messages(file: Path) -> Iterator[Message]:
    """What a ``.ts`` file holds."""
    for message in ET.parse(file).iter("message"):  # noqa: S314 - a file of this repository
        key = (_text(message, "source"), _text(message, "comment"), message.get("numerus") == "yes")
        translation = message.find("translation")
        forms = () if translation is None else [form.text or "" for form in translation.iter("numerusform")]
        yield Message(key, tuple(forms) or (_text(message, "translation"),))


def stale(file: Path) -> bool:
    """Whether lupdate would change the file."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / file.name
        copy.write_bytes(file.read_bytes())
        update(copy)
        return copy.read_bytes() != file.read_bytes()


def _text(message: ET.Element, name: str) -> str:
    found = message.find(name)
    return "" if found is None else found.text or ""
