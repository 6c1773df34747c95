using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Licences;

/// <summary>What is compared of licences, in one order: kind, grants, sizes, then every duty and limit that any of them has.</summary>
internal sealed class LicenceComparison
{
    private readonly PageScope _scope;
    private readonly IReadOnlyList<string> _conditions;
    private readonly IReadOnlyList<string> _restrictions;

    public LicenceComparison(PageScope scope)
    {
        _scope = scope;
        _conditions = Used("condition", scope.Site.Catalogue.Licences.SelectMany(licence => licence.Conditions));
        _restrictions = Used("restriction", scope.Site.Catalogue.Licences.SelectMany(licence => licence.Restrictions));
    }

    /// <summary>The name of each value of a column; the first stands for the record itself.</summary>
    public IReadOnlyList<string> Names =>
    [
        "Kind", "By the rules", .. LicenceText.Grants.Select(grant => grant.Name), "Size limit", "How much we read",
        .. Named("Must", "condition", _conditions), .. Named("Limit", "restriction", _restrictions),
    ];

    public ComparedRecordView Column(Licence licence)
    {
        var verdict = _scope.Context.Verdicts.Of("licence", licence.Id).FirstOrDefault();
        return new ComparedRecordView(licence.Id, licence.FullName, _scope.Href(Address.Licence(licence.Id)),
        [
            new(RecordText.Title(licence.Kind)),
            verdict is null ? new("none") : new(VerdictViews.Words(verdict), "", true, VerdictViews.Level(verdict)),
            .. LicenceText.GrantsOf(licence).Select(grant => new ComparedValueView(grant.Value, "", true, grant.Level)),
            new(licence.Thresholds.Count == 0 ? "none" : string.Join("; ", licence.Thresholds.Select(LicenceText.Short).Distinct(StringComparer.Ordinal))),
            new(_scope.Site.CitationById.TryGetValue(licence.Source, out var source) && source.ReadHow.Length > 0 ? RecordText.Words(source.ReadHow) : licence.Confidence + " confidence"),
            .. _conditions.Select(id => Has(licence.Conditions, id, "yes")),
            .. _restrictions.Select(id => Has(licence.Restrictions, id, "limited")),
        ]);
    }

    /// <summary>The licence that most releases are under, and the one with sizes that most releases are under: a good first comparison.</summary>
    public IReadOnlyList<Licence> Start()
    {
        var byUse = _scope.Site.Catalogue.Licences.OrderByDescending(licence => _scope.Site.Catalogue.ReleasesByLicence[licence.Id].Count()).ToList();
        return [.. byUse.Take(1).Concat(byUse.Where(licence => licence.Thresholds.Count > 0)).Concat(byUse).Distinct().Take(2)];
    }

    private IEnumerable<string> Named(string kind, string vocabulary, IReadOnlyList<string> ids) =>
        ids.Select(id => $"{kind}: {RecordText.Words(_scope.Site.Catalogue.NameOf(vocabulary, id))}");

    private List<string> Used(string vocabulary, IEnumerable<LicenceClause> clauses)
    {
        var used = clauses.Select(clause => clause.Id).Distinct(StringComparer.Ordinal).ToList();
        return _scope.Site.Catalogue.Vocabularies.TryGetValue(vocabulary, out var known) ? [.. known.Words.Where(used.Contains)] : used;
    }

    private static ComparedValueView Has(IReadOnlyList<LicenceClause> clauses, string id, string word) =>
        clauses.Any(clause => clause.Id == id) ? new(word) : new(ComparedLineView.Nothing);
}
