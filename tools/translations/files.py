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
    """Compile a ``.ts`` file into a ``.qm`` in the folder, without what is marked unfinished; its path.

    Raises:
        subprocess.CalledProcessError: lrelease failed; it has said why.
    """
    made = folder / f"{file.stem}.qm"
    subprocess.run([_QT / "lrelease", "-silent", "-nounfinished", file, "-qm", made], check=True)
    return made


def messages(file: Path) -> Iterator[Message]:
    """What a ``.ts`` file holds; what is unfinished (lupdate's guess, a draft) counts as not translated."""
    for message in ET.parse(file).iter("message"):  # noqa: S314 - a file of this repository
        key = (_text(message, "source"), _text(message, "comment"), message.get("numerus") == "yes")
        translation = message.find("translation")
        yield Message(key, tuple(_forms(translation, unfinished=_is_unfinished(translation))) or ("",))


def stale(file: Path) -> bool:
    """Whether lupdate would change the file."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / file.name
        copy.write_bytes(file.read_bytes())
        update(copy)
        return copy.read_bytes() != file.read_bytes()


def _is_unfinished(translation: ET.Element | None) -> bool:
    return translation is None or translation.get("type") == "unfinished"


def _forms(translation: ET.Element | None, *, unfinished: bool) -> list[str]:
    if translation is None:
        return []
    parts = list(translation.iter("numerusform")) or [translation]
    return ["" if unfinished else part.text or "" for part in parts]


def _text(message: ET.Element, name: str) -> str:
    found = message.find(name)
    return "" if found is None else found.text or ""
