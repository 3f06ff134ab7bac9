"""The cards that a newcomer sees first."""
