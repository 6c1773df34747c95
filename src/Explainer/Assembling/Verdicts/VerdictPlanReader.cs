using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Parsing;

namespace Explainer.Assembling.Verdicts;

/// <summary>Reads <c>input/verdicts.yml</c> and holds every name in it against the decisions, the shapes of the records and the vocabularies.</summary>
public static class VerdictPlanReader
{
    private static readonly string[] Kinds = ["licences", "releases"];
    private static readonly string[] Askable = ["reader"];

    public static IReadOnlyList<VerdictPlan> Read(SourceFile file, Toolbox toolbox, IReadOnlyDictionary<string, Vocabulary> vocabularies, DiagnosticBag problems)
    {
        var plans = new List<VerdictPlan>();
        if (YamlReader.ReadFile(file, problems) is not { } map)
        {
            return plans;
        }

        foreach (var entry in map.Entries)
        {
            if (Ids.Check(entry.Key, entry.KeySpan, problems) && map.Map(entry.Key) is { } fields
                && new OnePlan(fields, plans, toolbox, vocabularies, problems).Read(new Located<string>(entry.Key, entry.KeySpan)) is { } plan)
            {
                plans.Add(plan);
            }
        }

        return plans;
    }

    private sealed class OnePlan(YamlMap map, List<VerdictPlan> before, Toolbox toolbox, IReadOnlyDictionary<string, Vocabulary> vocabularies, DiagnosticBag problems)
    {
        private DecisionChain _chain = null!;
        private string _kind = "";

        public VerdictPlan? Read(Located<string> id)
        {
            var title = map.Text("title").Value;
            var of = map.OptionalChoice("of", Kinds) ?? map.Text("of");
            var decision = map.Text("decision");
            var definition = map.OptionalText("definition")?.Value ?? "";
            var note = map.OptionalText("note")?.Value ?? "";
            var inputs = map.Map("inputs");
            var label = map.Map("label");
            map.RejectUnknown();
            _kind = of.Value == "licences" ? "licence" : "release";
            if (decision.Value.Length == 0)
            {
                return null;
            }

            if (toolbox.Decisions.Chain(decision.Value) is not { } chain)
            {
                if (!toolbox.Lost.Contains(decision.Value) && toolbox.Tables.All(table => table.Id.Value != decision.Value))
                {
                    problems.Add(DecisionProblems.DecisionUnknown, decision.Span, $"there is no decision `{decision.Value}`", Suggest.Help(decision.Value, toolbox.Tables.Select(table => table.Id.Value), "decisions"));
                }

                return null;
            }

            _chain = chain;
            List<Feed> feeds = [.. (inputs?.Entries ?? []).Select(entry => ReadFeed(inputs!, entry)).OfType<Feed>()];
            return new VerdictPlan(id, title, _kind, chain, definition, note, feeds, label is null ? null : ReadLabel(label));
        }

        private Feed? ReadFeed(YamlMap inputs, YamlEntry entry)
        {
            var input = new Located<string>(entry.Key, entry.KeySpan);
            if (_chain.Inputs.FirstOrDefault(known => known.Id == input.Value) is not { } question)
            {
                Unknown(input, $"`{_chain.Root.Id}` has no input `{input.Value}`", _chain.Inputs.Select(known => known.Id), "inputs");
                return null;
            }

            if (entry.Value is YamlList)
            {
                var rules = inputs.Maps(entry.Key).ToList();
                var behind = rules.Count > 1 && rules[^1].Find("verdict") is not null ? rules[^1] : null;
                var (named, by) = (behind?.OptionalText("verdict"), behind is null ? null : behind.Text("through"));
                var turned = ReadAs(behind, named, question);
                behind?.RejectUnknown();
                CheckVerdict(named, by);
                return new Feed(input, "", named?.Value ?? "", by?.Value ?? "", turned, "", false, [.. rules.Where(rule => rule != behind).Select(rule => ReadRule(rule, question))]);
            }

            if (inputs.Map(entry.Key) is not { } fields)
            {
                return null;
            }

            var (from, verdict, through, assumed) = (fields.OptionalText("from"), fields.OptionalText("verdict"), fields.OptionalText("through"), fields.OptionalText("assume"));
            var outcomes = ReadAs(fields, verdict, question);
            var isAsked = fields.OptionalChoice("ask", Askable) is not null;
            var beside = isAsked ? fields.Map("beside") : null;
            fields.RejectUnknown();
            CheckPath(from);
            CheckValue(assumed, question);
            CheckVerdict(verdict, through);
            if (from is null && assumed is null && !isAsked && (verdict is null || through is null))
            {
                problems.Add(ParsingProblems.FieldMissing, entry.KeySpan, $"nothing says where `{input.Value}` comes from", "write `{from: FIELD}`, `{verdict: ID, through: FIELD}`, `{assume: VALUE}`, `{ask: reader}` or a list of `- {when: …, is: …}`");
                return null;
            }

            return new Feed(input, from?.Value ?? "", verdict?.Value ?? "", through?.Value ?? "", outcomes, assumed?.Value ?? "", isAsked, [])
            {
                Beside = beside is null ? null : ReadRule(beside, question),
            };
        }

