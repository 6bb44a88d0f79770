// A hundred coins, as on the poster: filled line by line from the bottom, told apart without colour.

import { NONE } from "./closed.js";
import { largestRemainder } from "./numbers.js";

const SIDE = 10; // coins in a row and in a column
const ROOM = 2.24; // radii from one coin to the next
const SVG = "http://www.w3.org/2000/svg";

export const PARTS = ["there", "later", "unclaimed", "nobody"]; // in the order of the coins
export const WAITING = "waiting"; // while months go by: what has not fallen due

// The marks of the charts: a whole coin, a plus for those who join, a minus, an empty place, a clock.
const CIRCLE = "M.9,0A.9,.9,0,1,1,-.9,0A.9,.9,0,1,1,.9,0Z";
const RIM = "M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0ZM.84,0A.84,.84,0,1,0,-.84,0A.84,.84,0,1,0,.84,0ZM.74,0A.74,.74,0,1,1,-.74,0A.74,.74,0,1,1,.74,0Z";
export const SHAPES = {
  there: RIM,
  later: RIM + "M-.14,-.5L-.14,-.14L-.5,-.14L-.5,.14L-.14,.14L-.14,.5L.14,.5L.14,.14L.5,.14L.5,-.14L.14,-.14L.14,-.5Z",
  unclaimed: CIRCLE + "M-.5,-.14L-.5,.14L.5,.14L.5,-.14Z",
  nobody: CIRCLE,
  waiting: CIRCLE + "M0,-.55L0,0L.4,.25",
};

export function svg(name, attributes) {
  const node = document.createElementNS(SVG, name);
  Object.keys(attributes).forEach(key => node.setAttribute(key, attributes[key]));
  return node;
}

// Whole coins for the parts of an answer: all hundred, at least one for whatever is there at all; none if nothing is promised.
export function wholeCoins(parts, names) {
  const shares = names.map(part => parts[part] || 0);
  if (!shares.some(share => share > 0)) return shares;
  const coins = largestRemainder(shares, SIDE * SIDE);
  shares.forEach((share, n) => {
    if (share <= NONE || coins[n] > 0) return;
    coins[coins.indexOf(Math.max(...coins))] -= 1;
    coins[n] = 1;
  });
  return coins;
}

// One coin to stand beside a name.
export function coinOf(shapes, part) {
  const half = ROOM / 2, drawn = svg("svg", { viewBox: [-half, -half, ROOM, ROOM].join(" "), "aria-hidden": "true" });
  drawn.appendChild(svg("path", { d: shapes[part], class: "coin " + part }));
  return drawn;
}

// The grid; gives the function that shows so many coins by part, changing only the coins that change.
export function grid(shapes, frame) {
  const side = SIDE * ROOM, drawn = svg("svg", { viewBox: [0, 0, side, side].join(" "), role: "img" });
  const paths = Array.from({ length: SIDE * SIDE }, (_, n) => {
    const x = (n % SIDE + 0.5) * ROOM, y = (SIDE - Math.floor(n / SIDE) - 0.5) * ROOM;
    return drawn.appendChild(svg("path", { transform: `translate(${x.toFixed(2)},${y.toFixed(2)})` }));
  });
  frame.appendChild(drawn);
  const now = [];
  return function show(coins, names, text) {
    let n = 0;
    names.forEach((part, index) => {
      for (let left = coins[index]; left > 0; left--, n++) put(n, part);
    });
    for (; n < paths.length; n++) put(n, "none");
    drawn.setAttribute("aria-label", text);
  };
  function put(n, part) {
    if (now[n] === part) return;
    now[n] = part;
    paths[n].setAttribute("class", "coin " + part);
    paths[n].setAttribute("d", shapes[part] || "");
  }
}
