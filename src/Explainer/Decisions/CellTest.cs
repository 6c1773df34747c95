using Explainer.Diagnostics;

namespace Explainer.Decisions;

/// <summary>The condition in one cell: anything, or one of several values or ranges, or none of them.</summary>
/// <param name="Text">As the author wrote it.</param>
/// <param name="Items">Empty when anything matches.</param>
public sealed record CellTest(string Text, SourceSpan Span, bool Negated, IReadOnlyList<CellItem> Items)
{
    public bool IsAny => Items.Count == 0;

    public bool Meets(string value)
    {
        if (IsAny)
        {
            return true;
        }

        foreach (var item in Items)
        {
            if (item.Range is null && item.Text == value)
            {
                return !Negated;
            }
        }

        return Negated;
    }

    public bool Meets(decimal number)
    {
        if (IsAny)
        {
            return true;
        }

        foreach (var item in Items)
        {
            if (item.Range is { } range && range.Contains(number))
            {
                return !Negated;
            }
        }

        return Negated;
    }
}
