using Explainer.Assembling;
using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>A source or a record that claims to have been checked on a day still to come.</summary>
public sealed class FactFuture : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "fact-future",
        "A day still to come cannot be the day on which somebody looked.",
        "Write the day on which the source was really read.");

    public IEnumerable<Diagnostic> Check(CheckedSite site) =>
    [
        .. from citation in site.Site.Citations
           where FactAge.Days(citation.Checked, site.Today) < 0
           select Kind.At(citation.Span, $"`{citation.Id}` was checked on a day still to come", "write the day on which it was read"),
        .. from day in site.Site.Catalogue.Days
           where FactAge.Days(day.Value, site.Today) < 0
           select Kind.At(day.Span, "this was checked on a day still to come", "write the day on which somebody looked"),
    ];
}
