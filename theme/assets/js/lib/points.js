// Where points are added: on the tool's own page readers put in their own, and see which question matters most.
(function (Explainer) {
  "use strict";
  const { make, address } = Explainer, least = -20, most = 20;
  Explainer.extras = Explainer.extras || [];

  // Whole points only: the tables that read the sum are proved for these.
  const whole = (text) => {
    const value = address.number(text, least, most);
    return Number.isInteger(value) ? value : null;
  };

  // Every combination of answers is added up again.
  function add(table, points) {
    const sums = [], digits = table.sizes.map(() => 0);
    for (let cell = 0; cell < table.cells.length; cell++) {
      let rest = cell;
      for (let i = digits.length - 1; i >= 0; i--) {
        digits[i] = rest % table.sizes[i];
        rest = Math.floor(rest / table.sizes[i]);
      }
      sums.push(table.when.reduce((sum, when, row) => when.every((mask, i) => Explainer.chain.meets(mask, digits[i])) ? sum + points[row] : sum, 0));
    }
    table.results = [...new Set(sums)].sort((a, b) => a - b);
    table.cells = sums.map((sum) => table.results.indexOf(sum));
  }

  // How much each question in use matters, as Influence.cs ranks and words it.
  function influences({ chain, state, isSet }) {
    const { plan, run } = Explainer.table, all = plan(chain, isSet);
    const here = all.variables.map((id) => state[id]), result = run(all, here);
    const sum = all.steps.find(({ table }) => table.policy === "collect");
    return all.variables.map((id, i) => {
      const input = chain.inputs[id], size = (input.values || input.starts).length, now = [...here], sums = [];
      let elsewhere = 0;
      for (let index = 0; index < size; index++) {
        now[i] = index;
        elsewhere += run(all, now) !== result;
        if (sum) {
          sums.push(sum.table.results[sum.hit]);
        }
      }
      return { question: input.question, elsewhere, others: Math.max(1, size - 1), spread: sums.length ? Math.max(...sums) - Math.min(...sums) : 0 };
    }).sort((a, b) => b.elsewhere / b.others - a.elsewhere / a.others || b.spread - a.spread);
  }

  function words({ question, elsewhere, others, spread }) {
    const lead = elsewhere === 0 ? "no other answer leads elsewhere"
      : elsewhere === others ? "any other answer leads elsewhere"
        : elsewhere + " of " + others + " other answers " + (elsewhere === 1 ? "leads" : "lead") + " elsewhere";
    return "“" + question + "”: " + lead + "." + (spread ? " It moves the sum by up to " + spread + "." : "");
  }

  Explainer.extras.push((tool) => {
    const list = tool.querySelector(".matters ol"), said = tool.querySelector(".points-note");
    if (!list) {
      return null;
    }
    const tables = Object.values(tool.chain.tables).filter(({ rows }) => rows[0]?.closest("[data-sum]"));
    const entries = tables.flatMap((table) => table.rows.map((row, place) => {
      const cell = row.querySelector(".outcome"), ours = Number(row.dataset.outcome), name = row.cells[0].textContent.trim();
      const field = make("input", { type: "number", min: least, max: most, step: 1, value: ours, autocomplete: "off" });
      field.setAttribute("aria-label", "Points of row " + name);
      cell.replaceChildren(field);
      return { table, place, key: name.toLowerCase(), name, ours, field, points: ours };
    }));
    const again = () => {
      for (const table of tables) {
        add(table, entries.filter((entry) => entry.table === table).map(({ points }) => points));
        // Who sets the sum directly may type what it can now be.
        for (const control of Object.values(tool.chain.inputs).filter(({ from }) => from === table.id).flatMap(({ controls }) => controls)) {
          [control.min, control.max] = [table.results[0], table.results.at(-1)];
        }
      }
    };

    for (const entry of entries) {
      entry.field.addEventListener("input", () => {
        const value = whole(entry.field.value);
        address.judge(entry.field, tool.status, value !== null);
        if (value !== null) {
          entry.points = value;
          again();
          tool.show(true);
        }
      });
    }

    const refresh = () => {
      const lines = influences(tool).map(words);
      if (lines.join() !== [...list.children].map((item) => item.textContent).join()) {
        list.replaceChildren(...lines.map((line) => make("li", {}, line)));
      }
      const own = entries.filter(({ points, ours }) => points !== ours);
      const text = own.length ? "With your own points: " + own.map(({ name, points, ours }) => name + " gives " + points + ", not " + ours).join("; ") + "." : "";
      if (said.textContent !== text) {
        said.textContent = text;
      }
    };
    // In an address a row stands under its name, and only where it differs from ours.
    refresh.take = (rest) => {
      for (const entry of entries) {
        const value = whole(rest.get(entry.key) ?? "");
        if (value !== null) {
          rest.delete(entry.key);
        }
        entry.points = value ?? entry.ours;
        entry.field.value = entry.points;
        entry.field.removeAttribute("aria-invalid");
      }
      again();
    };
    refresh.values = () => entries.filter(({ points, ours }) => points !== ours).map(({ key, points }) => [key, String(points)]);
    return refresh;
  });
})(window.Explainer = window.Explainer || {});
