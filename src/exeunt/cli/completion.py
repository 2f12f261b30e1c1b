"""`exeunt completion`: the script that lets a shell complete commands and options."""

from __future__ import annotations

import click


@click.command(short_help="A script that completes commands in the shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the script that lets a shell complete exeunt's commands.

    \b
    Examples:
      exeunt completion bash >> ~/.bashrc
      exeunt completion zsh >> ~/.zshrc
      exeunt completion fish > ~/.config/fish/completions/exeunt.fish
    """
    from click.shell_completion import get_completion_class  # noqa: PLC0415 - seldom needed

    made = get_completion_class(shell)
    if made is None:
        raise click.ClickException(f"no completion for {shell}")
    root = click.get_current_context().find_root().command
    click.echo(made(root, {}, "exeunt", "_EXEUNT_COMPLETE").source())
