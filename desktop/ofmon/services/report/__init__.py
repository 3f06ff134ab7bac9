"""Reports: what a device, a site or a customer used in a period, what it costs, and how sure that is."""
