// What Streamlit itself writes, in the language of the page. texts: its English, and what stands in its place; {n} is a number.
// It draws anew whenever it likes, so we look again after every change of the page, once a frame.
texts => {
  const places = [
    "[data-testid=stSkipToContent]", "[data-testid=stTopNav]", "[data-testid=stTopNavSection] p", "[data-testid=stSidebar]",
    "[data-testid=stSidebarNav]", "[data-testid=stExpandSidebarButton]", "[data-testid=stSidebarCollapseButton] button",
    "[data-testid=stSelectbox] :is(button, input)", "[data-testid=stNumberInput] :is(button, input)",
    "[data-testid=stFileUploader] :is(input, p, span)", "[data-testid=stElementToolbar] button", "[data-testid=stToolbarButton] p",
    "[data-testid=stTooltipContent] p", "[data-testid=stHeaderActionElements] a",
  ].join();
  const known = window.platform?.known ?? new WeakMap();
  window.platform?.watch.disconnect();

  function translate(node, read, put) {
    const now = read(), name = put.name, said = known.get(node) ?? {};
    const english = said[name]?.ours === now ? said[name].english : now;
    const number = /\d+/.exec(english ?? "")?.[0];
    const ours = texts[(english ?? "").replace(/\d+/, "{n}")]?.replace("{n}", number);
    if (!ours) return;
    known.set(node, { ...said, [name]: { english, ours } });
    if (ours !== now) put(ours);
  }
  function look() {
    for (const node of document.querySelectorAll(places)) {
      for (const name of ["aria-label", "placeholder"]) {
        const put = { [name]: text => node.setAttribute(name, text) }[name];
        translate(node, () => node.getAttribute(name), put);
      }
      if (node.childNodes.length === 1 && node.firstChild.nodeType === Node.TEXT_NODE) {
        translate(node.firstChild, () => node.textContent, function text(written) { node.firstChild.data = written; });
      }
    }
  }
  let frame = 0;
  const soon = () => { frame ||= requestAnimationFrame(() => { frame = 0; look(); }); };
  const watch = new MutationObserver(soon);
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  window.platform = { known, watch };
  look();
}
