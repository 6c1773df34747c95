using System.Text;
using Explainer.Decisions;
using Explainer.Parsing;

namespace Explainer.Deciding;

/// <summary>A verdict in plain lines: what it is, because of what, with which further outputs, by which row, and what remains unknown.</summary>
public static class AnswerText
{
    public static string Write(DecisionChain chain, OpenVerdict verdict)
    {
        var text = new StringBuilder();
        if (verdict.Outcome is { } outcome)
        {
            text.Append(outcome.Text).Append('\n');
            foreach (var rule in outcome.Rules)
            {
                text.Append("because: ").Append(Reason(rule)).Append('\n');
                AppendFurther(text, chain, rule, "");
                text.Append("row: ").Append(Row(chain, rule)).Append('\n');
            }

            if (verdict.Unknown.Count > 0)
            {
                text.Append("unknown, but it makes no difference: ").Append(string.Join(", ", verdict.Unknown.Select(input => input.Id))).Append('\n');
            }

            return text.ToString();
        }

        text.Append("not settled: ").Append(verdict.Words).Append('\n');
        foreach (var remaining in verdict.Outcomes)
        {
            foreach (var rule in remaining.Rules)
            {
                text.Append("  ").Append(remaining.Text).Append(": ").Append(Reason(rule)).Append('\n');
                AppendFurther(text, chain, rule, "    ");
                text.Append("    row: ").Append(Row(chain, rule)).Append('\n');
            }
        }

        return text.Append("would be settled by: ").Append(Missing(verdict)).Append('\n').ToString();
    }

    /// <summary>The inputs that would settle it, <c>a and b</c> where both are needed; empty when it is settled.</summary>
    public static string Missing(OpenVerdict verdict) => string.Join(" and ", verdict.Settling.Select(input => input.Id));

    /// <summary>The author's reason as plain text; empty when there is none.</summary>
    public static string Reason(DecisionRule rule) => rule.Because is { } because ? MarkdownParser.PlainText(because) : "";

    private static void AppendFurther(StringBuilder text, DecisionChain chain, DecisionRule rule, string indent)
    {
        for (var i = 0; i < rule.Extras.Count; i++)
        {
            text.Append(indent).Append(chain.Root.Table.OutputNames[i + 1]).Append(": ").Append(rule.Extras[i]).Append('\n');
        }
    }

    private static string Row(DecisionChain chain, DecisionRule rule)
    {
        var tests = rule.Tests.Select((test, i) => (chain.Root.Inputs[i].Id, test)).Where(pair => !pair.test.IsAny).Select(pair => $"{pair.Id}: {pair.test.Text}").ToList();
        return $"{rule.Name.Value} of {chain.Root.Id}{(tests.Count == 0 ? "" : $" ({string.Join("; ", tests)})")}";
    }
}
