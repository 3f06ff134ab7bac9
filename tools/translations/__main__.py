"""`make translations`, and what the set-up and `make lint` ask of it.

Arguments:
    update: write the `.ts` files anew from the source's texts.
    release: make the `.qm` files that the program reads.
    check: say what is wrong with texts, files and the guide; the exit status tells whether anything is.
    guide: say which pages of the guide must be looked at, and where; the exit status as above.
    looked-at PAGE...: these pages (docs/user-guide.de.md) say what the English ones say now.
"""

import subprocess
import sys
from pathlib import Path

from content_key import ROOT

from translations import check, files, guide


def main(arguments: list[str]) -> int:
    """Do what is asked for; returns the exit status."""
    match arguments:
        case ["update"]:
            for file in files.languages():
                files.update(file)
                print(f"translations: {file.relative_to(ROOT)}, {_share(file)}")
        case ["release"]:
            for file in files.languages():
                files.release(file)
        case ["check"]:
            faults = [*check.source_faults(), *check.file_faults(), *guide.faults()]
            print(
                "\n".join(faults) or "translations: texts are marked, and the files and the guide hold them"
            )
            return bool(faults)
        case ["guide"]:
            faults = list(guide.faults())
            print("\n".join(faults) or "translations: the guide says the same in each language")
            return bool(faults)
        case ["looked-at", *names] if names:
            for name in names:
                guide.look_at(Path(name))
        case _:
            print(__doc__)
            return 2
    return 0


def _share(file: Path) -> str:
    held = list(files.messages(file))
    return f"{sum(all(message.forms) for message in held)} of {len(held)} texts translated"


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as error:
        sys.exit(f"translations: `{' '.join(map(str, error.cmd))}` failed with status {error.returncode}")
