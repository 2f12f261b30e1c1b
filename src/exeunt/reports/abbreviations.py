"""Words before a full stop that does not, or need not, end a sentence."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BEFORE_NAMES = _words(
    """
    Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Lt Col Maj Capt Cpl Sgt Pvt Cmdr Cdr Comdr Adm Brig
    Sen Sens Rep Reps Gov Govs Pres Amb Atty Supt Insp Det Rev Revd Hon Fr Br Msgr Mgr Mme
    Mlle Mmes Ste Mt Mts Ft Pt Sra Srta Dra Ing Lic Dipl Exc Excmo Sig Dott Frhr Hr Gral Cnel
    Cmte Spc Ens Adml Asst Assoc Sgts Gens Profs Cols Capts Secy Hrn
    """
)
"""Titles and the like: a name follows, so the stop never ends a sentence."""

BEFORE_NUMBERS = _words(
    "No Nos Nr no nos nr p pp vol Vol art Art Arts fig Fig Figs sec Sec ch Ch para paras cl cap Cap"
)
MONTHS = _words("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec")
"""These two end a sentence unless a number follows."""

NEVER = _words("vs v cf e.g i.e viz approx ca c resp incl bzw z.B d.h u.a p.ej")
"""A sentence hardly ever ends with these."""

OFTEN = _words(
    """
    Inc Corp Ltd Co Cos Bros Jr Sr Esq etc Ave Blvd Rd Sq St Dept dept Univ Govt govt Est est
    Intl Natl Assn Bldg Hwy al ext tel Tel ed eds Ph.D M.D B.A M.A Mass Mich Calif Tex Ark Fla
    Pa Va Wis Ill Ind Minn Miss Mo Okla Ore Tenn Wash Colo Conn Ala Ariz Del Ga Kan Ky La Md
    Mont Neb Nev Wyo Vt N.Y N.J N.H N.C S.C N.D S.D N.M W.Va R.I D.C U.S U.K U.N E.U U.S.A
    U.S.S.R U.A.E P.O Lt.Gov Que Ont Alta Sask Man B.C N.S
    """
)
"""These end a sentence only if a word follows that usually begins one."""

HALF_DAYS = _words("a.m p.m A.M P.M am pm")
AFTER_HALF_DAYS = _words(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs
    Fri Sat Sun January February March April May June July August September October November
    December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec EST EDT ET CST CDT CT MST MDT MT
    PST PDT PT GMT UTC BST CET CEST IST JST Eastern Central Mountain Pacific Greenwich Moscow
    Beijing Local
    """
)
"""What may follow a time of day within its sentence."""

STARTERS = _words(
    """
    The A An He She It They We You This That These Those His Her Its Their Our My Your But And
    Or Nor So Yet In On At By For From With Without Under Over Between Among Against Despite
    During As If When While After Before Since Because Although Though Unless Until However
    Still Meanwhile Instead Also Then There Here What Who Whom Whose Why How Where Which
    Whether Some Many Most Both Each Several Another Other Others Such No Not Now Once One Two
    Three Four Five Six Even Just Only Earlier Later Last Next Today Yesterday Tomorrow Nobody
    Nothing Everyone Asked Speaking According Is Are Was Were Do Does Did Has Have Had Will
    Would Could Can Should May Let To Of It's He's She's That's There's I'm It’s He’s She’s
    That’s There’s I’m They’re We’re Don’t Don't
    """
)
"""Words that begin a sentence far more often than a name."""

LABELS = _words(
    "Plan Group Vitamin vitamin Type type Phase Section Class Grade Appendix Part Schedule"
)
"""After these a single letter is a label ("Plan B"), not an initial."""

GERMAN_MONTHS = _words(
    "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember"
)
"""Before these a number with a stop is a day: `15. Februar`."""

CUES = _words(
    """
    said says say asked asks told tells wrote writes added adds wondered shouted cried tweeted
    replied demanded posted exclaimed quipped joked declared insisted responded
    """
)
"""Verbs with which a speaker follows a quotation that ends in a question or exclamation mark."""
