"""``python -m ofmon``: the command line."""

import sys

from ofmon.cli import main

sys.exit(main())
