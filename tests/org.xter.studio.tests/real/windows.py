"""Holds the product for Windows against what Windows asks of it, as far as that can be seen elsewhere: windows.py FOLDER."""
import pathlib
import re
import sys

folder = pathlib.Path(sys.argv[1])
faults = []


def hold(true, fault):
    if not true:
        faults.append(fault)


plugins = sorted(each.name for each in (folder / "plugins").iterdir())
hold(any(each.startswith("org.eclipse.swt.win32.win32.x86_64_") for each in plugins), "SWT for Windows is missing")
for each in plugins:
    hold(not re.search(r"[._](linux|gtk|macosx|cocoa|aix)[._]", each), each + " is for another system")
for needed in ("org.eclipse.equinox.launcher_", "org.eclipse.osgi_", "org.xter.studio.app_", "org.xter.engine_"):
    hold(sum(each.startswith(needed) for each in plugins) == 1, needed + " is not there once")

# In use are names that differ in more than case, without the characters and device names Windows keeps for itself, and
# short enough below a folder such as C:\Program Files\xTER Studio.
seen = set()
for each in folder.rglob("*"):
    name = str(each.relative_to(folder))
    hold(len(name) <= 200, "%s has %d characters" % (name, len(name)))
    hold(name.lower() not in seen, name + " differs from another name in case only")
    seen.add(name.lower())
    for part in name.split("/"):
        hold(not re.search(r'[<>:"|?*\\\x00-\x1f]|[ .]$', part), name + " has a character Windows does not take")
        hold(part.split(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL"}, name + " is a device on Windows")
    hold(not each.is_symlink(), name + " is a symbolic link")

starter = (folder / "xter-studio.cmd").read_bytes()
hold(starter.count(b"\r\n") == starter.count(b"\n") > 10, "the starter's lines do not end as on Windows")
hold(all(byte < 128 for byte in starter), "the starter has characters that depend on the code page")
lines = starter.decode("ascii").split("\r\n")
for line in lines:
    if line.startswith("rem "):
        continue
    for match in re.finditer(r"%(~f0|JAVA|LAUNCHER|CONFIGURATION|STATE|KEPT|FRAMEWORK)%?", line):
        # A path stands between quotes: an odd number of them before it.
        hold(line[: match.start()].replace('\\"', "").count('"') % 2 == 1, "a path is not quoted in: " + line)
hold(any("--register" in line for line in lines), "the starter does not register the studio")
hold(any("osgi.configuration.area" in line for line in lines), "the configuration lies in the program's folder")
labels = {line[1:] for line in lines if line.startswith(":")}
for line in lines:
    for label in re.findall(r"\bgoto (\w+)", line):
        hold(label in labels, "the starter goes to %s, which is not there" % label)

configuration = (folder / "configuration" / "config.ini").read_text()
hold("osgi.instance.area=@noDefault" in configuration, "the platform would choose a workspace by itself")
hold(not re.search(r"file\\?:/(home|work|tmp|root)", configuration), "the configuration names a folder of this machine")

print("\n".join(faults))
sys.exit(1 if faults else 0)
