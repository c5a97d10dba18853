"""Installs the program as people do, and uses what was installed: without Swift, with the manual, in real shells."""
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


def run(*command, **options):
    return subprocess.run(command, cwd=options.pop("cwd", ROOT), check=True, text=True, capture_output=True, **options)


def said(name):
    print(f"integration: install: {name}", flush=True)


def skipped(name, why):
    print(f"integration: install: {name}: skipped, {why}", flush=True)


def files_below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def installing(work):
    """What make install puts below its prefix, make uninstall takes away, and nothing else."""
    prefix = work / "prefix"
    (prefix / "bin").mkdir(parents=True)
    (prefix / "bin/other").write_text("stays")
    run("make", "install", f"DESTDIR={work}", "PREFIX=/prefix")
    installed = files_below(prefix)
    assert "bin/amends" in installed and "share/man/man1/amends.1" in installed and len(installed) == 6, installed
    run("make", "uninstall", f"DESTDIR={work}", "PREFIX=/prefix")
    assert files_below(prefix) == ["bin/other"], files_below(prefix)
    run("make", "install", f"PREFIX={prefix}")
    said("make install and make uninstall")
    return prefix


def manual(prefix):
    if not shutil.which("man"):
        return skipped("manual", "man is missing")
    page = prefix / "share/man/man1/amends.1"
    shown = run("man", "--warnings", "-l", str(page), env={**os.environ, "MANWIDTH": "100", "LC_ALL": "C.UTF-8"})
    assert shown.stderr == "", shown.stderr
    for part in ["NAME", "FILES", "EXIT STATUS", "rehearse", "doctor", "amends rehearse --resume"]:
        assert part in shown.stdout, part
    said("the manual has no warnings")


def without_swift(work):
    """The Debian package in a root that holds the libraries it names and no Swift."""
    if not shutil.which("dpkg-deb") or not shutil.which("dpkg-shlibdeps"):
        return skipped("package", "dpkg-dev is missing")
    package = ROOT / run("make", "-s", "deb").stdout.split()[-1]
    control = run("dpkg-deb", "--field", str(package)).stdout
    assert "libreadline8" in control and "libc6" in control, control
    assert not re.search("swift", control, re.I), control
    if os.geteuid() != 0:
        return skipped("package", "only root can change the root folder")
    bare = work / "bare"
    run("dpkg-deb", "--extract", str(package), str(bare))
    program = bare / "usr/bin/amends"
    for line in run("ldd", str(program)).stdout.splitlines():
        library = next((word for word in line.split() if word.startswith("/")), None)
        if library:
            assert "swift" not in library.lower(), line
            copy = bare / library[1:]
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(library, copy)
    # The Swift runtime takes its arguments from /proc.
    for folder in ["tmp", "root", "proc"]:
        (bare / folder).mkdir()
    os.chmod(bare / "tmp", 0o777)
    inside = {"HOME": "/root", "LC_ALL": "C.UTF-8"}
    chroot = [
        "unshare", "--mount", "sh", "-c",
        'mount -t proc proc "$0/proc" && exec /usr/sbin/chroot "$0" /usr/bin/amends "$@"', str(bare)]
    inside["PATH"] = "/usr/bin:/bin:/usr/sbin:/sbin"
    if subprocess.run([*chroot, "--help"], env=inside, capture_output=True).returncode:
        return skipped("package", "no root folder of our own can be made here")
    assert run(*chroot, "--version", env=inside, cwd="/").stdout.startswith("amends ")
    held = run(
        *chroot, "rehearse", "apologize-sincerely", "--rep", "Kim", env=inside, cwd="/",
        input="I told you it was ordered and I never placed the order. What has it cost you?\n/end\n")
    assert "Marcus" in held.stdout, held.stdout
    kept = list((bare / "root/.local/share/amends/transcripts").glob("kim-*.jsonl"))
    assert len(kept) == 1, kept
    run(*chroot, "doctor", env=inside, cwd="/")
    said(f"{package.name} holds a rehearsal where there is no Swift")


class Shell:
    """A shell at a terminal, for keys and what they bring up."""

    def __init__(self, prefix, home, *command):
        self.seen = b""
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.environ.update(PATH=f"{prefix}/bin:/usr/bin:/bin", HOME=str(home), TERM="dumb", LC_ALL="C.UTF-8")
            os.execvp(command[0], command)

    def type(self, keys, wait_for):
        self.seen = b""
        os.write(self.terminal, keys.encode())
        end = time.monotonic() + 60
        while wait_for.encode() not in self.seen:
            assert time.monotonic() < end, f"{wait_for!r} never came; seen: {self.seen!r}"
            if select.select([self.terminal], [], [], 1)[0]:
                self.seen += os.read(self.terminal, 1 << 16)

    def leave(self):
        os.kill(self.process, 9)
        os.waitpid(self.process, 0)
        os.close(self.terminal)


def completions(prefix, work):
    share = prefix / "share"
    ready = "echo re''ady\n"
    shells = {
        "bash": (["bash", "--norc", "-i"], f". {share}/bash-completion/completions/amends; "),
        "zsh": (["zsh", "-f", "-i"], f"fpath=({share}/zsh/site-functions $fpath); autoload -U compinit; compinit -u -D; "),
        "fish": (["fish", "--no-config", "-i"], f"source {share}/fish/vendor_completions.d/amends.fish; "),
    }
    for name, (command, prepare) in shells.items():
        if not shutil.which(name):
            skipped(f"completions in {name}", "it is missing")
            continue
        home = work / name
        home.mkdir()
        shell = Shell(prefix, home, *command)
        try:
            shell.type(prepare + ready, "ready")
            shell.type("amends rehea\t", "rehearse")
            shell.type("apolog\t", "apologize-sincerely")
            shell.type("--scenario pump-n\t", "pump-never-ordered")
        finally:
            shell.leave()
        said(f"Tab completes commands, conversations and scenarios in {name}")


def main():
    with tempfile.TemporaryDirectory(prefix="amends-install-") as folder:
        work = Path(folder)
        prefix = installing(work)
        manual(prefix)
        completions(prefix, work)
        without_swift(work)


if __name__ == "__main__":
    sys.exit(main())
