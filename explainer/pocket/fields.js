// The fields of the questions: native inputs with names. Each is made once and shown anew with every answer, so that the
// focus stays where it is.

export function child(parent, name, attributes = {}, text = "") {
  const node = parent.appendChild(document.createElement(name));
  Object.keys(attributes).forEach(key => node.setAttribute(key, attributes[key]));
  if (text) node.textContent = text;
  return node;
}

// A number as it was said; empty: it was not. Gives { show(label, value, empty), box }.
export function figureField(parent, id, take) {
  const box = child(parent, "div", { class: "figure-box" });
  const label = child(box, "label", { for: id });
  const input = child(box, "input", { type: "number", id, inputmode: "decimal", step: "any", min: "0" });
  input.addEventListener("input", () => {
    const value = input.value === "" ? null : Number(input.value);
    if (value === null || (Number.isFinite(value) && value >= 0)) take(value);
  });
  return {
    box,
    show(text, value, empty) {
      label.textContent = text;
      input.placeholder = empty;
      const now = input.value === "" ? null : Number(input.value);
      if (now !== value) input.value = value === null ? "" : String(value);
    },
  };
}

// One out of a few, all in sight. Gives { show(label, names, value), box }; names: [[value, text], …].
export function fewField(parent, id, take) {
  const box = child(parent, "div", { class: "few", role: "radiogroup" });
  let drawn = "";
  function build(names) {
    box.textContent = "";
    names.forEach(([value], n) => {
      const label = child(box, "label"), input = child(label, "input", { type: "radio", name: id, value: String(n), id: id + "-" + n });
      child(label, "span");
      input.addEventListener("change", () => take(value));
    });
    drawn = JSON.stringify(names.map(([value]) => value));
  }
  return {
    box,
    show(label, names, value) {
      box.setAttribute("aria-label", label);
      if (drawn !== JSON.stringify(names.map(each => each[0]))) build(names);
      names.forEach(([each, text], n) => {
        box.children[n].lastChild.textContent = text;
        box.children[n].firstChild.checked = each === value;
      });
    },
  };
}

// One out of many. Gives { show(label, names, value), box }.
export function choiceField(parent, id, take, hidden) {
  const box = child(parent, "div", { class: "choice" }), label = child(box, "label", { for: id });
  if (hidden) label.className = "unseen";
  const select = child(box, "select", { id });
  let drawn = [];
  select.addEventListener("change", () => take(drawn[select.selectedIndex]));
  return {
    box,
    show(text, names, value) {
      label.textContent = text;
      if (JSON.stringify(drawn) !== JSON.stringify(names.map(each => each[0]))) {
        select.textContent = "";
        drawn = names.map(each => each[0]);
        drawn.forEach(() => child(select, "option"));
      }
      names.forEach((each, n) => { select.options[n].textContent = each[1]; });
      select.selectedIndex = drawn.indexOf(value);
    },
  };
}
