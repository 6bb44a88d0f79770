// For browsers older than Streamlit's code. Written as browsers of 2012 read it; nothing happens where nothing is missing.
(function (page) {
  // What has to be there: a regular expression that looks behind, unpacking, a time limit. Chrome 103, Firefox 113, Safari 16.4.
  function enough() {
    try {
      RegExp("(?<=a)b");
      return !!(window.DecompressionStream && AbortSignal.timeout);
    } catch (missing) {
      return false;
    }
  }
  function readsSets() {
    try {
      return !!RegExp("", "v");
    } catch (missing) {
      return false;
    }
  }
  if (!enough()) {
    // No script starts that could not end: what the server has written stays, with a word about it.
    var policy = page.createElement("meta");
    policy.httpEquiv = "Content-Security-Policy";
    policy.content = "script-src 'none'";
    page.head.appendChild(policy);
    page.addEventListener("DOMContentLoaded", function () { page.getElementById("too-old").hidden = false; });
    return;
  }
  // Chrome 112, Safari 17: the patterns of the bundle mean the same with the older flag.
  if (!readsSets()) {
    var known = function (given) {
      return given.length > 1 && given[1] !== undefined ? [given[0], String(given[1]).replace("v", "u")] : given;
    };
    window.RegExp = new Proxy(RegExp, {
      apply: function (real, self, given) { return Reflect.apply(real, self, known(given)); },
      construct: function (real, given, made) { return Reflect.construct(real, known(given), made); }
    });
  }
  // Chrome 110
  if (![].toSorted) {
    Object.defineProperty(Array.prototype, "toSorted", {
      value: function (compare) { return Array.from(this).sort(compare); }, configurable: true, writable: true
    });
  }
})(document);
