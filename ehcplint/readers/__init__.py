"""Read a plan from a file, whatever its kind."""
