"""Builds the emulator's wheel once for each state of its sources; installs it into the virtual environment.

The wheel is kept under build/cache/emulator/<key>/, so going back to an earlier state costs nothing.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from content_key import ROOT, content_key

CACHE = ROOT / "build/cache/emulator"
INSTALLED = ROOT / "build/stamps/emulator"


def main() -> int:
    """Builds what is missing and installs it; returns the exit status."""
    key = content_key(["emulation"], sys.version.split()[0])
    if INSTALLED.exists() and INSTALLED.read_text() == key:
        return 0
    wheel = cached_wheel(key) or build(key)
    print(f"emulator: installing {wheel.name}", flush=True)
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--no-index",
            "--force-reinstall",
            wheel,
        ],
        check=True,
    )
    INSTALLED.parent.mkdir(parents=True, exist_ok=True)
    INSTALLED.write_text(key)
    return 0


def cached_wheel(key: str) -> Path | None:
    """The wheel built earlier from the same sources, if it is kept."""
    return next((CACHE / key).glob("*.whl"), None)


def build(key: str) -> Path:
    """Compiles the Rust core and packs the Python API with it."""
    print("emulator: compiling the Rust core (about two minutes the first time)", flush=True)
    output = ROOT / "build/emulator-wheel"
    shutil.rmtree(output, ignore_errors=True)
    command = ["maturin", "build", "--release", "--locked", "--quiet", "--out", str(output)]
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run(command, cwd=ROOT / "emulation", env=environment, check=True)
    kept = CACHE / key
    kept.mkdir(parents=True, exist_ok=True)
    return Path(shutil.move(next(output.glob("*.whl")), kept))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.CalledProcessError as error:
        sys.exit(f"emulator: `{' '.join(map(str, error.cmd))}` failed with status {error.returncode}")
