"""What is kept in files and in the keyring: settings, secrets, lists, firmware packages."""
