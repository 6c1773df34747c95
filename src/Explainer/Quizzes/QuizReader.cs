using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Explainer.Quizzes;

/// <summary>Makes a <see cref="Question"/> from a `:::quiz` block.</summary>
public static class QuizReader
{
    /// <summary>More is an accident, such as a pasted list.</summary>
    internal const int MostAnswers = 40;

    private static readonly string[] KindNames = [.. QuestionKinds.All.Select(kind => kind.Name)];

    /// <summary>The question as far as it could be read; null when it has no id or no answers.</summary>
    public static Question? Read(Parsing.Block block, DiagnosticBag problems)
    {
        // A block that is never closed holds the rest of the file; the parser has said so.
        if (block.Container.ClosingFencedCharCount == 0)
        {
            return null;
        }

        var id = block.NeedId(problems);
        if (id.Value.Length > 0 && !id.Value.StartsWith("q-", StringComparison.Ordinal))
        {
            problems.Add(QuizProblems.IdForm, id.Span, $"the id of a question starts with `q-`, not `{id.Value}`", $"write `#q-{id.Value}`");
        }

        var named = NamedKind(block, problems);
        var objective = Setting(block, "for", problems);
        var again = Setting(block, "again", problems);
        // What a question excuses is read when it is weighed.
        Setting(block, "ignore", problems);
        Setting(block, "because", problems);
        var confidence = block.Attributes.Flag("confidence", problems);
        var source = QuizSource.Of(block);
        var body = QuizBody.Part(block.Container, named?.Form ?? AnswerForm.Options, source, problems);
        var kind = named ?? Inferred(body);
        CheckSettings(block, kind, problems);
        block.Attributes.RejectUnknown(problems);
        if (body.Stem.Count == 0 && block.Container.Count > 0)
        {
            problems.Add(QuizProblems.StemMissing, block.Span, "this quiz asks nothing", "write the question before the answers");
        }

        if (ReadAnswers(block, body, kind, source, problems) is not { } answers)
        {
            return null;
        }

        var head = new QuestionHead(id, block, body.Stem, body.Hints, body.Why, objective, again, confidence, block.Span, source.Hash(), answers.Whole);
        var question = kind.Read(head, answers, problems);
        return id.Value.Length == 0 ? null : question;
    }

    private static IQuestionKind? NamedKind(Parsing.Block block, DiagnosticBag problems)
    {
        if (Setting(block, "type", problems) is not { } type)
        {
            return null;
        }

        if (QuestionKinds.Find(type.Value) is { } kind)
        {
            return kind;
        }

        problems.Add(QuizProblems.TypeUnknown, type.Span, $"there is no type `{type.Value}`", Suggest.Help(type.Value, KindNames, "types"));
        return QuestionKinds.Find(Suggest.Nearest(type.Value, KindNames) ?? "");
    }

    private static IQuestionKind Inferred(QuizBody body) =>
        QuestionKinds.Find(body.Items.Count(pair => QuizBody.HasBox(pair.Item) && IsChecked(pair.Item)) > 1 ? "multiple" : "single")!;

    private static bool IsChecked(ListItemBlock item) =>
        item[0] is ParagraphBlock { Inline.FirstChild: Markdig.Extensions.TaskLists.TaskList { Checked: true } };

    /// <summary>An attribute with a value; a bare word in its place is reported.</summary>
    private static Located<string>? Setting(Parsing.Block block, string name, DiagnosticBag problems)
    {
        if (block.Attributes.Text(name) is { Value.Length: > 0 } text)
        {
            return text;
        }

        foreach (var entry in block.Attributes.Entries)
        {
            if (entry.Name == name && entry.Value is null)
            {
                problems.Add(ParsingProblems.AttributeWrong, entry.Span, $"`{name}` has no value", $"write `{name}=…`, or delete it");
            }
        }

        return null;
    }

    private static void CheckSettings(Parsing.Block block, IQuestionKind kind, DiagnosticBag problems)
    {
        foreach (var other in QuestionKinds.All)
        {
            foreach (var setting in other.Settings)
            {
                // Asking for it makes it known, so that it is not reported as unknown as well.
                _ = block.Attributes.Text(setting);
                if (!kind.Settings.Contains(setting) && block.Attributes.Entries.FirstOrDefault(entry => entry.Name == setting) is { } entry)
                {
                    problems.Add(QuizProblems.SettingNeedless, entry.Span, $"`{setting}` has no meaning for the type `{kind.Name}`", $"delete it, or write `type={other.Name}`");
                }
            }
        }
    }

    private static Answers? ReadAnswers(Parsing.Block block, QuizBody body, IQuestionKind kind, QuizSource source, DiagnosticBag problems)
    {
        var count = body.Grid is { } rows ? rows.Count - 1 : body.Items.Count;
        if (count > MostAnswers)
        {
            var first = body.Grid is { } grid ? grid[MostAnswers + 1] : (Markdig.Syntax.Block)body.Items[MostAnswers].Item;
            problems.Add(QuizProblems.AnswersMany, source.Place(first).FirstLine(), $"this question has {count} answers; the most is {MostAnswers}", "keep those that teach something, or split the question");
        }

        if (body.Grid is { } table)
        {
            return new Answers([], table, source, source.Place(table[0]), true);
        }

        if (body.Items.Count > 0)
        {
            return new OptionReader(source, kind.Form == AnswerForm.Options, problems).Read(body.Items);
        }

        problems.Add(QuizProblems.AnswersMissing, block.Span, block.Container.Count == 0 ? "this quiz is empty" : "this quiz has no answers", kind.Form switch
        {
            AnswerForm.Table => $"a question of type `{kind.Name}` has a table, with an empty line before it",
            AnswerForm.Steps => "list the items as `1. …`, in the right order",
            _ when block.Container.Any(piece => piece is Table) => "a table of answers needs `type=match` or `type=classify`",
            _ when block.Container.Any(piece => piece is ListBlock) => "a numbered list of answers needs `type=order`",
            _ => "list them as `- [x] right` and `- [ ] wrong`",
        });
        return null;
    }
}
