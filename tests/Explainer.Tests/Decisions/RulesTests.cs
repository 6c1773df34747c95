using System.Globalization;
using Explainer.Decisions;
using Xunit;

namespace Explainer.Tests.Decisions;

public class RulesTests
{
    private static readonly DecisionSet Rules = DecisionFiles.CompileRules();
    private static readonly Dictionary<string, DirectTable> Direct = DecisionFiles.Names.Select(DecisionFiles.Text).Select(text => new DirectTable(text)).ToDictionary(table => table.Id);

    public static TheoryData<string> Names => [.. DecisionFiles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_combination_gets_the_verdict_that_the_rows_give_one_by_one(string name)
    {
        var direct = new DirectTable(DecisionFiles.Text(name));
        var decision = Rules.Find(direct.Id);
        Assert.NotNull(decision);
        var states = 0;
        foreach (var answers in States.All([.. direct.Inputs.Select(input => (input, (IReadOnlyList<string>)ValuesOf(direct, input)))]))
        {
            var verdict = decision.Evaluate(answers);
            Assert.NotNull(verdict);
            Assert.Equal(direct.Evaluate(answers), (verdict.Result, verdict.Rule?.Name.Value ?? ""));
            states++;
        }

        Assert.Equal(decision.Inputs.Aggregate(1, (product, input) => product * Math.Max(input.Size, ValuesOf(direct, input.Id).Count)), states);
    }

    private static List<string> ValuesOf(DirectTable table, string input) =>
        !table.From.TryGetValue(input, out var from) ? table.Values[input]
        : Direct[from].Policy == "collect" ? [.. Enumerable.Range(-10, 20).Select(number => number.ToString(CultureInfo.InvariantCulture))]
        : Direct[from].Outcomes;

    /// <summary>Asks the tables of a chain one after another, by the second opinion alone.</summary>
    internal static string Chained(string id, IReadOnlyDictionary<string, string> answers)
    {
        var table = Direct[id];
        var all = new Dictionary<string, string>(answers);
        foreach (var input in table.Inputs.Where(input => !all.ContainsKey(input)))
        {
            all[input] = Chained(table.From[input], answers);
        }

        return table.Evaluate(all).Outcome;
    }

    [Fact]
    public void The_chain_of_a_project_has_the_counts_of_the_rules()
    {
        var chain = Rules.Chain("project")!;
        var plain = chain.Inputs.Where(input => input.From is null).ToList();
        var counts = new Dictionary<string, int>();
        foreach (var answers in States.All([.. plain.Select(input => (input.Id, input.Values))]))
        {
            var result = chain.Answer(answers, out _)!.Root.Result;
            Assert.Equal(Chained("project", answers), result);
            counts[result] = counts.GetValueOrDefault(result) + 1;
        }

        Assert.Equal(
            [("closed", 144), ("hybrid", 214), ("hybrid-split-by-data", 108), ("open", 74), ("open-by-rule", 504), ("open-by-supplier", 252)],
            counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => (count.Key, count.Value)));
    }

    [Fact]
    public void The_chain_of_words_agrees_with_its_tables_asked_one_by_one()
    {
        var chain = Rules.Chain("which-word")!;
        Assert.Equal(["which-word", "licence-kind", "osaid", "mof-class"], chain.Tables.Select(table => table.Id));
        var random = new Random(7);
        var plain = chain.Inputs.Where(input => input.From is null).ToList();
        for (var i = 0; i < 20_000; i++)
        {
            var answers = plain.ToDictionary(input => input.Id, input => input.Values[random.Next(input.Values.Count)]);
            foreach (var fed in chain.Inputs.Where(input => input.From is not null && random.Next(4) == 0))
            {
                answers[fed.Id] = fed.Values[random.Next(fed.Values.Count)];
            }

            Assert.Equal(Chained("which-word", answers), chain.Answer(answers, out _)!.Root.Result);
        }
    }

