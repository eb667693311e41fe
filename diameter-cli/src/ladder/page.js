"use strict";
const messages = JSON.parse(document.getElementById("messages").textContent);
const arrows = [...document.querySelectorAll(".arrow")];
const decoded = document.getElementById("decoded");
const field = document.querySelector("input[type=search]");
const count = document.querySelector("output");
let chosen = -1;
let found = arrows;

// Texts are escaped where the page is made: what is looked for is escaped likewise.
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const texts = messages.map((it) => (it.name + "\n" + it.tree).replace(/<[^>]*>/g, "").toLowerCase());

function choose(arrow) {
  if (!arrow) return;
  arrows[chosen]?.setAttribute("aria-pressed", "false");
  chosen = arrows.indexOf(arrow);
  arrow.setAttribute("aria-pressed", "true");
  arrow.scrollIntoView({ block: "nearest", inline: "nearest" });
  const message = messages[arrow.dataset.message];
  decoded.querySelector("h2").innerHTML = message.name;
  decoded.querySelector("pre").innerHTML = message.tree;
  decoded.scrollTop = 0;
  history.replaceState(null, "", "#" + arrow.dataset.message);
}

function step(by) {
  const at = found.indexOf(arrows[chosen]);
  if (at >= 0) return choose(found[at + by]);
  const behind = found.filter((it) => arrows.indexOf(it) > chosen);
  choose(by > 0 ? behind[0] : found[found.length - behind.length - 1]);
}

function search() {
  const wanted = escaped(field.value.trim().toLowerCase());
  found = arrows.filter((it) => texts[it.dataset.message].includes(wanted));
  for (const arrow of arrows) arrow.classList.toggle("other", !found.includes(arrow));
  count.textContent = wanted ? `${found.length} of ${arrows.length} messages` : "";
}

for (const arrow of arrows) arrow.addEventListener("click", () => choose(arrow));
for (const button of document.querySelectorAll("nav button")) {
  button.addEventListener("click", () => choose(arrows.find((it) => it.dataset.message === button.dataset.goal)));
}
field.addEventListener("input", search);
document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  step(1);
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape") {
    field.value = "";
    search();
    field.blur();
  } else if (event.target === field) {
    return;
  } else if (event.key === "/") {
    field.focus();
  } else if (event.key === "j" || event.key === "ArrowDown") {
    step(1);
  } else if (event.key === "k" || event.key === "ArrowUp") {
    step(-1);
  } else if ((event.key === "Enter" || event.key === " ") && event.target.matches(".arrow")) {
    choose(event.target);
  } else {
    return;
  }
  event.preventDefault();
});
choose(arrows.find((it) => it.dataset.message === location.hash.slice(1)) ?? arrows[0]);
