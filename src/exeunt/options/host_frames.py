"""Frames with a host as their subject: it takes the leader in, or will not."""

from __future__ import annotations

from exeunt.options.evidence import By, Status
from exeunt.options.frame import GAP, HOST, HOST_GAP, PLACES, frame
from exeunt.options.verbs import NO, YES

HOST_FRAMES = (
    frame(
        "host refuses",
        rf"{HOST}(?:, [^,‹«]{{1,80}},)?{HOST_GAP % 70}(?P<verb>\b{NO})(?![\w’'])(?!\s+to "
        r"(?:comment|say|confirm|rule|name|discuss|deny)| (?:too )?kindly)",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "host accepts",
        rf"{HOST}(?:, [^,‹«]{{1,80}},)?{HOST_GAP % 90}(?P<verb>\b{YES})(?P<rest>[^.;?!‹]{{0,90}})",
        Status.OFFERED,
        By.HOST,
    ),
    frame(
        "refused by host",
        r"(?:reject(?:ed|ion)|refus(?:ed|al)|turned (?:away|down|back)|ruled out|"
        r"denied (?:entry|asylum|refuge)|barred|expelled|unwelcome) "
        rf"(?:\w+ )?(?:by|from|in|to) (?P<places>{PLACES})",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "offered by host",
        r"(?:offer(?:s|ed)?|promis(?:e|ed)|grant(?:ed)?|invit(?:ed|ation)|"
        rf"given) {GAP % 70}\b(?:by|from|in|to) (?P<places>{PLACES})",
        Status.OFFERED,
        By.HOST,
    ),
    frame(
        "cannot stay there",
        r"λ (?:must|has to|should|can ?not|may not|could not|would not) (?:be allowed to |"
        rf"be )?(?:gone|leave|remain|stay)(?: (?:on )?(?:in|from))? (?P<places>{PLACES})",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "host calls it a stop",
        rf"{HOST}{GAP % 90}(?:λ (?:must|has to|should) be gone|λ (?:must|has to) leave within|"
        r"be rid of λ|unwanted guest)",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "tried in vain",
        r"λ (?:\w+ )?(?:tried|approached|asked|turned to|appealed to|"
        rf"sounded out) (?P<places>{PLACES})[^.;?!‹]{{0,25}}?(?:in vain|without success|"
        r"to no avail|was refused|were refused)",
        Status.REFUSED,
        By.HOST,
    ),
    frame("this cannot be", rf"this can ?not be (?P<places>{PLACES})", Status.REFUSED, By.HOST),
)
