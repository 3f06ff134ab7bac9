"""`python -m ofmon_emulation.server`: the same as `ofmon-testbed server`."""

from __future__ import annotations

import argparse
import sys

from ofmon_emulation.server.cli import add_arguments, run


def main() -> int:
    """Parse the command line and serve."""
    parser = argparse.ArgumentParser(prog="python -m ofmon_emulation.server", description="see `--help`")
    add_arguments(parser)
    return run(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
