"""Forty people write to the IRC bridge of examples/ at once, through one `amends serve` and a real IRC server on this
machine: everybody is answered, with what they said themselves; a bridge that is killed loses nothing."""

import asyncio
import json
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile

NGIRCD = shutil.which("ngircd") or shutil.which("ngircd", path="/usr/sbin")
PEOPLE = 40
CONFIGURATION = """
[Global]
Name = irc.amends.test
Info = test
AdminInfo1 = test
AdminEMail = test@amends.test
Listen = 127.0.0.1
Ports = {port}
ServerUID = {user}
ServerGID = {group}
[Limits]
MaxConnections = 0
MaxConnectionsIP = 0
MaxPenaltyTime = 0
PingTimeout = 120
[Options]
PAM = no
Ident = no
DNS = no
"""


class Person:
    def __init__(self, number):
        self.nick = f"rep{number}"
        self.said = []

    async def connect(self, port):
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", port)
        self.send(f"NICK {self.nick}")
        self.send(f"USER {self.nick} 0 * :{self.nick}")
        await self.until(" 001 ")

    def send(self, line):
        self.writer.write(line.encode() + b"\r\n")

    async def until(self, wanted):
        """All lines up to one that holds what is wanted."""
        lines = []
        while True:
            line = (await asyncio.wait_for(self.reader.readline(), 60)).decode()
            assert line, "the server has gone"
            if line.startswith("PING"):
                self.send(line.replace("PING", "PONG", 1).rstrip())
                continue
            lines.append(line)
            if wanted in line:
                return "".join(lines)

    async def type(self, text, wanted):
        self.send(f"PRIVMSG coach :{text}")
        return await self.until(wanted)

    async def say(self, text):
        """Says something to the customer, which ends with the meters."""
        self.said.append(text)
        return await self.type(text, "(trust")

    async def rehearse(self):
        await self.type("hello", "Which conversation")
        await self.type("apologize-sincerely", "(trust")
        await self.say("I never placed the order, and I told you that I had.")
        await self.say(f"I will send {self.nick} to you by Friday noon.")
        plan = await self.type("/plan", f"send {self.nick} to you")
        others = [f"send rep{number} " for number in range(PEOPLE) if f"rep{number}" != self.nick]
        assert not any(other in plan for other in others), plan

    async def go_on(self):
        await self.say("What has it cost you?")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start_bridge(port, folder):
    bridge = subprocess.Popen(
        [sys.executable, "examples/irc-bridge/bridge.py", "127.0.0.1", "--port", str(port), "--pace", "0",
         "--amends", ".build/release/amends", "--transcripts", f"{folder}/transcripts"],
        stdout=subprocess.PIPE, text=True)
    assert "is there" in bridge.stdout.readline()
    return bridge


def said_on_record(folder, person):
    lines = pathlib.Path(folder, "transcripts", f"irc-{person.nick}.jsonl").read_text(encoding="utf-8").splitlines()
    return [event["text"] for event in map(json.loads, lines) if event["type"] == "said"]


async def check(folder, port):
    people = [Person(number) for number in range(PEOPLE)]
    bridge = start_bridge(port, folder)
    try:
        # One after the other: ngircd resets some of many that come within the same millisecond.
        for person in people:
            await person.connect(port)
        await asyncio.gather(*(person.rehearse() for person in people))
        bridge.kill()
        bridge.wait()
        await asyncio.to_thread(wait_until_free, port)
        bridge = start_bridge(port, folder)
        await asyncio.gather(*(person.go_on() for person in people))
    finally:
        bridge.kill()
        bridge.wait()
    for person in people:
        assert said_on_record(folder, person) == person.said, (person.nick, said_on_record(folder, person))
    print(f"irc: {PEOPLE} people at once, the bridge killed between, {sum(len(p.said) for p in people)} turns; none crossed or lost")


def wait_until_free(port):
    """Until the server has noticed that the killed bot is gone, and its nick is free."""
    with socket.create_connection(("127.0.0.1", port)) as probe, probe.makefile("r") as lines:
        probe.sendall(b"NICK watcher\r\nUSER w 0 * :w\r\n")
        for line in lines:
            if " 001 " in line or " 303 " in line:
                if line.rstrip().endswith(" 303 watcher :"):
                    return
                probe.sendall(b"ISON coach\r\n")


def main():
    if NGIRCD is None:
        print("irc: skipped, ngircd is missing (apt-get install ngircd)")
        return
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "ngircd.conf")
        path.write_text(CONFIGURATION.format(port=port, user="nobody", group="nogroup"), encoding="utf-8")
        path.chmod(0o644)
        pathlib.Path(folder).chmod(0o755)
        server = subprocess.Popen([NGIRCD, "-n", "-f", str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for _ in range(100):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                server.poll() is None or sys.exit("irc: ngircd did not start")
                subprocess.run(["sleep", "0.1"], check=True)
            asyncio.run(asyncio.wait_for(check(folder, port), 240))
        finally:
            server.kill()
            server.wait()


sys.exit(main())
