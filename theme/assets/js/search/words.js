// Words as the index has them. The rules come with the index, so that both sides can only agree.
(function (Explainer) {
  "use strict";
  const most = 8;

  Explainer.Words = class {
    constructor(index) {
      this.pattern = new RegExp(index.word, "gu");
      this.quick = new RegExp(index.word.replaceAll("\\p{L}", "[a-z]"), "g");
      this.stop = new Set(index.stop.split(" "));
      const rules = (pairs) => pairs.map(([pattern, replacement]) => [new RegExp(pattern), replacement]);
      this.spelling = rules(index.spelling);
      this.endings = rules(index.endings);
      this.known = new Map();
    }

    bare(text) {
      const small = text.toLowerCase();
      return /[^\0-\x7f]/.test(small) ? small.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l") : small;
    }

    // The words of a text as they stand.
    cut(text) {
      const bare = this.bare(text);
      return bare.match(/[^\0-\x7f]/.test(bare) ? this.pattern : this.quick) || [];
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

    // Their forms, of those that the index names.
    forms(words) {
      return words.filter((word) => !this.isNone(word)).map((word) => this.form(word));
    }

    // What a reader asks for. The last word may be unfinished; words that stand everywhere count only when nothing else is asked.
    asked(text) {
      const words = this.cut(text);
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

  // Spellings differ by these letters, and the index has one of them: "licnce" is one slip from "licens".
  const hisses = Uint8Array.from({ length: 128 }, (_, code) => "csz".includes(String.fromCharCode(code)) ? 1 : 0);
  const alike = (a, b) => a === b || (hisses[a] && hisses[b]);

  // How many letters must be typed otherwise, with neighbours that changed places as one; more than the limit is the limit and one.
  // With "start", the rest of the word is free. Equal letters are never better changed, and behind a slip fewer are allowed: most words end there.
  function slips(typed, i, word, j, limit, start) {
    while (i < typed.length && j < word.length && alike(typed.charCodeAt(i), word.charCodeAt(j))) {
      i++;
      j++;
    }
    if (i === typed.length) {
      return start ? 0 : Math.min(word.length - j, limit + 1);
    }
    if (j === word.length || limit === 0) {
      return Math.min(typed.length - i, limit + 1);
    }
    const isSwapped = i + 1 < typed.length && j + 1 < word.length && typed.charCodeAt(i) === word.charCodeAt(j + 1) && typed.charCodeAt(i + 1) === word.charCodeAt(j);
    return 1 + Math.min(
      slips(typed, i + 1, word, j + 1, limit - 1, start),
      slips(typed, i + 1, word, j, limit - 1, start),
      slips(typed, i, word, j + 1, limit - 1, start),
      isSwapped ? slips(typed, i + 2, word, j + 2, limit - 1, start) : limit);
  }

  Explainer.typos = (typed, word, limit, start) =>
    typed.length - word.length > limit || (!start && word.length - typed.length > limit) ? limit + 1 : slips(typed, 0, word, 0, limit, start);
})(window.Explainer = window.Explainer || {});
