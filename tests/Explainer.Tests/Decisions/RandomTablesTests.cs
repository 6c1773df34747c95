using System.Globalization;
using System.Text;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Xunit;

namespace Explainer.Tests.Decisions;

public class RandomTablesTests
{
    private static readonly string[] Policies = ["first", "unique", "any", "priority", "collect with=sum", "collect with=min", "collect with=max", "collect with=count"];

    /// <summary>A random table: up to four inputs, words and numbers, every form of cell; often with gaps and overlaps.</summary>
    private static string Table(Random random, string policy)
    {
        var text = new StringBuilder($":::decision {{#table policy={policy}}}\n");
        var columns = Enumerable.Range(0, random.Next(1, 5)).Select(i => (Id: $"in{i}", Size: i < 2 && random.Next(3) == 0 ? 0 : random.Next(2, 5))).ToList();
        foreach (var (id, size) in columns)
        {
            text.Append("- " + id + (size == 0 ? ": How much? (-3..5)\n" : ": Which?\n"));
            text.Append(string.Concat(Enumerable.Range(0, size).Select(value => $"  - v{value}: V\n")));
        }

        text.Append(CultureInfo.InvariantCulture, $"\n| # | {string.Join(" | ", columns.Select(column => column.Id))} | => out |\n|---|{string.Concat(columns.Select(_ => "---|"))}---|\n");
        var outcomes = new SortedSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < random.Next(1, 9); row++)
        {
            var outcome = policy.StartsWith("collect", StringComparison.Ordinal) ? $"{random.Next(-3, 4)}" : $"out-{random.Next(3)}";
            outcomes.Add(outcome);
            text.Append(CultureInfo.InvariantCulture, $"| R{row} | {string.Join(" | ", columns.Select(column => Cell(random, column.Size)))} | {outcome} |\n");
        }

        // A last row for everything keeps some of the tables free of gaps.
        if (random.Next(2) == 0)
        {
            outcomes.Add(policy.StartsWith("collect", StringComparison.Ordinal) ? "1" : "out-0");
            text.Append(CultureInfo.InvariantCulture, $"| last | {string.Join(" | ", columns.Select(_ => "-"))} | {(policy.StartsWith("collect", StringComparison.Ordinal) ? "1" : "out-0")} |\n");
        }

        return policy.StartsWith("collect", StringComparison.Ordinal) ? text + ":::\n" : text + "\n" + string.Concat(outcomes.Reverse().Select(outcome => $"- {outcome}: O\n")) + ":::\n";
    }

    private static string Cell(Random random, int size)
    {
        if (random.Next(3) == 0)
        {
            return "-";
        }

        if (size > 0)
        {
            var values = Enumerable.Range(0, size).Where(_ => random.Next(2) == 0).Select(value => $"v{value}").ToList();
            return values.Count == 0 ? "v0" : values.Count < size && random.Next(3) == 0 ? $"not({string.Join(", ", values)})" : string.Join(", ", values);
        }

        var (a, b) = (random.Next(-2, 3), random.Next(1, 4));
        return random.Next(7) switch
        {
            0 => $"< {a}",
            1 => $"<= {a}",
            2 => $"> {a}",
            3 => $">= {a}",
            4 => $"{a}",
            5 => $"{"[("[random.Next(2)]}{a}..{a + b}{"])"[random.Next(2)]}",
            _ => $"not({a})",
        };
    }

    private static readonly string[] Probes = [.. Enumerable.Range(-6, 17).Select(half => (half / 2m).ToString("0.#", CultureInfo.InvariantCulture))];

    [Fact]
    public void The_grid_says_what_the_rows_say_and_finds_exactly_the_gaps_and_overlaps()
    {
        var random = new Random(20261120);
        var proved = 0;
        for (var n = 0; n < 1500; n++)
        {
            var text = Table(random, Policies[n % Policies.Length]);
            var problems = new DiagnosticBag();
            var set = DecisionSet.Compile(DecisionFiles.Read(text, problems), problems);
            var kinds = problems.Sorted().Select(problem => problem.Kind.Id).ToHashSet();
            var direct = new DirectTable(text);
            var (gap, overlap) = (false, false);
            var fired = new HashSet<string>();
            var decision = set.Find("table");
            foreach (var answers in States.All([.. direct.Inputs.Select(input => (input, (IReadOnlyList<string>)(direct.Values[input].Count > 0 ? direct.Values[input] : Probes)))]))
            {
                var matches = direct.Matches(answers);
                gap |= matches == 0 && direct.With is ("" or "min" or "max");
                overlap |= matches > 1 && (direct.Policy == "unique" || (direct.Policy == "any" && direct.Disagree(answers)));
                if (matches > 0)
                {
                    var expected = direct.Evaluate(answers);
                    fired.Add(expected.Row);
                    if (decision is not null)
                    {
                        var verdict = decision.Evaluate(answers)!;
                        Assert.Equal(expected, (verdict.Result, verdict.Rule?.Name.Value ?? ""));
                    }
                }
            }

            Assert.True(gap == kinds.Contains("decision-gap"), text);
            Assert.True(overlap == kinds.Contains("decision-overlap"), text);
            var hidden = direct.Policy is "first" or "priority" && direct.Rows.Any(row => !fired.Contains(row[0]));
            Assert.True(direct.Policy is not ("first" or "priority") || hidden == kinds.Contains("decision-row-unreachable"), text);
            Assert.Equal(problems.HasErrors, decision is null);
            proved += decision is null ? 0 : 1;
        }

        Assert.InRange(proved, 300, 1400);
    }

    [Fact]
    public void Broken_text_is_reported_and_never_thrown()
    {
        var random = new Random(5);
        var pieces = new[] { "|", "-", "\n", " ", "=>", ":", "(", ")", "[", "]", "..", ",", "not(", "`", "*", "<", "9", "99999999999999999999", "é", "- ", "yes", "\n\n", "{", "}", "#", "\\" };
        var texts = DecisionFiles.Names.Select(DecisionFiles.Text).ToList();
        for (var n = 0; n < 3000; n++)
        {
            var text = n % 3 == 0 ? Table(random, Policies[n % Policies.Length]) : texts[random.Next(texts.Count)];
            for (var change = 0; change <= random.Next(4); change++)
            {
                var at = random.Next(text.Length);
                text = text[..at] + pieces[random.Next(pieces.Length)] + text[Math.Min(text.Length, at + random.Next(4))..];
            }

            var problems = new DiagnosticBag();
            DecisionSet.Compile(DecisionFiles.Read(text, problems), problems);
            Assert.All(problems.Sorted(), problem => Assert.True(problem.Span.Start >= 0 && problem.Span.End <= text.Length, text));
        }
    }
}
