"""`make package`: builds the collector's .deb, or says why not.

Arguments:
    --for-test: also install what the test in a clean root needs, and insist on root.
"""

import subprocess
import sys

from content_key import ROOT
from setup_system import fail

from package import host
from package.build import build, deliver, kept, run_time_packages


def main(arguments: list[str]) -> int:
    """Checks the machine, installs what is missing, builds what is not kept; returns the exit status."""
    for_test = "--for-test" in arguments
    problem = host.problem()
    if not problem and for_test and not host.is_root():
        problem = "The test makes a clean Debian and enters it: run it as root, `sudo make package-test`."
    if problem:
        return fail(problem)
    tools = host.TEST_PACKAGES if for_test else ()
    status = host.install_missing([*host.BUILD_PACKAGES, *run_time_packages(), *tools])
    if status:
        return status
    package = deliver(kept() or build())
    print(f"package: {package.relative_to(ROOT)} ({package.stat().st_size / 1e6:.1f} MB)")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except LookupError as error:
        sys.exit(f"package: {error}")
    except subprocess.CalledProcessError as error:
        sys.exit(f"package: `{' '.join(map(str, error.cmd))}` failed with status {error.returncode}")
