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
    private const string Unlicensed = "unlicensed";

    private static readonly string[] Classes = ["III", "II", "I"];

    private static readonly string[] YesNo = ["no", "yes"];

    private readonly AskedTable<string> _licence;
    private readonly AskedTable<(bool Counts, string Says)> _counts;
    private readonly AskedTable<(string Class, string Reason)> _class;
    private readonly OpenLicences _open;
    private readonly IReadOnlyList<MofComponent> _components;
    private readonly bool[] _isCounted;
    private readonly List<Place> _places = [];
    private int _whole;

    private MofRows(CompiledDecision licence, CompiledDecision counts, CompiledDecision mof, OpenLicences open, IReadOnlyList<MofComponent> components)
    {
        _licence = new(licence, verdict => verdict.Result, ("own", ["absent", "unlicensed", "stated"]), ("type", ["unset", "set"]), ("whole", ["unset", "set"]));
        _counts = new(counts, verdict => (verdict.Result == "yes", verdict.Rule!.Extras is [var said, ..] ? said : ""),
            ("included", YesNo), ("licence-found", ["none", "not-open", "open"]), ("fits-type", YesNo));
        _class = new(mof, verdict => (NameOf(verdict.Result), AnswerText.Reason(verdict.Rule!)),
            ("basics", ["not-all", "all"]), ("report", ["none", "report", "paper", "both"]), ("tooling", ["not-all", "all"]), ("science", ["not-all", "all"]));
        (_open, _components, _isCounted) = (open, components, new bool[components.Count]);
    }

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
        var known = _components.SelectMany(component => new[] { component.Id, component.Id + ".licence" })
            .Concat(["licence.code", "licence.data", "licence.document", "licence.distribution"]).ToList();
        List<string> names = [.. columns.Select(column => column.Trim())];
        if (ColumnSlips.Find(names, known) is { } slip)
        {
            return slip;
        }

        _places.Clear();
        _places.AddRange(_components.Select(component => new Place(component, names.IndexOf(component.Id), names.IndexOf(component.Id + ".licence"), names.IndexOf("licence." + component.Type))));
        _whole = names.IndexOf("licence.distribution");
        return _places.Any(place => place.Included >= 0) ? null
            : new AnswerProblem("no column is named after a component", $"the components are {Suggest.List([.. _components.Select(component => component.Id)])}");
    }

    public IReadOnlyList<string>? Judge(IReadOnlyList<string> cells, out AnswerProblem? problem)
    {
        var notes = new List<string>();
        for (var i = 0; i < _places.Count; i++)
        {
            var place = _places[i];
            if (Included(cells, place, out problem) is not { } included)
            {
                return null;
            }

            (_isCounted[i], var message) = Count(cells, place, included);
            if (included && message.Length > 0)
            {
                notes.Add($"{place.Component.Id}: {message}");
            }
        }

        problem = null;
        var (report, paper) = (IsCounted(Report), IsCounted(Paper));
        var (name, reason) = _class[HasAll("III"), report && paper ? 3 : paper ? 2 : report ? 1 : 0, HasAll("II"), HasAll("I")];
        return [name, string.Join("; ", Missing(paper)), notes.Count == 0 ? reason : $"{reason} {string.Join("; ", notes)}."];
    }

    /// <summary>Required components that do not count, those of the widest class first.</summary>
    private List<string> Missing(bool hasPaper)
    {
        var missing = new List<string>();
        foreach (var named in Classes)
        {
            for (var i = 0; i < _components.Count; i++)
            {
                if (_components[i] is { Required: true } component && component.Class == named && !_isCounted[i] && !(component.Id == Report && hasPaper))
                {
                    missing.Add(component.Id);
                }
            }
        }

        return missing;
    }

    private static bool? Included(IReadOnlyList<string> cells, Place place, out AnswerProblem? problem)
    {
        problem = null;
        switch (Cell(cells, place.Included).ToLowerInvariant())
        {
            case "yes" or "true":
                return true;
            case "no" or "false" or "":
                return false;
            default:
                problem = new AnswerProblem($"`{Cell(cells, place.Included)}` does not say whether `{place.Component.Id}` is included", "write `yes` or `no`");
                return null;
        }
    }

    /// <summary>Whether a component counts, and what the table says of it when that is more than a plain yes.</summary>
    private (bool Counts, string Message) Count(IReadOnlyList<string> cells, Place place, bool included)
    {
        var (own, byType, whole) = (Cell(cells, place.Licence), Cell(cells, place.TypeLicence), Cell(cells, _whole));
        var licence = _licence[own.Length == 0 ? 0 : own == Unlicensed ? 1 : 2, byType.Length > 0 ? 1 : 0, whole.Length > 0 ? 1 : 0] switch
        {
            "own" => own,
            "by-type" => byType,
            "by-whole" => whole,
            _ => "",
        };
        var fits = _open.Fits(licence, place.Component.Type);
        var (counts, says) = _counts[included ? 1 : 0, licence is "" or Unlicensed ? 0 : _open.IsOpen(licence) ? 2 : 1, fits ? 1 : 0];
        return (counts, (counts && fits) || says.Length == 0 ? "" : licence.Length > 0 ? $"{says} ({licence})" : says);
    }

    private bool IsCounted(string id)
    {
        for (var i = 0; i < _components.Count; i++)
        {
            if (_components[i].Id == id)
            {
                return _isCounted[i];
            }
        }

        return false;
    }

    /// <summary>1 when all that a class asks for counts. The report and the paper are one question of their own, because one can stand in for the other.</summary>
    private int HasAll(string named)
    {
        for (var i = 0; i < _components.Count; i++)
        {
            if (_components[i] is { Required: true, Id: not (Report or Paper) } component && component.Class == named && !_isCounted[i])
            {
                return 0;
            }
        }

        return 1;
    }

    private static string NameOf(string result) => result.StartsWith("class-", StringComparison.Ordinal) ? result["class-".Length..].ToUpperInvariant() : result;

    private static string Cell(IReadOnlyList<string> cells, int at) => at < 0 ? "" : cells[at].Trim();

    /// <summary>Where the columns of a component stand; -1 for one that is not there.</summary>
    private sealed record Place(MofComponent Component, int Included, int Licence, int TypeLicence);
}
