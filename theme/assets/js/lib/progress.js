// What the reader has answered and chosen, kept in this browser under one key:
// { version: 1, questions: { "q-x": { hash, right, tries, sure, day } }, choices: { theme: "dark" } }.
// Where storage is missing, refused, full or damaged, everything lives as long as the page does.
(function (Explainer) {
  "use strict";
  const key = "explainer", version = 1;
  let unsaved = null;

  const empty = () => ({ version, questions: {}, choices: {} });
  const isMap = (value) => !!value && typeof value === "object" && !Array.isArray(value);
  const whole = (value, most) => Number.isInteger(value) && value >= 0 ? Math.min(value, most) : 0;

  // Only known fields of known types come in; a foreign or future format counts as nothing.
  function clean(data) {
    const result = empty();
    if (!isMap(data) || data.version !== version) {
      return result;
    }
    for (const [id, entry] of Object.entries(isMap(data.questions) ? data.questions : {})) {
      if (id.startsWith("q-") && isMap(entry)) {
        result.questions[id] = {
          hash: String(entry.hash),
          right: entry.right === true,
          tries: whole(entry.tries, 999),
          sure: whole(entry.sure, 3),
          day: whole(entry.day, 99999),
        };
      }
    }
    for (const [name, value] of Object.entries(isMap(data.choices) ? data.choices : {})) {
      if (typeof value === "string" && name !== "__proto__") {
        result.choices[name] = value;
      }
    }
    return result;
  }

  function load() {
    if (unsaved) {
      return unsaved;
    }
    try {
      return clean(JSON.parse(localStorage.getItem(key)));
    } catch {
      return empty();
    }
  }

  // Read again before each change, so that two tabs do not undo each other.
  function change(edit) {
    const data = load();
    edit(data);
    try {
      localStorage.setItem(key, JSON.stringify(data));
      unsaved = null;
    } catch {
      unsaved = data;
    }
    document.dispatchEvent(new Event("explainer-progress"));
  }

  const better = (a, b) => a.day - b.day || a.tries - b.tries || a.right - b.right;

  Explainer.progress = {
    // Days since 1970 by the reader's own calendar.
    today() {
      const now = new Date();
      return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 864e5);
    },
    all: () => load().questions,
    // What is known about a question, unless its text has changed since.
    read(id, hash) {
      const entry = load().questions[id];
      return entry && entry.hash === hash ? entry : null;
    },
    write(id, entry) {
      change((data) => {
        data.questions[id] = entry;
      });
    },
    // Takes in an exported copy: of two answers the later counts.
    merge(other) {
      const theirs = clean(other).questions;
      change((data) => {
        for (const [id, entry] of Object.entries(theirs)) {
          const mine = data.questions[id];
          if (!mine || better(entry, mine) > 0) {
            data.questions[id] = entry;
          }
        }
      });
    },
    export: () => JSON.stringify({ version, questions: load().questions }),
    choice: (name) => load().choices[name] || "",
    choose(name, value) {
      change((data) => {
        data.choices[name] = value;
      });
    },
  };
})(window.Explainer = window.Explainer || {});
