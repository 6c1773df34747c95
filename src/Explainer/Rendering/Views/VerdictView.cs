namespace Explainer.Rendering.Views;

/// <summary>What a decision says of a record: the outcome or all that remain, why, from which facts, and what would settle it.</summary>
/// <param name="Id">The id of the part that shows it, so that others can link to it.</param>
/// <param name="Title">The question it answers, as a heading.</param>
/// <param name="Level">The place of the outcome on the ramp from 0 to 6; empty while several remain.</param>
/// <param name="Settling">What would settle it, as a sentence; empty when it is settled.</param>
/// <param name="Doubt">Why it is uncertain all the same, as a sentence; empty when it is not.</param>
/// <param name="Note">What readers must know about how the decision is applied; may be empty.</param>
public sealed record VerdictView(
    string Id,
    string Title,
    string Words,
    string Level,
    bool Settled,
    IReadOnlyList<VerdictRowView> Rows,
    IReadOnlyList<VerdictFactView> Facts,
    string Settling,
    string Doubt,
    string Note,
    string ToolHref);

/// <summary>A row that decides, or one of those that may.</summary>
/// <param name="Because">The reason as plain text.</param>
public sealed record VerdictRowView(string Name, string Href, string Text, string Because);

/// <summary>What was known about one input.</summary>
/// <param name="Value">The value or values that the facts allow; empty when nothing is known.</param>
/// <param name="Recorded">The field and the recorded word it rests on, as a phrase; empty for an assumption.</param>
public sealed record VerdictFactView(string Input, string Value, string Recorded);
