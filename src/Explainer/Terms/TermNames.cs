using Explainer.Parsing;

namespace Explainer.Terms;

/// <summary>The names of terms that a text can only mean as terms, made once, so that a text can be searched for all of them in one pass.</summary>
public sealed class TermNames
{
    private const int ShortestWord = 7;

    /// <summary>Titles that are everyday words too: their first plain use is seldom the term.</summary>
    private static readonly string[] Everyday =
        ["attribution", "evaluation", "frontier", "hosting", "licence", "license", "outputs", "parameters", "provider", "release", "retention", "retrieval", "routing", "runtime", "transparency", "weights"];

    private readonly StartIndex<TermName> _names;

    internal TermNames(IReadOnlyList<Term> terms)
    {
        _names = new StartIndex<TermName>(terms.Where(term => IsTelling(term.Name)).Select(term => new TermName(term.Name, term))
            .Concat(terms.SelectMany(term => term.Also.Split(',', StringSplitOptions.TrimEntries).Where(name => IsPhrase(name) || IsShortForm(name)).Select(name => new TermName(name, term))))
            // Nobody can tell which one is meant by a name of two.
            .GroupBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.All(pair => pair.Term.Id == same.First().Term.Id)).Select(same => same.First()), entry => entry.Name);
    }

    /// <summary>The name that stands at a place as whole words, the longest one.</summary>
    public (int Length, Term Term)? At(ReadOnlySpan<char> text, PhraseStart start)
    {
        var at = start.At;
        foreach (var name in at == 0 || !IsInWord(text[at - 1]) ? _names.At(start) : [])
        {
            if (text[at..].StartsWith(name.Name, name.Case))
            {
                var length = name.Name.Length;
                // One of several is still a first use.
                length += at + length < text.Length && text[at + length] == 's' ? 1 : 0;
                if (at + length >= text.Length || !IsInWord(text[at + length]))
                {
                    return (length, name.Term);
                }
            }
        }

        return null;
    }

    private static bool IsTelling(string name) => IsPhrase(name) || IsShortForm(name) || (name.Length >= ShortestWord && !Everyday.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static bool IsPhrase(string name) => name.Contains(' ', StringComparison.Ordinal);

    /// <summary>One word with two capitals: a name like GPAI or OpenRAIL.</summary>
    private static bool IsShortForm(string name) => !IsPhrase(name) && name.Count(char.IsAsciiLetterUpper) > 1;

    /// <summary>A hyphen makes another word of it.</summary>
    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';

    private sealed record TermName(string Name, Term Term)
    {
        /// <summary>In small letters a short form may be a word: rag, rail, notice.</summary>
        public StringComparison Case { get; } = IsShortForm(Name) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
    }
}
