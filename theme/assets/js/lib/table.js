// Looks up finished decision tables that feed each other, and searches for the smallest changes. No page here, only numbers.
// table: { id, inputs: [ids], sizes, cells: [hit], results: [result of hit], cuts: { id: [starts] } };
//   a result is an outcome id, or a number where rows are collected.
// input: { id, values: [value ids] or null for a number, from: id of the table that feeds it or "", starts: [all cuts] };
//   a choice stands for its place in values, a number for its segment between the cuts of all tables.
(function (Explainer) {
  "use strict";
  const mostCombinations = 20000;

  // A start is { at, over }: from `at` on, or only above it.
  const reaches = (start, number) => start.over ? number > start.at : number >= start.at;
  const segment = (starts, number) => Math.max(0, starts.findLastIndex((start) => reaches(start, number)));

  // A number inside each segment.
  const sample = (starts, index) => {
    const start = starts[index], next = starts[index + 1];
    return !start.over ? start.at : next ? (start.at + next.at) / 2 : start.at + 1;
  };

  // The tables below the root in the order they have to be looked up, with plain arrays for every step.
  // Inputs for which isFree says yes become variables; the others follow from their tables.
  function plan(chain, isFree) {
    const steps = [], places = new Map(), variables = [];
    const place = (table, id) => {
      const input = chain.inputs[id];
      const cut = (number) => segment(table.cuts[id], number);
      if (input.from && !isFree(id)) {
        const results = chain.tables[input.from].results;
        return {
          step: visit(chain.tables[input.from]),
          digits: results.map((result) => input.values ? input.values.indexOf(result) : cut(result)),
        };
      }
      if (!variables.includes(id)) {
        variables.push(id);
      }
      const digits = input.values ? input.values.map((_, index) => index) : input.starts.map((_, index) => cut(sample(input.starts, index)));
      return { variable: variables.indexOf(id), digits };
    };
    const visit = (table) => {
      if (!places.has(table.id)) {
        const terms = table.inputs.map((id) => place(table, id));
        let factor = 1;
        for (let i = terms.length - 1; i >= 0; i--) {
          terms[i].factor = factor;
          factor *= table.sizes[i];
        }
        places.set(table.id, steps.push({ table, terms, hit: 0 }) - 1);
      }
      return places.get(table.id);
    };
    visit(chain.tables[chain.root]);
    return { steps, variables };
  }

  // Fills in the hit of every step and returns the result of the last, the root.
  function run({ steps }, state) {
    for (const step of steps) {
      let cell = 0;
      for (const term of step.terms) {
        cell += term.factor * term.digits[term.step === undefined ? state[term.variable] : steps[term.step].hit];
      }
      step.hit = step.table.cells[cell];
    }
    const last = steps[steps.length - 1];
    return last.table.results[last.hit];
  }

  // The verdict of each table in use: id -> { hit, result, digits (which value of each input was met) }.
  function solve(chain, state, isSet) {
    const all = plan(chain, isSet);
    run(all, all.variables.map((id) => state[id]));
    const found = {};
    for (const { table, terms, hit } of all.steps) {
      const digits = terms.map((term) => term.digits[term.step === undefined ? state[all.variables[term.variable]] : all.steps[term.step].hit]);
      found[table.id] = { hit, result: table.results[hit], digits };
    }
    return found;
  }

  // A fed input whose inner questions nobody else asks can be thought of as one question.
  function isAlone(chain, id, used) {
    const inside = new Set(), asked = new Set();
    const enter = (name) => {
      const table = chain.tables[name];
      inside.add(name);
      for (const inner of table.inputs) {
        asked.add(inner);
        if (chain.inputs[inner].from) {
          enter(chain.inputs[inner].from);
        }
      }
    };
    enter(chain.inputs[id].from);
    return used.every((name) => inside.has(name) || !chain.tables[name].inputs.some((inner) => asked.has(inner)));
  }

  // For each other result the nearest state: fewest inputs changed, then fewest steps along their values,
  // then the first in the order of inputs and values. Many combinations: one or two changes at most. The same where
  // canChange says which answers are in the reader's hands: then the others stay as they are, each by itself.
  function changes(chain, state, isSet, canChange = null) {
    const found = solve(chain, state, isSet);
    const used = Object.keys(found);
    const free = (id) => isSet(id) || (!canChange && !!chain.inputs[id].values && isAlone(chain, id, used));
    const all = plan(chain, free);
    const sizes = all.variables.map((id) => (chain.inputs[id].values || chain.inputs[id].starts).length);
    const here = all.variables.map((id) => {
      const input = chain.inputs[id];
      return input.from && !isSet(id) ? input.values.indexOf(found[input.from].result) : state[id];
    });
    const now = [...here], nearest = new Map();
    const isFixed = all.variables.map((id) => !!canChange && !canChange(id));
    const most = canChange || sizes.reduce((product, size) => product * size, 1) > mostCombinations ? 2 : sizes.length;
    const walk = (variable, count, steps) => {
      if (variable === now.length) {
        const result = run(all, now), best = nearest.get(result);
        if (!best || count < best.count || (count === best.count && steps < best.steps)) {
          nearest.set(result, { result, count, steps, state: [...now] });
        }
        return;
      }
      for (let index = 0; index < sizes[variable]; index++) {
        const moved = index !== here[variable];
        if (count + moved <= most && !(moved && isFixed[variable])) {
          now[variable] = index;
          walk(variable + 1, count + moved, steps + Math.abs(index - here[variable]));
        }
      }
      now[variable] = here[variable];
    };
    walk(0, 0, 0);
    nearest.delete(found[chain.root].result);
    return [...nearest.values()].sort((a, b) => a.count - b.count || a.steps - b.steps).map((change) => ({
      result: change.result,
      moves: all.variables.map((id, i) => ({ id, index: change.state[i] })).filter((move, i) => move.index !== here[i]),
    }));
  }

  Explainer.table = { segment, plan, run, solve, changes };
})(window.Explainer = window.Explainer || {});
