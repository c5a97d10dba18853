"""A PostgreSQL of a test's own, on loopback, gone when the test ends."""

import contextlib
import glob
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile


class Cluster:
    """It refuses to run as root, who must let somebody else do it."""

    def __init__(self, folder, programs):
        self.folder, self.programs = folder, programs
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"postgresql://amends@127.0.0.1:{self.port}/amends"
        if os.getuid() == 0:
            shutil.chown(folder, "postgres")

    def run(self, program, *arguments):
        command = [f"{self.programs}/{program}", *arguments]
        if os.getuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        subprocess.run(command, cwd=self.folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def make(self):
        self.run("initdb", "-D", f"{self.folder}/data", "-U", "amends", "-A", "trust", "-E", "UTF8", "--locale=C")
        self.start()
        self.psql("create database amends", database="postgres")

    def start(self):
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1"
        self.run("pg_ctl", "-D", f"{self.folder}/data", "-l", f"{self.folder}/log", "-w", "-o", options, "start")

    def stop(self, how):
        self.run("pg_ctl", "-D", f"{self.folder}/data", "-w", "-m", how, "stop")

    def psql(self, statement, database="amends"):
        command = ["psql", "-X", "-q", "-At", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-c", statement,
                   f"postgresql://amends@127.0.0.1:{self.port}/{database}"]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()

    def processes(self):
        """The one that begins the others, and those."""
        with open(f"{self.folder}/data/postmaster.pid", encoding="ascii") as file:
            postmaster = int(file.readline())
        with open(f"/proc/{postmaster}/task/{postmaster}/children", encoding="ascii") as file:
            return [postmaster, *map(int, file.read().split())]

    def processor_seconds(self):
        """What all its processes have used, those included that have ended."""
        postmaster, *others = self.processes()
        return processor_seconds(postmaster, ended=True) + sum(map(processor_seconds, others))


def processor_seconds(process, ended=False):
    """What a process has used, by /proc; with its children that have ended, if asked for."""
    with open(f"/proc/{process}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return sum(map(int, fields[11:15 if ended else 13])) / os.sysconf("SC_CLK_TCK")


def programs():
    """Where PostgreSQL's programs lie, installed if need be; else the reason why they cannot be had."""
    def found():
        return sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))

    headers = ["/usr/include/postgresql/libpq-fe.h", "/usr/include/libpq-fe.h"]
    if not (found() and any(map(os.path.exists, headers))) and shutil.which("apt-get"):
        sudo = [] if os.getuid() == 0 else ["sudo", "-n"]
        for command in ["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", "postgresql", "libpq-dev"]:
            subprocess.run([*sudo, "apt-get", *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if not found():
        return None, "PostgreSQL cannot be installed"
    if not any(map(os.path.exists, headers)):
        return None, "libpq-dev cannot be installed"
    return os.path.dirname(found()[-1]), None


@contextlib.contextmanager
def cluster(name):
    """One that runs; where there is no PostgreSQL, the program ends and says so."""
    folder, reason = programs()
    if reason:
        print(f"{name}: skipped, {reason}")
        sys.exit(0)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that it is taken away all the same
    # A socket's path must be short.
    with tempfile.TemporaryDirectory(prefix="amends-pg-", dir="/tmp", ignore_cleanup_errors=True) as place:
        made = Cluster(place, folder)
        try:
            made.make()
            yield made
        finally:
            with contextlib.suppress(subprocess.CalledProcessError, OSError):
                made.stop("immediate")
