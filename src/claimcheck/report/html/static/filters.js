// Filters by strength, kind and source. Rows, cards and brief lines carry data-s, data-k and data-o (the ordinals
// of the outlets they cite); what does not fit is hidden, and so is a heading, a table or a story left empty.
"use strict";
const claimcheck = {};
document.documentElement.classList.add("js");

(() => {
  const form = document.getElementById("filters");
  const filtered = "[data-s]";
  const holders = ".matrix tbody, .scroll, .findings, .story[id]";

  function chosen(name) {
    return new Set(Array.from(form.querySelectorAll(`[name=${name}]:checked`), (box) => box.value));
  }

  function apply() {
    const strengths = chosen("strength");
    const kinds = chosen("kind");
    const outlet = form.elements.outlet.value;
    const fits = (item) =>
      strengths.has(item.dataset.s) &&
      kinds.has(item.dataset.k) &&
      (outlet === "" || item.dataset.o.split(" ").includes(outlet));
    let all = 0;
    let shown = 0;
    for (const item of document.querySelectorAll(`main ${filtered}`)) {
      item.hidden = !fits(item);
      if (item.matches("tr, li") || !item.closest(".story").querySelector(`tr[data-f="${item.id.slice(1)}"]`)) {
        all += 1;
        shown += !item.hidden;
      }
    }
    for (const holder of document.querySelectorAll(holders)) {
      const items = holder.querySelectorAll(filtered);
      holder.hidden = items.length > 0 && Array.from(items).every((item) => item.hidden);
    }
    for (const entry of document.querySelectorAll(".contents li")) {
      entry.hidden = document.getElementById(entry.dataset.story).hidden;
    }
    document.body.classList.toggle("filtered", shown < all);
    document.getElementById("shown").textContent = `${shown} of ${all} findings shown`;
  }

  form.hidden = !form.querySelector("[name=strength]");
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  apply();
})();
