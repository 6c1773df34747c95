using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Facts;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Families;
using Explainer.Rendering.Pictures;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages.Families;

/// <summary>A page for each family: what it is, what its releases contain, and what the rules say of them.</summary>
public sealed class FamilyPages : IOutput
{
    public string Shows(SiteRecords records) => "";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records) => context.Site.Catalogue.Families.Select(family => Page(context, family));

    private static RenderedPage Page(RenderContext context, Family family)
    {
        var scope = new PageScope(context, Address.Family(family.Id), family.Name, "family");
        scope.Blocks.Add("verdicts");
        scope.Blocks.Add("picture");
        scope.Blocks.Add("chart");
        var releases = ReleaseText.NewestFirst(context.Site.Catalogue, family);
        var described = releases.FirstOrDefault(release => release.Components.Count > 0);
        var views = releases.Select(release => ReleaseViews.Build(scope, release)).ToList();
        var disagreements = Disagreements(scope, releases, described);
        var inside = described is null ? null : new InsideView(described.Name, "#" + ReleaseText.Anchor(described.Id), ComponentGrid.Draw(scope, [family]), Parts(scope, described));
        var newest = releases.Take(2).ToList();
        ReleaseViews.Cite(scope, family.Sources);
        var sources = scope.SourceList();
        var contents = Contents(described is not null, disagreements.Count > 0, sources.Count > 0);
        LessonPages.AddPartIds(scope, contents.Count, sources.Count);
        var view = new FamilyView(
            family.Name,
            $"Model family by {family.Organisation}",
            family.Summary,
            Earned(scope, releases, described),
            Lines(scope, family, releases),
            contents,
            views,
            inside,
            Disagreement.Among(context.Verdicts, releases),
            disagreements,
            Score(family),
            family.OtherLicencesSeen.Count == 0 ? null : new RecordLinesView([.. family.OtherLicencesSeen.Select(other => ReleaseViews.LicenceLine(scope, other.Model, other.Licence))]),
            family.Caution,
            DateText.InWords(family.Record.Checked),
            scope.Href(Address.Verdicts),
            scope.Href(Address.ReleaseComparison) + (newest.Count == 2 ? "?with=" + string.Join(',', newest.Select(release => release.Id)) : ""),
            sources);
        IReadOnlyList<PageLink> ancestors = [new(Address.Home, context.Site.Settings.Title), new(Address.Families, "Families")];
        var summary = $"{family.Name} by {family.Organisation}: releases, sizes, licences, what each contains, and which word it earns by the rules.";
        var head = new PageHead(family.Name, summary, ancestors, "website", StructuredData.Breadcrumbs(scope, ancestors, family.Name));
        return new RenderedPage(Layout.Wrap(scope, "pages/family", view, head), scope.Finish(1, 0));
    }

    private static List<EarnedView> Earned(PageScope scope, IReadOnlyList<Release> releases, Release? described)
    {
        var earned = new List<EarnedView>();
        if (releases.Count == 0 || ReleaseText.Word(scope.Context.Verdicts) is not { } plan)
        {
            return earned;
        }

        var newest = releases[0];
        Add(newest, newest == described ? "The newest release, also the one we can describe best, is" : "The newest release is", newest == described);
        if (described is not null && newest != described)
        {
            Add(described, "The release we can describe best is", true);
        }

        return earned;

        void Add(Release release, string lead, bool isDescribed)
        {
            if (scope.Context.Verdicts.Find(plan.Id.Value, release.Id) is { } verdict)
            {
                var verb = verdict.Verdict.IsSettled ? "By the rules it earns the word"
                    : verdict.DependsOnSize ? "By the rules its word depends on the size:"
                    : isDescribed ? "By the rules its word is undecided:"
                    : "By the rules its word is undecided, because less is recorded of it:";
                var released = DateText.InWords(release.Released);
                earned.Add(new EarnedView(lead, release.Name.Contains(released, StringComparison.Ordinal) ? release.Name : $"{release.Name} ({released})", "#" + ReleaseText.Anchor(release.Id), verb, VerdictViews.Remaining(verdict), VerdictViews.Level(verdict), VerdictViews.Settling(verdict)));
            }
        }
    }

    private static List<RecordLineView> Lines(PageScope scope, Family family, IReadOnlyList<Release> releases)
    {
        var catalogue = scope.Site.Catalogue;
        List<RecordLineView> lines =
        [
            new("Maker", family.Organisation, "", $"{family.OrganisationKind.Replace('-', ' ')}, {CountryNames.Of(family.Country)}"),
            new("As a whole, in everyday words", RecordText.Title(family.Openness), "", Meaning(catalogue, family.Openness)),
        ];
        Add("Sizes", family.TypicalSizes.Length > 0 ? family.TypicalSizes : ReleaseText.Range(releases));
        Add("Variants", string.Join(", ", family.Variants.Select(word => word.Replace('-', ' '))));
        Add("Made for", string.Join(", ", family.Specialisations.Select(word => word.Replace('-', ' '))));
        Add("Beside text", string.Join(", ", family.Modalities.Select(word => catalogue.Meaning("modality", word))));
        Add("Languages", string.Join(", ", family.Languages.Select(word => catalogue.Meaning("language", word))));
        if (family.Record.Confidence is "low" or "medium")
        {
            Add("How sure", ReleaseText.Doubt(family.Record.Confidence));
        }

        return lines;

        void Add(string name, string text)
        {
            if (text.Length > 0)
            {
                lines.Add(new RecordLineView(name, text));
            }
        }
    }

    /// <summary>What our label means; nothing where the vocabulary does not say.</summary>
    private static string Meaning(Catalogue catalogue, string openness) => catalogue.Meaning("openness", openness) is { } meaning && meaning != openness ? meaning : "";

    private static List<LinkView> Contents(bool isDescribed, bool isJudged, bool isSourced)
    {
        List<LinkView> contents = [new("#releases", "Releases")];
        Add(isDescribed, "#components", "What is inside");
        Add(isJudged, "#definitions", "How definitions see it");
        Add(isSourced, "#sources", "Sources");
        return contents;

        void Add(bool isThere, string href, string text)
        {
            if (isThere)
            {
                contents.Add(new LinkView(href, text));
            }
        }
    }

    /// <summary>Parts with a licence of their own or a remark; how much of each is public stands in the picture.</summary>
    private static IReadOnlyList<RecordLineView> Parts(PageScope scope, Release release) =>
    [
        .. release.Components.Where(component => component.Licence.Length > 0 || component.Note.Length > 0).Select(component =>
        {
            var (name, note) = (RecordText.Title(component.Id), component.Note);
            return component.Licence.Length > 0 ? ReleaseViews.LicenceLine(scope, name, component.Licence, note) : new RecordLineView(name, note);
        }),
    ];

    private static List<DisagreementView> Disagreements(PageScope scope, IReadOnlyList<Release> releases, Release? described)
    {
        var shown = new List<DisagreementView>();
        foreach (var release in ((Release?[])[described, releases.Count > 0 ? releases[0] : null]).OfType<Release>().Distinct())
        {
            var answers = Disagreement.Answers(scope.Context.Verdicts, release.Id);
            if (answers.Count > 0)
            {
                shown.Add(new DisagreementView(release.Name, "#" + ReleaseText.Anchor(release.Id), Disagreement.Summary(answers), [.. answers.Select(answer => Answer(scope, answer))]));
            }
        }

        return shown;
    }

    private static DefinitionAnswerView Answer(PageScope scope, RecordVerdict answer) => new(
        answer.Plan.Title,
        scope.Site.Catalogue.DefinitionById.ContainsKey(answer.Plan.Definition) ? scope.Href(Address.Definition(answer.Plan.Definition)) : "",
        VerdictViews.Words(answer),
        VerdictViews.Level(answer),
        Disagreement.Why(answer));

    private static string Score(Family family) => family.TransparencyScore is { } score
        ? $"{family.Organisation} scored {RecordText.Number(score)} of 100 in the Foundation Model Transparency Index of December 2025. That is a score of the company, not of a model, and transparency is not openness: a company can say much about a model that nobody may have, and little about one that everybody can download."
        : "";
}
