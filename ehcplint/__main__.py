"""Lets `python -m ehcplint` stand for `ehcplint`."""

from ehcplint.cli import main

if __name__ == "__main__":
    main()
