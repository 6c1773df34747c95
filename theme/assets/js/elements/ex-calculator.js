// A calculator: runs the programs that the generator made of the formulas, in reverse Polish notation.
(function (Explainer) {
  "use strict";
  const { address } = Explainer;
  const truth = (value) => value ? 1 : 0;
  const two = {
    "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "/": (a, b) => a / b, "^": (a, b) => a ** b,
    "<": (a, b) => truth(a < b), "<=": (a, b) => truth(a <= b), ">": (a, b) => truth(a > b), ">=": (a, b) => truth(a >= b),
    "==": (a, b) => truth(a === b), "!=": (a, b) => truth(a !== b),
  };
  const one = {
    neg: (a) => -a, ceil: Math.ceil, floor: Math.floor,
    // Halves go away from zero.
    round: (a) => Math.sign(a) * Math.round(Math.abs(a)),
  };
  const many = { min: Math.min, max: Math.max };

  // Names come from a Map, so that no word of the program reaches anything else.
  function run(program, names) {
    const stack = [];
    for (const word of program.split(" ").filter(Boolean)) {
      const [name, count] = word.split(":");
      if (Object.hasOwn(two, word)) {
        const b = stack.pop(), a = stack.pop();
        stack.push(two[word](a, b));
      } else if (Object.hasOwn(one, word)) {
        stack.push(one[word](stack.pop()));
      } else if (count && Object.hasOwn(many, name)) {
        stack.push(many[name](...stack.splice(-count)));
      } else if (word === "if") {
        const [condition, yes, no] = stack.splice(-3);
        stack.push(condition ? yes : no);
      } else {
        stack.push(names.has(word) ? names.get(word) : Number(word));
      }
    }
    return stack.pop();
  }

  // As the generator writes it: fixed digits, commas between thousands; "–" where there is no number.
  function format(value, digits) {
    if (!Number.isFinite(value)) {
      return "–";
    }
    const [whole, part] = value.toFixed(digits).split(".");
    return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part ? "." + part : "");
  }

  // Writing only what is new keeps live regions quiet.
  function fill(place, text) {
    if (place.textContent !== text) {
      place.textContent = text;
    }
  }

  class Calculator extends HTMLElement {
    connectedCallback() {
      if (this.controls) {
        return;
      }
      this.status = this.querySelector(".copied");
      this.controls = [...this.querySelectorAll(".input[data-input]")].map((wrapper) => {
        const control = wrapper.querySelector("input, select");
        const options = [...(control.options || [])];
        const first = options.length ? (options.find((option) => option.defaultSelected) || options[0]).value : control.defaultValue;
        return { id: wrapper.dataset.input, control, options, first, value: first };
      });
      this.addEventListener("input", (event) => this.change(event.target));
      this.querySelector(".reset")?.addEventListener("click", () => {
        this.take(new Map());
        this.status.textContent = "";
        this.show(true);
      });
      this.querySelector(".copy")?.addEventListener("click", (event) =>
        address.copy(event.currentTarget, this.status, address.link(this.dataset.tool, this.values())));
      window.addEventListener("pageshow", () => this.controls.forEach((item) => {
        item.control.value = item.value;
      }));
      const { values, junk } = address.read(this.dataset.prefix || "");
      this.status.textContent = this.take(values) || junk ? "Part of the address was not understood and is left out." : "";
      this.show(false);
    }

    isGood({ control, options }, value) {
      return options.length ? options.some((option) => option.value === value)
        : address.number(value, Number(control.min), Number(control.max)) !== null;
    }

    // Sets all inputs; says whether anything was not understood.
    take(values) {
      const rest = new Map(values);
      for (const item of this.controls) {
        const given = rest.get(item.id), good = given !== undefined && this.isGood(item, given);
        item.value = item.control.value = good ? given : item.first;
        item.control.removeAttribute("aria-invalid");
        if (good) {
          rest.delete(item.id);
        }
      }
      return rest.size > 0;
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

    values() {
      return new Map(this.controls.filter((item) => item.value !== item.first).map((item) => [item.id, item.value]));
    }

    show(write) {
      const names = new Map(this.controls.map((item) => [item.id, Number(item.value)]));
      const texts = new Map(this.controls.map((item) => [item.id, item.value]));
      for (const place of this.querySelectorAll("[data-program]")) {
        const { result, program, digits, formula } = place.dataset;
        const value = run(program, names);
        names.set(result, value);
        texts.set(result, format(value, Number(digits)));
        fill(place.querySelector(".value"), texts.get(result));
        fill(place.querySelector(".filled"), formula.replace(/[a-z_][a-z0-9_]*/g, (word) => texts.get(word) ?? word));
      }
      if (write) {
        address.write(this.dataset.prefix || "", this.values());
      }
    }
  }

  Explainer.calculate = run;
  customElements.define("ex-calculator", Calculator);
})(window.Explainer = window.Explainer || {});
