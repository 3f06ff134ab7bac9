"""Ways to a meter's Wi-Fi."""
