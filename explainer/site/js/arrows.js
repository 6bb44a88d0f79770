// The arrow keys go from scene to scene, if they are on. One listener at a time, and none where a key already means something.
on => {
  window.storyKeys?.abort();
  if (!on) return;
  window.storyKeys = new AbortController();
  const own = "input, textarea, select, [role=slider], [role=radio]";
  addEventListener("keydown", event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest?.(own)) return;
    const way = {ArrowRight: "next", ArrowLeft: "back"}[event.key];
    if (way) document.querySelector(`.st-key-story-${way} button`)?.click();
  }, {signal: window.storyKeys.signal});
}
