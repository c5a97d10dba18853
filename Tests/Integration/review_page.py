"""The page of `amends review --html` in a real browser: no complaint in its console, nothing of what people typed is
carried out, filters, search and links work, it is read without its script, and print splits no turn."""

import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import html5lib
import websocket

AMENDS = ".build/release/amends"
HOSTILE = [
    "<script>alert(1)</script> I never placed the order. </script><img src=x onerror=alert(2)>",
    "javascript:alert(3) What has it cost you? \u0600<img src=x onerror=alert(4)> \"\u0301 onmouseover=alert(5)",
    "\u202eesrever\u202c שלום \U0001f468\u200d\U0001f469\u200d\U0001f467 <svg onload=alert(6)> &lt;b&gt; " + "x" * 3000,
]
PLAIN = [
    "I never placed the order, and I told you that I had. That's on me.", "/hint", "asdf qwer",
    "So you've had eleven people standing about since Tuesday, and you had to explain it upstairs.", "/retry",
    "So you had eleven people standing about, and you had to explain it upstairs.", "Calm down.", "/dispute I did not mean it so",
    "I'm sorry, Marcus. You should have heard it from me on Monday.", "I'll have it at your gate tomorrow at six.",
]


class Browser:
    """Chromium without a window, driven over its DevTools."""

    def __init__(self, program, folder):
        profile = pathlib.Path(folder, "profile")
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", f"--user-data-dir={profile}"]
        self.process = subprocess.Popen([program, *options, "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        port = profile / "DevToolsActivePort"
        deadline = time.monotonic() + 120
        while not (port.exists() and len(port.read_text().splitlines()) == 2):
            assert time.monotonic() < deadline and self.process.poll() is None, "chromium does not start"
            time.sleep(0.05)
        number, path = port.read_text().splitlines()
        self.socket = websocket.create_connection(f"ws://127.0.0.1:{number}{path}", suppress_origin=True, timeout=120)
        self.count, self.session, self.events = 0, None, []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network"]:
            self.call(f"{domain}.enable")

    def call(self, method, **params):
        self.count += 1
        request = {"id": self.count, "method": method, "params": params}
        if self.session:
            request["sessionId"] = self.session
        self.socket.send(json.dumps(request))
        while True:
            message = json.loads(self.socket.recv())
            if message.get("id") == self.count:
                assert "error" not in message, (method, message["error"])
                return message["result"]
            self.events.append(message)

    def open(self, page):
        self.call("Page.navigate", url=pathlib.Path(page).as_uri())
        self.until("document.readyState + location.protocol", "completefile:")

    def js(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, (expression, result["exceptionDetails"])
        return result["result"].get("value")

    def until(self, expression, wanted):
        """Waits until an expression has this value."""
        deadline = time.monotonic() + 60
        while (found := self.js(expression)) != wanted:
            assert time.monotonic() < deadline, (expression, found)
            time.sleep(0.02)

    def complaints(self):
        bad = {"Runtime.exceptionThrown", "Page.javascriptDialogOpening"}
        for event in self.events:
            method, params = event.get("method"), event.get("params", {})
            url = params.get("request", {}).get("url", "file:")
            if method in bad or method == "Log.entryAdded" or method == "Runtime.consoleAPICalled" or not url.startswith(("file:", "about:", "data:")):
                yield method, params

    def close(self):
        self.process.terminate()
        self.process.wait(30)


def record(folder, rep, day, lines):
    arguments = ["rehearse", "apologize-sincerely", "--scenario", "pump-never-ordered", "--rep", rep, "--at", f"2026-11-{day}T10:00"]
    typed = "\n".join([*lines, "/end", "it went <b>well</b>", "ask first"])
    result = subprocess.run([AMENDS, *arguments, "--transcripts", folder], input=typed, text=True, capture_output=True, timeout=120)
    assert result.returncode in (0, 1), result


def review(folder, out, *names):
    result = subprocess.run([AMENDS, "review", "--transcripts", folder, "--html", out, *names], text=True, capture_output=True, timeout=120)
    assert result.returncode == 0, result
    html5lib.HTMLParser(strict=True).parse(pathlib.Path(out).read_text(encoding="utf-8"))


VISIBLE = "[...document.querySelectorAll('.turn')].filter((it) => it.checkVisibility()).map((it) => it.id)"


def choose(browser, name, value):
    """Fills one control as a person does, and gives the turns that are left."""
    browser.js(f"(() => {{ const it = document.querySelector('.controls [name={name}]'); it.type === 'checkbox' ? it.checked = {json.dumps(value)} : it.value = {json.dumps(value)}; it.dispatchEvent(new Event('input', {{bubbles: true}})); }})()")
    return browser.js(VISIBLE)


def reset(browser, everything):
    browser.js("document.querySelector('.controls button').click()")
    browser.until(VISIBLE, everything)


def filters(browser):
    everything = browser.js(VISIBLE)
    assert "t1" in everything and len(everything) >= 8, everything
    found = choose(browser, "find", "ELEVEN people standing about,")
    assert found and set(found) < set(everything), found
    assert browser.js("document.querySelector('.controls output').value") == f"{len(found)} of {len(everything)} shown"
    reset(browser, everything)
    assert "Calm down" in browser.js(f"document.getElementById('{choose(browser, 'tag', 'hurt')[0]}').textContent")
    assert choose(browser, "tag", "taken-back") == [id for id in everything if "-try" in id]
    reset(browser, everything)
    noted = choose(browser, "noted", True)
    assert noted == ["t1"], noted
    # A link to a turn that a filter hides shows it.
    browser.js("document.querySelector('.points a:not([href=\"#t1\"])').click()")
    browser.until(VISIBLE, everything)
    browser.until("document.querySelector('.turn:target') !== null", True)
    assert choose(browser, "speaker", "customer")
    assert browser.js("[...document.querySelectorAll('.say.rep')].every((it) => !it.checkVisibility())")
    reset(browser, everything)


def links(browser):
    """Every link leads to something that is there; those in the drawing are reached with the keyboard."""
    dead = browser.js("[...document.querySelectorAll('a[href]')].map((it) => it.getAttribute('href')).filter((it) => it[0] !== '#' || !document.getElementById(it.slice(1)))")
    assert not dead, dead
    browser.js("document.querySelector('.chart svg a[href=\"#t2\"]').focus()")
    assert browser.js("document.activeElement.getAttribute('href')") == "#t2"
    browser.call("Input.dispatchKeyEvent", type="keyDown", key="Enter", code="Enter", windowsVirtualKeyCode=13, text="\r")
    browser.call("Input.dispatchKeyEvent", type="keyUp", key="Enter", code="Enter", windowsVirtualKeyCode=13)
    browser.until("location.hash", "#t2")


def printed(browser, folder):
    """On paper a turn is never split, and there is nothing to click."""
    if not shutil.which("pdftotext"):
        print("review page: pdftotext is missing, print is not looked at")
        return
    turns = browser.js("[...document.querySelectorAll('.turn')].map((it) => [...it.querySelectorAll('h4, .who')].map((who) => who.textContent.trim()))")
    paper = pathlib.Path(folder, "page.pdf")
    paper.write_bytes(base64.b64decode(browser.call("Page.printToPDF", preferCSSPageSize=True)["data"]))
    text = subprocess.run(["pdftotext", "-layout", str(paper), "-"], capture_output=True, text=True, check=True).stdout
    pages = text.split("\f")
    assert len(pages) > 3 and "Show all" not in text, len(pages)
    for heading, *speakers in turns:
        on = [page for page in pages if any(line.strip().startswith(heading) and ("trust" in line or line.strip() == heading) for line in page.splitlines())]
        assert on, f"{heading} is not printed"
        begin = next(index for index, line in enumerate(on[-1].splitlines()) if line.strip().startswith(heading))
        rest = "\n".join(on[-1].splitlines()[begin:])
        assert all(speaker in rest for speaker in speakers), f"{heading} is split"


def main():
    program = next((path for name in ["chromium", "google-chrome", "chromium-browser"] if (path := shutil.which(name))), None)
    if not program:
        print("review page: skipped, chromium is missing")
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        transcripts, out = f"{folder}/transcripts", f"{folder}/page.html"
        os.mkdir(transcripts)
        record(transcripts, "Sam", 18, ["Sorry if there was any confusion.", "To be fair, we had a lot on that week."])
        record(transcripts, "Sam", 20, PLAIN)
        record(transcripts, "<b>Eve</b>", 19, HOSTILE)
        session = "sam-2026-11-20-apologize-sincerely-1"
        note = ["annotate", session, "--transcripts", transcripts, "--turn", "1", "--note", "A plain start."]
        subprocess.run([AMENDS, *note], check=True, capture_output=True, timeout=120)
        browser = Browser(program, folder)
        try:
            review(transcripts, out, session)
            browser.open(out)
            filters(browser)
            links(browser)
            printed(browser, folder)
            light = browser.js("getComputedStyle(document.body).backgroundColor")
            browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
            assert browser.js("getComputedStyle(document.body).backgroundColor") != light
            browser.call("Emulation.setEmulatedMedia", features=[])
            browser.call("Emulation.setDeviceMetricsOverride", width=360, height=800, deviceScaleFactor=1, mobile=False)
            assert browser.js("document.scrollingElement.scrollWidth") <= 360
            browser.call("Emulation.clearDeviceMetricsOverride")

            review(transcripts, out)
            browser.open(out)
            assert browser.js("document.querySelectorAll('.attempt').length") == 3
            assert browser.js("document.querySelectorAll('script, img, iframe, object, link, base').length") == 1
            assert browser.js("document.querySelectorAll('[onload], [onerror], [onmouseover], [style]').length") == 0
            assert browser.js("document.querySelectorAll('.overlays polyline').length") >= 4
            shown = browser.js("document.body.textContent")
            assert "<script>alert(1)</script>" in shown and "<b>Eve</b>" in shown and "\u202e" not in shown
            complaints = list(browser.complaints())
            assert not complaints, complaints

            browser.call("Emulation.setScriptExecutionDisabled", value=True)
            browser.open(out)
            assert browser.js("[...document.querySelectorAll('.controls')].every((it) => !it.checkVisibility())")
            assert browser.js("[...document.querySelectorAll('.turn')].every((it) => it.checkVisibility())")
        finally:
            browser.close()
    print("review page: filters, search, links, print, dark, narrow and no script work in chromium; hostile text stays text")


sys.exit(main())
