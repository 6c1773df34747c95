Explainer.takeClauses({"Study Licence 2.0":["20 November 2026","Part of this record rests on documents of others.",{}]});
