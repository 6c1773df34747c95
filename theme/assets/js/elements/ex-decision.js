// A decision tool: keeps one answer for each question, looks up the verdict, shows why and what would change it.
(function (Explainer) {
  "use strict";
  const { address, chain: words, table: lookUp } = Explainer;

  class Decision extends HTMLElement {
    connectedCallback() {
      if (this.chain) {
        return;
      }
      this.chain = words.read(this);
      this.keyPrefix = this.dataset.prefix || "";
      this.status = this.querySelector(".copied");
      this.rest = Explainer.afterPaint(() => this.showRest());
      // A click, not a change: also choosing what is chosen already may turn a set result into a worked-out one.
      this.addEventListener("click", (event) => event.target.type === "radio" && this.choose(event.target));
      this.addEventListener("input", (event) => event.target.type === "number" && event.target.closest(".input") && this.choose(event.target));
      this.querySelector(".reset").addEventListener("click", () => this.reset());
      this.querySelector(".copy").addEventListener("click", (event) =>
        address.copy(event.currentTarget, this.status, address.link(this.dataset.tool, this.values())));
      this.querySelector(".print").addEventListener("click", () => window.print());
      window.addEventListener("popstate", () => location.search !== this.search && this.load());
      // Browsers fill in old form values after this script has run.
      window.addEventListener("pageshow", () => this.showInputs());
      // What only some pages need: each may give back what is to be done after a verdict; on it may hang what takes
      // its own part of an address, and what writes it.
      this.extras = (Explainer.extras || []).map((add) => add(this)).filter(Boolean);
      this.load();
    }

    // As one finds it in the address.
    load() {
      const { values, junk } = address.read(this.keyPrefix);
      const refused = this.take(values) || junk;
      this.isAnswered = false;
      this.search = location.search;
      this.show(false, values.size === 0);
      this.status.textContent = refused ? "Part of the address was not understood and is left out." : "";
    }

    reset() {
      this.take(new Map());
      this.status.textContent = "";
      this.show(true);
      this.removeAttribute("data-answered");
    }

    // Sets the whole state from values by id; says whether any was unknown.
    take(values) {
      const rest = new Map(values), inputs = Object.values(this.chain.inputs);
      this.extras.forEach((extra) => extra.take?.(rest));
      this.state = {};
      this.numbers = {};
      this.set = new Set();
      this.isSet = (id) => this.set.has(id);
      for (const input of inputs) {
        // What is only worked out has no control of its own that could undo what an address says.
        const given = input.wrappers[0].hidden ? undefined : rest.get(input.id);
        const known = this.put(input, given) || (input.from && given === "-");
        if (known) {
          rest.delete(input.id);
        } else {
          this.put(input, input.first);
        }
        const workedOut = given === "-" || inputs.some((inner) => values.has(inner.id) && inner.outer.includes(input.id));
        if (input.from && (known ? given !== "-" : input.firstSet && !workedOut)) {
          this.set.add(input.id);
        }
      }
      return rest.size > 0;
    }

    put(input, value) {
      if (input.values) {
        const index = input.values.indexOf(value);
        if (index >= 0) {
          this.state[input.id] = index;
        }
        return index >= 0;
      }
      const { min, max } = input.controls[0];
      const number = address.number(value, min === "" ? -Infinity : Number(min), max === "" ? Infinity : Number(max));
      if (number !== null) {
        this.numbers[input.id] = value;
        this.state[input.id] = lookUp.segment(input.starts, number);
      }
      return number !== null;
    }

    choose(control) {
      const input = this.chain.inputs[control.closest(".input").dataset.input];
      const good = this.put(input, input.values ? input.values[control.value] : control.value);
      address.judge(control, this.status, good);
      if (good) {
        input.outer.forEach((id) => this.set.delete(id));
        if (input.from) {
          this.set.add(input.id);
        }
        this.show(true);
      }
    }

    // What else follows from the verdict can wait until that is painted: after a reader's answer, and where the address
    // says nothing, so that the page came with it.
    show(isAnswer, canWait = isAnswer) {
      this.found = lookUp.solve(this.chain, this.state, this.isSet);
      this.isAnswered ||= isAnswer;
      // Paper shows answers and verdict only where a reader or the address gave some.
      this.toggleAttribute("data-answered", isAnswer || !canWait);
      this.showInputs();
      Explainer.showVerdict(this);
      if (canWait) {
        this.rest.soon();
      } else {
        this.rest.now();
      }
    }

    showRest() {
      Explainer.showReasons(this);
      this.extras.forEach((refresh) => refresh());
      if (this.isAnswered) {
        address.write(this.keyPrefix, this.values());
        this.isAnswered = false;
        this.search = location.search;
      }
    }

    // What a question stands at: chosen, typed or worked out.
    current(id) {
      const input = this.chain.inputs[id];
      if (input.from && !this.set.has(id)) {
        return this.found[input.from]?.result;
      }
      return input.values ? input.values[this.state[id]] : this.numbers[id];
    }

    showInputs() {
      for (const { id, wrappers, controls, values, from } of Object.values(this.chain.inputs)) {
        const current = this.current(id);
        if (from) {
          wrappers.forEach((wrapper) => wrapper.toggleAttribute("data-set", this.set.has(id)));
        }
        for (const control of controls) {
          if (values) {
            const isChosen = values[control.value] === current;
            if (control.checked !== isChosen) {
              control.checked = isChosen;
            }
          } else if (control !== document.activeElement) {
            control.value = current ?? "";
            control.removeAttribute("aria-invalid");
          }
        }
      }
    }

    // The values in use that differ from what one would take them for: what the page came with, or, for a fed value
    // with a written one inside, "-": worked out. Inner values come first, so that the outer ones know of them.
    values() {
      const values = new Map(), implied = new Set();
      const used = Object.values(this.chain.inputs).filter(({ id }) =>
        Object.keys(this.found).some((table) => this.chain.tables[table].inputs.includes(id)));
      for (const { id, from, first, firstSet, outer } of used.reverse()) {
        const value = from && !this.set.has(id) ? "-" : this.current(id);
        if (value !== (implied.has(id) || (from && !firstSet) ? "-" : first)) {
          values.set(id, value);
          outer.forEach((around) => implied.add(around));
        }
      }
      return new Map([...[...values].reverse(), ...this.extras.flatMap((extra) => extra.values?.() ?? [])]);
    }
  }

  customElements.define("ex-decision", Decision);
})(window.Explainer = window.Explainer || {});
