"""The exams: how well it reads, and how well it answers cases whose outcome is known.

For each of the three kinds of file one function takes the file apart and one answers and scores:
`read_articles` and `examine_attributions` (who says what), `read_option_reports` and
`examine_options` (what is said of the places), `read_dossiers`, `examine` and `score_exam` (the
whole, set beside what happened and beside simpler rules).
"""

from exeunt.evaluation.attribution_exam import AttributionExam, examine_attributions
from exeunt.evaluation.attribution_gold import GoldArticle, of_split, read_articles
from exeunt.evaluation.dossiers import DatedReport, Dossier, read_dossiers
from exeunt.evaluation.exam import Examined, examine, steps_of
from exeunt.evaluation.gold_lines import Gold
from exeunt.evaluation.measures import DRAWS
from exeunt.evaluation.option_exam import OptionExam, examine_options
from exeunt.evaluation.option_gold import OptionReport, read_option_reports
from exeunt.evaluation.reader_version import reading_version
from exeunt.evaluation.scores import RULES, Exam, score_exam

__all__ = [
    "DRAWS",
    "RULES",
    "AttributionExam",
    "DatedReport",
    "Dossier",
    "Exam",
    "Examined",
    "Gold",
    "GoldArticle",
    "OptionExam",
    "OptionReport",
    "examine",
    "examine_attributions",
    "examine_options",
    "of_split",
    "read_articles",
    "read_dossiers",
    "read_option_reports",
    "reading_version",
    "score_exam",
    "steps_of",
]
