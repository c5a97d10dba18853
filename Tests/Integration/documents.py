"""Runs every command that the documents show, as a reader would who follows them."""
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
AMENDS = ROOT / ".build/release/amends"
# These are followed, answer by answer, by tests of their own.
FOLLOWED_ELSEWHERE = {"docs/tutorial.md", "docs/protocol.md"}
# What needs a database, root, another machine or a whole build; the tests that run it instead.
RUN_ELSEWHERE = [
    (r"make (rehearse|test)", "the tests themselves"),
    (r"(make (install|uninstall|deb)|sudo apt install)\b", "install.py"),
    (r"(createdb|swift build|sudo apt-get)\b|.*postgresql://", "postgresql.py"),
]
AT_A_TERMINAL = {"amends", "amends rehearse"}


def blocks():
    """Each document with the lines of its shell blocks, comments taken away."""
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]:
        name = str(path.relative_to(ROOT))
        found = re.findall(r"^```sh\n(.*?)^```", path.read_text(), re.M | re.S)
        if found and name not in FOLLOWED_ELSEWHERE:
            lines = [[re.sub(r"\s+# .*", "", line) for line in block.splitlines()] for block in found]
            yield name, [[line for line in block if line] for block in lines]


def workplace(folder):
    """A checkout's scripts and transcripts to work on, and a home in which somebody has rehearsed."""
    for name in ["scripts", "transcripts/golden"]:
        shutil.copytree(ROOT / name, folder / name)
    shutil.copytree(ROOT / "transcripts/golden", folder / "old/transcripts")
    (folder / "bin").mkdir()
    (folder / "bin/amends").symlink_to(AMENDS)
    home = folder / "home"
    home.mkdir()
    environment = {
        "HOME": str(home), "PATH": f"{folder}/bin:/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm"}
    lines = "I never placed the order.\nWhat has it cost you?\nThat's three shifts standing still.\n"
    subprocess.run(
        ["amends", "rehearse", "apologize-sincerely"], input=lines, text=True, check=True, capture_output=True,
        cwd=folder, env=environment)
    return environment


def at_a_terminal(command, folder, environment):
    """Starts it, leaves with Ctrl-D when it asks, and gives how it ended and what it showed."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execvpe("bash", ["bash", "-c", command], environment)
    seen, left, end = b"", False, time.monotonic() + 60
    while time.monotonic() < end:
        if select.select([terminal], [], [], 1)[0]:
            try:
                seen += os.read(terminal, 1 << 16)
            except OSError:
                break
        if "▸ ".encode() in seen and not left:
            os.write(terminal, b"\x04")
            left = True
    else:
        os.kill(process, 9)
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    os.close(terminal)
    return code, seen.decode(errors="replace")


def run(command, folder, environment):
    if command in AT_A_TERMINAL:
        return at_a_terminal(command, folder, environment)
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command], input="", text=True, capture_output=True, cwd=folder,
        env=environment, timeout=120)
    return done.returncode, done.stdout + done.stderr


def excerpt(environment, folder):
    """What README.md shows of a rehearsal is what replaying it shows."""
    readme = (ROOT / "README.md").read_text()
    shown = re.search(r"^```text\n(.*?)^```", readme, re.M | re.S)[1]
    command = re.search(r"`(amends replay transcripts/golden/.*?)`", readme)[1]
    code, replayed = run(command, folder, environment)
    missing = [line for line in shown.splitlines() if line not in replayed.splitlines()]
    assert code == 0 and not missing, f"README.md shows what {command} does not: {missing}"


def main():
    count = 0
    for document, shown_blocks in blocks():
        with tempfile.TemporaryDirectory(prefix="amends-documents-") as folder:
            environment = workplace(Path(folder))
            if document == "README.md":
                excerpt(environment, folder)
            for lines in shown_blocks:
                count += follow(document, lines, folder, environment)
    print(f"integration: {count} commands of the documents work as they are shown")


def follow(document, lines, folder, environment):
    """Runs the commands of a block; gives how many those were."""
    here = [line for line in lines if not any(re.match(what, line) for what, _ in RUN_ELSEWHERE)]
    # A block that defines something is one command.
    commands = ["\n".join(here)] if any("()" in line for line in here) else here
    if "jq " in "".join(commands) and not shutil.which("jq"):
        print(f"integration: {document}: skipped, jq is missing")
        return 0
    for command in commands:
        code, shown = run(command, folder, environment)
        assert code == 0, f"{document}: `{command}` ends with {code}:\n{shown[-2000:]}"
    return len(commands)


if __name__ == "__main__":
    sys.exit(main())
