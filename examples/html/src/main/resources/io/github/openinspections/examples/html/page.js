"use strict";
(() => {
  const visit = (nodes, action) => Array.prototype.forEach.call(nodes, action);

  // Texts are in the language of the page, as attributes; their numbers have the place of a name.
  const filled = (text, values) => text.replace(/\{([A-Za-z]+)\}/g, (place, name) => values[name] ?? place);

  // Without this script the page is complete but not searchable.
  visit(document.querySelectorAll("form[data-filter]"), (form) => {
    const kind = form.dataset.filter;
    const groups = Array.from(document.querySelectorAll(`details[data-group="${kind}"]`), (group) => {
      const own = group.dataset.item ? [group] : Array.from(group.querySelectorAll("[data-item]"));
      return { group, own, title: group.querySelector("summary").textContent.toLowerCase(), texts: null };
    });
    const search = form.querySelector("input[type=search]");
    const boxes = Array.from(form.querySelectorAll("input[type=checkbox]"));
    const status = form.querySelector("[role=status]");
    const total = groups.reduce((sum, entry) => sum + entry.own.length, 0);
    let timer = 0;

    const apply = () => {
      const words = search.value.toLowerCase().split(/\s+/).filter((word) => word);
      const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
      let shown = 0;
      for (const entry of groups) {
        if (words.length && !entry.texts) {
          entry.texts = entry.own.map((item) => item.textContent.toLowerCase());
        }
        let here = 0;
        entry.own.forEach((item, i) => {
          const text = words.length ? `${entry.title} ${entry.texts[i]}` : "";
          item.hidden = off.has(item.dataset.item) || !words.every((word) => text.includes(word));
          here += item.hidden ? 0 : 1;
        });
        shown += here;
        // A rule with no listed problems is hidden only by a search.
        entry.group.hidden = here === 0 && (entry.own.length > 0 || words.length > 0);
        const matching = entry.group.querySelector(".matching");
        if (matching) {
          matching.textContent = words.length && here ? filled(form.dataset.match, { count: here }) : "";
        }
        if (words.length && here) {
          if (!entry.group.open) {
            entry.group.open = true;
            entry.opened = true;
          }
        } else if (entry.opened) {
          entry.group.open = false;
          entry.opened = false;
        }
      }
      status.textContent = filled(form.dataset.shown, { shown, all: total });
    };

    search.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(apply, 120);
    });
    form.addEventListener("change", apply);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      apply();
    });
    visit(form.querySelectorAll("button[data-open]"), (button) => {
      button.addEventListener("click", () => {
        for (const entry of groups) {
          entry.group.open = button.dataset.open === "true";
          entry.opened = false;
        }
      });
    });
    form.hidden = false;
    apply();
  });

  // Print everything, including closed sections.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = Array.from(document.querySelectorAll("details:not([open])"));
    closed.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => closed.forEach((details) => (details.open = false)));
})();
