using System.Globalization;
using Explainer.Assembling;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Reading;

namespace Explainer.BrowserTests.Running;

/// <summary>A reader's answers to a chain of decisions, judged by the library alone: what the browser has to agree with.</summary>
internal sealed class ChainModel
{
    private readonly DecisionChain _chain;
    private readonly string[] _answers;
    private readonly bool[] _set;
    private readonly Dictionary<string, IReadOnlyList<ChainInput>> _around = new(StringComparer.Ordinal);

    private readonly List<ChainInput> _shown;

    private ChainModel(DecisionChain chain, string page)
    {
        _chain = chain;
        _shown = [.. chain.Inputs.Where(input => !page.Contains($"data-input=\"{input.Id}\" data-kind=\"chained\" data-from=\"{input.From?.Id}\" hidden", StringComparison.Ordinal))];
        _answers = [.. chain.Default.Answers];
        _set = [.. chain.Default.IsSet];
        foreach (var question in chain.Questions)
        {
            Enter(question, []);
        }
    }

    /// <param name="page">The page of the tool: what it hides is not asked.</param>
    public static ChainModel Of(BuiltSite site, string decision, string page) =>
        Of(site.Root, decision, page);

    /// <param name="root">The folder that holds <c>input/</c>.</param>
    public static ChainModel Of(string root, string decision, string page)
    {
        var problems = new DiagnosticBag();
        var toolbox = Toolbox.Read(SiteReader.Read(InputFolder.Read(root), problems)!, problems);
        return new ChainModel(toolbox.Decisions.Chain(decision)!, page);
    }

    /// <summary>How much each question matters, in the words of the page.</summary>
    public IEnumerable<string> Influences() => Influence.Of(_chain, new ChainState([.. _answers], [.. _set])).Select(found => found.Sentence);

    /// <summary>A question and an answer to it, as a reader may click or type it.</summary>
    public (string Input, string Answer) Next(Random random)
    {
        var input = _shown[random.Next(_shown.Count)];
        if (!input.IsNumber)
        {
            return (input.Id, input.Values[random.Next(input.Size)]);
        }

        // On the cuts, between them and at the ends, whole and halved.
        var cut = input.Starts[random.Next(input.Size)].At;
        var number = random.Next(4) switch
        {
            0 => cut,
            1 => cut + 0.5m,
            2 => cut - 0.5m,
            _ => input.Least + ((input.Most - input.Least) * random.Next(101) / 100m),
        };
        return (input.Id, Math.Clamp(number, input.Least, input.Most).ToString("0.##", CultureInfo.InvariantCulture));
    }

    public void Choose(string id, string answer)
    {
        var input = _chain.Input(id);
        _answers[input.Place] = answer;
        _set[input.Place] = input.From is not null;
        foreach (var outer in _around[id])
        {
            _set[outer.Place] = false;
        }
    }

    /// <summary>Verdict, rows that decide, why not the others, and the smallest changes, as <see cref="ToolSnapshot"/> words them.</summary>
    public string Expected()
    {
        var state = new ChainState([.. _answers], [.. _set]);
        var verdict = _chain.Solve(state);
        var root = verdict.Root;
        var changes = _chain.Changes(state).Select(change => change.Sentence).ToList();
        return string.Join('\n', [
            root.Text,
            .. root.Fired.Select(rule => root.Decision.Table.Rules[rule].Name.Value),
            .. _chain.Tables.SelectMany(table => table.Table.Rules.Select((_, i) => Row(table, i, state, verdict))),
            .. changes.Count > 0 ? changes : ["No change of the answers above gives another result."],
        ]);
    }

    /// <summary>The same part of what the browser shows.</summary>
    public static string Shown(ToolSnapshot snapshot) => string.Join('\n', [
        snapshot.Verdict,
        .. snapshot.Fired.Select(link => link.Split(' ')[0]),
        .. snapshot.Rows.Select(row => row[(row.IndexOf(':', StringComparison.Ordinal) + 2)..]),
        .. snapshot.Changes,
    ]);

    private string Row(CompiledDecision table, int rule, ChainState state, ChainVerdict verdict) =>
        verdict.Tables.TryGetValue(table.Id, out var found) && found.Fires(rule) ? "!" : _chain.WhyNot(state, verdict, table, rule);

    private void Enter(ChainInput input, IReadOnlyList<ChainInput> around)
    {
        _around[input.Id] = around;
        foreach (var inner in input.Inner)
        {
            Enter(inner, [.. around, input]);
        }
    }
}
