using Explainer.Diagnostics;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace Explainer.Quizzes;

/// <summary>Parts the inside of a quiz: what asks, what answers, what is said afterwards; and reports what belongs to none of them.</summary>
internal sealed class QuizBody
{
    private readonly List<(ListItemBlock Item, QuoteBlock? Astray)> _items = [];
    private readonly List<Markdig.Syntax.Block> _stem = [];
    private readonly QuizNotes _notes;
    private readonly QuizSource _source;
    private readonly DiagnosticBag _problems;

    private QuizBody(QuizSource source, DiagnosticBag problems)
    {
        (_source, _problems) = (source, problems);
        _notes = new QuizNotes(source, problems);
    }

    public IReadOnlyList<Markdig.Syntax.Block> Stem => _stem;

    public IReadOnlyList<QuestionNote> Hints => _notes.Hints;

    public QuestionNote? Why => _notes.Why;

    /// <summary>The items of the list of answers, each with a quote that should have been indented.</summary>
    public IReadOnlyList<(ListItemBlock Item, QuoteBlock? Astray)> Items => _items;

    /// <summary>The table of a question that is answered by rows.</summary>
    public Table? Grid { get; private set; }

    public static QuizBody Part(ContainerBlock container, AnswerForm form, QuizSource source, DiagnosticBag problems)
    {
        var body = new QuizBody(source, problems);
        var at = Find(container, form);
        body.ReadStem(container, at < 0 ? container.Count : at);
        if (at >= 0)
        {
            body.ReadAnswers(container, at);
        }

        return body;
    }

    /// <summary>Whether a list has a box in it.</summary>
    public static bool HasBoxes(ListBlock list)
    {
        foreach (var item in list)
        {
            if (HasBox((ListItemBlock)item))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasBox(ListItemBlock item) => item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: TaskList };

    private static int Find(ContainerBlock container, AnswerForm form)
    {
        var fallback = -1;
        for (var i = 0; i < container.Count; i++)
        {
            switch (form, container[i])
            {
                case (AnswerForm.Table, Table):
                case (AnswerForm.Steps, ListBlock { IsOrdered: true }):
                case (AnswerForm.Options, ListBlock list) when HasBoxes(list):
                    return i;
                case (AnswerForm.Options, ListBlock { IsOrdered: false }):
                case (AnswerForm.Steps, ListBlock):
                    fallback = fallback < 0 ? i : fallback;
                    break;
            }
        }

        return fallback;
    }

    private void ReadStem(ContainerBlock container, int end)
    {
        for (var i = 0; i < end; i++)
        {
            switch (container[i])
            {
                case CustomContainer:
                    // Reported by the parser.
                    break;
                case HeadingBlock heading:
                    Unexpected(heading, "a heading cannot stand inside a quiz", "write it as text, or move it before the block");
                    break;
                case ParagraphBlock paragraph when QuizNotes.WordOf(paragraph) is { } word:
                    if (end < container.Count)
                    {
                        Unexpected(paragraph, $"this `{word}` stands before the answers", "move it behind them");
                    }

                    break;
                case var block:
                    _notes.CheckSwallowed(block);
                    LostBoxes.Check(block, _source, _problems);
                    _stem.Add(block);
                    break;
            }
        }
    }

    private void ReadAnswers(ContainerBlock container, int at)
    {
        Grid = container[at] as Table;
        var first = container[at] as ListBlock;
        AddItems(first);
        var apart = false;
        for (var i = at + 1; i < container.Count; i++)
        {
            var block = container[i];
            var afterAnswers = first is not null && !_notes.Any && !apart;
            switch (block)
            {
                case CustomContainer:
                    break;
                case ParagraphBlock paragraph when QuizNotes.WordOf(paragraph) is { } word:
                    _notes.Add(paragraph, word);
                    break;
                case QuoteBlock and not AlertBlock when afterAnswers:
                    _problems.Add(QuizProblems.FeedbackAstray, _source.Place(block), "this feedback stands under no answer", "indent it, so that it stands under the text of its answer");
                    _items[^1] = (_items[^1].Item, (QuoteBlock)block);
                    break;
                case ListBlock more when afterAnswers && more.IsOrdered == first!.IsOrdered && container[i - 1] is QuoteBlock:
                    AddItems(more);
                    break;
                case ListBlock more when HasBoxes(more):
                    apart = true;
                    Unexpected(more, "these options stand apart from the others", "start all of them with `-`, and keep other paragraphs out of the list");
                    break;
                case HeadingBlock:
                    Unexpected(block, "a heading cannot stand inside a quiz", "write it as text, or move it out of the block");
                    break;
                default:
                    Unexpected(block, $"this {NameOf(block)} is neither an answer nor a hint nor a reason", QuizNotes.Remedy(block));
                    break;
            }
        }
    }

    private void AddItems(ListBlock? list)
    {
        foreach (var item in list ?? Enumerable.Empty<Markdig.Syntax.Block>())
        {
            _items.Add(((ListItemBlock)item, null));
        }
    }

    private void Unexpected(Markdig.Syntax.Block block, string sentence, string help) =>
        _problems.Add(QuizProblems.ContentUnexpected, _source.Place(block), sentence, help);

    private static string NameOf(Markdig.Syntax.Block block) => block switch
    {
        ParagraphBlock => "paragraph",
        ListBlock => "list",
        Table => "table",
        AlertBlock => "callout",
        QuoteBlock => "quote",
        CodeBlock => "code",
        ThematicBreakBlock => "line",
        _ => "text",
    };
}
