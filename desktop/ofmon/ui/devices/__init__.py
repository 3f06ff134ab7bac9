"""The page *Devices*: the server's devices and their firmware."""
