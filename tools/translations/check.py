"""What must hold for texts: in the source, and in the languages' files."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from content_key import ROOT

from translations import files, source

_UNCONVERTED = Path(__file__).with_name("unconverted.txt")


def unconverted() -> list[str]:
    """Files and folders below the package whose texts don't go through tr yet."""
    lines = _UNCONVERTED.read_text().splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def source_faults(package: Path = files.PACKAGE, skipped: Iterable[str] | None = None) -> Iterator[str]:
    """Each text in the source that isn't marked, and each call that isn't as it must be, as a line."""
    skipped = tuple(unconverted() if skipped is None else skipped)
    for path in files.sources(package):
        found, name = source.read(path), path.relative_to(package).as_posix()
        yield from (_line(path, at, why) for at, why in found.wrong)
        if not name.startswith(skipped):
            yield from (_line(path, at, f"outside of tr and mark: {text!r}") for at, text in found.bare)


def file_faults(package: Path = files.PACKAGE, folder: Path = files.FOLDER) -> Iterator[str]:
    """What is wrong with the languages' files, a line each."""
    wanted = {text for path in files.sources(package) for text in source.read(path).texts}
    for file in files.languages(folder):
        held = list(files.messages(file))
        yield from _differences(file, wanted, {message.key for message in held})
        for message in held:
            yield from (f"{_shown(file)}: {message.key[0]!r}: {why}" for why in translation_faults(message))


def _differences(
    file: Path, wanted: set[tuple[str, str, bool]], held: set[tuple[str, str, bool]]
) -> Iterator[str]:
    """A text may also be missing because lupdate reads its literal otherwise than Python."""
    name = _shown(file)
    yield from (f"{name}: lacks {text!r}: run make translations" for text, _, _ in sorted(wanted - held))
    yield from (f"{name}: holds {text!r}, which is gone" for text, _, _ in sorted(held - wanted))


def translation_faults(message: files.Message) -> Iterator[str]:
    """What is wrong with a text's translations: values that differ, some forms missing."""
    if not any(message.forms):
        return
    if not all(message.forms):
        yield "not every form is translated"
    wanted = source.fields(message.key[0])
    for form in filter(None, message.forms):
        try:
            given = source.fields(form)
        except ValueError:
            yield f"the braces of {form!r} don't fit"
            continue
        if given != wanted:
            yield f"{form!r} doesn't name the same values"
        if "%n" in form and "%n" not in message.key[0]:
            yield f"{form!r} counts what isn't counted"


def _line(path: Path, at: int, why: str) -> str:
    return f"{_shown(path)}:{at}: {why}"


def _shown(path: Path) -> str:
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)
