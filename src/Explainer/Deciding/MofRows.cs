using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Facts;

namespace Explainer.Deciding;

/// <summary>
/// Rows with the component list of a model: adds its class in the Model Openness Framework as the Model Openness Tool
/// computes it, the components that do not count, and why. The rules are the tables of the course; none stands here.
/// </summary>
/// <remarks>
/// Columns: for each component <c>ID</c> (yes or no) and <c>ID.licence</c> (exact identifier, <c>unlicensed</c>, or empty to
/// inherit), and <c>licence.code</c>, <c>licence.data</c>, <c>licence.document</c>, <c>licence.distribution</c>.
/// </remarks>
public sealed class MofRows : IRowJudge
{
    public const string Decision = "mof-class";
    private const string Report = "technical-report";
    private const string Paper = "research-paper";

    private static readonly string[] Classes = ["III", "II", "I"];

    private readonly CompiledDecision _licence;
    private readonly CompiledDecision _counts;
    private readonly CompiledDecision _class;
    private readonly OpenLicences _open;
    private readonly IReadOnlyList<MofComponent> _components;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private MofRows(CompiledDecision licence, CompiledDecision counts, CompiledDecision mof, OpenLicences open, IReadOnlyList<MofComponent> components) =>
        (_licence, _counts, _class, _open, _components) = (licence, counts, mof, open, components);

    public IReadOnlyList<string> Added { get; } = ["class", "missing", "why"];

    /// <summary>Null when the course has no such tables, no components, or no list of open licences.</summary>
    public static MofRows? Of(DecisionSet decisions, FactBook facts)
    {
        var components = facts.Catalogue.Of("component").Select(MofComponent.Of).ToList();
        var open = OpenLicences.Read(facts.File("spdx"));
        return decisions.Find("component-licence") is { } licence && decisions.Find("component-counts") is { } counts && decisions.Find(Decision) is { } mof && components.Count > 0 && open.Count > 0
            ? new MofRows(licence, counts, mof, open, components)
            : null;
    }

    public AnswerProblem? Prepare(IReadOnlyList<string> columns)
    {
        _columns.Clear();
        for (var i = 0; i < columns.Count; i++)
        {
            _columns.TryAdd(columns[i].Trim(), i);
        }

        var known = _components.SelectMany(component => new[] { component.Id, component.Id + ".licence" })
            .Concat(["name", "licence.code", "licence.data", "licence.document", "licence.distribution"]).ToList();
        if (_columns.Keys.FirstOrDefault(name => !known.Contains(name) && Suggest.Nearest(name, known) is not null) is { } mistyped)
        {
            return new AnswerProblem($"there is no component `{mistyped}`", $"did you mean `{Suggest.Nearest(mistyped, known)}`?");
        }

        return _components.Any(component => _columns.ContainsKey(component.Id)) ? null
            : new AnswerProblem("no column is named after a component", $"the components are {Suggest.List([.. _components.Select(component => component.Id)])}");
    }

    public IReadOnlyList<string>? Judge(IReadOnlyList<string> cells, out AnswerProblem? problem)
    {
        var counted = new HashSet<string>(StringComparer.Ordinal);
        var notes = new List<string>();
        foreach (var component in _components)
        {
            if (Included(cells, component, out problem) is not { } included)
            {
                return null;
            }

            var (counts, message) = Count(cells, component, included);
            if (counts)
            {
                counted.Add(component.Id);
            }

            if (included && message.Length > 0)
            {
                notes.Add($"{component.Id}: {message}");
            }
        }

        problem = null;
        var (result, reason) = ClassOf(counted);
        List<string> missing = [.. _components.Where(component => component.Required && !counted.Contains(component.Id) && !(component.Id == Report && counted.Contains(Paper)))
            .OrderBy(component => Array.IndexOf(Classes, component.Class)).Select(component => component.Id)];
        return [result, string.Join("; ", missing), string.Join(" ", [reason, .. notes.Count > 0 ? [string.Join("; ", notes) + "."] : (string[])[]])];
    }

    private bool? Included(IReadOnlyList<string> cells, MofComponent component, out AnswerProblem? problem)
    {
        problem = null;
        switch (Cell(cells, component.Id).ToLowerInvariant())
        {
            case "yes" or "true":
                return true;
            case "no" or "false" or "":
                return false;
            default:
                problem = new AnswerProblem($"`{Cell(cells, component.Id)}` does not say whether `{component.Id}` is included", "write `yes` or `no`");
                return null;
        }
    }

    /// <summary>Whether a component counts, and what the table says of it when that is more than a plain yes.</summary>
    private (bool Counts, string Message) Count(IReadOnlyList<string> cells, MofComponent component, bool included)
    {
        var (own, byType, whole) = (Cell(cells, component.Id + ".licence"), Cell(cells, "licence." + component.Type), Cell(cells, "licence.distribution"));
        var used = Ask(_licence, ("own", own.Length == 0 ? "absent" : own == "unlicensed" ? "unlicensed" : "stated"), ("type", byType.Length > 0 ? "set" : "unset"), ("whole", whole.Length > 0 ? "set" : "unset"));
        var licence = used.Result switch
        {
            "own" => own,
            "by-type" => byType,
            "by-whole" => whole,
            _ => "",
        };
        var counts = Ask(_counts,
            ("included", included ? "yes" : "no"),
            ("licence-found", licence is "" or "unlicensed" ? "none" : _open.IsOpen(licence) ? "open" : "not-open"),
            ("fits-type", _open.Fits(licence, component.Type) ? "yes" : "no"));
        var message = counts.Rule!.Extras is [var said, ..] && !(counts.Result == "yes" && _open.Fits(licence, component.Type)) ? said : "";
        return (counts.Result == "yes", message.Length > 0 && licence.Length > 0 ? $"{message} ({licence})" : message);
    }

    private (string Class, string Reason) ClassOf(HashSet<string> counted)
    {
        var (report, paper) = (counted.Contains(Report), counted.Contains(Paper));
        var verdict = Ask(_class,
            ("basics", All("III")),
            ("report", report && paper ? "both" : paper ? "paper" : report ? "report" : "none"),
            ("tooling", All("II")),
            ("science", All("I")));
        var name = verdict.Result.StartsWith("class-", StringComparison.Ordinal) ? verdict.Result["class-".Length..].ToUpperInvariant() : verdict.Result;
        return (name, AnswerText.Reason(verdict.Rule!));

        // The report and the paper are one question of their own, because one can stand in for the other.
        string All(string named) => _components.Where(component => component.Required && component.Class == named && component.Id is not (Report or Paper))
            .All(component => counted.Contains(component.Id)) ? "all" : "not-all";
    }

    private string Cell(IReadOnlyList<string> cells, string column) => _columns.TryGetValue(column, out var at) ? cells[at].Trim() : "";

    private static TableVerdict Ask(CompiledDecision table, params ReadOnlySpan<(string Input, string Value)> answers)
    {
        var digits = new int[table.Inputs.Count];
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = -1;
            foreach (var (input, value) in answers)
            {
                digits[i] = input == table.Inputs[i].Id ? table.Inputs[i].IndexOf(value) : digits[i];
            }

            if (digits[i] < 0)
            {
                throw new InvalidOperationException($"`{table.Id}` asks for `{table.Inputs[i].Id}` in a way that component lists do not answer");
            }
        }

        return table.Verdict(digits);
    }
}
