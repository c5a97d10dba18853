"""What docs/protocol.md tells a reader to type works when it is typed: its shell lines, and its Python client."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PAGE = pathlib.Path("docs/protocol.md").read_text(encoding="utf-8")


def blocks(language):
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def run(command, typed, folder):
    environment = os.environ | {"PATH": f"{pathlib.Path('.build/release').resolve()}:{os.environ['PATH']}", "TMPDIR": folder}
    result = subprocess.run(command, input=typed, capture_output=True, text=True, timeout=60, env=environment)
    assert result.returncode == 0 and not result.stderr, result
    return result.stdout


def main():
    if not shutil.which("jq"):
        print("page: skipped, jq is missing")
        return
    with tempfile.TemporaryDirectory() as folder:
        shell = "".join(blocks("sh")[:2])
        printed = run(["bash", "-c", shell], "That's on me, and I'm sorry.\n/end\n", folder)
        assert printed.count("Marcus: ") >= 4 and "How do you think it went?" in printed, printed
        client = blocks("python")[0]
        assert sum(1 for line in client.splitlines() if line.strip()) <= 30, "the client has grown"
        typed = "1\nI never placed the order, and I told you that I had.\n/end\n"
        printed = run([sys.executable, "-c", client, "--transcripts", folder], typed, folder)
        assert "Which conversation" in printed and "[talking]" in printed and "[verdict]" in printed, printed
    print("page: the shell lines and the Python client of docs/protocol.md work as typed")


sys.exit(main())
