"""Findings: what the clauses of a report say of places as destinations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from exeunt.options.evidence import By, Role, Status
from exeunt.options.frames import (
    HOST_FRAMES,
    LEADER_FRAMES,
    NOMINAL_FRAMES,
    ONWARD,
    PLACES,
    REFUGE,
    STOP_BEFORE,
    Frame,
)
from exeunt.options.marks import Marked
from exeunt.options.wording import (
    DEPARTURE_CONTEXT,
    HEDGE,
    NEGATION,
    OTHERS,
    OWN_DENIAL,
    TEMPORARY,
    TRANSIT,
    UNDONE,
    VISIT,
)

_CLAUSE = re.compile(
    r";\s+|,?\s+but\s+(?!to |in |for )|,\s+(?:although|though|while|whereas)\s+|\s+(?:although|whereas)\s+|\. "
)
_EXCEPT = re.compile(
    rf"\b(?:other than|except(?: for)?|apart from|besides|rather than|instead of|outside) (?P<places>{PLACES})"
)
_CONTRAST = re.compile(
    rf"\bnot (?:for |to |in |from |even )?(?P<places>{PLACES})|\bnot (?:\w+ ){{1,4}}(?:to|in|for) (?P<other>{PLACES}) but\b"
)
_SOMEBODY_OF_HIS = re.compile(
    r"λ[’']s (?!way|next|own|plane|jet|aircraft|convoy|helicopter|flight|departure|exile|destination|journey|next|family and|motorcade|escape)\w+"
)
_ASIDE = re.compile(rf", not (?:for |to |in |from )?{PLACES},")
_ID = re.compile(r"[‹«](\d+)[›»]")
_REFUGE = re.compile(rf"\b{REFUGE}|λ|\bhim\b|open|yes|go-ahead|green light|offers?\b")
_BROKER = re.compile(
    r"\boffer\w* (?:to )?(?:mediat\w+|help|broker\w*|its good offices|talks|assistance|support|money)\b|"
    r"\b(?:welcome[sd]?|agreed?) (?:the|to the|a) (?:deal|plan|departure|talks|decision|news|resignation)\b"
)
_JOURNEY = frozenset({Status.FLED_TO, Status.REPORTED, Status.POSSIBLE})
_DECLINED = re.compile(
    r"\bλ (?:has |had |is said to have )?(?:declined|refused|turned (?:it|them|this) down|said no|rejected (?:it|the offer|them)|was not interested)\b(?! to (?:say|comment|name|confirm))"
)
_GIVES = re.compile(r"(?:offer|promis|giv|gave|provid|extend|made)")
_GIVEN = re.compile(
    rf"{REFUGE}|\bto (?:take|host|receive|accept|have|shelter|welcome|let|evacuate)\b|\boffers?$|λ in\b|"
    r"\b(?:go-ahead|green light|consent)\b|offers?[ .,]"
)
_ELSEWHERE = re.compile(r"\b(?:and then|then|before|on (?:λ|his) way|en route|later)\b")


@dataclass(frozen=True, slots=True)
class Finding:
    """A place and what a stretch of a marked sentence says of it; offsets are of the marked words."""

    place: int
    status: Status
    role: Role
    by: By | None
    start: int
    end: int
    at: int
    frame: str


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a marked sentence."""

    start: int
    words: str


def clauses(marked: Marked) -> Iterator[Clause]:
    """The clauses of a marked sentence: parted at semicolons and at contrasts."""
    at = 0
    for match in _CLAUSE.finditer(marked.words):
        if match.start() > at:
            yield Clause(at, marked.words[at : match.start()])
        at = match.end()
    if at < len(marked.words):
        yield Clause(at, marked.words[at:])


