// Fills a tool in from a record of the catalogue, and puts the words of every rule for it beside each other. The list of
// records is a script of its own, loaded once the page is there. For the reader's own answers the words are those of this tool's tables.
(function (Explainer) {
  "use strict";

  const { make } = Explainer;
  const link = (href, text) => make("a", { href }, text);
  const listed = (words) => words.length < 2 ? words.join("") : words.slice(0, -1).join(", ") + " and " + words.at(-1);

  // "weights=gated osaid=no|yes" as pairs of an id and its possible values.
  const answers = (text) => text.split(" ").filter(Boolean).map((pair) => {
    const [id, values] = pair.split("=");
    return [id, values.split("|")];
  });

  function fill(tool, box, { rules, groups }) {
    const select = box.querySelector("select"), said = box.querySelector(".preset"), words = make("dl", { className: "beside" });
    const records = groups.flatMap(([, ...rows]) => rows);
    let chosen = null;

    for (const [name, ...rows] of groups) {
      const options = rows.map((row) => new Option(row[0], records.indexOf(row)));
      if (name) {
        select.append(make("optgroup", { label: name }, ...options));
      } else {
        select.append(...options);
      }
    }

    // What a table of this tool gives for the answers that stand there; other rules ask their own questions.
    const own = (decision) => {
      const fed = Object.values(tool.chain.inputs).find((input) => input.from === decision);
      if (decision === tool.chain.root) {
        return tool.querySelector(".tool-verdict .verdict").textContent;
      }
      return fed && fed.values ? fed.labels[fed.values.indexOf(tool.current(fed.id))] : "asks other questions";
    };

    const show = () => {
      words.replaceChildren(...rules.map(([title, decision, href], i) => make("div", {},
        make("dt", {}, href ? link(href, title) : title),
        make("dd", {}, (chosen ? chosen[4 + i] : own(decision)) || "not judged"),
      )));
    };

    const sentence = ([name, href, , settling, word]) => {
      const open = settling.split(" ").filter(Boolean).map((id) => "“" + tool.chain.inputs[id].question + "”");
      const line = make("p", {}, "Filled in from the record of ", link(href, name), ".");
      if (open.length) {
        line.append(" Its answer is " + word + ". What would settle it: " + listed(open) + ". Below, each of these stands at one of the answers that are left.");
      }
      return line;
    };

    // Where a tool asks for more than records know, those answers stay the reader's.
    const isReaders = (control) => !!tool.querySelector(".terms") && !!control.closest(".tool-inputs > .input");
    const kept = () => Object.values(tool.chain.inputs).filter((input) => isReaders(input.controls[0])).map(({ id }) => [id, tool.current(id)]);

    const say = () => {
      said.replaceChildren(...(chosen ? [sentence(chosen)] : []));
      show();
    };

    tool.records = { all: records, chosen: () => chosen, answers };
    select.addEventListener("change", () => {
      chosen = records[select.value] || null;
      if (chosen) {
        const taken = answers(chosen[2]).map(([id, values]) => [id, values.includes(tool.chain.inputs[id].first) ? tool.chain.inputs[id].first : values[0]]);
        tool.take(new Map([...kept(), ...taken]));
        tool.show(true);
      }
      say();
    });
    const forget = (event) => {
      if (chosen && event.target !== select && !isReaders(event.target)) {
        chosen = null;
        select.value = "";
        say();
      }
    };
    tool.addEventListener("change", forget);
    tool.querySelector(".reset").addEventListener("click", forget);
    tool.querySelector(".tool-actions").before(make("div", { className: "rules-beside" }, make("p", {}, "Under every rule"), words));
    show();
    return show;
  }

  Explainer.extras = Explainer.extras || [];
  Explainer.extras.push((tool) => {
    const box = tool.querySelector(".presets");
    if (!box) {
      return null;
    }
    let refresh = null;
    Explainer.takePresets = (data) => {
      refresh = fill(tool, box, data);
      tool.rest.soon();
    };
    window.addEventListener("load", () => {
      document.head.append(make("script", { src: box.dataset.src }));
    });
    return () => refresh?.();
  });
})(window.Explainer = window.Explainer || {});
