// Shows what was found: groups of links, the asked words marked. Text goes in as text.
(function (Explainer) {
  "use strict";

  const { make } = Explainer, screen = 4;

  // What a finished word was found by, or what begins as the last one does.
  function marked(engine, text, result) {
    const pieces = text ? engine.words.pieces(text) : [];
    return pieces.map((piece) => piece.form !== undefined && result.hits.has(piece.form) && !engine.words.isNone(engine.words.bare(piece.text))
      ? make("mark", {}, piece.text) : piece.text);
  }

  // Where a server knows folders, their addresses are the ones of the pages.
  const address = (file) => location.protocol === "file:" ? file : file.replace(/index\.html(?=#|$)/, "");

  function item(engine, row, result, site) {
    // Another name is shown only when it is what was asked for, or more of it than the title is.
    const hits = (pieces) => pieces.filter((piece) => typeof piece !== "string").length;
    const title = marked(engine, row.title, result);
    const name = row.also.map((also) => marked(engine, also, result)).reduce((best, one) => hits(one) > hits(best) ? one : best, title);
    const line = [row.parent ? ["in " + row.parent.title] : [], name === title ? [] : ["also ", ...name], marked(engine, row.line, result)]
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

    // Fills the place with at most so many rows a group; a button shows the rest of one. Rows come until a first screen is full;
    // what is given back adds the others.
    fill(place, engine, result, most, site) {
      const late = [];
      let room = screen;
      const sections = [...this.grouped(result.rows)].map(([number, rows]) => {
        const { id, title } = engine.groups[number];
        const list = make("ul", {});
        const add = (from, to) => list.append(...rows.slice(from, to).map((row) => item(engine, row, result, site)));
        const early = Math.min(room, most, rows.length);
        room -= early;
        add(0, early);
        const head = make("h2", { id: "found-" + id }, title, " ", make("span", { className: "number" }, rows.length));
        const section = make("section", {}, head, list);
        section.setAttribute("aria-labelledby", head.id);
        late.push(() => {
          add(early, most);
          if (rows.length > most) {
            list.append(make("li", {}, this.button(list, rows.length, title, () => add(most))));
          }
          if (early === 0) {
            place.append(section);
          }
        });
        return early > 0 ? [section] : [];
      });
      place.replaceChildren(...sections.flat());
      place.hidden = late.length === 0;
      return () => late.forEach((more) => more());
    },

    // Shows the rows that a group left out, and takes the reader to the first of them.
    button(list, count, title, add) {
      const button = make("button", { type: "button", className: "more" }, "Show all " + count + " in " + title);
      button.addEventListener("click", () => {
        const last = button.parentNode, at = list.children.length - 1;
        last.remove();
        add();
        list.children[at].querySelector("a").focus();
      });
      return button;
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
