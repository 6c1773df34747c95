using Explainer.Parsing;
using Markdig.Syntax;

namespace Explainer.Calculators;

/// <summary>Reads the pictures of a calculator, one a line: <c>~ bar = a (Label), b; limit c; marks list.field "Title"</c>, <c>~ chart = a, b; over x; to y; mark z "Title"</c>.</summary>
internal sealed class CalculatorPictureReader(CalculatorText text)
{
    private const string Bar = "write `~ bar = part, part; limit result; marks list.field \"Title\"`";
    private const string Chart = "write `~ chart = result, result; over input; to result; mark result \"Title\"`";

    private readonly List<Located<string>> _lines = [];
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    public bool IsPictures(ParagraphBlock paragraph) => text.Raw(paragraph).Value.StartsWith('~');

    public void Take(ParagraphBlock paragraph) => _lines.AddRange(text.Lines(paragraph));

    /// <param name="names">Every name of the calculator.</param>
    public IReadOnlyList<CalculatorPicture> Read(FormulaNames names) => [.. _lines.Select(line => Read(line, names)).OfType<CalculatorPicture>()];

    private CalculatorPicture? Read(Located<string> line, FormulaNames names)
    {
        var equals = line.Value.IndexOf('=', StringComparison.Ordinal);
        var quote = line.Value.IndexOf('"', StringComparison.Ordinal);
        var kind = equals < 1 ? line : text.Part(line, 1, equals);
        if (!line.Value.StartsWith('~') || kind.Value is not ("bar" or "chart") || quote < equals || line.Value[^1] != '"' || line.Value.Length - quote < 3)
        {
            return Wrong(line, "this picture cannot be read", Bar + ", or " + Chart);
        }

        _labels.Clear();
        var isBar = kind.Value == "bar";
        var settings = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        List<Located<string>> parts = [];
        var from = equals + 1;
        for (var i = 0; from <= quote; i++)
        {
            var end = line.Value.IndexOf(';', from, quote - from) is >= 0 and var found ? found : quote;
            var piece = text.Part(line, from, end);
            var space = piece.Value.IndexOf(' ', StringComparison.Ordinal);
            if (i == 0)
            {
                parts = Split(piece);
            }
            else if (space < 0 || !settings.TryAdd(piece.Value[..space], Unlabelled(text.Part(piece, space + 1, piece.Value.Length))))
            {
                return Wrong(piece.Value.Length == 0 ? line : piece, $"`{piece.Value}` is not a setting of a picture", isBar ? Bar : Chart);
            }

            from = end + 1;
        }

        string[] needed = isBar ? ["limit"] : ["over", "to"];
        if (parts.Count is 0 or > 4 || needed.Any(one => !settings.ContainsKey(one)) || settings.Keys.FirstOrDefault(one => one != (isBar ? "marks" : "mark") && !needed.Contains(one)) is not null)
        {
            return Wrong(line, $"this {kind.Value} needs other settings", isBar ? Bar : Chart);
        }

        foreach (var part in parts.Concat(settings.Where(one => one.Key is "limit" or "to" or "mark").Select(one => one.Value)))
        {
            if (!names.Results.ContainsKey(part.Value))
            {
                return names.Complete ? Wrong(part, $"there is no result `{part.Value}`", Explainer.Diagnostics.Suggest.Help(part.Value, names.Results.Keys, "results") ?? Bar) : null;
            }
        }

        var title = line.Value[(quote + 1)..^1].Trim();
        var picture = isBar ? ReadBar(line, kind, parts, settings, title, names) : ReadChart(kind, parts, settings, title, names);
        return picture is null ? null : picture with { Labels = new Dictionary<string, string>(_labels, StringComparer.Ordinal) };
    }

    private CalculatorPicture? ReadBar(Located<string> line, Located<string> kind, List<Located<string>> parts, Dictionary<string, Located<string>> settings, string title, FormulaNames names)
    {
        IReadOnlyList<double> marks = [];
        if (settings.TryGetValue("marks", out var field) && !names.Lists.TryGetValue(field.Value, out marks!))
        {
            return names.Complete && names.Lists.Count > 0 ? Wrong(field.Value.Length == 0 ? line : field, $"there is no list `{field.Value}`", Explainer.Diagnostics.Suggest.Help(field.Value, names.Lists.Keys, "lists") ?? Bar) : null;
        }

        return new CalculatorPicture(kind, [.. parts.Select(part => part.Value)], settings["limit"].Value, "", "", marks, title);
    }

    private CalculatorPicture? ReadChart(Located<string> kind, List<Located<string>> parts, Dictionary<string, Located<string>> settings, string title, FormulaNames names)
    {
        var over = settings["over"];
        if (!names.Known.Contains(over.Value) || names.Results.ContainsKey(over.Value))
        {
            return names.Complete ? Wrong(over, $"there is no input `{over.Value}`", Chart) : null;
        }

        var value = new Dictionary<string, IReadOnlyList<FormulaStep>> { [over.Value] = [new FormulaStep(FormulaStepKind.Name, Axis, 0)] };
        var curves = parts.Select(part => FormulaExpansion.With([new FormulaStep(FormulaStepKind.Name, part.Value, 0)], names.Results, value) ?? []).ToList();
        return new CalculatorPicture(kind, [.. parts.Select(part => part.Value)], settings["to"].Value, over.Value, settings.TryGetValue("mark", out var mark) ? mark.Value : "", [], title) { Curves = curves };
    }

    /// <summary>What the value on the axis is called in the formulas of the curves; no author's name has a capital.</summary>
    public const string Axis = "X";

    /// <summary>The name without the label in parentheses behind it, which is kept.</summary>
    private Located<string> Unlabelled(Located<string> piece)
    {
        var open = piece.Value.IndexOf('(', StringComparison.Ordinal);
        if (open < 1 || piece.Value[^1] != ')')
        {
            return piece;
        }

        var name = text.Part(piece, 0, open);
        _labels[name.Value] = piece.Value[(open + 1)..^1].Trim();
        return name;
    }

    private List<Located<string>> Split(Located<string> piece)
    {
        var found = new List<Located<string>>();
        for (var from = 0; from <= piece.Value.Length;)
        {
            var comma = piece.Value.IndexOf(',', from);
            var end = comma < 0 ? piece.Value.Length : comma;
            found.Add(Unlabelled(text.Part(piece, from, end)));
            from = end + 1;
        }

        return found;
    }

    private CalculatorPicture? Wrong(Located<string> place, string sentence, string help)
    {
        text.Problems.Add(CalculatorProblems.PictureWrong, place.Span, sentence, help);
        return null;
    }
}
