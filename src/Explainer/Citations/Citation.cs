using Explainer.Diagnostics;

namespace Explainer.Citations;

/// <summary>A source, written down once: who published it, where, when, and on which day we read it how.</summary>
/// <param name="Published">A year, a month or a day; empty when unknown.</param>
/// <param name="Checked">The day, as yyyy-MM-dd.</param>
public sealed record Citation(
    string Id,
    string Title,
    string Publisher,
    string Address,
    string Published,
    string Checked,
    string Read,
    string Archive,
    string Commit,
    SourceSpan Span);
