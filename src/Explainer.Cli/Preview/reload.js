// The preview adds this to the pages it sends; it is no part of the site.
(function () {
  "use strict";

  var script = document.currentScript;
  var version = script.getAttribute("data-version");
  var place = "explainer-preview-place";
  var pristine = null;
  var source = null;
  var overlay = null;

  // A page that nobody sees needs no connection: browsers keep only six to one address.
  function connect() {
    if (document.hidden) {
      if (source) { source.close(); }
      source = null;
    } else if (!source) {
      source = new EventSource("/_explainer/events");
      source.onmessage = function (event) { follow(JSON.parse(event.data)); };
    }
  }

  function follow(state) {
    show(state.problems);
    if (state.version !== version) {
      version = state.version;
      update();
    }
  }

  // Where only the style sheets differ they are exchanged in place; anything else is loaded anew.
  function update() {
    read().then(function (page) {
      if (pristine && page && bare(page) === bare(pristine)) {
        restyle(page);
        pristine = page;
      } else {
        reload();
      }
    });
  }

  function read() {
    return fetch(location.href, { cache: "no-store" })
      .then(function (response) { return response.text(); })
      .then(function (text) { return new DOMParser().parseFromString(text, "text/html"); })
      .catch(function () { return null; });
  }

  function sheets(page) {
    return Array.from(page.querySelectorAll("link[rel=stylesheet]"));
  }

  function bare(page) {
    var copy = page.documentElement.cloneNode(true);
    copy.querySelectorAll("link[rel=stylesheet], script[data-version]").forEach(function (node) { node.remove(); });
    return copy.outerHTML;
  }

  function restyle(page) {
    var old = sheets(document);
    sheets(page).forEach(function (sheet, index) {
      var present = old[index];
      if (!present) {
        document.head.append(document.importNode(sheet));
      } else if (present.getAttribute("href") !== sheet.getAttribute("href")) {
        var next = document.importNode(sheet);
        next.onload = next.onerror = function () { present.remove(); };
        present.after(next);
      }
    });
    old.slice(sheets(page).length).forEach(function (sheet) { sheet.remove(); });
  }

  function reload() {
    try {
      sessionStorage.setItem(place, JSON.stringify([location.pathname, scrollX, scrollY]));
    } catch (error) {
      // Without storage the page starts at its top.
    }
    location.reload();
  }

  function returnToPlace() {
    try {
      var kept = JSON.parse(sessionStorage.getItem(place));
      sessionStorage.removeItem(place);
      if (kept && kept[0] === location.pathname) {
        scrollTo({ left: kept[1], top: kept[2], behavior: "instant" });
      }
    } catch (error) {
      // As above.
    }
  }

  // The last good page stays; what is wrong lies over it, out of reach of its styles.
  function show(problems) {
    var page = document.getElementById("explainer-problems");
    if (page) {
      page.textContent = problems || page.textContent;
      return;
    }
    if (!problems) {
      if (overlay) { overlay.remove(); }
      overlay = null;
      return;
    }
    if (!overlay) {
      overlay = lay();
    }
    overlay.shadowRoot.querySelector("pre").textContent = problems;
  }

  function lay() {
    var host = document.createElement("explainer-problems");
    var root = host.attachShadow({ mode: "open" });
    var style = element("link", "");
    style.rel = "stylesheet";
    style.href = "/_explainer/problems.css";
    var hide = element("button", "Hide");
    hide.type = "button";
    hide.addEventListener("click", function () { host.remove(); overlay = null; });
    var box = element("section", "");
    box.setAttribute("role", "alert");
    box.append(element("h1", "This is the last good site"), element("pre", ""));
    root.append(style, box, hide);
    document.documentElement.append(host);
    if (host.showPopover) {
      host.popover = "manual";
      host.showPopover();
    }
    return host;
  }

  function element(name, text) {
    var made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  addEventListener("load", function () {
    returnToPlace();
    var shown = version;
    read().then(function (page) {
      var tag = page && page.querySelector("script[data-version]");
      pristine = tag && tag.getAttribute("data-version") === shown && shown === version ? page : null;
    });
  });
  document.addEventListener("visibilitychange", connect);
  connect();
})();
