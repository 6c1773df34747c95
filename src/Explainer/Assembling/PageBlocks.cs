using Explainer.Calculators;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Quizzes;
using Explainer.Worksheets;
using Markdig.Syntax;

namespace Explainer.Assembling;

/// <summary>What the blocks of one text turned out to be: questions, decisions, calculators, worksheets. The other blocks are read where they are shown.</summary>
public sealed record PageBlocks(
    IReadOnlyDictionary<MarkdownObject, Question> Questions,
    IReadOnlyDictionary<MarkdownObject, DecisionTable> Tables,
    IReadOnlyDictionary<MarkdownObject, Calculator> Calculators)
{
    /// <summary>The worksheets, in the order of the text.</summary>
    public IReadOnlyDictionary<MarkdownObject, Worksheet> Worksheets { get; init; } = new Dictionary<MarkdownObject, Worksheet>();

    /// <summary>Ids of decisions, calculators and worksheets that are there but could not be read.</summary>
    public IReadOnlySet<string> Lost { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public static PageBlocks None { get; } = new(
        new Dictionary<MarkdownObject, Question>(), new Dictionary<MarkdownObject, DecisionTable>(), new Dictionary<MarkdownObject, Calculator>());

    /// <summary>Hands each block to the reader of its name.</summary>
    /// <param name="records">The records that calculators may be filled in from.</param>
    public static PageBlocks Read(Prose prose, DiagnosticBag problems, CalculatorSource records)
    {
        if (prose.Blocks.Count == 0)
        {
            return None;
        }

        var questions = new Dictionary<MarkdownObject, Question>(ReferenceEqualityComparer.Instance);
        var tables = new Dictionary<MarkdownObject, DecisionTable>(ReferenceEqualityComparer.Instance);
        var calculators = new Dictionary<MarkdownObject, Calculator>(ReferenceEqualityComparer.Instance);
        var worksheets = new Dictionary<MarkdownObject, Worksheet>(ReferenceEqualityComparer.Instance);
        var lost = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in prose.Blocks)
        {
            if (block.IsBroken)
            {
                if (block.Name.Name is "decision" or "calculator" or "worksheet" && block.Attributes.Id is { } id)
                {
                    lost.Add(id.Value);
                }

                continue;
            }

            switch (block.Name.Name)
            {
                case "quiz" when QuizReader.Read(block, problems) is { } question:
                    questions[block.Container] = question;
                    break;
                case "decision" when DecisionReader.Read(block, problems) is { } table:
                    tables[block.Container] = table;
                    break;
                case "calculator" when CalculatorReader.Read(block, problems, records) is { } calculator:
                    calculators[block.Container] = calculator;
                    break;
                case "worksheet" when WorksheetReader.Read(block, problems) is { } worksheet:
                    worksheets[block.Container] = worksheet;
                    break;
            }
        }

        return new PageBlocks(questions, tables, calculators) { Worksheets = worksheets, Lost = lost };
    }
}
