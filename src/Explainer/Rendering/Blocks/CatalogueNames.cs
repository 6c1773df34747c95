using Explainer.Assembling.Verdicts;
using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Parsing;
using Explainer.Rendering.Families;

namespace Explainer.Rendering.Blocks;

/// <summary>Finds records of the catalogue by the names that an attribute lists; unknown ones are reported with the nearest known.</summary>
internal static class CatalogueNames
{
    public static IReadOnlyList<Family> Families(PageScope scope, Located<string>? names) => Each(scope, names, "families", scope.Site.Catalogue.FamilyById);

    public static IReadOnlyList<Release> Releases(PageScope scope, Located<string>? names) => Each(scope, names, "releases", scope.Site.Catalogue.ReleaseById);

    /// <summary>Verdicts on releases by their ids; all when none is named.</summary>
    public static IReadOnlyList<VerdictPlan> Plans(PageScope scope, Located<string>? names)
    {
        var plans = scope.Context.Verdicts.PlansFor("release").DistinctBy(plan => plan.Id.Value).ToDictionary(plan => plan.Id.Value, StringComparer.Ordinal);
        return names is null ? ReleaseText.Plans(scope.Context.Verdicts) : Each(scope, names, "verdicts", plans);
    }

    /// <summary>Ways to store weights by their ids; all when none is named.</summary>
    public static IReadOnlyList<FactRecord> Quantisations(PageScope scope, Located<string>? names)
    {
        var all = scope.Site.Catalogue.Of("quantisation");
        return names is null ? all : Each(scope, names, "quantisations", all.ToDictionary(record => record.Id, StringComparer.Ordinal));
    }

    private static List<T> Each<T>(PageScope scope, Located<string>? names, string what, IReadOnlyDictionary<string, T> known)
    {
        var found = new List<T>();
        if (names is not { } list)
        {
            return found;
        }

        var at = 0;
        foreach (var part in list.Value.Split(','))
        {
            var name = part.Trim();
            if (name.Length > 0 && known.TryGetValue(name, out var record))
            {
                found.Add(record);
            }
            else if (known.Count > 0)
            {
                var start = at + (part.Length - part.TrimStart().Length);
                scope.Problems.Add(ParsingProblems.AttributeWrong, list.Span.Slice(start, Math.Max(1, name.Length)), $"`{name}` is not among the {what}", Suggest.Help(name, known.Keys, what));
            }

            at += part.Length + 1;
        }

        return found;
    }
}
