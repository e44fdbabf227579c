// The dialog: one finding's card, and the articles behind it. Contradictions, changes and disputes stand in the page;
// agreements are kept aside until asked for (agreements.js).
(() => {
  const dialog = document.getElementById("reader");
  const place = document.getElementById("reader-card");
  const texts = document.getElementById("reader-texts");
  const MOST = 3;
  let current = -1;

  function rows() {
    return Array.from(document.querySelectorAll("main tr[data-f], main .card")).flatMap((item) => {
      if (item.hidden || item.closest("[hidden]")) return [];
      const number = Number(item.dataset.f ?? item.id.slice(1));
      return item.matches(".card") && document.querySelector(`tr[data-f="${number}"]`) ? [] : [number];
    });
  }

  function cardOf(number) {
    const inPage = document.getElementById(`f${number}`);
    if (inPage) return inPage.cloneNode(true);
    const row = document.querySelector(`tr[data-f="${number}"]`);
    const kept = row && claimcheck.agreements(row.closest(".story")).find((card) => card.id === `f${number}`);
    return kept ? kept.cloneNode(true) : null;
  }

  function toggle(item, on) {
    const button = item.querySelector("button");
    if (!button || on === (button.getAttribute("aria-pressed") === "true")) return;
    button.setAttribute("aria-pressed", String(on));
    item.classList.toggle("chosen", on);
    if (!on) {
      item.pane.remove();
      return;
    }
    const [number, start, end] = item.dataset.at.split(" ").map(Number);
    item.pane = claimcheck.pane(number, start, end);
    texts.append(item.pane);
    claimcheck.toClaim(item.pane);
  }

  function offerTexts(card) {
    for (const item of card.querySelectorAll("li")) {
      const number = item.dataset.at.split(" ")[0];
      if (!document.getElementById(`a${number}`)) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "In the article";
      button.setAttribute("aria-pressed", "false");
      button.setAttribute("aria-label", `In the article: ${item.querySelector("cite").textContent}`);
      button.addEventListener("click", () => {
        toggle(item, button.getAttribute("aria-pressed") === "false");
        item.pane?.isConnected && item.pane.scrollIntoView({ block: "nearest" });
      });
      item.append(button);
    }
  }

  // The article asked for comes first, then one of every other side; of an agreement, the next ones.
  function chooseTexts(card, article) {
    const items = Array.from(card.querySelectorAll("li"));
    const asked = items.find((item) => item.dataset.at.split(" ")[0] === String(article)) ?? items[0];
    const sides = Array.from(card.querySelectorAll(".sides > section"));
    const others = sides.length
      ? sides.map((side) => (side.contains(asked) ? asked : side.querySelector("li")))
      : [asked, ...items.filter((item) => item !== asked).slice(0, 1)];
    for (const item of others.slice(0, MOST)) if (item) toggle(item, true);
  }

  claimcheck.open = (number, article) => {
    const card = cardOf(number);
    if (!card) return false;
    const all = rows();
    current = number;
    card.removeAttribute("id");
    card.hidden = false;
    card.querySelectorAll("button").forEach((button) => button.remove());
    place.replaceChildren(card);
    texts.replaceChildren();
    offerTexts(card);
    dialog.setAttribute("aria-label", `${card.querySelector("h4").textContent}: the sentences side by side`);
    if (!dialog.open) dialog.showModal();
    chooseTexts(card, article);
    document.getElementById("reader-key").hidden = !texts.children.length;
    document.getElementById("place").textContent = `${all.indexOf(number) + 1} of ${all.length}`;
    document.getElementById("previous").disabled = all.indexOf(number) <= 0;
    document.getElementById("next").disabled = all.indexOf(number) >= all.length - 1;
    if (!dialog.contains(document.activeElement) || document.activeElement.disabled) {
      document.getElementById("close").focus();
    }
    dialog.scrollTop = 0;
    return true;
  };

  function step(by) {
    const all = rows();
    const to = all[all.indexOf(current) + by];
    if (to !== undefined) claimcheck.open(to);
  }

  document.getElementById("previous").addEventListener("click", () => step(-1));
  document.getElementById("next").addEventListener("click", () => step(1));
  document.getElementById("close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
})();
