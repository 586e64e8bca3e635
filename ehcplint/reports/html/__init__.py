"""The report as one HTML file: it asks nothing of the network, and every word of a plan stays text.

The plans are looked through twice: for the figures, which are held, and for the details, of which one plan's are held
at a time.
"""

from __future__ import annotations

from collections.abc import Iterator

from ehcplint import __version__
from ehcplint.finding import Report
from ehcplint.reports.html.figures import Figures, HeatMap, Summary
from ehcplint.reports.html.page import page
from ehcplint.reports.html.plans import PlanView
from ehcplint.reports.summary import total

DETAILED = 300
"""For how many plans the page tells every finding: one of 300 plans opens in a few seconds, one of 2,000 might not."""


def lines(report: Report) -> Iterator[str]:
    """The report as the pieces of a page; beyond DETAILED plans, with the details of those that need a person first."""
    figures = Figures(report.documents)
    queue = figures.queue
    detailed = {row.place for row in queue[:DETAILED]}
    titles = {rule.id: rule.title for rule in report.rules}
    views = (PlanView(document, place) for place, document in enumerate(report.documents, start=1))
    return page(
        "report.html",
        version=__version__,
        report=report,
        said=total(figures.picture, len(report.rules)),
        summary=Summary(figures, titles),
        heat=HeatMap(figures.picture, titles),
        rows=figures.rows,
        unshown=len(queue) - len(detailed),
        shown=(view for view in views if view.place in detailed),
        detailed=detailed,
        titles=titles,
    )
