namespace Explainer.Benchmarks.Corpus;

/// <summary>Writes a decision table with a number, a yes/no and a choice: complete, and without overlaps.</summary>
internal static class DecisionText
{
    public const string ToolId = "which-size";

    /// <param name="threshold">The lower of the two cuts of the number; the upper is three times as high.</param>
    public static void Write(Passage text, string id, int threshold)
    {
        var high = threshold * 3;
        text.Line($":::decision {{#{id} policy=unique}}");
        text.Line(QuestionText.Question(text, 9)).Line();
        text.Line($"- leave: {QuestionText.Question(text, 7)} (yes/no, default no)");
        text.Line($"- vram: {text.Heading(4)} (0..192 GB, default {threshold})");
        text.Line($"- team: {QuestionText.Question(text, 6)} (default few)");
        text.Line($"  - one: {text.Heading(3)}").Line($"  - few: {text.Heading(3)}").Line($"  - many: {text.Heading(3)}").Line();
        text.Line("| #  | leave | vram | team | => start | Because |").Line("|----|-------|------|------|----------|---------|");
        text.Line($"| S1 | yes | - | one | hosted | {text.Sentence(9)} |");
        text.Line($"| S2 | yes | - | few, many | contract | {text.Sentence(9)} |");
        text.Line($"| S3 | no | >= {high} | - | on-gpu | {text.Sentence(9)} |");
        text.Line($"| S4 | no | [{threshold}..{high}) | not(many) | small-open | {text.Sentence(9)} |");
        text.Line($"| S5 | no | [{threshold}..{high}) | many | shared | {text.Sentence(9)} |");
        text.Line($"| S6 | no | < {threshold} | - | on-cpu | {text.Sentence(9)} |").Line();
        foreach (var outcome in (string[])["hosted", "contract", "shared", "on-cpu", "small-open", "on-gpu"])
        {
            text.Line($"- {outcome}: {text.Heading(5)}");
        }

        text.Line(":::").Line();
    }
}
