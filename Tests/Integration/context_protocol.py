"""Every line that `amends mcp` writes validates against the official schemas of the Model Context Protocol, where they lie
beside this checkout; what a tool gives is as the tool's own schema says; and the official SDK holds a whole rehearsal in
both of its ways, after a handshake and without one."""

import asyncio
import importlib.metadata
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import jsonschema

AMENDS = ".build/release/amends"
SCHEMAS = pathlib.Path(os.environ.get("MCP_SCHEMAS", "../shared/conformance"))
RESULTS = {
    "initialize": "InitializeResult",
    "ping": "EmptyResult",
    "server/discover": "DiscoverResult",
    "tools/list": "ListToolsResult",
    "tools/call": "CallToolResult",
    "resources/list": "ListResourcesResult",
    "resources/templates/list": "ListResourceTemplatesResult",
    "resources/read": "ReadResourceResult",
    "prompts/list": "ListPromptsResult",
    "prompts/get": "GetPromptResult",
    "completion/complete": "CompleteResult",
}
STATELESS = {"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}}
WORDS = [
    "I never placed the order, and I told you that I had.",
    "What has it cost you?",
    "Three nights on that floor, and you had to tell your people. That must have been grim.",
    "I'm sorry. It was my doing, and nobody else's.",
    "Sorry if that upset you, but our system was down. \U0001f64f \x01 <b>",
]


class Server:
    """`amends mcp`, one message at a time."""

    def __init__(self, folder, revision):
        command = [AMENDS, "mcp", "--transcripts", folder]
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        self.stateless = revision == "2026-07-28"
        path = SCHEMAS / f"mcp-{revision}-schema.json"
        self.definitions = json.loads(path.read_text(encoding="utf-8"))["$defs"] if path.exists() else None
        self.tools = {}
        self.lines = self.problems = 0

    def check(self, value, schema, place):
        for error in jsonschema.Draft202012Validator(schema).iter_errors(value):
            print(f"context: {place}: {error.message[:300]}")
            self.problems += 1

    def send(self, message):
        self.program.stdin.write((message if isinstance(message, str) else json.dumps(message)) + "\n")
        self.program.stdin.flush()
        answer = json.loads(self.program.stdout.readline())
        self.lines += 1
        if self.definitions:
            self.check(answer, {"$ref": "#/$defs/JSONRPCMessage", "$defs": self.definitions}, str(answer)[:120])
        return answer

    def call(self, method, **params):
        if self.stateless:
            params["_meta"] = STATELESS
        answer = self.send({"jsonrpc": "2.0", "id": self.lines, "method": method, "params": params})
        assert answer["id"] == self.lines - 1, answer
        if "result" in answer and self.definitions:
            self.check(answer["result"], {"$ref": f"#/$defs/{RESULTS[method]}", "$defs": self.definitions}, method)
        for tool in answer.get("result", {}).get("tools", []):
            self.tools[tool["name"]] = tool
            for name in ["inputSchema", "outputSchema"]:
                jsonschema.Draft202012Validator.check_schema(tool[name])
        return answer

    def use(self, tool, **arguments):
        result = self.call("tools/call", name=tool, arguments=arguments)["result"]
        if "structuredContent" in result:
            self.check(result["structuredContent"], self.tools[tool]["outputSchema"], tool)
            self.check(arguments, self.tools[tool]["inputSchema"], tool)
        else:
            assert result["isError"], result
        return result.get("structuredContent")

    def end(self):
        self.program.stdin.close()
        assert self.program.wait(timeout=60) == 0


def day(folder, revision):
    """Every method and tool, all flows, and what must fail."""
    server = Server(folder, revision)
    if server.stateless:
        server.call("server/discover")
    else:
        server.call("initialize", protocolVersion=revision, capabilities={}, clientInfo={"name": "check", "version": "0"})
        server.call("ping")
    server.call("tools/list")
    listed = server.use("list_conversations")
    flows = [flow["flow"] for flow in listed["flows"]]
    for course in [course["course"] for course in listed["courses"]]:
        begun = server.use("start_rehearsal", flow=course, rep="Ali")
        server.use("say", session=begun["session"], text=WORDS[0])
        assert server.use("start_rehearsal", flow=course, rep="Ali")["session"] == begun["session"], course
        assert server.use("start_rehearsal", flow=course, rep="Ali", part=5)["course"]["part"] == 5, course
    for number, flow in enumerate(flows):
        server.use("list_conversations", flow=flow)
        mode = "assessment" if number % 4 == 3 else "practice"
        session = server.use("start_rehearsal", flow=flow, rep="Kim", mode=mode, seed=number)["session"]
        server.use("explain", session=session)
        for words in WORDS:
            server.use("hint", session=session)
            server.use("say", session=session, text=words)
            server.use("explain", session=session)
        server.use("retry", session=session)
        server.use("debrief", session=session)
        server.use("end_rehearsal", session=session)
        server.use("end_rehearsal", session=session)
        server.use("debrief", session=session, own_verdict="Too short.")
        server.use("debrief", session=session, learned="Ask first.")
        for kind in ["transcript", "record"]:
            answer = server.call("resources/read", uri=f"amends://{kind}/{session}")
            assert answer["result"]["contents"][0]["text"], answer
    while (page := server.use("list_rehearsals", **({} if flows else {"cursor": page["next"]}))).get("next"):
        flows = []
    for method in ["resources/list", "resources/templates/list", "prompts/list"]:
        server.call(method)
    server.call("resources/read", uri="amends://practices")
    server.call("prompts/get", name="debrief")
    server.call("prompts/get", name="rehearse", arguments={"flow": "check-in", "rep": "Kim"})
    rehearse = {"type": "ref/prompt", "name": "rehearse"}
    server.call("completion/complete", ref=rehearse, argument={"name": "flow", "value": "c"})
    failing = [
        server.call("resources/read", uri="amends://transcript/nobody"),
        server.call("tools/call", name="nonsense"),
        server.call("no/such/method"),
        server.call("prompts/get", name="nonsense"),
        server.call("tools/list", cursor="nonsense"),
        server.send("no json"),
        server.send("[]"),
        server.send({"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"_meta": STATELESS | {
            "io.modelcontextprotocol/protocolVersion": "2031-01-01"}}}),
    ]
    assert all("error" in answer for answer in failing), failing
    assert server.use("say", session="nobody", text="hello") is None
    server.end()
    schema = "the official schema" if server.definitions else f"no schema (there is none in {SCHEMAS}; or set MCP_SCHEMAS)"
    print(f"context: {revision}: {server.lines} lines under {schema}, {server.problems} problems")
    return server.problems


