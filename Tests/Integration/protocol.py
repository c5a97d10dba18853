"""Every line that `amends serve` writes validates against the schema of the Agent Client Protocol, where one lies beside
this checkout, and the protocol's own client library holds a whole rehearsal."""

import asyncio
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

AMENDS = ".build/release/amends"
SCHEMA = pathlib.Path(os.environ.get("ACP_SCHEMA", "../shared/conformance/acp-v1-schema.json"))
RESULTS = {
    "initialize": "InitializeResponse",
    "session/new": "NewSessionResponse",
    "session/prompt": "PromptResponse",
    "session/load": "LoadSessionResponse",
    "session/resume": "ResumeSessionResponse",
    "session/list": "ListSessionsResponse",
    "session/close": "CloseSessionResponse",
    "session/delete": "DeleteSessionResponse",
    "session/set_mode": "SetSessionModeResponse",
}


def text(session, words):
    return ("session/prompt", {"sessionId": session, "prompt": [{"type": "text", "text": words}]})


def new(session=None, **amends):
    amends |= {"sessionId": session} if session else {}
    return ("session/new", {"cwd": "/w", "mcpServers": [], "_meta": {"amends": amends}})


def calls():
    """A day's work: every method, every command, rehearsals and a course in one chat, and what must fail."""
    yield "initialize", {"protocolVersion": 1, "clientInfo": {"name": "check", "version": "0"}}
    yield new("a", flow="apologize-sincerely", rep="Sam")
    yield new("b")
    yield new("c", flow="clear-the-air", mode="assessment")
    for session in "abc":
        for words in ["1", "I never placed the order, and I told you that I had.", "What has it cost you?", "asdf"]:
            yield text(session, words)
        for name in "hint retry why score plan brief pause dispute debrief help nonsense".split():
            yield text(session, "/" + name)
        yield "session/set_mode", {"sessionId": session, "modeId": "practice"}
        for words in ["/end", "It was short.", "To ask first.", "hello?", "/flow 2", "Calm down.", "/flow five-steps",
                      "Hello.", "/end", "/next", "/flow five-steps 3", "/flow five-steps 9"]:
            yield text(session, words)
    yield new("d", flow="win-back", part=2)
    yield new("e", flow="win-back", part=9)
    yield "session/prompt", {"sessionId": "a", "prompt": [{"type": "resource_link", "uri": "file:///x", "name": "x"}]}
    yield "session/prompt", {"sessionId": "a", "prompt": [{"type": "image", "data": "", "mimeType": "image/png"}]}
    yield text("a", "I'm sorry \x01 🙏. " * 4000)
    yield "session/list", {}
    yield "session/close", {"sessionId": "a"}
    yield "session/load", {"sessionId": "a", "cwd": "/w", "mcpServers": []}
    yield "session/close", {"sessionId": "b"}
    yield "session/resume", {"sessionId": "b", "cwd": "/w"}
    yield "session/delete", {"sessionId": "c"}
    yield "session/prompt", {"sessionId": "nobody", "prompt": []}
    yield "fs/read_text_file", {}


def check_schema(folder):
    if not SCHEMA.exists():
        print(f"protocol: schema check skipped, there is no {SCHEMA} (or set ACP_SCHEMA)")
        return 0
    definitions = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]

    def validator(name):
        return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": definitions})

    asked = list(calls())
    lines = [json.dumps({"jsonrpc": "2.0", "id": n, "method": m, "params": p}) for n, (m, p) in enumerate(asked)]
    run = subprocess.run(
        [AMENDS, "serve", "--transcripts", f"{folder}/schema"], input="\n".join(lines), capture_output=True, text=True)
    wrong, seen = run.returncode, 0
    for line in run.stdout.splitlines():
        message = json.loads(line)
        if message.get("method") == "session/update":
            value, name = message["params"], "SessionNotification"
        elif "error" in message:
            value, name = message["error"], "Error"
        else:
            value, name = message["result"], RESULTS[asked[message["id"]][0]]
        problems = [error.message[:200] for error in validator(name).iter_errors(value)]
        if len(line) > 32 << 10:
            problems.append(f"{len(line)} bytes long")
        for problem in problems:
            print(f"protocol: {line[:120]}: {name}: {problem}")
        wrong += len(problems)
        seen += 1
    print(f"protocol: {seen} lines for {len(asked)} calls, {wrong} problems")
    return wrong


async def converse(folder):
    try:
        import acp
    except ImportError:
        print("protocol: client skipped, agent-client-protocol cannot be installed")
        return 0
    heard = {}

    class Client:
        async def session_update(self, session_id, update, **_):
            words = getattr(getattr(update, "content", None), "text", None)
            heard.setdefault(session_id, []).append(words or "")

        async def request_permission(self, *_, **__):
            raise acp.RequestError.method_not_found("session/request_permission")

        def on_connect(self, _):
            pass

    async with acp.spawn_agent_process(Client(), AMENDS, "serve", "--transcripts", f"{folder}/client") as (agent, _):
        await agent.initialize(protocol_version=acp.PROTOCOL_VERSION)
        sessions = [(await agent.new_session(cwd="/w", mcp_servers=[])).session_id for _ in range(20)]

        async def rehearse(session):
            for words in ["hello", "1", "I never placed the order.", "What has it cost you?", "/end", "short", "to ask"]:
                answer = await agent.prompt(session_id=session, prompt=[acp.text_block(words)])
                assert answer.stop_reason == "end_turn", answer
                assert "phase" in answer.field_meta["amends"], answer

        await asyncio.gather(*map(rehearse, sessions))
        listed = await agent.list_sessions()
        assert len(listed.sessions) == 20, listed
    for session in sessions:
        words = "".join(heard[session])
        assert "Coach: Which conversation" in words and "Marcus: " in words and "What did you learn?" in words, words
    print(f"protocol: the client library held {len(sessions)} rehearsals at once")
    return 0


def main():
    with tempfile.TemporaryDirectory() as folder:
        wrong = check_schema(folder) + asyncio.run(asyncio.wait_for(converse(folder), 120))
    return 1 if wrong else 0


sys.exit(main())
