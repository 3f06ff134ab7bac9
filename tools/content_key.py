"""A key that changes exactly when the named files change: caches are kept under it."""

import hashlib
import subprocess
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def content_key(folders: Iterable[str], *extra: str) -> str:
    """SHA-256 (20 hex digits) over the sources below the folders that git does not ignore, and the extras.

    Args:
        folders: Paths relative to the project's root.
        extra: Further facts that the product depends on, such as a compiler's version.
    """
    digest = hashlib.sha256()
    for name in source_files(folders):
        data = (ROOT / name).read_bytes()
        digest.update(f"{name}\0{len(data)}\0".encode())
        digest.update(data)
    for fact in extra:
        digest.update(f"\0{fact}".encode())
    return digest.hexdigest()[:20]


def source_files(folders: Iterable[str]) -> list[str]:
    """The files below the folders that git does not ignore, sorted; without git, all but build output."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "--", *folders],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    names = listed.stdout.splitlines() if listed.returncode == 0 else walk(folders)
    return sorted(name for name in set(names) if (ROOT / name).is_file())


def walk(folders: Iterable[str]) -> list[str]:
    """The files below the folders of a tree that is no git checkout."""
    skipped = {"target", "__pycache__"}
    found = (path for folder in folders for path in (ROOT / folder).rglob("*"))
    return [str(path.relative_to(ROOT)) for path in found if not skipped & set(path.parts)]
