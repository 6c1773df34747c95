using System.Buffers;

namespace Explainer.Terms;

/// <summary>The titles of terms that a text can only mean as terms, made once, so that a text can be searched for all of them in one pass.</summary>
public sealed class TermNames
{
    private const int ShortestWord = 7;

    /// <summary>Titles that are everyday words too: their first plain use is seldom the term.</summary>
    private static readonly string[] Everyday =
        ["attribution", "evaluation", "frontier", "hosting", "licence", "license", "outputs", "parameters", "provider", "release", "retention", "retrieval", "routing", "runtime", "transparency", "weights"];

    private readonly IReadOnlyList<Term> _longestFirst;
    private readonly SearchValues<string> _any;

    internal TermNames(IReadOnlyList<Term> terms)
    {
        _longestFirst = [.. terms.Where(term => IsTelling(term.Name)).OrderByDescending(term => term.Name.Length).ThenBy(term => term.Id, StringComparer.Ordinal)];
        _any = SearchValues.Create([.. _longestFirst.Select(term => term.Name)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The next place from one on that may begin a title, and the longest title there; a null term where the words go on otherwise.</summary>
    public (int Start, int Length, Term? Term)? Next(ReadOnlySpan<char> text, int from)
    {
        if (text[from..].IndexOfAny(_any) is not (>= 0 and var found))
        {
            return null;
        }

        var at = from + found;
        foreach (var term in _longestFirst)
        {
            if (text[at..].StartsWith(term.Name, StringComparison.OrdinalIgnoreCase))
            {
                var length = term.Name.Length;
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

    private static bool IsTelling(string name) =>
        name.Contains(' ', StringComparison.Ordinal) || (name.Length >= ShortestWord && !Everyday.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>A hyphen makes another word of it.</summary>
    private static bool IsWhole(ReadOnlySpan<char> text, int start, int length) =>
        (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_'))
        && (start + length >= text.Length || !(char.IsLetterOrDigit(text[start + length]) || text[start + length] is '-' or '_'));
}
