// The two figures: what can be paid at each growth, against the growth it takes; and how many people that is, against
// named populations. Drawn in px of the screen, anew when the width changes.

import { svg } from "../live/coins.js";
import { fundedShare, promisedPerYuan } from "../live/closed.js";
import { number, percent } from "../live/numbers.js";
import { joinedSoFar, neededJoined, whenOf } from "./people.js";

const LEFT_ROOM = 40, WIDER = 78, RIGHT_ROOM = 24, TOP_ROOM = 26, FOOT = 46; // px around a picture; on the left of many people
const TALL = 300; // px between floor and top
const POINTS = 80; // at which the curve is computed
const FARTHEST = 3; // growth up to which the growth it takes is inside the picture
const ABOVE_ALL = 6; // times the highest place in sight: the room above it
const FEWEST = 12; // periods drawn, if there are so many
const BEYOND_TOP = 1.3; // times as long as until the people needed leave the scale
const SLOW = 8; // ms that a curve may take while something moves
const LETTER = 14, LARGER = 1.3; // px a line of text takes, and how many times that in large type

// So many px, or more of them in large type.
function sized(px) {
  return document.documentElement.classList.contains("large") ? Math.round(px * LARGER) : px;
}

function put(parent, name, attributes, text) {
  const node = parent.appendChild(svg(name, attributes));
  if (text !== undefined) node.textContent = text;
  return node;
}

// An empty picture in a frame; gives its node, its width and where px are.
function canvas(frame, left, alt) {
  const width = Math.max(260, Math.round(frame.clientWidth)), height = TOP_ROOM + TALL + sized(FOOT);
  frame.textContent = "";
  const drawn = put(frame, "svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": alt });
  return { drawn, left, right: width - RIGHT_ROOM, wide: width - left - RIGHT_ROOM, floor: TOP_ROOM + TALL };
}

// A level line with its number, and the name of what goes to the right below the floor.
function level({ drawn, left, right }, at, text) {
  put(drawn, "line", { x1: left, x2: right, y1: at, y2: at, class: "grid" });
  put(drawn, "text", { x: left - 8, y: at + 5, class: "end" }, text);
}

function under({ drawn, left, wide, floor }, text) {
  put(drawn, "text", { x: left + wide / 2, y: floor + sized(40), class: "middle" }, text);
}

// A step of 1, 2 or 5 times a power of ten, so that about so many fit in.
function neatStep(span, count) {
  const rough = span / count, power = Math.pow(10, Math.floor(Math.log10(rough)));
  return power * [1, 2, 5, 10].find(times => times * power >= rough * (1 - 1e-9));
}

function polyline(parent, points, className) {
  return put(parent, "polyline", { points: points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" "), class: className });
}

// Of what falls due and is claimed, how much can be paid at each growth. Kept while only the growth moves.
let paid = { key: "", points: [] };
export function paidCurve(offer, low, high) {
  const key = JSON.stringify([Object.assign({}, offer, { spend: 1 }), low, high]);
  if (paid.key === key) return paid.points;
  const points = Array.from({ length: POINTS + 1 }, (_, n) => low + n * (high - low) / POINTS);
  paid = { key, points: points.map(growth => [growth, fundedShare(offer, growth)]) };
  return paid.points;
}

// Of what falls due, how much is paid at each growth. While only the growth moves, only its dot does; a curve that takes
// long is drawn when the hand rests.
export function growthPicture(frame, told, { offer, scenario, found }, slider, alt, moving) {
  if (!promisedPerYuan(offer)) { // rewards alone: whatever the growth, each takes one more person
    frame.textContent = frame.drawnFor = "";
    return;
  }
  const needed = found.needed, near = needed > 0 && needed <= FARTHEST, growth = scenario.growth;
  const low = Math.min(slider[0], growth), high = Math.max(slider[1], growth, near ? 1.1 * needed : 0);
  const key = JSON.stringify([Object.assign({}, offer, { spend: 1 }), low, high, frame.clientWidth, told.growthName, sized(LETTER)]);
  if (frame.drawnFor !== key && (!moving || frame.took <= SLOW)) {
    const start = window.performance.now();
    growthField(frame, told, offer, needed, [low, high], near);
    frame.took = window.performance.now() - start;
    frame.drawnFor = key;
  }
  const now = fundedShare(offer, growth), dot = frame.querySelector(".now");
  if (!dot) return;
  const place = frame.placeOf(growth, now);
  const said = { cx: place[0], cy: place[1], "data-growth": growth, "data-paid": now };
  Object.keys(said).forEach(name => dot.setAttribute(name, said[name]));
  frame.firstChild.setAttribute("aria-label", alt);
}

function growthField(frame, told, offer, needed, [low, high], near) {
  const space = canvas(frame, sized(LEFT_ROOM), ""), { drawn, left, wide, floor } = space;
  const x = growth => left + (growth - low) / (high - low) * wide, y = share => floor - share * TALL;
  [0, 0.25, 0.5, 0.75, 1].forEach(share => level(space, y(share), String(100 * share)));
  const step = neatStep(high - low, Math.max(3, wide / sized(90)));
  for (let at = Math.ceil(low / step - 1e-9); at * step <= high * (1 + 1e-9); at++) {
    put(drawn, "text", { x: x(at * step), y: floor + sized(20), class: "middle" }, percent(told.ink, at * step));
  }
  under(space, told.growthName);
  put(drawn, "text", { x: left, y: 14 }, told.say("pocket-growth-paid"));
  if (near) breakEvenLine(space, x(needed), told, needed);
  else if (needed > FARTHEST) farAway(space, told, needed);
  polyline(drawn, paidCurve(offer, low, high).map(([growth, share]) => [x(growth), y(share)]), "paid");
  put(drawn, "circle", { r: 7, class: "now" });
  frame.placeOf = (growth, share) => [x(growth), y(share)];
}

