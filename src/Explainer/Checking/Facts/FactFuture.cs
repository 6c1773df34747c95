using System.Globalization;
using Explainer.Assembling;
using Explainer.Diagnostics;
using Explainer.Facts;

namespace Explainer.Checking.Facts;

/// <summary>A source or a record that claims to have been checked, or a release that claims to have appeared, on a day still to come.</summary>
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
        .. from day in site.Site.Catalogue.Days
           where FactAge.Days(day.Value, site.Today) < 0
           select Kind.At(day.Span, "this was checked on a day still to come", "write the day on which somebody looked"),
        .. from release in site.Site.Catalogue.Releases
           where IsToCome(release.Released, site.Today)
           select Kind.At(release.Map.LocatedOf("released").Span, $"`{release.Id}` is said to be released on a day still to come", "write the day on which it became public; what is only announced is no release yet"),
    ];

    /// <summary>A year or a month counts as to come when all its days are.</summary>
    private static bool IsToCome(string date, DateOnly today) =>
        date.Length > 0 && string.CompareOrdinal(date, 0, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 0, date.Length) > 0;
}
