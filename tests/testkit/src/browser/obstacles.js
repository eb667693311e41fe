// What keeps people from using this page, as far as a program sees it: a list of sentences.
(() => {
  const found = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const is_seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const where = (element) => {
    const text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    return `<${element.tagName.toLowerCase()}> “${text}”`;
  };

  // What readers of the page are told first.
  if (!document.documentElement.lang) found.push("the language is not told (3.1.1)");
  if (!document.title.trim()) found.push("there is no title (2.4.2)");
  const viewport = document.querySelector("meta[name=viewport]")?.content ?? "";
  if (!viewport.includes("width=device-width")) found.push("a phone shows it as small as on a desk (1.4.10)");
  if (/user-scalable=no|maximum-scale/.test(viewport)) found.push("it cannot be made larger (1.4.4)");

  // Landmarks and headings.
  for (const landmark of ["main", "header", "nav"]) {
    const count = all(landmark).length;
    if (count !== 1) found.push(`${count} <${landmark}>, and not one (1.3.1)`);
  }
  const headings = all("h1, h2, h3, h4, h5, h6").map((it) => [Number(it.tagName[1]), it]);
  if (headings.filter(([level]) => level === 1).length !== 1) found.push("there is not one <h1> (1.3.1)");
  headings.reduce((before, [level, heading]) => {
    if (level > before + 1) found.push(`${where(heading)} leaves out a level (1.3.1)`);
    return level;
  }, 0);
  for (const node of document.body.children) {
    if (!["HEADER", "MAIN", "NAV", "FOOTER"].includes(node.tagName)) found.push(`${where(node)} is in no landmark (1.3.1)`);
  }
  for (const same of all("[id]").filter((it, at, ids) => ids.findIndex((other) => other.id === it.id) < at)) {
    found.push(`the id ${same.id} is there twice (4.1.1)`);
  }

  // Forms: a placeholder is no label.
  for (const field of all("input:not([type=hidden]), select, textarea")) {
    const is_named = field.labels?.length > 0 || field.ariaLabel || field.getAttribute("aria-labelledby");
    if (!is_named) found.push(`the field ${field.name || field.id} has no label (3.3.2)`);
  }
  for (const form of all("form")) {
    if (!form.querySelector("button, input[type=submit]")) found.push(`${where(form)} cannot be sent (3.2.2)`);
  }

  // Tables and pictures.
  for (const table of all("table")) {
    if (!table.querySelector("th[scope]")) found.push(`${where(table)} has no headers (1.3.1)`);
    for (const header of table.querySelectorAll("th")) {
      if (!header.textContent.trim()) found.push("a column of a table has no name (1.3.1)");
    }
  }
  for (const picture of all("img, svg[role=img]")) {
    if (!picture.hasAttribute("alt") && !picture.ariaLabel) found.push(`${picture.src} has no text (1.1.1)`);
  }

  // What scrolls by itself is reached by the keyboard, too.
  for (const element of all("body *")) {
    const overflow = getComputedStyle(element).overflowX;
    const scrolls = (overflow === "auto" || overflow === "scroll") && element.scrollWidth > element.clientWidth + 1;
    if (scrolls && element.tabIndex < 0 && !element.querySelector("a, button, input")) {
      found.push(`${where(element)} scrolls, and has no focus (2.1.1)`);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth + 1) {
    found.push(`it is ${document.documentElement.scrollWidth} wide on ${innerWidth} (1.4.10)`);
  }

  // Room to touch: 24 by 24, or inside of a line of text.
  for (const target of all("a, button, input:not([type=hidden]), select, summary").filter(is_seen)) {
    const { width, height } = target.getBoundingClientRect();
    const is_inline = target.tagName === "A" && target.closest("p, td, dd, div, li");
    if (!is_inline && (width < 24 || height < 24)) {
      found.push(`${where(target)} is ${Math.round(width)} by ${Math.round(height)} (2.5.8)`);
    }
  }

  // Contrast: colours as they are painted, over what is behind.
  const paint = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const painted = (colors) => {
    paint.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      paint.fillStyle = color;
      paint.fillRect(0, 0, 1, 1);
    }
    return [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((it) => (it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = (element) => {
    const colors = [];
    for (let at = element; at; at = at.parentElement) colors.unshift(getComputedStyle(at).backgroundColor);
    return ["Canvas", ...colors];
  };
  // The canvas does not know which scheme the page has.
  const is_dark = matchMedia("(prefers-color-scheme: dark)").matches
    && getComputedStyle(document.documentElement).colorScheme.includes("dark");
  const page = document.createElement("div");
  page.style.cssText = "background-color: Canvas";
  document.body.append(page);
  const canvas = getComputedStyle(page).backgroundColor;
  page.remove();
  for (const element of all("body *").filter(is_seen)) {
    const own = [...element.childNodes].some((it) => it.nodeType === 3 && it.textContent.trim());
    if (!own && !element.matches("input, select, textarea")) continue;
    const style = getComputedStyle(element);
    const ground = behind(element).with(0, canvas);
    const contrast = ratio(painted([...ground, style.color]), painted(ground));
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    if (contrast < least) {
      found.push(`${where(element)} has a contrast of ${contrast.toFixed(2)}${is_dark ? " in the dark" : ""} (1.4.3)`);
    }
  }
  return found;
})()
