// Agreements: most of a report, and the least urgent. A story's matrix holds the first rows; their cards, and those of
// all others, stand in the story's <noscript>, which is mere text until it is parsed here. Further rows are made from
// the cards when a reader asks for them, so that the page of a large batch stays light.
"use strict";
const claimcheck = {};
document.documentElement.classList.add("js");

(() => {
  const parsed = new Map();

  claimcheck.asButton = (link) => {
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
  };

  // Returns the cards of a story's agreements, in order.
  claimcheck.agreements = (story) => {
    if (!parsed.has(story)) {
      const template = document.createElement("template");
      template.innerHTML = story.querySelector("noscript")?.textContent ?? "";
      parsed.set(story, Array.from(template.content.querySelectorAll(".card")));
    }
    return parsed.get(story);
  };

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function link(card, text) {
    const made = element("a", { href: `#${card.id}` }, text);
    claimcheck.asButton(made);
    return made;
  }

  function rowOf(card, columns) {
    const cited = new Set(Array.from(card.querySelectorAll("li"), (item) => item.dataset.at.split(" ")[0]));
    const heading = element("th", { scope: "row" }, link(card, card.querySelector("h4").textContent));
    heading.append(element("small", {}, card.dataset.support));
    const row = element("tr", {}, heading);
    for (const column of columns) {
      if (cited.has(column.dataset.n)) {
        const cell = element("td", { className: "agrees" }, link(card, "agrees"));
        cell.dataset.n = column.dataset.n;
        cell.firstChild.dataset.source = column.querySelector("span").textContent;
        row.append(cell);
      } else {
        row.append(element("td", { className: "silent" }, "silent"));
      }
    }
    Object.assign(row.dataset, { f: card.id.slice(1), k: card.dataset.k, s: card.dataset.s, o: card.dataset.o });
    return row;
  }

  // Shows those agreements of a story that fit, the first few of them or, once asked for, all. Returns how many fit.
  claimcheck.showAgreements = (story, fits) => {
    const body = story.querySelector("tbody.agree");
    if (!body) return 0;
    const button = story.querySelector(".all button");
    const columns = story.querySelectorAll("thead th[data-n]");
    const fitting = claimcheck.agreements(story).filter((card) => fits(card));
    const whole = button?.getAttribute("aria-expanded") === "true";
    const wanted = button && !whole ? fitting.slice(0, Number(button.dataset.rows)) : fitting;
    const rows = new Map(Array.from(body.querySelectorAll("tr[data-f]"), (row) => [`f${row.dataset.f}`, row]));
    rows.forEach((row) => { row.hidden = true; });
    for (const card of wanted) {
      const row = rows.get(card.id) ?? rowOf(card, columns);
      row.hidden = false;
      body.append(row);
    }
    body.hidden = fitting.length === 0;
    if (button) {
      button.parentElement.hidden = fitting.length <= Number(button.dataset.rows);
      button.textContent = whole ? "Show fewer agreements" : `Show all ${fitting.length} agreements`;
    }
    return fitting.length;
  };

  for (const holder of document.querySelectorAll(".all")) {
    const button = holder.querySelector("button");
    holder.hidden = false;
    button.addEventListener("click", () => {
      button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") === "false"));
      claimcheck.showAgreements(holder.closest(".story"), claimcheck.fits ?? (() => true));
    });
  }

  // Paper has no button to press.
  function unfold(open) {
    for (const button of document.querySelectorAll(`.all button[aria-expanded="${!open}"]`)) {
      if (open) button.dataset.printed = "";
      else if (!("printed" in button.dataset)) continue;
      else delete button.dataset.printed;
      button.click();
    }
  }
  window.addEventListener("beforeprint", () => unfold(true));
  window.addEventListener("afterprint", () => unfold(false));
})();