def find_places_spoken_of(marked: Marked, before: str = "") -> tuple[Finding, ...]:
    """What the sentence says of each place that it names as a destination.

    `before` are the marked words of the sentence before it in the same paragraph, for what
    the sentence leaves unsaid.
    """
    out: list[Finding] = []
    whole = f"{before} {marked.words}"
    for clause in clauses(marked):
        found = _in_clause(clause, whole, marked.headline)
        declined = _DECLINED.search(clause.words)
        if declined and not found:
            begins = clause.start
            found = [
                replace(
                    f,
                    status=Status.REFUSED,
                    by=By.LEADER,
                    start=begins,
                    end=begins + declined.end(),
                )
                for f in out
                if f.status is Status.OFFERED
            ]
        out.extend(found)
    kept: dict[tuple[int, Status], Finding] = {}
    for finding in out:
        kept.setdefault((finding.place, finding.status), finding)
    return tuple(sorted(kept.values(), key=lambda f: (f.at, f.status)))


def _in_clause(clause: Clause, whole: str, headline: bool) -> list[Finding]:
    words = clause.words
    if not _ID.search(words):
        return []
    excluded = {n for m in _EXCEPT.finditer(words) for n in _ids(m)}
    contrasted = {
        int(i.group(1)) for m in _CONTRAST.finditer(words) for i in _ID.finditer(m.group())
    }
    words = _ASIDE.sub(lambda m: " " * len(m.group()), words)
    found: list[Finding] = []
    seen: set[int] = set()
    stops: set[int] = set()
    for group in (HOST_FRAMES, LEADER_FRAMES, NOMINAL_FRAMES):
        fresh: list[Finding] = []
        for frame in group:
            for match in frame.pattern.finditer(words):
                status = _status(frame, match, words, whole, headline)
                if status is None:
                    continue
                for n, at in _placed_ids(match):
                    if n in excluded or any(f.place == n for f in fresh):
                        continue
                    if n in seen and (group is NOMINAL_FRAMES or frame.name == "leader goes"):
                        continue
                    fresh.append(_finding(frame, match, status, n, at, n in contrasted, clause))
                if group is LEADER_FRAMES and status in (*_JOURNEY, Status.DENIED):
                    fresh.extend(_onward(frame, match, status, clause, stops))
        found.extend(replace(f, role=Role.TRANSIT) if f.place in stops else f for f in fresh)
        seen.update(f.place for f in fresh)
    for n in sorted(contrasted - seen - excluded):
        if found and found[0].status is not Status.OFFERED:
            at = next(m.start() for m in _ID.finditer(clause.words) if int(m.group(1)) == n)
            base = clause.start
            found.append(
                Finding(
                    n,
                    Status.DENIED,
                    Role.DESTINATION,
                    None,
                    base,
                    base + len(words),
                    base + at,
                    "contrast",
                )
            )
    return [f for f in found if not (f.place in contrasted and f.status is Status.OFFERED)]


def _finding(  # noqa: PLR0913 - all that a finding is made of
    frame: Frame,
    match: re.Match[str],
    status: Status,
    place: int,
    at: int,
    contrasted: bool,
    clause: Clause,
) -> Finding:
    role = _role(frame, status, clause.words, match)
    by = frame.by
    if contrasted:
        status, by = Status.DENIED, None
    return Finding(
        place,
        status,
        role,
        by,
        clause.start + match.start(),
        clause.start + match.end(),
        clause.start + at,
        frame.name,
    )


def _onward(
    frame: Frame, match: re.Match[str], status: Status, clause: Clause, stops: set[int]
) -> list[Finding]:
    """Places further along a journey; those passed on the way are added to `stops`."""
    rest = clause.words[match.end() :]
    out: list[Finding] = []
    onward = ONWARD.match(rest)
    if onward:
        instead = " but " in onward.group("between")
        if status is Status.DENIED and not instead:
            return out
        if not instead:
            stops.update(_ids(match))
        begins = clause.start + match.start()
        ends = clause.start + match.end() + onward.end()
        going = Status.REPORTED if instead or "before" in onward.group("between") else status
        role = Role.TEMPORARY if TEMPORARY.search(onward.group("between")) else Role.DESTINATION
        for n, at in _placed_ids(onward):
            place_at = clause.start + match.end() + at
            out.append(Finding(n, going, role, None, begins, ends, place_at, frame.name))
    stop = STOP_BEFORE.match(rest)
    if stop:
        begins = clause.start + match.start()
        ends = clause.start + match.end() + stop.end()
        group = "places" if stop.group("places") else "via"
        for n, at in _placed_ids(stop, group):
            place_at = clause.start + match.end() + at
            out.append(Finding(n, status, Role.TRANSIT, None, begins, ends, place_at, frame.name))
    return out


