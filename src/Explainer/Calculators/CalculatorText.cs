using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Syntax;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Calculators;

/// <summary>The text of a calculator as its author typed it, in pieces with places; keeps account of the names given.</summary>
internal sealed class CalculatorText(Prose prose, DiagnosticBag problems)
{
    private readonly string _text = prose.File.ReadText();
    private readonly Dictionary<string, SourceSpan> _named = new(StringComparer.Ordinal);

    public DiagnosticBag Problems { get; } = problems;

    /// <summary>What the author typed for a piece of Markdown, without the blanks around it.</summary>
    public Located<string> Raw(MarkdownObject piece)
    {
        var span = prose.Span(piece);
        return Part(Math.Min(span.Start, _text.Length), Math.Min(span.End, _text.Length));
    }

    /// <summary>A part of a piece, without the blanks around it.</summary>
    public Located<string> Part(Located<string> piece, int from, int to) => Part(piece.Span.Start + from, piece.Span.Start + to);

    /// <summary>The lines of a piece, each without the blanks around it.</summary>
    public IEnumerable<Located<string>> Lines(MarkdownObject piece)
    {
        var raw = Raw(piece);
        for (var from = 0; from <= raw.Value.Length;)
        {
            var end = raw.Value.IndexOf('\n', from);
            end = end < 0 ? raw.Value.Length : end;
            yield return Part(raw, from, end);
            from = end + 1;
        }
    }

    /// <summary>The first line of a piece, to point at it without pointing at all of it.</summary>
    public SourceSpan FirstLine(MarkdownObject piece) => Lines(piece).First().Span;

    /// <summary>Takes a name into account; false, after a report, when it cannot be one or is given already.</summary>
    public bool Claim(Located<string> name)
    {
        if (FormulaNames.IsTaken(name.Value) || !FormulaNames.IsWellFormed(name.Value))
        {
            Problems.Add(CalculatorProblems.NameMalformed, name.Span, $"`{name.Value}` cannot be a name in formulas",
                FormulaNames.IsTaken(name.Value) ? "it is the name of a function: choose another"
                : name.Value.Length < 2 ? "use at least two signs, so that the name says something"
                : "use lower-case letters, digits and underscores, starting with a letter");
            return false;
        }

        if (_named.TryAdd(name.Value, name.Span))
        {
            return true;
        }

        Problems.Add(CalculatorProblems.NameDoubled, name.Span, $"there are two inputs or results `{name.Value}`", "rename one of them",
            new RelatedPlace(_named[name.Value], "the first"));
        return false;
    }

    private Located<string> Part(int start, int end)
    {
        while (start < end && _text[start] is ' ' or '\n')
        {
            start++;
        }

        while (end > start && _text[end - 1] is ' ' or '\n')
        {
            end--;
        }

        return new Located<string>(_text[start..end], prose.File.Span(start, end - start));
    }
}
