"""All tests in phases, and one table of the mission over all of them at the end.

1. What may run beside others, on all processors.
2. What judges how late something is: alone.
3. The Debian package in a clean root, as root. Where that can't be, its row says so with the reason.

Each phase runs whatever became of the ones before. Arguments go to pytest; `--mission` restricts all to the
tests that the table's rows name.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass

from content_key import ROOT

from support.clean_root import rights
from support.mission import RECORD, Outcomes, tests

NO_TESTS = 5
"""pytest's exit status when an argument left nothing to run: nothing wrong in a phase."""
SEEN = ROOT / "build/test/mission.jsonl"


@dataclass(frozen=True, slots=True)
class Phase:
    """One run of pytest: what it is about, its options, and whether it is root's."""

    title: str
    options: tuple[str, ...]
    as_root: bool = False


PHASES = (
    Phase("tests beside each other", ("-m", "not alone and not package", "-n", "auto", "--dist", "loadfile")),
    Phase("tests alone", ("-m", "alone and not package")),
    Phase("tests of the package", ("-m", "package", "-p", "no:cacheprovider"), as_root=True),
)


def main(arguments: list[str]) -> int:
    """Run all phases and print the table; the answer is the first exit status that isn't 0."""
    if "--mission" in arguments:
        arguments = [*(argument for argument in arguments if argument != "--mission"), *tests()]
    SEEN.parent.mkdir(parents=True, exist_ok=True)
    SEEN.unlink(missing_ok=True)
    statuses = [_run(phase, arguments) for phase in PHASES]
    outcomes = Outcomes.read(SEEN)
    print("\nThe mission", *outcomes.table(), sep="\n", flush=True)
    return next(filter(None, statuses), int(outcomes.failed))


def _run(phase: Phase, arguments: list[str]) -> int:
    begin = time.monotonic()
    environment = os.environ | {RECORD: str(SEEN)}
    prefix = (rights() or []) if phase.as_root else []
    command = [*prefix, sys.executable, "-m", "pytest", *phase.options, *arguments]
    status = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    if prefix:
        # What root made below build/ is the user's.
        owner = f"{os.getuid()}:{os.getgid()}"
        subprocess.run(["sudo", "-n", "chown", "--recursive", owner, ROOT / "build"], check=False)
    print(f"{phase.title}: {time.monotonic() - begin:.0f} s", flush=True)
    return 0 if status == NO_TESTS else status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
