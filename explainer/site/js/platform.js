// What Streamlit itself writes, in the language of the page. texts: its English, and what stands in its place; {n} is a number.
// It draws anew whenever it likes, so we look again after every change of the page, once a frame.
// style: the element with the rules of every page; at an address that is no page of ours nobody has written it.
(texts, style, where) => {
  if (!document.getElementById(style))
    document.body.prepend(Object.assign(document.createElement("link"), { id: style, rel: "stylesheet", href: where }));
  const at = name => `[data-testid=st${name}]`;
  const places = [
    at("SkipToContent"), at("TopNav"), at("TopNavSection") + " p", at("Sidebar"), at("SidebarNav"), at("ExpandSidebarButton"),
    at("SidebarCollapseButton") + " button", at("Selectbox") + " :is(button, input)", at("NumberInput") + " :is(button, input)",
    at("FileUploader") + " :is(input, p, span)", at("ElementToolbar") + " button", at("TooltipContent") + " p",
    at("HeaderActionElements") + " a",
  ].join();
  const page = window.platform ??= { said: new WeakMap() };

  function translate(node, name, now, put) {
    const said = page.said.get(node) ?? {}, before = said[name];
    const english = before?.ours === now ? before.english : now;
    const [head, ...what] = english.split(": ");
    const word = texts[head.replace(/\d+/, "{n}")]?.replace("{n}", /\d+/.exec(head)?.[0]);
    if (!word) return;
    const ours = [word, ...what].join(": ");
    page.said.set(node, { ...said, [name]: { english, ours } });
    if (ours !== now) put(ours);
  }
  function look() {
    page.frame = 0;
    for (const node of document.querySelectorAll(places)) {
      for (const name of ["aria-label", "placeholder"]) {
        if (node.hasAttribute(name)) translate(node, name, node.getAttribute(name), text => node.setAttribute(name, text));
      }
      const [text, more] = node.childNodes;
      if (text instanceof Text && !more) translate(text, "data", text.data, written => { text.data = written; });
    }
  }
  page.watch?.disconnect();
  page.watch = new MutationObserver(() => { page.frame ||= requestAnimationFrame(look); });
  page.watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  look();
}
