"""Layouts of set Y: A4 that stands or lies, bullets by the list."""

import building
from building import lay_out


class Plan(building.Plan):
    def __init__(self, name, profile, landscape=False, **font):
        super().__init__(name, profile, **font)
        lay_out(self.document.sections[0], landscape, sides=1.6 if landscape else 2.2)

    def bl(self, *items, style="List Bullet"):
        for item in items:
            self.b(*(item if isinstance(item, tuple) else (item,)), style=style)
