using Explainer.Diagnostics;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Explainer.Calculators;

/// <summary>Makes a <see cref="Calculator"/> from a `:::calculator` block.</summary>
public static class CalculatorReader
{
    /// <summary>The calculator, as far as it could be read; null when it has no id.</summary>
    /// <param name="source">The records that may fill inputs in.</param>
    public static Calculator? Read(Parsing.Block block, DiagnosticBag problems, CalculatorSource? source = null)
    {
        var found = new DiagnosticBag();
        var id = block.NeedId(found);
        block.Attributes.RejectUnknown(found);
        var calculator = Read(block, id, found, source ?? CalculatorSource.None);
        if (!found.HasErrors)
        {
            CalculatorProof.Run(calculator, found);
        }

        problems.AddRange(found.Sorted());
        return id.Value.Length == 0 ? null : calculator with { Sound = !found.HasErrors };
    }

    private static Calculator Read(Parsing.Block block, Parsing.Located<string> id, DiagnosticBag problems, CalculatorSource source)
    {
        var text = new CalculatorText(block.Prose, problems);
        var inputReader = new CalculatorInputReader(text);
        var resultReader = new CalculatorResultReader(text);
        var tableReader = new CalculatorTableReader(text);
        var pictureReader = new CalculatorPictureReader(text);
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
                case ParagraphBlock paragraph when results > 0 && pictureReader.IsPictures(paragraph):
                    pictureReader.Take(paragraph);
                    break;
                case Table table when results > 0:
                    tableReader.Take(table);
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

        var recordReader = new CalculatorRecordReader(source, problems);
        var fillings = recordReader.Read(inputReader.Fillings, inputs ?? []);
        var read = resultReader.Read(inputReader, complete, recordReader.Lists);
        var names = new FormulaNames(inputReader.Names.Concat(read.Select(result => result.Name.Value)).ToHashSet(StringComparer.Ordinal), new HashSet<string>(), complete && resultReader.IsComplete)
        {
            Words = inputReader.Words,
            Results = resultReader.Steps,
            Lists = recordReader.Lists,
        };
        var (verdict, notes) = tableReader.Read(names, fillings);
        return new Calculator(id, block, question, inputs ?? [], read, false) { Fillings = fillings, Verdict = verdict, Notes = notes, Pictures = pictureReader.Read(names) };
    }

    private static void Unexpected(Block piece, CalculatorText text, bool behindInputs) =>
        text.Problems.Add(CalculatorProblems.ContentUnexpected, text.FirstLine(piece), piece switch
        {
            ListBlock => behindInputs ? "this calculator has a second list" : "the inputs stand behind the results",
            HeadingBlock => "a calculator holds no headings",
            ParagraphBlock => "behind the inputs only results may stand",
            Table => "a table of a calculator stands behind its results",
            _ => "this is neither a question, nor inputs, nor results",
        }, piece is ListBlock ? "write one list, before the results" : "move it before or after the block");
}
