using System.Text.Json;
using System.Text.RegularExpressions;
using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Decisions;
using Explainer.Facts;
using Explainer.Rendering.Families;

namespace Explainer.Rendering.Blocks;

/// <summary>The records that a tool can be filled in from, with the words that every rule has for each, as a script that a page loads once it has been read.</summary>
internal static partial class DecisionPresets
{
    /// <summary>What the records are called, and the script; null for a decision that is applied to no records.</summary>
    public static (string Kind, OutputFile Script)? Make(PageScope scope, DecisionChain chain)
    {
        var book = scope.Context.Verdicts;
        if (book.Plans.FirstOrDefault(plan => plan.Chain.Root.Id == chain.Root.Id) is not { } own)
        {
            return null;
        }

        // What is asked of readers has no words of its own for a record.
        List<VerdictPlan> plans = [.. own.Asked.Count == 0 ? [own] : (VerdictPlan[])[], .. (own.Kind == "release" ? ReleaseText.Plans(book) : book.PlansFor(own.Kind)).Where(plan => plan != own)];
        using var stream = new MemoryStream();
        stream.Write("Explainer.takePresets("u8);
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(json, scope, chain, own, plans);
        }

        stream.Write(");\n"u8);
        return (own.Kind, OutputFile.Asset($"presets-{chain.Root.Id}", ".js", stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, PageScope scope, DecisionChain chain, VerdictPlan own, IReadOnlyList<VerdictPlan> plans)
    {
        json.WriteStartObject();
        json.WriteStartArray("rules");
        foreach (var plan in plans)
        {
            var decision = plan.Chain.Root.Id;
            json.WriteStartArray();
            json.WriteStringValue(plan.Title);
            json.WriteStringValue(decision);
            json.WriteStringValue(decision != chain.Root.Id && scope.Site.ToolById.ContainsKey(decision) ? scope.Href(Address.Tool(decision)) : "");
            json.WriteEndArray();
        }

        json.WriteEndArray();
        // Pages of records differ in their ids alone.
        json.WriteString("at", scope.Root + Address.Folder(own.Kind == "release" ? Address.Families : Address.Licences));
        // Most words stand behind dozens of records, so each is written once, and a record names its place.
        var said = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray("groups");
        foreach (var (name, page, records) in Groups(scope.Site.Catalogue, own))
        {
            json.WriteStartArray();
            json.WriteStringValue(name);
            json.WriteStringValue(page);
            foreach (var (record, place) in records)
            {
                if (scope.Context.Verdicts.Find(own.Id.Value, record) is { } verdict)
                {
                    Write(json, chain, verdict, place, plans.Select(plan => scope.Context.Verdicts.Find(plan.Id.Value, record) is { } found ? VerdictViews.Words(found) : ""), said);
                }
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("words");
        foreach (var word in said.Keys)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Name, id of its page or anchor on the page of its group, answers (several where the record leaves them open), the questions that would settle it, and the places of the words of every rule.</summary>
    private static void Write(Utf8JsonWriter json, DecisionChain chain, RecordVerdict verdict, string at, IEnumerable<string> words, Dictionary<string, int> said)
    {
        json.WriteStartArray();
        json.WriteStringValue(verdict.Subject.Name);
        json.WriteStringValue(at);
        json.WriteStringValue(string.Join(' ', verdict.Facts.Where(fact => fact.Values.Count > 0 && !verdict.Plan.Asked.Any(input => input.Id == fact.Input)).Select(fact => $"{fact.Input}={string.Join('|', fact.Values)}")));
        json.WriteStringValue(string.Join(' ', verdict.Verdict.Settling.Select(input => input.Id)));
        foreach (var word in words)
        {
            json.WriteNumberValue(said.TryGetValue(word, out var known) ? known : said[word] = said.Count);
        }

        json.WriteEndArray();
    }

    /// <summary>The anchor that the browser makes of a name by itself.</summary>
    private static string Anchor(string name) => "#release-" + OtherSigns().Replace(name.ToLowerInvariant(), "-");

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex OtherSigns();

    /// <summary>Groups of records on one page; the anchor of a record is empty where the browser can make it of the name. Without a group a record has a page of its own.</summary>
    private static IEnumerable<(string Name, string Page, IEnumerable<(string Record, string Place)> Records)> Groups(Catalogue catalogue, VerdictPlan own) =>
        own.Kind == "release"
            ? catalogue.FamiliesByName.Select(family => (family.Name, family.Id,
                ReleaseText.NewestFirst(catalogue, family).Select(release => (release.Id, "#" + ReleaseText.Anchor(release.Id) is var anchor && anchor == Anchor(release.Name) ? "" : anchor))))
            : [("", "", catalogue.LicencesByName.Select(licence => (licence.Id, licence.Id)))];
}