    [Theory]
    [InlineData("1", "osaid", "weights=downloadable licence=open-permissive code=run-only data=summary data-papers=not-open", "no", "C5")]
    [InlineData("1", "which-word", "weights=downloadable licence=open-permissive code=run-only data=summary data-papers=not-open mof=class-iii", "open-weights-permissive", "A11")]
    [InlineData("2", "osaid", "weights=downloadable licence=open-permissive code=full-open data=released data-papers=open", "yes", "C10")]
    [InlineData("2", "which-word", "weights=downloadable licence=open-permissive code=full-open data=released data-papers=open mof=class-i", "open-science-model", "A7")]
    [InlineData("2", "g7-rung", "weights=downloadable licence=open-permissive deployment=open training=full-open data=released", "open-source-ai-with-open-data", "R8")]
    [InlineData("3", "licence-kind", "stated=yes commercial=yes everyone=no any-purpose=yes change-share=yes share-alike=no", "community", "L3")]
    [InlineData("3", "osaid", "weights=downloadable licence=community code=full-open data=released data-papers=open", "no", "C4")]
    [InlineData("3", "which-word", "weights=downloadable licence=community osaid=no mof=unclassified", "weights-available-restricted", "A6")]
    [InlineData("3", "act-exemption", "eu-market=yes general-purpose=yes systemic-risk=no licence=restricted money=no public=yes", "none", "X4")]
    [InlineData("4", "osaid", "weights=gated licence=open-permissive code=full-open data=released data-papers=open", "no", "C2")]
    [InlineData("4", "which-word", "weights=gated licence=open-permissive osaid=no mof=class-i", "gated-open-weights", "A3")]
    [InlineData("4", "g7-rung", "weights=gated licence=open-permissive deployment=open training=full-open data=released", "open-source-ai-with-open-data", "R8")]
    [InlineData("4", "act-exemption", "eu-market=yes general-purpose=yes systemic-risk=no licence=open money=no public=yes", "partial", "X8")]
    [InlineData("5", "osaid", "weights=downloadable licence=responsible-use code=full-open data=info-where-needed data-papers=open", "no", "C4")]
    [InlineData("5", "g7-rung", "weights=downloadable licence=responsible-use deployment=open training=full-open data=info-where-needed", "weights-available-ai", "R3")]
    [InlineData("6", "act-exemption", "eu-market=yes general-purpose=yes systemic-risk=yes licence=open money=no public=yes", "none", "X3")]
    [InlineData("7", "act-exemption", "eu-market=yes general-purpose=yes systemic-risk=no licence=open money=yes public=yes", "none", "X5")]
    [InlineData("7b", "licence-kind", "stated=yes commercial=no everyone=yes any-purpose=yes change-share=yes share-alike=no", "non-commercial", "L2")]
    [InlineData("8", "mof-class", "basics=all report=report tooling=all science=all", "class-ii", "Be")]
    [InlineData("9", "mof-class", "basics=all report=paper tooling=not-all science=not-all", "class-iii", "Bc")]
    [InlineData("10", "hard-rules", "offline=yes data-rule=in-house capability=good-enough team=some", "open", "H2")]
    [InlineData("11", "points", "capability=top-needed data-rule=no-limit volume=spiky team=none customisation=prompts-only version=flexible speed=fast", "-9", "")]
    [InlineData("11", "lean", "capability=top-needed data-rule=no-limit volume=spiky team=none customisation=prompts-only version=flexible speed=fast", "closed", "M4")]
    [InlineData("12", "lean", "capability=good-enough data-rule=contract-ok volume=high-steady team=strong customisation=light-tuning version=must-pin speed=can-wait", "open", "M1")]
    [InlineData("13", "lean", "capability=good-enough data-rule=no-limit volume=high-steady team=none customisation=deep version=must-pin speed=can-wait", "hybrid", "M2")]
    [InlineData("14", "project", "capability=good-enough data-rule=contract-ok volume=low team=some customisation=light-tuning offline=no version=flexible speed=can-wait", "hybrid", "Z6")]
    public void The_worked_cases_come_out(string worked, string id, string answers, string outcome, string row)
    {
        var given = answers.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        var verdict = Rules.Chain(id)!.Answer(given, out var unanswered);
        Assert.Null(unanswered);
        Assert.Equal((worked, outcome, row), (worked, verdict!.Root.Result, verdict.Root.Rule?.Name.Value ?? ""));
    }

    [Fact]
    public void A_record_without_an_answer_learns_which_one_is_missing()
    {
        var chain = Rules.Chain("which-word")!;
        Assert.Null(chain.Answer(new Dictionary<string, string> { ["weights"] = "downloadable", ["licence"] = "community", ["osaid"] = "no" }, out var unanswered));
        Assert.Equal("basics", unanswered!.Id);
        Assert.Null(chain.Answer(new Dictionary<string, string> { ["weights"] = "perhaps" }, out unanswered));
        Assert.Equal("weights", unanswered!.Id);
    }

    [Fact]
    public void Each_question_is_asked_once_and_stands_where_it_belongs()
    {
        var chain = Rules.Chain("which-word")!;
        string Tree(ChainInput input) => input.Inner.Count == 0 ? input.Id : $"{input.Id}({string.Join(' ', input.Inner.Select(Tree))})";
        Assert.Equal(
            "weights licence(stated commercial everyone any-purpose change-share share-alike) osaid(code data data-papers) mof(basics report tooling science)",
            string.Join(' ', chain.Questions.Select(Tree)));
    }
}
