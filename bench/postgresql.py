"""Measures `amends serve` on a PostgreSQL of its own, beside what the same database does for pgbench, in one run.

    swift build -c release --traits PostgreSQL --scratch-path .build-postgresql --product amends
    python3 bench/postgresql.py

Each worker reads turns of 200 sessions as fast as it can, and nobody waits for a single answer. pgbench sends as many turns,
with as many connections, by the statement that records them: first a turn at a time, as a program that waits for each, then
as many together as the workers took, up to 40. Processor time is what the database's processes and the workers used; of the
database also how many cores it kept busy. In the end the database has one core and the workers, or pgbench, another."""

import contextlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

os.chdir(pathlib.Path(__file__).parent.parent)
sys.path += ["Tests/Integration", "bench"]
from cluster import cluster, processor_seconds
from requests import LINES, prompts

AMENDS = ".build-postgresql/release/amends"
AT_ONCE = 200  # sessions of a worker
ROUNDS = int(os.environ.get("ROUNDS", 4))
TURNS = AT_ONCE * ROUNDS * len(LINES)  # of a worker

# The statement of PostgreSQLStore+Writing.swift, but that pgbench numbers sessions and events itself.
RECORD = """
\\set n :n + 1
\\set first (:n * {together}) % {at_once}
\\set seq 1 + 2 * ((:n * {together}) / {at_once})
with line as (
  select :run::text || :client_id || '-' || (:first + (place - 1) / 2) as session, :seq + (place - 1) % 2 as seq, line.*
  from unnest(string_to_array(:at, E'\\n'), string_to_array(:type, E'\\n'), string_to_array(:request, E'\\n'),
    string_to_array(:body, E'\\n')) with ordinality as line (at, type, request, body, place)),
block as (select session, min(seq::integer) as seq, count(*)::integer as count from line group by session),
free as (
  select id, count from block join sessions on sessions.id = block.session and sessions.next = block.seq
  order by id for update of sessions),
taken as (
  update sessions set next = next + count, changed = clock_timestamp() from free
  where sessions.id = free.id returning sessions.id),
written as (
  insert into events (session, seq, at, type, request, body)
  select session, seq::integer, at::timestamptz, type, nullif(request, ''), body
  from taken join line on line.session = taken.id)
select id from taken;
"""


def call(method, params):
    return (json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}) + "\n").encode()


class Worker:
    """One `amends serve`, its sessions open."""

    def __init__(self, address, name):
        self.program = subprocess.Popen(
            [AMENDS, "serve", "--transcripts", address], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for number in range(AT_ONCE * ROUNDS):
            amends = {"sessionId": f"{name}{number}", "flow": "apologize-sincerely"}
            self.program.stdin.write(call("session/new", {"cwd": "/", "mcpServers": [], "_meta": {"amends": amends}}))
            self.program.stdin.flush()
            while b'"result":' not in self.program.stdout.readline():
                pass
        self.requests = b"".join(
            call("session/prompt", params) for params in prompts(AT_ONCE * ROUNDS, AT_ONCE, name))

    def talk(self):
        self.program.stdin.write(self.requests)
        self.program.stdin.close()

    def listen(self):
        while self.program.stdout.read1(1 << 20):
            pass


def measure(database, name, run):
    """Prints what it costs to run something that records turns; gives how many it recorded at a time."""
    for table in "sessions", "events":
        database.psql(f"vacuum analyze {table}")
    database.psql("checkpoint")
    known, theirs, commits = recorded(database), database.processor_seconds(), transactions(database)
    ours, seconds = run()
    time.sleep(1)  # until the database has taken leave of its clients, and counted
    theirs = database.processor_seconds() - theirs
    turns = recorded(database) - known
    together = turns / max(1, transactions(database) - commits)
    print(f"{name:<48} {turns / seconds:>8,.0f} {theirs / turns * 1e6:>11,.0f} {theirs / seconds:>5.2f}"
          f" {ours / turns * 1e6 if ours else 0:>9,.0f} {together:>8.0f}", flush=True)
    return together


def recorded(database):
    return int(database.psql("select count(*) from events where type = 'turn' and seq > 1")[0])


def transactions(database):
    """Those that wrote something."""
    return int(database.psql("select txid_snapshot_xmax(txid_current_snapshot())")[0])


def serve(workers):
    used = sum(processor_seconds(worker.program.pid) for worker in workers)
    threads = [threading.Thread(target=task) for worker in workers for task in (worker.talk, worker.listen)]
    started = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.monotonic() - started
    used = sum(processor_seconds(worker.program.pid) for worker in workers) - used
    for worker in workers:
        worker.program.wait()
    return used, seconds


def pgbench(database, connections, together, run, folder):
    script = pathlib.Path(folder, "record.sql")
    script.write_text(RECORD.format(together=together, at_once=AT_ONCE))
    events = [
        {"type": event["type"], "at": event["at"], "request": "", "body": json.dumps(event)}
        for event in map(json.loads, next(pathlib.Path("transcripts/golden").glob("*.jsonl")).open(encoding="utf-8"))
        if event["type"] in ("said", "turn") and event.get("turn")][2:4]
    columns = [f"-D{name}=" + "\n".join(event[name] for event in events * together)
               for name in ("at", "type", "request", "body")]
    started = time.monotonic()
    subprocess.run(
        ["pgbench", "-n", "-M", "prepared", "-c", str(connections), "-t", str(TURNS // together), "-f", script,
         "-Dn=-1", f"-Drun={run}", *columns, database.address],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return 0, time.monotonic() - started


def compare(database, folder, connections, where=""):
    kind = f"{connections}{where[2:3]}"
    workers = [Worker(database.address, f"w{kind}-{number}-") for number in range(connections)]
    together = measure(database, f"amends serve, {connections} workers{where}", lambda: serve(workers))
    fitting = max(size for size in (1, 2, 5, 10, 20, 40) if size <= max(1, together))
    for size in 1, fitting:
        run = f"p{kind}-{size}-"
        database.psql(
            f"insert into sessions (id, next) select '{run}' || client || '-' || number, 1 "
            f"from generate_series(0, {connections - 1}) client, generate_series(0, {AT_ONCE - 1}) number")
        measure(database, f"pgbench, {connections} connections, {size} together{where}",
                lambda: pgbench(database, connections, size, run, folder))


@contextlib.contextmanager
def cores_apart(database):
    """The database has one core, and this program with what it starts another."""
    cores = os.sched_getaffinity(0)
    ours, theirs = sorted(cores)[:2]
    for process in database.processes():
        os.sched_setaffinity(process, {theirs})
    os.sched_setaffinity(0, {ours})
    yield
    os.sched_setaffinity(0, cores)


def main(database, folder):
    print(f"{'':<48} {'turns/s':>8} {'database us':>11} {'cores':>5} {'worker us':>9} {'together':>8}")
    for connections in 1, 4:
        compare(database, folder, connections)
    if len(os.sched_getaffinity(0)) > 1:
        with cores_apart(database):
            for connections in 1, 4:
                compare(database, folder, connections, ", cores apart")


with cluster("bench/postgresql") as made, tempfile.TemporaryDirectory() as scratch:
    main(made, scratch)
