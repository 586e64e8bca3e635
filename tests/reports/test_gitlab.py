from __future__ import annotations

import json
from dataclasses import replace

import jsonschema

from ehcplint.reports import render

SHAPE = {
    "type": "array",
    "items": {
        "type": "object",
        "additionalProperties": False,
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./)[^\\]+$"},
                    "lines": {"required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}},
                },
            },
        },
    },
}
"""The fields that GitLab's manual asks for; it publishes no schema."""


def test_the_report_has_the_fields_that_gitlab_asks_for(report):
    jsonschema.validate(json.loads(render(report, "gitlab")), SHAPE)


def test_each_finding_and_each_unread_file_is_an_issue_of_its_severity(report):
    issues = json.loads(render(report, "gitlab"))
    assert [(issue["check_name"], issue["severity"]) for issue in issues] == [
        ("missing-section", "critical"),
        ("vague-wording", "major"),
        ("vague-wording", "major"),
        ("hours-in-placement", "critical"),
        ("no-outcome-link", "info"),
        ("not-read", "blocker"),
        ("not-read", "blocker"),
    ]
    assert [issue["location"]["lines"]["begin"] for issue in issues] == [1, 1, 1, 1, 30, 1, 1]


def test_no_fingerprint_is_used_twice(report):
    plan = report.documents[0]
    twice = replace(report, documents=(replace(plan, findings=plan.findings * 2), replace(plan, path="copy.docx")))
    marks = [issue["fingerprint"] for issue in json.loads(render(twice, "gitlab"))]
    assert len(set(marks)) == len(marks) == 15
