// The field, what is said below it, and the results, wherever they stand. "finding" is the engine; null when its index did not come.
(function (Explainer) {
  "use strict";
  const { results } = Explainer;
  const longest = 100;

  Explainer.Finder = class {
    constructor(place, most, site) {
      this.place = place;
      this.site = site;
      this.most = most;
      this.field = place.querySelector("input");
      this.said = place.querySelector(".said");
      this.found = place.querySelector(".found");
      this.isDialog = place.matches("dialog");
      if (this.isDialog) {
        place.addEventListener("click", (event) => (event.target === place || event.target.closest("a, .close")) && this.close());
      }
      this.notice = "";
      this.rest = Explainer.afterPaint(() => this.showRest());
      this.field.addEventListener("input", () => {
        this.notice = "";
        this.show(true);
      });
      place.addEventListener("keydown", (event) => this.press(event));
      this.field.addEventListener("keydown", (event) => event.key === "Enter" && !event.isComposing && this.enter(event));
    }

    say(text) {
      if (this.said.textContent !== text) {
        this.said.textContent = text;
      }
    }

    // What is asked.
    get text() {
      return this.field.value.trim().slice(0, longest);
    }

    // What was found for a key is painted first as far as a screen shows it, the rest after that.
    show(isTyped) {
      const { text } = this;
      if (!Explainer.finding) {
        this.say(Explainer.finding === null ? "The index could not be loaded. All entries stand on the page of search." : "Loading the index …");
        return;
      }
      this.more = null;
      if (!text) {
        this.found.replaceChildren();
        this.found.hidden = true;
        this.say(this.notice);
      } else {
        const result = Explainer.finding.find(text);
        this.more = results.fill(this.found, Explainer.finding, result, this.most, this.site);
        this.say(results.say(text, result) + (!this.follows || result.rows.length === 0 ? "" : result.rows.length === 1 ? " Enter opens it." : " Enter opens the first."));
      }
      if (text && isTyped) {
        this.rest.soon();
      } else {
        this.rest.now();
      }
    }

    showRest() {
      this.more?.();
      this.more = null;
      this.changed?.(this.text);
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
  };
})(window.Explainer = window.Explainer || {});
