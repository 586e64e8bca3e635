"""The kinds of check: a closed set of questions that rules ask of a plan. The union is the whole registry."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ehcplint.checks.abbreviation import AbbreviationCheck
from ehcplint.checks.adulthood import AdulthoodCheck
from ehcplint.checks.advice import AdviceCheck
from ehcplint.checks.budget import BudgetCheck
from ehcplint.checks.child import ChildCheck
from ehcplint.checks.compared import ComparedCheck
from ehcplint.checks.fault import FaultCheck
from ehcplint.checks.finished import FinishedCheck
from ehcplint.checks.linked import LinkedCheck
from ehcplint.checks.money import MoneyCheck
from ehcplint.checks.needs import NeedsCheck
from ehcplint.checks.outcome import OutcomeCheck
from ehcplint.checks.outside import OutsideCheck
from ehcplint.checks.phrase import PhraseCheck
from ehcplint.checks.placed import PlacedCheck
from ehcplint.checks.placeholder import PlaceholderCheck
from ehcplint.checks.placement import PlacementCheck
from ehcplint.checks.quantified import QuantifiedCheck
from ehcplint.checks.scope import ScopeCheck
from ehcplint.checks.section import SectionCheck
from ehcplint.checks.stated import StatedCheck
from ehcplint.checks.tagged import TaggedCheck
from ehcplint.checks.timely import TimelyCheck
from ehcplint.checks.voice import VoiceCheck
from ehcplint.checks.who import WhoCheck

Check = Annotated[
    AbbreviationCheck
    | AdviceCheck
    | BudgetCheck
    | ChildCheck
    | ComparedCheck
    | FaultCheck
    | FinishedCheck
    | AdulthoodCheck
    | NeedsCheck
    | OutsideCheck
    | LinkedCheck
    | MoneyCheck
    | OutcomeCheck
    | PhraseCheck
    | PlacedCheck
    | PlaceholderCheck
    | PlacementCheck
    | QuantifiedCheck
    | ScopeCheck
    | SectionCheck
    | StatedCheck
    | TaggedCheck
    | TimelyCheck
    | VoiceCheck
    | WhoCheck,
    Field(discriminator="kind"),
]