function breakEvenLine({ drawn, left, wide, floor }, at, told, needed) {
  put(drawn, "line", { x1: at, x2: at, y1: TOP_ROOM, y2: floor, class: "even", "data-needed": needed });
  const before = at > left + wide / 2;
  put(drawn, "text", { x: at + (before ? -8 : 8), y: floor - 12, class: before ? "end halo" : "halo" }, told.say("pocket-growth-line"));
}

// The growth it takes lies outside of the picture, or nowhere.
function farAway({ drawn, right }, told, needed) {
  const text = needed === Infinity ? told.say("growth-none-enough") : told.say("pocket-growth-far");
  put(drawn, "text", { x: right, y: TOP_ROOM + 22, class: "end halo far" }, text);
}

// Periods and numbers of people of both lines, as far as they are drawn, and the scale by powers of ten.
export function peopleLines(found, scenario, horizon, places) {
  const joined = joinedSoFar(scenario, horizon), needed = neededJoined(found, scenario, horizon);
  const most = Math.max(joined[joined.length - 1], needed.length ? needed[needed.length - 1] : 0);
  const highest = places.find(place => place.people > most) || places[places.length - 1];
  const top = Math.max(highest.people, 10 * joined[0]) * ABOVE_ALL, floor = joined[0] / 3;
  let leaves = needed.findIndex(count => count > top);
  if (leaves < 0 && !needed.length) leaves = joined.findIndex(count => count > top);
  const last = leaves < 0 ? joined.length - 1 : Math.min(joined.length - 1, Math.max(FEWEST, Math.ceil(BEYOND_TOP * leaves)));
  return { joined: joined.slice(0, last + 1), needed: needed.slice(0, last + 1), last: Math.max(1, last), floor, top };
}

export function peoplePicture(frame, told, { scenario, found }, horizon, places, alt) {
  const lines = peopleLines(found, scenario, horizon, places), space = canvas(frame, sized(WIDER), alt), { drawn, left, wide, floor } = space;
  const low = Math.log10(lines.floor), high = Math.log10(lines.top);
  const x = period => left + period / lines.last * wide, y = people => floor - (Math.log10(people) - low) / (high - low) * TALL;
  const powers = Math.max(1, Math.ceil((high - low) / 6));
  for (let power = Math.ceil(low); power <= high; power += powers) level(space, y(Math.pow(10, power)), number(told.ink, Math.pow(10, power)));
  const step = Math.max(1, Math.round(neatStep(lines.last, Math.max(3, wide / sized(90)))));
  for (let at = 0; at <= lines.last; at += step) put(drawn, "text", { x: x(at), y: floor + sized(20), class: "middle" }, String(at));
  under(space, told.say("figure-people-axis", { unit: told.period }));
  const reached = name => reaches(lines[name], lines.top);
  for (const name of ["joined", "needed"]) {
    const end = reached(name), inside = lines[name].slice(0, Math.min(lines[name].length, Math.ceil(end)));
    const points = inside.map((count, t) => [x(t), y(count)]);
    polyline(drawn, end < Infinity ? points.concat([[x(end), TOP_ROOM]]) : points, name);
  }
  placeLines(space, told, lines, places.filter(place => place.people > lines.floor), x, y);
  return lines.needed.length > 0;
}

// The period at which a line passes a number of people, between two periods; Infinity if it does not.
function reaches(line, people) {
  const when = line.findIndex(count => count > people);
  if (when < 1) return when < 0 ? Infinity : 0;
  const [before, after, at] = [line[when - 1], line[when], people].map(Math.log10);
  return when - 1 + (at - before) / (after - before);
}

// Each place as a line with its name, and where the people needed pass it. A name that has no room above the last is left out.
function placeLines({ drawn, left, right }, told, lines, places, x, y) {
  let above = -Infinity;
  places.slice().reverse().forEach(place => {
    const at = y(place.people), when = reaches(lines.needed, place.people);
    if (at < TOP_ROOM || at - above < sized(LETTER) + 1) return;
    above = at;
    put(drawn, "line", { x1: left, x2: right, y1: at, y2: at, class: "place" });
    const name = told.say("figure-people-place", { place: place.name, people: number(told.ink, place.people) });
    const text = put(drawn, "text", { x: left + 4, y: at - 4, class: "halo" }, name), long = () => text.getComputedTextLength() + 12;
    const free = Math.max(x(when) - left, when === Infinity ? 0 : right - x(when)); // on one side of the line or the other
    if (long() > Math.min(free, right - left)) text.textContent = place.name;
    const fits = x(when) - left > long();
    if (!fits) Object.entries({ x: right, class: "end halo" }).forEach(([key, value]) => text.setAttribute(key, value));
    if (when < Infinity) put(drawn, "circle", { cx: x(when), cy: at, r: 4, class: "pass", "data-place": place.people, "data-when": when });
  });
}

// When the people needed would be more than live in each place: a sentence for each that is passed.
export function passedPlaces(told, found, scenario, horizon, places) {
  const needed = neededJoined(found, scenario, horizon);
  return places.map(place => [place, needed.findIndex(count => count > place.people)]).filter(([, when]) => when >= 0)
    .map(([place, when]) => told.say("pocket-passes", { place: place.name, people: number(told.ink, place.people), period: whenOf(told, when) }));
}
