"""Writes the seeds that fuzzing begins with: the protocol pages' calls, the golden transcripts, and small JSON.

    python3 Tests/Fuzz/corpus.py FOLDER
"""

import json
import pathlib
import re
import sys

SMALL = ['null', 'true', '-0', '1e308', '0.1', '123456789012345678', '"\\ud83d\\ude4f\\n"', '[[],{}]', '{"a":{"b":[1,"2"]}}', '\ufeff{}']


def write(folder, name, text):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def main(folder):
    page = pathlib.Path("docs/protocol.md").read_text(encoding="utf-8")
    exchange = "".join(re.findall(r"```rpc\n(.*?)```", page, re.DOTALL))
    calls = [line[2:] for line in exchange.splitlines() if line.startswith("> ")]
    for number, line in enumerate(exchange.splitlines()):
        write(folder / "json", f"page-{number}", line[2:])
    for number, text in enumerate(SMALL):
        write(folder / "json", f"small-{number}", text)
    for number, line in enumerate(calls):
        write(folder / "request", f"call-{number}", line)
    write(folder / "request", "all", "\n".join(calls))
    for number, words in enumerate(["1", "/why", "/retry", "/end", "/flow 2", "I never placed the order.", "/debrief", "five-steps", "/flow five-steps 3", "/next", "/again"]):
        prompt = {"sessionId": "sam-1", "prompt": [{"type": "text", "text": words}]}
        say = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "session/prompt", "params": prompt})
        write(folder / "request", f"say-{number}", "\n".join([say] * 3))
    page = pathlib.Path("docs/mcp.md").read_text(encoding="utf-8")
    calls = re.findall(r"^> (\{.*)$", page, re.MULTILINE)
    tools = re.findall(r"^\| `(\w+)` \| \*`session", page, re.MULTILINE)
    for tool in tools:
        call = {"name": tool, "arguments": {"session": "s-1"} | ({"text": "I never placed the order."} if tool == "say" else {})}
        calls.append(json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call}))
    for number, line in enumerate(calls):
        write(folder / "context", f"call-{number}", line)
    write(folder / "context", "all", "\n".join(calls))
    for path in sorted(pathlib.Path("transcripts/golden").glob("*.jsonl")):
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        for count in (1, 2, 4, 8):
            write(folder / "transcript", f"{path.stem}-{count}", "".join(lines[:count]))
            write(folder / "json", f"{path.stem}-{count}", lines[count - 1] if count <= len(lines) else "{}")


main(pathlib.Path(sys.argv[1]))
