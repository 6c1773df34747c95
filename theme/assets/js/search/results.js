// Shows what was found: groups of links, the asked words marked. Text goes in as text.
(function (Explainer) {
  "use strict";

  const { make } = Explainer, screen = 8;

  // What a finished word was found by, or what begins as the last one does.
  function marked(engine, text, result) {
    const pieces = text ? engine.words.pieces(text) : [];
    return pieces.map((piece) => piece.form !== undefined && result.hits.has(piece.form) && !engine.words.isNone(engine.words.bare(piece.text))
      ? make("mark", {}, piece.text) : piece.text);
  }

  // Where a server knows folders, their addresses are the ones of the pages.
  const address = (file) => location.protocol === "file:" ? file : file.replace(/index\.html(?=#|$)/, "");

  function item(engine, row, result, site) {
    // Another name is shown only when it is what was asked for.
    const isHit = (piece) => typeof piece !== "string";
    const title = marked(engine, row.title, result);
    const name = title.some(isHit) ? undefined : row.also.map((also) => marked(engine, also, result)).find((pieces) => pieces.some(isHit));
    const line = [row.parent ? ["in " + row.parent.title] : [], name ? ["also ", ...name] : [], marked(engine, row.line, result)]
      .filter((part) => part.length > 0).flatMap((part, i) => i > 0 ? [" · ", ...part] : part);
    return make("li", {}, make("a", { href: address(site + row.href) }, make("b", {}, ...title), ...line.length > 0 ? [" ", make("span", { className: "line" }, ...line)] : []));
  }

  Explainer.results = {
    // Groups in the order of their best rows.
    grouped(rows) {
      const groups = new Map();
      for (const row of rows) {
        if (!groups.has(row.group)) {
          groups.set(row.group, []);
        }
        groups.get(row.group).push(row);
      }
      return groups;
    },

    // Fills the place with at most so many rows a group; a button shows the rest of one. Groups come until a first screen is full;
    // what is given back adds the others.
    fill(place, engine, result, most, site) {
      const groups = [...this.grouped(result.rows)];
      let count = 0, full = groups.findIndex(([, rows]) => (count += Math.min(rows.length, most)) >= screen) + 1 || groups.length;
      const section = ([number, rows]) => this.section(engine, result, rows, engine.groups[number], most, site);
      place.replaceChildren(...groups.slice(0, full).map(section));
      place.hidden = groups.length === 0;
      return () => place.append(...groups.slice(full).map(section));
    },

    section(engine, result, rows, { id, title }, most, site) {
      const list = make("ul", {}, ...rows.slice(0, most).map((row) => item(engine, row, result, site)));
      if (rows.length > most) {
        const button = make("button", { type: "button", className: "more" }, "Show all " + rows.length + " in " + title);
        button.addEventListener("click", () => {
          const rest = rows.slice(most).map((row) => item(engine, row, result, site));
          button.parentNode.replaceWith(...rest);
          rest[0].querySelector("a").focus();
        });
        list.append(make("li", {}, button));
      }
      const head = make("h2", { id: "found-" + id }, title, " ", make("span", { className: "number" }, rows.length));
      const section = make("section", {}, head, list);
      section.setAttribute("aria-labelledby", head.id);
      return section;
    },

    // The same in one sentence, for those who see it and those who hear it.
    say(text, result) {
      const count = result.rows.length, places = count === 1 ? "1 result" : count + " results";
      if (count === 0) {
        return result.asked.length === 0 ? "Type a word with some more letters." : "Nothing was found for “" + text + "”.";
      }
      return result.missing > 0 ? "Nothing holds all of these words. " + places + (count === 1 ? " holds" : " hold") + " most of them."
        : result.typos > 0 ? "No exact match. " + places + " with similar words." : places + ".";
    },
  };
})(window.Explainer = window.Explainer || {});
