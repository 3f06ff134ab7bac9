"""Clocks: this computer's, the server's, the testbed's."""
