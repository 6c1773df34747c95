namespace Explainer.Parsing;

/// <summary>Words or phrases by their first two signs, the longest first: one pass over a text finds the few places where any of them may stand.</summary>
/// <remarks>Whether a phrase really stands at a place is for the caller to compare.</remarks>
public sealed class StartIndex<T>
    where T : class
{
    private readonly T[]?[] _byStart = new T[]?[PhraseStart.Pairs];
    private readonly bool[] _some = new bool[PhraseStart.Pairs];
    private bool _isEmpty = true;

    /// <param name="text">The phrase of an entry, at least one sign.</param>
    public StartIndex(IEnumerable<T> entries, Func<T, string> text)
    {
        foreach (var entry in entries.OrderByDescending(entry => text(entry).Length).ThenBy(text, StringComparer.Ordinal))
        {
            var phrase = text(entry);
            if (phrase.Length > 1)
            {
                Add(PhraseStart.Of(phrase, 0).Signs, entry);
                continue;
            }

            for (var second = 0; second < PhraseStart.Classes; second++)
            {
                Add((PhraseStart.Class(phrase[0]) * PhraseStart.Classes) + second, entry);
            }
        }
    }

    /// <summary>Those that may begin at a place.</summary>
    public ReadOnlySpan<T> At(PhraseStart start) => _byStart[start.Signs];

    /// <summary>The next place from one on where a phrase may begin, with those that may; -1 when there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from, out ReadOnlySpan<T> entries)
    {
        // A course without a catalogue has no names to look for.
        var start = _isEmpty ? new PhraseStart(text.Length, 0) : PhraseStart.Next(text, from, _some);
        entries = start.At < text.Length ? At(start) : [];
        return start.At < text.Length ? start.At : -1;
    }

    private void Add(int signs, T entry)
    {
        _byStart[signs] = [.. _byStart[signs] ?? [], entry];
        _some[signs] = true;
        _isEmpty = false;
    }
}
