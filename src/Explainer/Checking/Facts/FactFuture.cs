using System.Globalization;
using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>A source that claims to have been checked on a day still to come.</summary>
public sealed class FactFuture : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "fact-future",
        "A day still to come cannot be the day on which somebody looked.",
        "Write the day on which the source was really read.");

    public IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from citation in site.Site.Citations
        where DateOnly.TryParseExact(citation.Checked, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > site.Today
        select Kind.At(citation.Span, $"`{citation.Id}` was checked on a day still to come", "write the day on which it was read");
}
