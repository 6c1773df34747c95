// Words as the index has them. The rules come with the index, so that both sides can only agree.
(function (Explainer) {
  "use strict";
  const most = 8;

  Explainer.Words = class {
    constructor(index) {
      this.pattern = new RegExp(index.word, "gu");
      this.stop = new Set(index.stop.split(" "));
      const rules = (pairs) => pairs.map(([pattern, replacement]) => [new RegExp(pattern), replacement]);
      this.spelling = rules(index.spelling);
      this.endings = rules(index.endings);
      this.known = new Map();
    }

    bare(text) {
      return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
    }

    // Word by word as they stand, without what is between them.
    plain(text) {
      return (this.bare(text).match(this.pattern) || []).join(" ");
    }

    // In one spelling, for the start of a word that is still being typed.
    spelt(word) {
      return /\d/.test(word) ? word : this.spelling.reduce((form, rule) => form.replace(...rule), word);
    }

    form(word) {
      let form = this.known.get(word);
      if (form === undefined) {
        form = /\d/.test(word) ? word : this.endings.reduce((left, rule) => left.replace(...rule), this.spelt(word));
        this.known.set(word, form);
      }
      return form;
    }

    isNone(word) {
      return this.stop.has(word) || word.length > 40 || (word.length === 1 && !/\d/.test(word));
    }

    // The forms of a text that the index names.
    forms(text) {
      return (this.bare(text).match(this.pattern) || []).filter((word) => !this.isNone(word)).map((word) => this.form(word));
    }

    // What a reader asks for. The last word may be unfinished; words that stand everywhere count only when nothing else is asked.
    asked(text) {
      const words = [...this.bare(text).matchAll(this.pattern)].map((match) => match[0]);
      const isOpen = /[\p{L}\d]$/u.test(this.bare(text));
      const asked = words.map((word, i) => ({ word, spelt: this.spelt(word), form: this.form(word), isOpen: isOpen && i === words.length - 1 }));
      const telling = asked.filter(({ word }) => !this.isNone(word));
      return (telling.length > 0 ? telling : asked.filter(({ isOpen: open }) => open)).slice(0, most);
    }

    // A text as pieces, each with its form or without.
    pieces(text) {
      const pieces = [];
      let from = 0;
      for (const match of text.matchAll(this.pattern)) {
        pieces.push({ text: text.slice(from, match.index) }, { text: match[0], form: this.form(this.bare(match[0])) });
        from = match.index + match[0].length;
      }
      return [...pieces, { text: text.slice(from) }].filter((piece) => piece.text);
    }
  };

  // How many letters must be typed otherwise, with neighbours that changed places as one; more than the limit is the limit and one.
  // With "start", the rest of the longer word is free.
  Explainer.typos = function (typed, word, limit, start) {
    if (typed.length - word.length > limit || (!start && word.length - typed.length > limit)) {
      return limit + 1;
    }
    const width = Math.min(word.length, typed.length + limit);
    let before = [], row = Array.from({ length: width + 1 }, (_, i) => i);
    for (let i = 1; i <= typed.length; i++) {
      const next = [i];
      let least = i;
      for (let j = 1; j <= width; j++) {
        const same = typed[i - 1] === word[j - 1];
        let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        next.push(cost);
        least = Math.min(least, cost);
      }
      if (least > limit) {
        return limit + 1;
      }
      [before, row] = [row, next];
    }
    return Math.min(limit + 1, start ? Math.min(...row) : row[word.length] ?? limit + 1);
  };
})(window.Explainer = window.Explainer || {});