def _ids(match: re.Match[str]) -> list[int]:
    return [int(m.group(1)) for m in _ID.finditer(match.group("places"))]


def _placed_ids(match: re.Match[str], group: str = "places") -> list[tuple[int, int]]:
    base = match.start(group)
    return [(int(m.group(1)), base + m.start()) for m in _ID.finditer(match.group(group))]


def _status(
    frame: Frame, match: re.Match[str], words: str, whole: str, headline: bool
) -> Status | None:
    """The status that the frame gives here, None if the clause speaks of something else."""
    if frame in HOST_FRAMES:
        return _host_status(frame, match, words, whole)
    if frame in LEADER_FRAMES:
        return _leader_status(frame, match, words, whole)
    return _nominal_status(frame, match, words, whole, headline)


def _host_status(frame: Frame, match: re.Match[str], words: str, whole: str) -> Status | None:
    here = match.group()
    if frame.name == "host accepts":
        if (
            _BROKER.search(here)
            or "nothing" in here
            or not _REFUGE.search(match.group("verb") + match.group("rest"))
        ):
            return None
        if _GIVES.match(match.group("verb")) and not _GIVEN.search(
            match.group("verb") + match.group("rest")
        ):
            return None
        if (
            "«" in match.group("places")
            and not re.search(
                r"»\s+(?:\w+ ){0,3}(?:government|president|minister|senator|official|authorit\w+|foreign|leader|king|premier|"
                r"parliament|lawmaker|offer|invitation|ambassador|envoy|prime|house|businessm\w+|diplomat|court|emir|state|regime)\b",
                here,
            )
            and not here.startswith("the «")
        ):
            return None
        if NEGATION.search(here) and not UNDONE.search(here):
            return Status.DENIED
        if HEDGE.search(here):
            return Status.POSSIBLE
        return Status.OFFERED
    if frame.name == "host refuses":
        verb = match.group("verb")
        rest = words[match.end() : match.end() + 70]
        if UNDONE.search(here) or re.search(
            r"\b(?:conditions|charges|claims|reports|demands?|criticism|talk of|proposal)\b",
            rest[:30],
        ):
            return None
        if not (
            _REFUGE.search(verb + rest) or re.search(r"no\b|closed|shut|accept|ruled out", verb)
        ):
            return None
        if OWN_DENIAL.search(here + rest[:12]):
            return Status.DENIED
        return Status.REFUSED
    if frame.name == "offered by host":
        if not (_REFUGE.search(here) or "λ" in words) or re.search(r"\bpromised? nothing\b", here):
            return None
        if "λ" not in words and "π" in words:
            return None
        if NEGATION.search(words[: match.end()]):
            return Status.DENIED
        return Status.POSSIBLE if HEDGE.search(words[: match.end()]) else Status.OFFERED
    if frame.name == "refused by host" and "λ" not in whole and "π" in whole:
        return None
    return frame.status


