// Filters by strength, kind and source. Rows, cards and brief lines carry data-s, data-k and data-o (the ordinals
// of the outlets they cite); what does not fit is hidden, and so is a heading, a table or a story left empty.
(() => {
  const form = document.getElementById("filters");

  function chosen(name) {
    return new Set(Array.from(form.querySelectorAll(`[name=${name}]:checked`), (box) => box.value));
  }

  function test() {
    const strengths = chosen("strength");
    const kinds = chosen("kind");
    const outlet = form.elements.outlet.value;
    return (item) =>
      strengths.has(item.dataset.s) &&
      kinds.has(item.dataset.k) &&
      (outlet === "" || item.dataset.o.split(" ").includes(outlet));
  }

  function apply() {
    claimcheck.fits = test();
    let shown = 0;
    for (const item of document.querySelectorAll("main [data-s]")) {
      if (item.closest("tbody.agree")) continue;
      item.hidden = !claimcheck.fits(item);
      shown += !item.hidden && !item.matches("tr");
    }
    for (const story of document.querySelectorAll(".story[id]")) {
      shown += claimcheck.showAgreements(story, claimcheck.fits);
      const table = story.querySelector(".scroll");
      for (const holder of story.querySelectorAll("tbody:not(.agree), .findings")) {
        holder.hidden = Array.from(holder.querySelectorAll("[data-s]")).every((item) => item.hidden);
      }
      if (table) table.hidden = Array.from(table.querySelectorAll("tbody")).every((body) => body.hidden);
      story.hidden = Array.from(story.querySelectorAll(".scroll, .findings")).every((part) => part.hidden);
    }
    for (const entry of document.querySelectorAll(".contents li")) {
      entry.hidden = document.getElementById(entry.dataset.story).hidden;
    }
    document.getElementById("shown").textContent = `${shown.toLocaleString("en-GB")} of ${Number(form.dataset.all).toLocaleString("en-GB")} findings shown`;
  }

  form.hidden = !form.querySelector("[name=strength]");
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
})();
