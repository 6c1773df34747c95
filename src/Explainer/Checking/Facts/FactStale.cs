using Explainer.Assembling;
using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>A source or a record that was checked longer ago than the course allows.</summary>
public sealed class FactStale : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Warning(
        "fact-stale",
        "Licences and releases change; what was true then may not be true now.",
        "Read the source again, correct what changed, and write the new day into `checked`.");

    public IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var limit = site.Site.Settings.FactAgeLimit;
        return
        [
            .. from citation in site.Site.Citations
               let age = FactAge.Days(citation.Checked, site.Today)
               where age > limit
               select Kind.At(citation.CheckedSpan, $"`{citation.Id}` was checked {age} days ago, and {limit} is the limit", "read it again and write the new day into `checked`"),
            .. from day in site.Site.Catalogue.Days
               let age = FactAge.Days(day.Value, site.Today)
               where age > limit
               select Kind.At(day.Span, $"this was checked {age} days ago, and {limit} is the limit", "look at its sources again and write the new day into `checked`"),
        ];
    }
}
