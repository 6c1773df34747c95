// Fills a tool in from a record of the catalogue, and puts the words of every rule for it beside each other. The list of
// records is a script of its own, loaded once the page is there. For the reader's own answers the words are those of this tool's tables.
(function (Explainer) {
  "use strict";

  const { make } = Explainer, key = "record";
  const link = (href, text) => make("a", { href }, text);

  // "weights=gated osaid=no|yes" as pairs of an id and its possible values.
  const answers = (text) => text.split(" ").filter(Boolean).map((pair) => {
    const [id, values] = pair.split("=");
    return [id, values.split("|")];
  });

  // How an address names a record: by its page, without the way there from the page of a tool.
  const keyOf = ([, href]) => href.slice(6).replace("index.html", "");

  function fill(tool, box, { rules, at, groups, words: all }, wanted) {
    const select = box.querySelector("select"), said = box.querySelector(".preset"), words = make("dl", { className: "beside" });
    // What can be made of the name or is said of many records is not written with each of them.
    const records = groups.flatMap(([, page, ...rows]) => rows.map((row) => {
      row[1] = at + (page || row[1]) + "/index.html" + (page && (row[1] || "#release-" + row[0].toLowerCase().replace(/[^a-z0-9]+/g, "-")));
      rules.forEach((rule, i) => row[4 + i] = all[row[4 + i]]);
      return row;
    }));
    let chosen = null, isNew = false;

    for (const [name, , ...rows] of groups) {
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
        line.append(" Its answer: " + word + ". What would settle it: " + open.join(" ") + " Below, each of these stands at one of the answers that are left.");
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

    const choose = (row) => {
      chosen = row || null;
      select.value = chosen ? records.indexOf(chosen) : "";
      say();
    };

    // The record that an address names.
    const take = (name) => {
      choose(records.find((row) => keyOf(row) === name));
      isNew = !!name;
    };
    // It stays as long as the answers are those of the record.
    const refresh = () => {
      if ((chosen || isNew) && !(chosen && answers(chosen[2]).every(([id, values]) => values.includes(tool.current(id))))) {
        tool.status.textContent = isNew ? "The record in the address is not known, or has changed since." : "";
        choose(null);
        tool.rest.soon();
      }
      isNew = false;
      show();
    };

    // What somebody else laid down in the record stays as it is where a reader asks about a plan.
    const canChange = () => chosen && tool.querySelector(".terms") ? (id) => isReaders(tool.chain.inputs[id].controls[0]) : null;

    tool.records = { all: records, chosen: () => chosen, answers, canChange };
    select.addEventListener("change", () => {
      const row = records[select.value];
      if (row) {
        const taken = answers(row[2]).map(([id, values]) => [id, values.includes(tool.chain.inputs[id].first) ? tool.chain.inputs[id].first : values[0]]);
        tool.take(new Map([[key, keyOf(row)], ...kept(), ...taken]));
        tool.show(true);
      } else {
        choose(null);
        tool.rest.soon();
      }
    });
    tool.querySelector(".tool-actions").before(make("div", { className: "rules-beside" }, make("p", {}, "Under every rule"), words));
    take(wanted);
    return { refresh, take, key: () => chosen ? keyOf(chosen) : "" };
  }

  Explainer.extras = Explainer.extras || [];
  Explainer.extras.push((tool) => {
    const box = tool.querySelector(".presets");
    if (!box) {
      return null;
    }
    // Until the records are there, what the address names waits.
    let filled = null, wanted = "";
    Explainer.takePresets = (data) => {
      filled = fill(tool, box, data, wanted);
      tool.rest.soon();
    };
    window.addEventListener("load", () => {
      document.head.append(make("script", { src: box.dataset.src }));
    });
    const extra = () => filled?.refresh();
    extra.take = (rest) => {
      wanted = rest.get(key) || "";
      rest.delete(key);
      filled?.take(wanted);
    };
    extra.values = () => {
      const record = filled ? filled.key() : wanted;
      return record ? [[key, record]] : [];
    };
    return extra;
  });
})(window.Explainer = window.Explainer || {});
