using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Facts;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Licences;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Families;

/// <summary>What is compared of releases, in one order: the release, its licence, its parts, the verdicts.</summary>
internal sealed class ReleaseComparison
{
    private const string NotRecorded = "not recorded";

    private readonly PageScope _scope;
    private readonly IReadOnlyList<string> _components;
    private readonly IReadOnlyList<VerdictPlan> _plans;

    public ReleaseComparison(PageScope scope)
    {
        _scope = scope;
        _components = Catalogue.ComponentsOf(Catalogue.Releases);
        _plans = ReleaseText.Plans(scope.Context.Verdicts);
    }

    /// <summary>The name of each value of a column.</summary>
    public IReadOnlyList<string> Names =>
    [
        "Family", "Published", "Sizes", "Context", "How to get the weights", "Licence", .. LicenceText.Grants.Select(grant => grant.Name), "Limits",
        .. _plans.Select(plan => plan.Title), .. _components.Select(component => "Inside: " + component.Replace('-', ' ')),
    ];

    private Catalogue Catalogue => _scope.Site.Catalogue;

    public ComparedRecordView Column(Release release)
    {
        var family = Catalogue.FamilyById[release.FamilyId];
        var page = Address.Family(family.Id);
        var licence = Catalogue.LicenceById.GetValueOrDefault(release.Licence);
        // What a licence grants counts only where it was seen to be given.
        var seen = release.IsLicenceOnlyNamed ? null : licence;
        return new ComparedRecordView(release.Id, release.Name, _scope.Href(page, ReleaseText.Anchor(release.Id)),
        [
            new(family.Name, _scope.Href(page)),
            new(ReleaseText.Month(release.Released)),
            new(release.Sizes.Count == 0 ? "not published" : ReleaseText.Sizes(release)),
            new(ReleaseText.Context(release)),
            new(release.Weights.Replace('-', ' ')),
            licence is null ? new("not known") : new(ReleaseText.Licence(licence) + (release.IsLicenceOnlyNamed ? $" ({ReleaseText.OnlyNamed})" : ""), _scope.Href(Address.Licence(licence.Id))),
            .. LicenceText.Grants.Select(grant => Grant(seen, grant.Id)),
            new(Limits(seen)),
            .. _plans.Select(plan => Verdict(release, plan, page)),
            .. _components.Select(component => Component(release, component)),
        ]);
    }

    /// <summary>Releases whose parts are recorded, of two families as unlike as possible: a good first comparison.</summary>
    public IReadOnlyList<Release> Start()
    {
        var described = ReleaseText.NewestFirst(Catalogue.Releases.Where(release => release.Components.Count > 0));
        var open = described.FirstOrDefault(release => Catalogue.FamilyById[release.FamilyId].Openness == "fully-open");
        var weights = described.FirstOrDefault(release => Catalogue.FamilyById[release.FamilyId].Openness == "open-weights");
        return [.. ((Release?[])[open, weights]).OfType<Release>().Concat(described).Concat(Catalogue.Releases).Distinct().Take(2)];
    }

    private static ComparedValueView Grant(Licence? licence, string name) =>
        licence?.Grants.FirstOrDefault(grant => grant.Name == name) is { } grant ? new(LicenceText.Word(licence, grant), "", true, LicenceText.Level(licence, grant)) : new("not known");

    private static string Limits(Licence? licence) =>
        licence is null ? "not known" : licence.Restrictions.Count == 0 ? "none recorded"
        : string.Join(", ", licence.Restrictions.Select(restriction => RecordText.Words(restriction.Name)).Distinct(StringComparer.Ordinal));

    private ComparedValueView Verdict(Release release, VerdictPlan plan, string page) =>
        _scope.Context.Verdicts.Find(plan.Id.Value, release.Id) is { } verdict
            ? new(VerdictViews.Words(verdict) + (verdict.IsDoubtful ? " (doubtful)" : ""), _scope.Href(page, ReleaseText.Anchor(plan, release.Id)), true, VerdictViews.Level(verdict))
            : new("none");

    private static ComparedValueView Component(Release release, string id) =>
        release.Components.FirstOrDefault(component => component.Id == id) is { } component
            ? new(RecordText.Title(component.Status), "", true, ReleaseLevels.OfStatus(component.Status))
            : new(NotRecorded);
}
