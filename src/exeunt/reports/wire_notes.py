"""A wire's notes to its editors: what was corrected, added or taken out, and where a take ends.

They speak of the report, not of its story; "CORRECTS spelling" is nobody's claim.
"""

from __future__ import annotations

import re

LONGEST = 500

_CHANGES = (
    r"(?:adds?|updates?|updating|recasts?|corrects?|correcting|refiles?|refiling|repeats?|"
    r"repeating|writes?\s+through|releads?|removes?|fixes|clarifies|rewrites?|changes?|amends?|"
    r"deletes?|drops?|inserts?|restores?|trims?|subs?|new\s+throughout|story\s+refiled|refiled|"
    r"repeats?\s+to|with\s+(?:details|background|quotes))"
)
_CAPITAL_CHANGES = (
    r"(?:CORRECTS?|CORRECTED|CORRECTION|ADDS?|UPDATES?|RECASTS?|REFILES?|REPEATS?|SUBS?|TRIMS?|"
    r"DELETES?|CLARIFIES|RESTORES?|AMENDS?|INSERTS?|RELEADS?|RECAP)"
)
_NOTE = re.compile(
    rf"\(\s*(?i:{_CHANGES})\b[^()]{{0,300}}\)\s*(?:\([^()]{{0,200}}\)\s*)*$"
    rf"|{_CAPITAL_CHANGES}(?:\s*[:–—]|\s+-\s|\s+(?=[a-z]))(?=[^a-z]{{0,60}}[a-z]).{{0,400}}$"
    r"|(?:Eds?|EDS?|EDITORS?|Editors?|(?i:editor[’']?s?[’']?\s+note|note\s+to\s+(?:readers|editors|subscribers|users)|"
    r"corrections?(?:\s+(?:and|&)\s+clarifications?)?|clarification|advisory))\s*:\s+\S.{0,450}$"
    r"|\(?(?i:this|the)\s+(?i:story|article|version|report|post|page|item|copy)(?:\s+\w+){0,3}\s+"
    r"(?i:has\s+been|was|is\s+being|will\s+be|is)\s+(?:\w+ly\s+)?(?i:updated|corrected|refiled|amended|edited|revised|published)\b.{0,300}$"
    r"|(?i:an\s+earlier\s+version\s+of\s+this\s+(?:story|article|report|post))\b.{0,300}$"
    r"|[(\[\-–—#*\s]*(?:MORE|ENDS?|END\s+OF\s+STORY|30|###?|URGENT|\d(?:st|nd|rd|th)\s+(?:Ld|LD|lead)(?:-Writethru)?\b.{0,60})[)\]\-–—#*\s.]*$"
)


def is_note(line: str) -> bool:
    """Is the whole line a note of the wire on its own report?

    >>> is_note("(Adds details, background)"), is_note("CORRECTS spelling of Ruiz")
    (True, True)
    >>> is_note("ADDS PRESSURE ON BRELL, SAYS OMAN"), is_note("Correct, he said.")
    (False, False)
    """
    bare = line.strip(" *_")
    return len(bare) <= LONGEST and _NOTE.match(bare) is not None
