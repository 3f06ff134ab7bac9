"""Modules that are read when they are first used."""

import subprocess
import sys

from ofmon.late import late

NOT_FOR_A_START = ("pyqtgraph", "numpy", "httpx", "keyring", "segno", "zxingcpp", "ofmon.cli.commands")


def test_it_has_what_the_module_has() -> None:
    """Under its own name."""
    json = late("json")
    assert json.loads("[1]") == [1]


def test_the_windows_start_reads_nothing_that_its_first_page_does_not_need() -> None:
    """Each of them takes tenths of a second."""
    program = "import sys, ofmon.cli.main, ofmon.cli.parsing, ofmon.ui.app; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not set(NOT_FOR_A_START) & set(ran.stdout.split())
