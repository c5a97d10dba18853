"""What a real rehearsal exports is accepted by the tools that it is for, each installed from PyPI; ConvoKit's format,
whose package is too large to install, by a reader of our own."""

import csv
import datetime
import io
import json
import os
import pathlib
import re
import stat
import subprocess
import sys
import tempfile
import uuid

AMENDS = os.environ.get("AMENDS", ".build/release/amends")
HOME = "https://training.company.com/amends"
TYPED = [
    "Sorry if that upset you.",
    "/retry",
    "/hint",
    "I never placed the order, and I told you that I had. What has it done to your week?",
    "/dispute that is unfair",
    '=HYPERLINK("http://evil.example","x") --> <script>alert(1)</script> & **bold** | `code` \u202e',
    "Eleven people standing about, and you had to explain it upstairs: I'm sorry. I'll call you by Friday noon.",
    "/end",
    "it went all right",
    "ask first",
]


def amends(*arguments, code=0, typed=None):
    result = subprocess.run([AMENDS, *arguments], input=typed, capture_output=True, text=True, encoding="utf-8", timeout=120)
    assert result.returncode == code, (arguments, result.returncode, result.stderr)
    return result.stdout


def rehearse(folder):
    """A rehearsal with all that can happen in one, and notes on it; gives its file."""
    amends("rehearse", "apologize-sincerely", "--rep", "Sam Ünal", "--scenario", "pump-never-ordered", "--at", "2026-11-21T20:00",
           "--transcripts", str(folder), typed="\n".join(TYPED) + "\n")
    [path] = folder.glob("*.jsonl")
    amends("annotate", str(path), "--turn", "1", "--note", "=1+1 <b>good</b>\n\n--> you asked", "--by", "trainer:lee",
           "--axis", "listen", "--score", "80", "--reason", "asked at once", "--transcripts", str(folder))
    amends("annotate", str(path), "--note", "Calmer than last week.", "--transcripts", str(folder))
    return path


def said(path):
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [line["text"] for line in lines if line.get("type") == "said"]


def check_csv(path, export):
    rows = list(csv.DictReader(io.StringIO(export("csv"), newline=""), strict=True))
    assert [row["text"].removeprefix("'").replace("\ufffd", "\u202e") for row in rows if row["kind"] == "said"] == said(path), rows
    assert not any(cell and cell.lstrip()[:1] in "=+-@" for row in rows for cell in row.values())
    [note, whole] = [row for row in rows if row["kind"] == "note"]
    assert (note["turn"], note["axis"], note["score"], note["by"]) == ("1", "listen", "80", "trainer:lee"), note
    assert whole["turn"] == "", whole
    assert {row["taken_back"] for row in rows if row["kind"] == "said" and row["text"].startswith("Sorry if")} == {"yes"}
    return f"{len(rows)} rows"


def check_openai(path, export):
    from openai.types.chat import ChatCompletionMessageParam
    from pydantic import TypeAdapter

    [line] = export("openai").splitlines()
    messages = json.loads(line)["messages"]
    # The type wants every message's iterables consumed to be checked; ours have none.
    TypeAdapter(list[ChatCompletionMessageParam]).validate_python(messages, strict=True)
    assert [message["role"] for message in messages[:3]] == ["system", "assistant", "user"], messages
    assert not any("Sorry if" in message["content"] for message in messages), "a try that was taken back"
    return f"{len(messages)} messages"


def check_botframework(path, export):
    from botbuilder.schema import Activity

    activities = json.loads(export("botframework"))
    read = [Activity.deserialize(activity) for activity in activities]
    for activity, source in zip(read, activities):
        lost = set(source) - {"timestamp"} - set(activity.serialize())
        assert not lost, lost
        assert isinstance(activity.timestamp, datetime.datetime), activity
    assert len({activity.id for activity in read}) == len(read)
    assert [activity.text for activity in read if activity.type == "message" and activity.from_property.role == "user"] == said(path)
    names = {activity.name for activity in read if activity.type == "trace"}
    assert {"amends.turn", "amends.note", "amends.retry", "amends.hint", "amends.dispute", "amends.score"} <= names, names
    assert read[-1].name == "amends.note" and any(activity.type == "endOfConversation" for activity in read)
    return f"{len(read)} activities"


def check_xapi(path, export):
    from tincan import Statement

    statements = json.loads(export("xapi", "--home", HOME))
    for source in statements:
        read = Statement.from_json(json.dumps(source))
        assert json.loads(read.to_json())["id"] == source["id"]
        assert read.actor.account.home_page == HOME and read.verb.id.startswith("http://adlnet.gov/expapi/verbs/")
        assert uuid.UUID(source["id"]).version == 5 and uuid.UUID(source["context"]["registration"]).version == 5
        check_statement(source)
    assert len({source["id"] for source in statements}) == len(statements)
    verbs = [source["verb"]["id"].rsplit("/", 1)[1] for source in statements]
    assert {"initialized", "answered", "commented", "scored", "exited"} <= set(verbs), verbs
    ids = {source["id"] for source in statements if source["verb"]["id"].endswith("answered")}
    [about] = [source["object"]["id"] for source in statements if source["object"]["objectType"] == "StatementRef"]
    assert about in ids
    return f"{len(statements)} statements"


