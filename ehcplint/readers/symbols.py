"""Characters for the symbol fonts, in which a letter stands for a picture: a tick is typed as "ü"."""

from __future__ import annotations

import re

WINGDINGS = {
    0x4A: "☺", 0x6C: "●", 0x6E: "■", 0x6F: "☐", 0x70: "☐", 0x71: "❑", 0x72: "❒", 0x75: "◆", 0x76: "❖", 0x78: "☒",
    0x9F: "•", 0xA1: "○", 0xA7: "▪", 0xA8: "☐", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
WINGDINGS_2 = {
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0xA3: "☐", 0xA4: "☐", 0xA7: "▪",
}  # fmt: skip
WEBDINGS = {0x61: "✓", 0x63: "☐", 0x67: "■", 0x72: "✗"}
SYMBOL = {
    0x2D: "−", 0xA3: "≤", 0xA7: "♣", 0xAC: "←", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xB8: "÷", 0xBC: "…", 0xD7: "·",
}  # fmt: skip

FONTS = {"wingdings": WINGDINGS, "wingdings 2": WINGDINGS_2, "webdings": WEBDINGS, "symbol": SYMBOL}
# A private character whose font is not told is most often one of these.
LIKELY = WINGDINGS | {0xB7: "•"}
UNKNOWN = "•"
PRIVATE = re.compile("[\uf000-\uf0ff]")
PICTURED = re.compile(r"\S")


def is_symbol_font(font: str) -> bool:
    """Whether a font shows pictures for letters. (Symbol is not one: most of its letters are letters.)"""
    return font.lower().startswith(("wingdings", "webdings"))


def shown(text: str, font: str = "") -> str:
    """The text as a symbol font shows it, of the same length; what has no equal becomes a bullet.

    Outside the symbol fonts only characters of the private area change, for only those can have come from one.
    """
    if not font and text.isprintable():
        return text  # private characters never are
    changing = PICTURED if is_symbol_font(font) else PRIVATE
    if not changing.search(text):
        return text
    pictures = FONTS.get(font.lower(), LIKELY)
    return changing.sub(lambda found: pictures.get(ord(found[0]) & 0xFF, UNKNOWN), text)


def character(code: str, font: str) -> str:
    """What a symbol shows, given its code in hexadecimal; nothing for what is not a code."""
    if not re.fullmatch("[0-9A-Fa-f]{1,4}", code):
        return ""
    value = int(code, 16)
    # A low code is a place in the font, a high one a character that any font has.
    return shown(chr(value | 0xF000 if value < 0x100 else value), font)
