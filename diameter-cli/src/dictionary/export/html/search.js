// The search: what it looks in is read when it is first used.
"use strict";
(() => {
  const root = document.documentElement.dataset.root;
  const box = document.getElementById("reference-search");
  const list = document.getElementById("reference-found");
  const most = 40;
  let entries = null;
  let selected = -1;

  box.closest("search").hidden = false;

  // A script, since pages that are opened as files may not read others.
  function read() {
    if (entries) return;
    entries = [];
    const script = document.createElement("script");
    script.src = root + "search-index.js";
    script.onload = () => {
      entries = window.diameterReference.map(([name, about, path, numbers]) =>
        ({ name, about, path, numbers: numbers.split(" "), folded: folded(name) }));
      show();
    };
    document.head.append(script);
  }

  // `rating_group` and `RatingGroup` are names too.
  const folded = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

  // The better, the less; nothing for what does not fit.
  function rank(entry, asked, name) {
    if (entry.numbers.includes(asked) || entry.folded === name) return 0;
    if (name === "") return undefined;
    if (entry.folded.startsWith(name)) return 1;
    return entry.folded.includes(name) ? 2 : undefined;
  }

  function found() {
    const asked = box.value.trim();
    if (asked === "") return [];
    const name = folded(asked);
    const ranked = entries.map((entry) => [rank(entry, asked, name), entry]);
    return ranked
      .filter(([rank]) => rank !== undefined)
      .sort(([a, one], [b, other]) => a - b || one.name.length - other.name.length)
      .slice(0, most)
      .map(([, entry]) => entry);
  }

  function show() {
    selected = -1;
    box.removeAttribute("aria-activedescendant");
    const all = found();
    list.replaceChildren(...all.map((entry, index) => {
      const item = document.createElement("li");
      item.id = "reference-found-" + index;
      item.role = "option";
      item.ariaSelected = "false";
      const link = document.createElement("a");
      link.href = root + entry.path;
      link.tabIndex = -1;
      const about = document.createElement("small");
      about.textContent = entry.about;
      link.append(entry.name, about);
      item.append(link);
      return item;
    }));
    list.hidden = all.length === 0;
    box.ariaExpanded = String(!list.hidden);
    if (all.length > 0) select(0);
  }

  function select(index) {
    const items = [...list.children];
    if (items.length === 0) return;
    selected = (index + items.length) % items.length;
    items.forEach((item, at) => { item.ariaSelected = String(at === selected); });
    box.setAttribute("aria-activedescendant", items[selected].id);
    items[selected].scrollIntoView({ block: "nearest" });
  }

  function close() {
    list.hidden = true;
    box.ariaExpanded = "false";
  }

  box.addEventListener("focus", read);
  box.addEventListener("input", () => { read(); show(); });
  box.addEventListener("blur", () => setTimeout(close, 200));
  box.addEventListener("keydown", (event) => {
    const keys = {
      ArrowDown: () => select(selected + 1),
      ArrowUp: () => select(selected - 1),
      Enter: () => list.children[selected]?.firstChild.click(),
      Escape: () => { close(); box.blur(); },
    };
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
})();