def check_statement(source):
    """The rules that the libraries do not check."""
    iri = re.compile(r"[a-z]+:[^\s<>\"{}|\\^`]+")
    score = source.get("result", {}).get("score")
    if score:
        assert -1 <= score["scaled"] <= 1 and score["min"] <= score["raw"] <= score["max"], score
    if "duration" in source.get("result", {}):
        assert re.fullmatch(r"PT\d+H\d+M\d+\.\d\dS", source["result"]["duration"]), source["result"]
    for part in (source.get("result", {}), source["context"]):
        assert all(iri.fullmatch(key) for key in part.get("extensions", {})), part
    if source["object"]["objectType"] == "Activity":
        assert iri.fullmatch(source["object"]["id"]), source["object"]
    else:
        assert "platform" not in source["context"], "only beside an activity"


def check_webvtt(path, export):
    import webvtt

    text = export("webvtt")
    captions = list(webvtt.from_string(text))
    # The library leaves entities as they stand.
    plain = " ".join(caption.text for caption in captions)
    assert "&lt;script&gt;" in plain and "<script" not in text
    assert text.count("-->") == len(captions), "an arrow outside of the times"
    assert {caption.voice for caption in captions} >= {"Sam Ünal", "Coach", "trainer:lee"}, [c.voice for c in captions]
    starts = [caption.start_in_seconds for caption in captions]
    assert starts == sorted(starts) and all(caption.end >= caption.start for caption in captions)
    return f"{len(captions)} captions"


def check_asciicast(path, export):
    import asciinema  # noqa: F401 the program comes with it

    with tempfile.NamedTemporaryFile("w", suffix=".cast", encoding="utf-8") as file:
        cast = export("asciicast")
        file.write(cast)
        file.flush()
        shown = subprocess.run([sys.executable, "-m", "asciinema", "cat", file.name], capture_output=True, timeout=60)
    assert shown.returncode == 0, shown.stderr
    text = shown.stdout.decode()
    assert "I never placed the order" in text and "note by trainer:lee" in text, text
    left = re.sub(r"\x1b\[[012]m", "", text)
    assert not re.search(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]", left), "a control character"
    events = [json.loads(line) for line in cast.splitlines()][1:]
    times = [event[0] for event in events]
    assert times == sorted(times) and sum(event[1] == "m" for event in events) >= 5
    return f"{len(events)} events"


def check_convokit(path, export):
    with tempfile.TemporaryDirectory() as folder:
        corpus = pathlib.Path(folder) / "corpus"
        export("convokit", "--out", str(corpus))
        names = ["conversations.json", "corpus.json", "index.json", "speakers.json", "utterances.jsonl"]
        assert sorted(file.name for file in corpus.iterdir()) == names
        assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in corpus.iterdir())
        assert stat.S_IMODE(corpus.stat().st_mode) == 0o700
        read = {name: (corpus / name).read_text(encoding="utf-8") for name in names}
    utterances = [json.loads(line) for line in read["utterances.jsonl"].splitlines()]
    speakers, conversations, index = (json.loads(read[name]) for name in ("speakers.json", "conversations.json", "index.json"))
    # As ConvoKit's reader does: every utterance has its speaker, its conversation and what it replies to.
    known = {}
    for utterance in utterances:
        assert utterance["speaker"] in speakers and utterance["conversation_id"] in conversations
        assert utterance["reply-to"] is None or utterance["reply-to"] in known, utterance
        assert isinstance(utterance["timestamp"], int)
        known[utterance["id"]] = utterance
    assert len(known) == len(utterances)
    roots = [utterance["id"] for utterance in utterances if utterance["reply-to"] is None]
    assert roots == list(conversations), roots
    for kind, things in [("utterances", utterances), ("speakers", speakers.values()), ("conversations", conversations.values())]:
        promised = index[f"{kind}-index"]
        for thing in things:
            assert {name: [str(type(value))] for name, value in thing["meta"].items()} == promised, thing
    tries = [utterance for utterance in utterances if utterance["meta"]["turn"] == 1 and utterance["speaker"].startswith("rep:")]
    assert len(tries) == 2 and tries[0]["reply-to"] == tries[1]["reply-to"], "a try that was taken back is a branch"
    return f"{len(utterances)} utterances"


def check_markdown(path, export):
    page = export("markdown")
    assert "\\<script\\>" in page and not re.search(r"(?<!\\)[<`*]script", page), page
    note = page.index("**Note by trainer\\:lee**, on turn 1, Listen 80 of 100: \\=1+1 \\<b\\>good\\</b\\> --\\> you asked (asked at once)")
    assert note < page.index("(turn 2)"), "a note stands behind its turn"
    return f"{len(page.splitlines())} lines"


def check_html(path, export):
    page = export("html")
    assert page.startswith("<!doctype html>") or page.lower().startswith("<!doctype html>"), page[:80]
    assert "<script>alert" not in page
    return f"{len(page) // 1024} KB"


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = rehearse(pathlib.Path(folder))

        def export(name, *more):
            first = amends("export", str(path), "--format", name, *more)
            if "--out" not in more:
                assert amends("export", str(path), "--format", name, *more) == first, f"{name}: other bytes the second time"
            return first

        checks = {
            "csv": check_csv, "markdown": check_markdown, "openai": check_openai, "botframework": check_botframework,
            "xapi": check_xapi, "convokit": check_convokit, "webvtt": check_webvtt, "asciicast": check_asciicast,
            "html": check_html,
        }
        for name, check in checks.items():
            try:
                print(f"exports: {name}, {check(path, export)}")
            except ModuleNotFoundError as error:
                print(f"exports: {name} skipped, {error.name} cannot be installed")


sys.exit(main())
