// What the server has written stays until the app has something to show: its title, and on the first page its answer.
// Streamlit would leave the page blank meanwhile. Where the app never comes, the written page stays for good.
(function () {
  var style = document.createElement("style");
  style.textContent = "#root{visibility:hidden}";
  document.head.appendChild(style);

  function there(root) {
    if (!root || !root.querySelector("[data-test-script-state=notRunning] [data-testid=stElementContainer]")) return false;
    return !Array.prototype.some.call(root.querySelectorAll("[data-testid=stBidiComponentIsolated]"), silent);
  }
  // The answer is drawn in a tree of its own, once its code is unpacked.
  function silent(component) {
    return component.shadowRoot && component.shadowRoot.querySelector(".live .sentence:empty");
  }
  function look() {
    var written = document.getElementById("written");
    if (!there(document.getElementById("root"))) return;
    clearInterval(timer);
    if (written) written.parentNode.removeChild(written);
    document.head.removeChild(style);
  }
  var timer = setInterval(look, 50);
})();
