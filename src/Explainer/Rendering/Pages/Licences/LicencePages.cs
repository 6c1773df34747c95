using Explainer.Assembling;
using Explainer.Facts;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Families;
using Explainer.Rendering.Licences;
using Explainer.Rendering.Pictures;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages.Licences;

/// <summary>A page for each licence: may, must, may not, what changed since the version before, and who ships under it.</summary>
public sealed class LicencePages : IOutput
{
    public string Shows(SiteRecords records) => "";

    public IEnumerable<RenderedPage> Make(RenderContext context, SiteRecords records) => context.Site.Catalogue.Licences.Select(licence => Page(context, licence));

    private static RenderedPage Page(RenderContext context, Licence licence)
    {
        var catalogue = context.Site.Catalogue;
        var scope = new PageScope(context, Address.Licence(licence.Id), licence.FullName, "licence");
        scope.Blocks.Add("verdicts");
        scope.Blocks.Add("picture");
        scope.Blocks.Add("chart");
        var cited = ReleaseViews.Cite(scope, [licence.Source]);
        var verdicts = context.Verdicts.Of("licence", licence.Id)
            .Select(verdict => VerdictViews.Build(scope, verdict, scope.Id("verdict-" + PageScope.Dashed(verdict.Plan.Id.Value)), cited)).ToList();
        var plans = LicencePlans.Of(scope, licence);
        var change = catalogue.LicenceById.TryGetValue(licence.Follows, out var before)
            ? new LicenceChangeView(scope.Id("change"), before.FullName, scope.Href(Address.Licence(before.Id)), LicenceChange.Between(before, licence))
            : null;
        var after = catalogue.Licences.Where(other => other.Follows == licence.Id).Select(other => new LinkView(scope.Href(Address.Licence(other.Id)), other.FullName)).ToList();
        var releases = catalogue.ReleasesByLicence[licence.Id].Select(release => Release(scope, licence, release)).ToList();
        var readHow = context.Site.CitationById.TryGetValue(licence.Source, out var source) ? source.ReadHow : "";
        var isUnread = LicenceText.IsPartlyUnread(scope, licence);
        var picture = LicenceTerms.Draw(scope, licence);
        var sources = scope.SourceList();
        var contents = Contents(plans is not null, change is not null, licence.Notes.Length > 0, sources.Count > 0);
        LessonPages.AddPartIds(scope, contents.Count, sources.Count);
        var view = new LicenceView(
            licence.FullName,
            RecordText.Title(licence.Kind) + " licence",
            LicenceText.Answer(licence),
            LicenceText.Caution(licence, readHow),
            verdicts,
            Lines(scope, licence, releases.Count),
            contents,
            LicenceText.GrantsOf(licence),
            [.. licence.Conditions.Select(LicenceText.Duty)],
            [.. licence.Restrictions.Select(LicenceText.Duty)],
            [.. licence.Thresholds.Select(LicenceText.Threshold)],
            LicenceText.None("duty", isUnread),
            LicenceText.None("limit", isUnread),
            picture,
            change,
            after,
            [.. releases.GroupBy(release => release.Name, StringComparer.Ordinal).Select(month => new ReleaseMonthView(month.Key, [.. month]))],
            licence.UsedBy,
            licence.UsedByReported,
            licence.Notes,
            licence.Notes.Length == 0 ? "" : scope.Id("notes"),
            DateText.InWords(licence.Checked),
            context.Stale(licence.Checked),
            scope.Href(Address.Licences),
            scope.Href(Address.LicenceComparison) + "?with=" + licence.Id + (before is null ? "" : "," + before.Id),
            sources)
        {
            Plans = plans,
        };
        IReadOnlyList<PageLink> ancestors = [new(Address.Home, context.Site.Settings.Title), new(Address.Licences, "Licences")];
        var head = new PageHead(licence.FullName, $"{licence.FullName}: what it lets you do, what it asks for, what it forbids, and which models are published under it.", ancestors, "website", StructuredData.Breadcrumbs(scope, ancestors, licence.FullName));
        return new RenderedPage(Layout.Wrap(scope, "pages/licence", view, head), scope.Finish(1, 0));
    }

    private static List<RecordLineView> Lines(PageScope scope, Licence licence, int releases)
    {
        var catalogue = scope.Site.Catalogue;
        List<RecordLineView> lines =
        [
            new("Kind", RecordText.Title(licence.Kind), "", catalogue.Meaning("licence-kind", licence.Kind) is { } meaning && meaning != licence.Kind ? meaning : ""),
            .. licence.Version.Length > 0 ? [new RecordLineView("Version", licence.Version)] : (RecordLineView[])[],
            new("Kept by", licence.Steward),
            new("OSI approval", licence.OsiApproved switch { "yes" => "Approved", "no" => "Not approved", _ => "Does not apply: not a software licence" }),
        ];
        if (licence.Spdx.Length > 0)
        {
            lines.Add(new RecordLineView("SPDX identifier", licence.Spdx));
        }

        lines.Add(new RecordLineView("In our catalogue", releases == 0 ? "No release is recorded under it" : Diagnostics.Counted.Of(releases, "release"), releases == 0 ? "" : "#used"));
        return lines;
    }

    private static RecordLineView Release(PageScope scope, Licence licence, Release release)
    {
        var sizes = release.LicenceExceptions.Where(exception => exception.Licence == licence.Id).Select(exception => exception.Model).ToList();
        var more = release.Licence == licence.Id ? (release.LicenceExceptions.Count > 0 ? "with exceptions" : "") : string.Join(", ", sizes) + " only";
        if (release.Licence == licence.Id && release.IsLicenceOnlyNamed)
        {
            more = more.Length == 0 ? ReleaseText.OnlyNamed : $"{more}; {ReleaseText.OnlyNamed}";
        }

        return new RecordLineView(ReleaseText.Month(release.Released), release.Name, scope.Href(Address.Family(release.FamilyId), ReleaseText.Anchor(release.Id)), more);
    }

    private static List<LinkView> Contents(bool isPlanned, bool isChanged, bool isNoted, bool isSourced)
    {
        List<LinkView> contents = [new("#terms", "May, must, may not")];
        Add(isPlanned, "#plans", "For your plan");
        Add(isChanged, "#change", "What changed");
        Add(isNoted, "#notes", "Easy to get wrong");
        contents.Add(new LinkView("#used", "Who ships under it"));
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
}
