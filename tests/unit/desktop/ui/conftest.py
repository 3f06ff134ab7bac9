"""Tests of the window's parts that need no screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
