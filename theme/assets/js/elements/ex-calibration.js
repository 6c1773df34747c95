// Calibration: how often answers were right at each level of confidence, as a chart and as a table; sure but wrong comes first.
(function (Explainer) {
  "use strict";
  const { make, progress, review } = Explainer;
  const levels = ["", "Guessing", "Fairly sure", "Certain"];
  const enough = 5, width = 224, left = 96, label = 80, row = 34;
  const space = "http://www.w3.org/2000/svg";

  function shape(name, attributes, text = "") {
    const element = document.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.textContent = text;
    return element;
  }

  class Calibration extends HTMLElement {
    connectedCallback() {
      if (this.empty) {
        return;
      }
      this.empty = [...this.childNodes];
      document.addEventListener("explainer-progress", () => this.show());
      window.addEventListener("storage", () => this.show());
      window.addEventListener("pageshow", () => this.show());
      this.show();
    }

    show() {
      const known = review.list().map((question) => ({ question, entry: progress.read(question.id, question.hash) }))
        .filter(({ entry }) => entry && entry.first.sure > 0);
      const said = JSON.stringify(known.map(({ question, entry }) => [question.id, entry.first]));
      if (said === this.said) {
        return;
      }
      this.said = said;
      const slips = known.filter(({ entry }) => entry.first.sure === 3 && !entry.first.right);
      const counts = [3, 2, 1].map((level) => {
        const all = known.filter(({ entry }) => entry.first.sure === level);
        return { level, all: all.length, right: all.filter(({ entry }) => entry.first.right).length };
      });
      const parts = slips.length ? [this.slips(slips)] : [];
      if (known.length >= enough) {
        parts.push(this.sentence(counts, slips.length), this.chart(counts), this.table(counts));
      } else if (known.length) {
        parts.push(make("p", {}, "So far you have said how sure you were for " + known.length + " of the " + enough + " questions that a chart needs."));
      }
      this.replaceChildren(...(parts.length ? parts : this.empty));
    }

    slips(slips) {
      const list = make("ul", {});
      for (const { question } of slips) {
        const link = question.link.cloneNode(true);
        list.append(make("li", {}, link, " in " + question.item.closest("ul").previousElementSibling.querySelector("a").textContent));
      }
      return make("div", {}, make("h3", {}, "Sure, but wrong"), make("p", {}, "These are worth reading again:"), list);
    }

    sentence(counts, slips) {
      const [certain] = counts;
      return make("p", {}, certain.all === 0 ? "You were never certain yet."
        : slips === 0 ? "Whenever you were certain, you were right."
          : "When you were certain, you were right " + certain.right + " of " + certain.all + " times.");
    }

    // Drawn like the pictures of the lessons. The table beside it says the same, so the chart is for the eyes alone.
    chart(counts) {
      const svg = shape("svg", { viewBox: "0 0 " + (left + width + label) + " " + (row * 3 + 26), "aria-hidden": "true", focusable: "false" });
      for (const part of [0, 0.5, 1]) {
        const x = left + part * width;
        svg.append(shape("path", { class: "faint", d: "M" + (x + 0.5) + " 0V" + row * 3 }),
          shape("text", { class: "few", x, y: row * 3 + 18, "text-anchor": part ? "middle" : "start" }, part * 100 + " %"));
      }
      counts.forEach(({ level, all, right }, i) => {
        const y = i * row + 4, share = all ? right / all * width : 0;
        svg.append(shape("text", { x: 0, y: y + 18 }, levels[level]), shape("rect", { class: "bar", x: left, y, width: share, height: 24 }),
          shape("text", { class: "few", x: left + share + 8, y: y + 17 }, all ? right + " of " + all : "none yet"));
      });
      const figure = make("figure", {}, svg, make("figcaption", {}, "How often the first answer of a day was right, by how sure you said you were."));
      figure.className = "picture";
      return figure;
    }

    table(counts) {
      const body = make("tbody", {});
      for (const { level, all, right } of counts) {
        const head = make("th", {}, levels[level]);
        head.scope = "row";
        body.append(make("tr", {}, head, make("td", {}, String(all)), make("td", {}, String(right)), make("td", {}, all ? Math.round(right / all * 100) + " %" : "–")));
      }
      const heads = ["You said", "Answers", "Right", "Share"].map((text) => {
        const head = make("th", {}, text);
        head.scope = "col";
        return head;
      });
      return make("details", {}, make("summary", {}, "The chart as a table"), make("table", {}, make("thead", {}, make("tr", {}, ...heads)), body));
    }
  }

  customElements.define("ex-calibration", Calibration);
})(window.Explainer = window.Explainer || {});
