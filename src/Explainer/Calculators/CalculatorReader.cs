using Explainer.Diagnostics;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Explainer.Calculators;

/// <summary>Makes a <see cref="Calculator"/> from a `:::calculator` block.</summary>
public static class CalculatorReader
{
    /// <summary>The calculator, as far as it could be read; null when it has no id.</summary>
    public static Calculator? Read(Parsing.Block block, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var id = block.NeedId(found);
        block.Attributes.RejectUnknown(found);
        var calculator = Read(block, id, found);
        if (!found.HasErrors)
        {
            CalculatorProof.Run(calculator, found);
        }

        problems.AddRange(found.Sorted());
        return id.Value.Length == 0 ? null : calculator with { Sound = !found.HasErrors };
    }

    private static Calculator Read(Parsing.Block block, Parsing.Located<string> id, DiagnosticBag problems)
    {
        var text = new CalculatorText(block.Prose, problems);
        var inputReader = new CalculatorInputReader(text);
        var resultReader = new CalculatorResultReader(text);
        var question = new List<Block>();
        IReadOnlyList<CalculatorInput>? inputs = null;
        var results = 0;
        foreach (var piece in block.Container)
        {
            switch (piece)
            {
                case ListBlock list when inputs is null && results == 0:
                    inputs = inputReader.Read(list);
                    break;
                case ParagraphBlock paragraph when resultReader.IsResults(paragraph):
                    results++;
                    resultReader.Take(paragraph);
                    break;
                case ParagraphBlock when inputs is null && results == 0:
                    question.Add(piece);
                    break;
                case CustomContainer or LinkReferenceDefinitionGroup:
                    // A block inside this one is reported while parsing; definitions of links show nothing.
                    break;
                default:
                    Unexpected(piece, text, inputs is not null);
                    break;
            }
        }

        var complete = inputs is not null && inputReader.IsComplete;
        if (inputs is null)
        {
            problems.Add(CalculatorProblems.InputsMissing, block.Span, "this calculator has no inputs before its results", "list them as `- name: Text (0..100, default 8)`");
        }

        if (results == 0 && inputReader.IsComplete)
        {
            problems.Add(CalculatorProblems.ResultsMissing, block.Span, "this calculator has no results", "write `= name = formula \"Text\" digits=1` behind the inputs");
        }

        return new Calculator(id, block, question, inputs ?? [], resultReader.Read(inputReader.Names, complete), false);
    }

    private static void Unexpected(Block piece, CalculatorText text, bool behindInputs) =>
        text.Problems.Add(CalculatorProblems.ContentUnexpected, text.FirstLine(piece), piece switch
        {
            ListBlock => behindInputs ? "this calculator has a second list" : "the inputs stand behind the results",
            HeadingBlock => "a calculator holds no headings",
            ParagraphBlock => "behind the inputs only results may stand",
            _ => "this is neither a question, nor inputs, nor results",
        }, piece is ListBlock ? "write one list, before the results" : "move it before or after the block");
}
