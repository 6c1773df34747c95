using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Syntax;

namespace Explainer.Calculators;

/// <summary>Reads the inputs of a calculator from its list.</summary>
internal sealed class CalculatorInputReader(CalculatorText text)
{
    private const string Form = "write `- name: Text (0..100 GB, default 8)` or `- name: Text (2 | 4 | 8, default 4)`";

    private readonly DiagnosticBag _problems = text.Problems;
    private readonly List<CalculatorInput> _inputs = [];

    /// <summary>The names of all inputs, also of those that could not be read further.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether every item of the list has at least a name.</summary>
    public bool IsComplete { get; private set; } = true;

    public IReadOnlyList<CalculatorInput> Read(ListBlock list)
    {
        foreach (var child in list)
        {
            if (child is ListItemBlock { Count: > 0 } item && item[0] is ParagraphBlock paragraph)
            {
                Read(item, paragraph);
            }
            else
            {
                Unnamed(text.FirstLine(child));
            }
        }

        return _inputs;
    }

    private void Read(ListItemBlock item, ParagraphBlock paragraph)
    {
        var raw = text.Raw(paragraph);
        if (Stuck(paragraph))
        {
            return;
        }

        var colon = raw.Value.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || raw.Value.AsSpan(0, colon).Contains('('))
        {
            Unnamed(text.FirstLine(paragraph));
            return;
        }

        var name = text.Part(raw, 0, colon);
        Names.Add(name.Value);
        var claimed = text.Claim(name);
        foreach (var more in item.Skip(1))
        {
            _problems.Add(CalculatorProblems.ContentUnexpected, text.FirstLine(more), $"the input `{name.Value}` holds more than its text and its settings");
        }

        var words = MarkdownParser.PlainText(paragraph.Inline);
        var start = words.IndexOf(':', StringComparison.Ordinal) + 1;
        var open = words.LastIndexOf('(');
        var question = open < start ? "" : words[start..open].Trim();
        if (raw.Value[^1] != ')' || open < start)
        {
            _problems.Add(CalculatorProblems.InputMalformed, name.Span, $"`{name.Value}` does not say which numbers it takes", Form);
        }
        else if (question.Length == 0)
        {
            _problems.Add(CalculatorProblems.InputMalformed, name.Span, $"`{name.Value}` has no text", Form);
        }
        else if (new CalculatorSettings(text, name, question).Read(text.Part(raw, raw.Value.LastIndexOf('(') + 1, raw.Value.Length - 1)) is { } input && claimed)
        {
            _inputs.Add(input);
        }
    }

    /// <summary>Without an empty line before it a result becomes part of the last input, and Markdown says nothing.</summary>
    private bool Stuck(ParagraphBlock paragraph)
    {
        foreach (var line in text.Lines(paragraph))
        {
            if (line.Value.StartsWith('='))
            {
                IsComplete = false;
                _problems.Add(CalculatorProblems.ResultMalformed, line.Span, "this result belongs to the list of inputs as it stands", "put an empty line before it");
                return true;
            }
        }

        return false;
    }

    private void Unnamed(Diagnostics.SourceSpan place)
    {
        IsComplete = false;
        _problems.Add(CalculatorProblems.InputMalformed, place, "this input has no name", Form);
    }
}
