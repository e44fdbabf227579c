// An article's text with its claims highlighted. The text stands once in the page, under "Articles"; its data-claims
// holds start, end and level of every claim, in code points. Each code point takes the strongest level on it.
(() => {
  const HERE = 5;

  function levels(length, spans) {
    const level = new Uint8Array(length);
    for (const [start, end, strength] of spans) {
      for (let at = start; at < Math.min(end, length); at += 1) level[at] = Math.max(level[at], strength);
    }
    return level;
  }

  function spans(text) {
    const numbers = text.split(" ").map(Number);
    const out = [];
    for (let at = 0; at + 2 < numbers.length; at += 3) out.push(numbers.slice(at, at + 3));
    return out;
  }

  // Returns a scrollable pane of an article with the claim from start to end brought out, or null without its text.
  claimcheck.pane = (number, start, end) => {
    const source = document.getElementById(`a${number}`);
    if (!source) return null;
    const letters = Array.from(source.textContent);
    const level = levels(letters.length, [...spans(source.dataset.claims), [start, end, HERE]]);
    const body = document.createElement("div");
    body.className = "text";
    body.dir = "auto";
    for (let from = 0, to = 0; from < letters.length; from = to) {
      while (to < letters.length && level[to] === level[from]) to += 1;
      const piece = letters.slice(from, to).join("");
      if (!level[from]) {
        body.append(piece);
      } else {
        const mark = document.createElement("mark");
        mark.className = level[from] === HERE ? "here" : `l${level[from]}`;
        mark.textContent = piece;
        body.append(mark);
      }
    }
    const pane = document.createElement("section");
    const heading = document.createElement("h3");
    const under = document.createElement("small");
    pane.className = "pane";
    heading.textContent = source.dataset.source;
    under.textContent = [source.dataset.title, source.dataset.when].filter(Boolean).join(" · ");
    heading.append(under);
    body.tabIndex = 0;
    body.setAttribute("role", "region");
    body.setAttribute("aria-label", `${source.dataset.source}, the article`);
    pane.append(heading, body);
    return pane;
  };

  claimcheck.toClaim = (pane) => {
    const body = pane.querySelector(".text");
    const here = pane.querySelector(".here");
    if (here) body.scrollTop = Math.max(0, here.offsetTop - body.clientHeight / 3);
  };
})();
