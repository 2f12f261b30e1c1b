"""Alliances: the words for who backs a leader ("his main backer", "a loyal ally of his").

Also friendship with whoever leads the host, which is told of persons.  A plain "ally" or "friendly
country" is no backing but a tie (see `ties`).
"""

from __future__ import annotations

from exeunt.options.backing_words import ADJ, BEING, GOES, HELPER, HIM, backing
from exeunt.options.tie_hosts import BEHIND, HOSTS, MARK, PERSON, SUBJECT

ALLIANCE_FRAMES = (
    backing(
        "his backer, the host",
        rf"\bλ's (?:[a-z-]+ (?:and )?){{0,3}}?{HELPER}(?: abroad| in the (?:region|world))?"
        rf"(?:,| is| are| was| were| in| like| such as| including| have been| has been| remains?|"
        rf" –| —| -|:)* {BEHIND}",
    ),
    backing(
        "his host backers",
        rf"\bλ's (?:[a-z-]+ ){{0,2}}?(?P<host>{MARK}) (?:[a-z-]+ ){{0,2}}?(?:backers?|patrons?|"
        r"protectors?|sponsors?|benefactors?|godfathers?|paymasters?|allies|ally|big brothers?)\b",
    ),
    backing(
        "his backers: hosts",
        rf"\bλ's (?:[a-z-]+ ){{0,3}}?{HELPER}[^.;?!λ:]{{0,80}}: {BEHIND}",
    ),
    backing(
        "host is his backer",
        rf"{SUBJECT}{BEING} ?(?:the |one of |some of |among |two of |both )*λ's (?:[a-z-]+ )"
        rf"{{0,2}}?{HELPER}",
    ),
    backing(
        "host is a backer of his",
        rf"{SUBJECT}{BEING} ?(?:an? |the |one of the |some of the |among the |his )?(?:[a-z-]+ )?"
        rf"{HELPER} (?:of|to|for) (?:the )?(?:{HIM}|⌂|λ's)",
    ),
    backing(
        "a backer of his, the host",
        rf"{HELPER} (?:of|to|for) (?:{HIM})(?:,| is| are| was| were| like| such as| including|:)* "
        rf"{BEHIND}",
    ),
    backing(
        "the host's man",
        rf"(?P<host>{MARK})(?:[’']s?)? (?:[a-z-]+ ){{0,2}}?(?:client|prot[eé]g[eé]|puppet|"
        r"proxy|man|favou?rite|satrap|creature)(?: in (?:[⌂¤]|the \w+))?,? (?:president |colonel "
        r")?λ",
    ),
    backing(
        "the host's man",
        rf"\bλ\b(?:[^.;?!‹›«»π]{{0,40}}?\b(?:is|was|as|been|remains?|considered)|,)(?: "
        rf"\w+){{0,3}}? "
        rf"(?P<host>{MARK})(?:[’']s?)? (?:[a-z-]+ ){{0,2}}?(?:client|prot[eé]g[eé]|puppet|proxy|"
        r"man in|favou?rite|satrap|creature)\b",
    ),
    backing(
        "he is a loyal ally of the host",
        rf"(?:\bλ\b|⌂)(?:[^.;?!‹›«»π]{{0,40}}?\b(?:is|was|as|been|remains?|considered)|,)"
        r"(?: [a-z]+){0,2}? "
        rf"(?:{ADJ} ){{1,4}}(?:(?P<host>{MARK})(?:[’']s?)? (?:ally|partner|friend)|(?:ally|friend|"
        rf"partner) "
        rf"(?:of|to) (?P<other>{HOSTS}))",
    ),
    backing(
        "they are friends",
        rf"\bλ(?:'s family)?,? (?:and|with|is|was|as) (?P<host>{PERSON})(?: [a-z]+){{0,4}}? "
        rf"(?:(?:very|so|"
        r"extremely|especially|unusually|personally) )?(?:close|near|friends|like brothers|"
        r"brothers)\b",
    ),
    backing(
        "they are friends",
        rf"(?P<host>{PERSON}),? (?:and λ|who|is|was|has)(?: [a-z]+){{0,6}}? (?:(?:very|so|"
        rf"extremely|"
        r"especially|personally|always) )?(?:(?:close|near) to (?:λ|λ's family|the (?:family|"
        r"clan))|"
        r"close friends?|(?:old|childhood|family|personal|lifelong) friends?|like brothers)\b",
    ),
    backing(
        "they are friends",
        rf"\b(?:friends?|friendship|brothers?|intimates?)\b[^.;?!‹›«»]{{0,60}}?\b(?:of|with|"
        rf"between) λ(?:'s family)? and (?P<host>{PERSON})",
    ),
    backing(
        "they are friends",
        rf"\bλ and (?P<host>{PERSON})[^.;?!‹›«»πλ]{{0,50}}?(?:\bsince (?:childhood|boyhood|youth|"
        r"school\w*|student\w*|they|their)\b|\b(?:close|near) to (?:each other|one another)\b|"
        r"\bfriends\b)",
    ),
    backing(
        "head of state is near to him",
        rf"(?P<host>{PERSON}),?[^.;?!‹›«»π]{{0,80}}? (?:close|near) to (?:λ|λ's family|the "
        rf"(?:family|"
        r"clan))(?! (?:death|resign|leav|fall))",
    ),
    backing(
        "host owes him",
        rf"{SUBJECT}[^.;?!‹›«»π]{{0,20}}? (?:(?:not|never) forg[eo]t\w*|remember(?:s|ed)?|"
        r"repay(?:s|ing)?|ow(?:es|ed)) λ's (?:\w+ ){0,2}?(?:support|help|aid|generosity|backing|"
        r"loyalty|money|friendship|kindness)\b",
    ),
    backing(
        "they are friends",
        rf"\bλ\b[^.;?!‹›«»π]{{0,40}}?\b(?:(?:very|personally|extremely|so|especially|"
        rf"particularly) close "
        rf"to|(?:close|old|childhood|family|personal|lifelong|good) friend(?:s)? (?:of|with)) "
        rf"(?P<host>{PERSON})",
    ),
    backing(
        "a head of state calls him friend",
        rf"(?P<host>{PERSON})[^.;?!‹›«»π]{{0,60}}?\b(?:call|describ|hail|prais|regard|consider|"
        r"think|embrac|greet)\w*(?: of)? λ (?:as )?(?:an? |λ's |my |the )?(?:\w+ "
        r"){0,2}?(?:friend|brother|"
        r"ally|comrade|hero)\b",
    ),
    backing(
        "his friend, a head of state",
        rf"\bλ's (?:[a-z-]+ (?:and )?){{0,2}}?(?:friends?|ally|allies)\b(?:,| is| are| in| like| "
        rf"such as)* "
        rf"(?P<host>{PERSON})(?! (?:opposition|rebel))",
    ),
    backing(
        "a head of state, his friend",
        rf"(?P<host>{PERSON})(?:,| is| was| has been| remains)* (?:an? |λ's )(?:[a-z-]+ ){{0,2}}?"
        r"(?:friend|ally) of λ(?!'s (?:\w+ )?(?:rivals?|foes?|opponents?|enem\w+))",
    ),
    backing(
        "host is for him",
        rf"{SUBJECT}{BEING} ?(?:pro-λ|(?:solidly |firmly |strongly |squarely |openly )?(?:for|"
        r"behind|on the side of|in favou?r of|loyal to) λ(?!'s)(?! (?:to )?"
        rf"{GOES}))",
    ),
)
