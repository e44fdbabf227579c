// Opening the dialog from a cell, a row's heading or a card, by mouse or keyboard; arrow keys move between cells.
(() => {
  const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  const main = document.getElementById("stories");

  function opener(target) {
    return target.closest(".matrix a, .card .open");
  }

  function show(link) {
    const number = link.closest("[data-f]")?.dataset.f ?? link.closest(".card").id.slice(1);
    return claimcheck.open(Number(number), link.closest("td")?.dataset.n);
  }

  // The nearest cell with a link in the wanted direction, across silent ones.
  function neighbour(link, [down, right]) {
    const cell = link.closest("td, th");
    let row = cell.parentElement;
    let column = cell.cellIndex;
    const all = Array.from(row.closest("table").querySelectorAll("tr[data-f]")).filter((other) => other.offsetParent);
    for (let tries = 0; tries < 1000; tries += 1) {
      row = down ? all[all.indexOf(row) + down] : row;
      column += right;
      const there = row?.cells[column];
      if (!there) return null;
      const found = there.querySelector("a");
      if (found) return found;
    }
    return null;
  }

  main.addEventListener("click", (event) => {
    const link = opener(event.target);
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && show(link)) event.preventDefault();
  });

  main.addEventListener("keydown", (event) => {
    const link = opener(event.target);
    if (!link || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === " " && link.matches("a")) {
      event.preventDefault();
      show(link);
    } else if (STEPS[event.key] && link.matches("a")) {
      const to = neighbour(link, STEPS[event.key]);
      if (to) {
        event.preventDefault();
        to.focus();
      }
    }
  });

  for (const link of main.querySelectorAll(".matrix a")) claimcheck.asButton(link);

  for (const card of main.querySelectorAll(".card")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "open";
    button.textContent = "Read it in the articles";
    card.append(button);
  }
})();
