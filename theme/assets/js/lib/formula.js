// Formulas: runs the programs that the generator made of them, in reverse Polish notation, and writes numbers as it writes them.
(function (Explainer) {
  "use strict";
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
  // The nearest number of an ordered list.
  const nearest = {
    below: (list, value) => list.findLast((number) => number <= value) ?? NaN,
    above: (list, value) => list.find((number) => number >= value) ?? NaN,
  };
  const read = new Map();

  // What each word does to the stack. Names come from a Map, so that no word of a program reaches anything else.
  function step(word) {
    const [name, count] = word.split(":");
    if (Object.hasOwn(two, word)) {
      return (stack) => {
        const b = stack.pop(), a = stack.pop();
        stack.push(two[word](a, b));
      };
    }
    if (Object.hasOwn(one, word)) {
      return (stack) => stack.push(one[word](stack.pop()));
    }
    if (count && Object.hasOwn(many, name)) {
      return (stack) => stack.push(many[name](...stack.splice(-count)));
    }
    if (count && Object.hasOwn(nearest, name)) {
      const list = count.split(",").map(Number);
      return (stack) => stack.push(nearest[name](list, stack.pop()));
    }
    if (word === "if") {
      return (stack) => {
        const [condition, yes, no] = stack.splice(-3);
        stack.push(condition ? yes : no);
      };
    }
    return (stack, names) => stack.push(names.has(word) ? names.get(word) : Number(word));
  }

  Explainer.formula = {
    run(program, names) {
      if (!read.has(program)) {
        read.set(program, program.split(" ").filter(Boolean).map(step));
      }
      const stack = [];
      for (const take of read.get(program)) {
        take(stack, names);
      }
      return stack.pop();
    },

    // Fixed digits, commas between thousands; "–" where there is no number.
    show(value, digits) {
      if (!Number.isFinite(value)) {
        return "–";
      }
      const [whole, part] = value.toFixed(digits).split(".");
      return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part ? "." + part : "");
    },

    // The formula with values in place of names; what is computed anew stays a name.
    fill: (formula, texts) => formula.replace(/with\([^,]*,[^,]*,|[a-z_][a-z0-9_]*/g, (word) => texts.get(word) ?? word),

    // Writing only what is new keeps live regions quiet.
    write(place, text) {
      if (place.textContent !== text) {
        place.textContent = text;
      }
    },
  };
})(window.Explainer = window.Explainer || {});
