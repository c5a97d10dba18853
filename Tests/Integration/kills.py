"""`amends serve` is killed at random instants under load, again and again on the same folder: every turn that was
answered is in the transcripts, and every session goes on."""

import json
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time

AMENDS = ".build/release/amends"
SESSIONS = [f"k{number}" for number in range(300)]
WORDS = ["I never placed the order.", "What has it cost you?", "That's on me, and I'm sorry.", "Calm down.", "asdf"]
ROUNDS = 8


def call(identifier, method, params):
    return json.dumps({"jsonrpc": "2.0", "id": identifier, "method": method, "params": params}) + "\n"


def load(program, opened, seed):
    """Opens or resumes all sessions, then talks to them without waiting for answers, until the pipe breaks."""
    try:
        for session in SESSIONS:
            # One of the two fails: nobody knows what was opened, and not answered, before the last kill.
            amends = {"sessionId": session, "flow": "apologize-sincerely"}
            new = call(f"{session} open", "session/new", {"cwd": "/", "mcpServers": [], "_meta": {"amends": amends}})
            resume = call(f"{session} open", "session/resume", {"sessionId": session, "cwd": "/"})
            program.stdin.write((resume if session in opened else new + resume).encode())
        chance = random.Random(seed)
        while True:
            session = chance.choice(SESSIONS)
            prompt = [{"type": "text", "text": chance.choice(WORDS)}]
            program.stdin.write(call(f"{session} say", "session/prompt", {"sessionId": session, "prompt": prompt}).encode())
    except BrokenPipeError:
        pass


def acknowledged(output):
    """(session, turn) of every answer that left whole."""
    for line in output.split(b"\n")[:-1]:
        message = json.loads(line)
        if "id" not in message:
            continue
        session, kind = message["id"].split(" ")
        if "error" in message:
            assert kind == "open", message
            continue
        yield session, message["result"].get("_meta", {}).get("amends", {}).get("turn", 0) if kind == "say" else 0


def turns_on_record(path):
    turns = []
    for line in path.read_bytes().split(b"\n")[:-1]:
        event = json.loads(line)
        if event["type"] == "turn":
            turns.append(event["turn"])
    return turns


def check(folder, sync, chance):
    answers, worst = 0, {}
    for number in range(ROUNDS):
        program = subprocess.Popen(
            [AMENDS, "serve", "--transcripts", folder, "--sync", sync, "--max-sessions", "100"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        writer = threading.Thread(target=load, args=(program, set(worst), number))
        writer.start()
        timer = threading.Timer(chance.uniform(0.5, 2), program.send_signal, [signal.SIGKILL])
        timer.start()
        output = program.stdout.read()
        program.wait()
        writer.join()
        for session, turn in acknowledged(output):
            worst[session] = max(worst.get(session, 0), turn)
            answers += 1
    for session, turn in worst.items():
        turns = turns_on_record(pathlib.Path(folder, f"{session}.jsonl"))
        assert turns[0] == 0 and set(range(turn + 1)) <= set(turns), (session, turn, turns)
    print(f"kills: --sync {sync}: {ROUNDS} kills, {answers} answers to {len(worst)} sessions, none of them lost")
    return answers


def check_late_reader(folder):
    """A client that writes all before it reads anything is answered all the same: what waits for it, waits in memory."""
    program = subprocess.Popen(
        [AMENDS, "serve", "--transcripts", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    timer = threading.Timer(60, program.kill)
    timer.start()
    amends = {"sessionId": "late", "flow": "apologize-sincerely"}
    program.stdin.write(call(0, "session/new", {"cwd": "/", "mcpServers": [], "_meta": {"amends": amends}}).encode())
    for number in range(1, 1001):
        prompt = [{"type": "text", "text": "/help"}]
        program.stdin.write(call(number, "session/prompt", {"sessionId": "late", "prompt": prompt}).encode())
    program.stdin.flush()
    output = program.communicate()[0]
    timer.cancel()
    answered = [message["id"] for message in map(json.loads, output.splitlines()) if "id" in message]
    assert answered == list(range(1001)), len(answered)
    print("kills: a client that reads late is answered all the same")


def main():
    with tempfile.TemporaryDirectory() as folder:
        check_late_reader(folder)
    chance = random.Random(time.time_ns())
    for sync in "off", "batch":
        with tempfile.TemporaryDirectory() as folder:
            assert check(folder, sync, chance) > 1000


sys.exit(main())
