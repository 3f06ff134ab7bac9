"""The .deb in a clean Debian: it installs, its window opens for an ordinary user, it goes without a trace.

The package is built first unless it is kept from the same sources. Where that or a clean root can't be had,
the tests are skipped with the reason; `make package-test` insists on them.
"""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from content_key import ROOT
from package import host
from package.build import kept
from PySide6.QtGui import QImage

from ofmon import __version__
from support.clean_root import USER, CleanRoot, clean_root, why_not
from support.desk import TOKEN
from support.http_thread import unanswered_url
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, MINUTE_MS, ScriptedMeter

pytestmark = pytest.mark.package

INSTALLED_BELOW = "/usr/lib/ofmon"
PICTURES = ROOT / "build/package/pictures"
_TOOLS = os.environ | {"PYTHONPATH": str(ROOT / "tools")}
DESKTOP_ENTRY = "/usr/share/applications/ofmon.desktop"
# Starts an X server on a free display, and then the command given to the script.
ON_A_DISPLAY = """
mkfifo ready
trap 'rm ready' EXIT
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>ready 2>xvfb.log &
read -r number <ready
DISPLAY=:$number "$@"
"""


@dataclass(frozen=True, slots=True)
class Installed:
    """A clean root with the package in it, and what was there before."""

    root: CleanRoot
    files_before: set[str]
    packages_before: set[str]


@pytest.fixture(scope="module")
def installed() -> Iterator[Installed]:
    """The package, installed with what it depends on and nothing more."""
    package = _package()
    with clean_root() as root:
        # Debian keeps it once it is there, since other packages recommend it; a desktop has it anyway.
        root.must("apt-get", "install", "--yes", "--quiet", "--no-install-recommends", "ca-certificates")
        files, packages = root.files(), root.packages()
        shutil.copy(package, root.path / "ofmon.deb")
        root.must("apt-get", "install", "--yes", "--quiet", "--no-install-recommends", "/ofmon.deb")
        yield Installed(root, files, packages)


