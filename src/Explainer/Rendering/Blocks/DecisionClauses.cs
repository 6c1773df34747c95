using System.Text.Json;
using Explainer.Assembling.Verdicts;
using Explainer.Decisions;
using Explainer.Facts;
using Explainer.Parsing;
using Explainer.Rendering.Licences;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>The clauses behind the answers that records give: what a term says in our words, and where it stands in the text.</summary>
internal static class DecisionClauses
{
    /// <summary>For each licence the day it was checked, a caution, and for each input the clauses behind its value: at most two scripts, each with about half of the names and the first of them, because a reader who chooses a licence needs only one. None where the plan judges no licences.</summary>
    public static IReadOnlyList<(string First, OutputFile Script)> Scripts(PageScope scope, VerdictPlan plan)
    {
        var judged = scope.Site.Catalogue.LicencesByName
            .Select(licence => (Licence: licence, Verdict: scope.Context.Verdicts.Find(plan.Id.Value, licence.Id)!))
            .Where(item => item.Verdict is not null)
            .OrderBy(item => item.Licence.FullName, StringComparer.Ordinal)
            .ToList();
        return [.. judged.Chunk((judged.Count / 2) + 1).Select((half, i) => (half[0].Licence.FullName, OutputFile.Asset($"clauses-{plan.Chain.Root.Id}-{i + 1}", ".js", Script(scope, half))))];
    }

    private static byte[] Script(PageScope scope, IEnumerable<(Licence Licence, RecordVerdict Verdict)> judged)
    {
        using var stream = new MemoryStream();
        stream.Write("Explainer.takeClauses("u8);
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var (licence, verdict) in judged)
            {
                json.WriteStartArray(licence.FullName);
                json.WriteStringValue(DateText.InWords(licence.Checked));
                json.WriteStringValue(LicenceText.Caution(licence, scope.Site.CitationById.TryGetValue(licence.Source, out var source) ? source.ReadHow : ""));
                json.WriteStartObject();
                foreach (var fact in verdict.Facts)
                {
                    Write(json, fact.Input, Of(licence, fact));
                }

                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        stream.Write(");\n"u8);
        return stream.ToArray();
    }

    /// <summary>The clauses that a fact was read from; none where nothing is recorded.</summary>
    public static IReadOnlyList<ClauseView> Of(Licence licence, UsedFact fact) =>
        [.. fact.Grounds.Select(ground => Entry(licence, licence.Record.Map, "", ground)).OfType<ClauseView>().DistinctBy(clause => (clause.Text, clause.Clause))];

    /// <summary>The clauses behind an answer: of the terms that its rows test, in every table of the chain. Where several rows say the same, the first decides, but a reader owes what stands behind each.</summary>
    public static IReadOnlyList<ClauseView> Deciding(Licence licence, RecordVerdict verdict, IReadOnlyDictionary<string, string> changed)
    {
        var chain = verdict.Plan.Chain;
        var answers = verdict.Facts.Where(fact => fact.Values.Count == 1).ToDictionary(fact => fact.Input, fact => fact.Values[0], StringComparer.Ordinal);
        foreach (var (input, answer) in changed)
        {
            answers[input] = answer;
        }

        if (chain.State(answers) is not { } state)
        {
            return [];
        }

        var found = chain.Solve(state);
        return [.. Tested(chain, found, found.Root).Select(id => verdict.Facts.FirstOrDefault(fact => fact.Input == id)).OfType<UsedFact>().SelectMany(fact => Of(licence, fact)).Distinct()];
    }

    private static IEnumerable<string> Tested(DecisionChain chain, ChainVerdict found, TableVerdict table)
    {
        foreach (var rule in table.Agreeing)
        {
            var tests = table.Decision.Table.Rules[rule].Tests;
            for (var i = 0; i < tests.Count; i++)
            {
                var id = table.Decision.Inputs[i].Id;
                if (tests[i].IsAny)
                {
                    continue;
                }

                foreach (var inner in chain.Input(id).From is { } from && found.Tables.TryGetValue(from.Id, out var feeding) ? Tested(chain, found, feeding) : [id])
                {
                    yield return inner;
                }
            }
        }
    }

    private static void Write(Utf8JsonWriter json, string input, IReadOnlyList<ClauseView> clauses)
    {
        if (clauses.Count == 0)
        {
            return;
        }

        json.WriteStartArray(input);
        foreach (var clause in clauses)
        {
            json.WriteStringValue($"{clause.Name}: {clause.Text} ({clause.Clause})");
        }

        json.WriteEndArray();
    }

    /// <summary>The entry of a record that holds a value, in the words of its page; null for values outside grants, duties, limits and sizes.</summary>
    private static ClauseView? Entry(Licence licence, YamlMap map, string name, YamlScalar ground)
    {
        foreach (var entry in map.Entries)
        {
            switch (entry.Value)
            {
                case YamlScalar scalar when ReferenceEquals(scalar, ground):
                    return Clause(licence, map, name);
                case YamlMap inner when Entry(licence, inner, entry.Key, ground) is { } found:
                    return found;
                case YamlList list:
                    foreach (var item in list.Items)
                    {
                        if (ReferenceEquals(item, ground))
                        {
                            return Clause(licence, map, name);
                        }

                        if (item is YamlMap one && Entry(licence, one, entry.Key, ground) is { } within)
                        {
                            return within;
                        }
                    }

                    break;
            }
        }

        return null;
    }

    private static ClauseView? Clause(Licence licence, YamlMap map, string name) => map.TextOf("clause") is { Length: > 0 } clause
        ? new ClauseView(
            LicenceText.GrantName(name) ?? RecordText.Title(map.TextOf("id") is { Length: > 0 } id ? licence.Conditions.Concat(licence.Restrictions).First(clause => clause.Id == id).Name : map.TextOf("measure") is { Length: > 0 } measure ? measure : name),
            map.TextOf("paraphrase") + map.TextOf("summary") + map.TextOf("what-happens"),
            clause)
        : null;
}
