"""The program: finds the command, and turns what goes wrong into one line and an exit code.

0 when done, 1 when the input could not be used, 2 on wrong usage, 130 when interrupted.
"""

from __future__ import annotations

import os
import sys
from difflib import get_close_matches
from importlib import import_module
from types import TracebackType

import click

from exeunt.errors import BrokenPromiseError, ExeuntError, UsageError

_COMMANDS = {
    "read": "exeunt.cli.read",
    "assess": "exeunt.cli.assess",
    "precedents": "exeunt.cli.precedents",
    "backtest": "exeunt.cli.backtest",
    "evaluate": "exeunt.cli.evaluate",
    "completion": "exeunt.cli.completion",
}
_TRACEBACK = "EXEUNT_TRACEBACK"
_REPORT_IT = f"this is a fault in exeunt, please report it (set {_TRACEBACK}=1 to see where)"
INTERRUPTED = 130


class _Commands(click.Group):
    """Commands by name, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """All commands, in the order of the flow."""
        return list(_COMMANDS)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002
        cmd_name: str,
    ) -> click.Command | None:
        """The command of that name, None for an unknown one."""
        module = _COMMANDS.get(cmd_name)
        if module is None:
            return None
        command = getattr(import_module(module), cmd_name)
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments begin with.  Raises click.UsageError with the nearest."""
        near = get_close_matches(args[0], _COMMANDS, n=1)
        if args[0] not in _COMMANDS and near:
            ctx.fail(f"No such command {args[0]!r}; did you mean {near[0]!r}?")
        return super().resolve_command(ctx, args)


def _print_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from exeunt import __version__  # noqa: PLC0415 - seldom asked for

        click.echo(f"exeunt {__version__}")
        ctx.exit()


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_print_version,
    help="Show the version and exit.",
)
def cli() -> None:
    """Would a leader under pressure leave, where would or could they go, and who says so?

    Exeunt reads news reports and answers with every statement traced to a sentence and its source.

    \b
    Examples:
      exeunt assess report.txt
      exeunt assess reports/ --as-of 2017-01-18 --notes
      exeunt read report.html --format jsonl

    Results go to stdout, progress and warnings to stderr.  Exit codes: 0 done, 1 the input could
    not be used, 2 wrong usage.
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the program and end it with its exit code."""
    sys.excepthook = _last_word
    try:
        sys.exit(run(arguments))
    except KeyboardInterrupt:
        click.echo("exeunt: stopped", err=True)
        sys.exit(INTERRUPTED)


def run(arguments: list[str] | None = None) -> int:
    """Run one command and give its exit code; errors of ours are told in one line on stderr."""
    try:
        code = cli.main(arguments, prog_name="exeunt", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Abort:
        click.echo("exeunt: stopped", err=True)
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except UsageError as error:
        return _fail(error, 2)
    except BrokenPromiseError as error:
        click.echo(f"exeunt: {_one_line(error)}; {_REPORT_IT}", err=True)
        return 1
    except ExeuntError as error:
        return _fail(error, 1)
    return code if isinstance(code, int) else 0


def _fail(error: ExeuntError, code: int) -> int:
    click.echo(f"exeunt: {_one_line(error)}", err=True)
    return code


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split())


def _last_word(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """What is said of an error that nobody foresaw: one line, the traceback only if asked for."""
    if os.environ.get(_TRACEBACK):
        sys.__excepthook__(kind, error, trace)
        return
    detail = f"{kind.__name__}: {_one_line(error)}" if str(error) else kind.__name__
    sys.stderr.write(f"exeunt: {detail}; {_REPORT_IT}\n")
