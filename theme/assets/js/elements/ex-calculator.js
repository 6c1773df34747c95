// A calculator: reads its inputs, runs its formulas, and shows what comes out. What only some calculators have (records that
// fill them in, sentences, pictures) is added from outside: see Explainer.parts in lib/calculator-*.js.
(function (Explainer) {
  "use strict";
  const { address, formula } = Explainer;

  class Calculator extends HTMLElement {
    connectedCallback() {
      if (this.controls) {
        return;
      }
      this.status = this.querySelector(".copied");
      this.results = [...this.querySelectorAll("[data-result]")].map((place) => ({
        value: place.querySelector(".value"), filled: place.querySelector(".filled"), ...place.dataset,
      }));
      this.folded = this.querySelector("details.rules");
      this.rest = Explainer.afterPaint(() => this.showRest());
      this.folded?.addEventListener("toggle", () => this.show());
      this.values = [...this.querySelectorAll("[data-value]")];
      this.controls = [...this.querySelectorAll(".input[data-input]")].flatMap((wrapper) => {
        const control = wrapper.querySelector("input, select");
        const options = [...(control.options || [])];
        const first = options.length ? (options.find((option) => option.defaultSelected) || options[0]).value : control.defaultValue;
        return control.dataset.fills ? [] : { id: wrapper.dataset.input, wrapper, control, options, first, value: first };
      });
      this.parts = (Explainer.parts || []).map((part) => part(this)).filter(Boolean);
      this.addEventListener("input", (event) => this.change(event.target));
      this.querySelector(".reset")?.addEventListener("click", () => {
        this.take(new Map());
        this.status.textContent = "";
        this.show(true);
      });
      this.querySelector(".print")?.addEventListener("click", () => window.print());
      this.querySelector(".copy")?.addEventListener("click", (event) =>
        address.copy(event.currentTarget, this.status, address.link(this.dataset.tool, this.state())));
      window.addEventListener("pageshow", () => this.controls.forEach((item) => {
        item.control.value = item.value;
      }));
      window.addEventListener("popstate", () => this.load());
      this.load();
    }

    load() {
      const { values, junk } = address.read(this.dataset.prefix || "");
      this.status.textContent = this.take(values) || junk ? "Part of the address was not understood and is left out." : "";
      this.show();
    }

    isGood({ control, options }, value) {
      return options.length ? options.some((option) => option.value === value)
        : address.number(value, Number(control.min), Number(control.max)) !== null;
    }

    // Sets all inputs; says whether anything was not understood.
    take(values) {
      const rest = new Map(values), first = this.first();
      this.parts.forEach((part) => part.take?.(rest, first));
      for (const item of this.controls) {
        const given = rest.get(item.id), good = given !== undefined && this.isGood(item, given);
        this.set(item, good ? given : first.get(item.id));
        if (good) {
          rest.delete(item.id);
        }
      }
      return rest.size > 0;
    }

    set(item, value) {
      item.value = item.control.value = value;
      item.control.removeAttribute("aria-invalid");
    }

    change(control) {
      const item = this.controls.find((other) => other.control === control);
      if (item) {
        const good = this.isGood(item, control.value);
        address.judge(control, this.status, good);
        if (good) {
          item.value = control.value;
          this.show(true);
        }
      }
    }

    first() {
      return new Map(this.controls.map((item) => [item.id, item.first]));
    }

    // What the address says: only what differs.
    state() {
      const found = new Map(), first = this.first();
      this.parts.forEach((part) => part.keep?.(found, first));
      for (const item of this.controls) {
        if (item.value !== first.get(item.id)) {
          found.set(item.id, item.value);
        }
      }
      return found;
    }

    // All names as numbers and as texts, for these answers. A word stands for its place in the list.
    reckon(answers) {
      const names = new Map(), texts = new Map();
      for (const { id, options } of this.controls) {
        const text = answers.get(id), number = Number(text);
        texts.set(id, text);
        names.set(id, isNaN(number) ? options.findIndex((option) => option.value === text) : number);
      }
      for (const { result, program, digits } of this.results) {
        const value = formula.run(program, names);
        names.set(result, value);
        texts.set(result, formula.show(value, Number(digits)));
      }
      return { names, texts };
    }

    // After a reader's answer the results are painted before what else follows from it.
    show(isAnswer) {
      this.isAnswered ||= isAnswer;
      this.found = this.reckon(new Map(this.controls.map((item) => [item.id, item.value])));
      const { names, texts } = this.found;
      for (const place of this.values) {
        formula.write(place, texts.get(place.dataset.value));
      }
      this.parts.forEach((part) => part.show?.(names, texts));
      if (isAnswer) {
        this.rest.soon();
      } else {
        this.rest.now();
      }
    }

    showRest() {
      const { names, texts } = this.found;
      for (const { wrapper } of this.controls) {
        if (wrapper.dataset.when) {
          wrapper.toggleAttribute("hidden", !formula.run(wrapper.dataset.when, names));
        }
      }
      // What is folded away is written once it is opened.
      if (!this.folded || this.folded.open) {
        for (const { result, value, filled, formula: source } of this.results) {
          formula.write(value, texts.get(result));
          formula.write(filled, formula.fill(source, texts));
        }
      }
      this.parts.forEach((part) => part.draw?.(names, texts));
      if (this.isAnswered) {
        address.write(this.dataset.prefix || "", this.state());
        this.isAnswered = false;
      }
    }
  }

  customElements.define("ex-calculator", Calculator);
})(window.Explainer = window.Explainer || {});
