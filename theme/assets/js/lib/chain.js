// Reads the decision tables and the questions of one tool from its HTML, into what lib/table.js works with,
// and finds the words for rows and values.
(function (Explainer) {
  "use strict";
  const list = (text) => (text || "").split(" ").filter(Boolean);
  const controlsOf = (wrapper) => [...wrapper.querySelectorAll("input")].filter((control) => control.closest(".input") === wrapper);

  // "vram:0 8 >24; ram:0 16"
  function readCuts(text) {
    return Object.fromEntries((text || "").split(";").filter((part) => part.includes(":")).map((part) => {
      const [id, starts] = part.split(":");
      return [id.trim(), list(starts).map((start) => ({ at: Number(start.replace(">", "")), over: start.startsWith(">") }))];
    }));
  }

  function readTable(element) {
    const data = element.dataset, width = Number(data.width) || 1;
    // Where the rules stand on another page, only their results are here.
    const rows = element.tBodies ? [...element.tBodies[0].rows] : [];
    const cells = [];
    for (let i = 0; i < data.cells.length; i += width) {
      cells.push(parseInt(data.cells.slice(i, i + width), 36));
    }
    return {
      id: data.decision,
      policy: data.policy,
      inputs: list(data.inputs),
      sizes: list(data.sizes).map(Number),
      cuts: readCuts(data.cuts),
      cells,
      rows,
      when: rows.map((row) => list(row.dataset.when)),
      results: data.values ? list(data.values).map(Number) : data.results ? list(data.results) : rows.map((row) => row.dataset.outcome),
    };
  }

  function readInput(id, wrappers, tables) {
    const controls = wrappers.flatMap(controlsOf);
    const radios = controlsOf(wrappers[0]).filter((control) => control.type === "radio");
    const numeric = radios.length === 0;
    const starts = tables.flatMap((table) => table.cuts[id] || []).sort((a, b) => a.at - b.at || a.over - b.over);
    return {
      id,
      wrappers,
      controls,
      from: wrappers[0].dataset.from || "",
      question: wrappers[0].querySelector("legend, label").textContent.trim(),
      values: numeric ? null : radios.map((radio) => radio.dataset.id),
      labels: radios.map((radio) => radio.parentElement.textContent.trim()),
      // What the page was delivered with, whatever the browser may have filled in since.
      first: numeric ? controls[0].defaultValue : (radios.find((radio) => radio.defaultChecked) || radios[0]).dataset.id,
      firstSet: wrappers[0].hasAttribute("data-set"),
      starts: starts.filter((start, i) => i === 0 || start.at !== starts[i - 1].at || start.over !== starts[i - 1].over),
      unit: wrappers[0].querySelector(":scope > .unit")?.textContent.trim() || "",
      // The fed inputs that this question helps to work out.
      outer: [...new Set(wrappers.flatMap((wrapper) => {
        const around = [];
        for (let up = wrapper.parentElement.closest(".input"); up; up = up.parentElement.closest(".input")) {
          around.push(up.dataset.input);
        }
        return around;
      }))],
    };
  }

  function read(tool) {
    const all = [...tool.querySelectorAll("[data-cells]")].map(readTable);
    const wrappers = new Map();
    for (const wrapper of tool.querySelectorAll(".input[data-input]")) {
      wrappers.set(wrapper.dataset.input, [...(wrappers.get(wrapper.dataset.input) || []), wrapper]);
    }
    return {
      root: all[0].id,
      tables: Object.fromEntries(all.map((table) => [table.id, table])),
      inputs: Object.fromEntries([...wrappers].map(([id, elements]) => [id, readInput(id, elements, all)])),
    };
  }

  // Masks are hexadecimal, bit i for value i, and may be longer than a number holds.
  function meets(mask, digit) {
    return mask === "-" || (parseInt(mask.at(-1 - (digit >> 2)), 16) >> (digit & 3) & 1) === 1;
  }

  // Which segment, in words: "under 8 GB", "at least 8 and under 24 GB", "exactly 8 GB".
  function range({ starts, unit }, index) {
    const start = starts[index], next = starts[index + 1], parts = [];
    if (next && !start.over && next.over && next.at === start.at) {
      parts.push("exactly " + start.at);
    } else {
      if (index > 0) {
        parts.push((start.over ? "over " : "at least ") + start.at);
      }
      if (next) {
        parts.push((next.over ? "at most " : "under ") + next.at);
      }
    }
    return parts.join(" and ") + (unit && " " + unit);
  }

  // The question with an answer: "“Can people get the file?” is “No”", "“Memory” is under 8 GB".
  const moveWords = (input, index) =>
    "“" + input.question + "” is " + (input.values ? "“" + input.labels[index] + "”" : range(input, index));

  Explainer.chain = { read, meets, moveWords };
})(window.Explainer = window.Explainer || {});
