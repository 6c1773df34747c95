// Tabs: sections one under the other become panels, their headings the tabs. The choice is kept for all tabs of a group.
(function (Explainer) {
  "use strict";

  class Tabs extends HTMLElement {
    connectedCallback() {
      if (this.tabs) {
        return;
      }
      this.panels = [...this.querySelectorAll(":scope > .tab")];
      const list = document.createElement("div");
      list.className = "tablist";
      list.setAttribute("role", "tablist");
      this.tabs = this.panels.map((panel, place) => {
        const tab = document.createElement("button");
        const heading = panel.querySelector("h2, h3, h4");
        panel.id = panel.id || this.id + "-" + (place + 1);
        tab.id = panel.id + "-tab";
        tab.type = "button";
        tab.textContent = heading.textContent.trim();
        tab.setAttribute("role", "tab");
        tab.setAttribute("aria-controls", panel.id);
        panel.setAttribute("role", "tabpanel");
        panel.setAttribute("aria-labelledby", tab.id);
        heading.hidden = true;
        list.append(tab);
        return tab;
      });
      this.prepend(list);
      list.addEventListener("click", (event) => this.pick(this.tabs.indexOf(event.target.closest("[role=tab]"))));
      list.addEventListener("keydown", (event) => this.move(event));
      // Found by the browser's own search.
      this.addEventListener("beforematch", (event) => this.show(this.panels.indexOf(event.target)));
      window.addEventListener("hashchange", () => this.showTarget());
      this.show(Math.max(0, this.placeOf(this.group && Explainer.progress.choice(this.choiceName))));
      this.showTarget();
    }

    get group() {
      return this.dataset.group || "";
    }

    get choiceName() {
      return "tabs-" + this.group;
    }

    placeOf(title) {
      return this.tabs.findIndex((tab) => tab.textContent === title);
    }

    show(shown) {
      this.tabs.forEach((tab, place) => {
        tab.setAttribute("aria-selected", place === shown);
        tab.tabIndex = place === shown ? 0 : -1;
        this.panels[place].tabIndex = tab.tabIndex;
        if (place === shown) {
          this.panels[place].removeAttribute("hidden");
        } else {
          this.panels[place].setAttribute("hidden", "until-found");
        }
      });
    }

    pick(place) {
      if (place < 0) {
        return;
      }
      this.show(place);
      if (this.group) {
        const title = this.tabs[place].textContent;
        Explainer.progress.choose(this.choiceName, title);
        for (const other of document.querySelectorAll("ex-tabs")) {
          if (other !== this && other.group === this.group && other.placeOf(title) >= 0) {
            other.show(other.placeOf(title));
          }
        }
      }
    }

    move(event) {
      const count = this.tabs.length, place = this.tabs.indexOf(document.activeElement);
      const target = { ArrowRight: (place + 1) % count, ArrowLeft: (place + count - 1) % count, Home: 0, End: count - 1 }[event.key];
      if (target !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        this.pick(target);
        this.tabs[target].focus();
      }
    }

    // An address may point into a panel that is not shown.
    showTarget() {
      const target = document.getElementById(location.hash.slice(1));
      const place = this.panels.findIndex((panel) => target && panel.contains(target));
      if (place >= 0) {
        this.show(place);
        target.scrollIntoView();
      }
    }
  }

  customElements.define("ex-tabs", Tabs);
})(window.Explainer = window.Explainer || {});
