using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Syntax;

namespace Explainer.Calculators;

/// <summary>Reads the inputs of a calculator from its list: each on its own, or in groups that have a title.</summary>
internal sealed class CalculatorInputReader(CalculatorText text)
{
    private const string Form = "write `- name: Text (0..100 GB, default 8)` or `- name: Text (2 | 4 | 8, default 4)`";

    private readonly DiagnosticBag _problems = text.Problems;
    private readonly List<(CalculatorInput Input, Located<string>? When)> _inputs = [];
    private readonly List<CalculatorFilling> _fillings = [];

    /// <summary>The names of all inputs, also of those that could not be read further.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Words of choices, with the numbers that they stand for.</summary>
    public Dictionary<string, int> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Lists of records that fill inputs in, without their records.</summary>
    public IReadOnlyList<CalculatorFilling> Fillings => _fillings;

    /// <summary>Whether every item of the list has at least a name.</summary>
    public bool IsComplete { get; private set; } = true;

    public IReadOnlyList<CalculatorInput> Read(ListBlock list)
    {
        Read(list, "");
        return [.. _inputs.Select(one => one.When is { } when
            ? one.Input with { When = FormulaParser.Read(when, new FormulaNames(Names, new HashSet<string>(), IsComplete) { Words = Words }, _problems) }
            : one.Input)];
    }

    private void Read(ListBlock list, string group)
    {
        foreach (var child in list)
        {
            if (child is ListItemBlock { Count: > 0 } item && item[0] is ParagraphBlock paragraph)
            {
                Read(item, paragraph, group);
            }
            else
            {
                Unnamed(text.FirstLine(child));
            }
        }
    }

    private void Read(ListItemBlock item, ParagraphBlock paragraph, string group)
    {
        var raw = text.Raw(paragraph);
        if (Stuck(paragraph))
        {
            return;
        }

        var colon = raw.Value.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || raw.Value.AsSpan(0, colon).Contains('('))
        {
            if (colon < 0 && group.Length == 0 && item.Count == 2 && item[1] is ListBlock inputs)
            {
                Read(inputs, MarkdownParser.PlainText(paragraph.Inline));
                return;
            }

            Unnamed(text.FirstLine(paragraph));
            return;
        }

        var name = text.Part(raw, 0, colon);
        Names.Add(name.Value);
        var claimed = text.Claim(name);
        var settings = Opening(raw.Value) is > 0 and var at ? text.Part(raw, at + 1, Math.Max(at + 1, raw.Value.Length - 1)) : name;
        var words = settings.Value.StartsWith("default ", StringComparison.Ordinal) ? item.Skip(1).OfType<ListBlock>().FirstOrDefault() : null;
        foreach (var more in item.Skip(1).Where(more => more != words))
        {
            _problems.Add(CalculatorProblems.ContentUnexpected, text.FirstLine(more), $"the input `{name.Value}` holds more than its text and its settings");
        }

        var said = MarkdownParser.PlainText(paragraph.Inline);
        var start = said.IndexOf(':', StringComparison.Ordinal) + 1;
        var open = Opening(said);
        var question = open < start ? "" : said[start..open].Trim();
        if (raw.Value[^1] != ')' || open < start)
        {
            _problems.Add(CalculatorProblems.InputMalformed, name.Span, $"`{name.Value}` does not say which numbers it takes", Form);
        }
        else if (question.Length == 0)
        {
            _problems.Add(CalculatorProblems.InputMalformed, name.Span, $"`{name.Value}` has no text", Form);
        }
        else
        {
            var read = new CalculatorSettings(text, name, question) { Words = words is null ? null : Choices(name, words) };
            if (read.ReadFilling(settings, group) is { } filling)
            {
                Names.Remove(name.Value);
                _fillings.Add(filling);
            }
            else if (!CalculatorSettings.IsFilling(settings) && read.Read(settings) is { } input && claimed)
            {
                _inputs.Add((input with { Group = group }, read.When));
            }
        }
    }

    /// <summary>The words of a choice with their labels: <c>- latent: One compressed vector</c>.</summary>
    private List<(Located<string> Word, string Label)> Choices(Located<string> name, ListBlock list)
    {
        var found = new List<(Located<string>, string)>();
        foreach (var child in list)
        {
            var raw = text.Raw(child is ListItemBlock { Count: 1 } item && item[0] is ParagraphBlock only ? only : child);
            var colon = raw.Value.IndexOf(':', StringComparison.Ordinal);
            var label = colon < 1 ? "" : raw.Value[(colon + 1)..].Trim();
            if (label.Length == 0)
            {
                _problems.Add(CalculatorProblems.InputMalformed, text.FirstLine(child), $"this choice of `{name.Value}` has no word or no label", "write `- word: Label`");
                continue;
            }

            var word = text.Part(raw, 0, colon);
            if (text.Claim(word))
            {
                Words[word.Value] = found.Count;
                found.Add((word, label));
            }
        }

        return found;
    }

    /// <summary>Where the parentheses open that close at the end.</summary>
    private static int Opening(string words)
    {
        var open = 0;
        for (var at = words.Length - 1; at >= 0; at--)
        {
            open += words[at] switch { ')' => 1, '(' => -1, _ => 0 };
            if (words[at] == '(' && open == 0)
            {
                return at;
            }
        }

        return words.LastIndexOf('(');
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
