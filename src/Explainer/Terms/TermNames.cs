using System.Buffers;

namespace Explainer.Terms;

/// <summary>The names of terms that a text can only mean as terms, made once, so that a text can be searched for all of them in one pass.</summary>
public sealed class TermNames
{
    private const int ShortestWord = 7;

    /// <summary>Titles that are everyday words too: their first plain use is seldom the term.</summary>
    private static readonly string[] Everyday =
        ["attribution", "evaluation", "frontier", "hosting", "licence", "license", "outputs", "parameters", "provider", "release", "retention", "retrieval", "routing", "runtime", "transparency", "weights"];

    private readonly Dictionary<char, List<(string Name, Term Term)>> _longestFirst = [];
    private readonly SearchValues<string> _any;

    internal TermNames(IReadOnlyList<Term> terms)
    {
        var names = terms.Where(term => IsTelling(term.Name)).Select(term => (term.Name, Term: term))
            .Concat(terms.SelectMany(term => term.Also.Split(',', StringSplitOptions.TrimEntries).Where(name => IsPhrase(name) || IsShortForm(name)).Select(name => (Name: name, Term: term))))
            // Nobody can tell which one is meant by a name of two.
            .GroupBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.All(pair => pair.Term.Id == same.First().Term.Id)).Select(same => same.First()).ToList();
        foreach (var pair in names.OrderByDescending(pair => pair.Name.Length).ThenBy(pair => pair.Name, StringComparer.Ordinal))
        {
            var first = char.ToUpperInvariant(pair.Name[0]);
            if (!_longestFirst.TryGetValue(first, out var list))
            {
                _longestFirst[first] = list = [];
            }

            list.Add(pair);
        }

        _any = SearchValues.Create([.. names.Select(pair => pair.Name)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The next place from one on that may begin a name, and the longest name there; a null term where the words go on otherwise.</summary>
    public (int Start, int Length, Term? Term)? Next(ReadOnlySpan<char> text, int from)
    {
        if (text[from..].IndexOfAny(_any) is not (>= 0 and var found))
        {
            return null;
        }

        var at = from + found;
        foreach (var (name, term) in _longestFirst.TryGetValue(char.ToUpperInvariant(text[at]), out var names) ? names : [])
        {
            // In small letters a short form may be a word: rag, rail, notice.
            if (text[at..].StartsWith(name, IsShortForm(name) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            {
                var length = name.Length;
                // One of several is still a first use.
                length += at + length < text.Length && text[at + length] == 's' ? 1 : 0;
                if (IsWhole(text, at, length))
                {
                    return (at, length, term);
                }
            }
        }

        return (at, 1, null);
    }

    private static bool IsTelling(string name) => IsPhrase(name) || IsShortForm(name) || (name.Length >= ShortestWord && !Everyday.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static bool IsPhrase(string name) => name.Contains(' ', StringComparison.Ordinal);

    /// <summary>One word with two capitals: a name like GPAI or OpenRAIL.</summary>
    private static bool IsShortForm(string name) => !IsPhrase(name) && name.Count(char.IsAsciiLetterUpper) > 1;

    /// <summary>A hyphen makes another word of it.</summary>
    private static bool IsWhole(ReadOnlySpan<char> text, int start, int length) =>
        (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_'))
        && (start + length >= text.Length || !(char.IsLetterOrDigit(text[start + length]) || text[start + length] is '-' or '_'));
}
