"""A linter for the quality of Education, Health and Care Plans (EHCPs)."""

__version__ = "0.1.0"
