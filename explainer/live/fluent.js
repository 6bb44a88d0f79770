// Sentences from the texts in content/*.ftl. The server sends each message as a list: text stands for itself, a slot is
// { slot }, another message { key }, a choice { by, of: { variant: list }, other }. Nothing here is a sentence.

// The function that writes a message with its slots filled. An unknown key or an unfilled slot is an error.
export function speaker(messages) {
  function pattern(parts, slots) {
    return parts.map(part => (typeof part === "string" ? part : filled(part, slots))).join("");
  }
  function filled(part, slots) {
    if (part.key) return say(part.key, slots);
    if (part.slot) return String(slot(part.slot, slots));
    const variant = String(slot(part.by, slots));
    return pattern(Object.prototype.hasOwnProperty.call(part.of, variant) ? part.of[variant] : part.of[part.other], slots);
  }
  function slot(name, slots) {
    if (slots[name] === undefined) throw new Error("no " + name);
    return slots[name];
  }
  function say(key, slots = {}) {
    if (!messages[key]) throw new Error("no words for " + key);
    return pattern(messages[key], slots);
  }
  return say;
}
