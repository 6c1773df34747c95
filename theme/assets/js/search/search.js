// Search, on its own page or in a dialog over any other. This file is loaded when search is first asked for, and loads the index.
(function (Explainer) {
  "use strict";
  const { address, make, progress, searchFiles: files, Finder } = Explainer;
  const site = new URL("../", document.currentScript.src).href;
  const longest = 100, inDialog = 5, onPage = 8, rest = 300;

  // The dialog, made when it is first opened.
  function dialog() {
    const slash = make("input", { type: "checkbox", checked: progress.choice("slash") !== "off" });
    slash.addEventListener("change", () => progress.choose("slash", slash.checked ? "" : "off"));
    const close = make("button", { type: "button", className: "close" }, "Close");
    const place = make("dialog", { className: "finder" },
      make("div", { className: "ask" }, make("label", {}, "Search this site", make("input", {
        type: "search", maxLength: longest, autocomplete: "off", autocapitalize: "none", spellcheck: false, enterKeyHint: "search",
      })), close),
      make("p", { className: "said" }), make("div", { className: "found", hidden: true }),
      make("div", { className: "foot" }, make("label", {}, slash, " The key / opens search"), make("a", { href: site + "search/index.html" }, "All entries")));
    place.setAttribute("aria-label", "Search");
    place.querySelector(".ask").setAttribute("role", "search");
    place.querySelector(".said").setAttribute("role", "status");
    document.body.append(place);
    return place;
  }

  // The page of search keeps what was asked in its address: once typing rests, because browsers take their time for it, and before anyone leaves.
  function page(place) {
    const finder = new Finder(place, onPage, site), entries = document.querySelector(".entries");
    let timer = 0, written = null;
    const write = () => {
      clearTimeout(timer);
      const text = finder.field.value.trim().slice(0, longest);
      if (written !== text) {
        written = text;
        address.write("", text ? [["q", text]] : []);
      }
    };
    finder.changed = (text) => {
      entries.hidden = text !== "";
      clearTimeout(timer);
      timer = setTimeout(write, rest);
    };
    const read = () => {
      const { values, junk } = address.read(""), asked = values.get("q") || "";
      const isTooLong = junk || asked.length > longest;
      finder.field.value = isTooLong ? "" : asked;
      finder.notice = isTooLong ? "The address asks for more than can be searched for. It was left out." : "";
      written = finder.field.value.trim();
      finder.show();
    };
    // At once, so that whatever is typed while the index comes is kept.
    read();
    place.addEventListener("focusout", write);
    window.addEventListener("popstate", read);
    return finder;
  }

  const own = document.querySelector("main .finder");
  const finder = own ? page(own) : new Finder(dialog(), inDialog, site);

  function get(name, settings) {
    return new Promise((done, fail) => document.head.append(make(name, { ...settings, onload: done, onerror: fail })));
  }

  Explainer.openSearch = () => {
    if (!own && !finder.place.open) {
      finder.place.showModal();
    }
    finder.field.focus();
    finder.field.select();
  };

  // While nobody types yet, what finds and shows is tried out on paper that nobody sees: the first key would else wait until it is compiled.
  function rehearse() {
    const idle = window.requestIdleCallback || setTimeout, place = make("div");
    const next = ([text, ...rest]) => text && idle(() => {
      Explainer.results.fill(place, Explainer.finding, Explainer.finding.find(text), inDialog, site)();
      next(rest);
    });
    next(["a", "lic", "open mo", "licnces"]);
  }

  const index = get("script", { src: site + files.index }).then(() => {
    Explainer.finding = new Explainer.Engine(Explainer.index);
    rehearse();
  }).catch(() => {
    Explainer.finding = null;
  });
  if (own) {
    index.then(() => finder.show());
    if (Explainer.wantsSearch) {
      Explainer.openSearch();
    }
  } else {
    // Unstyled, the dialog would jump; without its styles it still works.
    get("link", { rel: "stylesheet", href: site + files.style }).catch(() => {}).then(() => {
      Explainer.openSearch();
      index.then(() => finder.show());
    });
  }
})(window.Explainer = window.Explainer || {});
