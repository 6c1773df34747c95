namespace Explainer.Rendering.Views;

/// <summary>What a decision says of a record: the outcome or all that remain, why, from which facts, and what would settle it.</summary>
/// <param name="Id">The id of the part that explains it, inside what unfolds, so that a link to it opens it.</param>
/// <param name="Title">The question it answers, as a heading.</param>
/// <param name="Words">The outcome; while several remain, all of them, as a phrase.</param>
/// <param name="Level">The place of the outcome on the ramp from 0 to 6; empty while several remain.</param>
/// <param name="Lead">Why there are several rows, as a phrase; empty when there is one.</param>
/// <param name="Settling">What would settle it, as a sentence; empty when it is settled.</param>
/// <param name="Doubt">Why it is uncertain all the same, as a sentence; empty when it is not.</param>
/// <param name="Note">What readers must know about how the decision is applied; may be empty.</param>
/// <param name="ToolHref">The tool that shows the rules, set to what is known here; may be empty.</param>
/// <param name="Sources">Sources of the facts, as numbers of this page.</param>
public sealed record VerdictView(
    string Id,
    string Title,
    string Words,
    string Level,
    string Lead,
    IReadOnlyList<VerdictRowView> Rows,
    IReadOnlyList<VerdictFactView> Facts,
    string Settling,
    string Doubt,
    string Note,
    string ToolHref,
    IReadOnlyList<LinkView> Sources);

/// <summary>A row that decides, or one of those that may.</summary>
/// <param name="Text">The outcome that the row gives.</param>
/// <param name="Because">The reason as plain text.</param>
public sealed record VerdictRowView(string Name, string Href, string Text, string Because);

/// <summary>What was known about one input.</summary>
/// <param name="Input">The question that the rules ask.</param>
/// <param name="Value">The answer or answers that the facts allow; empty when nothing is known.</param>
/// <param name="Recorded">What is recorded, as a phrase; says so when nothing is.</param>
/// <param name="Href">Where the recorded fact stands on this site; may be empty.</param>
public sealed record VerdictFactView(string Input, string Value, string Recorded, string Href);
