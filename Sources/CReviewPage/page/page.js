// Filters and search within a conversation. Without this script the page shows everything.
"use strict";
for (const conversation of document.querySelectorAll(".conversation")) {
  const form = conversation.querySelector(".controls");
  const turns = [...conversation.querySelectorAll(".turn")];
  const output = form.querySelector("output");

  const mark = (text, shown) => {
    if (!("highlights" in CSS)) return;
    CSS.highlights.delete("found");
    if (!text) return;
    const ranges = [];
    for (const turn of shown) {
      const walker = document.createTreeWalker(turn, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const found = node.data.toLowerCase().indexOf(text);
        if (found < 0 || found + text.length > node.length) continue;
        const range = new Range();
        range.setStart(node, found);
        range.setEnd(node, found + text.length);
        ranges.push(range);
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  };

  const apply = () => {
    const wanted = new FormData(form);
    const text = wanted.get("find").trim().toLowerCase();
    const speaker = wanted.get("speaker");
    const tag = wanted.get("tag");
    for (const turn of turns) {
      const said = [...turn.querySelectorAll("[data-speaker]")];
      for (const speech of said) speech.hidden = speaker !== "" && speech.dataset.speaker !== speaker;
      const heard = turn.querySelector(".heard");
      if (heard) heard.hidden = speaker !== "" && speaker !== "rep";
      const searched = speaker === "" ? turn.textContent : said.filter((it) => !it.hidden).map((it) => it.textContent).join(" ");
      turn.hidden =
        (speaker !== "" && said.every((it) => it.hidden)) ||
        (tag !== "" && !turn.dataset.tags.split(" ").includes(tag)) ||
        (wanted.has("noted") && !turn.dataset.tags.split(" ").includes("noted")) ||
        !searched.toLowerCase().includes(text);
    }
    const shown = turns.filter((turn) => !turn.hidden);
    output.value = shown.length === turns.length ? "" : `${shown.length} of ${turns.length} shown`;
    mark(text, shown);
  };

  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
}

// A link leads to its turn even while a filter hides it.
const reveal = () => {
  const turn = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!turn || !turn.hidden) return;
  turn.closest(".conversation").querySelector(".controls").reset();
  setTimeout(() => turn.scrollIntoView());
};
addEventListener("hashchange", reveal);
reveal();
