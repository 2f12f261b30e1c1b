"""The command line: `exeunt COMMAND`, one module a command.

Modules here import nothing heavy before a command runs, so that `exeunt --help` answers at once.
"""
