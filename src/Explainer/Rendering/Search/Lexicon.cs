using System.Collections.Concurrent;

namespace Explainer.Rendering.Search;

/// <summary>Every word met so far, each reduced to its form once; safe for many workers, and it may outlive a run.</summary>
public sealed class Lexicon
{
    private const int Longest = 40;
    private const int NoWord = -1;

    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly Dictionary<string, int> _numberOf = new(StringComparer.Ordinal);
    private readonly List<string> _forms = [];

    public Lexicon()
    {
        _known = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count
    {
        get
        {
            lock (_forms)
            {
                return _forms.Count;
            }
        }
    }

    /// <summary>The forms in the order in which they were met, which differs from run to run.</summary>
    public IReadOnlyList<string> Forms
    {
        get
        {
            lock (_forms)
            {
                return [.. _forms];
            }
        }
    }

    /// <summary>The number of a word's form; negative for what nobody would search for.</summary>
    public int Number(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest || (word.Length == 1 && !char.IsAsciiDigit(word[0])))
        {
            return NoWord;
        }

        Span<char> small = stackalloc char[Longest];
        small = small[..word.ToLowerInvariant(small)];
        return _known.TryGetValue(small, out var number) ? number : Meet(small.ToString());
    }

    private int Meet(string word)
    {
        var number = WordForms.IsStop(word) ? NoWord : NumberOf(WordForms.Of(word));
        _numbers[word] = number;
        return number;
    }

    private int NumberOf(string form)
    {
        lock (_forms)
        {
            if (!_numberOf.TryGetValue(form, out var number))
            {
                _numberOf[form] = number = _forms.Count;
                _forms.Add(form);
            }

            return number;
        }
    }
}
