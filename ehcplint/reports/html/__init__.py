"""The report as one HTML file: it asks nothing of the network, and every word of a plan stays text."""

from __future__ import annotations

from ehcplint import __version__
from ehcplint.finding import Report
from ehcplint.reports.findings import total
from ehcplint.reports.html.figures import HeatMap, Summary
from ehcplint.reports.html.page import page
from ehcplint.reports.html.plans import PlanView, first_needed

DETAILED = 300
"""For how many plans the page tells every finding: one of 300 plans opens in a few seconds, one of 2,000 might not."""


def render(report: Report) -> str:
    """The whole report as a page; beyond DETAILED plans, with the details of those that need a person first."""
    views = [PlanView(document, place) for place, document in enumerate(report.documents, start=1)]
    queue = first_needed(views)
    detailed = {view.place for view in queue[:DETAILED]}
    titles = {rule.id: rule.title for rule in report.rules}
    return page(
        "report.html",
        version=__version__,
        report=report,
        said=total(report),
        summary=Summary(report, titles),
        heat=HeatMap(report, titles),
        views=views,
        queue=queue,
        shown=[view for view in views if view.place in detailed],
        detailed=detailed,
        titles=titles,
    )
