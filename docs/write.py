"""Write the pages that are made from the code: every command's help, and the method tables.

python docs/write.py            write them
python docs/write.py --check    say which are out of date, with exit code 1
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from exeunt.assessment import TABLES
from exeunt.cli.main import cli
from exeunt.numbers import Table
from exeunt.precedents.likelihoods import FACT_RATIOS
from exeunt.precedents.quantities import NUMBERS

HERE = Path(__file__).parent
MADE = "<!-- Made from the code by docs/write.py; do not edit. -->\n"
COLUMNS = 100


def pages() -> dict[str, str]:
    """The text of each page, by its path below `docs`."""
    return {"reference/commands.md": _commands(), "method/weights.md": _weights()}


def main() -> int:
    """Write or check all pages; the exit code."""
    stale = []
    for name, text in pages().items():
        path = HERE / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
    for name in stale:
        click.echo(f"{name}: {'out of date' if '--check' in sys.argv else 'written'}")
    return 1 if stale and "--check" in sys.argv else 0


def _commands() -> str:
    blocks = [
        MADE + "\n# Commands",
        "Results go to stdout, progress and warnings to stderr. Exit codes: 0 done, 1 the input "
        "could not be used, 2 wrong usage.",
        _help(cli, "exeunt", None),
    ]
    root = click.Context(cli, info_name="exeunt")
    for name in cli.list_commands(root):
        command = cli.get_command(root, name)
        if command is not None:
            blocks += [f"## exeunt {name}", _help(command, name, root)]
        if isinstance(command, click.Group):
            above = click.Context(command, info_name=name, parent=root)
            for below in command.list_commands(above):
                part = command.commands[below]
                blocks += [f"## exeunt {name} {below}", _help(part, below, above)]
    return "\n\n".join(blocks) + "\n"


def _help(command: click.Command, name: str, parent: click.Context | None) -> str:
    context = click.Context(
        command,
        info_name=name,
        parent=parent,
        terminal_width=COLUMNS,
        max_content_width=COLUMNS,
        help_option_names=["-h", "--help"],
    )
    return f"```\n{command.get_help(context)}\n```"


def _weights() -> str:
    blocks = [
        MADE + "\n# Every number that moves an answer",
        "What they do: [how the answer is computed](assessment.md). They are the same for every "
        "country. Change one, and `method_version` changes with it.",
    ]
    for table in (*TABLES, FACT_RATIOS, NUMBERS):
        blocks += [f"## {table.name}", _rows(table)]
    return "\n\n".join(blocks) + "\n"


def _rows(table: Table) -> str:
    lines = ["| name | value | unit | source | since |", "| --- | ---: | --- | --- | --- |"]
    lines += [
        f"| `{row.name}` | {row.value:g} | {row.unit} | {row.source} | {row.since} |"
        for row in table.rows
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
