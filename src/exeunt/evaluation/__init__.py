"""The exam of the whole: how well it answers cases whose outcome is known.

`read_dossiers` takes the file apart, `examine` answers each case from its reports alone, and
`score_exam` sets the answers beside what happened and beside simpler rules.
"""

from exeunt.evaluation.dossiers import DatedReport, Dossier, read_dossiers
from exeunt.evaluation.exam import Examined, examine, steps_of
from exeunt.evaluation.scores import RULES, Exam, score_exam

__all__ = [
    "RULES",
    "DatedReport",
    "Dossier",
    "Exam",
    "Examined",
    "examine",
    "read_dossiers",
    "score_exam",
    "steps_of",
]
