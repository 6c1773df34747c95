using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Quizzes;

/// <summary>Reads the items of a list of answers: box, text, feedback.</summary>
internal sealed class OptionReader(QuizSource source, bool boxes, DiagnosticBag problems)
{
    private readonly QuizNotes _notes = new(source, problems);

    /// <summary>The answers; null after a report when no item has the box it needs.</summary>
    public Answers? Read(IReadOnlyList<(ListItemBlock Item, QuoteBlock? Astray)> items)
    {
        var span = source.Place(items[0].Item);
        if (boxes && items.All(pair => !QuizBody.HasBox(pair.Item)))
        {
            problems.Add(QuizProblems.OptionUnmarked, span, "none of these options has a box", "write `- [x]` before right ones and `- [ ]` before wrong ones");
            return null;
        }

        var options = new List<QuestionOption>(items.Count);
        var whole = true;
        foreach (var (item, astray) in items)
        {
            if (Read(item, astray) is { } option)
            {
                options.Add(option);
            }
            else
            {
                whole = false;
            }
        }

        return new Answers(options, null, source, span, whole);
    }

    private QuestionOption? Read(ListItemBlock item, QuoteBlock? astray)
    {
        var paragraph = item.Count > 0 ? item[0] as ParagraphBlock : null;
        var box = paragraph?.Inline?.FirstChild as Markdig.Extensions.TaskLists.TaskList;
        var first = box is null ? paragraph?.Inline?.FirstChild : box.NextSibling;
        if (item.Count == 0 || (paragraph is not null && IsBlank(first)))
        {
            problems.Add(QuizProblems.OptionEmpty, source.Place(item.Count == 0 ? item : paragraph!), "there is no text here", "write the answer, or delete the line");
            return null;
        }

        if (paragraph is null)
        {
            problems.Add(QuizProblems.ContentUnexpected, source.Place(item), "an answer starts with one paragraph", "write its text behind the box");
            return null;
        }

        LostBoxes.Check(paragraph, source, problems, isAnswer: true);
        var span = source.Place(first!.Span.Start, paragraph.Span.End);
        var feedback = ReadFeedback(item, paragraph, astray);
        if (boxes && box is null)
        {
            problems.Add(QuizProblems.OptionUnmarked, span, "this option has no box", "write `- [x]` before it when it is right, `- [ ]` when it is wrong");
            return null;
        }

        if (!boxes && box is not null)
        {
            problems.Add(QuizProblems.ContentUnexpected, source.Place(box), "an item to be put in order has no box", "delete the box: the list itself is the right order");
        }

        var option = new QuestionOption(box?.Checked == true, MarkdownParser.PlainText(paragraph.Inline), first, feedback ?? [], span);
        if (boxes && !option.Right && feedback is { Count: 0 })
        {
            problems.Add(QuizProblems.FeedbackMissing, span, "this wrong answer has no feedback", "write under it `  > ` and what is true instead");
        }

        return option;
    }

    /// <summary>The blocks of the quotes under an answer; null when something else was reported there.</summary>
    private List<Markdig.Syntax.Block>? ReadFeedback(ListItemBlock item, ParagraphBlock paragraph, QuoteBlock? astray)
    {
        _notes.CheckSwallowed(paragraph);
        var feedback = new List<Markdig.Syntax.Block>(1);
        var sound = true;
        for (var i = 1; i < item.Count; i++)
        {
            switch (item[i])
            {
                case Markdig.Extensions.Alerts.AlertBlock callout:
                    feedback.Add(callout);
                    break;
                case QuoteBlock { Count: 0 } empty:
                    sound = false;
                    problems.Add(QuizProblems.FeedbackMissing, source.Place(empty), "this feedback is empty", "say what is true, or delete the line");
                    break;
                case QuoteBlock quote:
                    AddFeedback(quote, feedback);
                    break;
                case CustomContainer:
                    break;
                case ParagraphBlock note when QuizNotes.WordOf(note) is { } word:
                    sound = false;
                    problems.Add(QuizProblems.ContentUnexpected, source.Place(note), $"this `{word}` stands inside an answer", "start it at the margin, behind all answers");
                    break;
                case var block:
                    sound = false;
                    problems.Add(QuizProblems.ContentUnexpected, source.Place(block), "an answer is one paragraph with its feedback", "write feedback as a quote: `  > `");
                    break;
            }
        }

        if (astray is not null)
        {
            AddFeedback(astray, feedback);
            sound &= astray.Count > 0;
        }

        return sound || feedback.Count > 0 ? feedback : null;
    }

    private void AddFeedback(QuoteBlock quote, List<Markdig.Syntax.Block> feedback)
    {
        foreach (var block in quote)
        {
            _notes.CheckSwallowed(block);
            feedback.Add(block);
        }
    }

    private static bool IsBlank(Inline? first) =>
        first is null || (first is LiteralInline { NextSibling: null } literal && literal.Content.AsSpan().IsWhiteSpace());
}
