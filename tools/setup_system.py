"""Finds out which system packages are missing, names them, and installs them.

Only Debian-like systems are served by apt; elsewhere the missing parts are named and the run stops.
Root (or sudo) is asked for only when a package is missing. Standard library only: this runs before
the virtual environment exists.
"""

import ctypes.util
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

PYTHON_MIN = (3, 11)
RUST_MIN = (1, 95)
RISCV_TARGET = "riscv32imc-unknown-none-elf"
RUSTUP_WAIT_S = 180

# What the window needs of the system: Qt's platform plugin and its X11 companions.
QT_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-randr": "libxcb-randr0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-sync": "libxcb-sync1",
    "xcb-xfixes": "libxcb-xfixes0",
    "xcb-xkb": "libxcb-xkb1",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    # Of QtNetwork, by which two windows hear of each other.
    "brotlidec": "libbrotli1",
    "gssapi_krb5": "libgssapi-krb5-2",
}
# Programs that tests look at the network with.
TOOLS = {"tshark": "tshark", "ip": "iproute2"}
CLANG_VERSIONS = range(30, 13, -1)


def main() -> int:
    """Checks, installs what is missing, and says what it did; returns the exit status."""
    if sys.version_info < PYTHON_MIN:
        return fail(f"Python {dotted(PYTHON_MIN)} or newer is needed; this is {sys.version.split()[0]}.")
    problem = rust_problem()
    if problem:
        return fail(problem)
    if missing_packages():
        # The lists first: they say which versions of the compilers there are.
        status = refresh() or install(missing_packages())
        if status:
            return status
    print("set-up: system packages are in place")
    return 0


def missing_packages() -> list[str]:
    """Debian packages that provide what this machine lacks, sorted."""
    wanted = [package for library, package in QT_LIBRARIES.items() if not ctypes.util.find_library(library)]
    if not shutil.which("cc"):
        wanted.append("build-essential")
    if not shutil.which("Xvfb"):
        wanted.append("xvfb")
    wanted += [package for program, package in TOOLS.items() if not shutil.which(program)]
    if not shutil.which("dbus-daemon"):
        wanted.append("dbus")
    if not dbusmock_present():
        wanted.append("python3-dbusmock")
    if not fonts_present():
        wanted.append("fonts-dejavu-core")
    if not python_can_make_venvs():
        wanted.append("python3-venv")
    return sorted(wanted + missing_compilers())


def missing_compilers() -> list[str]:
    """Packages for the firmware: a clang that bindgen can load, and a Rust that builds for the chip."""
    wanted = []
    if not newest_clang():
        version = newest_packaged("clang-{}")
        suffix = f"-{version}" if version else ""
        wanted += [f"clang{suffix}", f"llvm{suffix}", f"libclang{suffix}-dev"]
    if not rustup_target() and not debian_rust_source():
        wanted += ["rustc-web", "cargo-web", "rust-web-src"]
    return wanted


@cache
def rustup_target() -> bool:
    """Whether rustup has the chip's target, after one bounded try to add it."""
    if not shutil.which("rustup"):
        return False
    print(f"set-up: asking rustup for {RISCV_TARGET}")
    try:
        done = subprocess.run(
            ["rustup", "target", "add", RISCV_TARGET], timeout=RUSTUP_WAIT_S, capture_output=True, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def debian_rust_source() -> bool:
    """Whether Debian's rustc can build the core library itself (it needs the library's source)."""
    if not Path("/usr/bin/rustc").exists():
        return False
    root = subprocess.run(
        ["/usr/bin/rustc", "--print", "sysroot"], capture_output=True, text=True, check=False
    )
    return (Path(root.stdout.strip()) / "lib/rustlib/src/rust/library/core").exists()


def newest_clang() -> str | None:
    """The newest installed clang that has its libclang beside it."""
    for version in CLANG_VERSIONS:
        library = Path(f"/usr/lib/llvm-{version}/lib")
        if (
            shutil.which(f"clang-{version}")
            and shutil.which(f"llvm-ar-{version}")
            and any(library.glob("libclang*.so*"))
        ):
            return str(version)
    return None


def newest_packaged(pattern: str) -> str | None:
    """The newest version for which apt has a package named by the pattern."""
    for version in CLANG_VERSIONS:
        name = pattern.format(version)
        found = subprocess.run(["apt-cache", "show", name], capture_output=True, check=False)
        if found.returncode == 0:
            return str(version)
    return None


def rust_problem() -> str | None:
    """What is wrong with the host's Rust, as a sentence, or None."""
    if not shutil.which("cargo"):
        return "Rust is missing: install it from https://rustup.rs (or your distribution), then run again."
    shown = subprocess.run(["cargo", "--version"], capture_output=True, text=True, check=False).stdout.split()
    version = tuple(int(part) for part in shown[1].split("-")[0].split(".")[:2]) if len(shown) > 1 else (0, 0)
    if version < RUST_MIN:
        needed, found = dotted(RUST_MIN), dotted(version)
        return f"Rust {needed} or newer is needed; cargo says {found}: try `rustup update stable`."
    return None


def fonts_present() -> bool:
    """Whether any scalable font is installed; without one Qt draws boxes."""
    return any(Path("/usr/share/fonts").rglob("*.ttf")) or any(Path("/usr/share/fonts").rglob("*.otf"))


def dbusmock_present() -> bool:
    """Whether the system's Python has python-dbusmock, which plays NetworkManager in the tests."""
    python = Path("/usr/bin/python3")
    command = [str(python), "-c", "import dbusmock"]
    return python.exists() and subprocess.run(command, capture_output=True, check=False).returncode == 0


def python_can_make_venvs() -> bool:
    """Debian splits ensurepip from Python; a virtual environment can't be made without it."""
    return (
        subprocess.run(
            [sys.executable, "-c", "import ensurepip"], capture_output=True, check=False
        ).returncode
        == 0
    )


@cache
def refresh() -> int:
    """Fetches apt's lists of packages, once; returns the exit status."""
    if not shutil.which("apt-get"):
        return fail(
            f"These Debian packages or their like are missing: {' '.join(missing_packages())}. Only apt is "
            "known here: install the same parts with your package manager, then run again."
        )
    return apt_get("update")


def install(packages: list[str]) -> int:
    """Installs Debian packages, as root or by sudo; returns the exit status."""
    print(f"set-up: these system packages are missing: {' '.join(packages)}")
    return refresh() or apt_get("install", "-y", "--no-install-recommends", *packages)


def apt_get(*arguments: str) -> int:
    """Runs apt-get with the rights it needs; returns the exit status."""
    if os.geteuid() and not shutil.which("sudo"):
        return fail(f"Run as root: apt-get {' '.join(arguments)}")
    command = [*(["sudo"] if os.geteuid() else []), "apt-get", *arguments]
    print(f"set-up: {' '.join(command)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        return fail(f"`{' '.join(command)}` failed:\n{done.stderr.strip()[-2000:]}")
    return 0


def dotted(version: tuple[int, ...]) -> str:
    """A version as people write it."""
    return ".".join(str(part) for part in version)


def fail(message: str) -> int:
    """Says what is wrong on standard error; returns the exit status for it."""
    print(f"set-up: {message}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
