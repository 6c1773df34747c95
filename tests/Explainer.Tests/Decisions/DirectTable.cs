using System.Globalization;

namespace Explainer.Tests.Decisions;

/// <summary>
/// A second opinion: reads a table's rows by cutting lines at bars and evaluates them one by one. Shares no code with
/// the library, knows no grid, and believes that the text has no mistakes.
/// </summary>
internal sealed class DirectTable
{
    public DirectTable(string text)
    {
        var lines = text.Split('\n');
        Id = text.Split("{#")[1].Split([' ', '}'])[0];
        Policy = text.Contains("policy=", StringComparison.Ordinal) ? text.Split("policy=")[1].Split([' ', '}'])[0] : "unique";
        With = text.Contains("with=", StringComparison.Ordinal) ? text.Split("with=")[1].Split([' ', '}'])[0] : "";
        var head = Array.FindIndex(lines, line => line.StartsWith('|'));
        Columns = [.. Cells(lines[head])];
        Rows = [.. lines.Skip(head + 2).TakeWhile(line => line.StartsWith('|')).Select(Cells)];
        foreach (var line in lines.Take(head).Where(line => line.StartsWith("- ", StringComparison.Ordinal)))
        {
            var id = line[2..].Split(':')[0];
            Inputs.Add(id);
            Values[id] = line.Contains("(yes/no", StringComparison.Ordinal) ? ["yes", "no"] : [];
            if (line.Contains("(decision:", StringComparison.Ordinal))
            {
                From[id] = line.Split("(decision:")[1].Split(')')[0];
            }
        }

        foreach (var line in lines.Take(head))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                _current = line[2..].Split(':')[0];
            }
            else if (line.StartsWith("  - ", StringComparison.Ordinal))
            {
                Values[_current].Add(line[4..].Split(':')[0]);
            }
        }

        Outcomes = [.. lines.Skip(head).Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Split(':')[0])];
    }

    private readonly string _current = "";

    public string Id { get; }

    public string Policy { get; }

    public string With { get; }

    public List<string> Inputs { get; } = [];

    public Dictionary<string, List<string>> Values { get; } = [];

    public Dictionary<string, string> From { get; } = [];

    public List<string> Columns { get; }

    public List<string[]> Rows { get; }

    public List<string> Outcomes { get; }

    /// <summary>The outcome and the name of the deciding row; for sums and the like the number, with no row.</summary>
    public (string Outcome, string Row) Evaluate(IReadOnlyDictionary<string, string> answers)
    {
        var matching = Rows.Where(row => Inputs.All(input => Meets(row[Columns.IndexOf(input)], answers[input]))).ToList();
        var outcome = Columns.FindIndex(column => column.StartsWith("=>", StringComparison.Ordinal));
        if (Policy == "collect")
        {
            var numbers = matching.Select(row => decimal.TryParse(row[outcome], CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
            var result = With switch { "sum" => numbers.Sum(), "min" => numbers.DefaultIfEmpty().Min(), "max" => numbers.DefaultIfEmpty().Max(), _ => numbers.Count };
            return ((result / 1.000000000m).ToString("0.######", CultureInfo.InvariantCulture), "");
        }

        var row = Policy == "priority" ? matching.MinBy(one => Outcomes.IndexOf(one[outcome])) : matching.FirstOrDefault();
        return row is null ? ("", "") : (row[outcome], row[0]);
    }

    public int Matches(IReadOnlyDictionary<string, string> answers) =>
        Rows.Count(row => Inputs.All(input => Meets(row[Columns.IndexOf(input)], answers[input])));

    /// <summary>Whether rows that match give different outcomes.</summary>
    public bool Disagree(IReadOnlyDictionary<string, string> answers) =>
        Rows.Where(row => Inputs.All(input => Meets(row[Columns.IndexOf(input)], answers[input]))).DistinctBy(row => row[^1]).Count() > 1;

    private static bool Meets(string cell, string answer)
    {
        if (cell == "-")
        {
            return true;
        }

        if (cell.StartsWith("not(", StringComparison.Ordinal))
        {
            return !Meets(cell[4..^1], answer);
        }

        return cell.Split(',').Any(part => MeetsOne(part.Trim(), answer));
    }

    private static bool MeetsOne(string part, string answer)
    {
        if (!decimal.TryParse(answer, CultureInfo.InvariantCulture, out var number))
        {
            return part == answer;
        }

        if (part[0] is '[' or '(')
        {
            var ends = part[1..^1].Split("..");
            var (low, high) = (decimal.Parse(ends[0], CultureInfo.InvariantCulture), decimal.Parse(ends[1], CultureInfo.InvariantCulture));
            return (part[0] == '[' ? number >= low : number > low) && (part[^1] == ']' ? number <= high : number < high);
        }

        var end = decimal.Parse(part.TrimStart('<', '>', '=', ' '), CultureInfo.InvariantCulture);
        return part switch
        {
            ['<', '=', ..] => number <= end,
            ['>', '=', ..] => number >= end,
            ['<', ..] => number < end,
            ['>', ..] => number > end,
            _ => number == end,
        };
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
}
