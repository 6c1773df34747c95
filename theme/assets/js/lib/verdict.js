// Writes what a decision tool has found: the verdict and why, the rows, and what would change the answer.
(function (Explainer) {
  "use strict";
  const { make } = Explainer, mostChanges = 5;

  // Writing only what is new keeps live regions quiet.
  function fill(element, ...nodes) {
    const text = nodes.map((node) => node.textContent ?? node).join("");
    if (element && element.textContent !== text) {
      element.replaceChildren(...nodes);
    }
  }

  const nameOf = (row) => row.cells[0].textContent.trim();
  const copyOf = (cell) => [...(cell?.childNodes || [])].map((node) => node.cloneNode(true));

  // The first condition of the row that is not met; -1 where all are.
  const failed = (tool, table, place) => table.when[place].findIndex((mask, i) => !Explainer.chain.meets(mask, tool.found[table.id].digits[i]));

  // Whether the row decided: where rows are collected, each one that matches does.
  function fires(tool, table, place) {
    const found = tool.found[table.id];
    return !!found && (table.policy === "collect" ? failed(tool, table, place) < 0 : found.hit === place);
  }

  // In each table the rows that fired, and for every other the first condition that failed.
  function showRows(tool, table) {
    const found = tool.found[table.id];
    table.rows.forEach((row, place) => {
      const isFired = fires(tool, table, place), at = found && !isFired ? failed(tool, table, place) : -1, id = table.inputs[at];
      row.classList.toggle("fired", isFired);
      if (isFired) {
        row.setAttribute("aria-current", "true");
      } else {
        row.removeAttribute("aria-current");
      }
      let why = "";
      if (at >= 0) {
        const { unit } = tool.chain.inputs[id];
        why = id + " is " + tool.current(id) + (unit && " " + unit) + ", not " + row.cells[at + 1].textContent.trim();
      } else if (found && !isFired) {
        why = "also matches, but row " + nameOf(table.rows[found.hit]) + (table.policy === "priority" ? " goes before it" : " comes first");
      }
      fill(row.querySelector(".why-not"), why);
    });
  }

  // The outcome in words and its place on the ramp; a collected number speaks for itself.
  function outcome(tool, result) {
    const item = [...tool.querySelectorAll(".ramp [data-outcome]")].find((step) => step.dataset.outcome === String(result));
    return { item, text: item ? item.textContent.trim() : String(result), level: item ? item.dataset.level : "" };
  }

  // The answer itself: painted first.
  Explainer.showVerdict = function (tool) {
    const { chain, found } = tool, root = chain.tables[chain.root];
    const fired = root.rows.filter((row, place) => fires(tool, root, place));
    const { text, level } = outcome(tool, found[chain.root].result);
    const part = (name) => tool.querySelector(".tool-verdict " + name);
    part(".verdict").dataset.level = level;
    fill(part(".verdict"), text);
    fill(part(".because"), ...copyOf(fired[0]?.querySelector("td.because")));
    const line = part(".fired");
    if (line) {
      fill(line, line.firstChild, ...fired.flatMap((row, i) => [i ? ", " : "", make("a", { href: "#" + row.id }, nameOf(row))]));
    }
    const extras = [...(fired[0]?.querySelectorAll("td.extra") || [])];
    fill(part(".extras"), ...extras.flatMap((cell) => {
      return [make("dt", {}, cell.closest("table").tHead.rows[0].cells[cell.cellIndex].textContent), make("dd", {}, ...copyOf(cell))];
    }));
  };

  // Its place among all answers.
  function showPlace(tool) {
    const { item } = outcome(tool, tool.found[tool.chain.root].result), before = tool.querySelector(".ramp [aria-current]");
    if (item !== before) {
      before?.removeAttribute("aria-current");
      item?.setAttribute("aria-current", "true");
    }
  }

  Explainer.changeWords = (tool, { result, moves }) =>
    "“" + outcome(tool, result).text + "” if " + moves.map(({ id, index }) => Explainer.chain.moveWords(tool.chain.inputs[id], index)).join(" and ");

  function showChanges(tool) {
    const list = tool.querySelector(".changes ul");
    if (!list) {
      return;
    }
    const { chain, state } = tool, canChange = tool.records?.canChange();
    tool.reach = Explainer.table.changes(chain, state, tool.isSet, canChange);
    const lines = tool.reach.slice(0, mostChanges).map((change) => Explainer.changeWords(tool, change));
    const none = "No change of " + (canChange ? "one or two of your own answers" : "the answers above") + " gives another result.";
    fill(list, ...(lines.length ? lines : [none]).map((line) => make("li", {}, line)));
  }

  // What else follows from the answers.
  Explainer.showReasons = function (tool) {
    showPlace(tool);
    Object.values(tool.chain.tables).forEach((table) => showRows(tool, table));
    showChanges(tool);
  };
})(window.Explainer = window.Explainer || {});
