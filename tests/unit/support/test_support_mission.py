"""The table of the mission: whole over several runs, honest about what failed or could not run."""

from pathlib import Path

import pytest
from content_key import ROOT

from support import phases
from support.mission import ROWS, Outcomes, Row
from support.phases import Phase

CONFTEST = """
from support.mission import Mission
def pytest_configure(config):
    config.pluginmanager.register(Mission())
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with tests for rows 1, 5 and 19, which are run in two phases."""
    (tmp_path / "pytest.ini").write_text(f"[pytest]\npythonpath = {ROOT}/tests\nmarkers = late: x\n")
    (tmp_path / "conftest.py").write_text(CONFTEST)
    _write(tmp_path, "tests/system/firmware/test_update.py", "def test_it(): pass")
    _write(tmp_path, "tests/system/firmware/test_status_page.py", "def test_it(): pass")
    _write(
        tmp_path,
        "tests/system/packaging/test_deb.py",
        "import pytest\n@pytest.mark.late\ndef test_it(): pytest.skip('no root')",
    )
    options = ("-c", str(tmp_path / "pytest.ini"), "-p", "no:cacheprovider")
    two = [Phase("early", (*options, "-m", "not late")), Phase("late", (*options, "-m", "late"))]
    monkeypatch.setattr(phases, "PHASES", two)
    monkeypatch.setattr(phases, "SEEN", tmp_path / "seen/mission.jsonl")
    return tmp_path


def _write(folder: Path, name: str, content: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)


def _table(output: str) -> dict[int, str]:
    """The lines below the last heading, by their number."""
    lines = output.rpartition("The mission\n")[2].splitlines()
    return {int(line.split()[0]): line.split(maxsplit=1)[1] for line in lines}


def test_one_table_over_all_phases(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """What could not run is said with its reason, and is no failure."""
    assert phases.main([str(project)]) == 0
    table = _table(capfd.readouterr().out)
    assert list(table) == [row.number for row in ROWS]
    assert (table[1].split()[0], table[5].split()[0]) == ("pass", "pass")
    assert table[19].startswith("not run")
    assert table[19].endswith("clean root: no root")


def test_a_row_that_fails_early_is_told_at_the_end(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The later phases run all the same, and the status is not 0."""
    _write(project, "tests/system/firmware/test_update.py", "def test_it(): assert False")
    assert phases.main([str(project)]) == 1
    table = _table(capfd.readouterr().out)
    assert table[1].split()[0] == "FAIL"
    assert table[19].startswith("not run")


def test_a_phase_that_breaks_down_is_not_forgotten(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Here a module that can't be imported, which is no row's."""
    _write(project, "tests/test_other.py", "import nothing_of_this_name")
    assert phases.main([str(project)]) == 2
    assert _table(capfd.readouterr().out)


def test_nothing_to_run_is_no_failure(project: Path) -> None:
    """As when an argument names tests of one phase only."""
    assert phases.main([str(project / "tests/system/packaging")]) == 0


def test_a_row_with_a_failure_is_failed_even_when_open() -> None:
    """And one that is open never passes."""
    outcomes, row = Outcomes(), Row(1, "a capability", (), "its second half")
    outcomes.add(row.number, "passed")
    assert (outcomes.verdict(row), outcomes.failed) == ("open", False)
    outcomes.add(row.number, "failed")
    assert (outcomes.verdict(row), outcomes.failed) == ("FAIL", True)


def test_every_row_names_tests_that_exist() -> None:
    """A renamed file must not turn a row silent; an open row's may still be missing."""
    assert [row.number for row in ROWS] == list(range(1, 20))
    for row in ROWS:
        assert row.tests
        for file, _, function in (test.partition("::") for test in row.tests):
            assert row.open or (ROOT / file).exists(), file
            assert not function or f"def {function}(" in (ROOT / file).read_text(), function
