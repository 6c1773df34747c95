using Explainer.Calculators;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Assembling;

/// <summary>Everything in <c>input/tools/</c>: the decisions and calculators that every page may use.</summary>
/// <param name="Texts">By the tool's id.</param>
/// <param name="Tables">Every decision table of the tools.</param>
/// <param name="Decisions">The same, proved and ready to be evaluated, by id.</param>
/// <param name="Calculators">By id.</param>
public sealed record Toolbox(
    IReadOnlyDictionary<string, ToolText> Texts,
    IReadOnlyList<DecisionTable> Tables,
    DecisionSet Decisions,
    IReadOnlyDictionary<string, Calculator> Calculators)
{
    /// <summary>Ids of decisions and calculators that are there but could not be read, which is reported.</summary>
    public IReadOnlySet<string> Lost { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public static Toolbox Read(Site site, DiagnosticBag problems)
    {
        var texts = new Dictionary<string, ToolText>(StringComparer.Ordinal);
        var lost = site.Lost.Where(path => path.StartsWith("input/tools/", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.Ordinal);
        foreach (var tool in site.Tools)
        {
            var prose = MarkdownParser.Parse(tool.File, tool.BodyStart, problems);
            var blocks = PageBlocks.Read(prose, problems, site.CalculatorRecords);
            texts[tool.Id] = new ToolText(tool, prose, blocks);
            lost.UnionWith(blocks.Lost);
            var own = prose.Blocks.Where(block => block.Name.Name is "decision" or "calculator" or "finder").ToList();
            if (own.Any(block => block.Attributes.Id is null) && own.All(block => block.Attributes.Id?.Value != tool.Id))
            {
                // What is wrong with the id is reported; it was surely meant to be this one.
                lost.Add(tool.Id);
            }
            else if (!lost.Contains(tool.Id) && own.All(block => block.Attributes.Id?.Value != tool.Id))
            {
                lost.Add(tool.Id);
                problems.Add(AssemblingProblems.ToolWithoutDecision, tool.File.Start, $"no decision, calculator or finder here has the id `{tool.Id}`",
                    $"give the tool's block the id of the file: `{{#{tool.Id}}}`");
            }
        }

        IReadOnlyList<DecisionTable> tables = [.. texts.Values.SelectMany(text => text.Blocks.Tables.Values)];
        var calculators = texts.Values.SelectMany(text => text.Blocks.Calculators.Values)
            .DistinctBy(calculator => calculator.Id.Value).ToDictionary(calculator => calculator.Id.Value, StringComparer.Ordinal);
        return new Toolbox(texts, tables, DecisionSet.Compile(tables, problems, lost), calculators) { Lost = lost };
    }

    /// <summary>The tool that holds a decision or calculator, or null.</summary>
    public ToolText? Holding(string id) =>
        Texts.Values.FirstOrDefault(text => text.Blocks.Tables.Values.Any(table => table.Id.Value == id) || text.Blocks.Calculators.Values.Any(calculator => calculator.Id.Value == id));
}
