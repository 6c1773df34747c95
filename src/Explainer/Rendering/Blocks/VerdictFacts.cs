using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Decisions;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>Says from which recorded facts a verdict was reached, in the words of the questions that the rules ask.</summary>
internal static class VerdictFacts
{
    public static IReadOnlyList<VerdictFactView> Of(PageScope scope, RecordVerdict verdict) => [.. verdict.Facts.Select(fact => One(scope, verdict, fact))];

    /// <summary>All that the facts allow; of a long list rather the one or two answers that they rule out.</summary>
    private static string Answers(ChainInput input, IReadOnlyList<string> values)
    {
        var ruledOut = input.Values.Except(values).ToList();
        return values.Count > 2 && ruledOut.Count is 1 or 2 && ruledOut.Count < values.Count
            ? "Not: " + string.Join(", nor: ", ruledOut.Select(value => Answer(input, value)))
            : string.Join(" or ", values.Select(value => Answer(input, value)));
    }

    /// <summary>An answer in the words of its question: the label of a value, or the outcome of the decision that feeds it.</summary>
    public static string Answer(ChainInput input, string value)
    {
        if (input.From is { } from)
        {
            return from.Table.TextOf(value);
        }

        return input.Input.Values.FirstOrDefault(known => known.Id.Value == value)?.Label ?? value;
    }

    private static VerdictFactView One(PageScope scope, RecordVerdict verdict, UsedFact fact)
    {
        var input = verdict.Plan.Chain.Inputs.First(known => known.Id == fact.Input);
        var feed = verdict.Plan.Feeds.First(known => known.Input.Value == fact.Input);
        var (recorded, href) = Origin(scope, verdict, fact, feed);
        return new VerdictFactView(input.Input.Question, Answers(input, fact.Values), recorded, href);
    }

    private static (string Text, string Href) Origin(PageScope scope, RecordVerdict verdict, UsedFact fact, Feed feed)
    {
        if (fact.Path.Length == 0)
        {
            return (feed.Assumed.Length > 0 ? "taken as given" : feed.IsAsked ? "as if; the tool asks you" : "nothing recorded", "");
        }

        var isVerdict = feed.Verdict.Length > 0 && fact.Path == feed.Through;
        if (fact.Several.Count > 0)
        {
            return (fact.Several.Contains("") ? "depends on the size"
                : "depends on the size: " + string.Join(", ", fact.Several.Select(one => isVerdict ? Licence(scope, one).Text : RecordText.Words(one))), "");
        }

        if (isVerdict)
        {
            return fact.Recorded == verdict.Subject.Id ? ("by its own rules", "") : Licence(scope, fact.Recorded);
        }

        if (fact.Recorded.Length == 0)
        {
            return ("not recorded", "");
        }

        var paths = fact.Path.Split(", ");
        var words = fact.Recorded.Split(", ");
        var text = string.Join(", ", paths.Select((path, i) => i < words.Length ? $"{Name(path)}: {RecordText.Words(words[i])}" : Name(path)));
        return paths[0].StartsWith("licence", StringComparison.Ordinal) && verdict.Subject.Kind == "release"
            ? (text, scope.Site.Catalogue.ReleaseById.GetValueOrDefault(verdict.Subject.Id) is { } release ? Licence(scope, release.Licence).Href : "")
            : (text, "");
    }

    /// <summary>The name of a licence and the way to its page.</summary>
    private static (string Text, string Href) Licence(PageScope scope, string id) =>
        scope.Site.Catalogue.LicenceById.TryGetValue(id, out var licence) ? (Families.ReleaseText.Licence(licence), scope.Href(Address.Licence(id)))
        : id.Length == 0 || id == "unknown" ? ("not recorded", "")
        : (id, "");

    /// <summary>A path in words: of <c>components.training-code.status</c> the part that tells it from others.</summary>
    private static string Name(string path)
    {
        var steps = path.Split('.').Where(step => step is not ("components" or "grants" or "status" or "value" or "id")).ToList();
        return string.Join(' ', steps).Replace('-', ' ');
    }
}
