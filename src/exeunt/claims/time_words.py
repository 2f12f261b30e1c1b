"""The written forms of times, as one regular expression.

Each form is a named group, and its parts are named after it.  No form can match in two ways of
different length by repetition, so that matching stays linear.
"""

from __future__ import annotations

import re

CANDIDATES = (
    "day", "week", "month", "year", "night", "hour", "minute", "tomorrow", "decade", "morning",
    "DAY", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    "evening", "afternoon", "fortnight", "Yesterday", "Tomorrow", "Today", "Tonight", "TOMORROW",
    "NIGHT", "WEEK", "MONTH", "YEAR", "Year", "Christmas",
)  # fmt: skip
"""One of these or a digit stands in every time expression: the quick look before the long one."""

_S = r"(?:[ \t\u00a0\u202f]{1,2}|[ \t]?\r?\n)"
_M = (
    r"(?=[A-Z])(?i:january|february|march|april|may|june|july|august|september|october|november"
    r"|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)
_WD = r"(?=[A-Z])(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
_WD_SHORT = rf"(?:{_WD}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b\.?)"
_D = r"(?:3[01]|[12]\d|0?[1-9])"
_TH = r"(?:st|nd|rd|th)?"
_Y = r"(?:1[89]\d\d|20\d\d)\b"
_PART = rf"(?:{_S}(?:morning|afternoon|evening|night|noon))?"
_NUMBER = (
    r"(?i:\d{1,4}|an?|a couple of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety)"
)
_UNITS = r"(?:second|minute|hour|day|week|fortnight|month|year|decade)s?"
_REL = r"(?:last|this|next)"
_HOURS = (
    rf"(?:(?:the{_S})?(?:early{_S}(?:morning{_S})?hours|small{_S}hours|morning|afternoon"
    rf"|evening|night){_S}of{_S})?"
)
_SOON = rf"(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater){_S})?"
_SEASON = rf"(?:the{_S})?(?:summer|winter|spring|autumn|fall){_S}of{_S}"
_STOPS = (
    rf"(?=[.,;:)”\"’]|\s*$|{_S}(?:and|but|in|at|to|from|by|with|after|as|for|he|she|they|it"
    rf"|when|on|into|amid|said|had|was)\b)"
)
_WHEN = r"(?:[Ee]arly|[Ll]ate|[Mm]id|[Tt]he (?:beginning|start|middle|end) of)"
_MONTH_AFTER = (
    r"(?:(?<=\bin )|(?<=\bIn )|(?<=\bsince )|(?<=\buntil )|(?<=\bthis )|(?<=\bduring )"
    r"|(?<=\bof )(?!May\b|June\b|April\b|August\b)|(?<=\bby )(?!May\b|June\b|April\b|August\b)"
    r"|(?<=\bfrom )(?!May\b|June\b|April\b|August\b))"
)
_YEAR_AFTER = (
    r"(?:(?<=\b[Ii]n )|(?<=\b[Tt]he )|(?<=\b[Ss]ince )|(?<=\b[Uu]ntil )|(?<=\b[Dd]uring ))"
)
_COUNTED = r"(?:[a-z]{3,}s\b|people|men\b|women|children|kilomet|km\b|feet|miles|years|tonnes)"
_NO_PAPER = (
    r"(?!(?:’s|'s)?[ \u00a0](?:Times|Mirror|Telegraph|Express|Mail|Post|Herald|World|Tribune|People"
    r"|Independent|Mercury|Tribune|Nation|Vision|Business)\b)"
)
_FORMS = (
    r"(?P<iso>(?<![\d-])(?P<iso_y>(?:1[89]|20)\d\d)-(?P<iso_m>0\d|1[0-2])(?:-(?P<iso_d>\d\d))?(?![\d-]))",
    r"(?P<slash>(?<![\d/.])(?P<slash_a>\d{1,2})(?P<slash_c>[/.])(?P<slash_b>\d{1,2})(?P=slash_c)"
    r"(?P<slash_y>(?:19|20)\d\d)(?![\d/]))",
    # "on Friday, May 3, 2024", "last May 3", "the early hours of July 13"
    rf"(?:(?:[Oo]n{_S})?(?:{_HOURS})(?:(?P<date_turn>{_REL}){_S})?(?:(?P<date_wd>{_WD_SHORT}),?"
    rf"{_S}(?:the{_S})?)?(?:"
    rf"(?P<us>(?P<us_m>{_M}){_S}(?P<us_d>{_D}){_TH}(?:[-–](?P<us_d2>{_D}))?(?![\w%]|[.,:]\d)"
    rf"(?:(?:,?{_S}|,)(?P<us_y>{_Y})|,?{_S}(?:of{_S})?(?P<us_rel>{_REL}){_S}year\b)?)"
    rf"|(?<![\d.,$€£])(?P<uk>(?P<uk_d>{_D})(?:[-–](?P<uk_d2>{_D}))?{_TH}{_S}(?:of{_S})?(?P<uk_m>{_M})"
    rf"(?!\w)(?:,?{_S}(?P<uk_y>{_Y})|,?{_S}(?:of{_S})?(?P<uk_rel>{_REL}){_S}year\b)?)))",
    rf"(?P<month>(?:{_WHEN}[- ])?(?P<month_m>{_M})(?:,?{_S}(?:of{_S})?(?:(?P<month_y>{_Y})"
    rf"|(?P<month_rel>{_REL}){_S}year\b)))",
    rf"(?P<bare>(?:{_WHEN}[- ]|(?P<bare_turn>[Ll]ast|[Tt]his|[Nn]ext){_S}|{_MONTH_AFTER})"
    rf"(?P<bare_m>{_M})(?!\w|{_S}[A-Z][a-z]))",
    rf"(?P<weekday>{_SOON}(?:[Oo]n{_S})?{_HOURS}(?:(?P<weekday_turn>[Ll]ast|[Nn]ext"
    rf"|[Tt]his(?:{_S}(?:coming|past))?"
    rf"|coming|past){_S})?(?<!\bBlack )(?<!\bBloody )(?<!\bGood )(?<!\bAsh )(?<!\bMail on )"
    rf"(?P<weekday_wd>{_WD}){_NO_PAPER}{_PART}"
    rf"(?:,?{_S}(?:of{_S})?(?P<weekday_week>{_REL}){_S}week\b)?)",
    rf"(?P<day>{_SOON}(?P<day_w>(?i:the{_S}day{_S}(?:before{_S}yesterday|after{_S}tomorrow)"
    rf"|yesterday"
    rf"|tomorrow|today|tonight|last{_S}(?:night|evening)|this{_S}(?:morning|afternoon|evening)))\b"
    rf"{_PART})",
    rf"(?P<weekend>(?P<weekend_turn>[Ll]ast|[Nn]ext|[Tt]his(?:{_S}(?:coming|past))?|[Tt]he|coming"
    rf"|past){_S}weekend\b)",
    rf"(?P<ahead>(?:[Ww]ithin|(?:(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin){_S}(?:the{_S})?"
    rf"|the{_S})"
    rf"(?P<ahead_turn>next|coming|last|past|previous)){_S}(?P<ahead_n>{_NUMBER}){_S}"
    rf"(?P<ahead_u>{_UNITS})\b)",
    rf"(?P<span>(?:[Ww]ithin|[Ii]n|[Oo]ver|[Dd]uring|[Ff]or){_S}the{_S}"
    rf"(?P<span_turn>next|coming|last|past|previous){_S}(?P<span_u>week|month|year|decade)\b)",
    rf"(?P<unit>(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate){_S}"
    rf"|(?:the{_S})?(?:beginning|start|middle|end){_S}of{_S}(?=the\b|this\b|next\b|last\b)"
    rf"|(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater){_S}in{_S}(?=the\b))?"
    rf"(?P<unit_turn>[Ll]ast|[Nn]ext|[Tt]his|(?<=end of )the|(?<=start of )the"
    rf"|(?<=beginning of )the"
    rf"|(?<=middle of )the|(?<=arly in )the|(?<=arlier in )the|(?<=ate in )the"
    rf"|(?<=ater in )the){_S}"
    rf"(?P<unit_u>week|month|year)\b)",
    rf"(?P<close>(?:the{_S})?(?:(?P<close_u>week|month|year)[’']s{_S}end\b|(?P<close_v>month"
    rf"|year)-end\b))",
    rf"(?P<overnight>[Oo]vernight\b{_STOPS}(?!{_S}(?:on|into|from){_S}[A-Z]))",
    r"(?P<feast>(?P<feast_w>Christmas (?:Day|Eve)|New Year[’']s (?:Day|Eve)|May Day|Boxing Day)\b)",
    rf"(?P<from>(?:[Ff]rom{_S}|[Bb]etween{_S})(?P<from_a>{_Y})(?:{_S}(?:to|until|till|through"
    rf"|and){_S}|[-–])"
    rf"(?P<from_b>{_Y})|(?<![\d.,$€£#/-])(?P<years_a>(?:1[89]|20)\d\d)[-–](?P<years_b>(?:(?:1[89]"
    rf"|20)\d\d|\d\d)(?![\d%/-]|\.\d)))",
    rf"(?P<shift>(?:(?P<shift_n>{_NUMBER}){_S}(?P<shift_u>days?|weeks?|months?"
    rf"|years?){_S}(?P<shift_w>later|earlier|before|after)\b"
    rf"|[Tt]he{_S}(?:(?P<shift_day>day|week){_S}(?P<shift_side>before|after)"
    rf"|(?P<shift_turn>next|following|previous|same){_S}(?P<shift_v>day|night|morning|evening"
    rf"|afternoon))\b)"
    rf"{_STOPS})",
    rf"(?P<ago>(?<![\d.,])(?:(?P<ago_n>{_NUMBER})|[Ss]everal|[Ss]ome|(?:a{_S})?few|many"
    rf"|(?={_UNITS}{_S}ago)){_S}?(?P<ago_u>{_UNITS}){_S}ago\b)",
    rf"(?P<in>[Ii]n{_S}(?P<in_n>{_NUMBER}){_S}(?P<in_u>days?|weeks?|months?|years?)\b"
    rf"(?:[’'](?:s\b)?{_S}time\b)?)",
    rf"(?P<open>(?:in{_S})?(?:the{_S})?(?:recent|coming|past|last|next){_S}(?:few{_S}|several{_S})?"
    rf"(?:hours|days|weeks|months|years)\b|[Ww]ithin{_S}(?:hours|days|weeks|months)\b"
    rf"|the{_S}(?:same|next|following|previous){_S}"
    rf"(?:day|night|morning|week|month|year)\b|the{_S}(?:same|next|following|previous){_S}{_WD}"
    rf"|(?:{_NUMBER}{_S})?(?:hours|days|weeks|months|years)"
    rf"{_S}(?:later|earlier)\b)",
    rf"(?P<year>(?<![\d.,$€£#/-])(?:{_SEASON}|(?:[Ee]arly|[Ll]ate|[Mm]id)(?:-|{_S})(?:in{_S})?"
    rf"|(?:the{_S})?(?:beginning|start|middle|end){_S}of{_S}(?=\d))?(?:{_YEAR_AFTER}"
    rf"|(?!\d{{4}}{_S}{_COUNTED}))(?P<year_y>{_Y[:-2]})(?P<year_decade>s)?\b(?![\d%/-]|[.,]\d))",
)
_FIRST_WORDS = (
    *("last", "next", "same", "following", "couple", "this", "early", "late", "mid"),
    *("beginning", "start"),
    *("between", "christmas", "new", "boxing", "later", "summer", "winter", "spring"),
    *("autumn", "fall", "small", "morning", "afternoon", "evening", "night", "overnight"),
    *("middle", "end", "within", "over", "during", "several", "some"),
    *("few", "many", "second", "minute", "hour", "day", "week", "fortnight", "month"),
    *("year", "decade", "yesterday", "tomorrow", "today", "tonight", "coming", "past"),
    *("previous", "recent", "one", "two", "three", "four", "five", "six", "seven", "eight"),
    *("nine", "ten", "eleven", "twelve", "fifteen", "eighteen", "twenty", "thirty"),
    *("forty", "fifty", "sixty", "ninety", "jan", "feb", "mar", "apr", "may", "jun", "jul"),
    *("aug", "sep", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun"),
)


def _opening(words: tuple[str, ...]) -> str:
    """The first three letters of the words, small, with a capital or all in capitals.

    By first letter, so that few are tried.
    """
    by_letter: dict[str, set[str]] = {}
    for word in words:
        for form in (word[:3], word[:3].capitalize(), word[:3].upper()):
            by_letter.setdefault(form[0], set()).add(form[1:])
    letters = sorted(by_letter.items())
    return "|".join(f"{letter}(?:{'|'.join(sorted(rest))})" for letter, rest in letters)


_BEFORE_FIRST = r"(?i:(?:(?:on|the|in|for|from|an?)\s{1,3}){0,3})"
EXPRESSION = re.compile(
    rf"(?<!\w)(?={_BEFORE_FIRST}(?:\d|{_opening(_FIRST_WORDS)}))(?:" + "|".join(_FORMS) + ")"
)
"""What stands first in any form, small words apart, is tried first: most words open none."""
SINCE = re.compile(r"\b[Ss]ince[ \u00a0\n]{1,2}$")
