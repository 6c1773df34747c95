using Explainer.Diagnostics;

namespace Explainer.Citations;

/// <summary>A source, written down once: who published it, where, when, and on which day we read it how.</summary>
/// <param name="Address">Empty when the document has no stable address.</param>
/// <param name="Path">The place inside the repository; may be empty.</param>
/// <param name="Published">A year, a month or a day; empty when unknown.</param>
/// <param name="AsOf">Date of the copy that was read: a year, a month or a day; may be empty.</param>
/// <param name="Checked">The day, as yyyy-MM-dd.</param>
/// <param name="CheckedSpan">Where the day stands; where the source does when it names none.</param>
/// <param name="ReadHow">A word of <see cref="CitationReader.WaysOfReading"/>, or empty.</param>
/// <param name="Kind">A word of <see cref="CitationReader.Kinds"/>, or empty.</param>
public sealed record Citation(
    string Id,
    string Title,
    string Publisher,
    string Address,
    string Path,
    string Published,
    string AsOf,
    string Checked,
    string Read,
    string ReadHow,
    string Kind,
    string Archive,
    string Commit,
    SourceSpan Span,
    SourceSpan CheckedSpan);
