"""What this machine must have to build the package, and to test it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable

from setup_system import install

# Briefcase builds for the distribution's own Python only: the program is linked to its libpython.
SYSTEM_PYTHON = "/usr/bin/python3"
PYTHON_VERSION = "3.11"
BUILD_PACKAGES = ("build-essential", "git", "librsvg2-bin", "python3-dev", "python3-venv")
TEST_PACKAGES = ("debootstrap",)


def problem() -> str | None:
    """Why the package can't be built here at all, as a sentence, or None."""
    if not (sys.platform == "linux" and shutil.which("dpkg") and shutil.which("apt-get")):
        return "A Debian package can be built on Debian only."
    version = system_python()
    if version != PYTHON_VERSION:
        found = f"it is {version}" if version else "there is none"
        return (
            f"{SYSTEM_PYTHON} must be Python {PYTHON_VERSION}, as in Debian 12: the program is linked "
            f"to its libpython; here {found}. A Python from elsewhere (pyenv, conda) can't stand in for it."
        )
    return None


def system_python() -> str | None:
    """Major and minor version of the distribution's Python, or None without one."""
    command = [SYSTEM_PYTHON, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None


def install_missing(packages: Iterable[str]) -> int:
    """Names and installs what is not there, as root or by sudo; returns the exit status."""
    missing = sorted(package for package in set(packages) if not installed(package))
    return install(missing) if missing else 0


def installed(package: str) -> bool:
    """Whether dpkg has the package in place."""
    command = ["dpkg-query", "--show", "--showformat", "${db:Status-Status}", package]
    asked = subprocess.run(command, capture_output=True, text=True, check=False)
    return asked.stdout.split("\n")[0] == "installed"


def is_root() -> bool:
    """Whether a clean root can be made and entered."""
    return os.geteuid() == 0
