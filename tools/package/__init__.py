"""`make package`: the collector as a Debian package."""
