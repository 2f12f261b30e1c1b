"""Brief: an assessment in, a text for a reader or a program out, every statement with its note.

The door is `render` (assessments) and `render_claims` (what was read).  `compose` gives the tree
that all formats for readers walk; `check_brief` and `check_text` hold its wording to the rules.
"""

from exeunt.brief.checker import Fault, check_brief, check_text
from exeunt.brief.compose import compose
from exeunt.brief.json_form import SCHEMA_VERSION
from exeunt.brief.render import Format, render, render_claims
from exeunt.brief.tree import Brief
from exeunt.brief.words import Scale, likelihood_word

__all__ = [
    "SCHEMA_VERSION",
    "Brief",
    "Fault",
    "Format",
    "Scale",
    "check_brief",
    "check_text",
    "compose",
    "likelihood_word",
    "render",
    "render_claims",
]
