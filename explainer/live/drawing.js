// What is seen: text with coloured amounts, the names beside the coins, the bar of the strip, and when the strip shows.

import { coinOf, SHAPES } from "./coins.js";

const HEADER = 60; // px at the top of the screen that the page's own bar covers
const STRIP = 120; // px that the strip takes at most

function add(parent, name, className) {
  const node = parent.appendChild(document.createElement(name));
  node.className = className;
  return node;
}

// Text with marked amounts as nodes: no text of an offer is ever read as HTML.
export function write(node, text) {
  node.textContent = "";
  text.split(/(\u0001\w+\u0002[^\u0003]*\u0003)/).forEach(piece => {
    const found = /^\u0001(\w+)\u0002([^\u0003]*)\u0003$/.exec(piece);
    if (found) add(node, "b", found[1]).textContent = found[2];
    else node.appendChild(document.createTextNode(piece));
  });
}

// The names beside the coins, each with its coin and how many there are; gives the function that shows them.
export function legend(list) {
  const rows = {};
  return function show(names, counts, texts) {
    Object.keys(rows).forEach(part => { rows[part].item.hidden = true; });
    names.forEach((part, n) => {
      if (!rows[part]) rows[part] = entry(list, part);
      rows[part].item.hidden = counts[n] === "";
      rows[part].item.classList.toggle("under", !/^\d+$/.test(counts[n]));
      rows[part].count.textContent = counts[n];
      rows[part].name.textContent = texts[part];
    });
  };
}

function entry(list, part) {
  const item = add(list, "li", part);
  item.appendChild(coinOf(SHAPES, part));
  return { item, count: add(item, "b", part), name: add(item, "span", "name") };
}

// The same as a bar, for the strip.
export function bar(frame) {
  const pieces = {};
  return function show(names, counts) {
    Object.keys(pieces).forEach(part => { pieces[part].style.flexGrow = 0; });
    names.forEach((part, n) => {
      if (!pieces[part]) pieces[part] = add(frame, "i", part);
      pieces[part].style.flexGrow = counts[n];
    });
  };
}

// The strip keeps the answer in sight while an input is moved: at the top of the screen, or at the bottom where it would
// lie over the input itself.
export function strip(node, answer, picture, frame) {
  function place(event) {
    const field = event.target.closest ? event.target.closest(".field") : null;
    if (!field) return;
    const seen = answer.getBoundingClientRect().top >= HEADER
      && picture.getBoundingClientRect().bottom <= window.innerHeight;
    node.hidden = seen;
    node.classList.toggle("below", field.getBoundingClientRect().top < HEADER + STRIP);
  }
  frame.addEventListener("pointerdown", place);
  frame.addEventListener("focusin", place);
  frame.addEventListener("input", place);
  frame.addEventListener("focusout", () => { node.hidden = true; });
}
