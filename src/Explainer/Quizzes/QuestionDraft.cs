using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Quizzes;

/// <summary>One option as written: its box (null without one), its line and the quote below it.</summary>
public sealed record OptionDraft(bool? Checked, ParagraphBlock Text, IReadOnlyList<Markdig.Syntax.Block> Feedback, SourceSpan Span)
{
    public bool IsRight => Checked == true;
}

/// <summary>A row of a table with at least two cells.</summary>
public sealed record RowDraft(ContainerInline? Item, string Partner, ContainerInline? Because, SourceSpan Span);

/// <summary>A question whose frame is read and whose answers wait for their kind.</summary>
public sealed record QuestionDraft(QuestionFrame Frame, Parsing.Block Block, ListBlock? List, Table? Table)
{
    public SourceSpan Span => Block.Span;

    /// <summary>Where the answers stand.</summary>
    public SourceSpan AnswersSpan => List is not null ? First(Frame.Prose.Span(List)) : Table is not null ? First(Frame.Prose.Span(Table)) : Span;

    /// <summary>The items of the list; the boxes are taken out of their text.</summary>
    public IReadOnlyList<OptionDraft> Options(DiagnosticBag problems)
    {
        var options = new List<OptionDraft>();
        foreach (var item in List?.OfType<ListItemBlock>() ?? [])
        {
            var span = First(Frame.Prose.Span(item));
            if (item is not [ParagraphBlock text, ..])
            {
                problems.Add(QuizProblems.OptionUnmarked, span, "this option has no text", "write `- [ ] text`");
                continue;
            }

            bool? box = null;
            if (text.Inline?.FirstChild is TaskList task)
            {
                box = task.Checked;
                if (task.NextSibling is LiteralInline literal)
                {
                    literal.Content.TrimStart();
                }

                task.Remove();
            }

            if (MarkdownParser.PlainText(text.Inline).Length == 0)
            {
                problems.Add(QuizProblems.OptionUnmarked, span, "this option has no text", "write it behind the box: `- [ ] text`");
            }

            var feedback = new List<Markdig.Syntax.Block>();
            foreach (var child in item.Skip(1))
            {
                if (child is QuoteBlock quote)
                {
                    feedback.AddRange(quote);
                }
                else
                {
                    problems.Add(QuizProblems.ContentLost, First(Frame.Prose.Span(child)), "this has no place below an option", "write feedback as a quote: `  > …`");
                }
            }

            options.Add(new OptionDraft(box, text, feedback, span));
        }

        return options;
    }

    /// <summary>The rows of the table below its head.</summary>
    public IReadOnlyList<RowDraft> Rows(DiagnosticBag problems)
    {
        var rows = new List<RowDraft>();
        foreach (var row in Table?.OfType<TableRow>() ?? [])
        {
            var span = First(Frame.Prose.Span(row));
            if (row.IsHeader)
            {
                if (row.Count is not (2 or 3))
                {
                    problems.Add(QuizProblems.TableShape, span, $"this table has {row.Count} columns", "write `| Item | Partner | Because |`");
                    return [];
                }

                continue;
            }

            var partner = MarkdownParser.PlainText(Cell(row, 1));
            if (MarkdownParser.PlainText(Cell(row, 0)).Length == 0 || partner.Length == 0)
            {
                problems.Add(QuizProblems.TableShape, span, "this row lacks an item or what belongs to it", "fill in both cells");
                continue;
            }

            rows.Add(new RowDraft(Cell(row, 0), partner, Cell(row, 2), span));
        }

        return rows;
    }

    /// <summary>The first line of a place: a list of ten lines is pointed at by its first.</summary>
    internal static SourceSpan First(SourceSpan span) => span.FirstLine();

    private static ContainerInline? Cell(TableRow row, int index) =>
        index < row.Count && row[index] is TableCell { Count: > 0 } cell ? (cell[0] as LeafBlock)?.Inline : null;
}
