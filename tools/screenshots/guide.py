"""`make docs-pictures`: the guide's pictures, from the real window, light and of one size.

Each is a view of `screenshots.views`; the names here are those of the files that the pages show.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from content_key import ROOT

from screenshots.__main__ import main

SIZE = "1024x768"
PICTURES = {
    "collect-provision": "guide-provision",
    "collect-calibration": "guide-calibration",
    "visit-ended": "guide-visit",
    "meter-exchange": "guide-exchange",
    "sync": "guide-sync",
    "energy-day": "guide-energy",
}


def take() -> int:
    """Take them all into docs/images; the answer is the exit status."""
    with tempfile.TemporaryDirectory() as folder:
        sys.argv[1:] = ["--into", folder, "--language", "en", "--size", SIZE, "--view", *PICTURES]
        status = main()
        for view, name in PICTURES.items():
            shutil.copy(Path(folder) / "en" / f"{view}-light-{SIZE}.png", ROOT / f"docs/images/{name}.png")
    return status


if __name__ == "__main__":
    sys.exit(take())
