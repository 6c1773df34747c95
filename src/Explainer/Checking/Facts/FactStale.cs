using System.Globalization;
using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>A source that was checked longer ago than the course allows.</summary>
public sealed class FactStale : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Warning(
        "fact-stale",
        "Licences and releases change; what was true then may not be true now.",
        "Read the source again, correct what changed, and write the new day into `checked`.");

    public IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var limit = site.Site.Settings.FactAgeLimit;
        foreach (var citation in site.Site.Citations)
        {
            if (DateOnly.TryParseExact(citation.Checked, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && site.Today.DayNumber - day.DayNumber is var age && age > limit)
            {
                yield return Kind.At(citation.Span, $"`{citation.Id}` was checked {age} days ago, and {limit} is the limit", "read it again and write the new day into `checked`");
            }
        }
    }
}
