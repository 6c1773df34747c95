using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Deciding;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Reading;

namespace Explainer;

/// <summary>The decision tables of a course, asked without building the site; the same engine and the same tables as the pages.</summary>
public sealed class Decider
{
    private readonly Site _site;
    private readonly Toolbox _toolbox;
    private readonly AnswerReader _answers;

    private Decider(Site site, Toolbox toolbox, VerdictBook verdicts) =>
        (_site, _toolbox, _answers) = (site, toolbox, new AnswerReader(site.Catalogue, verdicts));

    /// <summary>Ids of all decisions, in ordinal order.</summary>
    public IReadOnlyList<string> Decisions => [.. _toolbox.Decisions.All.Select(decision => decision.Id).Order(StringComparer.Ordinal)];

    /// <summary>Reads tools, facts and verdicts; null when a mistake in them makes their answers worthless.</summary>
    public static Decider? Open(string root, out IReadOnlyList<Diagnostic> problems)
    {
        var found = new DiagnosticBag();
        var folder = InputFolder.Read(root, null);
        found.AddRange(folder.Problems);
        Decider? decider = null;
        if (SiteReader.Read(folder, found) is { } site)
        {
            var toolbox = Toolbox.Read(site, found);
            decider = new Decider(site, toolbox, VerdictBook.Of(site, toolbox, found));
        }

        problems = found.Sorted();
        return found.HasErrors ? null : decider;
    }

    /// <summary>The verdict for answers such as <c>weights=downloadable</c>, as text; null after saying what is wrong.</summary>
    public string? Ask(string decision, IReadOnlyList<string> answers, out IReadOnlyList<AnswerProblem> problems)
    {
        var found = new List<AnswerProblem>();
        problems = found;
        if (Chain(decision, found) is not { } chain)
        {
            return null;
        }

        var given = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            var equals = answer.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? answer : answer[..equals];
            AnswerProblem? problem = null;
            if (equals < 0)
            {
                problem = new AnswerProblem($"`{answer}` is not an answer", "write `input=value`");
            }
            else if (AnswerReader.Input(chain, name, out problem) is { } input && _answers.Read(input, answer[(equals + 1)..], out problem) is { } values && !given.TryAdd(name, values))
            {
                problem = new AnswerProblem($"`{name}` is answered twice", "keep one of the answers; write several possible ones as `a|b`");
            }

            if (problem is not null)
            {
                found.Add(problem);
            }
        }

        return found.Count > 0 ? null : AnswerText.Write(chain, new UnknownAnswers(chain).Solve(given, out _)!);
    }

    /// <summary>Copies a table and adds what the decision says of each row; false after telling why none could be judged.</summary>
    /// <param name="written">The number of rows written.</param>
    public bool Fill(string decision, TextReader input, TextWriter output, Action<CsvProblem> tell, out int written)
    {
        written = 0;
        var found = new List<AnswerProblem>();
        if (Chain(decision, found) is not { } chain)
        {
            tell(new CsvProblem(1, found[0]));
            return false;
        }

        // Someone's component list is judged component by component; answers to the table's own questions work as everywhere.
        var components = decision == MofRows.Decision ? MofRows.Of(_toolbox.Decisions, _site.Facts) : null;
        IRowJudge Choose(IReadOnlyList<string> columns) =>
            components is not null && !columns.Any(column => chain.Inputs.Any(asked => asked.Id == column.Trim())) ? components : new DecisionRows(chain, _answers);

        var good = true;
        written = CsvTable.Fill(input, output, Choose, problem =>
        {
            good = false;
            tell(problem);
        });
        return good;
    }

    private DecisionChain? Chain(string decision, List<AnswerProblem> problems)
    {
        if (_toolbox.Decisions.Chain(decision) is { } chain)
        {
            return chain;
        }

        problems.Add(new AnswerProblem($"there is no decision `{decision}`", Suggest.Help(decision, Decisions, "decisions") ?? $"the decisions are {Suggest.List(Decisions)}"));
        return null;
    }
}
