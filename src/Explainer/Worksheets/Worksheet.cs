using Explainer.Parsing;

namespace Explainer.Worksheets;

/// <summary>Steps that a reader answers in their own words, and the marks that say how sure each answer is.</summary>
/// <param name="Intro">What stands before the steps; may be empty.</param>
/// <param name="IsSound">Whether all of it could be read: else a memo that misses a name says nothing new.</param>
public sealed record Worksheet(
    Located<string> Id,
    IReadOnlyList<Markdig.Syntax.Block> Intro,
    IReadOnlyList<WorksheetStep> Steps,
    IReadOnlyList<WorksheetMark> Marks,
    bool IsSound);
