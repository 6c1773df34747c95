using System.Globalization;
using Explainer.Assembling;
using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Parsing;

namespace Explainer.Checking.Facts;

/// <summary>A source or a record that claims to have been checked or dated, or a release that claims to have appeared, on a day still to come.</summary>
public sealed class FactFuture : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "fact-future",
        "A day still to come cannot be the day on which somebody looked or something appeared.",
        "Write the day on which the source was really read, or the release really became public.");

    public IEnumerable<Diagnostic> Check(CheckedSite site) =>
    [
        .. from citation in site.Site.Citations
           where FactAge.Days(citation.Checked, site.Today) < 0
           select Kind.At(citation.CheckedSpan, $"`{citation.Id}` was checked on a day still to come", "write the day on which it was read"),
        .. from citation in site.Site.Citations
           from day in (string[])[citation.Published, citation.AsOf]
           where IsToCome(day, site.Today)
           select Kind.At(citation.Span, $"`{citation.Id}` is dated {day}, a day still to come", "write the day on which it was published, or on which the copy was made"),
        .. from day in site.Site.Catalogue.Days
           where FactAge.Days(day.Value, site.Today) < 0
           select Kind.At(day.Span, "this was checked on a day still to come", "write the day on which somebody looked"),
        .. from release in site.Site.Catalogue.Releases
           where IsToCome(release.Released, site.Today)
           select Kind.At(release.Map.LocatedOf("released").Span, $"`{release.Id}` is said to be released on a day still to come", "write the day on which it became public; what is only announced is no release yet"),
    ];

    /// <summary>A year or a month counts as to come when all its days are; what is no date is reported as that.</summary>
    private static bool IsToCome(string date, DateOnly today) =>
        YamlMap.IsDate(date, wholeDay: false) && string.CompareOrdinal(date, 0, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 0, date.Length) > 0;
}
