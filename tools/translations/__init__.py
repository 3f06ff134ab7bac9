"""`make translations`: the files of the collector's languages, and what holds for texts in its source."""
