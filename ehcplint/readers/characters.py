"""Character-for-character cleaning, the same for every format: the length never changes, so places stay true."""

from __future__ import annotations

CONTROLS = [code for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"]
BIDIRECTIONAL = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
SPACES = [0x2028, 0x2029, 0x00A0, 0x202F, 0x2007, *range(0x2000, 0x200B)]
NON_BREAKING_HYPHEN = "\u2011"

# Controls and direction marks can rewrite a terminal or a report, so they go here once and no output has to worry.
PLAIN = dict.fromkeys([*CONTROLS, *BIDIRECTIONAL, *SPACES], " ") | {ord(NON_BREAKING_HYPHEN): "-"}


def is_clean(text: str) -> bool:
    """Whether nothing would change, told fast for nearly all text; of tabs and newlines it is not told."""
    # Whatever would change, but the hyphen, is not printable in Python's eyes.
    return text.isprintable() and NON_BREAKING_HYPHEN not in text


def clean(text: str) -> str:
    """The text with odd spaces, control and direction characters as plain spaces; of the same length.

    Newlines and tabs, curly quotes and dashes stay. Lone surrogates, which no output can encode, become U+FFFD.
    """
    if is_clean(text):
        return text
    return "".join("�" if "\ud800" <= character <= "\udfff" else character for character in text.translate(PLAIN))
