"""How long the window takes from its command to a picture of its first page, beside a bare window of Qt's.

Both are programs of their own, in turn, on Qt's platform without a screen: started, shown, loaded, drawn into
a file, ended. Seconds are the wall's and, for a busy machine, the processor's. Cold: the system was asked to
forget the files of Qt, of OFMon and of what both import. Limit: it keeps those that other programs have open,
so cold is only as cold as the machine is idle.
"""

from __future__ import annotations

import importlib.util
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COLD_ROUNDS, WARM_ROUNDS = 3, 5
READ_BY_BOTH = ("PySide6", "shiboken6")
_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, lambda: (window.grab().save(sys.argv[1]), app.quit()))
app.exec()
"""


def main() -> None:
    """Prints both, cold and warm."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _pair(folder, cold=False)  # compiles, as an installation has done
        cold = [_pair(folder, cold=True) for _ in range(COLD_ROUNDS)]
        warm = [_pair(folder, cold=False) for _ in range(WARM_ROUNDS)]
    print("start to a picture of the first page, beside a bare window of PySide6, in turn:")
    for word, rounds in (("cold", cold), ("warm", warm)):
        wall, cpu, bare_wall, bare_cpu = (statistics.median(values) for values in zip(*rounds, strict=True))
        for of, ours, bare in (("wall", wall, bare_wall), ("processor", cpu, bare_cpu)):
            print(f"  {word} {of:9}  OFMon {ours:6.2f} s   bare {bare:6.2f} s   ratio {ours / bare:5.2f}")


def _pair(folder: Path, *, cold: bool) -> tuple[float, float, float, float]:
    """Seconds of OFMon's window and of the bare one, by the wall and by the processor."""
    picture = str(folder / "window.png")
    ours = [
        sys.executable,
        "-m",
        "ofmon",
        "window",
        "--data",
        str(folder),
        "--overwrite",
        "--screenshot",
        picture,
    ]
    bare = [sys.executable, "-c", _BARE, picture]
    return (*_timed(ours, folder, cold=cold), *_timed(bare, folder, cold=cold))


def _timed(command: list[str], folder: Path, *, cold: bool) -> tuple[float, float]:
    compiled = folder / "compiled"
    if cold:
        _forget(compiled)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(compiled),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    begin, used = time.perf_counter(), _used()
    subprocess.run(command, env=environment, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begin, _used() - used


def _used() -> float:
    """Seconds of a processor that ended programs have used."""
    times = os.times()
    return times.children_user + times.children_system


def _forget(compiled: Path) -> None:
    """Ask the system to drop these files from its memory (POSIX_FADV_DONTNEED)."""
    for file in compiled.rglob("*.pyc"):
        _drop(file)
    for name in (*READ_BY_BOTH, "ofmon", "pyqtgraph", "numpy", "httpx"):
        found = importlib.util.find_spec(name)
        for folder in found.submodule_search_locations or () if found else ():
            for file in Path(folder).rglob("*"):
                if file.is_file():
                    _drop(file)


def _drop(file: Path) -> None:
    opened = os.open(file, os.O_RDONLY)
    try:
        os.posix_fadvise(opened, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(opened)


if __name__ == "__main__":
    main()
