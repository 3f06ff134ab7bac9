"""Help: the guide, the doctor, the support bundle, and what OFMon is made of."""
