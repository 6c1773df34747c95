// A worksheet, and the memo made of it: two elements of one kind that share what the reader wrote. It is kept under the name of
// the worksheet as a map from fields to words. Every change is told to both, so the memo fills while one types.
(function (Explainer) {
  "use strict";
  const { address, make, progress } = Explainer;
  const page = document.documentElement;
  const field = (id) => document.getElementById(id);
  // What was written, on one line: a memo has one page, and a hundred empty lines are no answer.
  const words = (control) => control.value.replace(/\s+/g, " ").trim();
  const nameOf = (control) => control.labels[0].textContent.replace(/[.:?!]+$/, "");
  // Of one page in pixels: the width and the height that A4 and Letter both have inside their margins, less what stands around the
  // answers; and what a blank line takes.
  const wide = 672, high = 665, blank = 27;

  class Worksheet extends HTMLElement {
    connectedCallback() {
      if (this.fields) {
        return;
      }
      this.key = "worksheet " + this.dataset.sheet;
      this.fields = [...this.querySelectorAll("textarea, select, input")];
      this.told = this.querySelector(".told");
      this.addEventListener("input", (event) => this.keep(event.target));
      const clear = this.querySelector(".clear");
      // The second click of a double click is no second thought.
      clear.addEventListener("click", (event) => event.detail > 1 || this.clear(clear));
      clear.addEventListener("blur", () => this.calm(clear));
      clear.addEventListener("keydown", (event) => event.key === "Escape" && this.calm(clear));
      this.querySelector(".print")?.addEventListener("click", () => this.print());
      this.querySelector(".copy")?.addEventListener("click", (event) => address.copy(event.currentTarget, this.told, this.text(), "Memo"));
      const show = () => this.show();
      document.addEventListener("explainer-progress", show);
      window.addEventListener("storage", show);
      window.addEventListener("pageshow", show);
      window.addEventListener("beforeprint", () => this.fit());
      this.show();
    }

    read() {
      try {
        return { ...JSON.parse(progress.choice(this.key)) };
      } catch {
        return {};
      }
    }

    keep(control) {
      const kept = this.read();
      kept[control.id] = control.value || undefined;
      progress.choose(this.key, JSON.stringify(kept));
      this.calm(this.querySelector(".clear"));
    }

    show() {
      const kept = this.read();
      for (const control of this.fields) {
        const text = typeof kept[control.id] === "string" ? kept[control.id].slice(0, control.maxLength) : "";
        if (control.value !== text) {
          control.value = text;
        }
        // The wrapper says the same again: it gives the field its height, and stands for it on paper.
        const around = control.parentNode.dataset, left = control.maxLength - text.length;
        around.text = text;
        around.left = left <= 40 && control.maxLength > 99 ? left + " left" : "";
      }
      for (const line of this.querySelectorAll("[data-from]")) {
        line.replaceChildren(...this.answers(line.dataset.from.split(" ")));
      }
      for (const line of this.querySelectorAll("[data-mark]")) {
        const gathered = this.marked(line.dataset.mark).join(", ");
        line.textContent = gathered && gathered + ":";
      }
    }

    // The answers of some steps, each with its mark; several also with their names.
    answers(ids) {
      return ids.map(field).filter((control) => control && words(control)).map((control) => {
        const mark = field(control.id + "-mark")?.value;
        return make("p", {}, ...(ids.length > 1 ? [make("b", { textContent: nameOf(control) + ": " })] : []), words(control), ...(mark ? [" ", make("b", { className: "sign", textContent: mark })] : []));
      });
    }

    marked(sign) {
      const all = document.querySelectorAll("#" + this.dataset.sheet + " select");
      return [...all].filter((select) => select.value === sign).map((select) => nameOf(field(select.id.slice(0, -5))));
    }

    text() {
      const memo = this.querySelector(".memo");
      const said = (dd) => [...dd.querySelectorAll("p, li, :not(li) > .field")].map((piece) => {
        const own = [...piece.querySelectorAll("textarea, input")];
        return own.length ? own.map(words).filter(Boolean).join(", ") : piece.textContent;
      }).filter(Boolean).join("\n");
      return [memo.querySelector(".memo-title").textContent, ...[...memo.querySelectorAll("dl > div")].map((row) =>
        row.querySelector("dt").firstChild.textContent.trim() + "\n" + (said(row.querySelector("dd")) || "…")), memo.querySelector(".trace").textContent].join("\n\n");
    }

    // The greatest type at which all that is written has room on one page.
    fit() {
      const memo = this.querySelector(".memo"), pen = document.createElement("canvas").getContext("2d");
      const family = getComputedStyle(this).fontFamily;
      const height = (size) => {
        pen.font = size + "px " + family;
        return [...(memo?.querySelectorAll("dd > p, dd > .field, li > .field:first-child, .lines:empty") ?? [])].reduce((sum, piece) => {
          const text = piece.dataset.text ?? piece.textContent, isSource = piece.localName !== "p" && piece.parentNode.localName === "li";
          const lines = Math.ceil(pen.measureText(text).width * 1.1 / (wide - (isSource ? 24.5 : 12.5) * size));
          return sum + (text ? lines * size * 1.35 : piece.dataset.mark ? 0 : isSource ? blank : 2 * blank);
        }, 0);
      };
      const size = [14, 13, 12, 11, 10, 9].find((size) => height(size) < high) ?? 8;
      memo?.style.setProperty("--size", size + "px");
    }

    // Paper then shows this memo and what holds it, and nothing else.
    print() {
      const end = () => {
        delete page.dataset.alone;
        this.classList.remove("alone");
      };
      page.dataset.alone = "";
      this.classList.add("alone");
      window.addEventListener("afterprint", end, { once: true });
      window.print();
    }

    clear(button) {
      if (!button.dataset.sure) {
        button.dataset.sure = "yes";
        button.textContent = "Clear all";
        this.told.textContent = "This deletes every answer and the memo. Press “Clear all” to do it, or go on to keep them.";
        return;
      }
      this.calm(button);
      progress.choose(this.key, "");
      this.told.textContent = "All answers are cleared.";
    }

    calm(button) {
      if (button.dataset.sure) {
        delete button.dataset.sure;
        button.textContent = "Clear";
        this.told.textContent = "";
      }
    }
  }

  customElements.define("ex-worksheet", Worksheet);
})(window.Explainer = window.Explainer || {});
