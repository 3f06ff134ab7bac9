"""``python -m ofmon``: the command line."""

import sys

from ofmon.cli.main import main

sys.exit(main())
