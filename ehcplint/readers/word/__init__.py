"""Reading Word plans: zip → XML parts → stories of paragraphs and tables → a document."""

from ehcplint.readers.word.reader import read_word

__all__ = ["read_word"]
