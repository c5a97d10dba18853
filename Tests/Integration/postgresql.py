"""Several `amends serve` share a PostgreSQL database of their own, while calls come twice, late and in another order,
workers are killed and the database crashes: every turn that was answered is on record, once and in its place."""

import asyncio
import collections
import itertools
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

from cluster import cluster

SCRATCH = ".build-postgresql"
AMENDS = f"{SCRATCH}/debug/amends"
SESSIONS = int(os.environ.get("AMENDS_SESSIONS", 200))
WORKERS = 4
AT_ONCE = 24
WORDS = ["I never placed the order, and I told you that I had.", "What has it cost you?", "I'm sorry.", "/hint", "asdf",
         "I'll call you by Friday noon.", "/retry", "/pause", "Calm down.", "/why", "You are right to be angry."]


class Worker:
    """One `amends serve`, begun again whenever it ends."""

    def __init__(self, address, sync, chance):
        self.chance = chance
        self.command = [AMENDS, "serve", "--transcripts", address, "--sync", sync, "--max-sessions", "20"]
        self.waiting, self.program, self.kills = {}, None, 0
        self.life = None  # answers after which it is killed
        self.numbers = itertools.count()

    async def run(self):
        while True:
            self.program = await asyncio.create_subprocess_exec(
                *self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, limit=1 << 22)
            self.life = self.chance.randint(1, 150)
            while line := await self.program.stdout.readline():
                if not line.endswith(b"\n"):
                    break
                message = json.loads(line)
                if "id" in message:
                    answer = self.waiting.pop(message["id"], None)
                    if answer and not answer.done():
                        answer.set_result(message)
                    self.life -= 1
                    if self.life == 0:
                        # Now, or in the middle of what comes next.
                        asyncio.get_running_loop().call_later(self.chance.uniform(0, 0.02), self.kill)
            await self.program.wait()
            for answer in self.waiting.values():
                if not answer.done():
                    answer.set_result(None)
            self.waiting.clear()
            await asyncio.sleep(0.05)

    async def call(self, method, params):
        """The answer; None when none came."""
        if not self.program or self.program.returncode is not None:
            await asyncio.sleep(0.05)
            return None
        number = next(self.numbers)
        answer = self.waiting[number] = asyncio.get_running_loop().create_future()
        line = json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}) + "\n"
        try:
            self.program.stdin.write(line.encode())
            await self.program.stdin.drain()
        except ConnectionError:
            return None
        try:
            return await asyncio.wait_for(answer, 60)
        except asyncio.TimeoutError:
            return None

    def kill(self):
        if self.program and self.program.returncode is None:
            self.program.send_signal(signal.SIGKILL)
            self.kills += 1


class Trial:
    def __init__(self, workers, chance):
        self.workers, self.chance = workers, chance
        self.answers = collections.defaultdict(list)  # by request: what was answered, each time
        self.texts, self.late, self.errors = {}, [], collections.Counter()

    async def deliver(self, request, method, params):
        """Until somebody answers."""
        while True:
            answer = await self.chance.choice(self.workers).call(method, params)
            if answer and "result" in answer:
                self.answers[request].append(answer["result"]["_meta"]["amends"])
                return
            if answer:
                self.errors[answer["error"]["message"].split(":")[-1].strip()[:70]] += 1
                assert answer["error"]["code"] == -32603, answer
            await asyncio.sleep(0.02)

    async def session(self, name):
        """Talks in one session: each call mostly after the answer to the one before, some of them twice, some much later
        again."""
        meta = {"amends": {"sessionId": name, "flow": "apologize-sincerely", "requestId": f"{name}-0"}}
        calls = [(f"{name}-0", "session/new", {"cwd": "/", "mcpServers": [], "_meta": meta})]
        for number in range(1, self.chance.randint(4, 9)):
            request = f"{name}-{number}"
            self.texts[request] = self.chance.choice(WORDS)
            calls.append((request, "session/prompt", {
                "sessionId": name, "prompt": [{"type": "text", "text": self.texts[request]}],
                "_meta": {"amends": {"requestId": request}}}))
        while calls:
            count = 2 if len(calls) > 1 and calls[0][1] != "session/new" and self.chance.random() < 0.1 else 1
            now, calls = calls[:count], calls[count:]
            self.chance.shuffle(now)
            twice = [call for call in now if self.chance.random() < 0.2]
            await asyncio.gather(*(self.deliver(*call) for call in now + twice))
            self.late += [call for call in now if self.chance.random() < 0.1]
            if self.late and self.chance.random() < 0.3:
                await self.deliver(*self.late.pop(self.chance.randrange(len(self.late))))


async def rehearse(cluster, chance):
    workers = [Worker(cluster.address, "batch" if number % 2 else "off", chance) for number in range(WORKERS)]
    tasks = [asyncio.create_task(worker.run()) for worker in workers]
    trial = Trial(workers, chance)
    names = [f"p{number}" for number in range(SESSIONS)]
    done = 0

    async def talk():
        nonlocal done
        while names:
            await trial.session(names.pop())
            done += 1
            if "AMENDS_PROGRESS" in os.environ:
                print(done, sum(worker.kills for worker in workers), dict(trial.errors), file=sys.stderr)

    async def crash():
        while done < SESSIONS / 3:
            await asyncio.sleep(0.05)
        await asyncio.to_thread(cluster.stop, "immediate")
        await asyncio.sleep(1)
        await asyncio.to_thread(cluster.start)

    trouble = asyncio.create_task(crash())
    await asyncio.gather(*(talk() for _ in range(AT_ONCE)))
    await trouble
    kills = sum(worker.kills for worker in workers)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for worker in workers:
        worker.kill()
        await worker.program.wait()
    return trial, kills


