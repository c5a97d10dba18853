#!/usr/bin/env python3
"""Everybody who writes to this IRC bot holds a rehearsal of their own: one `amends serve` for all of them.

    pip install irc
    ./bridge.py irc.example.org --nick coach --transcripts DIR

What is particular to IRC is in Bridge; Amends would be the same for any other chat system.
"""

import argparse
import asyncio
import collections
import itertools
import json
import re
import sys

import irc.client
import irc.client_aio

NO_SESSION = -32002


class CallError(Exception):
    """What amends answered instead of a result."""

    def __init__(self, error):
        super().__init__(error["message"])
        self.code = error["code"]


class Amends:
    """One `amends serve`, and calls to it; what is said in a session goes to `heard(session, message)`."""

    def __init__(self, heard):
        self.heard = heard
        self.numbers = itertools.count(1)
        self.waiting = {}
        self.pieces = collections.defaultdict(list)

    async def start(self, command):
        self.process = await asyncio.create_subprocess_exec(
            *command, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=1 << 20)
        self.reader = asyncio.create_task(self.read())

    async def call(self, method, **params):
        number = next(self.numbers)
        self.waiting[number] = answer = asyncio.get_running_loop().create_future()
        request = {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
        self.process.stdin.write(json.dumps(request).encode() + b"\n")
        await self.process.stdin.drain()
        return await answer

    async def say(self, session, text):
        """Says something; all that is said in reply is heard before this returns."""
        try:
            return await self.call("session/prompt", sessionId=session, prompt=[{"type": "text", "text": text}])
        finally:
            self.flush(session)

    async def open(self, session, rep):
        """Goes on with a session, or begins one; whether it is new. What a new one opens with is heard then."""
        try:
            await self.call("session/resume", sessionId=session, cwd="/irc")
            return False
        except CallError as error:
            if error.code != NO_SESSION:
                raise
        amends = {"sessionId": session, "rep": rep}
        await self.call("session/new", cwd="/irc", mcpServers=[], _meta={"amends": amends})
        # Opening lines follow the answer. Calls are answered in order, so with the next answer all of them are here.
        await self.call("_amends/stats")
        self.flush(session)
        return True

    async def read(self):
        async for line in self.process.stdout:
            message = json.loads(line)
            if message.get("method") == "session/update":
                params = message["params"]
                text = params["update"].get("content", {}).get("text", "")
                self.pieces[params["sessionId"]].append(text)
            elif message.get("id") in self.waiting:
                answer = self.waiting.pop(message["id"])
                if "error" in message:
                    answer.set_exception(CallError(message["error"]))
                else:
                    answer.set_result(message["result"])

    def flush(self, session):
        text = "".join(self.pieces.pop(session, []))
        if text:
            self.heard(session, text)


class Bridge(irc.client_aio.AioSimpleIRCClient):
    """The bot: a queue for each person, so that their lines are answered one after the other."""

    def __init__(self, options):
        super().__init__()
        self.options = options
        self.amends = Amends(self.tell)
        self.people = {}
        self.nicks = {}
        self.outgoing = asyncio.Queue()

    def on_welcome(self, connection, event):
        print(f"{connection.get_nickname()} is there", flush=True)

    def on_nicknameinuse(self, connection, event):
        sys.exit(f"the nick {self.options.nick} is in use; choose another with --nick")

    def on_disconnect(self, connection, event):
        sys.exit("the IRC server has gone")

    def on_privmsg(self, connection, event):
        nick = event.source.nick
        if nick not in self.people:
            self.people[nick] = asyncio.Queue()
            # A reference to it, or it may be collected while it waits.
            self.people[nick].task = asyncio.ensure_future(self.converse(nick))
        self.people[nick].put_nowait(event.arguments[0])

    async def converse(self, nick):
        session = session_name(nick)
        self.nicks[session] = nick
        is_open = False
        while True:
            text = await self.people[nick].get()
            try:
                if not is_open:
                    # The first line to a new session only opens it: the coach asks what to rehearse.
                    is_new = await self.open(session, nick)
                    is_open = True
                    if is_new:
                        continue
                await self.amends.say(session, text)
            except CallError as error:
                self.tell(session, f"That did not work: {error}")

    async def open(self, session, nick):
        for patience in range(10, -1, -1):
            try:
                return await self.amends.open(session, rep=nick)
            except CallError:
                # After a crash of ours the earlier amends may still be ending, and hold the session.
                if patience == 0:
                    raise
                await asyncio.sleep(0.3)

    def tell(self, session, text):
        for line in irc_lines(text):
            self.outgoing.put_nowait((self.nicks[session], line))

    async def write(self):
        """The only one that writes. Servers throttle or kill who writes too fast: --pace."""
        while True:
            nick, line = await self.outgoing.get()
            self.connection.privmsg(nick, line)
            await asyncio.sleep(self.options.pace)

    async def run(self):
        options = self.options
        await self.amends.start([options.amends, "serve", "--transcripts", options.transcripts, "--sync", "batch"])
        await self.connection.connect(options.server, options.port, options.nick)
        writing = asyncio.create_task(self.write())
        await self.amends.reader
        writing.cancel()
        sys.exit("amends has ended")


def session_name(nick):
    """A nick in the characters that a session's name may have; different nicks give different names."""
    return "irc-" + re.sub(r"[^a-z0-9]", lambda match: f"_{ord(match[0]):x}", nick.lower())[:60]


def irc_lines(text, limit=400):
    """The lines of a text, none of more bytes than an IRC message takes, cut between words."""
    for line in text.split("\n"):
        part = ""
        for word in line.split():
            for piece in pieces(word, limit):
                if part and len((part + " " + piece).encode()) > limit:
                    yield part
                    part = ""
                part = f"{part} {piece}" if part else piece
        if part:
            yield part


def pieces(word, limit):
    """A word, or where that alone is too long, parts of it."""
    while len(word.encode()) > limit:
        yield word[:limit // 4]
        word = word[limit // 4:]
    yield word


def main():
    parser = argparse.ArgumentParser(description="Rehearsals over IRC: whoever writes to the bot holds one.")
    parser.add_argument("server")
    parser.add_argument("--port", type=int, default=6667)
    parser.add_argument("--nick", default="coach")
    parser.add_argument("--transcripts", default="irc-transcripts", help="where rehearsals are recorded")
    parser.add_argument("--amends", default="amends", help="the program")
    parser.add_argument("--pace", type=float, default=0.6, help="seconds between two lines")
    options = parser.parse_args()
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        loop.run_until_complete(Bridge(options).run())
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
