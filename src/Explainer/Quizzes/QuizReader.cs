using System.Security.Cryptography;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Quizzes.Kinds;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Quizzes;

/// <summary>Reads a `:::quiz` block: the frame first (stem, hints, reason), then the answers by their kind.</summary>
public static class QuizReader
{
    private const int MostAnswers = 40;
    private const string Hint = "Hint:";
    private const string Why = "Why:";

    public static Question? Read(Parsing.Block block, DiagnosticBag problems)
    {
        var id = block.NeedId(problems);
        if (id.Value.Length > 0 && !id.Value.StartsWith("q-", StringComparison.Ordinal))
        {
            problems.Add(QuizProblems.IdForm, id.Span, $"the id of a question starts with `q-`, not `{id.Value}`", $"write `#q-{id.Value}`");
        }

        var type = block.Attributes.Choice("type", [.. QuestionKinds.All.Select(kind => kind.Name)], problems);
        var (answers, at) = FindAnswers(block, type?.Value);
        var frame = ReadFrame(block, id, at, problems);
        var draft = new QuestionDraft(frame, block, answers as ListBlock, answers as Table);
        if (answers is null)
        {
            block.Attributes.RejectUnknown(problems);
            problems.Add(QuizProblems.OptionsMissing, block.Span, "this question has nothing to answer with", "write a task list with `- [x]` and `- [ ]`");
            return null;
        }

        if (answers.Count > MostAnswers)
        {
            block.Attributes.RejectUnknown(problems);
            problems.Add(QuizProblems.AnswersMany, draft.AnswersSpan, FormattableString.Invariant($"this question has {answers.Count} answers, and {MostAnswers} is the most"), "split it into several questions");
            return null;
        }

        if (frame.Stem.Count == 0)
        {
            problems.Add(QuizProblems.StemMissing, draft.AnswersSpan, "the answers stand before any question", "write the question above them");
        }

        // An unknown type is reported; reading on as if it were another would report the same slip again.
        var isUnknown = type is null && block.Attributes.Entries.Any(entry => entry.Name == "type");
        var question = isUnknown || id.Value.Length == 0 ? null : (type is { } named ? QuestionKinds.Find(named.Value)! : Infer(draft)).Read(draft, problems);
        block.Attributes.RejectUnknown(problems);
        return question;
    }

    /// <summary>Without a type, a list with one right option is a single choice, with several a multiple one.</summary>
    private static IQuestionKind Infer(QuestionDraft draft) =>
        draft.List is null ? new SingleChoiceKind()
        : draft.List.OfType<ListItemBlock>().Count(item => item is [ParagraphBlock { Inline.FirstChild: TaskList { Checked: true } }, ..]) > 1 ? new MultipleChoiceKind()
        : new SingleChoiceKind();

    /// <summary>The answers: the last list or table of the form that the type asks for; what stands before it belongs to the stem.</summary>
    private static (ContainerBlock? Answers, int At) FindAnswers(Parsing.Block block, string? type)
    {
        for (var i = block.Container.Count - 1; i >= 0; i--)
        {
            var fits = type switch
            {
                "match" or "classify" => block.Container[i] is Table,
                "order" => block.Container[i] is ListBlock { IsOrdered: true },
                _ => block.Container[i] is ListBlock { IsOrdered: false },
            };
            if (fits)
            {
                return ((ContainerBlock)block.Container[i], i);
            }
        }

        // A list of the wrong form still tells the stem from the answers, so that only the form is reported.
        for (var i = block.Container.Count - 1; i >= 0; i--)
        {
            if (block.Container[i] is ListBlock or Table)
            {
                return ((ContainerBlock)block.Container[i], i);
            }
        }

        return (null, block.Container.Count);
    }

    private static QuestionFrame ReadFrame(Parsing.Block block, Located<string> id, int at, DiagnosticBag problems)
    {
        var stem = new List<Markdig.Syntax.Block>();
        var hints = new List<ParagraphBlock>();
        ParagraphBlock? why = null;
        for (var i = 0; i < block.Container.Count; i++)
        {
            var child = block.Container[i];
            if (i == at || child is LinkReferenceDefinitionGroup)
            {
                continue;
            }

            if (child is ParagraphBlock paragraph && Cut(paragraph, Hint) is { } hasHint)
            {
                Require(hasHint, paragraph, "hint");
                hints.Add(paragraph);
            }
            else if (child is ParagraphBlock reason && Cut(reason, Why) is { } hasWhy)
            {
                Require(hasWhy, reason, "reason");
                if (why is not null)
                {
                    problems.Add(QuizProblems.WhyDoubled, QuestionDraft.First(block.Prose.Span(reason)), "this is a second `Why:`", "join it with the first one");
                }

                why ??= reason;
            }
            else if (i < at)
            {
                stem.Add(child);
            }
            else
            {
                problems.Add(QuizProblems.ContentLost, QuestionDraft.First(block.Prose.Span(child)), "this text stands after the answers and is neither `Hint:` nor `Why:`", "move it before the answers, or start it with `Why:`");
            }
        }

        return new QuestionFrame(
            id,
            block.Prose,
            stem,
            hints,
            why,
            block.Attributes.Text("for"),
            block.Attributes.Text("again"),
            block.Attributes.Flag("confidence", problems),
            HashOf(block));

        void Require(bool filled, ParagraphBlock paragraph, string what)
        {
            if (!filled)
            {
                problems.Add(QuizProblems.NoteEmpty, block.Prose.Span(paragraph), $"this {what} is empty", "write it, or delete the line");
            }
        }
    }

    /// <summary>Takes a label off the start of a paragraph; null when it does not start with it, else whether anything is left.</summary>
    private static bool? Cut(ParagraphBlock paragraph, string label)
    {
        if (paragraph.Inline?.FirstChild is not LiteralInline first || !first.Content.AsSpan().StartsWith(label))
        {
            return null;
        }

        first.Content.Start += label.Length;
        first.Content.TrimStart();
        return !first.Content.IsEmpty || first.NextSibling is not null;
    }

    private static string HashOf(Parsing.Block block)
    {
        var text = block.Prose.Span(block.Container).ReadText();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
    }
}
