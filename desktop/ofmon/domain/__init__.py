"""What the collector knows about meters, readings and time: pure functions and frozen values, no I/O."""
