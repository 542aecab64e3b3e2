"""Asks the desktop's own library what opens a file, and what that starts: desktop.py ENTRY PROGRAM FILE."""
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

TYPE = "application/vnd.xter.edition+yaml"

found, _ = Gio.content_type_guess(sys.argv[3], None)
if found != TYPE or not Gio.content_type_is_a(found, "text/plain"):
    sys.exit("the file's type is " + found)
opener = Gio.AppInfo.get_default_for_type(TYPE, False)
if opener is None or opener.get_filename() != sys.argv[1]:
    sys.exit("opened by " + (opener.get_filename() if opener else "nothing"))
command = [word.replace("%%", "%") for word in GLib.shell_parse_argv(opener.get_commandline())[1]]
if command[-2:] != [sys.argv[2], "%F"]:
    sys.exit("the entry starts " + repr(command))
