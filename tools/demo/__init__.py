"""The demonstration: three emulated meters, a server and the collector, with one command."""
