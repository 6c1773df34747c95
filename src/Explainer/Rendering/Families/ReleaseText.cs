using System.Globalization;
using Explainer.Assembling.Verdicts;
using Explainer.Facts;

namespace Explainer.Rendering.Families;

/// <summary>What is recorded of releases and families, as pages print it.</summary>
internal static class ReleaseText
{
    /// <summary>The verdict whose word the site prints for a release; else the first one there is.</summary>
    private const string WordPlan = "which-word";

    /// <summary>The plan that gives the word for a release; null in a course without such a plan.</summary>
    public static VerdictPlan? Word(VerdictBook book) =>
        book.PlansFor("release").FirstOrDefault(plan => plan.Id.Value == WordPlan) ?? book.PlansFor("release").FirstOrDefault();

    /// <summary>All rules for releases, the word first.</summary>
    public static IReadOnlyList<VerdictPlan> Plans(VerdictBook book) => [.. book.PlansFor("release").OrderBy(plan => plan == Word(book) ? 0 : 1)];

    /// <summary>The newest first; of one day the one that stands later in the file.</summary>
    public static IReadOnlyList<Release> NewestFirst(IEnumerable<Release> releases) =>
        [.. releases.Reverse().OrderByDescending(release => release.Released, StringComparer.Ordinal)];

    /// <summary>The releases of a family, the newest first; without those whose id another release has, which is reported.</summary>
    public static IReadOnlyList<Release> NewestFirst(Catalogue catalogue, Family family) =>
        NewestFirst(family.Releases.Where(release => ReferenceEquals(catalogue.ReleaseById.GetValueOrDefault(release.Id), release)));

    /// <summary>Sizes with the parameters in use: <c>109B (17B active)</c>.</summary>
    public static string Sizes(Release release)
    {
        var sizes = release.Sizes;
        return string.Join(", ", sizes.Select((size, i) =>
            i < release.Active.Count && release.Active[i] != size ? $"{RecordText.Size(size)} ({RecordText.Size(release.Active[i])} active)" : RecordText.Size(size)));
    }

    /// <summary>Whether only some of the parameters work on each token, in any size.</summary>
    public static bool IsMixture(Release release, int size) => size < release.Active.Count && release.Active[size] != release.Sizes[size];

    public static string Context(Release release) => release.ContextTokens is { } tokens ? RecordText.Tokens(tokens) + " tokens" : "Not found";

    /// <summary>The range of sizes of some releases: <c>1B to 405B</c>; empty when none is known.</summary>
    public static string Range(IEnumerable<Release> releases)
    {
        var sizes = releases.SelectMany(release => release.Sizes).ToList();
        return sizes.Count == 0 ? "" : sizes.Min() == sizes.Max() ? RecordText.Size(sizes.Min()) : $"{RecordText.Size(sizes.Min())} to {RecordText.Size(sizes.Max())}";
    }

    /// <summary>A month in short: <c>Nov 2026</c>.</summary>
    public static string Month(string released) =>
        DateOnly.TryParseExact(released.Length > 7 ? released[..7] : released, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("MMM yyyy", CultureInfo.InvariantCulture) : released;

    /// <summary>The name of a licence where room is short: its identifier, else its name without the version.</summary>
    public static string Licence(Licence licence) => licence.Spdx.Length > 0 ? licence.Spdx : licence.Name;

    /// <summary>What stands beside a licence whose text nobody has seen.</summary>
    public const string OnlyNamed = "only named; we have not seen its text with the weights";

    /// <summary>How sure we are, as a sentence; empty when we are.</summary>
    public static string Doubt(string confidence) => confidence switch
    {
        "low" => "Low confidence: this rests on memory or on one weak source.",
        "medium" => "Medium confidence: part of this rests on documents of others.",
        _ => "",
    };

    /// <summary>An anchor of a release on its family's page.</summary>
    public static string Anchor(string release) => "release-" + PageScope.Dashed(release);

    /// <summary>The anchor of what explains a verdict, on the family's page.</summary>
    public static string Anchor(VerdictPlan plan, string release) => $"verdict-{PageScope.Dashed(plan.Id.Value)}-{PageScope.Dashed(release)}";
}
