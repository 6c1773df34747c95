using System.Text;

namespace Explainer.Decisions;

/// <summary>Works with the segments that an input's numbers are cut into; the page's script does the same.</summary>
internal static class Segments
{
    /// <summary>The segment a number lies in: the last whose start it reaches.</summary>
    public static int Of(IReadOnlyList<CutStart> starts, decimal number)
    {
        for (var i = starts.Count - 1; i > 0; i--)
        {
            if (starts[i].Reaches(number))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>A number inside a segment, a round one where there is one.</summary>
    public static decimal Sample(IReadOnlyList<CutStart> starts, int index, decimal most)
    {
        var start = starts[index];
        if (!start.Over)
        {
            return start.At;
        }

        var end = index + 1 < starts.Count ? starts[index + 1] : new CutStart(most, true);
        var round = decimal.Floor(start.At) + 1;
        return round < end.At || (round == end.At && end.Over) ? round : (start.At + end.At) / 2;
    }

    /// <summary>A segment in words: <c>under 8 GB</c>, <c>at least 8 and under 24 GB</c>, <c>exactly 8 GB</c>.</summary>
    public static string Words(IReadOnlyList<CutStart> starts, int index, string unit)
    {
        var start = starts[index];
        var words = new StringBuilder();
        CutStart? next = index + 1 < starts.Count ? starts[index + 1] : null;
        if (next is { Over: true } over && !start.Over && over.At == start.At)
        {
            words.Append("exactly ").Append(DecisionNumber.Print(start.At));
        }
        else
        {
            if (index > 0)
            {
                words.Append(start.Over ? "over " : "at least ").Append(DecisionNumber.Print(start.At));
            }

            if (next is { } end)
            {
                words.Append(index > 0 ? " and " : "").Append(end.Over ? "at most " : "under ").Append(DecisionNumber.Print(end.At));
            }
        }

        return unit.Length > 0 ? words.Append(' ').Append(unit).ToString() : words.ToString();
    }

    /// <summary>The cuts of several tables as one.</summary>
    public static IReadOnlyList<CutStart> Merge(IEnumerable<CutStart> starts) => [.. starts.Distinct().Order()];
}
