"""The OFMon testbed: emulated meters, their surroundings, and the server that their readings go to."""
