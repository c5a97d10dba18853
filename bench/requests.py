"""Writes what the load client sends to `amends serve`: SETUP opens sessions, REQUESTS rehearses in them.

    python3 bench/requests.py SESSIONS TOGETHER SETUP REQUESTS
    python3 bench/requests.py bare LINES REQUESTS     # for the references: a label, a tab and a text in each of LINES

TOGETHER sessions talk at once, a line each in turn, until each has said all of its lines; then the next ones do. The lines
keep a conversation going, so that every request is a whole turn: listened to, scored, recorded, answered in character.
"""

import itertools
import json
import sys

LINES = [
    "I never placed the order, and I told you that I had.",
    "What has it cost you?",
    "So eleven of them with nothing to run since Tuesday, and it's your word that they ask about upstairs.",
    "in fairness our ordering system was down that whole week",
    "No. Scrap that. It was my job and I didn't do it, and you gave your word on mine.",
    "Tell me how the week went for your people, from the moment the line stopped.",
]


def call(number, method, params):
    return json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}) + "\n"


def prompts(sessions, together, name="b"):
    for first in range(0, sessions, together):
        for line in LINES:
            for session in range(first, min(first + together, sessions)):
                yield {"sessionId": f"{name}{session}", "prompt": [{"type": "text", "text": line}]}


def main(sessions, together, setup, requests):
    with open(setup, "w", encoding="utf-8") as file:
        for number in range(int(sessions)):
            amends = {"sessionId": f"b{number}", "flow": "apologize-sincerely"}
            file.write(call(number, "session/new", {"cwd": "/", "mcpServers": [], "_meta": {"amends": amends}}))
        # Answered when the program is warm.
        file.write(call("warm", "_amends/listen", {"text": LINES[0]}))
    with open(requests, "w", encoding="utf-8") as file:
        for number, params in zip(itertools.count(int(sessions)), prompts(int(sessions), int(together))):
            file.write(call(number, "session/prompt", params))


def bare(lines, requests):
    with open(lines, encoding="utf-8") as source, open(requests, "w", encoding="utf-8") as file:
        for number, line in enumerate(source):
            text = line.rstrip("\n").split("\t")[1]
            file.write(json.dumps({"session": f"b{number}", "seq": number, "text": text}) + "\n")


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare(*sys.argv[2:])
    else:
        main(*sys.argv[1:])
