using SourceSpan = Markdig.Syntax.SourceSpan;

namespace Explainer.Assembling.Wording;

/// <summary>The numbers that a section states, and which of them it names a source for.</summary>
internal sealed class SectionNumbers
{
    private readonly List<List<(string Digits, SourceSpan Span)>> _bare = [];
    private readonly HashSet<string> _sourced = new(StringComparer.Ordinal);
    private List<(string Digits, SourceSpan Span)> _unit = [];
    private bool _isInvented;
    private bool _unitIsSourced;

    /// <summary>Takes what a passage says; one that states nothing, such as a heading, may still say that all is invented.</summary>
    public void Read(Passage passage, bool states)
    {
        _isInvented |= BareNumbers.SayInvented(passage);
        _unitIsSourced |= BareNumbers.SayOurs(passage) || HasSource(passage, null);
        for (var at = 0; states && BareNumbers.Next(passage, at) is { } number; at = number.Start + number.Length)
        {
            // The words of any other link belong to its target, but are no source for those around it.
            if (!passage.IsLinked(number.Start) || HasSource(passage, number.Start))
            {
                _unit.Add((passage.Text.Slice(number.Start, number.Digits).ToString(), passage.Span(number.Start, number.Length)));
            }
        }
    }

    /// <summary>A paragraph, an item or a row is over: one link is the source of all it says.</summary>
    public void EndUnit()
    {
        if (_unitIsSourced)
        {
            _sourced.UnionWith(_unit.Select(number => number.Digits));
            _unit.Clear();
        }
        else if (_unit.Count > 0)
        {
            _bare.Add(_unit);
            _unit = [];
        }

        _unitIsSourced = false;
    }

    /// <summary>The first number of each unit without a source; one that has its source elsewhere in the section may be said again.</summary>
    public IReadOnlyList<SourceSpan> EndSection()
    {
        EndUnit();
        List<SourceSpan> found = [];
        foreach (var unit in _isInvented ? [] : _bare)
        {
            if (unit.FindIndex(number => !_sourced.Contains(number.Digits)) is >= 0 and var first)
            {
                found.Add(unit[first].Span);
            }
        }

        _bare.Clear();
        _sourced.Clear();
        _isInvented = false;
        return found;
    }

    /// <summary>Whether a source is linked, at a place or anywhere.</summary>
    private static bool HasSource(Passage passage, int? at)
    {
        foreach (var part in passage.Links)
        {
            if ((at is not { } place || (place >= part.Start && place < part.End)) && IsSource(part.Link.Url))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSource(string? url) =>
        url is not null && (url.StartsWith("cite:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("fact:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("calc:", StringComparison.OrdinalIgnoreCase));
}
