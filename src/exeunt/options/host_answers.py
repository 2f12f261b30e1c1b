"""Frames of what is answered for a host: by officials there, of reports, of the leader himself."""

from __future__ import annotations

from exeunt.options.evidence import By, Status
from exeunt.options.frame import GAP, HOST, HOST_GAP, PLACES, THEREIN, frame
from exeunt.options.verbs import NO, YES

_THERE = (
    rf"\b(?:in|at) (?P<places>{PLACES}),? (?:[^.;?!‹«λ]{{0,90}}?)\b(?:said|says|say|told \w+|"
    rf"insisted|"
    rf"announced|let it be known|made (?:it )?(?:clear|plain)|repeated|added|confirmed)\b"
)
"""Somebody in a place speaks."""
_THE_REPORT = (
    r"(?:that|it|this|them|(?:(?:the|all|all such|such|any|these|those|an?) )?(?:\w+ )?(?:reports?|"
    r"stor(?:y|ies)|talk|rumou?rs?|ideas?|suggestions?|speculation|claims?)\b)"
)
_NONSENSE = (
    r"(?:nonsense|fiction|false|untrue|absurd|ridiculous|baseless|unfounded|fabricat\w+|lies?|a "
    r"lie|"
    r"fantas\w+|invent\w+|imagin\w+|a joke|gossip|speculation|rubbish|fairy tales?|groundless|"
    r"science fiction|mischief|propaganda|malicious|disinformation|fake\w*|hot air|a hoax|wrong)"
)

HOST_ANSWERS = (
    frame(
        "officials there deny it",
        rf"(?<!embassy )(?<!consulate )(?<!ambassador )(?<!ministry )\b(?:in|at) "
        rf"(?P<places>{PLACES}),? "
        rf"[^.;?!‹«λ]{{0,70}}?\b(?:call|describ|dismiss|denounc|"
        rf"branded|brand|laugh|brush|wav|den|reject|scoff)\w* (?:at |off |away |aside "
        rf")?{_THE_REPORT}"
        rf"(?: (?:as |off as |out of hand )?[^.;?!‹«]{{0,40}}?{_NONSENSE})?",
        Status.DENIED,
        By.HOST,
    ),
    frame(
        "host calls it untrue",
        rf"{HOST}{HOST_GAP % 70}\b(?:call|describ|dismiss|denounc|brand|laugh|wav)\w* (?:at |off |"
        rf"away |aside )?{_THE_REPORT} (?:as |off as )?[^.;?!‹«]{{0,30}}?{_NONSENSE}",
        Status.DENIED,
        By.HOST,
    ),
    frame(
        "host denies that he is there",
        rf"{HOST}{HOST_GAP % 70}\bden(?:ies|ied|y|ying) (?:(?:that|having|reports that|any|all) )?"
        rf"[^.;?!‹«]{{0,40}}?(?:λ (?:is|was|has|had|will|would|might)\b|(?:offered|invited|"
        rf"sheltered|"
        r"received|hosted|hidden|hid|given|granted|harbou?red) λ|(?:it|they) (?:has|had|have|is|"
        r"was|"
        r"were|would)\b[^.;?!‹«]{0,40}?(?:candidate|asked|offered|approached|host))",
        Status.DENIED,
        By.HOST,
    ),
    frame(
        "officials there accept",
        rf"{_THERE}{GAP % 70}\b(?P<verb>λ (?:would|will|is|was) (?:always |still )?(?:be "
        rf")?(?:most |"
        rf"very )?(?:welcome|received|admitted|safe|taken in|given (?:asylum|refuge|shelter|a "
        rf"home)))"
        r"(?P<rest>[^.;?!‹]{0,60})",
        Status.OFFERED,
        By.HOST,
    ),
    frame(
        "officials there accept",
        rf"{_THERE}{HOST_GAP % 60}(?P<verb>\b{YES})(?P<rest>[^.;?!‹]{{0,90}})",
        Status.OFFERED,
        By.HOST,
    ),
    frame(
        "officials there refuse",
        rf"{_THERE}{HOST_GAP % 60}(?P<verb>\b{NO})(?![\w’'])(?!\s+to "
        r"(?:comment|say|confirm|rule|name|discuss|deny))",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "let him stay there",
        r"\b(?:would have|would|will|has|had|have|(?:is|was) (?:willing|ready|prepared) to) "
        r"(?:\w+ )?"
        r"(?:let|allow(?:ed)?|have|put up|lodged?|permit(?:ted)?) λ (?:to )?(?:stay|live|settle|"
        r"come|"
        rf"land|up)?(?: on)? ?(?:in|at|to) {THEREIN}(?P<places>{PLACES})",
        Status.OFFERED,
    ),
    frame(
        "let him stay there",
        r"\b(?:giv(?:e|es|en|ing)|gave|offer(?:s|ed)?) λ (?:the |a )?(?:chance|choice|option|"
        r"opportunity|"
        rf"possibility) (?:to|of) (?:\w+ ){{1,3}}?(?:for|to|in) (?P<places>{PLACES})",
        Status.OFFERED,
    ),
    frame(
        "not taken there",
        r"(?:\b(?:they|it|we|officials|the government|nobody|no one)\b|"
        r"[›»π])[^.;?!‹«λ]{0,40}?\b(?:would|"
        r"will|did|do|does|could|can|has|had|have) ?(?:not|n[’']t|never) (?:\w+ )?(?:fly|"
        r"fl[eo]wn?|take|"
        r"taken|bring|brought|let|have|allow|allowed|admit|send|sent|land|put) λ (?:down |to "
        r"(?:enter|"
        rf"come|land|stay|live|settle) )?(?:in|to|into|on|at) (?P<places>{PLACES})",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "host warns him off",
        rf"{HOST}{GAP % 60}\bλ (?:is|was|remains|would be|will be) (?:not|no longer|never) (?:\w+ "
        rf")?"
        r"(?:welcome|wanted|acceptable)\b",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "outstayed it",
        r"λ[^.;?!‹«]{0,30}?\b(?:worn out|wearing out|wore out|outstayed|overstayed) λ's welcome "
        rf"(?:in|on|at|with) (?P<places>{PLACES})",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "host warns him off",
        rf"{HOST}{GAP % 90}\b(?:it would be (?:better|best|wiser) if λ (?:moved|went|left|did not|"
        r"looked|stayed away|kept)|λ not to (?:come|stay|unpack|land)|λ to (?:move on|look "
        r"elsewhere))",
        Status.REFUSED,
        By.HOST,
    ),
)
