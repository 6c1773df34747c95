// What the reader has answered and chosen, kept in this browser under one key:
// { version: 1, questions: { "q-x": { hash, right, tries, sure, day, box, first } }, choices: { theme: "dark" } }. What is written into a worksheet is a choice too.
// Questions come back by Leitner's boxes: a right answer on the day it is due or later puts a question one box further, a wrong one
// back to box 0. "first" is the first answer of that day, { right, sure }: a second try on the same day says little about what one knew.
// Where storage is missing, refused, full or damaged, everything lives as long as the page does.
(function (Explainer) {
  "use strict";
  const key = "explainer", version = 1;
  // For each box the days until a question is due again.
  const rests = [0, 1, 3, 7, 14, 30];
  let unsaved = null, text, data;

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
      if (id.startsWith("q-") && isMap(entry) && typeof entry.hash === "string") {
        const { hash, right, tries, sure, day, box, first } = entry;
        result.questions[id] = {
          hash,
          right: right === true,
          tries: whole(tries, 999),
          sure: whole(sure, 3),
          day: whole(day, 99999),
          // Older answers have no box: whoever was right at once and did not guess is a step further.
          box: right !== true ? 0 : Math.max(1, whole(box ?? (tries === 1 && sure !== 1 ? 2 : 1), 5)),
          first: isMap(first) ? { right: first.right === true, sure: whole(first.sure, 3) } : { right: right === true, sure: whole(sure, 3) },
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

  // Each question of a page asks what is kept: what still reads the same is not taken apart again.
  function load() {
    if (unsaved) {
      return unsaved;
    }
    try {
      const now = localStorage.getItem(key);
      if (now !== text) {
        data = clean(JSON.parse(now));
        text = now;
      }
      return data;
    } catch {
      return empty();
    }
  }

  // Read again before each change, so that two tabs do not undo each other.
  function change(edit) {
    unsaved = load();
    edit(unsaved);
    try {
      localStorage.setItem(key, JSON.stringify(unsaved));
      unsaved = null;
    } catch {
      // Kept until there is room.
    }
    document.dispatchEvent(new Event("explainer-progress"));
  }

  function box(past, entry) {
    return !entry.right ? 0 : !past?.right || entry.sure === 1 ? 1 : Math.min(past.box + (entry.day >= past.day + rests[past.box]), 5);
  }

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
    // Keeps an answer { hash, right, sure }.
    write(id, answer) {
      change((data) => {
        const known = data.questions[id], past = known && known.hash === answer.hash ? known : null;
        const entry = { ...answer, tries: (past ? past.tries : 0) + 1, day: this.today() };
        const first = past && past.day === entry.day ? past.first : { right: entry.right, sure: entry.sure };
        data.questions[id] = { ...entry, box: box(past, entry), first };
      });
    },
    // The day on which a question comes back; an answer from tomorrow, by a clock that was wrong, counts as one of today.
    due(entry) {
      return Math.min(entry.day, this.today()) + rests[entry.box];
    },
    version,
    clean,
    change,
    choice: (name) => load().choices[name] || "",
    choose(name, value) {
      change((data) => {
        data.choices[name] = value;
      });
    },
  };
})(window.Explainer = window.Explainer || {});