@pytest.fixture(scope="module")
def depot() -> Iterator[ScriptedDepot]:
    """A meter on the emulated air that has lived through twelve hours and a power cut."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(5 * HOUR_MS)
    meter.power_cut(90 * MINUTE_MS)
    meter.live(7 * HOUR_MS)
    with ScriptedDepot([meter]).running() as running:
        yield running


def _package() -> Path:
    """The package of the sources as they are; the tests are skipped (or fail, when asked for) without it."""
    reason = host.problem() or why_not()
    if reason and os.environ.get("OFMON_PACKAGE_TEST"):
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)
    subprocess.run([sys.executable, "-m", "package", "--for-test"], cwd=ROOT, env=_TOOLS, check=True)
    package = kept()
    assert package
    return package


def test_program_starts(installed: Installed) -> None:
    """`ofmon --version` answers for an ordinary user, with the version of the sources."""
    done = installed.root.run("ofmon", "--version", as_user=True)
    assert (done.returncode, done.stdout.strip()) == (0, f"ofmon {__version__}"), done.stderr


def test_refuses_politely(installed: Installed) -> None:
    """A scan without a meter or testbed in reach ends with status 1, sentences, and no trace of Python."""
    done = installed.root.run("ofmon", "scan", "--testbed", unanswered_url(), as_user=True)
    assert done.returncode == 1
    assert unanswered_url().removeprefix("http://") in done.stderr
    assert "Traceback" not in done.stderr


def test_collects(installed: Installed, depot: ScriptedDepot) -> None:
    """The installed program finds a meter, stores its readings durably, and frees its memory."""
    secrets = f"OFMON_SECRETS_FILE=/home/{USER}/secrets.json"
    meter = depot.meters[0]
    held = len(meter.readings)
    command = ("env", secrets, "ofmon", "collect", "--all", "--testbed", depot.url)
    done = installed.root.run(*command, as_user=True)
    assert done.returncode == 0, done.stderr
    assert (held, meter.readings) == (12, [])
    listed = installed.root.run("ofmon", "export", "-", "--format", "csv", as_user=True)
    assert len(listed.stdout.splitlines()) == 1 + held, listed.stderr


def test_takes_no_foreign_code(installed: Installed) -> None:
    """Modules in the user's folder or in PYTHONPATH don't reach the program."""
    planted = installed.root.path / f"home/{USER}/httpx.py"
    planted.write_text("raise SystemExit('planted')\n")
    try:
        command = ("env", f"PYTHONPATH=/home/{USER}", "ofmon", "scan", "--testbed", unanswered_url())
        done = installed.root.run(*command, as_user=True)
    finally:
        planted.unlink()
    assert done.returncode == 1
    assert "planted" not in done.stderr


@pytest.mark.parametrize("page", ["collect", "energy", "more"])
def test_window_opens(installed: Installed, depot: ScriptedDepot, page: str) -> None:
    """What the desktop entry starts shows a window with something in it, on X11, for an ordinary user."""
    entry = installed.root.must("grep", "^Exec=", DESKTOP_ENTRY).strip().removeprefix("Exec=")
    picture = "--screenshot window.png --overwrite --size 1280x800 --theme light"
    command = [*shlex.split(entry), *shlex.split(f"{picture} --page {page} --testbed {depot.url}")]
    done = installed.root.run("sh", "-ec", ON_A_DISPLAY, "sh", *command, as_user=True)
    assert done.returncode == 0, done.stderr
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture = PICTURES / f"{page}.png"
    shutil.move(installed.root.path / f"home/{USER}/window.png", picture)
    pixels = _pixels(picture)
    colours, counts = np.unique(pixels.reshape(-1), return_counts=True)
    assert pixels.shape == (800, 1280)
    assert len(colours) > 100
    assert counts.max() < 0.9 * pixels.size


def _pixels(path: Path) -> np.ndarray:
    """The picture as 32-bit values, one for each pixel."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(bytes(image.constBits()), np.uint32).reshape(image.height(), image.width())


def test_no_library_is_missing(installed: Installed) -> None:
    """The linker finds what each shared library in the package needs: nothing too much was left out."""
    listing = f"find {INSTALLED_BELOW} -name '*.so*' -exec ldd {{}} +"
    missing = [line for line in installed.root.must("sh", "-c", listing).splitlines() if "not found" in line]
    assert not missing


def test_desktop_entry(installed: Installed) -> None:
    """The entry is valid, and its icon is there in small, large and scalable."""
    installed.root.must("desktop-file-validate", DESKTOP_ENTRY)
    icons = {path for path in installed.root.files() if "/icons/hicolor/" in path}
    for size, kind in (("16x16", "png"), ("256x256", "png"), ("scalable", "svg")):
        assert f"/usr/share/icons/hicolor/{size}/apps/ofmon.{kind}" in icons


def test_the_guide_is_in_it(installed: Installed) -> None:
    """Pages and pictures of each language, where the program looks for them."""
    files = installed.root.files() - installed.files_before
    endings = ("", ".de", ".fa")
    names = [f"help/user-guide{ending}.md" for ending in endings]
    for name in [*names, *(f"help/images/window-collect{ending}.png" for ending in endings)]:
        assert any(path.endswith(f"/ofmon/{name}") for path in files), name


def test_nothing_is_left(installed: Installed) -> None:
    """After use by root and removal, files and packages are as before; the user's data stays. Runs last."""
    root = installed.root
    root.must("ofmon", "devices", "--data", "/root/ofmon-data")
    assert root.run("ofmon", "devices", as_user=True).returncode == 0
    root.must("apt-get", "purge", "--yes", "--quiet", "--auto-remove", "ofmon")
    assert root.packages() == installed.packages_before
    assert {path for path in root.files() - installed.files_before if "ofmon" in path.lower()} == set()
    assert root.files() - installed.files_before == set()
    assert (root.path / f"home/{USER}/.local/share/ofmon/ofmon.db").exists()
