namespace Explainer.Benchmarks.Corpus;

/// <summary>Writes one question; the eight kinds take turns from question to question.</summary>
internal static class QuestionText
{
    private static readonly string[] Kinds = ["", "multiple", "true-false", "number", "text", "match", "classify", "order"];

    public static void Write(Passage text, int lesson, int number)
    {
        var kind = Kinds[((lesson * 5) + number) % Kinds.Length];
        var again = number == 4 && lesson > 0 ? $" again={CorpusPlan.LessonId(lesson - 1)}" : "";
        var type = kind is "" or "multiple" ? "" : " type=" + kind;
        var unit = kind == "number" ? " unit=GB" : "";
        text.Line($":::quiz {{#q-l{lesson + 1}-{number}{type}{unit} for=o-l{lesson + 1}-{1 + (number % 2)}{again}}}");
        var question = Question(text, 12);
        text.Line(question).Line();
        switch (kind)
        {
            case "number":
                text.Line("- [x] 3.5 ± 0.2").Line("- [ ] 28 ± 1").Line("  > " + text.Sentence(14)).Line("- [ ] 7").Line("  > " + text.Sentence(14)).Line();
                break;
            case "text":
                text.Line("- [x] `Apache-2.0`").Line("- [ ] `Apache 2.0`").Line("  > " + text.Sentence(14)).Line("- [ ] `MIT`").Line("  > " + text.Sentence(14)).Line();
                break;
            case "true-false":
                text.Line("- [ ] True").Line("  > " + text.Sentence(14)).Line("- [x] False").Line();
                break;
            case "match":
                text.Line("| Item | Partner | Because |").Line("|---|---|---|");
                for (var row = 1; row <= 4; row++)
                {
                    text.Line($"| {text.Heading(5)} | {text.Heading(2)} {row} | {text.Sentence(10)} |");
                }

                text.Line();
                break;
            case "classify":
                text.Line("| Item | Bin | Because |").Line("|---|---|---|");
                for (var row = 0; row < 5; row++)
                {
                    text.Line($"| {text.Heading(5)} {row + 1} | {(row % 2 == 0 ? "Open" : "Closed")} | {text.Sentence(10)} |");
                }

                text.Line();
                break;
            case "order":
                for (var row = 1; row <= 4; row++)
                {
                    text.Line($"{row}. {text.Heading(6)} {row}").Line("   > " + text.Sentence(9));
                }

                text.Line();
                break;
            default:
                Options(text, question, kind == "multiple");
                break;
        }

        text.Line("Hint: " + text.Sentence(10)).Line();
        text.Line("Why: " + text.Sentence(20)).Line(":::").Line();
    }

    public static string Question(Passage text, int words) => text.Sentence(words).TrimEnd('.') + "?";

    /// <summary>As a careful author writes them: the right one is neither the longest nor the only one with a word of the question.</summary>
    private static void Options(Passage text, string question, bool several)
    {
        var asked = Words(question);
        var right = text.Dice.Roll(4);
        for (var option = 0; option < 4; option++)
        {
            var isRight = option == right || (several && option == (right + 2) % 4);
            var answer = text.Sentence(isRight ? 8 : 10);
            while (isRight && Words(answer).Overlaps(asked))
            {
                answer = text.Sentence(8);
            }

            text.Line($"- [{(isRight ? 'x' : ' ')}] {answer.TrimEnd('.')}");
            if (!isRight)
            {
                text.Line("  > " + text.Sentence(16));
            }
        }

        text.Line();
    }

    /// <summary>The beginnings of its longer words: their forms differ at the end.</summary>
    private static HashSet<string> Words(string text) =>
        [.. text.Split(' ').Select(word => word.Trim('*', '`', ',', '.', '?')).Where(word => word.Length > 5).Select(word => word[..5].ToLowerInvariant())];
}
