// Search, on its own page or in a dialog over any other. This file is loaded when search is first asked for, and loads the index.
(function (Explainer) {
  "use strict";
  const { address, make, progress, results, searchFiles: files } = Explainer;
  const site = new URL("../", document.currentScript.src).href;
  const longest = 100, inDialog = 5, onPage = 8, rest = 300;
  let engine = null, failed = false;

  class Finder {
    constructor(place, most) {
      this.place = place;
      this.most = most;
      this.field = place.querySelector("input");
      this.said = place.querySelector(".said");
      this.found = place.querySelector(".found");
      this.isDialog = place.matches("dialog");
      this.field.addEventListener("input", () => this.show());
      place.addEventListener("keydown", (event) => this.press(event));
      this.field.addEventListener("keydown", (event) => event.key === "Enter" && !event.isComposing && this.enter(event));
    }

    say(text) {
      if (this.said.textContent !== text) {
        this.said.textContent = text;
      }
    }

    show() {
      const text = this.field.value.trim().slice(0, longest);
      if (!engine) {
        this.say(failed ? "The index could not be loaded. All entries stand on the page of search." : "Loading the index …");
        return;
      }
      if (!text) {
        this.found.replaceChildren();
        this.found.hidden = true;
        this.say("");
      } else {
        const result = engine.find(text);
        results.fill(this.found, engine, result, this.most, site);
        this.say(results.say(text, result) + (this.follows && result.rows.length > 0 ? " Enter opens the first." : ""));
      }
      this.changed?.(text);
    }

    // A dialog that was opened from nowhere gives the focus back to nowhere, and must let go of it.
    close() {
      this.place.close();
      if (this.place.contains(document.activeElement)) {
        document.activeElement.blur();
      }
    }

    // With a keyboard Enter follows the first result from the dialog. On a phone the same key only puts the keyboard away,
    // and on the page of search the results are what was asked for.
    get follows() {
      return this.isDialog && !matchMedia("(pointer: coarse)").matches;
    }

    enter(event) {
      event.preventDefault();
      const first = this.found.querySelector("a");
      if (first && this.follows) {
        first.click();
      } else {
        first?.focus();
      }
    }

    press(event) {
      const items = [this.field, ...this.found.querySelectorAll("a, button")];
      const at = items.indexOf(document.activeElement);
      if (event.key === "Escape" && this.isDialog) {
        event.preventDefault();
        this.close();
      } else if (at < 0 || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
        return;
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        items[at + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
      } else if (at > 0 && (event.key === "Home" || event.key === "End")) {
        event.preventDefault();
        items.at(event.key === "Home" ? 1 : -1).focus();
      } else if (at > 0 && (event.key === "Backspace" || (event.key.length === 1 && event.key !== " "))) {
        // Typing goes on in the field.
        this.field.focus();
      }
    }
  }

  // The dialog, made when it is first opened.
  function dialog() {
    const slash = make("input", { type: "checkbox", checked: progress.choice("slash") !== "off" });
    slash.addEventListener("change", () => progress.choose("slash", slash.checked ? "" : "off"));
    const close = make("button", { type: "button" }, "Close");
    const place = make("dialog", { className: "finder" },
      make("div", { className: "ask" }, make("label", {}, "Search this site", make("input", {
        type: "search", maxLength: longest, autocomplete: "off", autocapitalize: "none", spellcheck: false, enterKeyHint: "search",
      })), close),
      make("p", { className: "said" }), make("div", { className: "found", hidden: true }),
      make("div", { className: "foot" }, make("label", {}, slash, " The key / opens search"), make("a", { href: site + "search/index.html" }, "All entries")));
    place.setAttribute("aria-label", "Search");
    place.querySelector(".ask").setAttribute("role", "search");
    place.querySelector(".said").setAttribute("role", "status");
    close.addEventListener("click", () => place.close());
    place.addEventListener("click", (event) => (event.target === place || event.target.closest("a")) && place.close());
    document.body.append(place);
    return place;
  }

  // The page of search keeps what was asked in its address: once typing rests, because browsers take their time for it, and before anyone leaves.
  function page(place) {
    const finder = new Finder(place, onPage), entries = document.querySelector(".entries");
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
      written = finder.field.value.trim();
      finder.show();
      if (isTooLong) {
        finder.say("The address asks for more than can be searched for. It was left out.");
      }
    };
    place.addEventListener("focusout", write);
    window.addEventListener("popstate", read);
    return { finder, ready: read };
  }

  const own = document.querySelector("main .finder");
  const { finder, ready } = own ? page(own) : { finder: new Finder(dialog(), inDialog), ready: () => finder.show() };

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

  const index = get("script", { src: site + files.index }).then(() => {
    engine = new Explainer.Engine(Explainer.index);
  }).catch(() => {
    failed = true;
  });
  if (own) {
    index.then(ready);
    if (Explainer.wantsSearch) {
      Explainer.openSearch();
    }
  } else {
    // Unstyled, the dialog would jump; without its styles it still works.
    get("link", { rel: "stylesheet", href: site + files.style }).catch(() => {}).then(() => {
      Explainer.openSearch();
      index.then(ready);
    });
  }
})(window.Explainer = window.Explainer || {});
