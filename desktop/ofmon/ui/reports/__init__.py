"""Reports as pages: for a PDF, for a preview, and from the command line; and the page of tariffs."""
