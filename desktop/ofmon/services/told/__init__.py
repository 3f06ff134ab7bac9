"""What technicians know, told to each other by attributes of the devices on the server."""
