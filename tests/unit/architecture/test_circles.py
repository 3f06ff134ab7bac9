"""No file needs, by any way round, a file that needs it: neither to run nor for its types."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Container

ROOT = Path(__file__).parents[3]
PACKAGES = {"desktop/ofmon": "ofmon", "emulation/ofmon_emulation": "ofmon_emulation"}
CRATES = [file.parent for file in sorted(ROOT.glob("*/*/Cargo.toml"))]

Needs = dict[str, set[str]]


@pytest.mark.parametrize("folder", PACKAGES)
def test_no_circle_of_python_modules(folder: str) -> None:
    """Imports for type checkers count as well."""
    assert circles(python_needs(ROOT / folder, PACKAGES[folder])) == []


@pytest.mark.parametrize("crate", CRATES, ids=lambda crate: f"{crate.parent.name}/{crate.name}")
def test_no_circle_of_rust_modules(crate: Path) -> None:
    """What files say of their folder by `super` is its own business."""
    assert circles(rust_needs(crate / "src")) == []


def test_a_circle_is_found() -> None:
    """The search can fail: it names who is in the circle and nobody else."""
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}) == [["b", "c"]]


def python_needs(folder: Path, package: str) -> Needs:
    """For each module, the modules of the package that it imports anywhere."""
    files = {module_name(file, folder, package): file for file in folder.rglob("*.py")}
    needs: Needs = {}
    for module, file in files.items():
        needs[module] = set()
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Import):
                needs[module] |= {alias.name for alias in node.names} & files.keys()
            elif isinstance(node, ast.ImportFrom) and node.module:
                inner = {f"{node.module}.{alias.name}" for alias in node.names} & files.keys()
                needs[module] |= inner or ({node.module} & files.keys())
    return needs


def module_name(file: Path, folder: Path, package: str) -> str:
    """``ofmon.ui.window``."""
    parts = file.relative_to(folder).with_suffix("").parts
    return ".".join((package, *(part for part in parts if part != "__init__")))


def rust_needs(sources: Path) -> Needs:
    """For each file under ``src``, those that it names by ``crate::``, its tests left out."""
    files = {rust_name(file, sources): file for file in sources.rglob("*.rs") if file.name != "tests.rs"}
    needs: Needs = {}
    for module, file in files.items():
        text = re.split(r"#\[cfg\(test\)\]\s*mod tests", file.read_text())[0]
        paths = re.findall(r"crate::([\w:]+)", re.sub(r"//.*", "", text))
        needs[module] = {named_file(path, files) for path in paths} - {"", module}
    return needs


def rust_name(file: Path, sources: Path) -> str:
    """``hart::op``; a folder's ``mod.rs`` has the folder's name."""
    return "::".join(part for part in file.relative_to(sources).with_suffix("").parts if part != "mod")


def named_file(path: str, files: Container[str]) -> str:
    """The file in which ``hart::op::Kind`` is; empty for what the crate's root gives out."""
    while path and path not in files:
        path = path.rpartition("::")[0]
    return path


def circles(needs: Needs) -> list[list[str]]:
    """The groups of modules that need each other, each sorted (strongly connected ones of more than one)."""
    reach = {module: reachable(module, needs) for module in needs}
    groups = {
        tuple(sorted(other for other in reach[module] if module in reach[other]))
        for module in needs
        if module in reach[module]
    }
    return [list(group) for group in sorted(groups)]


def reachable(start: str, needs: Needs) -> set[str]:
    """All that a module needs, by any way."""
    found: set[str] = set()
    waiting = list(needs[start])
    while waiting:
        module = waiting.pop()
        if module not in found:
            found.add(module)
            waiting.extend(needs.get(module, ()))
    return found
