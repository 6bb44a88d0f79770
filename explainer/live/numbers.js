// Numbers as the readers of a language write them; the same as `Words` on the server. `ink` is what the language brings:
// { large: [[1e12, "万亿"], …], group: ",", decimal: "." }.

import { NONE } from "./closed.js";

export const CENT = 0.01; // the smallest amount of money that is written
const UNCOUNTABLE = 1e16; // from here on as a power of ten
const SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const DUST = 1e9; // what lies beyond so many parts of a step is no difference
export const SURE = 12; // digits that two ways of reckoning have in common
const EXACT = 60; // digits after the first: more than a tie at the digits we write can have

// A decimal text like 1.25e-3, rounded half to even at so many decimals; gives digits without a point: [whole, decimals].
function roundText(text, decimals) {
  const [mantissa, exponent] = text.split("e");
  const digits = mantissa.replace(".", ""), point = 1 + Number(exponent); // digits before the decimal point
  const cut = point + decimals;
  if (cut < 0) return "0";
  const head = cut === 0 ? "0" : digits.slice(0, cut).padEnd(cut, "0");
  const rest = digits.slice(cut);
  const half = rest[0] === "5" && /^50*$/.test(rest);
  const up = rest[0] > "5" || (rest[0] === "5" && (!half || Number(head[head.length - 1]) % 2 === 1));
  return up ? addOne(head) : head;
}

function addOne(digits) {
  let n = digits.length - 1;
  while (n >= 0 && digits[n] === "9") n--;
  const tail = "0".repeat(digits.length - 1 - n);
  return n < 0 ? "1" + tail : digits.slice(0, n) + (Number(digits[n]) + 1) + tail;
}

// A number of at least 0 rounded to so many decimals, half to even on its exact value, as round() does in Python.
export function round(value, decimals = 0) {
  return Number(roundText(value.toExponential(EXACT), decimals) + "e" + -decimals);
}

// Rounded to so many significant digits, in the same way.
export function roundDigits(value, digits) {
  if (value === 0) return 0;
  const exponent = Number(value.toExponential(EXACT).split("e")[1]);
  return Number(roundText(value.toExponential(EXACT), digits - 1 - exponent) + "e" + (exponent - digits + 1));
}

// At most so many decimals, thousands apart: 1,234.5 or 1.234,5. Rounds what it writes by its shortest form, as Babel does.
export function written(ink, value, decimals) {
  const places = Math.min(decimals, 6);
  const digits = roundText(Math.abs(value).toExponential(), places).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places).replace(/^0+(?=\d)/, "");
  const part = places ? digits.slice(-places).replace(/0+$/, "") : "";
  const sign = value < 0 && /[1-9]/.test(digits) ? "−" : "";
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ink.group) + (part ? ink.decimal + part : "");
}

function plain(ink, value, digits) {
  const size = Math.abs(value), rounded = size < Math.pow(10, digits) ? roundDigits(size, digits) : round(size);
  const decimals = rounded ? Math.max(0, digits - 1 - Math.floor(Math.log10(rounded))) : 0;
  return written(ink, value < 0 ? -rounded : rounded, decimals);
}

export function number(ink, value, digits = 3) {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  if (size >= UNCOUNTABLE) {
    const power = String(Math.floor(Math.log10(size)));
    return "10" + power.replace(/\d/g, d => SUPERSCRIPT[d]);
  }
  for (const [unit, name] of ink.large) {
    if (roundDigits(size, digits) >= unit) return plain(ink, value / unit, digits) + name;
  }
  return plain(ink, value, digits);
}

export function percent(ink, fraction, digits = 3) {
  return number(ink, 100 * fraction, digits) + "%";
}

// Whole numbers in proportion to the shares; they add up to the total (largest remainder).
export function largestRemainder(shares, total) {
  const sum = shares.reduce((a, b) => a + b, 0) || 1;
  const exact = shares.map(share => Math.round(share / sum * total * DUST) / DUST), whole = exact.map(Math.floor);
  const order = shares.map((_, n) => n).sort((a, b) => (whole[a] - exact[a]) - (whole[b] - exact[b]) || a - b);
  const left = total - whole.reduce((a, b) => a + b, 0);
  order.slice(0, left).forEach(n => { whole[n] += 1; });
  return whole;
}

// A sum of money and its parts, written so that the parts shown add up to the sum shown. A part that is not nothing is
// not written as nothing: the step is fine enough for it, down to a cent. Gives [sum, …parts] as numbers and their step.
export function addingUp(ink, sum, shares) {
  const unit = ink.large.map(entry => entry[0]).find(u => roundDigits(sum, 3) >= u) || 1;
  const exponent = Math.floor(Math.log10(roundDigits(sum / unit, 3) || 1));
  let step = unit === 1 ? Math.min(1, Math.pow(10, exponent - 2)) : unit * Math.pow(10, exponent - 2);
  const least = Math.min.apply(null, shares.filter(share => share > NONE).map(share => share * sum));
  const finest = Math.max(CENT, step / 1000);
  while (step > least * (1 + 1e-9) && step / 10 >= finest * (1 - 1e-9)) step /= 10;
  step = Math.max(step, CENT);
  const total = round(roundDigits(sum / step, SURE)), parts = largestRemainder(shares, total);
  return { step, total: total * step, parts: parts.map(n => n * step) };
}
