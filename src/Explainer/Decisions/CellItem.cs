using Explainer.Diagnostics;

namespace Explainer.Decisions;

/// <summary>One value or one range of numbers in a cell.</summary>
/// <param name="Range">Null for a word.</param>
public sealed record CellItem(string Text, SourceSpan Span, NumberRange? Range);