        /// <summary>Says of every outcome of the other verdict what it comes to here: one that is forgotten would silently be unknown.</summary>
        private Dictionary<string, IReadOnlyList<string>> ReadAs(YamlMap? fields, Located<string>? verdict, ChainInput question)
        {
            if (fields?.Find("as") is not { } entry || fields.Map("as") is not { } map)
            {
                return [];
            }

            IReadOnlyList<string> known = before.FirstOrDefault(plan => plan.Id.Value == verdict?.Value)?.Chain.Root.Results ?? [];
            var found = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            foreach (var outcome in map.Entries)
            {
                if (known.Count > 0 && !known.Contains(outcome.Key, StringComparer.Ordinal))
                {
                    Unknown(new Located<string>(outcome.Key, outcome.KeySpan), $"`{verdict!.Value}` has no outcome `{outcome.Key}`", known, "outcomes");
                }

                var values = map.Texts(outcome.Key);
                foreach (var value in values)
                {
                    CheckValue(value, question);
                }

                found.TryAdd(outcome.Key, [.. values.Select(value => value.Value).Where(value => value != "unknown")]);
            }

            if (known.FirstOrDefault(outcome => !found.ContainsKey(outcome)) is { } forgotten)
            {
                problems.Add(ParsingProblems.FieldMissing, entry.KeySpan, $"nothing says what `{forgotten}` comes to here", $"add `{forgotten}: VALUE`; `unknown` where nobody can say");
            }

            return found;
        }

        private void CheckVerdict(Located<string>? verdict, Located<string>? through)
        {
            CheckPath(through);
            if (verdict is { } named && before.All(plan => plan.Id.Value != named.Value))
            {
                Unknown(named, $"there is no verdict `{named.Value}` above this one", before.Select(plan => plan.Id.Value), "verdicts");
            }
        }

        private FeedRule ReadRule(YamlMap rule, ChainInput question)
        {
            var when = rule.Map("when");
            var values = rule.Texts("is");
            rule.RejectUnknown();
            foreach (var value in values)
            {
                CheckValue(value, question);
            }

            return new FeedRule(
                [.. (when?.Entries ?? []).Select(entry => ReadCondition(when!, entry))],
                [.. values.Select(value => value.Value).Where(value => value != "unknown")]);
        }

        private FeedCondition ReadCondition(YamlMap when, YamlEntry entry)
        {
            var field = CheckPath(new Located<string>(entry.Key, entry.KeySpan));
            var words = when.Texts(entry.Key);
            foreach (var word in words)
            {
                CheckWord(word, field);
            }

            return new FeedCondition(entry.Key, [.. words.Select(word => word.Value)]);
        }

        private LabelCheck ReadLabel(YamlMap label)
        {
            var field = label.Text("field");
            var shape = CheckPath(field);
            var agrees = label.Map("agrees");
            label.RejectUnknown();
            foreach (var entry in agrees?.Entries ?? [])
            {
                CheckWord(new Located<string>(entry.Key, entry.KeySpan), shape);
            }

            return new LabelCheck(field.Value, (agrees?.Entries ?? []).DistinctBy(entry => entry.Key).ToDictionary(
                entry => entry.Key,
                entry => (IReadOnlyList<string>)[.. agrees!.Texts(entry.Key).Select(outcome =>
                {
                    if (!_chain.Root.Results.Contains(outcome.Value, StringComparer.Ordinal))
                    {
                        Unknown(outcome, $"`{_chain.Root.Id}` has no outcome `{outcome.Value}`", _chain.Root.Results, "outcomes");
                    }

                    return outcome.Value;
                })],
                StringComparer.Ordinal));
        }

        /// <summary>The field that a path leads to; null, and reported, where there is none.</summary>
        private Field? CheckPath(Located<string>? path)
        {
            if (path is not { Value.Length: > 0 } named)
            {
                return null;
            }

            if (FactSubject.FieldAt(_kind, named.Value, out var unknown, out var known) is { } field)
            {
                return field;
            }

            Unknown(named, $"a {_kind} has no field `{unknown}`", known, "fields");
            return null;
        }

        /// <summary>A word that no record can hold would never be met, and the rule be silently without effect.</summary>
        private void CheckWord(Located<string> word, Field? field)
        {
            if (field is { Form: FieldForm.Word or FieldForm.Words } && vocabularies.TryGetValue(field.Of, out var vocabulary) && !vocabulary.Words.Contains(word.Value, StringComparer.Ordinal))
            {
                Unknown(word, $"`{word.Value}` is not a word for `{field.Name}`", vocabulary.Words, "words");
            }
        }

        private void CheckValue(Located<string>? value, ChainInput question)
        {
            if (value is { Value: not ("unknown" or "") } named && question.IndexOf(named.Value) < 0)
            {
                Unknown(named, $"`{named.Value}` is not a value of `{question.Id}`", question.Values, "values");
            }
        }

        private void Unknown(Located<string> name, string sentence, IEnumerable<string> known, string what) =>
            problems.Add(VerdictProblems.NameUnknown, name.Span, sentence, Suggest.Help(name.Value.Split('.')[^1], known, what));
    }
}
