// Finds releases in the table that stands there: filters, says how many fit, and how many cannot be judged because something is not
// recorded. The state stands in the address.
(function (Explainer) {
  "use strict";
  const { address } = Explainer;
  const unknown = "unknown";
  const counted = (number, one, many) => number + " " + (number === 1 ? one : many || one + "s");

  // As the build prints it: two digits behind the point below 1, one below 100, then none.
  const print = (gigabytes) => String(Number(gigabytes.toFixed(gigabytes < 1 ? 2 : gigabytes < 100 ? 1 : 0)));

  class Finder extends HTMLElement {
    connectedCallback() {
      if (this.rows) {
        return;
      }
      const find = (name) => this.querySelector(name);
      this.controls = Object.fromEntries([...this.querySelectorAll(".filters [name]")].map((control) => [control.name, control]));
      this.kinds = new Map([...this.querySelectorAll("optgroup option")].map((option) => [option.value, option.parentNode.dataset.kind]));
      this.rows = [...this.querySelectorAll("tbody")].flatMap((body) => {
        const [family, maker, uses] = [...body.querySelector(".group th").children].map((part) => part.textContent);
        const [media, languages] = ["media", "language"].map((kind) => new Map([...body.querySelectorAll(".group [data-" + kind + "]")].map((part) => [part.dataset[kind], part.textContent])));
        return [...body.querySelectorAll("tr:not(.group)")].map((row) => this.read(row, { body, family, maker, uses, media, languages }));
      });
      [this.says, this.leftOut, this.said] = [find(".says"), find(".left-out"), find(".copied")];
      this.addEventListener("input", () => this.show(true));
      find(".reset").addEventListener("click", () => {
        this.fill(new Map());
        this.said.textContent = "";
        this.show(true);
      });
      find(".copy").addEventListener("click", (event) => address.copy(event.target, this.said, address.link("", this.state())));
      find(".save").addEventListener("click", () => this.save());
      find(".print").addEventListener("click", () => window.print());
      window.addEventListener("popstate", () => this.load());
      // Browsers fill in old form values after this script has run.
      window.addEventListener("pageshow", () => this.load());
      this.load();
    }

    read(row, record) {
      const [name, month, sizes, memory, licences, word] = row.cells;
      return {
        ...record, row, memory, word: word?.textContent || "", name: name.textContent, month: month.textContent, sizeWords: sizes.textContent, licenceWords: licences.textContent,
        href: name.querySelector("a").href,
        sizes: sizes.dataset.sizes.split(" ").filter(Boolean).map(Number),
        licences: licences.textContent.split(", ").includes(unknown) ? [] : [...licences.querySelectorAll("a")].map((link) => /([^/]+)\/(index\.html)?$/.exec(link.href)[1]),
        possible: row.dataset.possible ? row.dataset.possible.split(" ") : [],
      };
    }

    load() {
      const { values, junk } = address.read("");
      this.said.textContent = this.fill(values) || junk ? "Part of the address was not understood and is left out." : "";
      this.show(false);
    }

    // Says whether anything was left out.
    fill(values) {
      let isLeftOut = [...values.keys()].some((name) => !this.controls[name]);
      for (const control of Object.values(this.controls)) {
        const given = values.get(control.name) || "";
        const value = control.type === "number" && address.number(given, Number(control.min), Number(control.max)) === null ? "" : given;
        const first = control.options ? control.options[0].value : "";
        control.value = control.options && ![...control.options].some((option) => option.value === value) ? first : value;
        isLeftOut ||= given !== "" && control.value.trim() !== given.trim();
      }
      return isLeftOut;
    }

    state() {
      const bits = this.controls.bits;
      return Object.values(this.controls).filter((control) => control.value.trim() && (control !== bits || control.selectedIndex > 0)).map((control) => [control.name, control.value.trim()]);
    }

    // What was typed as a number; null for nothing, and for what is no number within the limits.
    number(control) {
      const text = control.value.trim(), value = text ? address.number(text, Number(control.min), Number(control.max)) : null;
      const isGood = !control.validity.badInput && (!text || value !== null);
      if (isGood) {
        control.removeAttribute("aria-invalid");
      } else {
        control.setAttribute("aria-invalid", "true");
      }
      return value;
    }

    asked() {
      const { find, from, to, memory, bits, kind, licence, word } = this.controls;
      const text = (control) => control ? control.value.trim() : "";
      return {
        find: find.value.trim().toLowerCase(), use: text(this.controls.for) && this.controls.for.selectedOptions[0].text,
        from: this.number(from), to: this.number(to), memory: this.number(memory), bits: Number(bits.selectedOptions[0].dataset.bits),
        media: text(this.controls.media), language: text(this.controls.language), kind: text(kind), licence: text(licence), word: text(word), wordText: word?.selectedOptions[0].text,
      };
    }

    fitting(record, asked) {
      return record.sizes.filter((size) => (asked.from === null || size >= asked.from) && (asked.to === null || size <= asked.to)
        && (asked.memory === null || size * asked.bits / 8 <= asked.memory));
    }

    // For everything that was asked: true, false, or what keeps it from being judged.
    answers(record, asked) {
      const answers = [];
      if (asked.find) {
        answers.push((record.name + " " + record.family + " " + record.maker).toLowerCase().includes(asked.find));
      }
      if (asked.use) {
        answers.push(record.uses === unknown ? "for which it is not recorded what they are made for" : record.uses.split(", ").includes(asked.use));
      }
      if (asked.media) {
        answers.push(record.media.has(asked.media) || record.uses === unknown && "for which it is not recorded what they take in or make");
      }
      // A list of languages is never whole, so what is not on it may still be known.
      if (asked.language) {
        answers.push(record.languages.has(asked.language) || "for which that language is not recorded");
      }
      if (asked.from !== null || asked.to !== null || asked.memory !== null) {
        answers.push(record.sizes.length ? this.fitting(record, asked).length > 0 : "whose size is not recorded");
      }
      if (asked.licence || asked.kind) {
        const fits = (id) => (!asked.licence || id === asked.licence) && (!asked.kind || this.kinds.get(id) === asked.kind);
        answers.push(record.licences.length ? record.licences.some(fits) : "whose licence is not recorded");
      }
      if (asked.word) {
        answers.push(record.possible.length ? record.possible.includes(asked.word) && "whose word is undecided" : record.word === asked.wordText);
      }
      return answers;
    }

    show(write) {
      const asked = this.asked(), missing = new Map(), bodies = new Map();
      for (const record of this.rows) {
        const answers = this.answers(record, asked), gap = answers.find((answer) => typeof answer === "string");
        record.fits = answers.every((answer) => answer === true);
        record.row.hidden = !record.fits;
        bodies.set(record.body, bodies.get(record.body) || record.fits);
        if (gap && !answers.includes(false)) {
          missing.set(gap, (missing.get(gap) || 0) + 1);
        }
        this.weigh(record, asked);
      }
      bodies.forEach((isShown, body) => { body.hidden = !isShown; });
      this.querySelector(".stored").textContent = this.controls.bits.selectedOptions[0].text;
      this.say(this.rows.filter((record) => record.fits), missing, asked);
      if (write) {
        address.write("", this.state());
      }
    }

    // The memory of each size; those that were asked for are marked.
    weigh(record, asked) {
      if (!record.sizes.length) {
        return;
      }
      const isAsked = asked.from !== null || asked.to !== null || asked.memory !== null, fitting = this.fitting(record, asked);
      record.weights = record.sizes.map((size) => print(size * asked.bits / 8));
      record.memory.replaceChildren(...record.weights.flatMap((words, i) => {
        const mark = document.createElement("b");
        mark.textContent = words;
        return [i ? ", " : "", isAsked && fitting.includes(record.sizes[i]) ? mark : words];
      }));
    }

    say(left, missing, asked) {
      const families = new Set(left.map((record) => record.body)).size, all = left.length === this.rows.length;
      const found = counted(left.length, "release") + " of " + counted(families, "family", "families");
      const says = left.length ? found + (all ? "." : left.length === 1 ? " fits." : " fit.") : "No release fits.";
      const outs = [...missing].map(([what, count]) => count + " " + what);
      const notes = (outs.length ? "Left out, though they may fit: " + outs.join(", ") + ". " : "")
        + (asked.memory === null ? "" : "Memory counts the weights only. Leave room for the context and the program.");
      const named = this.state().map(([name]) => this.controls[name]).map((control) => control.labels[0].firstChild.textContent + ": " + (control.options ? control.selectedOptions[0].text : control.value));
      for (const [place, words] of [[this.says, says], [this.leftOut, notes], [this.querySelector(".asked"), named.length ? "Asked for: " + named.join("; ") + "." : ""]]) {
        if (place.textContent !== words) {
          place.textContent = words;
        }
      }
    }

    // What is shown, as a file made here.
    save() {
      const quote = (text) => /[",\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
      const head = ["family", "maker", "made for", "beside text", "languages", "release", "month", "sizes", "GB as " + this.controls.bits.selectedOptions[0].text, "licence", "word by the rules", "address"];
      const lines = this.rows.filter((record) => record.fits).map((record) => [
        record.family, record.maker, record.uses, [...record.media.values()].join("; "), [...record.languages.values()].join("; "), record.name, record.month, record.sizeWords, record.weights ? record.weights.join(", ") : unknown, record.licenceWords, record.word, record.href,
      ]);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([[head, ...lines].map((line) => line.map(quote).join(",") + "\r\n").join("")], { type: "text/csv;charset=utf-8" }));
      link.download = "releases.csv";
      link.click();
      URL.revokeObjectURL(link.href);
      this.said.textContent = counted(lines.length, "release") + " saved.";
    }
  }

  customElements.define("ex-finder", Finder);
})(window.Explainer = window.Explainer || {});
