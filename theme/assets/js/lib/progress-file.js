// Progress as a file: what is saved, and what may come in. A file never overwrites: of two answers the later counts, and answers
// to questions that this course does not ask, or asks differently now, stay out.
(function (Explainer) {
  "use strict";
  const { progress } = Explainer;
  const largest = 1e6;
  const isMap = (value) => !!value && typeof value === "object" && !Array.isArray(value);
  const later = (a, b) => a.day - b.day || a.tries - b.tries || a.right - b.right;

  // The answers in a file, or a sentence that says why it is refused; null stands for one that is too large to be read.
  function read(text) {
    let data;
    if (text === null) {
      return { refused: "This file is far larger than a progress file. Nothing was taken in." };
    }
    try {
      data = JSON.parse(text);
    } catch {
      return { refused: "This file cannot be read: it is damaged, or it is no progress file. Nothing was taken in." };
    }
    if (!isMap(data) || !isMap(data.questions) || !Number.isInteger(data.version)) {
      return { refused: "This is no progress file of this site. Nothing was taken in." };
    }
    return data.version === progress.version ? { questions: progress.clean(data).questions }
      : { refused: "This file was made by another version of this site. Nothing was taken in." };
  }

  // Questions by id with the hash of their text today; says how many came in and how many were left alone.
  function merge(questions, hashes) {
    const count = { added: 0, newer: 0, older: 0, other: 0 };
    const tomorrow = progress.today() + 1;
    progress.change((data) => {
      for (const [id, entry] of Object.entries(questions)) {
        const mine = data.questions[id];
        entry.day = Math.min(entry.day, tomorrow);
        if (hashes.get(id) !== entry.hash) {
          count.other += 1;
        } else if (!mine || mine.hash !== entry.hash) {
          count.added += 1;
          data.questions[id] = entry;
        } else if (later(entry, mine) > 0) {
          count.newer += 1;
          data.questions[id] = entry;
        } else {
          count.older += 1;
        }
      }
    });
    return count;
  }

  Explainer.progressFile = {
    largest,
    read,
    merge,
    write: () => JSON.stringify({ version: progress.version, questions: progress.all() }, null, 1),
  };
})(window.Explainer = window.Explainer || {});