async def rehearse(client, words):
    """A rehearsal by an official client, which itself holds each answer against the tool's schema."""
    begun = await client.call_tool("start_rehearsal", {"flow": "apologize-sincerely", "rep": "Kim"})
    session = begun.structured_content["session"]
    for text in words:
        answer = await client.call_tool("say", {"session": session, "text": text})
        assert not answer.is_error and "Marcus: " in answer.content[0].text, answer
    assert (await client.call_tool("say", {"session": "nobody", "text": "x"})).is_error
    return session


async def finish(client, session):
    """Goes on with a rehearsal, to its debrief."""
    assert (await client.call_tool("hint", {"session": session})).structured_content["hint"]
    assert (await client.call_tool("end_rehearsal", {"session": session})).structured_content["over"]
    debrief = await client.call_tool("debrief", {"session": session, "own_verdict": "Too short."})
    assert "What did you learn?" in debrief.content[0].text, debrief
    assert (await client.call_tool("debrief", {"session": session, "learned": "Ask first."})).structured_content["recorded"]
    assert (await client.list_tools()).tools and (await client.list_prompts()).prompts
    uris = [str(resource.uri) for resource in (await client.list_resources()).resources]
    assert f"amends://transcript/{session}" in uris, uris
    page = await client.read_resource(f"amends://transcript/{session}")
    assert "Kim: What has it cost you?" in page.contents[0].text, page
    prompt = await client.get_prompt("debrief", {"session": session})
    assert session in prompt.messages[0].content.text, prompt


async def converse(folder):
    try:
        import mcp
        from mcp.client.stdio import stdio_client
    except ImportError:
        print("context: the official SDK is skipped, mcp cannot be installed")
        return
    if not hasattr(mcp, "Client"):
        print("context: the official SDK is skipped, it is older than 2.0")
        return
    command = mcp.StdioServerParameters(command=AMENDS, args=["mcp", "--transcripts", folder])

    async def by_handshake(part, *arguments):
        async with stdio_client(command) as streams, mcp.ClientSession(*streams) as client:
            revision = (await client.initialize()).protocol_version
            return revision, await part(client, *arguments)

    async def without(part, *arguments):
        async with mcp.Client(stdio_client(command), mode="auto") as client:
            return client.protocol_version, await part(client, *arguments)

    # What begins in one way, in one process, goes on in the other way in another.
    first, session = await by_handshake(rehearse, WORDS[:2])
    second, _ = await without(finish, session)
    other, session = await without(rehearse, WORDS[:2])
    _, _ = await by_handshake(finish, session)
    assert (first, second, other) == ("2025-11-25", "2026-07-28", "2026-07-28"), (first, second, other)
    version = importlib.metadata.version("mcp")
    print(f"context: the official SDK {version} held rehearsals in {first} (ClientSession) and {second} (Client, auto)")


def page(folder):
    """What docs/mcp.md tells a reader to type works when it is typed."""
    if not shutil.which("jq"):
        print("context: the shell lines of docs/mcp.md are skipped, jq is missing")
        return
    text = pathlib.Path("docs/mcp.md").read_text(encoding="utf-8")
    shell = "".join(re.findall(r"```sh\n(.*?)```", text, re.DOTALL))
    path = f"{pathlib.Path(AMENDS).parent.resolve()}:{os.environ['PATH']}"
    os.makedirs(folder)
    result = subprocess.run(
        ["bash", "-c", shell], capture_output=True, text=True, timeout=60, env=os.environ | {"PATH": path, "TMPDIR": folder})
    assert result.returncode == 0 and not result.stderr, result
    assert "So. Where's my pump?" in result.stdout and "0 turns, not over" in result.stdout, result
    for block in re.findall(r"```json\n(.*?)```", text, re.DOTALL):
        json.loads(block)
    print("context: the shell lines of docs/mcp.md work as typed")


def main():
    folder = tempfile.mkdtemp()
    try:
        wrong = sum(day(f"{folder}/{revision}", revision) for revision in ["2025-11-25", "2026-07-28"])
        page(f"{folder}/page")
        asyncio.run(asyncio.wait_for(converse(f"{folder}/sdk"), 120))
    finally:
        shutil.rmtree(folder)
    return 1 if wrong else 0


sys.exit(main())
