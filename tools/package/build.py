"""Builds the .deb from the sources as they are; keeps the last one under build/cache/package/<key>/.

Briefcase reads a pyproject.toml and nothing else, and needs the sources below it: they are copied into a
staging folder, where briefcase.toml and pyproject.toml's [project] become that file. Briefcase lives in a
virtual environment of its own, made from the distribution's Python and filled by hash from its own lock.
"""

import hashlib
import json
import os
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

from content_key import ROOT, content_key, source_files

from package import host
from package.lock import export

WORK = ROOT / "build/package"
VENV, STAGE = WORK / "venv", WORK / "stage"
CACHE = ROOT / "build/cache/package"
BRIEFCASE_LOCK = ROOT / "desktop/packaging/briefcase.lock"
TRANSLATIONS = "desktop/ofmon/translations"
SHIPPED = ["CHANGELOG.md", "LICENSE", "desktop/ofmon", "desktop/packaging"]
# Read in the window, also without a network; pages link to some that stand elsewhere.
GUIDE, HELP = "docs", "desktop/ofmon/help"
SOURCES = [*SHIPPED, GUIDE, "briefcase.toml", "pyproject.toml", "requirements.lock", "tools/package"]
# Newer files are packed with this date (2026-01-01), so that the time of the build isn't in the package.
SOURCE_DATE = "1767225600"


def deliver(package: Path) -> Path:
    """Copies the package to build/package/, where the newest one alone lies; its path there."""
    WORK.mkdir(parents=True, exist_ok=True)
    for older in WORK.glob("*.deb"):
        older.unlink()
    return Path(shutil.copy2(package, WORK / package.name))


def kept() -> Path | None:
    """The package that was built from the sources as they are now, if there is one."""
    return next((CACHE / content_key(SOURCES)).glob("*.deb"), None)


def build() -> Path:
    """Builds the package.

    Raises:
        LookupError: the lock file lacks something that pyproject.toml asks for.
        subprocess.CalledProcessError: a step failed; it has said why.
    """
    prepare_briefcase()
    stage()
    print("package: Briefcase builds (about a minute)", flush=True)
    home = WORK / "home"
    home.mkdir(parents=True, exist_ok=True)
    environment = {
        **os.environ,
        "BRIEFCASE_HOME": str(home),
        "DPKG_DEB_COMPRESSOR_TYPE": "zstd",
        "SOURCE_DATE_EPOCH": SOURCE_DATE,
    }
    command = [str(VENV / "bin/briefcase"), "package", "linux", "system", "--adhoc-sign", "--no-input"]
    subprocess.run(command, cwd=STAGE, env=environment, check=True)
    folder = CACHE / content_key(SOURCES)
    shutil.rmtree(CACHE, ignore_errors=True)
    folder.mkdir(parents=True)
    return Path(shutil.move(next((STAGE / "dist").glob("*.deb")), folder))


def prepare_briefcase() -> None:
    """Makes Briefcase's virtual environment anew when its lock has changed."""
    state = hashlib.sha256(BRIEFCASE_LOCK.read_bytes()).hexdigest()
    stamp = VENV / "lock-state"
    if stamp.exists() and stamp.read_text() == state:
        return
    print(f"package: Briefcase into {VENV.relative_to(ROOT)}/", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([host.SYSTEM_PYTHON, "-m", "venv", VENV], check=True)
    pip: list[str | Path] = [
        VENV / "bin/python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    subprocess.run([*pip, "--require-hashes", "--requirement", BRIEFCASE_LOCK], check=True)
    stamp.write_text(state)


def stage() -> None:
    """Fills the staging folder: sources, the run-time lock, and the pyproject.toml that Briefcase reads."""
    shutil.rmtree(STAGE, ignore_errors=True)
    for name in source_files(SHIPPED):
        (STAGE / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, STAGE / name)
    stage_languages()
    stage_guide()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    lock = (ROOT / "requirements.lock").read_text()
    (STAGE / "requirements.txt").write_text(export(lock, project["dependencies"]))
    settings = (ROOT / "briefcase.toml").read_text()
    (STAGE / "pyproject.toml").write_text(f"{project_table(project)}\n{settings}")


def stage_languages() -> None:
    """Adds what the languages' files were compiled to, which git ignores.

    Raises:
        LookupError: one isn't compiled.
    """
    for file in (ROOT / TRANSLATIONS).glob("*.ts"):
        made = file.with_suffix(".qm")
        if not made.is_file():
            raise LookupError(f"{made.relative_to(ROOT)} is missing: run `make setup`")
        shutil.copy2(made, STAGE / TRANSLATIONS)


def stage_guide() -> None:
    """Adds the guide's pages and pictures as `ofmon.adapters.files.guide` looks for them."""
    for name in source_files([GUIDE]):
        if Path(name).suffix in {".md", ".png", ".webp", ".svg"}:
            target = STAGE / HELP / Path(name).relative_to(GUIDE)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target)


def project_table(project: dict[str, Any]) -> str:
    """The facts that Briefcase takes from [project], as TOML (whose plain strings are JSON's)."""
    facts = {key: project[key] for key in ("name", "version", "license", "requires-python")}
    return "[project]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in facts.items())


def run_time_packages() -> list[str]:
    """Debian packages that the program needs; Briefcase wants them on the building machine as well."""
    settings = tomllib.loads((ROOT / "briefcase.toml").read_text())
    system = settings["tool"]["briefcase"]["app"]["ofmon"]["linux"]["system"]
    return list(system["debian"]["system_runtime_requires"])
