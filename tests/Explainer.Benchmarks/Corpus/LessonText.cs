namespace Explainer.Benchmarks.Corpus;

/// <summary>Writes the body of a lesson: sections, emphasis, lists, two tables, links to neighbours; in a full corpus also blocks, terms and sources.</summary>
/// <param name="link">How one lesson's text addresses another lesson.</param>
internal sealed class LessonText(CorpusPlan plan, Func<int, int, string> link)
{
    public static string Title(int lesson) => new Passage(new Dice((lesson * 7) + 1)).Heading(4) + " " + (lesson + 1);

    public static string Summary(int lesson) => new Passage(new Dice((lesson * 7) + 2)).Heading(14) + ".";

    public static string Objective(int lesson, int number) => "Tell " + new Passage(new Dice((lesson * 7) + 2 + number)).Phrase(9) + ".";

    public string Body(int lesson)
    {
        var text = new Passage(new Dice((lesson * 7) + 5));
        for (var section = 1; section <= 4; section++)
        {
            text.Line($"## {text.Heading(3)} {{#section-{section}{(plan.Full ? $" time={3 + section} for=o-l{lesson + 1}-{1 + (section % 2)}" : "")}}}").Line();
            text.Paragraph(4, Inserts(lesson, section, text.Dice));
            switch (section)
            {
                case 1:
                    text.List(4, numbered: false);
                    break;
                case 2:
                    text.Table(5, plan.Full ? Cite(text.Dice) : null);
                    text.Line($"### {text.Heading(2)} {{#part-{section}}}").Line();
                    break;
                case 3:
                    text.List(4, numbered: true);
                    text.Line("> [!NOTE]").Line("> " + text.Sentence(14)).Line();
                    break;
                default:
                    text.Table(6);
                    break;
            }

            text.Paragraph(3, Inserts(lesson, section + 4, text.Dice));
            if (plan.Full)
            {
                Blocks(text, lesson, section);
            }
        }

        while (text.Words < CorpusPlan.WordsPerLesson - 40)
        {
            text.Paragraph(2);
        }

        text.Line("## Key points {#key-points}").Line();
        text.List(4, numbered: false);
        return text.ToString();
    }

    private static void Blocks(Passage text, int lesson, int section)
    {
        // The blocks bring their own words; the 900 are those of the running text.
        var blocks = new Passage(text.Dice);
        QuestionText.Write(blocks, lesson, section);
        switch (section)
        {
            case 2:
                DecisionText.Write(blocks, $"d-l{lesson + 1}", 8 + (lesson % 5 * 4));
                break;
            case 3:
                QuestionText.Write(blocks, lesson, 5);
                break;
            case 4 when lesson % 10 == 0:
                blocks.Line($":::tool {DecisionText.ToolId}").Line(":::").Line();
                break;
        }

        text.Line(blocks.ToString().TrimEnd('\n')).Line();
    }

    private string[] Inserts(int lesson, int turn, Dice dice)
    {
        var neighbour = turn switch
        {
            1 => lesson - 1,
            2 => lesson + 1,
            3 => lesson - 7,
            5 => lesson + 5,
            _ => -1,
        };
        var words = $"{Vocabulary.Noun(dice)} and {Vocabulary.Noun(dice)}";
        var first = neighbour >= 0 && neighbour < plan.Lessons ? $"[{words}]({link(lesson, neighbour)})"
            : turn == 6 ? $"[{words}](https://example.org/{Vocabulary.Noun(dice)})"
            : words;
        return plan.Full ? [first, Term(dice), Cite(dice)] : [first];
    }

    private static string Term(Dice dice)
    {
        var number = 1 + dice.Roll(CorpusPlan.Terms);
        return $"[{Vocabulary.Noun(dice)}](term:term-{number:00})";
    }

    private static string Cite(Dice dice)
    {
        var number = 1 + dice.Roll(CorpusPlan.Sources);
        return $"[{Vocabulary.Noun(dice)} {Vocabulary.Noun(dice)}](cite:source-{number:00}#section-{1 + dice.Roll(9)})";
    }
}
