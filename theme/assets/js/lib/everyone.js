// In a tool that asks readers what no record knows: what the rules say of every record under these answers, and for
// the chosen one the clauses behind its terms. The clauses are two scripts of their own, each with half of the names, loaded when one of its records is chosen.
(function (Explainer) {
  "use strict";
  const { make } = Explainer, mostUnknown = 256;
  Explainer.extras = Explainer.extras || [];

  // Every combination of the answers that a record leaves open.
  function spread(open) {
    let all = [[]];
    for (const [id, places] of open) {
      all = all.flatMap((before) => places.map((place) => [...before, [id, place]]));
      if (all.length > mostUnknown) {
        return all.slice(0, mostUnknown);
      }
    }
    return all;
  }

  function everyone(tool, box) {
    const { chain } = tool, steps = [...tool.querySelectorAll(".ramp [data-outcome]")];
    const terms = [...tool.querySelectorAll(".terms .input")].map((wrapper) => chain.inputs[wrapper.dataset.input]);
    const rank = (result) => steps.findIndex((step) => step.dataset.outcome === result);
    let shown = "";

    // The outcomes of one record, the worst first.
    const judge = (answer, [, , text]) => {
      const given = new Map(tool.records.answers(text)), state = { ...tool.state }, open = [];
      for (const { id, values } of terms) {
        const places = (given.get(id) || values).map((value) => values.indexOf(value));
        state[id] = places[0];
        if (places.length > 1) {
          open.push([id, places]);
        }
      }
      return [...new Set(spread(open).map((more) => answer({ ...state, ...Object.fromEntries(more) })))].sort((a, b) => rank(a) - rank(b));
    };

    return () => {
      if (!tool.records) {
        return;
      }
      const { plan, run } = Explainer.table, all = plan(chain, () => false), groups = new Map();
      const answer = (state) => run(all, all.variables.map((id) => state[id]));
      for (const record of tool.records.all) {
        const key = judge(answer, record).join(" ");
        groups.set(key, [...(groups.get(key) || []), record]);
      }
      const order = [...groups.keys()].sort((a, b) => {
        const [x, y] = [a.split(" "), b.split(" ")];
        return rank(y[0]) - rank(x[0]) || rank(y.at(-1)) - rank(x.at(-1));
      });
      const now = JSON.stringify(order.map((key) => [key, groups.get(key).map(([name]) => name)]));
      if (now === shown) {
        return;
      }
      shown = now;
      const opened = new Set([...box.querySelectorAll("details[open]")].map((details) => details.dataset.key));
      box.replaceChildren(...order.map((key, i) => {
        const results = key.split(" "), level = results.length === 1 ? steps[rank(key)].dataset.level : "";
        const word = make("span", { className: "word" }, results.map((result) => steps[rank(result)].textContent.trim()).join(" or "));
        if (level) {
          word.dataset.level = level;
        }
        const details = make("details", { open: opened.size ? opened.has(key) : i === 0 },
          make("summary", {}, word, " " + groups.get(key).length),
          make("ul", {}, ...groups.get(key).map(([name, href]) => make("li", {}, make("a", { href }, name)))));
        details.dataset.key = key;
        return details;
      }));
    };
  }

  // The rows that give a table's answer: the one that fired, and those that match as well and say the same.
  function agreeing({ when, results }, { hit, digits }) {
    const others = when.filter((masks, row) => row !== hit && results[row] === results[hit] && masks.every((mask, i) => Explainer.chain.meets(mask, digits[i])));
    return [when[hit], ...others];
  }

  // The terms that these rows test, those of the deciding rows first.
  function tested(tool) {
    const ids = [], { chain, found } = tool;
    const walk = (id) => {
      const table = chain.tables[id];
      for (const masks of agreeing(table, found[id])) {
        masks.forEach((mask, i) => {
          if (mask !== "-") {
            const input = table.inputs[i], { from } = chain.inputs[input];
            if (from) {
              walk(from);
            } else {
              ids.push(input);
            }
          }
        });
      }
    };
    walk(chain.root);
    Object.keys(found).forEach(walk);
    return [...new Set(ids)];
  }

  function clauses(tool, box) {
    const data = {}, halves = [...box.children].map((half) => half.dataset);
    Explainer.takeClauses = (loaded) => {
      Object.assign(data, loaded);
      tool.rest.soon();
    };
    return () => {
      const chosen = tool.records?.chosen(), half = chosen && halves.findLast(({ first }) => first <= chosen[0]);
      if (half && !half.asked) {
        half.asked = "yes";
        document.head.append(make("script", { src: half.src }));
      }
      if (!chosen || !data[chosen[0]]) {
        box.replaceChildren();
        return;
      }
      const [name, href] = chosen, [checked, caution, terms] = data[name];
      const lines = tested(tool).flatMap((id) => terms[id] || []);
      box.replaceChildren(
        ...(lines.length ? [make("p", {}, "What it says:"), make("ul", {}, ...[...new Set(lines)].map((line) => make("li", {}, line)))] : []),
        ...(caution ? [make("p", { className: "doubt" }, caution)] : []),
        make("p", {}, "Recorded from ", make("a", { href: href + "#sources" }, "the text"), ", checked " + checked + "."));
    };
  }

  Explainer.extras.push((tool) => {
    const all = tool.querySelector(".everyone-groups"), behind = tool.querySelector(".behind");
    const refresh = [all && everyone(tool, all), behind && clauses(tool, behind)].filter(Boolean);
    return refresh.length ? () => refresh.forEach((again) => again()) : null;
  });
})(window.Explainer = window.Explainer || {});
