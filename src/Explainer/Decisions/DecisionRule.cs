using System.Text;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Syntax.Inlines;

namespace Explainer.Decisions;

/// <summary>One row: a test for each input, in the order of the inputs, and what it gives.</summary>
/// <param name="Name">From the <c>#</c> column, else the row's number from 1.</param>
/// <param name="Number">The outcome as a number, where numbers are collected.</param>
/// <param name="OutcomeIndex">The place of the outcome in the outcome list; -1 where rows are collected.</param>
/// <param name="Extras">The further outputs as plain text.</param>
/// <param name="Because">The reason's Markdown; null when there is none.</param>
public sealed record DecisionRule(
    Located<string> Name,
    IReadOnlyList<CellTest> Tests,
    Located<string> Outcome,
    decimal? Number,
    int OutcomeIndex,
    IReadOnlyList<string> Extras,
    ContainerInline? Because,
    SourceSpan Span)
{
    /// <summary>The row's name as it may stand in an address: lower-case letters, digits and hyphens.</summary>
    public string Anchor { get; } = AnchorOf(Name.Value);

    internal static string AnchorOf(string name)
    {
        var anchor = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            anchor.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        }

        return anchor.ToString();
    }
}