def check_record(cluster, trial):
    """What was answered stands in the tables, once, and its session is whole."""
    transcripts = collections.defaultdict(list)
    for row in cluster.psql("select session, seq, type, coalesce(request, ''), body from events order by session, seq"):
        session, seq, kind, request, body = row.split("\t")
        event = json.loads(body)
        assert (event["seq"], event["type"], event.get("request", "")) == (int(seq), kind, request), row
        transcripts[session].append(event)
    for row in cluster.psql("select id, next from sessions"):
        session, following = row.split("\t")
        assert [event["seq"] for event in transcripts[session]] == list(range(int(following))), session
    made = {}
    for events in transcripts.values():
        for event, following in itertools.zip_longest(events, events[1:]):
            if "request" in event:
                assert event["request"] not in made, event["request"]
                made[event["request"]] = event, following
    for request, answers in trial.answers.items():
        text = trial.texts.get(request)
        if request not in made:
            # Commands that only tell something, and words after all was over.
            assert text and (text.startswith("/") or all(answer["phase"] == "over" for answer in answers)), (request, text)
            continue
        event, following = made[request]
        if text and event["type"] in ("said", "verdict"):
            assert event["text"] == text, event
        if event["type"] == "said":
            meters = following["snapshot"]["meters"]
            recorded = event["turn"], meters["trust"], meters["heat"]
            told = {(answer["turn"], answer["meters"]["trust"], answer["meters"]["heat"]) for answer in answers
                    if not says_that_all_is_over(answer)}
            assert told <= {recorded}, (request, told, event)
    return transcripts


def says_that_all_is_over(answer):
    """Words to a conversation that is over have no effect, so none is on record: behind a /retry the same call is a first
    one. (An answer from the record tells today's phase, too, but also what was heard.)"""
    return answer["phase"] == "over" and not answer["moves"] and not answer["rules"]


def check_moving(cluster):
    """What docs/postgresql.md says of moving in and out."""
    golden = {path.name: path.read_bytes() for path in pathlib.Path("transcripts/golden").glob("*.jsonl")}
    with tempfile.TemporaryDirectory() as backup:
        def amends(*arguments):
            return subprocess.run(
                [AMENDS, *arguments], check=True, capture_output=True, text=True,
                env={**os.environ, "AMENDS_TRANSCRIPTS": backup}).stdout

        assert amends("import", "transcripts/golden", "--to", cluster.address).startswith(f"{len(golden)} copied")
        assert amends("import", cluster.address, "--to", backup).startswith(f"{SESSIONS + len(golden)} copied")
        for name, content in golden.items():
            assert pathlib.Path(backup, name).read_bytes() == content, name
        assert amends("export", "--to", cluster.address).startswith("0 copied, 0 continued, ")
        assert amends("replay", "--check", backup).endswith(f"{SESSIONS + len(golden)} checked, 0 differ\n")


def build(*what):
    subprocess.run(["swift", "build", "-q", "--traits", "PostgreSQL", "--scratch-path", SCRATCH, *what], check=True)


def test_stores(cluster):
    """The tests that every store must pass, in Swift."""
    command = ["swift", "test", "--traits", "PostgreSQL", "--scratch-path", SCRATCH, "--skip-build", "--disable-xctest",
               "--filter", "StoreTests"]
    return subprocess.run(command, env={**os.environ, "AMENDS_TEST_POSTGRESQL": cluster.address}).returncode


def main():
    seed = int(os.environ.get("AMENDS_SEED", time.time_ns()))
    with cluster("postgresql") as database:
        if "--stores" in sys.argv[1:]:
            build("--build-tests")
            return test_stores(database)
        build("--product", "amends")
        try:
            check(database, random.Random(seed))
        except BaseException:
            print(f"postgresql: AMENDS_SEED={seed}")
            raise


def check(cluster, chance):
    started = time.monotonic()
    trial, kills = asyncio.run(rehearse(cluster, chance))
    seconds = time.monotonic() - started
    transcripts = check_record(cluster, trial)
    assert len(transcripts) == SESSIONS
    replay = subprocess.run(
        [AMENDS, "replay", "--check", *sorted(transcripts), "--transcripts", cluster.address],
        capture_output=True, text=True)
    assert replay.returncode == 0, replay.stdout[-2000:] + replay.stderr
    check_moving(cluster)
    answers = sum(map(len, trial.answers.values()))
    print(f"postgresql: {SESSIONS} sessions, {len(trial.answers)} calls answered {answers} times by {WORKERS} workers "
          f"in {seconds:.0f} s, {kills} kills and a crash of the database: nothing lost, nothing twice, all replays agree")
    for message, count in trial.errors.most_common(5):
        print(f"  told clients {count} times: {message}")


sys.exit(main())