def _leader_status(frame: Frame, match: re.Match[str], words: str, whole: str) -> Status | None:
    here = match.group()
    if "λ" not in whole and "⌂" not in whole:
        return None
    if here.startswith("and") and (
        "λ" not in words[: match.start()] or "π" in words[: match.start()]
    ):
        return None
    after = words[match.end() : match.end() + 50]
    if "π" in here and "λ" not in here:
        return None
    aside = re.search(
        r"\b(?:of|from|by|with|against|for|about|under|than) $", words[: match.start()]
    )
    if aside and "gap" in match.re.groupindex and re.search(r",| and ", match.group("gap")):
        return None
    if _SOMEBODY_OF_HIS.match(here):
        return None
    if frame.name in ("leader went", "leader goes"):
        subject = (
            words[max(0, match.start() - 45) : match.start()]
            + here[: match.start("verb") - match.start()]
        )
        if OTHERS.search(subject + words[match.start() : match.start() + 3]) and not re.search(
            r"λ(?:,| and| with)", subject
        ):
            return None
        near = match.group("verb") + re.split(r"[,;‹«]| and ", after)[0]
        if VISIT.search(near) and not re.search(REFUGE + r"|fled|flee|escape|treatment", near):
            return None
        if match.group("who") == "who" and not re.search(r"λ(?:, [^,]{0,60})?,? who", words):
            return None
    if UNDONE.search(words[: match.end()]):
        return Status.POSSIBLE
    negated = NEGATION.search(words[max(0, match.start() - 30) : match.start("places")])
    if frame.name == "leader refuses":
        return Status.REFUSED
    if negated:
        return Status.DENIED if frame.name != "leader lives" else None
    hedged = HEDGE.search(words[: match.end() + 12]) or re.match(r"\W*should\b", words)
    modal = frame.name == "leader lives" and re.search(
        r"λ (?:would|will|could|may|might|is to|wants)\b", here
    )
    if frame.status is Status.FLED_TO and re.match(
        r" (?:twice|\w+ times|often|regularly)\b", after
    ):
        return Status.REPORTED
    if (
        frame.name in ("leader goes", "it would be there")
        or modal
        or (frame.name == "leader went" and hedged)
    ):
        return Status.POSSIBLE if hedged or re.search(r"\?\W*$", whole) else Status.REPORTED
    return frame.status


def _nominal_status(
    frame: Frame, match: re.Match[str], words: str, whole: str, headline: bool
) -> Status | None:
    here = match.group()
    says_so = frame.name in ("only a stop", "to be the place") and "λ" in words
    if not says_so and not DEPARTURE_CONTEXT.search(whole):
        return None
    if "π" in words and "λ" not in words:
        return None
    if OTHERS.search(words[: match.end()]) and not re.search(r"λ(?!'s)", words):
        return None
    if frame.name == "refuge there" and re.search(r"\bat home\b|white house|immunity from", here):
        return None
    if frame.name == "place could be it" and re.search(r"\bnot\b|n[’']t\b", here):
        return None
    if frame.name in ("only a stop", "to be the place"):
        return Status.POSSIBLE if HEDGE.search(words[: match.end()]) else Status.REPORTED
    if OWN_DENIAL.search(words) or (
        NEGATION.search(words[: match.end()]) and not UNDONE.search(words)
    ):
        return Status.DENIED
    hedged = HEDGE.search(words) or headline
    if frame.name == "sounded out":
        return Status.DISCUSSED
    if frame.name == "discussed":
        return (
            Status.POSSIBLE if re.search(r"\bpossib\w+|\bconsider\w*", here) else Status.DISCUSSED
        )
    if frame.name == "refuge there":
        return Status.POSSIBLE if hedged or "λ" not in words else Status.REPORTED
    return Status.POSSIBLE


def _role(frame: Frame, status: Status, words: str, match: re.Match[str]) -> Role:
    if frame.role is not Role.DESTINATION:
        return frame.role
    after = re.split(r"[‹«]", words[match.end() : match.end() + 60])[0]
    after = re.sub(r"\b(?:by way of|via|through|after)\b.*$", "", after)
    verb = match.start("verb") if "verb" in match.re.groupindex else max(0, match.start() - 10)
    near = words[verb : match.end()] + after
    if TEMPORARY.search(near):
        return Role.TEMPORARY
    if TRANSIT.search(near):
        return Role.TRANSIT
    if status is Status.FLED_TO and _ELSEWHERE.search(after):
        return Role.TRANSIT
    return Role.DESTINATION
